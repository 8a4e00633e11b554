import { once } from 'node:events';
import { createServer, request as nodeRequest } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toNodeListener, type FetchHandler } from 'unigen/node';
import { createWebhookHandler } from 'unigen/webhooks';
import { serve, type Served } from '../support/serve.js';

let served: Served | undefined;
const errors = vi.fn();

async function start(handler: FetchHandler): Promise<string> {
  errors.mockClear();
  served = await serve(handler, { onError: errors });
  return served.url;
}
afterEach(async () => {
  await served?.stop();
  served = undefined;
});

/** Sends raw bytes and returns everything that comes back. */
async function raw(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let response = '';
  socket.on('data', (chunk) => (response += chunk.toString()));
  socket.on('error', () => {});
  socket.end(text);
  await once(socket, 'close');
  return response;
}

describe('requests', () => {
  it('arrive complete: method, URL, headers, body', async () => {
    const url = await start(async (request) =>
      Response.json({
        method: request.method,
        url: request.url,
        type: request.headers.get('x-one'),
        body: await request.text(),
      }),
    );
    const response = await fetch(`${url}/a%2Fb/../c?d=%20e`, {
      method: 'POST',
      headers: { 'X-One': 'a' },
      body: 'Ünï',
    });
    expect(await response.json()).toEqual({ method: 'POST', url: `${url}/c?d=%20e`, type: 'a', body: 'Ünï' });
  });

  it('keep their host if the path looks like another host', async () => {
    const url = await start((request) => new Response(request.url));
    const response = await raw(
      url,
      'GET //elsewhere.example/x HTTP/1.1\r\nHost: app.example\r\nConnection: close\r\n\r\n',
    );
    expect(response).toContain('http://app.example//elsewhere.example/x');
  });

  it('requests that are invalid get a 400', async () => {
    const url = await start(() => new Response('never'));
    for (const line of [
      'OPTIONS * HTTP/1.1\r\nHost: app.example',
      'GET / HTTP/1.1\r\nHost: a b',
      'TRACE / HTTP/1.1\r\nHost: app.example',
    ]) {
      expect(await raw(url, `${line}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 400 /);
    }
  });

  it('keep the whole path below a mount point of Express', async () => {
    const listener = toNodeListener((request) => new Response(new URL(request.url).pathname));
    const server = createServer((incoming, outgoing) =>
      listener(Object.assign(incoming, { originalUrl: incoming.url, url: '/rest' }), outgoing),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/rest`);
    expect(await response.text()).toBe('/hooks/rest');
    server.closeAllConnections();
    server.close();
  });
});

describe('bodies', () => {
  const MB = new Uint8Array(1 << 20).fill(7);

  it('are streamed both ways', async () => {
    const url = await start((request) => new Response(request.body));
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        for (let index = 0; index < 8; index++) controller.enqueue(MB);
        controller.close();
      },
    });
    const response = await fetch(url, { method: 'POST', body, duplex: 'half' } as RequestInit);
    expect((await response.arrayBuffer()).byteLength).toBe(8 << 20);
  });

  it('are not read faster than the peer takes them', async () => {
    let pulled = 0;
    const url = await start(
      () => new Response(new ReadableStream({ pull: (controller) => (pulled++, controller.enqueue(MB)) })),
    );
    const response = await fetch(url);
    const reader = response.body!.getReader();
    await reader.read();
    // Until the buffers between them are full, then never again.
    let before = -1;
    while (before < pulled && pulled < 100) {
      before = pulled;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    expect(pulled).toBe(before);
    expect(pulled).toBeLessThan(100);
    await reader.cancel();
  });

  it('bodies that are too large get a response although the rest is not read', async () => {
    const hooks = createWebhookHandler({ tasks: { get: async () => expect.fail() }, maxBytes: 1000 });
    const url = await start(hooks.fetch);
    const chunked = nodeRequest(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
    });
    chunked.on('error', () => {});
    const answered = once(chunked, 'response') as Promise<[{ statusCode: number }]>;
    for (let index = 0; index < 4; index++) chunked.write(MB);
    expect((await answered)[0].statusCode).toBe(413);
    chunked.destroy();
  });

  it('have several cookies and an empty response', async () => {
    const headers = new Headers([
      ['Set-Cookie', 'a=1'],
      ['Set-Cookie', 'b=2'],
      ['X-Two', 'x'],
    ]);
    const url = await start(() => new Response(null, { status: 204, headers }));
    const response = await fetch(url);
    expect([response.status, response.headers.getSetCookie(), response.headers.get('x-two')]).toEqual([
      204,
      ['a=1', 'b=2'],
      'x',
    ]);
  });

  it('are empty after HEAD', async () => {
    const url = await start(() => new Response('text', { headers: { 'Content-Length': '4' } }));
    const response = await fetch(url, { method: 'HEAD' });
    expect([response.headers.get('content-length'), await response.text()]).toEqual(['4', '']);
  });
});

describe('errors', () => {
  it.each<[string, FetchHandler]>([
    [
      'throws',
      () => {
        throw new Error('secret');
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('secret');
      },
    ],
    ['gives no response', () => undefined as never],
  ])('a handler that %s becomes a 500', async (_name, handler) => {
    const url = await start(handler);
    const response = await fetch(url, { method: 'POST', body: 'x' });
    expect([response.status, await response.json()]).toEqual([500, { error: 'Internal server error' }]);
    expect(errors).toHaveBeenCalledTimes(1);
    // The server lives on.
    expect((await fetch(url)).status).toBe(500);
  });

  it.each<[string, () => void]>([
    [
      'throws',
      () => {
        throw new Error('secret');
      },
    ],
    ['rejects', () => Promise.reject(new Error('secret')) as never],
  ])('an `onError` that %s does not end the process', async (_name, onError) => {
    served = await serve(
      () => {
        throw new Error('secret');
      },
      { onError },
    );
    for (const _ of [1, 2]) expect((await fetch(served.url)).status).toBe(500);
  });

  it('a response whose stream fails is cut off, so that no client takes it for complete', async () => {
    let sent = false;
    const url = await start(
      () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              if (sent) controller.error(new Error('broken'));
              else controller.enqueue(new TextEncoder().encode('half'));
              sent = true;
            },
          }),
        ),
    );
    await expect(fetch(url).then((response) => response.text())).rejects.toThrow();
    expect(errors).toHaveBeenCalledTimes(1);
  });

  it('a peer that leaves aborts the signal', async () => {
    const aborted = vi.fn();
    let arrive!: () => void;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const url = await start(
      (request) =>
        new Promise((resolve) => {
          request.signal.addEventListener('abort', () => {
            aborted();
            resolve(new Response('late'));
          });
          arrive();
        }),
    );
    const stop = new AbortController();
    const call = fetch(url, { signal: stop.signal }).catch(() => {});
    await arrived;
    stop.abort();
    await call;
    await vi.waitFor(() => expect(aborted).toHaveBeenCalledTimes(1));
    expect(errors).not.toHaveBeenCalled();
  });

  it('a response in time does not abort the signal', async () => {
    let signal!: AbortSignal;
    const url = await start((request) => ((signal = request.signal), new Response('ok')));
    expect(await (await fetch(url)).text()).toBe('ok');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(signal.aborted).toBe(false);
  });

  it('a body that breaks off rejects when it is read', async () => {
    const seen = vi.fn();
    const url = await start(async (request) => {
      await request.text().catch((error: unknown) => seen((error as Error).name));
      return new Response('late');
    });
    await raw(url, 'POST / HTTP/1.1\r\nHost: app.example\r\nContent-Length: 100\r\n\r\nhalf');
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith('AbortError'));
  });

  it('a peer that leaves in the middle of a response ends it', async () => {
    const cancelled = vi.fn();
    const url = await start(
      () =>
        new Response(
          new ReadableStream({
            pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
            cancel: cancelled,
          }),
        ),
    );
    const stop = new AbortController();
    const response = await fetch(url, { signal: stop.signal });
    await response.body!.getReader().read();
    stop.abort();
    await vi.waitFor(() => expect(cancelled).toHaveBeenCalledTimes(1));
  });
});
