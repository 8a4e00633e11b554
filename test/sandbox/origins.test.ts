import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox } from 'unigen/sandbox';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { describe, expect, it } from 'vitest';
import { mayReach } from '../../src/sandbox/network/outbound.js';
import { isLoopbackAddress } from '../../src/sandbox/network/loopback.js';
import { allowedOrigins } from '../../src/sandbox/cors.js';
import { allowedHosts } from '../../src/sandbox/network/host-header.js';
import { run } from '../support/run-cli.js';
import { sandboxServer } from './serve.js';

// A served sandbox can be reached by every page that is open in the developer's browser.

const serve = sandboxServer();

interface ReceivedResponse {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** `fetch` sets neither `Origin` nor `Host`. */
async function call(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: object,
): Promise<ReceivedResponse> {
  const request = ask(url + path, {
    method,
    headers: { Authorization: 'Bearer key', 'Content-Type': 'application/json', ...headers },
    agent: false,
  });
  request.end(body && JSON.stringify(body));
  const [response] = (await once(request, 'response')) as [import('node:http').IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode!, headers: response.headers, text };
}

const allowed = ({ headers }: ReceivedResponse) => headers['access-control-allow-origin'];
const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } };

describe('a page of this machine', () => {
  it.each([
    'http://localhost:3000',
    'https://localhost',
    'http://app.localhost:5173',
    'http://127.0.0.1:8080',
    'http://127.8.0.1',
    'http://[::1]:3000',
  ])('may call: %s', async (Origin) => {
    const { url, sandbox } = await serve();
    const created = await call(url, 'POST', '/v1/tasks', { Origin }, video);
    expect([created.status, allowed(created), created.headers.vary]).toEqual([200, Origin, 'Origin']);
    expect(created.headers['access-control-expose-headers']).toContain('Retry-After');
    expect(sandbox.control.tasks()).toHaveLength(1);
    const preflight = await call(url, 'OPTIONS', '/v1/tasks', {
      Origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,x.trace',
    });
    expect([preflight.status, allowed(preflight), preflight.headers.vary]).toEqual([204, Origin, 'Origin']);
    expect(preflight.headers['access-control-allow-headers']).toBe('authorization,x.trace');
  });
});

/** Path of a file of the scenario, which a page of this machine may load. */
async function ownFileOf(url: string, sandbox: ServedSandbox['sandbox']): Promise<string> {
  await call(url, 'POST', '/v1/tasks', {}, { model: 'alibaba/qwen-image', input: { prompt: 'x' } });
  const { path } = sandbox.control.tasks()[0]!.ownOutputs![0]!;
  expect((await call(url, 'GET', path, { Origin: 'http://localhost:3000' })).status).toBe(200);
  sandbox.control.reset();
  return path;
}

describe('a page of another machine', () => {
  const foreign = [
    'https://evil.example',
    'null',
    'http://localhost.evil.example',
    'http://127.0.0.1.evil.example',
    'http://evillocalhost',
    'http://10.0.0.1',
    'http://0.0.0.0',
    'file://',
    'chrome-extension://abc',
    'http://evil.example:4010',
    'localhost',
    '',
  ];
  it.each(foreign)('is refused with one sentence, and nothing is carried out: %s', async (Origin) => {
    const { url, sandbox } = await serve({ scenario: { rules: [{ output: new Blob(['x'], { type: 'image/png' }) }] } });
    const ownFile = await ownFileOf(url, sandbox);
    for (const [method, path, body] of [
      ['POST', '/v1/tasks', video],
      ['POST', '/_sandbox/faults', { kind: 'lost' }],
      ['POST', '/_sandbox/scenario', { rules: [] }],
      ['GET', '/_sandbox/scenario', undefined],
      ['GET', ownFile, undefined],
      ['GET', '/_sandbox/state', undefined],
      ['OPTIONS', '/v1/tasks', undefined],
    ] as const) {
      const response = await call(url, method, path, { Origin }, body);
      expect([response.status, allowed(response), response.headers.vary], `${method} ${path}`).toEqual([
        403,
        undefined,
        'Origin',
      ]);
      expect(response.text).toContain('--cors-origin');
    }
    expect(sandbox.control.state()).toMatchObject({ tasks: [], accounts: [], faults: [] });
    expect(sandbox.control.scenario().rules).toHaveLength(1);
  });

  it('is refused in the envelope of each API', async () => {
    const { url } = await serve();
    const headers = { Origin: 'https://evil.example' };
    const message = expect.stringMatching(
      /^Pages of https:\/\/evil\.example may not call this sandbox, unless .*--cors-origin/,
    ) as string;
    const body = async (path: string) => JSON.parse((await call(url, 'PUT', path, headers)).text) as unknown;
    expect(await body('/account')).toEqual({
      success: false,
      code: 403,
      data: { message, code: 'origin_not_allowed' },
    });
    expect(await body('/credits')).toEqual({ error: message, code: 'origin_not_allowed' });
    expect(await body('/upload')).toEqual({ success: false, message });
    expect(await body('/_sandbox/reset')).toEqual({ error: message });
    expect(await call(url, 'HEAD', '/account', headers)).toMatchObject({ status: 403, text: '' });
  });

  it('cannot read another service of this machine by an upload', async () => {
    let asked = 0;
    const other = createServer((_, response) => response.end(`secret ${++asked}`)).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { url } = await serve();
    const body = { file_url: `http://127.0.0.1:${(other.address() as AddressInfo).port}/` };
    expect((await call(url, 'PUT', '/upload', { Origin: 'https://evil.example' }, body)).status).toBe(403);
    expect(asked).toBe(0);
    expect((await call(url, 'PUT', '/upload', {}, body)).status).toBe(200);
    expect(asked).toBe(1);
    other.close();
  });

  it('may call if its origin is allowed, and pages of this machine still may', async () => {
    const { url } = await serve({ corsOrigin: ['https://app.example', 'https://Other.example:443/'] });
    for (const Origin of ['https://app.example', 'https://other.example', 'http://localhost:3000']) {
      expect(allowed(await call(url, 'GET', '/account', { Origin })), Origin).toBe(Origin);
    }
    for (const Origin of ['http://app.example', 'https://app.example:8443', 'https://evil.example']) {
      expect((await call(url, 'GET', '/account', { Origin })).status, Origin).toBe(403);
    }
  });

  it('may call if all may', async () => {
    const { url } = await serve({ corsOrigin: '*' });
    for (const Origin of ['https://evil.example', 'null']) {
      const response = await call(url, 'GET', '/account', { Origin });
      expect([response.status, allowed(response), response.headers.vary]).toEqual([200, '*', undefined]);
    }
  });
});

it('a program, which sends no origin, may call', async () => {
  const { url } = await serve();
  const response = await call(url, 'GET', '/account');
  expect([response.status, allowed(response), response.headers.vary]).toEqual([200, undefined, 'Origin']);
});

it('a sandbox without a server allows all origins, or those of the option', async () => {
  const asked = async (Origin: string, corsOrigin?: string | string[]) => {
    const sandbox = createSandbox({ corsOrigin });
    const { status, headers } = await sandbox.fetch(
      new Request('http://any.host/account', { headers: { Authorization: 'Bearer key', Origin } }),
    );
    await sandbox.close();
    return [status, headers.get('access-control-allow-origin')];
  };
  expect(await asked('https://evil.example')).toEqual([200, '*']);
  expect(await asked('https://app.example', ['https://app.example'])).toEqual([200, 'https://app.example']);
  expect(await asked('http://localhost:1', 'https://app.example')).toEqual([200, 'http://localhost:1']);
  expect(await asked('https://evil.example', 'https://app.example')).toEqual([403, null]);
});

it.each(['app.example', 'null', 'https://app.example/path', 'https://*.app.example/x', '', 'app:8080'])(
  'an origin that could never match is refused: %j',
  async (origin) => {
    expect(() => allowedOrigins(origin)).toThrow(`but not ${origin}`);
    await expect(serveSandbox({ port: 0, corsOrigin: origin })).rejects.toThrow('An origin is a scheme and a host');
  },
);

it('a recorder passes nothing on for a page of another machine, or under another name', async () => {
  const sent: string[] = [];
  const record = {
    onExchange: () => {},
    fetch: (request: Request) => {
      sent.push(request.url);
      return Promise.resolve(Response.json({}));
    },
  };
  const { url } = await serve({ record });
  const Authorization = 'Bearer a-live-key';
  for (const [name, value] of [
    ['Origin', 'https://evil.example'],
    ['Origin', 'null'],
    ['Host', 'evil.example'],
  ] as const) {
    const response = await call(url, 'GET', '/account', { Authorization, [name]: value });
    expect([response.status, allowed(response)]).toEqual([403, undefined]);
  }
  expect((await call(url, 'GET', '/account', { Authorization: '' })).status).toBe(401);
  expect(sent).toEqual([]);
  expect((await call(url, 'GET', '/account', { Authorization, Origin: 'http://localhost:3000' })).status).toBe(200);
  expect(sent).toEqual(['https://api.unifically.com/account']);
});

describe('a name that resolves to this machine (DNS rebinding)', () => {
  it('is refused, and nothing is carried out', async () => {
    const { url, sandbox } = await serve();
    for (const Host of [
      'evil.example',
      'evil.example:4010',
      '127.0.0.1.evil.example',
      'me@127.0.0.1',
      '192.168.1.5:4010',
    ]) {
      const response = await call(url, 'POST', '/v1/tasks', { Host }, video);
      expect([response.status, allowed(response)], Host).toEqual([403, undefined]);
      expect(JSON.parse(response.text)).toMatchObject({
        code: 403,
        data: { message: expect.stringContaining('--cors-origin') as string, code: 'host_not_allowed' },
      });
    }
    expect(sandbox.control.tasks()).toEqual([]);
  });

  it('is accepted if it is one of this machine or of an allowed origin', async () => {
    const { url } = await serve({ origin: 'https://Sandbox.example', corsOrigin: 'http://sandbox.test:4010' });
    const names = [
      'localhost',
      'LOCALHOST:1',
      'api.localhost',
      '127.0.0.1:4010',
      '127.1',
      '[::1]:4010',
      'sandbox.example',
      'sandbox.example:8443',
      'sandbox.test',
    ];
    for (const Host of names) expect((await call(url, 'GET', '/account', { Host })).status, Host).toBe(200);
    expect((await call(url, 'GET', '/account', { Host: 'other.example' })).status).toBe(403);
  });

  it('is checked only on loopback: other machines may use any name', async () => {
    const { url } = await serve({ host: '0.0.0.0' });
    expect(
      (await call(url.replace('0.0.0.0', '127.0.0.1'), 'GET', '/account', { Host: 'sandbox.internal:4010' })).status,
    ).toBe(200);
    expect(
      ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '0.0.0.0', '::', '192.168.1.5', '::ffff:10.0.0.1'].map(
        isLoopbackAddress,
      ),
    ).toEqual([true, true, true, true, false, false, false, false]);
  });

  it('is checked correctly after many others', () => {
    const isAllowed = allowedHosts([]);
    for (let index = 0; index < 5000; index++) expect(isAllowed(`evil${index}.example`)).toBe(false);
    expect([isAllowed('localhost'), isAllowed('evil1.example'), isAllowed('localhost')]).toEqual([true, false, true]);
  });
});

describe('unigen sandbox --cors-origin', () => {
  const started = async (...argv: string[]) => {
    const stop = new AbortController();
    let printed = '';
    const ended = run(['sandbox', '--port', '0', ...argv], {
      signal: stop.signal,
      stdout: { write: (text) => (printed += text) },
    });
    await expect.poll(() => printed).toContain('Ctrl+C');
    return {
      url: /http:\/\/[\d.]+:\d+/.exec(printed)![0],
      printed: () => printed,
      stop() {
        stop.abort();
        return ended;
      },
    };
  };

  it('allows origins, or all; a refusal is printed', async () => {
    for (const [argv, statuses] of [
      [[], [403, 403]],
      [
        ['--cors-origin', 'https://a.example', '--cors-origin', 'https://b.example'],
        [200, 403],
      ],
      [
        ['--cors-origin', '*'],
        [200, 200],
      ],
    ] as const) {
      const { url, stop, printed } = await started(...argv);
      const found = [];
      for (const Origin of ['https://a.example', 'https://c.example'])
        found.push((await call(url, 'GET', '/account', { Origin })).status);
      expect(found).toEqual(statuses);
      await stop();
      if (statuses[1] === 403)
        expect(printed()).toMatch(
          /refused {3}403 {2}GET \/account {2}Pages of https:\/\/c\.example may not call this sandbox, unless their origin is given by --cors-origin/,
        );
    }
  });

  it('refuses a name without a scheme', async () => {
    const { code, err } = await run(['sandbox', '--port', '0', '--cors-origin', 'app.example'], {});
    expect([code, err]).toEqual([2, expect.stringContaining('An origin is a scheme and a host')]);
  });
});

describe('a host that callbacks and uploads may reach', () => {
  it.each([
    ['hooks.example.com:443', 'https://hooks.example.com/x', true],
    ['hooks.example.com:443', 'http://hooks.example.com/x', false],
    ['hooks.example.com:443', 'http://hooks.example.com:443/x', true],
    ['hooks.example.com:80', 'http://hooks.example.com/x', true],
    ['hooks.example.com:80', 'https://hooks.example.com/x', false],
    ['hooks.example.com:8443', 'https://hooks.example.com:8443/', true],
    ['hooks.example.com:8443', 'https://hooks.example.com/', false],
    ['hooks.example.com', 'https://hooks.example.com:8443/', true],
    ['Hooks.Example.com', 'http://hooks.example.com/', true],
    ['hooks.example.com', 'http://evil.hooks.example.com/', false],
    ['fd00::2', 'http://[fd00::2]/x', true],
    ['fd00:0:0::2', 'http://[fd00::2]:8080/x', true],
    ['[fd00::2]', 'https://[fd00::2]/x', true],
    ['[fd00::2]:8080', 'http://[fd00::2]:8080/x', true],
    ['[fd00::2]:8080', 'http://[fd00::2]/x', false],
    ['fd00::2', 'http://[fd00::3]/x', false],
    ['bücher.example', 'https://bücher.example/x', true],
    ['bücher.example', 'https://xn--bcher-kva.example/x', true],
    ['bücher.example:443', 'https://xn--bcher-kva.example/x', true],
    ['10.0.0.7', 'http://10.0.0.7:9/', true],
    ['not a host', 'http://not.a.host/', false],
    ['', 'http://example.com/', false],
    ['example.com', 'http://me@example.com/', false],
  ])('%s: %s is %s', (host, url, reached) => {
    expect(mayReach(url, { allowHosts: [host] })).toBe(reached);
    expect(mayReach(url, { allowHosts: ['other.example', host] })).toBe(reached);
  });
});
