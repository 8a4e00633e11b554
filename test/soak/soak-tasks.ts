import { table } from '../support/table.js';
import { soak } from './run.js';
import type { Memory } from './served-sandbox.js';

/**
 * `npm run soak`, or `npm run soak -- 2000` for another number of tasks; a second number is the seed. Exits with 1 if
 * something went wrong.
 */
const [tasks = 20_000, seed = 1] = process.argv.slice(2).map(Number);
const figures = await soak({
  tasks,
  seed,
  keys: Math.ceil(tasks / 100),
  hangs: Math.ceil(tasks / 500),
  // A client that retries after the restart asks some seconds later: its task must not be evicted by then.
  retention: Math.max(2000, tasks / 2),
  onProgress: (done) => process.stderr.write(`\r${done} of ${tasks} tasks have ended`),
});
process.stderr.write('\n');

const { before, after, faults, receiver } = figures;
console.log(
  table(
    ['tasks', String(tasks)],
    [
      ['creates that the client knows to be accepted', figures.created],
      ['… completed', figures.completed],
      ['… failed', figures.failed],
      ['creates that were refused', figures.refused],
      ['UnknownOutcomeErrors', figures.unknown],
      ['… that had arrived', figures.arrived],
      ['tasks by their callbacks', figures.notified],
      ['tasks that were paid for', figures.paid],
      ['callbacks accepted', figures.deliveries],
      ['callbacks failed, reset, without a response', `${receiver.fail}, ${receiver.reset}, ${receiver.hang}`],
      [
        'faults',
        Object.entries(faults)
          .map(([kind, count]) => `${count} ${kind}`)
          .join(', '),
      ],
      ['429 that no fault injected', figures.limited],
      ['seconds of the restart after SIGKILL', figures.restart.toFixed(1)],
      ['seconds', figures.seconds.toFixed(0)],
    ],
  ),
);
const row = (name: string, { start, max, end, heaps }: Memory) => [
  name,
  ...[start, max, end].map((value) => value.toFixed(0)),
  heaps.map((heap) => heap.toFixed(0)).join(' '),
];
console.log(
  `\n${table(['memory in MB', 'start', 'max', 'end after gc', 'heap after gc, in between'], [row('until the kill', before), row('after it', after)])}`,
);
console.log(
  figures.problems.length === 0
    ? '\nNo problems.'
    : `\nProblems:\n${figures.problems.slice(0, 20).join('\n')}${figures.problems.length > 20 ? `\n… ${figures.problems.length} in all` : ''}`,
);
process.exitCode = figures.problems.length === 0 ? 0 : 1;
