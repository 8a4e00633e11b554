import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Unifically, UnknownOutcomeError } from 'unigen';
import { createSandbox, type RecordOptions } from 'unigen/sandbox';
import { serveSandbox } from 'unigen/sandbox/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { operations } from '../../generated/operations.js';
import { Recorder } from '../../src/sandbox/record/recorder.js';
import { FakeClock } from '../support/fake-clock.js';
import { until } from '../support/sandbox-caller.js';
import { callerWith, LIVE_KEY, recorder, video } from './recorder.js';

// What reaches the live APIs, and what never does.

const form = () => {
  const body = new FormData();
  body.set('file', new Blob(['kite'], { type: 'image/png' }), 'kite.png');
  return body;
};

describe('creates and uploads', () => {
  it.each([
    ['a create', 'POST', '/v1/tasks', video],
    [
      'a create that is not a dry run after all',
      'POST',
      '/v1/tasks',
      '{"dry_run":true,"dry_run":false,"model":"google/veo-3.1-fast"}',
    ],
    ['a create that only looks like a dry run', 'POST', '/v1/tasks', { ...video, dry_run: 'true' }],
    [
      'a dry run that an API may not see',
      'POST',
      '/v1/tasks',
      '{"__proto__":{"dry_run":true},"model":"google/veo-3.1-fast"}',
    ],
    ['a create in an array', 'POST', '/v1/tasks', [{ ...video, dry_run: true }]],
    ['a create that is not JSON', 'POST', '/v1/tasks', '{"dry_run":true'],
    ['a create without a body', 'POST', '/v1/tasks', undefined],
    ['a generation', 'POST', '/api/generate', { model: 'sora-2', params: { prompt: 'A kite' }, dry_run: true }],
    ['an upload', 'PUT', '/upload', form()],
    ['an upload at GateAI', 'POST', '/api/upload', form()],
  ])('are not sent without the flag: %s', async (_, method, path, body) => {
    const { call, sent, exchanges, upstream } = recorder();
    const { status, text } = await call(method, path, body);
    expect([status, text]).toEqual([403, expect.stringContaining('--allow-creates')]);
    expect([sent, exchanges, upstream.control.tasks()]).toEqual([[], [], []]);
  });

  it('creates of a body that has a name twice send the value that was checked', async () => {
    const { call, sent } = recorder();
    await call(
      'POST',
      '/v1/tasks',
      '{"dry_run":false,"model":"google/veo-3.1-fast","input":{"prompt":"A kite"},"dry_run":true}',
    );
    expect(sent.map(({ body }) => body)).toEqual([
      '{"dry_run":true,"model":"google/veo-3.1-fast","input":{"prompt":"A kite"}}',
    ]);
  });

  it('are sent once with it, and the error of a lost one says that the outcome is unknown', async () => {
    const { sandbox, sent, exchanges, upstream } = recorder({ allowCreates: true });
    upstream.control.fault({ kind: 'lost', operation: 'createTask' });
    const api = new Unifically({
      apiKey: LIVE_KEY,
      baseUrl: 'http://recorder.test',
      fetch: sandbox.fetch,
      pollInterval: 20,
    });
    const error = await api.run('google/veo-3.1-fast', { prompt: 'A kite' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual(['POST https://api.unifically.com/v1/tasks']);
    expect(upstream.control.tasks()).toHaveLength(1);
    expect(exchanges).toMatchObject([
      { operation: 'createTask', outcome: 'unknown', problem: expect.stringContaining('ECONNRESET') },
    ]);
    // It is replayed as it was.
    const replayed = new Unifically({
      apiKey: 'any',
      baseUrl: 'http://recorder.test',
      fetch: createSandbox({ replay: exchanges }).fetch,
    });
    await expect(replayed.tasks.create('google/veo-3.1-fast', { prompt: 'A kite' })).rejects.toBeInstanceOf(
      UnknownOutcomeError,
    );
  });

  it.each([
    ['a success without a task', () => Response.json({ success: true, code: 200, data: {} })],
    ['a success that is not JSON', () => new Response('<p>OK')],
    ['an error of a host in between', () => new Response('Bad gateway', { status: 502 })],
    [
      'a timeout of the API',
      () => Response.json({ success: false, code: 408, data: { message: 'Timeout' } }, { status: 408 }),
    ],
    ['a redirect', () => new Response(null, { status: 307, headers: { Location: 'https://evil.example/v1/tasks' } })],
    ['a success without a body', () => new Response(null, { status: 204 })],
    ['too large a response', () => new Response(new Uint8Array(17 * 1024 * 1024))],
  ])('have an unknown outcome after %s', async (_, respond) => {
    const { call, sent, exchanges } = recorder({ allowCreates: true, fetch: () => Promise.resolve(respond()) });
    const { status, body } = await call('POST', '/v1/tasks', video);
    expect([status, body.data.code]).toEqual([502, 'outcome_unknown']);
    expect([sent.length, exchanges.length, exchanges[0]!.outcome]).toEqual([1, 1, 'unknown']);
  });

  it('creates that were certainly not sent are known to have created nothing', async () => {
    const refused = () =>
      Promise.reject(
        Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED', syscall: 'connect' } }),
      );
    const { sandbox, exchanges } = recorder({ allowCreates: true, fetch: refused });
    const api = new Unifically({
      apiKey: LIVE_KEY,
      baseUrl: 'http://recorder.test',
      fetch: sandbox.fetch,
      maxRetries: 0,
    });
    const error = await api.tasks
      .create('google/veo-3.1-fast', { prompt: 'A kite' })
      .catch((reason: unknown) => reason);
    expect(error).not.toBeInstanceOf(UnknownOutcomeError);
    expect(exchanges).toMatchObject([{ outcome: 'failed' }]);
  });

  it('an API that answers a dry run with a task gets no other', async () => {
    const created = () =>
      Promise.resolve(Response.json({ success: true, code: 200, data: { task_id: 'task_1', status: 'pending' } }));
    const { call, sent, exchanges } = recorder({ fetch: created });
    expect(await call('POST', '/v1/tasks', { ...video, dry_run: true })).toMatchObject({
      status: 200,
      body: { data: { task_id: 'task_1' } },
    });
    expect(await call('POST', '/v1/tasks', { ...video, dry_run: true })).toMatchObject({ status: 403 });
    expect([sent.length, exchanges.length, exchanges[0]!.problem]).toEqual([
      1,
      1,
      expect.stringContaining('answered an estimate with a task'),
    ]);
  });

  it('an upload is replayed for the same file in another form', async () => {
    const { call, exchanges } = recorder({ allowCreates: true });
    const { status, body } = await call('PUT', '/upload', form());
    expect([status, exchanges[0]!.request]).toEqual([
      200,
      {
        method: 'PUT',
        path: '/upload',
        file: { bytes: expect.any(Number), sha256: expect.stringMatching(/^[\da-f]{64}$/) },
      },
    ]);
    const replay = callerWith(createSandbox({ replay: exchanges }));
    expect((await replay('PUT', '/upload', form())).body).toEqual(body);
  });

  it('an upload is not text in the file, even if curl calls its form JSON', async () => {
    const { call, exchanges } = recorder({ allowCreates: true });
    const part = (boundary: string) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nconfidential\r\n--${boundary}--\r\n`;
    for (const boundary of ['one', 'another'])
      expect(
        (await call('PUT', '/upload', part(boundary), { 'Content-Type': `application/json; boundary=${boundary}` }))
          .status,
      ).toBe(200);
    expect(JSON.stringify(exchanges)).not.toContain('confidential');
    expect(exchanges[0]!.request).toEqual(exchanges[1]!.request);
  });

  it('are all recorded before a recorder has closed', async () => {
    let respond: ((response: Response) => void) | undefined;
    const { call, sandbox, exchanges } = recorder({
      allowCreates: true,
      fetch: () => new Promise((resolve) => (respond = resolve)),
    });
    const creating = call('POST', '/v1/tasks', video);
    await until(() => respond !== undefined);
    const closed = sandbox.close();
    respond!(Response.json({ success: true, code: 200, data: { task_id: 'task_1', status: 'pending' } }));
    await closed;
    expect(exchanges).toMatchObject([{ operation: 'createTask', response: { body: { data: { task_id: 'task_1' } } } }]);
    await creating;
  });

  it('a response is passed on if it can not be recorded, and nothing more is sent', async () => {
    const onExchange = () => {
      throw new Error('the disk is full');
    };
    const { call, sent } = recorder({ allowCreates: true, onExchange });
    expect(await call('POST', '/v1/tasks', video)).toMatchObject({ status: 200 });
    expect(await call('POST', '/v1/tasks', video)).toMatchObject({
      status: 507,
      text: expect.stringContaining('the disk is full'),
    });
    expect(sent).toHaveLength(1);
  });
});

describe('requests', () => {
  it('go to the host of their operation, with nothing of the caller but key, query and body', async () => {
    const { call, sent } = recorder();
    const headers = {
      Cookie: 'a=b',
      'X-Forwarded-For': '1.2.3.4',
      'X-Api-Key': 'x',
      'X-Sandbox-Fault': 'delay=0; operation=createTask',
    };
    await call('GET', '/account?lang=en&key=hidden', undefined, headers);
    await call('HEAD', '/credits', undefined, headers);
    await call('GET', '/v1/models', undefined, headers);
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://api.unifically.com/account?lang=en',
      'GET https://core.claude.gg/credits',
      'GET https://core.claude.gg/v1/models',
    ]);
    expect(sent.map((one) => [...one.headers.keys()].sort())).toEqual([
      ['authorization', 'x-unigen-recorder'],
      ['authorization', 'x-unigen-recorder'],
      ['x-unigen-recorder'],
    ]);
  });

  it.each([
    '/v1/tasks/..%2f..%2fadmin',
    '/v1/tasks/%2e%2e',
    '/v1/tasks/a%0d%0ab',
    '/v1/tasks/a%3fb',
    '/v1/models/..',
    '/get/a%5cb',
    '//evil.example/account',
    '/v1/tasks/x/../../admin',
    '/admin',
  ])('to other paths are not sent: %s', async (path) => {
    const { sandbox, sent } = recorder();
    const response = await sandbox.dispatch({
      method: 'GET',
      path,
      query: new URLSearchParams(),
      origin: 'http://recorder.test',
      body: new Uint8Array(),
      header: (name) => (name === 'authorization' ? `Bearer ${LIVE_KEY}` : undefined),
    });
    expect([response.status, sent]).toEqual([404, []]);
  });

  it('no redirect is followed, and the key does not leave', async () => {
    const seen: string[] = [];
    const elsewhere = createServer((request, response) => {
      seen.push(request.url!);
      response.end('{}');
    });
    const redirecting = createServer((_, response) => {
      response.writeHead(302, {
        Location: `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/account?t=secret`,
      });
      response.end();
    });
    for (const server of [elsewhere, redirecting]) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      onTestFinished(() => void server.close());
    }
    const upstream = `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}`;
    const { call } = recorder({ upstream, fetch: globalThis.fetch });
    const { status, body } = await call('GET', '/account');
    expect([status, body.data.message]).toEqual([
      502,
      expect.stringMatching(/^The API gave no response: the API redirects to http:\/\/127.0.0.1:\d+\/account$/),
    ]);
    expect(seen).toEqual([]);
  });

  it('have no credentials but a key', async () => {
    const { call, sent } = recorder();
    const Authorization = 'Basic dXNlcjpzZWNyZXQtcGFzc3dvcmQ=';
    expect((await call('GET', '/v1/models/schema', undefined, { Authorization })).status).toBe(200);
    expect(sent[0]!.headers.get('authorization')).toBe(null);
  });

  it('without a key are not sent if the operation needs one', async () => {
    const sent: Request[] = [];
    const fetch = (request: Request) => (sent.push(request), Promise.resolve(Response.json({})));
    const own = new Recorder({ allowCreates: true, onExchange: () => {}, fetch }, new FakeClock());
    for (const [method, operation] of [
      ['POST', operations.createTask],
      ['GET', operations.gateaiGetDashboard],
    ] as const) {
      const { status } = await own.respond(
        {
          method,
          path: operation.path,
          query: new URLSearchParams(),
          origin: 'http://x',
          body: new Uint8Array(),
          header: () => undefined,
        },
        operation,
      );
      expect(status).toBe(401);
    }
    expect(sent).toEqual([]);
  });

  it('a recorder in front of itself ends', async () => {
    const { sandbox, call } = recorder({
      upstream: 'http://localhost:4010',
      fetch: (request) => sandbox.fetch(request),
    });
    expect(await call('GET', '/account')).toMatchObject({
      status: 508,
      body: { data: { message: expect.stringContaining('--upstream') } },
    });
  });

  it('keep the limits of the key', async () => {
    const { call, clock, sent } = recorder({}, { rateLimit: false });
    const calls = Promise.all(Array.from({ length: 25 }, () => call('GET', '/account')));
    await clock.advance(900);
    expect(sent).toHaveLength(10);
    for (const expected of [20, 25]) {
      await clock.advance(1100);
      await until(() => sent.length >= expected);
      expect(sent).toHaveLength(expected);
    }
    expect((await calls).map(({ status }) => status)).toEqual(Array.from({ length: 25 }, () => 200));
  });

  it('a page of the API can not run scripts as the sandbox', async () => {
    const { call, exchanges } = recorder({
      fetch: () => Promise.resolve(new Response('<script>1</script>', { headers: { 'Content-Type': 'text/html' } })),
    });
    // The second one replays what the first one has recorded.
    for (const ask of [
      call,
      (method: string, path: string) => callerWith(createSandbox({ replay: exchanges }))(method, path),
    ]) {
      const { headers, text } = await ask('GET', '/v1/models');
      expect([text, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
        '<script>1</script>',
        'text/plain; charset=utf-8',
        'nosniff',
      ]);
    }
  });
});

describe('the options', () => {
  const onExchange = () => {};
  it.each<[RecordOptions['upstream'], RegExp]>([
    ['http://api.example', /`upstream` must begin with https:\/\/, unless it is on this machine/],
    ['ftp://api.example', /must begin with http/],
    ['https://user:pass@api.example', /must not have a user name/],
    ['api.example', /must begin with http/],
    [{ gateai: 'http://10.0.0.1' }, /must begin with https/],
  ])('of an upstream are checked: %j', (upstream, message) => {
    expect(() => createSandbox({ record: { upstream, onExchange } })).toThrow(message);
  });

  it('are checked by name', () => {
    const wrong = (record: object) => () => createSandbox({ record: record as RecordOptions });
    expect(wrong({})).toThrow('record.onExchange is missing');
    expect(wrong({ onExchange, allowCreate: true })).toThrow(
      'no option record.allowCreate; did you mean record.allowCreates?',
    );
    expect(wrong({ onExchange, allowCreates: 'yes' })).toThrow('record.allowCreates must be true or false');
    expect(() => createSandbox({ record: { onExchange }, replay: [] })).toThrow('exclude each other');
    expect(() => createSandbox({ replay: [{}] as never })).toThrow('replay[0] is not an exchange: at must be');
  });

  it('a recorder is served only on loopback', async () => {
    await expect(serveSandbox({ port: 0, host: '0.0.0.0', record: { onExchange } })).rejects.toThrow('loopback only');
  });
});
