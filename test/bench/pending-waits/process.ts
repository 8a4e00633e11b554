import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Unifically } from 'unigen';
import type { WaitFigures } from './figures.js';

/**
 * What many pending waits of one client cost, in a process of its own: `node --expose-gc <this> <waits> <seconds> <kind>`.
 * The API is a function in memory that answers "processing" to every poll. `kind` is `new` for waits that begin with
 * their tasks, or `resumed` for tasks whose age is not known, which are polled at once.
 */
const [waits, seconds] = process.argv.slice(2, 4).map(Number) as [number, number];
const isNew = process.argv[4] === 'new';

const bytes = () => {
  gc!();
  return process.memoryUsage().heapUsed;
};
const handle = (id: string) => ({
  api: 'unifically' as const,
  id,
  model: 'google/veo-3.1-fast',
  createdAt: new Date().toISOString(),
});

let polls = 0;
const api = new Unifically({
  apiKey: 'sk-of-the-waits',
  async fetch({ url }) {
    polls++;
    const task_id = url.slice(url.lastIndexOf('/') + 1);
    return Response.json({ success: true, code: 200, data: { task_id, status: 'processing' } });
  },
});
// What a first wait loads is not counted.
await api.tasks.wait('task_warm', { signal: AbortSignal.timeout(50) }).catch(() => {});
await pause(50);

const before = bytes();
const stop = new AbortController();
let aborted = 0;
const all: Promise<void>[] = [];
const count = () => void aborted++;
for (let index = 0; index < waits; index++) {
  const id = `task_${index}`;
  all.push(api.tasks.wait(isNew ? handle(id) : id, { signal: stop.signal }).then(() => {}, count));
}
await pause(2000);
const open = bytes();
const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();
const polled = polls;
const start = performance.now();
const cpu = process.cpuUsage();
await pause(seconds * 1000);
const { user, system } = process.cpuUsage(cpu);
const took = performance.now() - start;
delay.disable();

const abortStart = performance.now();
const abortCpu = process.cpuUsage();
stop.abort();
await Promise.all(all);
const abortMs = performance.now() - abortStart;
const abortTook = process.cpuUsage(abortCpu);
if (aborted !== waits) throw new Error(`${aborted} of ${waits} waits were aborted`);
all.length = 0;
await pause(100);

const figures: WaitFigures = {
  cpuShare: (user + system) / 1000 / took,
  pollsPerSecond: ((polls - polled) / took) * 1000,
  maxDelayMs: delay.max / 1e6,
  bytesPerWait: (open - before) / waits,
  abortMs,
  abortCpuMs: (abortTook.user + abortTook.system) / 1000,
  bytesLeft: bytes() - before,
};
console.log(JSON.stringify(figures));
