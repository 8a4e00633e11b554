import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createFalClient } from '@fal-ai/client';
import OpenAI from 'openai';
import Replicate from 'replicate';
import { build } from 'esbuild';
import { shuffled } from './shuffled.js';
import { median, table } from '../support/table.js';

console.log(await overhead());

/**
 * Microseconds that a create and a read of the finished task take over loopback, for bare `fetch` and for each
 * client, in one run and in random order. Every client makes the same two requests.
 */
async function overhead(): Promise<string> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  const [port] = (await once(child, 'message')) as [number];
  const url = `http://127.0.0.1:${port}`;
  // Stays until the end: the package loads some of its files when they are first needed.
  const folder = await mkdtemp(join(tmpdir(), 'unigen-bench-'));
  try {
    const subjects = await clients(url, await buildInto(folder));
    const times = subjects.map(() => [] as number[]);
    const [warm, rounds] = [100, 1500];
    for (let round = 0; round < warm + rounds; round++) {
      for (const index of shuffled(subjects.length)) {
        const work = subjects[index]![1];
        const start = performance.now();
        await work();
        if (round >= warm) times[index]!.push((performance.now() - start) * 1000);
      }
    }
    const bare = median(times[0]!);
    const rows = subjects.map(([name], index) => {
      const micros = median(times[index]!);
      // The speed of the machine varies; the ratio of two times of the same round cancels that out.
      const pairs = times[index]!.map((time, round) => time / times[0]![round]!);
      return [name, micros.toFixed(0), (micros - bare).toFixed(0), `${median(pairs).toFixed(3)}×`];
    });
    return table(['create + read, median', 'µs', 'more than bare', 'pairwise ratio, median'], rows);
  } finally {
    child.disconnect();
    await rm(folder, { recursive: true });
  }
}

/** The package as users run it: without the helpers that tsx adds to every function. */
async function buildInto(folder: string): Promise<typeof import('unigen')> {
  await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
  return (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as typeof import('unigen');
}

async function clients(
  url: string,
  { Unifically, createUnificallyTasks }: typeof import('unigen'),
): Promise<[name: string, work: () => Promise<unknown>][]> {
  const input = { prompt: 'A paper boat', aspect_ratio: '16:9' } as const;
  const model = 'google/veo-3.1-fast';
  const headers = { Authorization: 'Bearer key', 'Content-Type': 'application/json' };
  const fal = createFalClient({
    credentials: 'key',
    fetch: (target, init) => fetch((target as string).replace(/^https:\/\/[^/]+/, url), init),
  });
  const replicate = new Replicate({ auth: 'key', baseUrl: `${url}/replicate` });
  const openai = new OpenAI({ apiKey: 'key', baseURL: `${url}/openai` });
  // A limit counts by key: with a new key every ten tasks it never holds a request back.
  let waits = 0;
  let tasks = createUnificallyTasks({ apiKey: 'wait0', baseUrl: url });
  let gets = 0;
  let client = new Unifically({ apiKey: 'get0', baseUrl: url });

  return [
    [
      'bare fetch',
      async () => {
        const body = JSON.stringify({ model, input });
        const created = (await (await fetch(`${url}/v1/tasks`, { method: 'POST', headers, body })).json()) as {
          data: { task_id: string };
        };
        return (await fetch(`${url}/v1/tasks/${created.data.task_id}`, { headers })).json();
      },
    ],
    [
      'unigen tasks.create + tasks.wait',
      async () => {
        if (waits++ % 10 === 0) tasks = createUnificallyTasks({ apiKey: `wait${waits}`, baseUrl: url });
        return tasks.wait((await tasks.create(model, input)).id);
      },
    ],
    [
      'unigen tasks.create + tasks.get',
      async () => {
        if (gets++ % 10 === 0) client = new Unifically({ apiKey: `get${gets}`, baseUrl: url });
        return client.tasks.get(await client.tasks.create(model, input));
      },
    ],
    [
      '@fal-ai/client queue.submit + queue.result',
      async () => {
        const { request_id } = await fal.queue.submit('fal-ai/video', { input });
        return fal.queue.result('fal-ai/video', { requestId: request_id });
      },
    ],
    [
      'replicate predictions.create + get',
      async () => {
        const { id } = await replicate.predictions.create({ version: 'v', input });
        return replicate.predictions.get(id);
      },
    ],
    [
      'openai videos.create + retrieve',
      async () => {
        /* oxlint-disable typescript/no-deprecated -- the task API of that package, deprecated with the service behind it */
        const { id } = await openai.videos.create({ prompt: input.prompt });
        return openai.videos.retrieve(id);
        /* oxlint-enable typescript/no-deprecated */
      },
    ],
  ];
}
