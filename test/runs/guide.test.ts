import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { recipe } from '../support/snippets.js';

// The programs of the guide, as a person starts and stops them.

const GUIDE = 'src/runs/README.md';
const PROGRAMS = ['boats.ts', 'boats-with-budget.ts', 'save-earlier.ts'];

let folder: string;
let sandbox: ServedSandbox;

beforeAll(async () => {
  // Below the project, so that its programs find the packages that they import.
  folder = await mkdtemp(resolve('.snippets-'));
  sandbox = await serveSandbox({ port: 0, speed: 30 });
  await build({
    entryPoints: PROGRAMS.map((name) => ({ in: `guide:${name}`, out: name })),
    plugins: [
      {
        name: 'guide',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^guide:/ }, ({ path }) => ({ path: path.slice('guide:'.length), namespace: 'guide' }));
          onLoad({ filter: /./, namespace: 'guide' }, ({ path }) => ({
            contents: recipe(GUIDE, path)
              .replace('new Unifically()', 'new Unifically({})')
              .replace('new Unifically({', 'new Unifically({ pollInterval: 50,'),
            resolveDir: process.cwd(),
            loader: 'ts',
          }));
        },
      },
    ],
    packages: 'external',
    alias: {
      unigen: resolve('src/index.ts'),
      'unigen/node': resolve('src/node/index.ts'),
      'unigen/runs': resolve('src/runs/index.ts'),
      'unigen/validate': resolve('src/validate/index.ts'),
    },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
});
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a program of the guide to its end, and sends it a signal once it has printed something. */
async function run(name: string, signalAfter?: string): Promise<{ exit: unknown[]; printed: string }> {
  const env = {
    ...process.env,
    UNIFICALLY_API_KEY: `guide of ${name}`.replaceAll(' ', '-'),
    UNIFICALLY_BASE_URL: sandbox.url,
  };
  const child = fork(join(folder, `${name}.mjs`), { env, cwd: folder, silent: true });
  let printed = '';
  let hasSent = false;
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (hasSent || signalAfter === undefined || !printed.includes(signalAfter)) return;
      hasSent = true;
      child.kill('SIGINT');
    });
  return { exit: await once(child, 'close'), printed };
}

it('end cleanly on Ctrl+C, with what is paid for noted, and go on', async () => {
  const stopped = await run('boats-with-budget.ts', 'train running');
  expect(stopped.exit, stopped.printed).toEqual([0, null]);
  expect(stopped.printed).toContain('0 of 1 finished, 0 failed, $0.4');
  expect(await readFile(join(folder, 'boats.jsonl'), 'utf8')).toContain('"state":"running"');
  expect(sandbox.sandbox.control.tasks()).toHaveLength(1);
  const again = await run('boats-with-budget.ts');
  expect(again.exit, again.printed).toEqual([0, null]);
  expect(again.printed).toContain('1 of 1 finished');
  expect(sandbox.sandbox.control.tasks()).toHaveLength(1);
  // Another program may add to the same file.
  const more = await run('boats.ts');
  expect(more.exit, more.printed).toEqual([0, null]);
  expect(more.printed.match(/^(?:train|boat|kite) \{\s+video_url/gm)).toHaveLength(3);
  // Their files are not those of a failed download: a program of its own saves them.
  const results = join(folder, 'results');
  expect(await readdir(results)).toEqual(['train.mp4']);
  const saved = await run('save-earlier.ts');
  expect(saved.exit, saved.printed).toEqual([0, null]);
  expect((await readdir(results)).toSorted()).toEqual(['boat', 'kite', 'train.mp4']);
  expect(await readdir(join(results, 'boat'))).toEqual([expect.stringMatching(/\.mp4$/)]);
});
