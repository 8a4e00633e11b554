import type { PauseReason } from './events.js';
import type { RunRecord } from './store.js';

/** How far `processRun` took a run. */
export type RunOutcome =
  /** It is `finished` or `failed`. */
  | { readonly type: 'ended'; readonly run: RunRecord }
  /** The response to its create was lost; a person has to settle it. */
  | { readonly type: 'unknown'; readonly run: RunRecord }
  /** It is still `waiting` or `running`: call `processRun` again at this time, in milliseconds since the epoch. */
  | { readonly type: 'later'; readonly at: number; readonly reason: PauseReason }
  /** Its task has not ended within `timeout`; it is `running`. */
  | { readonly type: 'timeout'; readonly run: RunRecord }
  /** Another worker has it, or there is no such run. */
  | { readonly type: 'taken' }
  /** Nothing more is paid for; `context.stopped` says why. The run is as the store has it. */
  | { readonly type: 'stopped' };

export const STOPPED: RunOutcome = { type: 'stopped' };
export const TAKEN: RunOutcome = { type: 'taken' };
