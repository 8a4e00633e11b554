import type { Accounts } from '../accounts.js';
import type { SandboxClock } from '../clock.js';
import type { FaultQueue } from '../faults/fault-queue.js';
import type { ModeInfo } from './mode.js';
import type { RateLimits } from '../rate-limits.js';
import type { Scenarios } from '../scenario/scenarios.js';
import type { Store } from '../store.js';
import type { Traffic } from '../traffic/traffic.js';

/** The parts of a sandbox that rows are made of. */
export interface RowParts {
  accounts: Accounts;
  clock: SandboxClock;
  faults: FaultQueue;
  mode: ModeInfo;
  /** Undefined if the option `rateLimit` is off. */
  rateLimits: RateLimits | undefined;
  scenarios: Scenarios;
  store: Store;
  traffic: Traffic;
}
