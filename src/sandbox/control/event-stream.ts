import type { Clock } from '../../internal/clock.js';
import type { LiveFeed } from './live-feed.js';

/** Bytes that wait for a listener; one that does not read them is cut off. */
const MAX_WAITING_BYTES = 4 * 1024 * 1024;
/** A connection over which nothing is sent is closed by many a proxy. */
const PING_INTERVAL_MS = 15_000;
/** How long a browser waits before it connects once more. */
const RECONNECT_MS = 1000;

/**
 * Server-sent events: first `state` with everything that a page shows, then `changes`.
 *
 * @returns The stream, and a function that ends it.
 */
export function eventStream(
  feed: LiveFeed,
  realClock: Clock,
  onEnd: () => void,
): { stream: ReadableStream<Uint8Array>; end: () => void } {
  const encoder = new TextEncoder();
  let stopWatching: (() => void) | undefined;
  let cancelPing: (() => void) | undefined;
  const cleanUp = () => {
    stopWatching?.();
    cancelPing?.();
    stopWatching = cancelPing = undefined;
    onEnd();
  };
  let end = cleanUp;
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (text: string) => {
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) > 0) return;
          cleanUp();
          controller.error(new Error('The listener does not read'));
        };
        const ping = () => {
          cancelPing = realClock.setTimer(PING_INTERVAL_MS, () => {
            ping();
            send(': ping\n\n');
          });
        };
        const { overview, stop } = feed.watch((changes) =>
          send(`event: changes\ndata: ${JSON.stringify(changes)}\n\n`),
        );
        stopWatching = stop;
        ping();
        end = () => {
          if (!stopWatching) return;
          cleanUp();
          controller.close();
        };
        send(`retry: ${RECONNECT_MS}\nevent: state\ndata: ${JSON.stringify(overview)}\n\n`);
      },
      cancel: () => cleanUp(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MAX_WAITING_BYTES }),
  );
  return { stream, end: () => end() };
}
