/** What is known about a task that is waited for. All times are in seconds. */
export interface Waiting {
  /** Since the task was created. */
  elapsed: number;
  /** The shortest time that such a task usually takes, where it is known. */
  typical?: number;
  /** How long the last tasks of this model took in this process. */
  observed?: number;
  /** How many tasks are waited for with this key, this one included. */
  open: number;
  /** Whether a webhook will tell, so that asking is only for the case that it doesn't. */
  webhook?: boolean;
  /** The shortest time between two looks. */
  interval: number;
}

/** How late a result may be seen, as a part of the time it took. */
const LATE = 0.05;
/** Requests a second that all waits of a key share, a little below the API's ten. */
const BUDGET = 9;
/** Early looks, so that a task that fails at once is not noticed only when it should have been done. */
const EARLY = [5, 15, 45];

/**
 * Seconds until a task should be asked for again.
 *
 * Near the time when it may be done: every `interval` seconds, or 5 % of the time it has taken, so that a result is seen no
 * later than that. Before half of its typical time: seldom. With so many open tasks that they can't all be asked for
 * that often: as often as the shared budget allows, and first when such tasks were done before.
 */
export function nextLook({ elapsed, typical, observed, open, webhook, interval }: Waiting): number {
  const share = open / BUDGET;
  const often = Math.max(interval, LATE * elapsed, share, webhook ? 15 : 0);
  if (share > interval) return observed !== undefined && elapsed < observed ? observed - elapsed : often;
  const soonest = (typical ?? 0) / 2 - elapsed;
  if (soonest <= often) return often;
  const early = EARLY.find((time) => time > elapsed + 1) ?? Infinity;
  return Math.min(early - elapsed, soonest);
}

/**
 * How long tasks of a model take, after one more of them: it was still at work `lower` seconds after its creation
 * (0 where nobody had asked) and done after `upper`.
 */
export function observe(before: number | undefined, lower: number, upper: number): number {
  if (lower === 0) return Math.min(before ?? upper, upper);
  const middle = (lower + upper) / 2;
  return before === undefined ? middle : 0.7 * before + 0.3 * middle;
}
