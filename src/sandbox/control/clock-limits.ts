import { ControlError } from './control-error.js';

/** Milliseconds of 100 years: the dates of JavaScript end at some point. */
const MAX_ADVANCE_MS = 36_525 * 86_400_000;
const MIN_SPEED = 0.001;
const MAX_SPEED = 1_000_000;

/** @throws ControlError if the clock can't be moved forward by a value. */
export function checkAdvance(ms: unknown): asserts ms is number {
  if (typeof ms !== 'number' || !(ms >= 0 && ms <= MAX_ADVANCE_MS))
    throw new ControlError(`advance must be milliseconds from 0 to ${MAX_ADVANCE_MS}, or over HTTP next`);
}

/** @throws ControlError if a value is not a speed of tasks. */
export function checkSpeed(speed: unknown): asserts speed is number {
  if (typeof speed !== 'number' || !(speed >= MIN_SPEED && speed <= MAX_SPEED))
    throw new ControlError(`speed must be a number from ${MIN_SPEED} to ${MAX_SPEED}`);
}
