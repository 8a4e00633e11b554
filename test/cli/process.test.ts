import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEY, keysFor, start, startServer, until, type FakeServer } from './support.js';

let server: FakeServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const IMAGE = 'alibaba/wan-2.5-image';

describe('the program itself', () => {
  it('runs a task and ends by itself', async () => {
    const { code, events, err } = await start(['run', IMAGE, '--prompt', 'Moss'], keysFor(server)).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(events.at(-1)).toMatchObject({ event: 'completed' });
  }, 60_000);

  it('leaves the handle printed on Ctrl+C, says how to go on and does not cancel the task', async () => {
    const { child, output, ended } = start(['run', IMAGE, '--prompt', 'never ends'], keysFor(server));
    await until(() => output.out.includes('"created"'));
    child.kill('SIGINT');
    const { code, events, err } = await ended;
    const { id } = events[0]!.task as { id: string };
    expect(code).toBe(130);
    expect(err).toBe(`error: interrupted\nThe task goes on. To wait for it: unigen wait ${id}\n`);
    expect(events.at(-1)).toMatchObject({ event: 'error', exitCode: 130, task: { id } });
    expect(server.seen.some(({ method }) => method === 'DELETE')).toBe(false);
  }, 60_000);

  it('waits on Ctrl+C for the answer of a create, so that the task is not lost', async () => {
    const before = server.creates().length;
    const { child, ended } = start(['run', IMAGE, '--prompt', 'slow'], keysFor(server));
    await until(() => server.creates().length > before);
    child.kill('SIGINT');
    const { code, events, err } = await ended;
    expect(code).toBe(130);
    expect(events[0]).toMatchObject({ event: 'created', task: { id: expect.stringMatching(/^task_/) as string } });
    expect(err).toMatch(/waiting for the answer of the create.*\n.*interrupted\nThe task goes on/s);
  }, 60_000);

  it('ends on Ctrl+C while it reads the standard input', async () => {
    const { child, ended } = start(['wait', '-'], keysFor(server));
    // More than a pipe holds, so it is written only once the program reads it.
    await new Promise((resolve) => child.stdin.write('x'.repeat(8_000_000), resolve));
    child.kill('SIGINT');
    const { code, err, events } = await ended;
    expect({ code, err }).toEqual({ code: 130, err: 'error: interrupted\n' });
    expect(events).toEqual([{ event: 'error', name: 'AbortError', message: 'Interrupted', exitCode: 130 }]);
  }, 60_000);

  it('tells a usage error by its exit code', async () => {
    expect(await start(['show', 'sora-2']).ended).toMatchObject({ code: 2, out: '' });
  }, 60_000);

  it('says what nothing has caught, without the key and without control characters', async () => {
    const script = `import { isMainThread } from 'node:worker_threads';
      if (isMainThread) setTimeout(() => Promise.reject(new Error('\u001b[31mno way with ${KEY}\u202e')), 1500);`;
    const options = `--import=data:text/javascript,${encodeURIComponent(script)}`;
    const { ended } = start(['wait', '-'], { ...keysFor(server), NODE_OPTIONS: options, UNIGEN_DEBUG: '1' });
    const { code, out, err } = await ended;
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ event: 'error', name: 'Error', exitCode: 1 });
    expect(err).toMatch(/^error: \[31mno way with \[key\]\n/);
    expect(out + err).not.toMatch(new RegExp(`${KEY}|[\u001b\u202e]`));
  }, 60_000);

  it('does not mind a reader that has seen enough', async () => {
    const { child, output, ended } = start(['models', '--json']);
    child.stdout.once('data', () => child.stdout.destroy());
    expect((await ended).code).toBe(0);
    expect(output.err).toBe('');
  }, 60_000);
});
