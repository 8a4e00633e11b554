import { onAbort } from '../internal/abort.js';
import type { Context } from './context.js';

/**
 * A context that defers an interrupt until the response of a create has arrived: the task may be paid for, and without
 * the response its id would be lost. Everything else ends at once. A second Ctrl+C no longer waits for the response: the
 * create has an unknown outcome, as after a lost response.
 */
export function deferInterrupt(context: Context): Context {
  const controller = new AbortController();
  let pendingCreates = 0;
  const { secondInterrupt = {} } = context;
  const noLonger = new AbortController();
  const abort = () => {
    controller.abort(context.signal.reason);
  };
  if (context.signal.aborted) abort();
  else
    onAbort(context.signal, () => {
      if (pendingCreates === 0) {
        abort();
        return;
      }
      secondInterrupt.handle = () => {
        noLonger.abort(new Error('interrupted before the response'));
      };
      context.stderr.write(
        'interrupted: waiting for the response of the create, so that the task is not lost; press Ctrl+C again to end at once\n',
      );
    });

  const fetch = async (request: Request) => {
    if (request.method !== 'POST') return context.fetch(request);
    pendingCreates++;
    const settled = () => {
      // The caller reads the response before the interrupt ends everything.
      setTimeout(() => {
        pendingCreates--;
        if (pendingCreates === 0) secondInterrupt.handle = undefined;
        if (context.signal.aborted && pendingCreates === 0) abort();
      });
    };
    try {
      const signal = AbortSignal.any([request.signal, noLonger.signal]);
      return onceRead(await context.fetch(new Request(request, { signal })), settled);
    } catch (error) {
      settled();
      throw error;
    }
  };
  return { ...context, fetch, signal: controller.signal };
}

/** A response that calls `settled` once its body has been read, cancelled or has failed. */
function onceRead(response: Response, settled: () => void): Response {
  const { body, status, headers } = response;
  if (!body || [204, 205, 304].includes(status)) {
    settled();
    return response;
  }
  const reader = body.getReader();
  const observed = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) {
          controller.enqueue(value);
          return;
        }
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      settled();
    },
    cancel(reason) {
      settled();
      return reader.cancel(reason);
    },
  });
  return new Response(observed, { status, headers });
}
