import { describe, expect, it } from 'vitest';
import { createSandbox } from 'unigen/sandbox';
import { as, caller, type ReceivedResponse } from '../support/sandbox-caller.js';

const HOUR = 3_600_000;
const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };
const image = { model: 'gpt-image-2', params: { prompt: 'A mountain lake' } };
/** Operations that take JSON. */
const bodies = [
  ['POST', '/v1/tasks'],
  ['POST', '/api/generate'],
  ['POST', '/api/estimate'],
  ['PUT', '/upload'],
  ['POST', '/_sandbox/clock'],
  ['POST', '/_sandbox/faults'],
] as const;

/** The message of an error, in the form of the API that the path belongs to. */
function sentence(path: string, { status, body, headers }: ReceivedResponse): string {
  expect(headers.get('content-type')).toBe('application/json');
  if (path === '/upload') {
    expect(body).toEqual({ success: false, message: expect.any(String) });
    return body.message;
  }
  if (/^\/(_sandbox\/|api|get|credits|v1\/models)/.test(path)) return body.error;
  expect([body.success, body.code]).toEqual([false, status]);
  return body.data.message;
}

describe.each(bodies)('%s %s', (method, path) => {
  it.each([
    ['{"model": ', 400, /not valid JSON/],
    ['no json', 400, /not valid JSON/],
    [Uint8Array.from([0xff, 0xfe, 0x7b]), 400, /not valid JSON/],
    ["{'model': 1}", 400, /not valid JSON/],
    ['[]', undefined, /object|array/],
    ['"text"', undefined, /object/],
    ['null', undefined, /object/],
    ['17', undefined, /object/],
    ['true', undefined, /object/],
  ])('refuses %j with one sentence', async (body, status, words) => {
    const { call } = caller();
    const response = await call(method, path, body);
    const text = sentence(path, response);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    if (status !== undefined) expect(response.status).toBe(status);
    expect(text).toMatch(words);
    expect(text.length).toBeLessThan(200);
  });

  it('refuses an empty body', async () => {
    const { call } = caller();
    const response = await call(method, path, '');
    expect(response.status).toBe(400);
    expect(sentence(path, response)).toEqual(expect.any(String));
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'application/jsonp'])(
    'refuses the type %s with 415',
    async (type) => {
      const { call } = caller();
      const response = await call(method, path, '{}', { 'Content-Type': type });
      expect(response.status).toBe(415);
      expect(sentence(path, response)).toBe(
        path === '/upload'
          ? `The body must be multipart/form-data with the field file, or application/json with base64 or file_url, not ${type}`
          : `The body must be application/json, not ${type}`,
      );
    },
  );

  it.each(['application/json; charset=utf-8', 'Application/JSON', 'application/problem+json'])(
    'accepts the type %s',
    async (type) => {
      const { call } = caller();
      expect((await call(method, path, '{}', { 'Content-Type': type })).status).not.toBe(415);
    },
  );

  it('refuses a body above the limit with 413, and reads one just below', async () => {
    const { call, sandbox } = caller({ maxUploadBytes: 3 * 1024 * 1024 });
    const limit = /^\/(upload|api)/.test(path) ? 3 * 1024 * 1024 : 1024 * 1024;
    const response = await call(method, path, `{"a": "${'x'.repeat(limit)}"}`);
    expect(response.status).toBe(413);
    expect(sentence(path, response)).toContain(`${limit} bytes`);
    expect((await call(method, path, `{"a": "${'x'.repeat(limit - 9)}"}`)).status).not.toBe(413);
    expect(sandbox.control.tasks()).toEqual([]);
  });
});

describe('a path', () => {
  it.each([
    '//',
    '/v1',
    '/v1/',
    '/v1/task',
    '/v1/tasks/',
    '/v1/tasks/a/b',
    '/v1/resources/unknown',
    '/v1/resources/',
    '/account/',
    '/accounts',
    '/upload/x',
    '//account',
    '/v1/resources/constructor',
    '/__proto__',
  ])('that Unifically does not have is a 404 in its envelope: %s', async (path) => {
    const { call } = caller();
    const response = await call('GET', path);
    expect([response.status, response.body.data.code]).toEqual([404, 'not_found']);
    expect(sentence(path, response)).toContain('Not found:');
  });

  it.each([
    '/api',
    '/api/',
    '/api/unknown',
    '/api/generate/x',
    '/get',
    '/get/',
    '/get/a/b',
    '/credits/x',
    '/v1/models/',
    '/v1/models/a/b',
  ])('that GateAI does not have is a 404 in its form: %s', async (path) => {
    const { call } = caller();
    const response = await call('GET', path);
    expect(response.status).toBe(404);
    expect(sentence(path, response)).toContain('Not found:');
  });

  it.each([
    ['/v1/account', '/account'],
    ['/acount', '/account'],
    ['//account', '/account'],
    ['/tasks', '/v1/tasks'],
    ['/tasks/task_1', '/v1/tasks/task_1'],
    ['/v1/v1/tasks/task_1', '/v1/tasks/task_1'],
    ['/v1/upload', '/upload'],
    ['/v1/get/a', '/get/a'],
    ['/credits/', '/credits'],
    ['/me', '/api/me'],
  ])('near one that there is names that: %s', async (path, near) => {
    const { call } = caller();
    expect(sentence(path, await call('GET', path))).toBe(`Not found: ${path}; did you mean ${near}?`);
  });

  it.each(['/nothing', `/${'tasks/'.repeat(30)}`, '/v1/account/%ff', '/_sandbox/nothing'])(
    'near none names none: %s',
    async (path) => {
      const { call } = caller();
      expect(JSON.stringify((await call('GET', path)).body)).not.toContain('did you mean');
    },
  );

  it.each([
    '/v1/tasks/%E0%A4%A',
    '/v1/tasks/%',
    '/v1/tasks/%ff',
    '/get/%E0%A4%A',
    '/v1/models/%E0%A4%A',
    '/v1/models/%zz',
    '/%E0%A4%A',
    '/_sandbox/files/%ff',
    '/_sandbox/uploads/%ff',
  ])('with invalid escapes is a 404: %s', async (path) => {
    const { call } = caller();
    for (const method of ['GET', 'HEAD', 'POST']) expect((await call(method, path)).status, method).toBe(404);
  });

  it.each(['/_sandbox/tasks/%ff/fail', '/_sandbox/deliveries/%/replay'])(
    'a path of the control with invalid escapes is a 404: %s',
    async (path) => {
      expect((await caller().call('POST', path)).status).toBe(404);
    },
  );

  it('may have valid escapes', async () => {
    const { ask, call, sandbox } = caller();
    const { body } = await ask('POST', '/v1/tasks', video);
    const escaped = Array.from(body.data.task_id as string)
      .map((letter) => `%${letter.charCodeAt(0).toString(16)}`)
      .join('');
    expect((await call('GET', `/v1/tasks/${escaped}`)).body.data.task_id).toBe(body.data.task_id);
    expect((await call('POST', `/_sandbox/tasks/${escaped}/complete`)).status).toBe(200);
    expect(sandbox.control.tasks()[0]!.state).toBe('completed');
    expect((await ask('GET', '/v1/models/gpt%2Dimage%2D2')).body.id).toBe('gpt-image-2');
    // An id in a message is cut off.
    const { status, body: none } = await ask('GET', `/v1/tasks/${'%22'.repeat(3000)}`);
    expect([status, none.data.message.length < 100]).toEqual([404, true]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'may contain a name that every object has: %s',
    async (name) => {
      const { ask, call } = caller();
      expect((await ask('GET', `/v1/tasks/${name}`)).status).toBe(404);
      expect((await ask('GET', `/get/${name}`)).status).toBe(404);
      expect((await ask('GET', `/v1/models/${name}`)).status).toBe(404);
      expect((await call('GET', `/_sandbox/uploads/${name}`)).status).toBe(404);
      expect((await call('GET', `/_sandbox/files/${name}/x.png`)).status).toBe(404);
      expect((await ask('POST', '/v1/tasks', { model: name, input: {} })).status).toBe(404);
      expect((await ask('POST', '/api/generate', { model: name, params: {} })).status).toBe(404);
    },
  );
});

describe('a property that every object has', () => {
  it.each(['__proto__', 'constructor', 'toString'])('is unknown like any other: %s', async (name) => {
    const { call, sandbox } = caller();
    const json = (value: object) => JSON.stringify(value).replace('"MEMBER"', JSON.stringify(name));
    for (const [path, body] of [
      ['/v1/tasks', { ...video, MEMBER: {} }],
      ['/v1/tasks', { ...video, input: { ...video.input, MEMBER: { a: 1 } } }],
      ['/api/generate', { ...image, params: { ...image.params, MEMBER: 1 } }],
    ] as const) {
      const response = await call('POST', path, json(body));
      expect([400, 422]).toContain(response.status);
      expect(response.problem).toBeUndefined();
      expect(sentence(path, response)).toContain(name);
    }
    expect((await call('PUT', '/upload', json({ base64: 'aGVsbG8=', MEMBER: 1 }))).status).toBe(400);
    expect((await call('POST', '/_sandbox/clock', json({ advance: 1, MEMBER: 1 }))).status).toBe(400);
    expect(sandbox.control.tasks()).toEqual([]);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it('does no harm in an open input, at any length and depth', async () => {
    const { call, ask, sandbox } = caller();
    const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
    for (const input of [
      `{"__proto__": {"a": 1}, "text": "${'x'.repeat(2000)}"}`,
      deep(100),
      deep(5000),
      deep(150_000),
      `{"list": [${'1,'.repeat(200_000)}1]}`,
    ]) {
      const response = await call('POST', '/v1/tasks', `{"model": "topaz-labs/image-generative", "input": ${input}}`);
      expect([response.status, response.problem], input.slice(0, 40)).toEqual([200, undefined]);
      sandbox.control.advance(HOUR);
      expect((await ask('GET', `/v1/tasks/${response.body.data.task_id}`)).body.data.status).toBe('completed');
    }
    // A value that can't be converted to a string counts as omitted.
    for (const member of ['prompt', 'aspect_ratio', 'quality', 'width', 'duration', 'image_urls']) {
      const { body } = await ask('POST', '/v1/tasks', {
        model: 'topaz-labs/image-generative',
        input: { [member]: { toString: 1 } },
      });
      sandbox.control.advance(HOUR);
      expect((await ask('GET', `/v1/tasks/${body.data.task_id}`)).body.data.status, member).toBe('completed');
    }
    const { status, text } = await call('GET', '/_sandbox/state');
    expect([status, text.length < 100_000]).toEqual([200, true]);
    expect(({} as { a?: number }).a).toBeUndefined();
  });
});

describe('a method', () => {
  it.each([
    ['GET', '/v1/tasks', 'POST'],
    ['DELETE', '/v1/tasks/x', 'GET, HEAD'],
    ['POST', '/account', 'GET, HEAD'],
    ['PATCH', '/v1/resources/elevenlabs/voices', 'GET, HEAD'],
    ['GET', '/upload', 'PUT'],
    ['POST', '/upload', 'PUT'],
    ['GET', '/api/generate', 'POST'],
    ['HEAD', '/api/generate', 'POST'],
    ['POST', '/get/x', 'GET, HEAD'],
    ['POST', '/credits', 'GET, HEAD'],
    ['PUT', '/api/upload', 'POST'],
    ['POST', '/v1/models', 'GET, HEAD'],
    ['POST', '/_sandbox/files/image/x.png', 'GET, HEAD'],
    ['DELETE', '/_sandbox/uploads/x', 'GET, HEAD'],
  ])('that is not allowed is a 405 with those that are: %s %s', async (method, path, allow) => {
    const { call } = caller();
    const response = await call(method, path);
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
    if (method !== 'HEAD') expect(sentence(path, response)).toBe(`${method} is not allowed here, only ${allow}`);
  });

  it.each([
    '/account',
    '/v1/resources/elevenlabs/voices',
    '/v1/tasks/unknown',
    '/v1/models',
    '/credits',
    '/get/unknown',
    '/_sandbox/state',
    '/nothing',
  ])('HEAD has the status and the headers of GET, and no body: %s', async (path) => {
    const { call } = caller();
    const get = await call('GET', path);
    const head = await call('HEAD', path);
    expect([head.status, head.text, head.headers.get('content-type')]).toEqual([
      get.status,
      '',
      get.headers.get('content-type'),
    ]);
    expect(Number(head.headers.get('content-length'))).toBe(new TextEncoder().encode(get.text).length);
  });

  it('HEAD counts as a read, and changes nothing', async () => {
    const { call, sandbox } = caller({ rateLimit: true });
    for (let count = 0; count < 5; count++)
      expect([(await call('HEAD', '/account')).status, (await call('GET', '/account')).status]).toEqual([200, 200]);
    expect((await call('HEAD', '/account')).status).toBe(429);
    const now = sandbox.now();
    await call('HEAD', '/_sandbox/clock');
    expect(sandbox.now()).toBe(now);
  });
});

describe('a page in a browser', () => {
  it('may call with its own headers and methods', async () => {
    const { sandbox } = caller({ keys: ['known'] });
    for (const path of ['/v1/tasks', '/api/generate', '/upload', '/_sandbox/state', '/nothing']) {
      const headers = {
        Origin: 'https://page.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,x-sandbox-fault',
      };
      const response = await sandbox.fetch(new Request(`http://sandbox.test${path}`, { method: 'OPTIONS', headers }));
      expect([response.status, await response.text()]).toEqual([204, '']);
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type,x-sandbox-fault');
      for (const method of ['GET', 'POST', 'PUT', 'DELETE'])
        expect(response.headers.get('access-control-allow-methods')).toContain(method);
    }
  });

  it('may read every response, and the headers of the limits', async () => {
    const { call } = caller({ rateLimit: true, corsOrigin: 'https://page.example' });
    for (const [method, path] of [
      ['GET', '/account'],
      ['GET', '/nothing'],
      ['DELETE', '/account'],
      ['POST', '/v1/tasks'],
      ['GET', '/_sandbox/state'],
      ['GET', '/_sandbox/files/x'],
    ] as const) {
      const { headers } = await call(method, path, undefined, { Origin: 'https://page.example' });
      expect(headers.get('access-control-allow-origin'), path).toBe('https://page.example');
      expect(headers.get('access-control-expose-headers')).toContain('Retry-After');
      expect(headers.get('access-control-expose-headers')).toContain('X-RateLimit-Reset');
    }
  });
});

it('a sandbox needs no options, and closes at once', async () => {
  const sandbox = createSandbox();
  const response = await sandbox.fetch(new Request('http://any.host/account', { headers: as('any') }));
  expect(response.status).toBe(200);
  await sandbox.close();
});
