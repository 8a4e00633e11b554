/** What is known about a task that is waited for. All times are in seconds. */
export interface Waiting {
  /** From the creation of the task to the last look at it, or to the beginning of the wait. */
  elapsed: number;
  /** The shortest time that such a task usually takes, where it is known. */
  typical?: number;
  /** The age at which such tasks were worth a first look in this process. */
  observed?: number;
  /** How many tasks are waited for with this key, this one included. */
  open: number;
  /** How many of them have taken as long as such tasks took before, or are of an unknown length. */
  due: number;
  /** Whether a webhook will tell, so that asking is only for the case that it doesn't. */
  webhook?: boolean;
  /** The shortest time between two looks. */
  interval: number;
}

/** How late a result may be seen, as a part of the time it took. */
const LATE = 0.05;
/** Requests a second that all waits of a key share, a little below the API's ten. */
const BUDGET = 9;
/** The interval where none is asked for. */
const USUAL = 2;
/** Early looks, so that a task that fails at once is not noticed only when it should have been done. */
const EARLY = [5, 15, 45];

/**
 * Seconds until a task should be asked for again.
 *
 * Near the time when it may be done: every `pollInterval` seconds, or 5 % of the time it has taken, so that a result is seen no
 * later than that. Before half of its typical time: seldom. With so many open tasks that they can't all be asked for
 * that often: first when such tasks were done before, and then as often as the shared budget allows.
 */
export function nextPollDelay({ elapsed, typical, observed = 0, open, due, webhook, interval }: Waiting): number {
  const often = Math.max(interval, LATE * elapsed, due / BUDGET, webhook ? 15 : 0);
  if (open / BUDGET > interval) return Math.max(often, observed - elapsed);
  const soonest = (typical ?? 0) / 2 - elapsed;
  // Who asks for less than the usual interval wants to see what happens, such as in a sandbox.
  if (soonest <= often || interval < USUAL) return often;
  const early = EARLY.find((time) => time > elapsed + 1) ?? Infinity;
  return Math.min(early - elapsed, soonest);
}

/**
 * The age at which a task of a model is worth the first look, after one more look at such a task. It settles where
 * five looks of six find the task done: with many tasks, a look in vain costs more than a look a little late.
 */
export function updateEstimate(before: number | undefined, age: number, done: boolean): number | undefined {
  if (done) return before === undefined ? age : before * 0.99;
  return before !== undefined && age >= before ? before * 1.05 : before;
}
