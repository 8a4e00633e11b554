import { AbortedError, ConnectionError, ServerError, TimeoutError, UnigenError, UnknownOutcomeError } from '../errors/errors.js';
import { deadline, untilAborted, type Clock } from './clock.js';
import type { Bucket } from './limiter.js';
import { decide, neverSent, retryAfter, type Outcome } from './retry.js';

/** What a transport needs to send requests. */
export interface TransportOptions {
  fetch: (request: Request) => Promise<Response>;
  clock: Clock;
  /** A number from 0 to 1 for the jitter of the backoff. */
  random: () => number;
  /** The limiter of a request, or undefined where the API documents none. */
  bucket: (request: Request) => Bucket | undefined;
  /** Takes the key out of a text. */
  redact: (text: string) => string;
  maxRetries: number;
  /** Milliseconds that one attempt may take. */
  requestTimeout: number;
}

/** How one request is to be sent. */
export interface SendOptions {
  signal?: AbortSignal;
  /** Whether it is a payment, so that it must not arrive twice. */
  paid?: boolean;
  /** Whether it asks for a task that runs: it then lets other requests pass. */
  poll?: boolean;
}

/**
 * Sends a request under the key's rate limit, repeats it where that is safe, and gives back the last answer, read
 * whole. Throws `ConnectionError`, `UnknownOutcomeError`, `TimeoutError` or `AbortedError` where there is none.
 */
export async function send(transport: TransportOptions, request: Request, options: SendOptions): Promise<Response> {
  const { clock, random, maxRetries, requestTimeout } = transport;
  const { signal, paid = request.method === 'POST', poll } = options;
  const bucket = transport.bucket(request);
  const body = paid ? await request.clone().text() : '';

  let answer: Response | undefined;
  const unknown = (cause: unknown) =>
    new UnknownOutcomeError('The request was sent, but it is unknown whether the API took it; it is not sent again', {
      cause,
      request: { method: request.method, url: withoutQuery(request.url), body: parsed(body) },
      status: answer?.status,
    });

  for (let retries = 0; ; retries++) {
    const done = await bucket?.enter(signal, poll).catch(throwStopped);
    if (signal?.aborted) {
      done?.();
      throwStopped(signal.reason);
    }
    const limit = deadline(clock, signal, requestTimeout, () => new TimeoutError(`No answer within ${requestTimeout / 1000} s`));
    answer = undefined;
    let outcome: Outcome;
    let failure: unknown;
    try {
      const attempt = new Request(retries < maxRetries ? request.clone() : request, { signal: limit.signal });
      const response = await untilAborted<Response>((resolve) => resolve(transport.fetch(attempt)), limit.signal);
      const text = await untilAborted<string>((resolve) => resolve(response.text()), limit.signal);
      const json = parsed(text);
      answer = new Response(text === '' ? null : text, { status: response.status, headers: response.headers });
      if (response.ok && text !== '' && typeof json === 'string') throw new SyntaxError('The answer is no JSON');
      outcome = {
        status: response.status,
        retryAfter: retryAfter(response.headers.get('retry-after'), clock.date()),
        documented: typeof json === 'object',
      };
      if (response.headers.get('x-ratelimit-remaining') === '0') bucket?.pause(bucket.limit.window);
    } catch (error) {
      failure = error;
      outcome = { unsent: neverSent(error) };
    } finally {
      limit.stop();
      done?.();
    }
    if (signal?.aborted && failure !== undefined) throw paid ? unknown(stopped(signal.reason)) : stopped(signal.reason);
    const decision = decide({ outcome, retries, maxRetries, paid, random: random() }, bucket?.limit.ban ?? 60_000);
    const pause = 'pause' in decision ? decision.pause : undefined;
    if (pause !== undefined) bucket?.pause(pause);
    switch (decision.act) {
      case 'answer':
        return answer!;
      case 'unknown':
        throw unknown(failure ?? new ServerError(`HTTP ${answer!.status}`, { status: answer!.status }));
      case 'fail':
        throw failed(failure, transport.redact);
      case 'again':
        // A limiter keeps the pause by itself.
        await clock.sleep(decision.wait + (bucket ? 0 : (pause ?? 0)), signal).catch(throwStopped);
    }
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
  if (failure instanceof SyntaxError) return new ServerError(failure.message);
  return new ConnectionError(redact(`The API can't be reached: ${words(failure)}`), { cause: failure });
}

function words(error: unknown): string {
  const { message, cause } = error as { message?: string; cause?: { code?: string; message?: string } };
  return [message, cause?.code ?? cause?.message].filter(Boolean).join(', ');
}

function withoutQuery(url: string): string {
  return url.split('?', 1)[0]!;
}

/** JSON as what it says, anything else as text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
