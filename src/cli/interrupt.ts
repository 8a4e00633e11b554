import { onAbort } from '../policy/clock.js';
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
    else context.stderr.write('interrupted: waiting for the answer of the create, so that the task is not lost; Ctrl+C again ends at once\n');
  };
  if (context.signal.aborted) stop.abort(context.signal.reason);
  else onAbort(context.signal, end);

  const fetch = async (request: Request) => {
    if (request.method !== 'POST') return context.fetch(request);
    waiting++;
    try {
      const response = await context.fetch(request);
      // The answer has to be read as well before anything ends.
      const text = await response.text();
      return new Response(text || null, { status: response.status, headers: response.headers });
    } finally {
      // Whoever waits for the answer gets it before the interrupt.
      setTimeout(() => {
        waiting--;
        if (context.signal.aborted && waiting === 0) stop.abort(context.signal.reason);
      });
    }
  };
  return { ...context, fetch, signal: stop.signal };
}
