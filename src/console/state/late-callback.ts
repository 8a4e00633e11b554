import type { ClockInfo } from '../../sandbox/index.js';
import { durationWords, realTimeWords } from '../words.js';

/** From the first attempt to the third, as the sandbox retries at 1×: one second, then five. */
const THIRD_ATTEMPT_MS = 6000;

/** Milliseconds of real time from the first attempt to deliver a callback to the third. A slower speed than 1× does not stretch it. */
export const lateMs = (speed: number): number => THIRD_ATTEMPT_MS / Math.max(1, speed);

/** When a callback arrives whose first two attempts fail. */
export function lateWords({ speed, frozen }: Pick<ClockInfo, 'speed' | 'frozen'>): string {
  const delay = durationWords(lateMs(speed));
  if (frozen) return `once you advance the clock, which is frozen, by ${delay}`;
  return speed > 1
    ? `${delay} later in real time (${durationWords(THIRD_ATTEMPT_MS)} at 1×; the speed is ${speed}×, see Clock)`
    : `${delay} later in real time`;
}

/** When an attempt follows, by the clock of whoever reads it. */
export function nextAttemptWords(left: number, { frozen }: Pick<ClockInfo, 'frozen'>): string {
  return frozen
    ? `once you advance the clock, which is frozen, by ${durationWords(left)}`
    : `in ${durationWords(left)}, at ${realTimeWords(Date.now() + left)} real time`;
}
