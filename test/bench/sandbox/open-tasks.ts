import { median, ratio, table } from '../../support/table.js';
import { shuffled } from '../shuffled.js';
import { createTask, createTasks, measure } from './measure.js';
import { startSandbox, type Subject } from './subjects.js';

const DECADES = [10, 100, 1000, 10_000];
const ROUNDS = 7;
/** Seconds of a turn. */
const TURN = 0.5;
/** Creates of a turn: few, so that the number of open tasks hardly grows. */
const CREATES = 100;
const IN_FLIGHT = 20;

/**
 * What open tasks cost: sandboxes whose time stands still hold ten to 10,000 of them, and take turns with reads of one
 * and with creates, before which each has its number of tasks again.
 */
export async function openTasks(): Promise<string> {
  const subjects: { count: number; sandbox: Subject; reads: number[]; creates: number[] }[] = [];
  try {
    for (const count of DECADES) {
      const sandbox = await startSandbox({ rateLimit: false, balance: 1e9, frozen: true });
      subjects.push({ count, sandbox, reads: [], creates: [] });
    }
    for (let round = 0; round <= ROUNDS; round++) {
      for (const index of shuffled(subjects.length)) {
        const { count, sandbox, reads, creates } = subjects[index]!;
        await fetch(`${sandbox.url}/_sandbox/reset`, { method: 'POST' });
        await createTasks(sandbox.url, count - 1);
        const read = await measure('get', await createTask(sandbox.url), TURN);
        const create = await createsPerSecond(sandbox.url);
        // The first round is for warming up.
        if (round > 0) {
          reads.push(read.perSecond);
          creates.push(create);
        }
      }
    }
    const [first] = subjects;
    const rows = subjects.map(({ count, reads, creates }) => [
      String(count),
      median(reads).toFixed(0),
      ratio(median(reads), median(first!.reads)),
      median(creates).toFixed(0),
      ratio(median(creates), median(first!.creates)),
    ]);
    return table(['open tasks', 'reads/s', 'to ten', 'creates/s', 'to ten'], rows);
  } finally {
    await Promise.all(subjects.map(({ sandbox }) => sandbox.stop()));
  }
}

async function createsPerSecond(url: string): Promise<number> {
  const started = performance.now();
  for (let made = 0; made < CREATES; made += IN_FLIGHT)
    await Promise.all(Array.from({ length: IN_FLIGHT }, () => createTask(url)));
  return (CREATES / (performance.now() - started)) * 1000;
}
