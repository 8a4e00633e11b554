import type { Clock } from '../internal/clock.js';
import type { ModelEntry } from '../catalog/entry.js';
import type { Change, Retention } from './store.js';

/** How a sandbox behaves. Everything has a default. */
export interface SandboxOptions {
  /**
   * How many times faster than the real thing tasks are. 1 takes as long as the documents say; the default of 30
   * makes a picture in half a second and a video in some three.
   */
  speed?: number;
  /** Start of all that is drawn at random; the same seed and calls give the same ids, times and pictures. Default 1. */
  seed?: number;
  /** US dollars of a new account at Unifically. Default 100. */
  balance?: number;
  /** Keys that are known; any other is refused. Where omitted, every key is an account of its own. */
  keys?: string[];
  /** Whether the documented rate limits hold. Default true. */
  rateLimit?: boolean;
  /** What tasks cost, instead of the documented or nominal price: by model, or by a function. In US dollars. */
  prices?: Record<string, number> | ((entry: ModelEntry, input: Record<string, unknown>) => number | undefined);
  /** Scheme and host of the addresses in outputs; where omitted, those that the caller used. */
  origin?: string;
  /** Largest body of a request in bytes. Default 32 MiB for uploads; all else has 1 MiB. */
  maxUpload?: number;
  /** Hosts beside loopback that callbacks and uploads by URL may reach, such as `hooks.example.com` or `127.0.0.1:3000`. */
  allowHosts?: string[];
  /**
   * Whether callbacks and uploads by URL may reach loopback without `allowHosts`. Turn it off if other machines can send
   * requests to the sandbox: services of this machine are not theirs.
   *
   * @default true; for `serveSandbox` only if it listens on loopback
   */
  loopback?: boolean;
  /** Where callbacks are sent from, and uploads fetched; the global one where omitted. */
  fetch?: (request: Request) => Promise<Response>;
  /** Where time comes from; the sandbox's own clock runs on it. */
  clock?: Clock;
  /** Whether time stands still until it is moved. Default false. */
  frozen?: boolean;
  /** What is kept, and how long. */
  retention?: Partial<Retention>;
  /** What was kept of an earlier sandbox, change by change. */
  restore?: Iterable<Change>;
  /** Hears of every change before it is answered, so that it can be kept. */
  onChange?: (change: Change) => void;
  /** Origins of pages that may call, such as `https://app.example`, beside those of this machine; `*` for all. Default `*`. */
  corsOrigin?: string | string[];
}
