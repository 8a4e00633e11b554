import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { toNodeListener } from 'unigen/node';
import { createProxy } from 'unigen/proxy';
import { serveSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { recipe } from '../support/snippets.js';

// The recipe for TanStack Query, with the real one, React and a proxy: rendered on a server first, as Next.js does. And the
// adapter for TanStack AI.

const run = promisify(execFile);
const isMissing = ['ai', 'react-query'].some((name) => !existsSync(`test/runtimes/node_modules/@tanstack/${name}`));
const why = isMissing ? ' (skipped: not installed; `npm run test:package` installs it)' : '';

/** Prints what the hook returns for each prompt, once there is an output or an error. */
const PROGRAM = `
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { QueryClient, QueryClientProvider, environmentManager } from '@tanstack/react-query';
import { useVideo } from './use-video';
let hook;
function App() { hook = useVideo(); return null; }
const app = () => h(QueryClientProvider, { client: new QueryClient() }, h(App));
renderToString(app());
const { JSDOM } = await import('jsdom');
const { window } = new JSDOM('<div></div>', { url: process.argv[2] });
const { document, location, navigator } = window;
for (const [name, value] of Object.entries({ window, document, location, navigator }))
  Object.defineProperty(globalThis, name, { value, configurable: true });
// It looks for a window once, when it is loaded; without one it does not poll.
environmentManager.setIsServer(() => false);
const { createRoot } = await import('react-dom/client');
createRoot(document.querySelector('div')).render(app());
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const results = [];
for (const prompt of ['A kite', 'A gull']) {
  await sleep(50);
  hook.start(prompt);
  await sleep(50);
  for (let n = 0; n < 400 && !hook.output && !hook.error; n++) await sleep(25);
  results.push({ output: hook.output, error: hook.error });
}
console.log(JSON.stringify(results));
process.exit();
`;

/** Prints the end of a job that another adapter has started. */
const AI_PROGRAM = `
import { generateVideo, getVideoJobStatus } from '@tanstack/ai';
import { UnificallyVideo } from './unifically-video';
const open = () => new UnificallyVideo({}, 'google/veo-3.1-fast');
const { jobId } = await generateVideo({ adapter: open(), prompt: 'A kite', modelOptions: { duration: 4 } });
const adapter = open();
let status;
do {
  await new Promise((resolve) => setTimeout(resolve, 25));
  status = await getVideoJobStatus({ adapter, jobId });
} while (status.status === 'pending' || status.status === 'processing');
console.log(JSON.stringify({ status: status.status, url: status.url, error: status.error }));
`;

describe.skipIf(isMissing)(`the recipe for TanStack${why}`, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(resolve('test/runtimes/.snippets-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Runs a program next to a recipe, and parses what it prints. */
  async function print(name: string, program: string, url: string): Promise<unknown> {
    const code = recipe('src/ai-sdk/README.md', name);
    await writeFile(join(folder, name), code.replace('5000', '50'));
    await build({
      stdin: { contents: program, resolveDir: folder },
      outfile: join(folder, `${name}.mjs`),
      alias: { unigen: resolve('src/index.ts') },
      external: ['react', 'react-dom', '@tanstack/*', 'jsdom'],
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    const env = { ...process.env, UNIFICALLY_BASE_URL: url, UNIFICALLY_API_KEY: 'tanstack' };
    return JSON.parse((await run(process.execPath, [join(folder, `${name}.mjs`), url], { env })).stdout) as unknown;
  }

  it('AI starts a video, reads it by its handle, and says why one failed', async () => {
    const sandbox = await serveSandbox({ port: 0, speed: 1000 });
    onTestFinished(() => sandbox.stop());
    const { control } = sandbox.sandbox;
    const video = () => print('unifically-video.ts', AI_PROGRAM, sandbox.url);
    expect(await video()).toEqual({ status: 'completed', url: expect.stringContaining('.mp4') as string });
    expect(control.tasks()).toMatchObject([{ input: { prompt: 'A kite', duration: 4 } }]);
    control.fault({ kind: 'fail', message: 'No kites' });
    expect(await video()).toEqual({ status: 'failed', error: 'No kites' });
  }, 120_000);

  it('Query creates a task once, polls it, and says why one failed', async () => {
    const sandbox = await serveSandbox({ port: 0, speed: 1000 });
    onTestFinished(() => sandbox.stop());
    const proxy = createProxy({
      api: 'unifically',
      basePath: '/ai',
      baseUrl: sandbox.url,
      apiKey: 'tanstack',
      models: ['google/veo-3.1-fast'],
      maxCost: 0.5,
      authorize: 'public',
    });
    const server = createServer(toNodeListener(proxy)).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const { control } = sandbox.sandbox;
    control.useScenario({ rules: [{ input: { prompt: '*gull*' }, fault: { kind: 'fail', message: 'No gulls' } }] });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await print('use-video.ts', PROGRAM, url)).toEqual([
      { output: { video_url: expect.stringContaining('.mp4') as string } },
      { error: 'No gulls' },
    ]);
    expect(control.tasks()).toHaveLength(2);
  }, 120_000);
});
