import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/prism/start.js';
import { prismUrl } from '../support/on-demand.js';
import { startCompiler } from '../types/compiler.js';

// Every TypeScript snippet of the documentation is compiled, and run against the mock.

const documents = [
  'README.md',
  ...readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('src', file)),
];
const snippets = documents.flatMap((document) =>
  [...readFileSync(document, 'utf8').matchAll(/```ts\n([^]*?)```/g)].map(
    ({ 1: code }, index) => [document, index + 1, code!] as const,
  ),
);

const compiler = startCompiler();
let prism: string;
let folder: string;

beforeAll(async () => {
  prism = await prismUrl();
  // Below the project, so that a snippet finds the packages that it imports.
  folder = await mkdtemp(resolve('.snippets-'));
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs a snippet; one that serves is ended once it has had time to start. */
async function run(code: string): Promise<{ exit: number | null; printed: string }> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.mts`);
  const port = String(await freePort());
  await writeFile(file, code.replace(/\b(listen|port)(\(|: )(3000|8080|8787)\b/g, `$1$2${port}`));
  const tsx = ['--import', resolve('node_modules/tsx/dist/loader.mjs'), '--import', resolve('test/docs/redirect.ts')];
  const child = spawn(process.execPath, [...tsx, file], {
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: resolve('tsconfig.json'),
      UNIGEN_MOCK: prism,
      UNIFICALLY_API_KEY: 'test',
      GATEAI_API_KEY: 'test',
      CALLBACK_SECRET: 'a secret of the test',
      NODE_NO_WARNINGS: '1',
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const serves = /listen\(|serve\(/.test(code);
  const timer = setTimeout(() => child.kill(), serves ? 4000 : 25_000);
  const [exit] = (await once(child, 'exit')) as [number | null];
  clearTimeout(timer);
  return { exit: serves && exit === null ? 0 : exit, printed };
}

describe.each(snippets)('%s, snippet %i', (_document, _index, code) => {
  it('compiles', () => expect(compiler.problems(code)).toEqual([]), 60_000);

  it('runs', async () => {
    const { exit, printed } = await run(code);
    expect(exit, printed).toBe(0);
  });
});

it('there are snippets, and a wrong one is found', async () => {
  expect(snippets.length).toBeGreaterThan(5);
  expect(compiler.problems('const wrong: number = true;')).toHaveLength(1);
  expect((await run('throw new Error("no")')).exit).toBe(1);
});

it('every link of the documentation leads somewhere', () => {
  const broken = [...documents, 'CONTRIBUTING.md', 'spec/extensions.md', 'spec/decisions.md'].flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(({ 1: target }) => join(document, '..', target!))
      .filter((target) => {
        try {
          return !readdirSync(join(target, '..')).includes(target.replace(/\/$/, '').split('/').at(-1)!);
        } catch {
          return true;
        }
      })
      .map((target) => `${document}: ${target}`),
  );
  expect(broken).toEqual([]);
});
