import { models } from '../../../generated/models.js';
import type { ModelEntry } from '../../catalog/entry.js';
import type { SandboxTask } from '../../sandbox/state.js';
import { SOURCES } from '../../sandbox/unifically/chain.js';
import { taskOfClip } from '../../sandbox/unifically/clips.js';

const vendorOf = (model: string) => model.split('/')[0];

/**
 * The tasks that a request of Unifically continues from. They are added to the sandbox, which does not have the tasks
 * whose ids are in examples.
 */
export function sourceTaskOf(
  model: string,
  input: Record<string, unknown>,
): Omit<SandboxTask, 'account' | 'origin' | 'createdAt' | 'startsAt' | 'endsAt'>[] {
  return Object.entries(SOURCES).flatMap(([parameter, { isMadeBy }]) => {
    const id = input[parameter];
    const maker = models.find((entry) => isMaker(entry, model) && isMadeBy(entry));
    if (typeof id !== 'string' || id === '' || !maker) return [];
    return {
      id: taskOfClip(id),
      api: 'unifically' as const,
      model: maker.id,
      input: { prompt: 'What was made before' },
      state: 'completed' as const,
      plannedOutcome: 'completed' as const,
      cost: 0,
    };
  });
}

/** Whether tasks of one model can continue from those of another. */
function isMaker({ api, id, deprecated }: ModelEntry, model: string): boolean {
  return api === 'unifically' && id !== model && !deprecated && vendorOf(id) === vendorOf(model);
}
