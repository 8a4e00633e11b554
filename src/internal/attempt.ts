import { TimeoutError, UnigenError } from '../errors/errors.js';
import { onAbort, type AbortSignalLike } from './abort.js';
import { exchange, type Reply } from './exchange.js';
import { wasNotSent } from './not-sent.js';
import { plainError } from './plain-error.js';
import type { Sendable, Transport } from './transport.js';

/** How an attempt ended: with an answer, or without a usable one. */
export type AttemptResult = { reply: Reply } | Failure;

/** An attempt without a usable answer. */
interface Failure {
  reply?: undefined;
  /** An error of this library, or data of another one. */
  error: unknown;
  /** Whether it is certain that the API never got the request. */
  notSent?: boolean;
  /** Whether a retry would end in the same way, such as with a redirect or an answer that is too large. */
  permanent?: boolean;
}

/** Sends a request once. It takes one timer and one controller, and leaves neither behind. */
export function attempt(
  transport: Transport,
  { url, init }: Sendable,
  signal: AbortSignalLike | undefined,
): Promise<AttemptResult> {
  const { clock, requestTimeout } = transport;
  return new Promise((resolve) => {
    let answered = false;
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
        ? clock.setTimer(requestTimeout, () => stop(new TimeoutError(`No answer within ${requestTimeout / 1000} s`)))
        : undefined;
    // `init` belongs to this call, which makes one attempt at a time.
    init.signal = controller?.signal;
    exchange(transport, url, init, () => (answered = true)).then(
      (reply) => end({ reply }),
      (error: unknown) => {
        if (error instanceof UnigenError) end({ error, permanent: true });
        // A stream of the caller's own `fetch` may throw one too, with anything in its message.
        else if (error instanceof SyntaxError) end({ error: new SyntaxError(transport.redactor.text(error.message)) });
        else {
          const plain = plainError(error, transport.redactor);
          // However the body of an answer ended, its request was sent.
          end({ error: plain, notSent: !answered && wasNotSent(plain) });
        }
      },
    );
  });
}
