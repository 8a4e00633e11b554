import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { GateAI, Unifically, UnknownOutcomeError } from 'unigen';
import { handlers } from 'unigen/msw';
import { createSandbox } from 'unigen/sandbox';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

// The clients call the real hosts by the global fetch, which MSW intercepts in this process.

const mock = handlers({ speed: 1000 });
const { control } = mock.sandbox;
const server = setupServer(...mock);
const options = { apiKey: 'any', pollInterval: 10 };

beforeAll(() => server.listen({ onUnhandledRequest: 'bypass' }));
afterEach(() => {
  server.resetHandlers();
  control.reset();
});
afterAll(async () => {
  server.close();
  await mock.sandbox.close();
});

describe('the handlers for MSW in Node', () => {
  it('answer both APIs, and the URLs of outputs', async () => {
    const { video_url } = await new Unifically(options).run('google/veo-3.1-fast', { prompt: 'A kite', duration: 4 });
    expect(video_url).toMatch(/^https:\/\/api\.unifically\.com\//);
    const video = await fetch(video_url);
    expect([video.status, video.headers.get('content-type')]).toEqual([200, 'video/mp4']);
    const { result } = await new GateAI(options).run('gpt-image-2', { prompt: 'A fox', width: 512, height: 512 });
    expect(result[0]).toMatch(/^https:\/\/core\.claude\.gg\//);
    expect((await fetch(result[0]!)).headers.get('content-type')).toBe('image/png');
    expect(control.tasks().map(({ api }) => api)).toEqual(['unifically', 'gateai']);
  });

  it('answer the storage host: a file is uploaded and can be read', async () => {
    const api = new Unifically(options);
    const file = new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47])], 'kite.png', { type: 'image/png' });
    const url = await api.files.upload(file);
    expect(new Uint8Array(await (await fetch(url)).arrayBuffer())).toEqual(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]));
  });

  it('take faults: a lost response is an unknown outcome, and the task is there', async () => {
    control.fault({ kind: 'lost', operation: 'createTask' });
    const error = await new Unifically(options)
      .run('google/veo-3.1-fast', { prompt: 'A kite' })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(control.tasks()).toHaveLength(1);
  });

  it('take faults: a reset, a response that is cut off, and an error of the API', async () => {
    const ask = () => fetch('https://api.unifically.com/account', { headers: { Authorization: 'Bearer any' } });
    control.fault({ kind: 'reset', operation: 'getAccount' });
    await expect(ask()).rejects.toThrow(TypeError);
    control.fault({ kind: 'cut', operation: 'getAccount' });
    await expect((await ask()).text()).rejects.toThrow();
    control.fault({ kind: 'status', status: 503, message: 'Later' });
    const response = await ask();
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('Later')]);
    expect((await ask()).status).toBe(200);
  });

  it('do not make a network error of a defect: it is logged, and a response with status 500', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const defect = new TypeError('not a Request');
    server.use(...handlers({ ...mock.sandbox, fetch: () => Promise.reject(defect) }));
    expect((await fetch('https://api.unifically.com/account')).status).toBe(500);
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('unigen/msw'), defect);
    logged.mockRestore();
  });

  it('give way to a handler of the test', async () => {
    server.use(http.get('https://api.unifically.com/account', () => HttpResponse.json({ mine: true })));
    expect(await (await fetch('https://api.unifically.com/account')).json()).toEqual({ mine: true });
  });

  it('pass all other requests through', async () => {
    const other = createServer((_request, response) => response.end('not mocked')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const response = await fetch(`http://127.0.0.1:${(other.address() as AddressInfo).port}/v1/tasks`);
    expect(await response.text()).toBe('not mocked');
    other.close();
  });

  it('take a sandbox that is there', () => {
    const sandbox = createSandbox();
    expect(handlers(sandbox).sandbox).toBe(sandbox);
  });

  it('refuse a wrong option', () => {
    expect(() => handlers({ sped: 3 } as never)).toThrow(/sped/);
  });
});
