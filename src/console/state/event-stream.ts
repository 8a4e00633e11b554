import type { Changes, Overview } from '../../sandbox/index.js';
import { controlPath } from '../control-client.js';

/** `lost`: the page connects again at `retryAt`. */
export type Connection = { state: 'connecting' | 'live' } | { state: 'lost'; retryAt: number };

const RETRY_DELAYS_MS = [500, 1000, 2000, 5000];
/** The sandbox sends the first event at once; a connection without one is given up. */
const CONNECT_TIMEOUT_MS = 10_000;

export interface StreamListener {
  onState(overview: Overview): void;
  onChanges(changes: Changes): void;
  onConnection(connection: Connection): void;
}

/** Listens to the events of the sandbox, and connects again when that ends. */
export class EventStream {
  readonly #listener: StreamListener;
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(listener: StreamListener) {
    this.#listener = listener;
  }

  connect(): void {
    this.close();
    const source = new EventSource(controlPath('events'));
    this.#source = source;
    this.#listener.onConnection({ state: 'connecting' });
    this.#timer = setTimeout(() => this.#retry(), CONNECT_TIMEOUT_MS);
    source.addEventListener('state', ({ data }: MessageEvent<string>) => {
      clearTimeout(this.#timer);
      this.#failures = 0;
      this.#listener.onState(JSON.parse(data) as Overview);
      this.#listener.onConnection({ state: 'live' });
    });
    source.addEventListener('changes', ({ data }: MessageEvent<string>) =>
      this.#listener.onChanges(JSON.parse(data) as Changes),
    );
    // The browser's own retries stop at an error response.
    source.onerror = () => this.#retry();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  #retry(): void {
    this.close();
    const delay = RETRY_DELAYS_MS[Math.min(this.#failures, RETRY_DELAYS_MS.length - 1)]!;
    this.#failures++;
    this.#timer = setTimeout(() => this.connect(), delay);
    this.#listener.onConnection({ state: 'lost', retryAt: Date.now() + delay });
  }
}
