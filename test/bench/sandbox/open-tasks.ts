import { median, ratio, table } from '../../support/table.js';
import { createTask, measure } from './measure.js';
import { startSandbox, type Subject } from './subjects.js';

const DECADES = [10, 100, 1000, 10_000];
const ROUNDS = 5;
/** Seconds of a turn. */
const TURN = 1;
/** Creates in flight while the tasks are made. */
const BATCH = 50;

/**
 * What open tasks cost: sandboxes whose time stands still hold ten to 10,000 of them, and take turns with reads of one
 * and with dry runs, which don't add to them.
 */
export async function openTasks(): Promise<string> {
  const subjects: { count: number; sandbox: Subject; task: string }[] = [];
  try {
    for (const count of DECADES) {
      const sandbox = await startSandbox({ rateLimit: false, balance: 1e9, frozen: true });
      subjects.push({ count, sandbox, task: '' });
      for (let made = 0; made < count; ) {
        const tasks = await Promise.all(
          Array.from({ length: Math.min(BATCH, count - made) }, () => createTask(sandbox.url)),
        );
        made += tasks.length;
        subjects.at(-1)!.task = tasks[0]!;
      }
    }
    const reads = subjects.map(() => [] as number[]);
    const creates = subjects.map(() => [] as number[]);
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [index, { sandbox, task }] of subjects.entries()) {
        const read = await measure('get', task, TURN);
        const create = await timeToCreate(sandbox.url);
        // The first round is for warming up.
        if (round > 0) {
          reads[index]!.push(read.perSecond);
          creates[index]!.push(create);
        }
      }
    }
    const figures = subjects.map(({ count }, index) => ({
      count,
      read: median(reads[index]!),
      create: median(creates[index]!),
    }));
    const rows = figures.map(({ count, read, create }) => [
      String(count),
      read.toFixed(0),
      ratio(read, figures[0]!.read),
      create.toFixed(0),
      ratio(create, figures[0]!.create),
    ]);
    return table(['open tasks', 'reads/s', 'to ten', 'creates/s', 'to ten'], rows);
  } finally {
    await Promise.all(subjects.map(({ sandbox }) => sandbox.stop()));
  }
}

/** Creates a second of a few, so that the number of open tasks hardly grows. */
async function timeToCreate(url: string): Promise<number> {
  const count = 100;
  const started = performance.now();
  for (let made = 0; made < count; made += 20) await Promise.all(Array.from({ length: 20 }, () => createTask(url)));
  return (count / (performance.now() - started)) * 1000;
}
