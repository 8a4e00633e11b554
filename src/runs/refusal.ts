import { refusedKey } from '../catalog/words/refused-key.js';
import {
  AuthenticationError,
  InsufficientBalanceError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnigenError,
} from '../errors/errors.js';
import type { Api } from '../types/api.js';
import type { PauseReason } from './events.js';
import { isTransient, type RunContext } from './run-context.js';
import { RunStoreError } from './run-store-error.js';
import type { RunError } from './store.js';

/** Milliseconds until an API that can't be reached is tried again. */
const UNREACHABLE_RETRY_MS = 15_000;
/** The code that GateAI gives, or words that say the same. */
const DAILY_BUDGET = /\bbudget\b|BUDGET_/i;

/** What becomes of a run that was certainly not charged. */
export type Verdict =
  /** The run fails, since it would be refused again. */
  | { readonly type: 'failed' }
  /** The run is tried again at that time. */
  | { readonly type: 'later'; readonly at: number; readonly reason: PauseReason }
  /** Nothing can be paid for now. */
  | { readonly type: 'stopped' };

/**
 * What becomes of a run that was not created.
 *
 * @param sent Whether the create itself was refused, rather than an upload or an estimate before it.
 */
export function verdictOf(context: RunContext, api: Api, error: unknown, sent: boolean): Verdict {
  const now = context.clock.date();
  if (error instanceof RunStoreError) {
    context.stop(error);
    return { type: 'stopped' };
  }
  if (context.paying.aborted && (!sent || error === context.paying.reason)) return { type: 'stopped' };
  if (error instanceof AuthenticationError) {
    stopForKey(context, api, error);
    return { type: 'stopped' };
  }
  if (error instanceof InsufficientBalanceError) {
    context.stopPaying(error);
    return { type: 'stopped' };
  }
  if (isDailyBudget(api, error)) return { type: 'later', at: context.days.nextTry(undefined), reason: 'daily-budget' };
  if (error instanceof RateLimitError)
    return { type: 'later', at: now + error.retryAfter * 1000, reason: 'rate-limit' };
  // After a 500 to a create a task may exist: it is never sent again.
  if ((isTransient(error) && !(sent && error instanceof ServerError)) || error instanceof TimeoutError) {
    context.unreached(api, error as Error);
    return { type: 'later', at: now + UNREACHABLE_RETRY_MS, reason: 'connection' };
  }
  return { type: 'failed' };
}

/** Ends everything, since an API refused the key: polls would fail in the same way. */
export function stopForKey(context: RunContext, api: Api, error: AuthenticationError): void {
  const { message, status, code, requestId } = error;
  // The client says itself what to do if no key was sent.
  const refused = message.includes('_API_KEY') ? message : refusedKey([api], message, 'apiKey');
  const left = 'nothing more is paid for, and the runs that are left go on once you start again with a key that works';
  context.stop(new AuthenticationError(`${refused}; ${left}`, { status, code, requestId, cause: error }));
}

/** Whether GateAI refused a create since the budget of the day does not cover it. */
function isDailyBudget(api: Api, error: unknown): boolean {
  if (api !== 'gateai' || !(error instanceof UnigenError)) return false;
  const { status = 0, code = '', message } = error;
  return (
    [400, 402, 403, 429].includes(status) && (DAILY_BUDGET.test(code) || (status !== 400 && DAILY_BUDGET.test(message)))
  );
}

/** An error as a store keeps it. */
export function storedError(error: unknown): RunError {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message };
}
