import { median, table } from '../../support/table.js';
import { runWorkers, WORKERS } from './run-workers.js';

/** The share of the least time that everything may take. */
const MAX_RATIO = 1.1;

/** Prints what three workers did with so many jobs; resolves with whether all went as it must. */
export async function soakWorkers(jobs: number): Promise<boolean> {
  const figures = await runWorkers(jobs);
  const ratio = figures.tookS / figures.leastS;
  const at = (share: number) => figures.seenS[Math.floor(share * figures.seenS.length)]?.toFixed(1) ?? '';
  console.log(
    table(
      [`${jobs} jobs, ${WORKERS} workers, one key`, ''],
      [
        ['finished', figures.finished],
        ['responses with 429', figures.refused],
        ['paid for twice', figures.paidTwice],
        ['seconds, at least', figures.leastS.toFixed(1)],
        ['seconds', `${figures.tookS.toFixed(1)} (${ratio.toFixed(3)}×)`],
        ['creates of each worker', figures.creates.join(', ')],
        ['reads of each worker', figures.reads.join(', ')],
        ['seconds until the end of a task is seen, median and 99 %', `${at(0.5)}, ${at(0.99)}`],
        [
          'jobs that overtook one, at most',
          `${figures.overtaken} (${((figures.overtaken * figures.tookS) / jobs).toFixed(0)} s)`,
        ],
        ['commands of Redis a job', figures.commands.toFixed(1)],
        [
          'processor of each worker',
          figures.cpuS.map((cpu) => `${((100 * cpu) / figures.tookS).toFixed(1)} %`).join(', '),
        ],
      ],
    ),
  );
  console.log('\nMegabytes of each worker, over time');
  console.log(table(['', 'at 10 %', '30 %', '50 %', '70 %', '90 %', 'max'], figures.memory.map(memoryRow)));
  const fair = Math.min(...figures.creates) >= (0.5 * jobs) / WORKERS;
  return figures.finished === jobs && figures.refused === 0 && figures.paidTwice === 0 && ratio <= MAX_RATIO && fair;
}

/** What a process had at a tenth of the time, and so on: the median of what was measured around it. */
function memoryRow(samples: number[], index: number): (string | number)[] {
  const around = (share: number) => {
    const at = Math.floor(share * samples.length);
    return median(samples.slice(Math.max(0, at - 3), at + 4)).toFixed(0);
  };
  return [`worker ${index}`, ...[0.1, 0.3, 0.5, 0.7, 0.9].map(around), Math.max(...samples).toFixed(0)];
}
