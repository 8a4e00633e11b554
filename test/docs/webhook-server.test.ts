import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freePort } from '../../scripts/prism/start.js';
import { snippets } from '../support/snippets.js';

// The server of the guide to webhooks, against the sandbox.

let folder: string;
let sandbox: ServedSandbox;
let server: ChildProcess | undefined;

beforeEach(async () => {
  // Below the project, so that the code finds the package.
  folder = await mkdtemp(resolve('.snippets-'));
  sandbox = await serveSandbox({ port: 0, speed: 1000, rateLimit: false });
});
afterEach(async () => {
  server?.kill('SIGKILL');
  await Promise.all([sandbox.stop(), rm(folder, { recursive: true, force: true })]);
});

/** Starts the server and waits until it has printed a text. Returns all that it printed. */
async function printed(text: RegExp): Promise<string> {
  const port = await freePort();
  const [, , code] = snippets.find(([document, number]) => document === 'src/webhooks/README.md' && number === 1)!;
  const own = code
    .replace('https://app.example/', `http://127.0.0.1:${port}/`)
    .replace('listen(3000)', `listen(${port})`);
  expect(own).not.toBe(code);
  const file = join(folder, 'server.mts');
  await writeFile(file, (await transform(own, { loader: 'ts', format: 'esm' })).code);
  server = spawn(process.execPath, ['--import', 'tsx', file], {
    env: {
      ...process.env,
      UNIFICALLY_BASE_URL: sandbox.url,
      UNIFICALLY_API_KEY: 'any',
      CALLBACK_SECRET: 'a secret of the test',
    },
  });
  let all = '';
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`The server ended with ${code}: ${all}`);
  });
  const seen = new Promise<void>((found) => {
    for (const stream of [server!.stdout!, server!.stderr!])
      stream.on('data', (chunk: Buffer) => {
        all += chunk.toString();
        if (text.test(all)) found();
      });
  });
  await Promise.race([seen, ended]);
  return all;
}

it('prints the id of a task whose response was lost: the callback has it', async () => {
  sandbox.sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
  expect(await printed(/^task_\w+ \{/m)).toContain('UnknownOutcomeError');
});
