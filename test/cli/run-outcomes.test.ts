import { describe, expect, it } from 'vitest';
import { IMAGE_MODEL, KEY, keysFor, run, TERMINAL, until, useServer } from '../support/run-cli.js';

const server = useServer();

describe('the outcome of a run', () => {
  const refused: [prompt: string, code: number, error: RegExp][] = [
    [
      '401',
      3,
      /^error: Unifically refused the key \(Refused with 401, HTTP 401, request req_1\): check UNIFICALLY_API_KEY\n$/,
    ],
    ['402', 4, /^error: Refused with 402/],
    ['404', 1, /^error: Refused with 404/],
    ['422', 2, /^error: Refused with 422/],
    ['429', 1, /^error: Refused with 429/],
    ['500', 1, /^error: Refused with 500/],
    [
      '502',
      5,
      /^error: A paid task may exist: HTTP 502[^\n.]*\nThe task may be running and may have been charged\. Before you retry, look for it \(alibaba\/wan-2\.5-image \(unifically\), \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC, \$0\.021\): `unigen account` shows the balance, which is lower if there is a task; a callback names its id\.\nIf there is one, wait for it: unigen wait TASK_ID\n$/,
    ],
    ['lost', 5, /may have been charged/],
    ['fails', 1, /^error: The image was not generated\n$/],
  ];
  it.each(refused)('%s exits with %i', async (prompt, code, error) => {
    const ended = await run(['run', IMAGE_MODEL, '--prompt', prompt], { server });
    expect(ended.code).toBe(code);
    expect(ended.err).toMatch(error);
    expect(ended.events.at(-1)).toMatchObject({ event: 'error', exitCode: code });
    expect(server.creates()).toHaveLength(1);
    expect(ended.out + ended.err).not.toContain(KEY);
  });

  it('creates nothing that costs more than --max-cost', async () => {
    const { code, err } = await run(['run', IMAGE_MODEL, '--prompt', 'x', '--max-cost', '0.3'], { server });
    expect(code).toBe(4);
    expect(err).toBe(`error: ${IMAGE_MODEL} would cost $0.40, more than the $0.30 allowed\n`);
    expect(server.creates()).toEqual([]);
    expect(
      await run(['run', IMAGE_MODEL, '--prompt', 'x', '--max-cost', '0.5', '--no-wait'], { server }),
    ).toMatchObject({
      code: 0,
    });
  });

  it('ends after the timeout, and says how to wait for the task', async () => {
    const { code, err, events } = await run(['run', IMAGE_MODEL, '--prompt', 'never ends', '--timeout', '10s'], {
      server,
    });
    const { id } = events[0]!.task as { id: string };
    expect(code).toBe(6);
    expect(err).toBe(
      `error: The task has not finished within 10 s; it keeps running\nTo wait for it: unigen wait ${id}\n`,
    );
  });

  it('ends on an interrupt, and says how to wait for the task', async () => {
    const interrupt = new AbortController();
    const running = run(['run', 'gpt-image-2', '--api', 'gateai', '--prompt', 'never ends'], {
      server,
      signal: interrupt.signal,
      ...TERMINAL,
    });
    await until(() => server.seen.some(({ path }) => path.startsWith('/get/')));
    interrupt.abort();
    const { code, err, out } = await running;
    expect(code).toBe(130);
    expect(out).toMatch(/^task task_\d+\n$/);
    expect(err).toMatch(/interrupted\n.*To wait for it: unigen wait task_\d+ --api gateai/);
  });

  it('prints stack traces only if UNIGEN_DEBUG is set, and never the key', async () => {
    const broken = () => Promise.reject(new Error(`no way with ${KEY}`));
    const plain = await run(['account'], { server, fetch: broken });
    expect(plain.err).toMatch(/^error: http:\/\/127\.0\.0\.1:\d+ can't be reached: no way with \[key\]\n.*\n$/);
    const debug = await run(['account'], { env: { ...keysFor(server), UNIGEN_DEBUG: '1' }, fetch: broken });
    expect(debug.err).toMatch(/\n {4}at /);
    expect(plain.err + debug.err).not.toContain(KEY);
  });
});
