/** What is known about a task that is waited for. All times are in seconds. */
export interface PollContext {
  /** From the creation of the task to its last poll, or to the beginning of the wait. */
  elapsed: number;
  /** The shortest time that such a task usually takes, if it is known. */
  typical?: number;
  /** The age at which such tasks were worth a first poll in this process. */
  observed?: number;
  /** How many tasks are waited for with this key, this one included. */
  open: number;
  /** Whether a webhook is expected; polls are then only a fallback. */
  webhook?: boolean;
  /** The shortest time between two polls. */
  intervalSeconds: number;
}

/** How late a result may be seen, as a share of the time that it took. */
const MAX_DELAY_SHARE = 0.05;
/** Limit for all waits of a key together: a little below the ten reads a second of the API. */
const MAX_POLLS_PER_S = 9;
const DEFAULT_INTERVAL_S = 2;
const WEBHOOK_INTERVAL_S = 15;
/** A poll later than this factor of its planned age does not show whether tasks are done at that age. */
const MAX_LATENESS = 1.05;
/** Ages of early polls, so that a task that fails at once is noticed long before it should have been done. */
const EARLY_POLLS_S = [5, 15, 45];

/**
 * Seconds from the last poll of a task to the next.
 *
 * Near the time when it may be done: every `intervalSeconds`, or 5 % of the time that it has taken, so that a result
 * is seen no later than that. Before half of its typical time: rarely. With so many open tasks that they can't all be
 * polled that often: first when such tasks were done before, and then as often as the shared budget allows.
 */
export function nextPollDelay({ elapsed, typical, observed = 0, open, webhook, intervalSeconds }: PollContext): number {
  const often = Math.max(intervalSeconds, MAX_DELAY_SHARE * elapsed, webhook ? WEBHOOK_INTERVAL_S : 0);
  if (open / MAX_POLLS_PER_S > intervalSeconds) return Math.max(often, observed - elapsed);
  const soonest = (typical ?? 0) / 2 - elapsed;
  // A shorter interval than the default is set to see each status, such as in a sandbox.
  if (soonest <= often || intervalSeconds < DEFAULT_INTERVAL_S) return often;
  const early = EARLY_POLLS_S.find((time) => time > elapsed + 1) ?? Infinity;
  return Math.min(early - elapsed, soonest);
}

/**
 * The age at which a task of a model is worth its first poll, after one more poll of such a task. Converges to
 * the age at which 5 of 6 first polls find the task done: with many tasks, polling too early costs more than polling late.
 */
export function updateEstimate(before: number | undefined, age: number, done: boolean): number | undefined {
  if (before === undefined) return done ? age : undefined;
  // A late poll does not show whether an earlier one would have found the task done.
  if (done) return age > before * MAX_LATENESS ? before : before * 0.99;
  return age >= before ? before * 1.05 : before;
}
