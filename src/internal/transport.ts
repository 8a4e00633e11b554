import { ConnectionError, ServerError, TimeoutError, UnigenError, UnknownOutcomeError } from '../errors/errors.js';
import { errorFromAbort } from '../errors/error-from-abort.js';
import { isDeeperThan, objectOf } from './json.js';
import { readBody } from './read-body.js';
import type { Redactor } from './redact.js';
import { plainError } from './plain-error.js';
import { shownUrl } from './text.js';
import { onAbort, type AbortSignalLike } from './abort.js';
import { sleep, type Clock } from './clock.js';
import type { Bucket } from './limiter.js';
import { decide, neverSent, retryAfter, type Outcome } from './retry.js';

/** What a transport needs to send requests. */
export interface Transport {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  clock: Clock;
  /** A number from 0 to 1 for the jitter of the backoff. */
  random: () => number;
  redactor: Redactor;
  maxRetries: number;
  /** Milliseconds that one attempt may take. */
  requestTimeout: number;
  /** Milliseconds that the API may ask a request to wait. */
  maxRetryAfter: number;
  /** Bytes that an answer may have. */
  maxResponseBytes: number;
}

/** How a request is to be sent. */
export interface SendOptions {
  signal?: AbortSignalLike;
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

/** An answer, read whole, without the key. */
export interface Reply {
  status: number;
  ok: boolean;
  headers: Headers;
  text: string;
  /** What the text says as JSON; undefined if it is not valid JSON. */
  json: unknown;
  /** Seconds of its `Retry-After`. */
  retryAfter?: number;
  /** Whether it says that no other request is left in this window. */
  exhausted: boolean;
}

const decoder = new TextDecoder();
/** Arrays and objects in each other; no documented answer has ten. */
const MAX_DEPTH = 500;

/**
 * Sends a request under the key's rate limit, repeats it where that is safe, and gives back the last answer, read
 * whole. Throws `ConnectionError`, `UnknownOutcomeError`, `ServerError`, `TimeoutError` or `AbortError` where there
 * is none that can be used.
 */
export async function send(
  transport: Transport,
  sendable: Sendable,
  { signal, paid = false, poll }: SendOptions,
): Promise<Reply> {
  const { clock, random, redactor, maxRetries, maxRetryAfter } = transport;
  const { url, init, body, bucket } = sendable;

  for (let retries = 0; ; retries++) {
    const entered = bucket?.enter(signal, poll);
    const done = entered instanceof Promise ? await entered.catch(throwStopped) : entered;
    if (signal?.aborted) {
      done?.();
      throwStopped(signal.reason);
    }
    const { reply, failure, answered } = await attempt(transport, url, init, signal);
    done?.();
    // Somebody else uses the key as well, or the next second has not begun.
    if (bucket && reply?.exhausted) bucket.pause(bucket.limit.windowMs);
    if (reply?.ok) return reply;

    const unknown = (cause: unknown, reason: string) =>
      new UnknownOutcomeError(`Whether the API took the request is unknown, and it is not sent again: ${reason}`, {
        cause,
        request: redactor.value({ method: init.method, url: url.split('?')[0], body }),
        status: reply?.status,
      });
    if (failure && signal?.aborted)
      throw paid ? unknown(errorFromAbort(signal.reason), 'the call was aborted') : errorFromAbort(signal.reason);
    const outcome: Outcome = reply
      ? { status: reply.status, retryAfter: reply.retryAfter, documented: isDocumentedError(reply.json) }
      : {
          unsent: !answered && neverSent(failure),
          final: failure instanceof UnigenError && !(failure instanceof TimeoutError),
        };
    const {
      act,
      wait = 0,
      pause = 0,
    } = decide(
      { outcome, retries, maxRetries, paid, random: random(), maxPause: maxRetryAfter },
      bucket?.limit.cooldown ?? 60_000,
    );
    bucket?.pause(pause);
    if (act === 'answer') return reply!;
    if (act === 'unknown')
      throw reply
        ? unknown(new ServerError(`HTTP ${reply.status}`, { status: reply.status }), `HTTP ${reply.status}`)
        : unknown(redactor.error(failure), redactor.text(wordsOf(failure)));
    if (act === 'fail') throw asError(failure, redactor);
    // A limiter keeps the pause by itself.
    const ms = wait + (bucket ? 0 : pause);
    if (ms > 0) await sleep(clock, ms, signal).catch(throwStopped);
  }
}

/** How an attempt ended. `answered`: an answer began, so that the request was sent, whatever its body ended with. */
interface Attempted {
  reply?: Reply;
  failure?: unknown;
  answered?: boolean;
}

/** One attempt: an answer, or why there is none. It takes one timer and one controller, and neither is left over. */
function attempt(
  transport: Transport,
  url: string,
  init: RequestInit,
  signal: AbortSignalLike | undefined,
): Promise<Attempted> {
  const { clock, requestTimeout } = transport;
  return new Promise((resolve) => {
    let answered = false;
    const controller = signal || requestTimeout < Infinity ? new AbortController() : undefined;
    const end = (result: Attempted) => {
      cancelTimer?.();
      unfollow?.();
      resolve(result);
    };
    const stop = (failure: unknown) => {
      end({ failure });
      controller!.abort(failure);
    };
    const unfollow = signal && onAbort(signal, () => stop(signal.reason ?? new Error('aborted')));
    const cancelTimer =
      requestTimeout < Infinity
        ? clock.setTimer(requestTimeout, () => stop(new TimeoutError(`No answer within ${requestTimeout / 1000} s`)))
        : undefined;
    // Only this call has it, and one attempt at a time.
    init.signal = controller?.signal;
    exchange(transport, url, init, () => (answered = true)).then(
      (reply) => end({ reply }),
      (failure: unknown) =>
        end({
          answered,
          failure: failure instanceof UnigenError || failure instanceof SyntaxError ? failure : plainError(failure),
        }),
    );
  });
}

/** Sends a request and reads its answer: the one place where what a server says is taken in. */
async function exchange(transport: Transport, url: string, init: RequestInit, onAnswer: () => void): Promise<Reply> {
  const { clock, redactor, maxResponseBytes } = transport;
  let response: Response;
  try {
    response = await transport.fetch(url, init);
  } catch (error) {
    // What is not of this library is taken in as data.
    throw plainError(error);
  }
  onAnswer();
  const { status, headers, type } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    response.body?.cancel().catch(() => {});
    throw new ConnectionError(
      `The API redirects ${targetOf(headers, redactor)}, and redirects are not followed; check \`baseUrl\``,
    );
  }
  if (!(status >= 200 && status < 600)) throw new TypeError(`The answer has the status ${status}`);
  const bytes = await readBody(response.body, maxResponseBytes, () => init.signal?.aborted === true);
  if (!bytes)
    throw new ServerError(
      `The answer has more than ${maxResponseBytes} bytes, the limit that \`maxResponseBytes\` sets`,
    );
  let text = decoder.decode(bytes);
  let json = parsed(text);
  const ok = status < 300;
  if (ok && text && json === undefined) throw new SyntaxError('The answer is not valid JSON');
  if (redactor.finds(text)) {
    json = redactor.value(json);
    text = json === undefined ? redactor.text(text) : JSON.stringify(json);
  }
  return {
    status,
    ok,
    headers,
    text,
    json,
    retryAfter: ok ? undefined : retryAfter(headers.get('retry-after'), clock.date()),
    exhausted: headers.get('x-ratelimit-remaining') === '0',
  };
}

/** Where a redirect leads, without what may be secret in it. Browsers don't tell. */
function targetOf(headers: Headers, redactor: Redactor): string {
  const target = headers.get('location');
  return target === null ? 'elsewhere' : `to ${redactor.text(shownUrl(target))}`;
}

/** A 500 in a form of the APIs' own is their word that the task was not created. Hosts in between answer with others. */
function isDocumentedError(json: unknown): boolean {
  const { success, data, error, code } = objectOf(json);
  return success === false
    ? typeof objectOf(data).message === 'string'
    : typeof error === 'string' && typeof code === 'string';
}

function throwStopped(reason: unknown): never {
  throw errorFromAbort(reason);
}

/** An error of the library for whatever `fetch` threw. */
function asError(failure: unknown, redactor: Redactor): UnigenError {
  if (failure instanceof UnigenError) return failure;
  if (failure instanceof SyntaxError) return new ServerError(redactor.text(failure.message));
  return new ConnectionError(redactor.text(`The API can't be reached: ${wordsOf(failure)}`), {
    cause: redactor.error(failure),
  });
}

/** What an error says, and the code or the words of what caused it. */
function wordsOf(error: unknown): string {
  const { message, cause } = Object(error) as { message?: unknown; cause?: unknown };
  const { code, message: because } = Object(cause) as { code?: unknown; message?: unknown };
  const words = [message, code ?? because].filter((word) => typeof word === 'string' && word !== '');
  return words.length > 0 ? words.join(', ') : 'no reason is given';
}

function parsed(text: string): unknown {
  try {
    const json = JSON.parse(text) as unknown;
    return text.length > 2 * MAX_DEPTH && isDeeperThan(json, MAX_DEPTH) ? undefined : json;
  } catch {
    return undefined;
  }
}
