/** Requests that a search may take. */
const MAX_STEPS = 48;

/**
 * The last size, on the way from one that is accepted to one that is refused, that the API accepts.
 *
 * @param unit The smallest difference; a fraction is searched to two digits.
 * @param accepts Asks the API; undefined if it can't say, which counts as a refusal.
 */
export async function searchBound(
  unit: number,
  accepted: number,
  refused: number,
  accepts: (size: number) => Promise<boolean | undefined>,
): Promise<number> {
  const isInteger = unit === 1 && Number.isInteger(accepted);
  let [good, bad] = [accepted, refused];
  for (let step = 0; step < MAX_STEPS; step++) {
    const middle = isInteger ? Math.trunc((good + bad) / 2) : Number(((good + bad) / 2).toFixed(2));
    if (middle === good || middle === bad) break;
    if (await accepts(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/**
 * The first size beyond a bound that the API refuses, in steps that double; undefined if it refuses none.
 *
 * @param step The distance of the first size, negative below a lower bound.
 * @param limits How far beyond the bound is tried, and the smallest size that there is.
 */
export async function searchRefusal(
  bound: number,
  step: number,
  { reach, floor }: { reach: number; floor: number },
  accepts: (size: number) => Promise<boolean | undefined>,
): Promise<{ accepted: number; refused: number } | undefined> {
  let accepted = bound;
  for (let distance = step; Math.abs(distance) <= reach; distance *= 2) {
    const size = Number((bound + distance).toFixed(2));
    if (size < floor) return { accepted, refused: floor - 1 };
    if (!(await accepts(size))) return { accepted, refused: size };
    accepted = size;
  }
  return undefined;
}
