import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { startPrism } from '../../scripts/prism/start.js';
import { median, ratio, table } from '../support/table.js';

/**
 * Requests a second and the 99th percentile for a create and for a read of a finished task: of the sandbox without its
 * rate limit, of Prism over the same document, and of a bare `node:http` echo. Each is a process of its own; they take
 * turns, so that what else the machine does meets all of them.
 */
const CONNECTIONS = 20;
const ROUNDS = 5;
/** Seconds of a turn. */
const TURN = 2;
/** Seconds before they count; Prism's first answer alone takes one. */
const WARM = 3;

type Work = 'create' | 'get';
interface Figures {
  perSecond: number;
  /** Milliseconds. */
  p99: number;
}

const headers = { Authorization: 'Bearer bench', 'Content-Type': 'application/json' };
const body = JSON.stringify({
  model: 'google/veo-3.1-fast',
  input: { prompt: 'A paper boat', duration: 8, aspect_ratio: '16:9' },
});
const script = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const options = JSON.stringify({ rateLimit: false, balance: 1e9 });
const execArgv = [...process.execArgv.filter((flag) => flag.startsWith('--cpu-prof')), '--import', 'tsx'];
const sandbox = fork(script('../sandbox/sandbox-process.ts'), [options], {
  execArgv,
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
const echo = fork(script('echo.ts'), { execArgv: ['--import', 'tsx'] });
const [sandboxUrl, echoUrl, prism] = await Promise.all([
  once(createInterface(sandbox.stdout!), 'line').then(([line]) => String(line)),
  once(echo, 'message').then(([url]) => String(url)),
  startPrism(),
]);
try {
  let finished = '';
  let length = 0;
  const subjects: [name: string, target: (work: Work) => string][] = [
    ['sandbox', (work) => (work === 'create' ? `${sandboxUrl}/v1/tasks` : finished)],
    ['Prism', (work) => `${prism.url}/v1/tasks${work === 'create' ? '' : '/task_1'}`],
    ['bare node:http echo', (work) => `${echoUrl}/${work === 'create' ? '' : length}`],
  ];
  for (const work of ['create', 'get'] as const) {
    if (work === 'get') {
      finished = await finishedTask(sandboxUrl);
      ({ length } = await (await fetch(finished, { headers })).text());
    }
    for (const [, target] of subjects) await measure(work, target(work), WARM);
    const found = subjects.map(() => [] as Figures[]);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, [, target]] of subjects.entries()) found[index]!.push(await measure(work, target(work), TURN));
    }
    const rates = found.map((rounds) => median(rounds.map(({ perSecond }) => perSecond)));
    const rows = subjects.map(([name], index) => [
      name,
      rates[index]!.toFixed(0),
      median(found[index]!.map(({ p99 }) => p99)).toFixed(1),
      ratio(rates[index]!, rates[1]!),
      ratio(rates[index]!, rates[2]!),
    ]);
    console.log(table([work, 'requests/s', 'p99 ms', 'to Prism', 'to the echo'], rows));
  }
} finally {
  await Promise.all([prism.stop(), ended(sandbox), ended(echo)]);
}

async function measure(work: Work, url: string, seconds: number): Promise<Figures> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    headers,
    ...(work === 'create' && { method: 'POST', body }),
  });
  const good = result['2xx'];
  if (good === 0 || result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refusals and ${result.errors} errors, and ${good} good responses`);
  return { perSecond: good / result.duration, p99: result.latency.p99 };
}

/** The address of a task that has completed. */
async function finishedTask(url: string): Promise<string> {
  const created = (await (await fetch(`${url}/v1/tasks`, { method: 'POST', headers, body })).json()) as {
    data: { task_id: string };
  };
  const { task_id } = created.data;
  await fetch(`${url}/_sandbox/tasks/${task_id}/complete`, { method: 'POST' });
  return `${url}/v1/tasks/${task_id}`;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
}
