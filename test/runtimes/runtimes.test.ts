import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build, transform } from 'esbuild';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/prism/start.js';
import { packedPackage } from '../support/on-demand.js';
import type { program } from './program.js';

// The packed package on every runtime that it supports. This Node runs it always, the others if they are installed.

const run = promisify(execFile);
const installed = (path: string) => join('test/runtimes/node_modules', path);
const runtimes: [name: string, binary: string, ...flags: string[]][] = [
  ['this Node', process.execPath],
  ['Node 20.19', installed('node20/bin/node')],
  ['Node 22', installed('node22/bin/node')],
  ['Node 24', installed('node24/bin/node')],
  ['Bun', installed('@oven/bun-linux-x64/bin/bun')],
  ['Deno', installed('@deno/linux-x64-glibc/deno'), 'run', '--allow-all'],
];
const workerd = installed('@cloudflare/workerd-linux-64/bin/workerd');

const missing = (binary: string) => !existsSync(binary);
const reason = (binary: string) =>
  missing(binary) ? ' (skipped: not installed; `npm run test:package` installs it on Linux, x64)' : '';

const expected: Awaited<ReturnType<typeof program>> = {
  task: { model: 'google/veo-3.1-fast', type: 'video/mp4', bytes: expect.any(Number) as number },
  gateai: 1,
  sandbox: { last: 'completed', error: 'UnknownOutcomeError', tasks: 2 },
  webhook: { status: 200, delivered: ['completed'] },
  proxy: true,
  aiSdk: { images: 1, warnings: [], videos: 1 },
  balance: 'number',
  issues: ['/input/duration'],
  kind: 'video',
};

const manifest = JSON.parse(await readFile('package.json', 'utf8')) as {
  version: string;
  exports: Record<string, unknown>;
};
const entries = Object.keys(manifest.exports)
  .filter((name) => !name.endsWith('.json'))
  .map((name) => name.replace(/^\./, 'unigen'));
/** Playwright runs its tests in Node. */
const isForNode = (name: string) => name === 'unigen/playwright';

/** The AI SDK declares Node 22. */
const AI_SDK = `
import * as ai from 'ai';
import { createUnifically } from 'unigen/ai-sdk';
globalThis.AI_SDK_LOG_WARNINGS = false;
const unifically = createUnifically({ apiKey: 'any', baseUrl: process.argv[2], pollInterval: 20 });
const { image } = await ai.generateImage({ model: unifically.image('alibaba/z-image-turbo'), prompt: 'A fox' });
const model = unifically.video('google/veo-3.1-fast');
const { video } = await ai.experimental_generateVideo({ model, prompt: 'A fox', image: image.uint8Array });
const { operation } = await ai.experimental_startVideo({ model, prompt: 'A fox' });
const stored = JSON.stringify(operation);
let result;
do {
  await new Promise((resolve) => setTimeout(resolve, 20));
  result = await ai.experimental_getVideoStatus(model, { operation: JSON.parse(stored) });
} while (result.status === 'pending');
const speech = unifically.speech('elevenlabs/text-to-speech');
const { audio } = await ai.generateSpeech({ model: speech, text: 'The museum opens at ten.', voice: 'any' });
const listener = unifically.transcription('elevenlabs/speech-to-text');
const { text } = await ai.transcribe({ model: listener, audio: audio.uint8Array });
console.log(JSON.stringify([image.mediaType, video.mediaType, result.status, audio.mediaType.split('/')[0], text !== '']));
`;

/** A create, a body that is too large, and a request in flight when the sandbox is stopped. */
const SERVE = `
import { serveSandbox } from 'unigen/sandbox/server';
const { url, stop } = await serveSandbox({ port: 0 });
const statusOf = async (body) => {
  const headers = { Authorization: 'Bearer any', 'Content-Type': 'application/json' };
  return (await fetch(url + '/v1/tasks', { method: 'POST', headers, body })).status;
};
const created = await statusOf(JSON.stringify({ model: 'google/veo-3.1-fast', input: { prompt: 'A fox' } }));
const refused = await statusOf(' '.repeat(1024 * 1024 + 1));
const slow = fetch(url + '/account', { headers: { Authorization: 'Bearer any', 'X-Sandbox-Fault': 'delay=500' } });
await new Promise((resolve) => setTimeout(resolve, 100));
await stop();
console.log(JSON.stringify([created, refused, (await slow).status, 'stopped']));
`;

let sandbox: ServedSandbox;
let folder: string;

beforeAll(async () => {
  // All of them use one key, whose limits no runtime knows to be used by the others.
  sandbox = await serveSandbox({ port: 0, speed: 1000, rateLimit: false });
  const { modules } = await packedPackage();
  folder = await mkdtemp(join(modules, '..', 'runtimes-'));
  await symlink(modules, join(folder, 'node_modules'));
  const write = (name: string, content: string) => writeFile(join(folder, name), content);
  const { code } = await transform(await readFile('test/runtimes/program.ts', 'utf8'), { loader: 'ts' });
  await write('package.json', '{ "type": "module", "dependencies": { "unigen": "*" } }');
  await write('program.js', code);
  await write(
    'main.js',
    `import { program } from './program.js';\nconsole.log(JSON.stringify(await program(process.argv[2])));`,
  );
  await write('serve.js', SERVE);
  await build({
    // The AI SDK is bundled, since the folder has the package alone.
    stdin: { contents: AI_SDK, resolveDir: process.cwd() },
    outfile: join(folder, 'ai-sdk.mjs'),
    external: ['unigen'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
  });
  await write(
    'exports.js',
    `const counts = {};
     for (const name of process.argv.slice(2)) counts[name] = Object.keys(await import(name)).length;
     console.log(JSON.stringify(counts));
     // MSW opens a BroadcastChannel, which keeps Deno running.
     process.exit();`,
  );
}, 180_000);
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

describe.each(runtimes)('%s', (name, binary, ...flags) => {
  const start = async (...args: string[]) =>
    (await run(resolve(binary), [...flags, ...args], { cwd: folder })).stdout.trim();

  describe.skipIf(missing(binary))(`with the packed package${reason(binary)}`, () => {
    it('imports every entry point', async () => {
      const names = name.includes('Node') ? entries : entries.filter((entry) => !isForNode(entry));
      const counts = JSON.parse(await start('exports.js', ...names)) as Record<string, number>;
      expect(Object.keys(counts)).toEqual(names);
      expect(Object.values(counts).filter((count) => count === 0)).toEqual([]);
    });

    it('runs tasks, a sandbox, a webhook handler, a proxy and validation', async () => {
      expect(JSON.parse(await start('main.js', sandbox.url))).toEqual(expected);
    });

    it.runIf(name.includes('Node'))('runs the AI SDK', async () => {
      const expected = ['image/png', 'video/mp4', 'completed', 'audio', true];
      expect(JSON.parse(await start('ai-sdk.mjs', sandbox.url))).toEqual(expected);
    });

    it('serves a sandbox, and stops it', async () => {
      expect(JSON.parse(await start('serve.js'))).toEqual([200, 413, 200, 'stopped']);
    });

    it('runs the command line', async () => {
      const cli = 'node_modules/unigen/dist/src/cli/main.js';
      expect(await start(cli, '--version')).toMatch(new RegExp(`^${manifest.version} \\(`));
      expect(await start(cli, 'models', 'veo-3.1-fast', '--json')).toContain('google/veo-3.1-fast');
    });
  });
});

describe('workerd', () => {
  it.skipIf(missing(workerd))(
    `runs tasks, a sandbox, a webhook handler, a proxy and validation${reason(workerd)}`,
    async () => {
      const { outputFiles } = await build({
        stdin: {
          contents: `import { program } from './program.js';
            export default {
              async fetch(request) {
                if (request.method === 'GET') return new Response('It serves');
                return Response.json(await program(await request.text()));
              },
            };`,
          resolveDir: folder,
        },
        bundle: true,
        write: false,
        format: 'esm',
        conditions: ['workerd', 'worker', 'browser'],
      });
      const port = await freePort();
      await writeFile(join(folder, 'worker.js'), outputFiles[0]!.contents);
      await writeFile(
        join(folder, 'config.capnp'),
        `using Workerd = import "/workerd/workerd.capnp";
         const config :Workerd.Config = (
           services = [
             (name = "main", worker = (
               modules = [(name = "worker", esModule = embed "worker.js")],
               compatibilityDate = "2026-01-01",
             )),
             (name = "internet", network = (allow = ["private"])),
           ],
           sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
         );`,
      );
      const child = spawn(resolve(workerd), ['serve', join(folder, 'config.capnp')], { stdio: 'inherit' });
      try {
        const url = `http://127.0.0.1:${port}/`;
        const serves = () => fetch(url).then(({ ok }) => ok);
        await expect.poll(serves, { timeout: 10_000 }).toBe(true);
        expect(await (await fetch(url, { method: 'POST', body: sandbox.url })).json()).toEqual(expected);
      } finally {
        child.kill();
      }
    },
  );
});
