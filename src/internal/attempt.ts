import { TimeoutError, UnigenError } from '../errors/errors.js';
import { onAbort, type AbortSignalLike } from './abort.js';
import { exchange, type ApiResponse } from './exchange.js';
import { wasNotSent } from './not-sent.js';
import { plainError } from './plain-error.js';
import type { Sendable, Transport } from './transport.js';

/** How an attempt ended: with a response, or without a usable one. */
export type AttemptResult = { response: ApiResponse } | Failure;

/** An attempt without a usable response. */
interface Failure {
  response?: undefined;
  /** An error of this library, or data of another one. */
  error: unknown;
  /** Whether it is certain that the API never got the request. */
  notSent?: boolean;
  /** Whether a retry would end in the same way, such as with a redirect or a response that is too large. */
  permanent?: boolean;
}

/** Sends a request once. It takes one timer, which it clears, and one controller. */
export function attempt(
  transport: Transport,
  { url, init }: Sendable,
  signal: AbortSignalLike | undefined,
): Promise<AttemptResult> {
  const { clock, requestTimeout } = transport;
  return new Promise((resolve) => {
    let responded = false;
    const controller = signal || requestTimeout < Infinity ? new AbortController() : undefined;
    const end = (result: AttemptResult) => {
      cancelTimer?.();
      stopListening?.();
      resolve(result);
    };
    const stop = (error: unknown) => {
      end({ error });
      controller?.abort(error);
    };
    const stopListening = signal && onAbort(signal, () => stop(signal.reason));
    const cancelTimer =
      requestTimeout < Infinity
        ? clock.setTimer(requestTimeout, () => stop(new TimeoutError(`No response within ${requestTimeout / 1000} s`)))
        : undefined;
    // `init` belongs to this call, which makes one attempt at a time.
    init.signal = controller?.signal;
    exchange(transport, url, init, () => (responded = true)).then(
      (response) => end({ response }),
      (error: unknown) => {
        if (error instanceof UnigenError) end({ error, permanent: true });
        else {
          const plain = plainError(error, transport.redactor);
          // However the body of a response ended, its request was sent.
          end({ error: plain, notSent: !responded && wasNotSent(plain) });
        }
      },
    );
  });
}
