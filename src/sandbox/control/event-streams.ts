import type { Clock } from '../../internal/clock.js';
import type { SandboxResponse } from '../http.js';
import { ControlError } from './control-error.js';
import { eventStream } from './event-stream.js';
import type { LiveFeed } from './live-feed.js';

const MAX_STREAMS = 32;

/** The open streams of events. */
export class EventStreams {
  readonly #feed: LiveFeed;
  readonly #realClock: Clock;
  readonly #ends = new Set<() => void>();
  #closed = false;

  constructor(feed: LiveFeed, realClock: Clock) {
    this.#feed = feed;
    this.#realClock = realClock;
  }

  /** @throws ControlError if there are too many, or the sandbox is closed. */
  open(): SandboxResponse {
    if (this.#closed) throw new ControlError('The sandbox is closed', 503);
    if (this.#ends.size >= MAX_STREAMS)
      throw new ControlError(`There are ${MAX_STREAMS} listeners already; close one of them`, 503);
    const { stream, end } = eventStream(this.#feed, this.#realClock, () => this.#ends.delete(end));
    this.#ends.add(end);
    return {
      status: 200,
      headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
      body: stream,
    };
  }

  /** Ends all of them. */
  close(): void {
    this.#closed = true;
    for (const end of this.#ends) end();
  }
}
