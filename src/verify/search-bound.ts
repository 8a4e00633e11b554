import type { ParameterDetails } from '../catalog/model-details.js';

/** Requests that a search may take. */
const MAX_STEPS = 16;

/**
 * The last value, on the way from one that is accepted to one that is refused, that the API accepts.
 *
 * @param accepts Asks the API; undefined if it can't say, which counts as a refusal.
 */
export async function searchBound(
  { types }: Pick<ParameterDetails, 'types'>,
  accepted: number,
  refused: number,
  accepts: (value: number) => Promise<boolean | undefined>,
): Promise<number> {
  const isInteger = !types.includes('number');
  let [good, bad] = [accepted, refused];
  for (let step = 0; step < MAX_STEPS; step++) {
    const middle = isInteger ? Math.trunc((good + bad) / 2) : Number(((good + bad) / 2).toFixed(2));
    if (middle === good || middle === bad) break;
    if (await accepts(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** The highest distance from a bound that is tried. */
const MAX_DISTANCE = 1e6;

/**
 * The first value beyond a bound that the API refuses, in steps that double; undefined if it refuses none.
 *
 * @param step The distance of the first value, negative below a minimum.
 */
export async function searchRefusal(
  bound: number,
  step: number,
  accepts: (value: number) => Promise<boolean | undefined>,
): Promise<{ accepted: number; refused: number } | undefined> {
  let accepted = bound;
  for (let distance = step; Math.abs(distance) <= MAX_DISTANCE; distance *= 2) {
    const value = Number((bound + distance).toFixed(2));
    if (!(await accepts(value))) return { accepted, refused: value };
    accepted = value;
  }
  return undefined;
}
