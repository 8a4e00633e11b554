import { describe, expect, it } from 'vitest';
import { createContext } from '../../src/cli/context.js';
import { deferInterrupt } from '../../src/cli/interrupt.js';

describe('an interrupt', () => {
  const context = (signal: AbortSignal, fetch: (request: Request) => Promise<Response>) =>
    createContext({
      argv: [],
      env: {},
      stdin: (async function* () {})(),
      stdout: { write: () => {} },
      stderr: { write: () => {} },
      isTTY: { stdout: false, stderr: false },
      signal,
      fetch,
    });
  const post = () => new Request('http://api.test', { method: 'POST', body: '{}' });
  const endless = () =>
    new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
  const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

  it('waits for the response of a create, of which no more is read than the client reads', async () => {
    const stop = new AbortController();
    const { fetch, signal } = deferInterrupt(
      context(stop.signal, () => Promise.resolve(new Response(endless(), { status: 201, headers: { 'X-One': 'a' } }))),
    );
    const response = await fetch(post());
    expect([response.status, response.headers.get('x-one')]).toEqual([201, 'a']);
    stop.abort();
    await turn();
    expect(signal.aborted).toBe(false);
    await response.body!.cancel();
    await turn();
    expect(signal.aborted).toBe(true);
  });

  it.each<[string, () => Promise<Response>]>([
    ['has no body', () => Promise.resolve(new Response(null, { status: 204 }))],
    [
      'breaks off',
      () =>
        Promise.resolve(
          new Response(new ReadableStream({ start: (controller) => controller.error(new Error('broken')) })),
        ),
    ],
    ['is read', () => Promise.resolve(Response.json({}))],
    ['never comes', () => Promise.reject(new Error('refused'))],
  ])('ends everything once the response %s', async (_name, respond) => {
    const stop = new AbortController();
    const { fetch, signal } = deferInterrupt(context(stop.signal, respond));
    const read = fetch(post())
      .then((response) => response.text())
      .catch(() => {});
    stop.abort();
    expect(signal.aborted).toBe(false);
    await read;
    await turn();
    expect(signal.aborted).toBe(true);
  });
});
