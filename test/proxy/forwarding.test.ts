import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  AuthenticationError,
  ConnectionError,
  ServerError,
  TimeoutError,
  UnigenError,
  UnknownOutcomeError,
} from 'unigen';
import { createProxy, type ProxyOptions } from 'unigen/proxy';
import { ask, boat, create, envelope, setup } from './setup.js';

// What is forwarded to the API, and what comes back.

describe('a create', () => {
  it('is forwarded as a new request, with the key and nothing else of the page', async () => {
    const { proxy, seen, key } = setup({ baseUrl: 'https://api.example.com' });
    const body = '{"model":"google/nano-banana","input":{"prompt":"x"},"model":"google/veo-3.1-fast"}';
    const response = await proxy(
      ask('POST', '/ai/v1/tasks?dry_run=false&key=1', body, {
        Authorization: 'Bearer page',
        Cookie: 'session=1',
        'X-Api-Key': 'a',
        'X-Forwarded-For': 'b',
      }),
    );
    expect(await response.json()).toEqual({ success: true, code: 200, data: { task_id: 'task_1', status: 'pending' } });
    expect(seen).toEqual([
      {
        method: 'POST',
        url: 'https://api.example.com/v1/tasks',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        // One `model`, the one that was checked.
        body: '{"model":"google/veo-3.1-fast","input":{"prompt":"x"}}',
      },
    ]);
  });

  it.each<[string, number, unknown]>([
    ['invalid JSON', 400, '{"model":'],
    ['an array', 422, [boat()]],
    ['null', 422, 'null'],
    ['no model', 422, { input: {} }],
    ['a model that is not a string', 422, boat({ model: ['google/veo-3.1-fast'] })],
    ['an endless model', 422, boat({ model: 'a'.repeat(201) })],
    ['an input that is not an object', 422, boat({ input: 'A paper boat' })],
    ['a dry run that is not a boolean', 422, boat({ dry_run: 'false' })],
    ['a callback URL', 422, boat({ callback_url: 'http://10.0.0.1/' })],
    ['an unknown parameter', 422, boat({ api_key: 'x' })],
    ['a property of the prototype', 422, '{"model":"google/veo-3.1-fast","input":{},"__proto__":{"dry_run":true}}'],
    ['a model that is not allowed', 403, boat({ model: 'google/veo-3.1-quality' })],
    ['a model that only looks allowed', 403, boat({ model: 'google/veo-3.1-fast ' })],
    ['the model of a dry run', 403, boat({ model: 'openai/sora-2', dry_run: true })],
  ])('with %s is refused with %i in the envelope of the API', async (_name, status, body) => {
    const { proxy, seen } = setup();
    const response = await proxy(ask('POST', '/ai/v1/tasks', body));
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      success: false,
      code: status,
      data: { message: expect.any(String) as string, code: expect.any(String) as string },
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(seen).toHaveLength(0);
  });

  it('with another type is refused with 415, and one that is too large with 413', async () => {
    const { proxy, seen } = setup({ maxBytes: 100 });
    expect((await proxy(ask('POST', '/ai/v1/tasks', boat(), { 'Content-Type': 'text/plain' }))).status).toBe(415);
    expect((await proxy(create({ input: { prompt: 'x'.repeat(100) } }))).status).toBe(413);
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(64).fill(32)),
    });
    const streamed = new Request('https://app.example/ai/v1/tasks', {
      method: 'POST',
      body: endless,
      duplex: 'half',
      headers: { 'Content-Type': 'application/json' },
    } as RequestInit);
    expect((await proxy(streamed)).status).toBe(413);
    expect(seen).toHaveLength(0);
  });

  it('may have a callback URL if that is allowed', async () => {
    const { proxy, seen } = setup({ allowCallbacks: true });
    expect((await proxy(create({ callback_url: 'https://app.example/hooks' }))).status).toBe(200);
    expect(JSON.parse(seen[0]!.body)).toMatchObject({ callback_url: 'https://app.example/hooks' });
  });

  it('calls a function with the model and the identity', async () => {
    const { proxy } = setup({
      authorize: () => ({ user: 'ann', plan: 'pro' }),
      models: async (model, { plan }) => plan === 'pro' && model.startsWith('google/'),
    });
    expect((await proxy(create())).status).toBe(200);
    expect((await proxy(create({ model: 'openai/sora-2' }))).status).toBe(403);
  });
});

describe('paths', () => {
  it.each([
    ['GET', '/ai/v1/tasks/task_1', '/v1/tasks/task_1'],
    ['GET', '/ai/v1/tasks/task_1?expand=account', '/v1/tasks/task_1'],
    ['GET', '/ai/v1/resources/google/voices/veo-3.1', '/v1/resources/google/voices/veo-3.1'],
    [
      'GET',
      '/ai/v1/resources/suno-ai/voice/verification-phrase?language=de&x=1',
      '/v1/resources/suno-ai/voice/verification-phrase?language=de',
    ],
  ])('%s %s goes to %s', async (method, path, expected) => {
    const { proxy, seen } = setup();
    expect((await proxy(ask(method, path))).status).toBe(200);
    expect(seen.map(({ url }) => url)).toEqual([`https://api.unifically.com${expected}`]);
  });

  it.each([
    ['GET', '/ai/account'],
    ['GET', '/ai/v1/tasks'],
    ['GET', '/ai/v1/tasks/'],
    ['GET', '/ai/v1/tasks/../../account'],
    ['GET', '/ai/v1/tasks/%2e%2e/%2e%2e/account'],
    ['GET', '/ai/v1/tasks/..%2f..%2faccount'],
    ['GET', '/ai/v1/tasks/..%5c..%5caccount'],
    ['GET', '/ai/v1/tasks/%252e%252e%252faccount'],
    ['GET', '/ai/v1/tasks/task_1/cancel'],
    ['GET', '/ai/v1/tasks/task_1%00'],
    ['GET', '/ai/v1/tasks/a.b'],
    ['GET', '/ai//v1/tasks/task_1'],
    ['GET', '/ai/v1/resources/..%2f..%2faccount'],
    ['GET', '/ai/v1/resources'],
    ['GET', '/ai/v1/resources/a/b/c/d/e'],
    ['GET', '/ai/v1/resources/suno-ai/voice/verification-phrase?language=de%26key'],
    ['GET', '/ai/get/task_1'],
    ['GET', '/v1/tasks/task_1'],
    ['GET', '/aix/v1/tasks/task_1'],
    ['GET', '/ai'],
    ['GET', '/ai/'],
    ['GET', '/ai/api/me'],
    ['POST', '/ai/v1/tasks/task_1'],
    ['DELETE', '/ai/v1/tasks/task_1'],
    ['HEAD', '/ai/v1/tasks/task_1'],
    ['PUT', '/ai/upload'],
    ['POST', '/ai/upload'],
  ])('%s %s is 404', async (method, path) => {
    const { proxy, seen } = setup();
    const response = await proxy(ask(method, path, method === 'POST' || method === 'PUT' ? boat() : undefined));
    expect(response.status).toBe(404);
    if (method !== 'HEAD')
      expect(await response.json()).toEqual({
        success: false,
        code: 404,
        data: { message: 'Not found', code: 'not_found' },
      });
    expect(seen).toHaveLength(0);
  });

  it('the account may be read if that is allowed', async () => {
    const { proxy, seen } = setup({ allowAccount: true });
    expect((await proxy(ask('GET', '/ai/account'))).status).toBe(200);
    expect(seen[0]!.url).toBe('https://api.unifically.com/account');
  });

  it('may have no base path', async () => {
    const { proxy, seen } = setup({ basePath: '/' });
    await proxy(ask('GET', '/v1/tasks/task_1'));
    expect(seen).toHaveLength(1);
  });
});

describe('responses', () => {
  it('keep status, body and the headers of the limits, and no others', async () => {
    const headers = {
      'Retry-After': '45',
      'X-RateLimit-Limit': '10',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': '1767225600',
      'Set-Cookie': 'a=1',
      Server: 'x',
      'X-Account': 'y',
    };
    const { proxy } = setup({}, () => envelope({ message: 'Slow down', code: 'rate_limit_exceeded' }, 429, headers));
    const response = await proxy(create());
    expect(response.status).toBe(429);
    expect(await response.json()).toEqual({
      success: false,
      code: 429,
      data: { message: 'Slow down', code: 'rate_limit_exceeded' },
    });
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'retry-after': '45',
      'x-ratelimit-limit': '10',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1767225600',
    });
  });

  it('never hold the key, in any encoding', async () => {
    const { proxy, key } = setup({}, ({ headers }) => {
      const sent = headers.authorization!.slice(7);
      return envelope(
        { message: `No task for ${sent}`, link: `https://api.example.com/?key=${encodeURIComponent(sent)}` },
        400,
      );
    });
    const text = await (await proxy(ask('GET', '/ai/v1/tasks/task_1'))).text();
    expect(JSON.parse(text)).toMatchObject({
      data: { message: 'No task for [key]', link: 'https://api.example.com/?key=[key]' },
    });
    expect(text).not.toContain('secret');
    expect(text).not.toContain(key);
  });

  it.each([401, 403])('reveal nothing about the key after a %i', async (status) => {
    const { proxy } = setup({}, () => envelope({ message: 'The key sk-…et-1 of Ann is blocked' }, status));
    const response = await proxy(create());
    expect([response.status, await response.json()]).toEqual([
      status,
      {
        success: false,
        code: status,
        data: { message: 'The API does not accept the key of this proxy', code: 'upstream_unauthorized' },
      },
    ]);
  });

  it('have the envelope of the API if a gateway responds with something else', async () => {
    const { proxy } = setup({}, () => new Response('<html>Bad gateway</html>', { status: 502 }));
    const response = await proxy(ask('GET', '/ai/v1/tasks/task_1'));
    expect([response.status, await response.json()]).toMatchObject([
      502,
      { success: false, data: { code: 'upstream_error' } },
    ]);
  });

  it.each([
    ['a redirect', () => Response.redirect('https://evil.example/', 307)],
    ['an empty success', () => new Response(null, { status: 204 })],
    ['a success that is not JSON', () => new Response('OK')],
  ])('are a 502 if the API responds with %s', async (_name, respond) => {
    const { proxy, seen } = setup({}, respond);
    for (const request of [create(), ask('GET', '/ai/v1/tasks/task_1')]) {
      const { status, headers } = await proxy(request);
      expect([status, headers.get('location')]).toEqual([502, null]);
    }
    expect(seen).toHaveLength(2);
  });
});

describe('uploads', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);

  it('go to the storage host, as a new form, if they are allowed', async () => {
    const { proxy, seen, key } = setup({ allowUploads: true });
    const form = new FormData();
    form.set('file', new File([png], 'boat.png', { type: 'image/png' }));
    form.set('folder', '../other');
    expect(await (await proxy(ask('PUT', '/ai/upload', form))).json()).toEqual({
      success: true,
      file_url: 'https://files.example.com/1.png',
    });
    expect(
      await (await proxy(ask('PUT', '/ai/upload', { file_url: 'https://example.com/a.png', key: 'x' }))).json(),
    ).toMatchObject({ success: true });
    expect(await (await proxy(ask('PUT', '/ai/upload', { base64: 'aGVsbG8=' }))).json()).toMatchObject({
      success: true,
    });
    expect(seen.map(({ url }) => url)).toEqual(Array(3).fill('https://files.storagecdn.online/upload'));
    expect(seen[0]!.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(seen[0]!.headers.authorization).toBe(`Bearer ${key}`);
    expect(seen[0]!.body).toContain('filename="boat.png"');
    expect(seen[0]!.body).not.toContain('folder');
    expect(seen.slice(1).map(({ body }) => body)).toEqual([
      '{"file_url":"https://example.com/a.png"}',
      '{"base64":"aGVsbG8="}',
    ]);
  });

  it.each<[number, string, unknown]>([
    [422, 'both a content and a URL', { base64: 'x', file_url: 'https://example.com/a.png' }],
    [422, 'neither', {}],
    [422, 'null', 'null'],
    [400, 'invalid JSON', '{'],
    [413, 'too much', { base64: 'x'.repeat(2000) }],
  ])('are refused with %i in the form of the storage host if they hold %s', async (status, _name, body) => {
    const { proxy, seen } = setup({ allowUploads: true, maxUploadBytes: 1000 });
    const response = await proxy(ask('PUT', '/ai/upload', body));
    expect([response.status, await response.json()]).toEqual([
      status,
      { success: false, message: expect.any(String) as string, code: expect.any(String) as string },
    ]);
    expect(seen).toHaveLength(0);
  });

  it('are refused if the form is invalid or has not one file', async () => {
    const { proxy, seen } = setup({ allowUploads: true });
    const text = new FormData();
    text.set('file', 'text');
    const two = new FormData();
    two.append('file', new Blob([png]));
    two.append('file', new Blob([png]));
    const broken = ask('PUT', '/ai/upload', 'no form', { 'Content-Type': 'multipart/form-data; boundary=x' });
    const statuses = await Promise.all(
      [
        ask('PUT', '/ai/upload', text),
        ask('PUT', '/ai/upload', two),
        broken,
        ask('PUT', '/ai/upload', 'x', { 'Content-Type': 'image/png' }),
      ].map(async (request) => (await proxy(request)).status),
    );
    expect(statuses).toEqual([422, 422, 400, 415]);
    expect(seen).toHaveLength(0);
  });
});

describe('options', () => {
  const good: ProxyOptions = { api: 'unifically', apiKey: 'sk', models: [], authorize: 'public' };

  it.each<[string, Partial<Record<keyof ProxyOptions, unknown>>]>([
    ['`api`', { api: 'other' }],
    ['`models`', { models: undefined }],
    ['`models`', { models: 'google/veo-3.1-fast' }],
    ['`authorize`', { authorize: undefined }],
    ['`maxCost`', { maxCost: NaN }],
    ['`ownership`', { ownership: true }],
    ['`allowCredentials`', { allowCredentials: true, allowedOrigins: '*' }],
    ['`basePath`', { basePath: 'ai' }],
  ])('%s: missing and contradictory options are found at the start', (name, wrong) => {
    expect(() => createProxy({ ...good, ...wrong } as ProxyOptions)).toThrow(UnigenError);
    expect(() => createProxy({ ...good, ...wrong } as ProxyOptions)).toThrow(name);
  });

  it('need a key even with a base URL', () => {
    expect(() => createProxy({ ...good, apiKey: undefined })).toThrow(AuthenticationError);
    expect(() => createProxy({ ...good, apiKey: undefined, baseUrl: 'https://api.example.com' })).toThrow(
      AuthenticationError,
    );
    expect(() =>
      createProxy({ ...good, api: 'gateai', apiKey: undefined, baseUrl: 'https://api.example.com' }),
    ).toThrow('GATEAI_API_KEY');
  });
});

describe('onError', () => {
  const read = () => ask('GET', '/ai/v1/tasks/task_1');
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

  it.each<[string, new (...args: never[]) => Error, Request, () => Promise<Response>]>([
    ['can not be reached', ConnectionError, read(), () => Promise.reject(refused)],
    ['can not be reached by a create', ConnectionError, create(), () => Promise.reject(refused)],
    ['loses the response to a create', UnknownOutcomeError, create(), () => Promise.reject(new Error('reset'))],
    ['does not respond in time', TimeoutError, read(), () => new Promise(() => {})],
    ['redirects', ConnectionError, read(), async () => Response.redirect('https://evil.example/', 307)],
    ['responds with HTML', ServerError, read(), async () => new Response('<html>', { status: 502 })],
    ['does not accept the key', AuthenticationError, read(), async () => envelope({ message: 'Unknown key' }, 401)],
  ])('is called once if the API %s', async (_name, type, request, respond) => {
    const { proxy, onError } = setup({ requestTimeout: 5 }, respond);
    expect((await proxy(request)).ok).toBe(false);
    expect(onError).toHaveBeenCalledOnce();
    const [error] = onError.mock.calls[0] as [Error];
    expect(error).toBeInstanceOf(type);
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('secret');
  });

  it('is not called on an error that is for the page', async () => {
    const { proxy, onError } = setup({}, () => envelope({ message: 'No such voice' }, 422));
    expect((await proxy(create())).status).toBe(422);
    expect((await proxy(ask('GET', '/ai/account'))).status).toBe(404);
    expect(onError).not.toHaveBeenCalled();
  });

  it('an `onError` that throws changes nothing', async () => {
    const { proxy } = setup(
      {
        onError: () => {
          throw new Error('full');
        },
      },
      () => Promise.reject(refused),
    );
    expect((await proxy(read())).status).toBe(502);
  });
});
