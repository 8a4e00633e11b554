import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/prism/start.js';
import { brokenLinks, documentsBelow } from '../support/links.js';
import { documents, snippets } from '../support/snippets.js';

// Every TypeScript snippet of the documentation is run against the sandbox; test/types compiles them.

/** A snippet that fails. */
const WRONG = 'throw new Error("no")';

let sandbox: ServedSandbox;
let folder: string;

/** The ports of those that serve, instead of the one that they show. */
const ports = new Map<string, number>();
const fileOf = (code: string) => `${codes.indexOf(code)}.mjs`;
const codes = [...snippets.map(([, , code]) => code), WRONG];

beforeAll(async () => {
  // Fast, and with ids that the guides make up.
  sandbox = await serveSandbox({ port: 0, anyId: true, speed: 1000, rateLimit: false });
  // Below the project, so that a snippet finds the packages that it imports.
  folder = await mkdtemp(resolve('.snippets-'));
  for (const code of codes) if (/listen\(|serve\(/.test(code)) ports.set(code, await freePort());
  const virtual: Plugin = {
    name: 'snippets',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^snippet:/ }, ({ path }) => ({ path: path.slice('snippet:'.length), namespace: 'snippet' }));
      onLoad({ filter: /./, namespace: 'snippet' }, ({ path }) => {
        const code = codes[Number(path)]!;
        const contents = code.replace(/\b(listen|port)(\(|: )(3000|8080|8787)\b/g, `$1$2${ports.get(code)}`);
        return { contents: `${contents}\nprocess.send?.('ran');`, resolveDir: process.cwd(), loader: 'ts' };
      });
    },
  };
  // All in one build, which reads the library once.
  await build({
    entryPoints: codes.map((_, index) => ({ in: `snippet:${index}`, out: String(index) })),
    plugins: [virtual],
    splitting: true,
    // The package is marked as free of side effects, and that the redirect is one must not be lost.
    ignoreAnnotations: true,
    inject: ['test/docs/redirect.ts'],
    packages: 'external',
    bundle: true,
    platform: 'node',
    format: 'esm',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
}, 60_000);
afterAll(() => Promise.all([sandbox.stop(), rm(folder, { recursive: true, force: true })]));

/** Runs a snippet to its end; one that serves is killed once its server accepts connections. */
async function run(code: string): Promise<{ exit: number | null; printed: string }> {
  const port = ports.get(code);
  const child = spawn(process.execPath, [join(folder, fileOf(code))], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      UNIGEN_SANDBOX: sandbox.url,
      UNIFICALLY_API_KEY: 'test',
      GATEAI_API_KEY: 'test',
      CALLBACK_SECRET: 'a secret of the test',
      NODE_NO_WARNINGS: '1',
    },
  });
  let printed = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  let served = false as boolean;
  if (port !== undefined)
    child.once('message', () => {
      connect(port, '127.0.0.1')
        .on('error', (error) => (printed += String(error)))
        .on('connect', () => {
          served = true;
          child.kill();
        });
    });
  const timer = setTimeout(() => child.kill(), 50_000);
  const [exit] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  return { exit: served && exit === null ? 0 : exit, printed };
}

describe.concurrent.each(snippets)('%s, snippet %i', (_document, _index, code) => {
  it('runs', async ({ expect }) => {
    const { exit, printed } = await run(code);
    expect(exit, printed).toBe(0);
  });
});

it('there are snippets, and a wrong one is found', async () => {
  expect(snippets.length).toBeGreaterThan(5);
  expect((await run(WRONG)).exit).toBe(1);
});

it('every link of the documentation leads somewhere', () => {
  const all = documentsBelow('.');
  expect(all.length).toBeGreaterThan(documents.length);
  expect(brokenLinks(all)).toEqual([]);
});
