import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled } from '../support/bundled.js';
import {
  IMAGE_MODEL,
  KEY,
  keysFor,
  run,
  start as startProgram,
  until,
  useFolder,
  useServer,
} from '../support/run-cli.js';

const server = useServer();
const folder = useFolder();
const program = await bundled('src/cli/main.ts');
const start = (argv: string[], env?: Record<string, string>) => startProgram(program, argv, env);

describe('the program itself', () => {
  it('runs a task and exits', async () => {
    const { code, events, err } = await start(['run', IMAGE_MODEL, '--prompt', 'at once'], keysFor(server)).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(events.at(-1)).toMatchObject({ event: 'completed' });
  }, 60_000);

  it('prints the handle before Ctrl+C, says how to wait for the task and does not cancel it', async () => {
    const { child, output, ended } = start(['run', IMAGE_MODEL, '--prompt', 'never ends'], keysFor(server));
    await until(() => output.out.includes('"created"'));
    child.kill('SIGINT');
    const { code, events, err } = await ended;
    const { id } = events[0]!.task as { id: string };
    expect(code).toBe(130);
    expect(err).toBe(`error: interrupted\nThe task keeps running. To wait for it: unigen wait ${id}\n`);
    expect(events.at(-1)).toMatchObject({ event: 'error', exitCode: 130, task: { id } });
    expect(server.seen.some(({ method }) => method === 'DELETE')).toBe(false);
  }, 60_000);

  it('waits on Ctrl+C for the response of a create, so that the task is not lost', async () => {
    const before = server.creates().length;
    const { child, output, ended } = start(['run', IMAGE_MODEL, '--prompt', 'held'], keysFor(server));
    await until(() => server.creates().length > before);
    child.kill('SIGINT');
    await until(() => output.err.includes('waiting'));
    server.answerHeld();
    const { code, events, err } = await ended;
    expect(code).toBe(130);
    expect(events[0]).toMatchObject({ event: 'created', task: { id: expect.stringMatching(/^task_/) as string } });
    expect(err).toMatch(/waiting for the response of the create.*\n.*interrupted\nThe task keeps running/s);
  }, 60_000);

  it('says on a second Ctrl+C that a paid task may exist', async () => {
    const before = server.creates().length;
    const argv = ['run', IMAGE_MODEL, '--prompt', 'held', '--max-cost', '1'];
    const { child, output, ended } = start(argv, keysFor(server));
    await until(() => server.creates().length > before);
    child.kill('SIGINT');
    await until(() => output.err.includes('waiting'));
    child.kill('SIGINT');
    const { code, events, err } = await ended;
    expect(code).toBe(5);
    expect(events.at(-1)).toMatchObject({ event: 'error', name: 'UnknownOutcomeError', exitCode: 5 });
    expect(err).toMatch(
      /press Ctrl\+C again.*\nerror: .*interrupted.*\nThe task may be running and may have been charged\./,
    );
    server.answerHeld();
  }, 60_000);

  it('ends a batch at once on a second Ctrl+C, and says of its create that it is unknown', async () => {
    const list = join(folder.path, 'jobs.jsonl');
    await writeFile(list, JSON.stringify({ name: 'boat', model: IMAGE_MODEL, input: { prompt: 'held' } }));
    const store = ['--out', join(folder.path, 'out')];
    const { child, output, ended } = start(['batch', list, ...store, '--budget', '5'], keysFor(server));
    await until(() => server.creates().length > 0);
    child.kill('SIGINT');
    await until(() => output.err.includes('interrupted'));
    const { out } = await run(['batch', 'status', ...store]);
    expect(JSON.parse(out)).toMatchObject({ paying: 1, unknown: 0 });
    child.kill('SIGINT');
    const { code, err } = await ended;
    expect({ code, err }).toEqual({
      code: 130,
      err: 'interrupted: nothing more is paid for; creates in flight are awaited. Ctrl+C again ends at once\n',
    });
    expect(JSON.parse((await run(['batch', 'unknown', ...store])).out)).toMatchObject({ runs: [{ name: 'boat' }] });
    server.answerHeld();
  }, 60_000);

  it('ends on Ctrl+C while it reads stdin', async () => {
    const { child, ended } = start(['wait', '-'], keysFor(server));
    // More than a pipe buffers, so the write ends only once the program reads.
    await new Promise((resolve) => child.stdin.write('x'.repeat(8_000_000), resolve));
    child.kill('SIGINT');
    const { code, err, events } = await ended;
    expect({ code, err }).toEqual({ code: 130, err: 'error: interrupted\n' });
    expect(events).toEqual([{ event: 'error', name: 'AbortError', message: 'Interrupted', exitCode: 130 }]);
  }, 60_000);

  it('exits with 2 on a usage error', async () => {
    expect(await start(['show', 'text-to-speech']).ended).toMatchObject({ code: 2, out: '' });
  }, 60_000);

  it('reports an uncaught error without the key and without control characters', async () => {
    const script = `import { isMainThread } from 'node:worker_threads';
      if (isMainThread) setInterval(() => {
        // The program is up once it handles such errors itself.
        if (process.listenerCount('uncaughtException') > 0) Promise.reject(new Error('\u001b[31mno way with ${KEY}\u202e'));
      }, 50);`;
    const options = `--import=data:text/javascript,${encodeURIComponent(script)}`;
    const { ended } = start(['wait', '-'], { ...keysFor(server), NODE_OPTIONS: options, UNIGEN_DEBUG: '1' });
    const { code, out, err } = await ended;
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ event: 'error', name: 'Error', exitCode: 1 });
    expect(err).toMatch(/^error: \[31mno way with \[key\]\n/);
    expect(out + err).not.toMatch(new RegExp(`${KEY}|[\u001b\u202e]`));
  }, 60_000);

  it('succeeds if the reader closes the pipe early', async () => {
    const { child, output, ended } = start(['models', '--json', '--retired']);
    child.stdout.once('data', () => child.stdout.destroy());
    expect((await ended).code).toBe(0);
    expect(output.err).toBe('');
  }, 60_000);
});
