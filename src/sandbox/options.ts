import type { ModelEntry } from '../catalog/entry.js';
import type { Clock } from '../internal/clock.js';
import type { Scenario } from './scenario/scenario.js';
import type { RecordedExchange } from './record/recorded-exchange.js';
import type { RecordOptions } from './record/recorder.js';
import type { Change } from './state.js';
import type { Retention } from './store.js';

/** Options of `createSandbox`. All are optional. */
export interface SandboxOptions {
  /**
   * Speed-up of tasks compared with the real APIs. With 1 they take as long as documented; with 30 an image takes
   * half a second, and a video about three.
   *
   * @default 30
   */
  speed?: number;
  /**
   * Seed of all random numbers: the same seed and calls give the same ids, times and outputs.
   *
   * @default 1
   */
  seed?: number;
  /**
   * US dollars of a new account at Unifically.
   *
   * @default 100
   */
  balance?: number;
  /**
   * The keys that are known; any other is refused.
   *
   * @default any key; each key gets a separate account
   */
  keys?: string[];
  /**
   * Whether the documented rate limits apply.
   *
   * @default true
   */
  rateLimit?: boolean;
  /**
   * US dollars that a task costs, by model id or as a function; with undefined a model keeps its default price.
   *
   * @default the documented price, or that of the nearest length or size; if a model has none, `NOMINAL_PRICES`
   */
  prices?: Record<string, number> | ((entry: ModelEntry, input: Record<string, unknown>) => number | undefined);
  /**
   * Scheme and host of the URLs in outputs.
   *
   * @default those of the request that creates the task
   */
  origin?: string;
  /**
   * Largest body of an upload or a GateAI generation, in bytes. Any other body may have 1 MiB.
   *
   * @default 33_554_432 (32 MiB)
   */
  maxUploadBytes?: number;
  /**
   * Hosts other than loopback that callbacks and uploads by URL may reach, such as `hooks.example.com` or
   * `127.0.0.1:3000`.
   *
   * @default []
   */
  allowHosts?: string[];
  /**
   * Whether callbacks and uploads by URL may reach loopback without `allowHosts`. Turn it off if other machines can send
   * requests to the sandbox: the services of this machine must not be reachable through it.
   *
   * @default true; for `serveSandbox` only if it listens on loopback
   */
  loopback?: boolean;
  /**
   * Sends callbacks, and fetches uploads by URL.
   *
   * @default globalThis.fetch
   */
  fetch?: (request: Request) => Promise<Response>;
  /**
   * The clock that the clock of the sandbox follows.
   *
   * @default the system's clock
   */
  clock?: Clock;
  /**
   * Whether the clock is frozen until `control.advance` or `control.resume`. Rate limits go by real time all the same.
   *
   * @default false, or as in `restore`
   */
  frozen?: boolean;
  /**
   * The state to start with, and rules for how to respond to which requests.
   *
   * @default none
   */
  scenario?: Scenario;
  /**
   * Whether it accepts unknown ids of tasks and clips, and makes up completed ones for them, so that documented
   * examples run without changes.
   *
   * @default false
   */
  anyId?: boolean;
  /**
   * Passes the requests of the APIs on to the live ones, with the key of the caller, and records the exchanges, so that
   * they can be replayed later.
   *
   * @default the sandbox responds itself
   */
  record?: RecordOptions;
  /**
   * A recording: the requests in it get their recorded responses, all others those of the sandbox.
   *
   * @default none
   */
  replay?: readonly RecordedExchange[];
  /** How much is remembered, and how long; each property has its own default. */
  retention?: Partial<Retention>;
  /**
   * Changes of an earlier sandbox of the same version, as `onChange` or `snapshot` gave them.
   *
   * @default []
   */
  restore?: Iterable<Change>;
  /** Is called on every change, before the response to the request that made it, so that the change can be stored. */
  onChange?: (change: Change) => void;
  /**
   * Origins of pages that may call, such as `https://app.example`, in addition to those of this machine; `*` for all.
   *
   * @default '*'
   */
  corsOrigin?: string | string[];
}
