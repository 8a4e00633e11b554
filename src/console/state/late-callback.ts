import type { ClockInfo, DeliveryRow } from '../../sandbox/index.js';
import { RETRY_DELAYS_MS } from '../../sandbox/retry-delays.js';
import { durationWords } from '../../catalog/words/duration-words.js';
import { timeWords } from '../words.js';

/** @param failures How many attempts fail before the one that succeeds. */
const delayMs = (failures: number) => RETRY_DELAYS_MS.slice(0, failures).reduce((sum, delay) => sum + delay, 0);

/**
 * Milliseconds of real time from the first attempt to deliver a callback to the one that succeeds. A slower speed than
 * 1× does not stretch it.
 *
 * @param failures How many attempts fail before it, at most 5.
 */
export const lateMs = (speed: number, failures = 2): number => delayMs(failures) / Math.max(1, speed);

/** When a callback arrives whose first attempts fail. */
export function lateWords({ speed, frozen }: Pick<ClockInfo, 'speed' | 'frozen'>, failures = 2): string {
  const delay = durationWords(lateMs(speed, failures));
  if (frozen) return `once you advance the clock, which is frozen, by ${delay}`;
  return speed > 1
    ? `${delay} later in real time (${durationWords(delayMs(failures))} at 1×; the speed is ${speed}×, see Clock)`
    : `${delay} later in real time`;
}

/** The time of the next attempt in words, by the clock of the sandbox like all times of a page. */
export function nextAttemptWords(at: number, { now, frozen }: Pick<ClockInfo, 'frozen'> & { now: number }): string {
  return frozen
    ? `once you advance the clock, which is frozen, by ${durationWords(at - now)}`
    : `in ${durationWords(at - now)}, at ${dueWords(at)}`;
}

/** The time of an event in words, by the clock of the sandbox. */
export const dueWords = (at: number): string => `${timeWords(at)} sandbox time`;

/** How late an attempt is, from the first of its row; undefined for the first. */
export function delayWords({ at, replay, attempt }: DeliveryRow, all: readonly DeliveryRow[]): string | undefined {
  if (attempt === 1) return undefined;
  // A replay has attempts of its own; they began at the last first attempt before this one.
  const starts = all.filter((one) => one.attempt === 1 && one.replay === replay && one.at <= at);
  return starts.length === 0 ? undefined : durationWords(at - Math.max(...starts.map((one) => one.at)));
}
