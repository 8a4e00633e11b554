import { isSameRequest } from '../../runs/check-run.js';
import { toNewRun } from '../../runs/item.js';
import type { NewRun, RunRecord, RunState, RunStore } from '../../runs/store.js';
import type { Job } from './check-list.js';
import { ListError, type ListProblem } from './list-problem.js';
import type { List } from './read-list.js';

/** The requests of a list, compared with the runs of its store. */
export interface Comparison {
  /** Jobs that the store does not have. */
  fresh: Job[];
  /** Runs of the store that wait to be paid for. */
  waiting: RunRecord[];
  /** Runs of the store that have not ended, but are not in the list. */
  others: number;
  /** How many jobs the store has, by the states of their runs. */
  known: Partial<Record<RunState, number>>;
  /** Runs of the store that have not ended. */
  open: NewRun[];
}

/** Compares a list with its store. @throws ListError if a name of the list stands for another request there. */
export async function compareWithStore(store: RunStore, list: List | undefined): Promise<Comparison> {
  const missing = new Map(list?.jobs.map((job) => [job.run.name, job]));
  const names = new Set(missing.keys());
  const found: Comparison = { fresh: [], waiting: [], others: 0, known: {}, open: [] };
  const problems: ListProblem[] = [];
  for await (const record of store.list()) {
    const { name, state } = record;
    const job = missing.get(name);
    missing.delete(name);
    if (job && !isSameRequest(record, await toNewRun(job.run, 0, undefined)))
      problems.push({
        line: job.line,
        message: `the name ${name} is known with another request, which is ${state}; give this one another name`,
      });
    if (job) found.known[state] = (found.known[state] ?? 0) + 1;
    if (state === 'waiting') found.waiting.push(record);
    if (state === 'waiting' || state === 'running' || state === 'paying') {
      found.open.push(record);
      if (list && !names.has(name)) found.others++;
    }
  }
  if (problems.length > 0)
    throw new ListError(
      list!.source,
      problems.sort((a, b) => a.line - b.line),
      problems.length,
    );
  found.fresh = [...missing.values()];
  return found;
}

/** Says that a store has runs that have not ended, but are not in the list. */
export function othersWords(count: number): string {
  return count === 1
    ? '1 run of earlier lists has not ended; it continues as well'
    : `${count} runs of earlier lists have not ended; they continue as well`;
}
