import type { ModelEntry } from '../catalog/entry.js';
import type { Api } from '../types/api.js';
import type { SandboxContext } from './context.js';
import { modelsOf } from './models.js';
import type { SandboxAccount, SandboxTask } from './state.js';

/** Real ids have less than a hundred characters. */
const MAX_ID_LENGTH = 200;

type AnyIdParts = Pick<SandboxContext, 'clock' | 'store' | 'anyId'>;

/**
 * The task of an account with an id. With the option `anyId`, an id that the account does not have is that of a completed
 * task that is made up. It is not stored, since it follows from its id: it fills no memory, and each key has its own.
 *
 * @param isModel Whether a model may have made it.
 */
export function taskWithId(
  { clock, store, anyId }: AnyIdParts,
  { api, account, id, origin }: { api: Api; account: SandboxAccount; id: string; origin: string },
  isModel: (entry: ModelEntry) => boolean = ({ kind }) => kind === 'video',
): SandboxTask | undefined {
  const task = store.tasks.get(id);
  // A task of another account does not exist for this one.
  if (task?.account === account.id && task.api === api) return task;
  if (!anyId || id === '' || id.length > MAX_ID_LENGTH) return undefined;
  const entries = [...modelsOf(api).values()].filter(isModel);
  const entry = entries.find(({ deprecated }) => !deprecated) ?? entries[0];
  const now = clock.now();
  return (
    entry && {
      id,
      api,
      account: account.id,
      model: entry.id,
      input: {},
      createdAt: now,
      startsAt: now,
      endsAt: now,
      state: 'completed',
      plannedOutcome: 'completed',
      cost: 0,
      origin,
    }
  );
}
