import { createSandbox } from 'unigen/sandbox';
import { describe, expect, it } from 'vitest';
import { IMAGE_MODEL, KEY, keysFor, run, TERMINAL, until, useServer } from '../support/run-cli.js';

const server = useServer();

/** Said instead of a create if the account can't be read. */
const unread = (what: string) =>
  new RegExp(`^error: No task was created: ${what} can't be read, which shows whether a lost create was paid for: `);

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
    [
      '429',
      1,
      /^error: Refused with 429 \(HTTP 429, request req_1\)\nNothing was charged\. You may send a request with this key again\.\n$/,
    ],
    [
      '500',
      5,
      /^error: Refused with 500; a paid task may exist \(HTTP 500[^\n]*\)\nThe task may be running and may have been charged\. [^\n]*: wait a minute, then run `unigen account`, which shows the balance\.[^\n]*\nUnifically lists no tasks[^\n]*\n$/,
    ],
    [
      '502',
      5,
      /^error: A paid task may exist: HTTP 502[^\n.]*\nThe task may be running and may have been charged\. Before you retry, look for it \(alibaba\/wan-2\.5-image \(unifically\), \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC, \$0\.021\): wait a minute, then run `unigen account`, which shows the balance\. Compare it with the one before, such as that of your dashboard: it is lower if there is a task\.\nUnifically lists no tasks, so the id of a lost one can't be read: only a callback names it, to the URL of --callback-url\.\n$/,
    ],
    ['lost', 5, /may have been charged/],
    [
      'fails',
      7,
      /^error: The image was not generated\nThe task is paid for; no document says whether a failed one is refunded, and to send the request again is a new payment\.\n$/,
    ],
  ];
  it.each(refused)('%s exits with %i', async (prompt, code, error) => {
    const ended = await run(['run', IMAGE_MODEL, '--prompt', prompt], { server });
    expect(ended.code).toBe(code);
    expect(ended.err).toMatch(error);
    expect(ended.events.at(-1)).toMatchObject({ event: 'error', exitCode: code });
    expect(server.creates()).toHaveLength(1);
    expect(ended.out + ended.err).not.toContain(KEY);
  });

  it('says to wait before it looks for the task of a lost create at GateAI', async () => {
    const { code, err } = await run(['run', 'flux-dev', '--api', 'gateai', '--prompt', 'lost'], { server });
    expect(code).toBe(5);
    expect(err).toMatch(
      /\nThe task may be running and may have been charged\. Before you retry, look for it \(flux-dev \(gateai\), [^)]* UTC[^)]*\): wait a minute, then run `unigen account --api gateai`\. It lists the running tasks and the last 20 that ended, but not when those ended\.\nIf there is one, wait for it: unigen wait TASK_ID --api gateai\n$/,
    );
  });

  it('says what the balance was before a create whose response was lost, if the cost is limited', async () => {
    const limited = ['run', IMAGE_MODEL, '--prompt', 'lost', '--max-cost', '1'];
    const { code, err, out } = await run(limited, { server });
    expect(code).toBe(5);
    const event = JSON.parse(out.trim().split('\n').at(-1)!) as object;
    expect(event).toMatchObject({
      event: 'error',
      balanceBefore: '$42.50',
      sentAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
    });
    expect(err).toContain('shows the balance. It was $42.50 before the create, and is lower if there is a task.');
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /account',
      'POST /v1/tasks',
      'POST /v1/tasks',
    ]);
    expect(server.creates()).toHaveLength(1);
  });

  it('creates nothing at GateAI if the cost is limited and the tasks can’t be listed', async () => {
    const sandbox = createSandbox({ speed: 1000 });
    sandbox.control.fault({ kind: 'status', status: 404, operation: 'gateaiGetDashboard' });
    const argv = ['run', 'flux-dev', '--api', 'gateai', '--prompt', 'A kite', '--max-cost', '1'];
    const { code, err } = await run(argv, { env: { GATEAI_API_KEY: KEY }, fetch: sandbox.fetch });
    expect([code, err]).toEqual([1, expect.stringMatching(unread('the list of tasks'))]);
    expect(sandbox.control.tasks()).toEqual([]);
    await sandbox.close();
  });

  it('says that a lost task of Unifically is known by its callback only, if the request has a callback URL', async () => {
    const argv = ['run', 'google/veo-3.1-fast', '--prompt', 'lost', '--callback-url', 'https://app.example/hook'];
    const { code, err } = await run(argv, { server });
    expect([code, err.split('\n').at(-2)]).toEqual([
      5,
      'Unifically lists no tasks: only the callback names the id. Once it came: unigen wait TASK_ID',
    ]);
  });

  describe('of a lost create at GateAI with a limited cost', () => {
    const argv = ['run', 'flux-dev', '--api', 'gateai', '--prompt', 'A kite'];
    const limited = [...argv, '--max-cost', '50'];
    const env = { GATEAI_API_KEY: KEY };

    it('names the task that the account lists since the create', async () => {
      const sandbox = createSandbox({ speed: 1000 });
      const given = { env, fetch: sandbox.fetch };
      const earlier = await run([...argv, '--no-wait'], given);
      const known = (earlier.events[0]!.task as { id: string }).id;
      sandbox.control.fault({ kind: 'lost', operation: 'gateaiGenerate' });
      const { code, err, out, events } = await run(limited, given);
      const lost = sandbox.control.tasks().at(-1)!.id;
      expect(code).toBe(5);
      expect(events.at(-1)).toMatchObject({ event: 'error', tasksBefore: [known], newTasks: [lost] });
      expect(err).toContain(
        `: GateAI Core lists ${lost} now, but not before the create: it is the task if nothing else uses this key.\n` +
          `If there is one, wait for it: unigen wait ${lost} --api gateai\n`,
      );
      expect(out + err).not.toContain(KEY);
      expect((await run(['wait', lost, '--api', 'gateai'], given)).code).toBe(0);
      await sandbox.close();
    });

    it('says that none is new yet, and which are old', async () => {
      const sandbox = createSandbox({ speed: 1000 });
      const lose = (request: Request) =>
        request.url.endsWith('/generate') ? Promise.reject(new Error('lost')) : sandbox.fetch(request);
      const none = await run(limited, { env, fetch: lose });
      expect(none.events.at(-1)).toMatchObject({ exitCode: 5, tasksBefore: [], newTasks: [] });
      expect(none.err).toContain(
        ': GateAI Core lists no new task yet; wait a minute, then run `unigen account --api gateai`. ',
      );
      expect(none.err).toContain(
        ' Before the create it listed none.\nIf there is one, wait for it: unigen wait TASK_ID',
      );
      await run([...argv, '--no-wait'], { env, fetch: sandbox.fetch });
      const { id } = sandbox.control.tasks()[0]!;
      expect((await run([...limited, '--no-wait'], { env, fetch: lose })).err).toContain(
        ` Before the create it listed: ${id}.\n`,
      );
      await sandbox.close();
    });

    it('does not say what is new if the list can not be read', async () => {
      const sandbox = createSandbox({ speed: 1000 });
      sandbox.control.fault({ kind: 'lost', operation: 'gateaiGenerate' });
      let reads = 0;
      const cut = (request: Request) =>
        request.url.includes('/api/me') && ++reads > 1 ? Promise.reject(new Error('gone')) : sandbox.fetch(request);
      const { err, events } = await run(limited, { env, fetch: cut });
      expect(events.at(-1)).not.toHaveProperty('newTasks');
      expect(err).toContain(' Before the create it listed none.');
      expect(err).not.toContain('no new task');
      await sandbox.close();
    });
  });

  it('of a failed task at GateAI names the only refund that a document states', async () => {
    const sandbox = createSandbox({ speed: 1000 });
    sandbox.control.fault({ kind: 'fail', message: 'No such voice' });
    const given = { env: { GATEAI_API_KEY: KEY }, fetch: sandbox.fetch };
    const { code, err, events } = await run(['run', 'flux-dev', '--api', 'gateai', '--prompt', 'A kite'], given);
    expect([code, events.at(-1)!.name]).toEqual([7, 'TaskFailedError']);
    expect(err).toBe(
      'error: No such voice\nThe task is paid for; no document says whether a failed one is refunded, unless it ran for 20 minutes, and to send the request again is a new payment.\n',
    );
    await sandbox.close();
  });

  it.each([
    [{ success: false, code: 404, data: {} }, 404],
    [{ success: true, code: 200, data: { balance_usd: 'much' } }, 200],
  ])('creates nothing if the cost is limited and the balance is %j', async (body, status) => {
    const seen = (request: Request) =>
      request.url.endsWith('/account') ? Promise.resolve(Response.json(body, { status })) : fetch(request);
    const { code, err } = await run(['run', IMAGE_MODEL, '--max-cost', '1', '--prompt', 'at once'], {
      server,
      fetch: seen,
    });
    expect([code, err]).toEqual([1, expect.stringMatching(unread('the balance'))]);
    expect(server.creates()).toEqual([]);
  });

  it('waits for a slow account', async () => {
    const seen = async (request: Request) => {
      if (request.url.endsWith('/account')) await new Promise((resolve) => setTimeout(resolve, 2500));
      return fetch(request);
    };
    const { code, events } = await run(['run', IMAGE_MODEL, '--max-cost', '1', '--prompt', 'lost'], {
      server,
      fetch: seen,
    });
    expect([code, events.at(-1)]).toMatchObject([5, { balanceBefore: '$42.50' }]);
  });

  it.each([
    [{ 'Retry-After': '42' }, 'Too many', 42],
    [{ 'Retry-After': '900' }, 'Too many; `Retry-After` is 900 s, longer than the command waits', 900],
    [{}, 'Too many', 60],
  ])('says how long to wait after a 429 with %j', async (headers, message, seconds) => {
    const body = { success: false, code: 429, data: { message: 'Too many' } };
    let requests = 0;
    const refused = (_request: Request) => {
      requests++;
      return Promise.resolve(Response.json(body, { status: 429, headers }));
    };
    const { code, err, events } = await run(['run', IMAGE_MODEL, '--prompt', 'x'], {
      env: { UNIFICALLY_API_KEY: `key-${seconds}` },
      fetch: refused,
    });
    expect([code, requests]).toEqual([1, 1]);
    expect(err).toBe(
      `error: ${message} (HTTP 429)\nNothing was charged. Wait ${seconds} s before you send a request with this key again.\n`,
    );
    expect(events.at(-1)).toMatchObject({ event: 'error', name: 'RateLimitError', retryAfter: seconds });
    // A read is never charged.
    const read = await run(['account'], { env: { UNIFICALLY_API_KEY: `read-${seconds}` }, fetch: refused });
    expect(read.err).toContain(`\nWait ${seconds} s before`);
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

  it.each([
    ['the server stops', () => Promise.reject(new TypeError('fetch failed'))],
    ['the key is refused', () => Promise.resolve(Response.json({ data: { message: 'No' } }, { status: 401 }))],
    ['the reads are refused', () => Promise.resolve(Response.json({ data: { message: 'No' } }, { status: 429 }))],
  ])('exits with 6, as after a timeout, if %s once the task is created', async (_, read) => {
    const cut = (request: Request) => (request.method === 'GET' ? read() : fetch(request));
    const given = { server, fetch: cut };
    const { code, err, events } = await run(['run', IMAGE_MODEL, '--prompt', 'never ends'], given);
    const { task } = events[0] as unknown as { task: { id: string } };
    expect(code).toBe(6);
    expect(err).toContain(`The task is paid for and may still be running. To check: unigen wait ${task.id}\n`);
    expect(events.at(-1)).toMatchObject({ event: 'error', exitCode: 6, task: { id: task.id } });
    // The handle is of a task that is paid for; a bare id may be of none.
    expect((await run(['wait', JSON.stringify(task)], given)).code).toBe(6);
  });

  it('exits with 1 if the server can not be reached before the create, and with 6 if a task can not be looked at', async () => {
    const refused = () => Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    const given = { server, fetch: () => Promise.reject(refused()) };
    const unsent = await run(['run', IMAGE_MODEL, '--prompt', 'x'], given);
    expect([unsent.code, unsent.events.map(({ event }) => event)]).toEqual([1, ['error']]);
    expect((await run(['wait', 'task_1'], given)).code).toBe(6);
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
