import { once } from 'node:events';
import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { as, caller } from '../support/sandbox-caller.js';

// Requests that are refused by their head, before their body is read; and keys, which are never stored.

/** One server for all requests by sockets: they do not change its state. */
let served: ServedSandbox;
beforeAll(async () => {
  served = await serveSandbox({ port: 0, rateLimit: false, keys: ['key'] });
});
afterAll(() => served.stop());

/** Sends a head and a part of its body, and resolves once there is a response and the connection is closed. */
async function half(
  url: string,
  lines: string[],
  sent = 'x'.repeat(1000),
): Promise<{ status: number; text: string; ms: number }> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => (text += String(chunk)));
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(`${lines.join('\r\n')}\r\nHost: localhost\r\n\r\n${sent}`);
  const began = performance.now();
  await new Promise<void>((resolve) => {
    socket.on('data', () => text.endsWith('}') && resolve());
    socket.once('close', () => resolve());
  });
  const ms = performance.now() - began;
  if (!socket.closed) await once(socket, 'close');
  return { status: Number(text.slice(9, 12)), text, ms };
}

const KEY = 'Authorization: Bearer key';
const LARGE = 'Content-Length: 60000000';

// Each of these waits until the connection is closed.
describe.concurrent('by its head alone,', () => {
  it.each([
    ['an unknown path', 404, ['POST /nothing HTTP/1.1', KEY, LARGE]],
    ['another method', 405, ['PUT /v1/tasks HTTP/1.1', KEY, LARGE]],
    ['no key', 401, ['POST /v1/tasks HTTP/1.1', LARGE]],
    ['no key at the storage', 401, ['PUT /upload HTTP/1.1', 'Content-Length: 1000000']],
    ['no key at GateAI', 401, ['POST /api/generate HTTP/1.1', 'Content-Length: 2000']],
    ['an unknown key', 401, ['POST /v1/tasks HTTP/1.1', 'Authorization: Bearer other', LARGE]],
    ['a large body', 413, ['POST /v1/tasks HTTP/1.1', KEY, LARGE]],
    ['a large upload', 413, ['PUT /upload HTTP/1.1', KEY, LARGE]],
    ['a large body of the control', 413, ['POST /_sandbox/faults HTTP/1.1', LARGE]],
    ['a page of another origin', 403, ['POST /v1/tasks HTTP/1.1', KEY, 'Origin: https://evil.example', LARGE]],
    ['another host', 403, ['POST http://evil.example/v1/tasks HTTP/1.1', KEY, LARGE]],
  ])('%s is refused at once with %i, and the connection is closed', async (_, status, lines) => {
    const response = await half(served.url, lines);
    expect([response.status, /\r\nconnection: close\r\n/i.test(response.text)]).toEqual([status, true]);
    expect(response.ms).toBeLessThan(900);
  });

  it('a body of unknown length is refused once it is too large', async () => {
    const piece = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const response = await half(
      served.url,
      ['POST /v1/tasks HTTP/1.1', KEY, 'Transfer-Encoding: chunked'],
      piece.repeat(17),
    );
    expect([response.status, response.text]).toEqual([413, expect.stringContaining('more than 1048576 bytes')]);
  });

  it('a request with `Expect: 100-continue` gets `100 Continue` only if it is not refused', async () => {
    const refused = await half(served.url, ['POST /nothing HTTP/1.1', 'Expect: 100-continue', LARGE], '');
    expect([refused.status, refused.text.includes('100 Continue')]).toEqual([404, false]);
    const body = JSON.stringify({ model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } });
    const lines = [
      'POST /v1/tasks HTTP/1.1',
      KEY,
      'Content-Type: application/json',
      'Connection: close',
      'Expect: 100-continue',
      `Content-Length: ${body.length}`,
    ];
    expect((await half(served.url, lines, body)).text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
  });

  it('a request by `fetch` is refused without reading its stream', async () => {
    const { sandbox } = caller({ keys: ['key'] });
    for (const [path, key, status] of [
      ['/nothing', 'key', 404],
      ['/v1/tasks', 'other', 401],
    ] as const) {
      let pulled = 0;
      const body = new ReadableStream(
        {
          pull: (controller) => {
            pulled++;
            controller.enqueue(new Uint8Array(1000));
          },
        },
        { highWaterMark: 0 },
      );
      const request = new Request(`http://sandbox.test${path}`, {
        method: 'POST',
        body,
        headers: as(key),
        duplex: 'half',
      } as RequestInit);
      expect((await sandbox.fetch(request)).status).toBe(status);
      expect(pulled).toBe(0);
    }
  });

  it('a caller that sends a large body first still reads the response', async () => {
    const response = await fetch(`${served.url}/nothing`, { method: 'POST', body: new Uint8Array(8_000_000) }).catch(
      (error: unknown) => error,
    );
    expect(response).toMatchObject({ status: 404 });
  });

  it('a refused request uses up no fault', async () => {
    const { sandbox, call } = caller({ keys: ['key'] });
    sandbox.control.fault({ kind: 'status', status: 503 });
    expect((await call('POST', '/v1/tasks', {}, as('other'))).status).toBe(401);
    expect((await call('GET', '/account')).status).toBe(503);
  });
});

describe('a key', () => {
  it('has at most 1000 characters', async () => {
    const { ask } = caller();
    const long = 'k'.repeat(1001);
    for (const [method, path] of [
      ['GET', '/account'],
      ['PUT', '/upload'],
      ['GET', '/credits'],
    ] as const) {
      const { status, text } = await ask(method, path, method === 'PUT' ? { base64: 'aGk=' } : undefined, as(long));
      expect([status, text]).toEqual([401, expect.stringContaining('The API key has more than 1000 characters')]);
    }
    expect((await ask('GET', `/api/me?key=${long}`)).status).toBe(401);
    expect((await ask('GET', '/account', undefined, as(long.slice(1)))).status).toBe(200);
  });

  it('is never stored, however many there are', async () => {
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc') as () => void;
    const { sandbox } = caller();
    // Without the check against the contract that `call` makes each time.
    const statusFor = async (key: string) =>
      (await sandbox.fetch(new Request('http://sandbox.test/account', { headers: as(key) }))).status;
    expect(await statusFor('key')).toBe(200);
    gc();
    const before = process.memoryUsage().heapUsed;
    for (let count = 0; count < 10_000; count++) await statusFor(`${count}-${'k'.repeat(950)}${count}`);
    gc();
    // The keys alone would take 10 MB; an account takes about 300 bytes.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(7_000_000);
    expect(JSON.stringify(sandbox.control.state())).not.toContain('kkkk');
  });
});

it('queueing a fault responds with only that fault, however many wait', async () => {
  const { call } = caller();
  for (let count = 1; count <= 5; count++) {
    const { body } = await call('POST', '/_sandbox/faults', {
      kind: 'status',
      status: 500,
      message: `Number ${count}`,
      path: '/account',
    });
    expect(body).toEqual({
      queued: {
        id: `fault_${count}`,
        fault: { kind: 'status', status: 500, message: `Number ${count}` },
        path: '/account',
        times: 1,
      },
      waiting: count,
    });
  }
});
