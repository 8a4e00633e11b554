import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toNodeListener } from 'unigen/node';
import { createWebhookHandler } from 'unigen/webhooks';

type Parsed = IncomingMessage & { body?: unknown; rawBody?: unknown };
type Middleware = (request: Parsed, response: ServerResponse, next: () => void) => unknown;

let stop = () => {};
afterEach(() => stop());

/** The middleware of a server in front of the handler of webhooks. */
async function serve(...middleware: Middleware[]) {
  const onTask = vi.fn();
  const onError = vi.fn();
  const hooks = createWebhookHandler({
    tasks: { get: async (id) => ({ id, status: 'completed', done: true, output: {} }) },
    onTask,
    onError,
  });
  const onListenerError = vi.fn();
  const listener = toNodeListener(hooks.fetch, { onError: onListenerError });
  const server = createServer((request, response) => {
    const step = (at: number): unknown =>
      middleware[at] ? middleware[at](request, response, () => step(at + 1)) : listener(request, response);
    step(0);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
  return { url, onTask, onError, onListenerError };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
}

/** Like `express.json()`: reads and decompresses JSON bodies, and leaves all others unread. */
const jsonParser =
  (also: (request: Parsed, bytes: Buffer) => void = () => {}): Middleware =>
  async (request, _response, next) => {
    if (request.headers['content-type']?.startsWith('application/json')) {
      const bytes = await bytesOf(request);
      request.body = JSON.parse(bytes.toString());
      also(request, bytes);
    }
    next();
  };
/** A middleware that does something slow once the body is read. */
const slow: Middleware = (_request, _response, next) => setTimeout(next, 50);

const EVENT = JSON.stringify({ task_id: 'task_1', status: 'completed', data: { text: 'Ünï' } });
const post = (url: string, init: RequestInit = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: EVENT,
    ...init,
    signal: AbortSignal.timeout(10_000),
  });

describe('behind a body parser', () => {
  it.each<[string, Middleware[]]>([
    ['that gives the parsed body', [jsonParser()]],
    ['and something slow', [jsonParser(), slow]],
    ['that keeps the bytes as well', [jsonParser((request, bytes) => void (request.rawBody = bytes))]],
    ['that gives the bytes', [jsonParser((request, bytes) => void (request.body = bytes))]],
    ['that gives a string', [jsonParser((request, bytes) => void (request.body = bytes.toString()))]],
    ['that keeps a string as well', [jsonParser((request, bytes) => void (request.rawBody = bytes.toString()))]],
    [
      'that gives an object without a prototype',
      [jsonParser((request) => void (request.body = Object.assign(Object.create(null), request.body)))],
    ],
    [
      'whose result a framework keeps elsewhere, and hands over',
      [
        async (request, _response, next) => {
          // Like Fastify: `reply.hijack(); listener(Object.assign(request.raw, { body: request.body }), reply.raw)`.
          const kept = { body: JSON.parse((await bytesOf(request)).toString()) as unknown };
          Object.assign(request, { body: kept.body });
          next();
        },
      ],
    ],
    ['for something else', [(request, _response, next) => ((request.body = {}), next())]],
  ])('%s the event is handled', async (_name, middleware) => {
    const { url, onTask, onError } = await serve(...middleware);
    const chunked = { body: new Blob([EVENT]).stream(), duplex: 'half' } as RequestInit;
    const responses = [await post(url), await post(url, chunked)];
    expect(await Promise.all(responses.map((response) => response.json()))).toEqual([
      { received: true },
      { received: true, duplicate: true },
    ]);
    expect(onTask.mock.calls[0]![1]).toMatchObject({ task_id: 'task_1', status: 'completed' });
    expect(onError).not.toHaveBeenCalled();
  });

  it('a body parser that decompresses: the headers match the decompressed body', async () => {
    const { url, onTask } = await serve(jsonParser());
    const body = gzipSync(JSON.stringify({ task_id: 'task_1', status: 'completed', data: 'x'.repeat(50_000) }));
    const response = await post(url, {
      body,
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    });
    expect(response.status).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(1);
  });

  it.each<[string, Middleware[]]>([
    ['at once', [async (request, _response, next) => (await bytesOf(request), next())]],
    ['long before', [async (request, _response, next) => (await bytesOf(request), next()), slow]],
  ])(
    'a body parser that keeps nothing (%s): both `onError` say what is wrong, and the event is to be delivered again',
    async (_name, middleware) => {
      const { url, onTask, onError, onListenerError } = await serve(...middleware);
      const response = await post(url);
      expect([response.status, await response.json()]).toEqual([500, { error: 'The body could not be read' }]);
      expect(onTask).not.toHaveBeenCalled();
      for (const called of [onError, onListenerError]) {
        expect(called).toHaveBeenCalledTimes(1);
        expect((called.mock.calls[0]![0] as Error).message).toMatch(
          /mount the handler before the middleware that reads bodies$/,
        );
      }
    },
  );

  it('an unavailable body that is not needed is not an error', async () => {
    const { url, onError, onListenerError } = await serve(jsonParser((request) => delete request.body));
    expect((await post(url, { method: 'PUT' })).status).toBe(405);
    expect([onError, onListenerError].map((called) => called.mock.calls)).toEqual([[], []]);
  });
});

describe('a body that is unreadable', () => {
  it('is reported to `onError` if the sender goes away', async () => {
    const { url, onError } = await serve();
    const stop = new AbortController();
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        if (pulls++ === 0) controller.enqueue(new TextEncoder().encode('{"task_id"'));
        else {
          await new Promise((resolve) => setTimeout(resolve, 50));
          stop.abort();
        }
      },
    });
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
      signal: stop.signal,
    };
    await fetch(url, init as RequestInit).catch(() => {});
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
  });

  it('is reported to `onError` if a framework has read the request', async () => {
    const onError = vi.fn();
    const hooks = createWebhookHandler({ tasks: { get: async () => expect.fail() }, onError });
    const request = new Request('https://app.example/hooks', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: EVENT,
    });
    await request.json();
    expect((await hooks.fetch(request)).status).toBe(500);
    expect(onError).toHaveBeenCalledTimes(1);
  });
});

describe('large events', () => {
  it('events of a long transcript are handled', async () => {
    const words = Array.from({ length: 40_000 }, (_, at) => ({
      text: `word${at}`,
      start: at / 3,
      end: at / 3 + 0.25,
      type: 'word',
      speaker_id: 'speaker_0',
    }));
    const body = JSON.stringify({
      task_id: 'task_1',
      status: 'completed',
      data: { task_id: 'other', status: 'failed', words },
    });
    expect(body.length).toBeGreaterThan(3_000_000);
    const { url, onTask } = await serve();
    expect((await post(url, { body })).status).toBe(200);
    expect(onTask.mock.calls[0]![1]).toEqual({ task_id: 'task_1', status: 'completed', url });
    expect((await post(url, { body: JSON.stringify({ data: 'x'.repeat(4_200_000) }) })).status).toBe(413);
  });
});
