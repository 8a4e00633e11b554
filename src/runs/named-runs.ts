import { UnigenError } from '../errors/errors.js';
import { checkName } from './check-run.js';
import type { RunRecord, RunStore } from './store.js';

/** What a list of names is for. */
interface Purpose {
  /** Such as `retry`. */
  method: string;
  /** What the method also takes, such as `'failed' or 'unsaved'`. */
  others: string;
  /** Whether the method applies to a run. */
  isMeant: (run: RunRecord) => boolean;
  /** Why it does not apply to another. */
  otherwise: string;
}

/**
 * The runs of some names, each once.
 *
 * @throws UnigenError if it is not a list of names, or if there is no run of a name, or the method does not apply to it.
 */
export async function namedRuns(
  store: RunStore,
  names: unknown,
  { method, others, isMeant, otherwise }: Purpose,
): Promise<RunRecord[]> {
  if (!Array.isArray(names)) throw new UnigenError(`\`${method}\` takes ${others} or an array of names`);
  const runs: RunRecord[] = [];
  for (const name of new Set<unknown>(names)) {
    checkName(name, `A name to ${method}`);
    const run = await store.get(name);
    if (!run) throw new UnigenError(`There is no run ${JSON.stringify(name)}`);
    if (!isMeant(run)) throw new UnigenError(`The run ${JSON.stringify(name)} is ${run.state}; ${otherwise}`);
    runs.push(run);
  }
  return runs;
}
