import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from 'unigen/sandbox';
import { FakeClock } from '../support/fake-clock.js';
import { as, caller, until } from '../support/sandbox-caller.js';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
const base64 = btoa(String.fromCharCode(...PNG));

/** A sandbox whose `fetch` is a function of the test. */
function stage(
  receive: (request: Request) => Response | Promise<Response> = () => new Response(PNG),
  options: SandboxOptions = {},
) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return receive(request);
  };
  const made = caller({ fetch, ...options });
  const put = (body: unknown, headers?: Record<string, string>) => made.ask('PUT', '/upload', body, headers);
  const get = async (url: string, init?: RequestInit) => {
    const response = await made.sandbox.fetch(new Request(url, init));
    return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  return { ...made, requests, put, get };
}

function formWith(...parts: [name: string, value: string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value as File);
  return form;
}

describe('a file is stored as it is, with its type', () => {
  const file = (type?: string, name = 'boat.png') => new File([PNG], name, { type });
  it.each<[string, unknown, string, RegExp]>([
    ['as a form', formWith(['file', file('image/png')]), 'image/png', /\.png$/],
    ['as a form, with a type from its first bytes', formWith(['file', file('', 'boat')]), 'image/png', /\.\w+$/],
    [
      'as a form, with a hostile name',
      formWith(['file', file('image/png', '../../etc/pass wd.p"ng\r\n')]),
      'image/png',
      /\/_sandbox\/uploads\/file_\w+\.\w+$/,
    ],
    ['as base64', { base64 }, 'image/png', /\.png$/],
    ['as base64 with line breaks', { base64: `${base64.slice(0, 4)}\n${base64.slice(4)}` }, 'image/png', /\.png$/],
    ['as a data URL', { base64: `data:image/webp;base64,${base64}` }, 'image/webp', /\.\w+$/],
    ['by URL', { file_url: 'http://127.0.0.1:8000/a/boat.png?x=1' }, 'image/png', /\.png$/],
  ])('%s', async (_form, body, type, ending) => {
    const { put, get } = stage();
    const { status, body: responseBody } = await put(body);
    expect([status, responseBody]).toEqual([200, { success: true, file_url: expect.stringMatching(ending) }]);
    const stored = await get(responseBody.file_url);
    expect([stored.status, stored.bytes]).toEqual([200, PNG]);
    expect(stored.headers.get('content-type')).toBe(type);
    expect(stored.headers.get('content-length')).toBe(String(PNG.length));
    expect(stored.headers.get('x-content-type-options')).toBe('nosniff');
    expect(stored.headers.get('content-security-policy')).toBe('sandbox');
    const head = await get(responseBody.file_url, { method: 'HEAD' });
    expect([head.status, head.bytes.length, head.headers.get('content-length')]).toEqual([200, 0, String(PNG.length)]);
  });

  it('also if it is a page, which may run no script', async () => {
    const { put, get } = stage();
    const { body } = await put(
      formWith(['file', new File(['<script>alert(1)</script>'], 'x.html', { type: 'text/html' })]),
    );
    const { headers } = await get(body.file_url);
    expect([
      headers.get('content-type'),
      headers.get('content-security-policy'),
      headers.get('x-content-type-options'),
    ]).toEqual(['text/html', 'sandbox', 'nosniff']);
  });

  it('at GateAI with an id', async () => {
    const { ask, get } = stage();
    const { status, body } = await ask('POST', '/api/upload', formWith(['file', file('image/png')]));
    expect(status).toBe(200);
    expect((await get(`http://sandbox.test/_sandbox/uploads/${body.id}`)).bytes).toEqual(PNG);
  });

  it('but an unknown one is a 404', async () => {
    const { get } = stage();
    for (const name of ['file_unknown.png', '', '.png', '..%2f..', '__proto__'])
      expect((await get(`http://sandbox.test/_sandbox/uploads/${name}`)).status, name).toBe(404);
  });

  it('with a URL that a model accepts', async () => {
    const { put, ask } = stage();
    const { body } = await put({ base64 });
    expect(
      (
        await ask('POST', '/v1/tasks', {
          model: 'google/veo-3.1-fast',
          input: { prompt: 'It sails', start_image_url: body.file_url },
        })
      ).status,
    ).toBe(200);
  });
});

describe('a wrong upload is refused with one sentence', () => {
  const file = new File([PNG], 'a.png');
  it.each<[string, unknown, RegExp]>([
    ['nothing', {}, /either base64 or file_url/],
    ['both', { base64, file_url: 'http://127.0.0.1/' }, /either base64 or file_url/],
    ['another property', { base64, name: 'x' }, /unknown property name/],
    ['a list', [], /JSON object/],
    ['a number', { base64: 5 }, /base64 must be a string/],
    ['invalid base64', { base64: '§§§' }, /not valid base64/],
    ['an empty one', { base64: '' }, /empty/],
    ['an empty data URL', { base64: 'data:image/png;base64,' }, /empty/],
    ['a data URL without a comma', { base64: 'data:image/png;base64' }, /not valid base64/],
    ['not a URL', { file_url: 'boat.png' }, /file_url must be a URL/],
    ['a URL of another scheme', { file_url: 'ftp://127.0.0.1/x' }, /http or https/],
    ['a data URL as file_url', { file_url: `data:image/png;base64,${base64}` }, /http or https/],
    ['a file of this machine', { file_url: 'file:///etc/passwd' }, /http or https/],
    ['a file_url that is not a string', { file_url: ['http://127.0.0.1/'] }, /file_url must be a URL/],
    ['a form without a file', formWith(), /The field file is missing|is not valid/],
    ['a form with another field', formWith(['other', file]), /unknown field other/],
    ['a form with text', formWith(['file', 'text']), /must be a file, not text/],
    ['a form with an empty file', formWith(['file', new File([], 'a.png')]), /The file is empty/],
    ['a form with two files', formWith(['file', file], ['file', file]), /one file/],
    ['a form with more than the file', formWith(['file', file], ['note', 'x']), /unknown field note/],
  ])('%s', async (_name, body, words) => {
    const { put, requests, sandbox } = stage();
    const { status, body: responseBody } = await put(body);
    expect([status, responseBody]).toEqual([400, { success: false, message: expect.stringMatching(words) }]);
    expect(responseBody.message.length).toBeLessThan(150);
    expect(requests).toEqual([]);
    expect(sandbox.control.state()).toMatchObject({ uploads: [] });
  });

  it('an invalid form', async () => {
    const { put, call } = stage();
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x', 'multipart/form-data; boundary=']) {
      expect((await put('--x no form', { 'Content-Type': type })).body).toEqual({
        success: false,
        message: 'The form is not valid',
      });
      expect((await call('POST', '/api/upload', '--x no form', { 'Content-Type': type })).body).toEqual({
        error: 'The form is not valid',
      });
    }
  });

  it('at GateAI in its own form', async () => {
    const { ask } = stage();
    for (const body of [
      { base64 },
      formWith(['file', 'text']),
      formWith(['other', file]),
      formWith(['file', new File([], 'a')]),
      formWith(['file', file], ['note', 'x']),
    ]) {
      const { status, body: responseBody } = await ask('POST', '/api/upload', body);
      expect([status, responseBody]).toEqual([400, { error: expect.any(String) }]);
    }
  });

  it('without a known key', async () => {
    const { put, ask } = stage(undefined, { keys: ['known'] });
    expect((await put({ base64 })).body).toEqual({ success: false, message: 'This API key is not known' });
    expect((await ask('POST', '/api/upload', formWith(['file', file]))).status).toBe(401);
    expect((await put({ base64 }, as('known'))).status).toBe(200);
  });

  it('an upload that is too large', async () => {
    const { call } = stage(undefined, { maxUploadBytes: 1000 });
    const large = new File([new Uint8Array(1000)], 'a.png');
    for (const [method, path, body] of [
      ['PUT', '/upload', { base64: 'A'.repeat(1000) }],
      ['PUT', '/upload', formWith(['file', large])],
      ['POST', '/api/upload', formWith(['file', large])],
    ] as const) {
      expect((await call(method, path, body)).status, path).toBe(413);
    }
  });
});

describe('a URL', () => {
  it('a URL of this machine is fetched, once, without the key', async () => {
    const { put, requests } = stage();
    await put({ file_url: 'http://localhost:8000/boat.png' });
    expect(requests.map(({ method, url, redirect }) => [method, url, redirect])).toEqual([
      ['GET', 'http://localhost:8000/boat.png', 'manual'],
    ]);
    expect(requests[0]!.headers.has('authorization')).toBe(false);
  });

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'https://example.com/boat.png',
    'http://127.0.0.1@example.com/',
    'http://user:pass@127.0.0.1/',
    'http://0.0.0.0/',
    'http://[::ffff:127.0.0.1]/',
    'http://127.0.0.1.example.com/',
  ])('of another machine is not fetched, and gets a stand-in: %s', async (file_url) => {
    const { put, get, requests } = stage();
    const { status, body } = await put({ file_url });
    expect([status, requests]).toEqual([200, []]);
    const { headers, bytes } = await get(body.file_url);
    expect([headers.get('content-type'), bytes.subarray(0, 4)]).toEqual(['image/png', PNG.subarray(0, 4)]);
  });

  it('a URL of an allowed host is fetched', async () => {
    const { put, requests } = stage(undefined, { allowHosts: ['files.example.com'] });
    await put({ file_url: 'https://files.example.com/boat.png' });
    await put({ file_url: 'https://example.com/boat.png' });
    expect(requests.map(({ url }) => url)).toEqual(['https://files.example.com/boat.png']);
  });

  it.each<[string, () => Response | Promise<Response>, RegExp]>([
    ['responds with 404', () => new Response(null, { status: 404 }), /HTTP 404/],
    [
      'redirects',
      () => new Response(null, { status: 302, headers: { Location: 'http://169.254.169.254/' } }),
      /HTTP 302/,
    ],
    ['does not respond', () => Promise.reject(new Error('out of order')), /can't be fetched: out of order/],
    ['is empty', () => new Response(), /can't be fetched: The file is empty/],
    [
      'says that it is too large',
      () => new Response(new Uint8Array(5000), { headers: { 'Content-Length': '5000' } }),
      /more than 4000 bytes/,
    ],
    ['is too large without saying so', () => new Response(endless()), /more than 4000 bytes/],
  ])('that %s is refused', async (_name, respond, words) => {
    const { put, requests } = stage(respond, { maxUploadBytes: 4000 });
    const { status, body } = await put({ file_url: 'http://127.0.0.1/boat.png' });
    expect([status, body.message]).toEqual([400, expect.stringMatching(words)]);
    expect(requests).toHaveLength(1);
  });

  it('times out after ten seconds', async () => {
    const clock = new FakeClock();
    const { put, requests } = stage(
      (request) =>
        new Promise((_resolve, reject) =>
          request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
        ),
      { clock },
    );
    const response = put({ file_url: 'http://127.0.0.1/slow.png' });
    await until(() => requests.length === 1);
    await clock.advance(10_000);
    expect((await response).body.message).toBe("file_url can't be fetched: no response within 10 s");
    expect(clock.sleeping).toBe(0);
  });

  it('a URL of one of the sandbox’s own files is kept; any other of its URLs is not', async () => {
    const { put, requests } = stage();
    const { body } = await put({ base64 });
    expect((await put({ file_url: body.file_url })).body.file_url).toBe(body.file_url);
    expect((await put({ file_url: 'http://sandbox.test/_sandbox/state' })).body.file_url).toMatch(
      /\/_sandbox\/files\/image\//,
    );
    expect((await put({ file_url: 'http://sandbox.test.example.com/_sandbox/uploads/x' })).body.file_url).toMatch(
      /\/_sandbox\/files\/image\//,
    );
    expect(requests).toEqual([]);
  });
});

/** Endless content: a reader that does not stop never finishes. */
function endless(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024)) });
}
