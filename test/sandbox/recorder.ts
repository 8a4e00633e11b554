import {
  createSandbox,
  type RecordedExchange,
  type RecordOptions,
  type Sandbox,
  type SandboxOptions,
} from 'unigen/sandbox';
import { FakeClock } from '../support/fake-clock.js';
import type { Json } from '../support/sandbox-caller.js';

/** The only key that the upstream knows; it has characters that URLs and JSON write in other ways. */
export const LIVE_KEY = 'live-key/4711+x=';
export const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } };

interface ReceivedResponse {
  status: number;
  text: string;
  body: Json;
  headers: Headers;
}

export type Call = ReturnType<typeof callerWith>;

/** A function that calls a sandbox with a key. A body that is a string or a form is sent as it is. */
export function callerWith(sandbox: Pick<Sandbox, 'fetch'>, key = LIVE_KEY) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<ReceivedResponse> => {
    const isForm = body instanceof FormData;
    const response = await sandbox.fetch(
      new Request(`http://recorder.test${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${key}`,
          ...(body !== undefined && !isForm && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: isForm || typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    let json: Json;
    try {
      json = JSON.parse(text);
    } catch {
      json = undefined;
    }
    return { status: response.status, text, body: json, headers: response.headers };
  };
}

/** A request that reached the upstream. */
interface Sent {
  url: string;
  method: string;
  body: string;
  headers: Headers;
}

/** A recorder in front of a strict sandbox that stands for the live APIs, and what it recorded. */
export function recorder(options: Partial<RecordOptions> = {}, upstreamOptions: SandboxOptions = {}) {
  const upstream = createSandbox({ keys: [LIVE_KEY], frozen: true, clock: new FakeClock(), ...upstreamOptions });
  const exchanges: RecordedExchange[] = [];
  const sent: Sent[] = [];
  const { fetch = upstream.fetch, ...others } = options;
  // With a clock of its own, no test has used up the limits of the key.
  const clock = new FakeClock();
  const sandbox = createSandbox({
    clock,
    record: {
      onExchange: (exchange) => exchanges.push(exchange),
      fetch: async (request) => {
        const { url, method, headers } = request;
        sent.push({ url, method, headers, body: await request.clone().text() });
        return fetch(request);
      },
      ...others,
    },
  });
  return { upstream, sandbox, clock, exchanges, sent, call: callerWith(sandbox) };
}
