import { AbortedError, ConnectionError, ServerError, TimeoutError, UnigenError, UnknownOutcomeError } from '../errors/errors.js';
import { deadline, untilAborted, type Clock } from './clock.js';
import type { Bucket } from './limiter.js';
import { decide, neverSent, retryAfter, type Outcome } from './retry.js';

/** What a transport needs to send requests. */
export interface Transport {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  clock: Clock;
  /** A number from 0 to 1 for the jitter of the backoff. */
  random: () => number;
  /** Takes the key out of a text. */
  redact: (text: string) => string;
  maxRetries: number;
  /** Milliseconds that one attempt may take. */
  requestTimeout: number;
}

/** How a request is to be sent. */
export interface SendOptions {
  signal?: AbortSignal;
  /** Whether it is a payment, so that it must not arrive twice. */
  paid?: boolean;
  /** Whether it asks for a task that runs: it then lets other requests pass. */
  poll?: boolean;
}

/** A request that can be sent again. */
export interface Sendable {
  url: string;
  /** Method, headers and a body that is no stream. */
  init: RequestInit;
  /** What an error shows of the body. */
  body?: unknown;
  /** The limiter it waits in, where the API documents a limit. */
  bucket?: Bucket;
}

/** An answer, read whole. */
export interface Reply {
  status: number;
  ok: boolean;
  headers: Headers;
  text: string;
  /** What the text says as JSON, or the text where it is none. */
  json: unknown;
}

/**
 * Sends a request under the key's rate limit, repeats it where that is safe, and gives back the last answer, read
 * whole. Throws `ConnectionError`, `UnknownOutcomeError`, `TimeoutError` or `AbortedError` where there is none.
 */
export async function send(transport: Transport, sendable: Sendable, { signal, paid = false, poll }: SendOptions): Promise<Reply> {
  const { clock, random, maxRetries, requestTimeout } = transport;
  const { url, init, body, bucket } = sendable;

  for (let retries = 0; ; retries++) {
    let reply: Reply | undefined;
    let outcome: Outcome;
    let failure: unknown;
    const done = await bucket?.enter(signal, poll).catch(throwStopped);
    const limit = deadline(clock, signal, requestTimeout, () => new TimeoutError(`No answer within ${requestTimeout / 1000} s`));
    const live = <T>(promise: () => Promise<T>) => untilAborted<T>((resolve) => resolve(promise()), limit.signal);
    let sent = false;
    try {
      const response = await live(() => {
        sent = true;
        return transport.fetch(url, { ...init, signal: limit.signal });
      });
      const { status, ok, headers } = response;
      const text = await live(() => response.text());
      reply = { status, ok, headers, text, json: parsed(text) };
      if (ok && text && reply.json === text) throw new SyntaxError('The answer is no JSON');
      outcome = {
        status,
        retryAfter: retryAfter(headers.get('retry-after'), clock.date()),
        documented: reply.json !== text,
      };
      // Somebody else uses the key as well, or the next second has not begun.
      if (headers.get('x-ratelimit-remaining') === '0') bucket?.pause(bucket.limit.window);
    } catch (error) {
      failure = error;
      outcome = { unsent: !sent || neverSent(error) };
    } finally {
      limit.stop();
      done?.();
    }

    const unknown = (cause: unknown) =>
      new UnknownOutcomeError('Whether the API took the request is unknown; it is not sent again', {
        cause,
        request: { method: init.method, url: url.split('?')[0], body },
        status: reply?.status,
      });
    if (failure && signal?.aborted) throw paid && sent ? unknown(stopped(signal.reason)) : stopped(signal.reason);
    const decision = decide({ outcome, retries, maxRetries, paid, random: random() }, bucket?.limit.ban ?? 60_000);
    const { act, wait = 0, pause = 0 } = decision;
    bucket?.pause(pause);
    if (act === 'answer') return reply!;
    if (act === 'unknown') throw unknown(failure ?? new ServerError(`HTTP ${reply!.status}`, { status: reply!.status }));
    if (act === 'fail') throw failed(failure, transport.redact);
    // A limiter keeps the pause by itself.
    await clock.sleep(wait + (bucket ? 0 : pause), signal).catch(throwStopped);
  }
}

/** The error for a signal that aborted: the library's own deadline, or the caller's wish. */
export function stopped(reason: unknown): UnigenError {
  return reason instanceof UnigenError ? reason : new AbortedError('The call was aborted', { cause: reason });
}

function throwStopped(reason: unknown): never {
  throw stopped(reason);
}

function failed(failure: unknown, redact: (text: string) => string): UnigenError {
  if (failure instanceof UnigenError) return failure;
  const { message, cause } = failure as Error & { cause?: { code?: string; message?: string } };
  if (failure instanceof SyntaxError) return new ServerError(message);
  const words = [message, cause?.code ?? cause?.message].filter(Boolean).join(', ');
  return new ConnectionError(redact(`The API can't be reached: ${words}`), { cause: failure });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
