import { onAbort } from '../internal/abort.js';
import type { Context } from './context.js';

/**
 * The context with an interrupt that waits for the answer of a create: ended before it, nobody would know of a task
 * that may be paid for. Everything else ends at once, as does a second Ctrl+C.
 */
export function answeredFirst(context: Context): Context {
  const stop = new AbortController();
  let waiting = 0;
  const end = () => {
    if (waiting === 0) stop.abort(context.signal.reason);
    else
      context.stderr.write(
        'interrupted: waiting for the answer of the create, so that the task is not lost; Ctrl+C again ends at once\n',
      );
  };
  if (context.signal.aborted) stop.abort(context.signal.reason);
  else onAbort(context.signal, end);

  const fetch = async (request: Request) => {
    if (request.method !== 'POST') return context.fetch(request);
    waiting++;
    const answered = () => {
      // Whoever waits for the answer gets it before the interrupt.
      setTimeout(() => {
        waiting--;
        if (context.signal.aborted && waiting === 0) stop.abort(context.signal.reason);
      });
    };
    try {
      return whenRead(await context.fetch(request), answered);
    } catch (error) {
      answered();
      throw error;
    }
  };
  return { ...context, fetch, signal: stop.signal };
}

/** A response that calls `read` once its body has been read, was given up or broke off. How much is read is the client's affair. */
function whenRead(response: Response, read: () => void): Response {
  const { body, status, headers } = response;
  if (!body || [204, 205, 304].includes(status)) {
    read();
    return response;
  }
  const reader = body.getReader();
  const observed = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      read();
    },
    cancel(reason) {
      read();
      return reader.cancel(reason);
    },
  });
  return new Response(observed, { status, headers });
}
