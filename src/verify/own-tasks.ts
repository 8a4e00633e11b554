import { getTask } from '../../generated/operations.js';
import { isObject, objectOf } from '../internal/json.js';
import type { Body, ModelFacts } from './contract.js';
import type { AskedApi } from './live-api.js';
import { inputOf, withInput } from './variants.js';

/** Parameters that name a task of the account, or a clip that one has made. */
const TASK_PARAMETERS = /^(?:\w+_)?(?:task|clip)_id$/;

/** Whether a parameter names a task of the account, or a clip that one has made. */
export function namesTask(name: string): boolean {
  return TASK_PARAMETERS.test(name);
}

/** Why nothing can be said of a parameter that names something of an account. */
export function referenceReason(name: string, message: string): string {
  const hint = namesTask(name) ? ', so pass one with --task' : '';
  return `\`${name}\` names something that only your account has${hint}: ${message}`;
}

const ID = /^[\w.:-]{1,100}$/;
/** Clips of a task that are used, at most. */
const MAX_CLIPS = 4;

/** Tasks of the account, to be used by examples in place of the tasks that they name, which no account has. */
export class OwnTasks {
  readonly #ids: string[] = [];

  /**
   * Reads the tasks of an account; their clips can be used too.
   *
   * @returns The tasks that can't be read, with the reason.
   */
  async read(live: AskedApi, taskIds: readonly string[]): Promise<{ id: string; reason: string }[]> {
    const failed: { id: string; reason: string }[] = [];
    for (const id of taskIds) {
      const { status, json, message } = await live.read(getTask, { task_id: id });
      const { status: state, output } = objectOf(objectOf(json).data);
      if (status !== 200) failed.push({ id, reason: message ?? 'no reason given' });
      else if (state !== 'completed') failed.push({ id, reason: 'it is not completed' });
      else this.#ids.push(id, ...clipsOf(output));
    }
    return failed;
  }

  /** A body with each of the tasks and clips in place of what it names. */
  bodiesWith(facts: ModelFacts, body: Body): Body[] {
    const names = Object.keys(inputOf(facts, body)).filter(namesTask);
    if (names.length === 0) return [];
    return this.#ids.map((id) => withInput(facts, body, Object.fromEntries(names.map((name) => [name, id]))));
  }
}

/** Ids in the clips of an output. */
function clipsOf(output: unknown): string[] {
  const lists = Object.values(objectOf(output)).filter(Array.isArray);
  const ids = lists.flat().map((clip: unknown) => (isObject(clip) ? (clip.id ?? clip.clip_id) : undefined));
  return ids.filter((id) => typeof id === 'string' && ID.test(id)).slice(0, MAX_CLIPS) as string[];
}
