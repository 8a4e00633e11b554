import type { Clock } from '../../internal/clock.js';
import type { SandboxRequest, SandboxResponse } from '../http.js';
import type { Outputs } from '../outputs.js';
import type { RandomSource } from '../random-source.js';
import type { SandboxTask } from '../state.js';
import type { Tasks } from '../tasks.js';
import type { Validators } from '../validators.js';
import type { Webhooks } from '../webhooks.js';
import type { LiveFeed } from './live-feed.js';
import type { RowParts } from './row-parts.js';

/** What the control acts on. */
export interface ControlParts extends RowParts {
  tasks: Tasks;
  webhooks: Webhooks;
  validators: Validators;
  outputs: Outputs;
  feed: LiveFeed;
  random: RandomSource;
  realClock: Clock;
  reset: () => void;
  /** Scheme and host of URLs in responses if a caller gives none. */
  origin: string;
  /**
   * Carries out a request as an account.
   *
   * @param account Its id; undefined for a request without a key.
   */
  sendAs: (request: SandboxRequest, account: string | undefined) => Promise<SandboxResponse>;
  /** Carries out a request that has a key or needs none. */
  sendWithKey: (request: SandboxRequest) => Promise<SandboxResponse>;
  /** The method of the operation at a path; undefined if there is none. */
  methodOf: (path: string) => string | undefined;
  /** What the API responds to a poll of a task. */
  responseToPoll: (task: SandboxTask) => SandboxResponse;
}
