import { fileURLToPath } from 'node:url';
import { startPrism } from '../../scripts/prism/start.js';
import { median, ratio, table } from '../support/table.js';
import { firstResponse } from './sandbox/first-response.js';
import { createFinishedTask, headers, measure, warmUp, type Figures, type Work } from './sandbox/measure.js';
import { openTasks } from './sandbox/open-tasks.js';
import { startEcho, startMockoon, startSandbox, type Subject } from './sandbox/subjects.js';

/**
 * Requests a second and the 99th percentile for a create and for a read of a finished task: of the sandbox without its
 * rate limit, of Prism and Mockoon over the same document, and of a bare `node:http` echo. Each is a process of its own;
 * they take turns, so that other load on the machine affects all of them. Then what open tasks cost, and how long the
 * sandbox takes to start.
 */
const ROUNDS = 5;
/** Seconds of a turn. */
const TURN = 2;
/** Seconds before they count. */
const WARM = 3;

const document = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));

interface Named {
  name: string;
  target: (work: Work) => string;
}

const running: Pick<Subject, 'stop'>[] = [];
const started = async <T extends Pick<Subject, 'stop'>>(starting: Promise<T>): Promise<T> => {
  const subject = await starting;
  running.push(subject);
  return subject;
};

try {
  const sandbox = await started(startSandbox({ rateLimit: false, balance: 1e9 }));
  const echo = await started(startEcho());
  const prism = await started(startPrism());
  const mockoon = await started(startMockoon(document)).catch((error: unknown) => {
    console.log(`Mockoon is skipped: ${(error as Error).message}`);
    return undefined;
  });
  let finished = '';
  let length = 0;
  const mock =
    ({ url }: { url: string }) =>
    (work: Work) =>
      `${url}/v1/tasks${work === 'create' ? '' : '/task_1'}`;
  const subjects: Named[] = [
    { name: 'sandbox', target: (work) => (work === 'create' ? `${sandbox.url}/v1/tasks` : finished) },
    { name: 'bare node:http echo', target: (work) => `${echo.url}/${work === 'create' ? '' : length}` },
    { name: 'Prism', target: mock(prism) },
    ...(mockoon ? [{ name: 'Mockoon', target: mock(mockoon) }] : []),
  ];
  for (const work of ['create', 'get'] as const) {
    // After the creates, whose tasks would evict it.
    if (work === 'get') {
      finished = await createFinishedTask(sandbox.url);
      ({ length } = await (await fetch(finished, { headers })).text());
    }
    console.log(await rates(work, subjects), '\n');
  }
} finally {
  await Promise.all(running.map((subject) => subject.stop()));
}
console.log(await openTasks(), '\n');
console.log(await firstResponse());

async function rates(work: Work, subjects: Named[]): Promise<string> {
  for (const { target } of subjects) {
    await warmUp(work, target(work));
    await measure(work, target(work), WARM);
  }
  const found = subjects.map(() => [] as Figures[]);
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, { target }] of subjects.entries()) found[index]!.push(await measure(work, target(work), TURN));
  const figures = found.map((rounds) => ({
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    p99: median(rounds.map(({ p99 }) => p99)),
  }));
  const [own, echo, prism] = figures;
  const rows = figures.map(({ perSecond, p99 }, index) => [
    subjects[index]!.name,
    perSecond.toFixed(0),
    p99.toFixed(2),
    ratio(own!.perSecond, perSecond),
  ]);
  const verdict =
    `The sandbox: ${ratio(own!.perSecond, echo!.perSecond)} the echo, ${ratio(own!.perSecond, prism!.perSecond)} Prism; ` +
    `its p99 is ${ratio(own!.p99, echo!.p99)} that of the echo.`;
  return `${table([work, 'requests/s', 'p99 ms', 'sandbox to it'], rows)}\n${verdict}`;
}
