import type { Api } from '../types/api.js';
import type { RunRecord } from './store.js';

/** Why the payments of an API wait. */
export type PauseReason =
  /** The day's budget of GateAI does not cover a run: it waits for midnight UTC. */
  | 'daily-budget'
  /** The API asked for a pause. */
  | 'rate-limit'
  /** The API can't be reached, or responds with errors. */
  | 'connection';

/** A wait of an API. */
export interface RunsPause {
  /** The API. */
  readonly api: Api;
  /** Why it waits. */
  readonly reason: PauseReason;
  /** When it goes on, as an ISO 8601 time. */
  readonly until: string;
}

/** What happens while runs are processed. */
export type RunsEvent =
  /** A run has changed its state. */
  | { readonly type: 'run'; readonly run: RunRecord }
  /** Runs of an API wait; others may go on. */
  | ({ readonly type: 'pause' } & RunsPause)
  /** Nothing more is paid for. Running tasks are still waited for, unless the error rules that out. */
  | { readonly type: 'stop'; readonly error: Error };
