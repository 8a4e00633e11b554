import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { transform } from 'esbuild';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { hosts } from '../../generated/operations.js';
import { UNKNOWN_OUTCOME } from '../../scripts/reference/guides/unknown-outcome.js';
import { noRequests } from '../reference/python.js';
import { errorSnippets } from '../support/snippets.js';

// What the guide to errors says to do after a lost response.

let folder: string;
let sandbox: ServedSandbox;

beforeAll(async () => {
  // Below the project, so that the code finds the package.
  folder = await mkdtemp(resolve('.snippets-'));
  sandbox = await serveSandbox({ port: 0, speed: 1000 });
});
afterAll(() => Promise.all([sandbox.stop(), rm(folder, { recursive: true, force: true })]));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs the snippet of an API with a key of its own, and returns what it prints. */
async function print(api: 'UNIFICALLY' | 'GATEAI', key: string): Promise<unknown[]> {
  const [, , code] = errorSnippets.find(([, , text]) =>
    text.includes(`new ${api === 'GATEAI' ? 'GateAI' : 'Unifically'}(`),
  )!;
  vi.stubEnv(`${api}_BASE_URL`, sandbox.url);
  vi.stubEnv(`${api}_API_KEY`, `${key}-of-the-test`);
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const file = join(folder, `${api}-${key}.mjs`);
  // The guide waits for a minute after a lost response, before it compares.
  expect(code.indexOf('await sleep(60_000)')).toBeGreaterThan(code.indexOf('catch (error)'));
  const impatient = code.replace('60_000', '100');
  await writeFile(file, (await transform(impatient, { loader: 'ts', format: 'esm' })).code);
  await import(/* @vite-ignore */ file);
  return log.mock.calls.at(-1)!;
}

it('at Unifically, the balance tells a create that was charged from one that never arrived', async () => {
  expect((await print('UNIFICALLY', 'undisturbed'))[0]).toBe('created');
  sandbox.sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
  expect(await print('UNIFICALLY', 'lost')).toEqual(['charged: there is a task']);
  sandbox.sandbox.control.fault({ kind: 'reset', operation: 'createTask' });
  expect((await print('UNIFICALLY', 'reset'))[0]).toBe('not charged');
  // A task may exist after it too.
  sandbox.sandbox.control.fault({ kind: 'status', status: 500, operation: 'createTask' });
  expect((await print('UNIFICALLY', 'error'))[0]).toBe('not charged');
  sandbox.sandbox.control.fault({ kind: 'status', status: 401, operation: 'createTask' });
  await expect(print('UNIFICALLY', 'refused')).rejects.toThrow('HTTP 401');
});

it('at GateAI Core, the list of tasks has the lost one', async () => {
  expect((await print('GATEAI', 'undisturbed'))[0]).toBe('created');
  sandbox.sandbox.control.fault({ kind: 'lost', operation: 'gateaiGenerate' });
  const [found, id, output] = await print('GATEAI', 'lost');
  expect([found, id]).toEqual(['found', expect.any(String)]);
  expect(output).toHaveProperty('result');
  sandbox.sandbox.control.fault({ kind: 'reset', operation: 'gateaiGenerate' });
  expect((await print('GATEAI', 'reset'))[0]).toBe('no new task');
  sandbox.sandbox.control.fault({ kind: 'status', status: 500, operation: 'gateaiGenerate' });
  expect((await print('GATEAI', 'error'))[0]).toBe('no new task');
});

it.skipIf(spawnSync('curl', ['--version']).status !== 0)(
  'its curl reads both accounts, of a sandbox if there is one',
  async () => {
    const [, code] = /```sh\n([^]*?)```/.exec(UNKNOWN_OUTCOME)!;
    const env = { ...process.env };
    for (const api of ['UNIFICALLY', 'GATEAI'])
      Object.assign(env, { [`${api}_BASE_URL`]: sandbox.url, [`${api}_API_KEY`]: 'curl' });
    const { stdout } = await promisify(execFile)('sh', ['-c', code!.replaceAll('\n', '; echo\n')], { env });
    const [unifically, gateai] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(unifically).toMatchObject({ data: { balance_usd: expect.any(Number) as number } });
    expect(gateai).toMatchObject({ active_tasks: [], recent_tasks: [] });
    for (const host of [hosts.unifically, hosts.gateai]) expect(code).toContain(`_BASE_URL:-${host}}/`);
  },
);

/** Runs the Python of the guide with a key of its own, without its wait for a minute. */
function runPython(key: string, url: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const code = /```python\n([^]*?)```/.exec(UNKNOWN_OUTCOME)![1]!.replace('time.sleep(60)', 'time.sleep(0.1)');
  const env = { ...process.env, GATEAI_BASE_URL: url, GATEAI_API_KEY: key };
  return new Promise((resolve) => {
    const child = execFile('python3', ['-c', code], { env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

it.skipIf(noRequests)('at GateAI Core, the list of tasks has the lost one in Python too', async () => {
  const { control } = sandbox.sandbox;
  const run = () => runPython('python-of-the-test', sandbox.url);
  expect(await run()).toMatchObject({ code: 0, stdout: expect.stringMatching(/^created \S+\n$/) as string });
  control.fault({ kind: 'lost', operation: 'gateaiGenerate' });
  const lost = await run();
  const found = /^new tasks: \{'(\S+)'\}\n$/.exec(lost.stdout);
  expect(control.tasks().at(-1)!.id).toBe(found?.[1]);
  expect(lost.code).toBe(6);
  // It may be in the list later.
  control.fault({ kind: 'reset', operation: 'gateaiGenerate' });
  expect(await run()).toMatchObject({ code: 5, stdout: 'new tasks: none\n' });
  control.fault({ kind: 'status', status: 402, operation: 'gateaiGenerate' });
  expect(await run()).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^402 /) as string });
});

it.skipIf(noRequests)('in Python, an account that can not be read tells if a create was sent before', async () => {
  const { control } = sandbox.sandbox;
  expect(await runPython('key-in-a-url', 'http://127.0.0.1:1')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: '/api/me: ConnectionError\n',
  });
  // The account is read before the create, and can't be read after it.
  control.fault({ kind: 'delay', ms: 1, path: '/api/me' });
  control.fault({ kind: 'lost', operation: 'gateaiGenerate' });
  control.fault({ kind: 'status', status: 500, path: '/api/me' });
  const unread = { code: 5, stdout: '', stderr: '/api/me: 500\n' };
  expect(await runPython('unread-after-a-create', sandbox.url)).toMatchObject(unread);
  expect(control.tasks()).not.toHaveLength(0);
});

it('the guide to the command line says for each API how it shows a lost task', () => {
  const [, section] = /\n## In scripts\n([^]*)$/.exec(readFileSync('src/cli/README.md', 'utf8'))!;
  const words = section!.replaceAll(/\s+/g, ' ');
  expect(words).toContain('wait a minute, then look whether there is a task.');
  expect(words).toContain('At GateAI Core, `unigen account --api gateai` lists the tasks.');
  expect(words).toContain(
    'At Unifically, which lists none, only the balance shows it, and only a callback names its id.',
  );
  expect(words).toContain('with the ids `tasksBefore` and `newTasks`');
});
