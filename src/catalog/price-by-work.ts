import type { ModelEntry, PriceTier } from './entry.js';

/** The prices that a request may have, if they follow the number of pixels and the duration of the output. */
interface TiersByWork {
  tiers: PriceTier[];
  /** Whether the output is outside of what the prices are for. */
  unbounded?: true;
  /** An estimate by the documented prices, if the request has none of its own. */
  inProportion?: number;
}

/**
 * The documented prices around a request: the one for exactly this resolution and duration, or the nearest ones for less
 * and for more of both, since the price grows with both.
 *
 * @returns undefined if the price of the model does not depend on them.
 */
export function tiersByWork(
  entry: Pick<ModelEntry, 'price' | 'duration' | 'resolution'>,
  input: Record<string, unknown>,
  valueOf: (parameter: string) => unknown,
): TiersByWork | undefined {
  const tiers = (entry.price?.tiers ?? []).filter(({ at }) => at).toSorted((a, b) => a.amount - b.amount);
  if (tiers.length === 0) return undefined;
  const seconds = entry.duration && valueOf(entry.duration.parameter);
  const lines = linesOf(entry, input, valueOf);
  if (lines.includes(undefined) || typeof seconds !== 'number') return { tiers, unbounded: true };
  const [low, high = low] = lines
    .map((one) => tiersAt(tiers, one!, seconds))
    .toSorted((a, b) => a.tiers.at(-1)!.amount - b.tiers.at(-1)!.amount);
  if (low === high) {
    const [only, ...others] = low!.tiers;
    // It is the price of the request: nobody asks what it is for.
    return others.length > 0 || low!.unbounded ? low : { tiers: [{ amount: only!.amount, doubt: only!.doubt }] };
  }
  return { ...high!, tiers: [low!.tiers[0]!, high!.tiers.at(-1)!], unbounded: low!.unbounded ?? high!.unbounded };
}

/** The prices around a resolution and a length. */
function tiersAt(tiers: PriceTier[], lines: number, seconds: number): TiersByWork {
  const exact = tiers.find(({ at }) => at!.lines === lines && at!.seconds === seconds);
  if (exact) return { tiers: [exact] };
  const below = tiers.findLast(({ at }) => at!.lines <= lines && at!.seconds <= seconds);
  const above = tiers.find(({ at }) => at!.lines >= lines && at!.seconds >= seconds);
  const inProportion = priceInProportion(tiers, pixelsOf(lines), seconds);
  return below && above ? { tiers: [below, above], inProportion } : { tiers, unbounded: true, inProportion };
}

/**
 * An estimate by pixels of a frame and seconds, between the documented prices around them: between the lengths of each
 * size, then between the sizes. Beyond them, it is in proportion to the nearest.
 *
 * @param tiers Prices of resolutions in 16:9 and lengths (`at`); at least one.
 */
export function priceInProportion(tiers: readonly PriceTier[], pixels: number, seconds: number): number {
  const sizes = [...new Set(tiers.map(({ at }) => at!.lines))];
  const pointsOf = (lines: number) =>
    tiers.filter(({ at }) => at!.lines === lines).map(({ at, amount }): Point => [at!.seconds, amount]);
  return amountAt(
    sizes.map((lines) => [pixelsOf(lines), amountAt(pointsOf(lines), seconds)]),
    pixels,
  );
}

/** How much of something has a price, and that price. */
type Point = [much: number, amount: number];

function amountAt(points: readonly Point[], much: number): number {
  const sorted = points.toSorted(([a], [b]) => a - b);
  const above = sorted.find(([one]) => one > much);
  // Nothing costs nothing.
  const [from, low] = (above && sorted.findLast(([one]) => one <= much)) ?? [0, 0];
  const [to, high] = above ?? sorted.at(-1)!;
  return low + ((high - low) * (much - from)) / (to - from);
}

/** Pixels of a frame in 16:9 that has so many rows of them. */
export const pixelsOf = (lines: number): number => (lines * lines * 16) / 9;

/**
 * Rows of pixels of the output; undefined if its sides are not 16:9 or 9:16. What is given decides over defaults. There are
 * two if a request names a resolution and has the sides of another one, since no document says which holds.
 */
function linesOf(
  entry: Pick<ModelEntry, 'resolution'>,
  input: Record<string, unknown>,
  valueOf: (parameter: string) => unknown,
): (number | undefined)[] {
  const { parameter = '' } = entry.resolution ?? {};
  const [width, height] = [valueOf('width'), valueOf('height')];
  const hasSides = typeof width === 'number' && typeof height === 'number';
  const sides = hasSides && isWide(width, height) ? Math.min(width, height) : undefined;
  if (input[parameter] === undefined) return [hasSides ? sides : namedLines(entry, valueOf(parameter))];
  const isSized = input['width'] !== undefined || input['height'] !== undefined;
  return [...new Set([namedLines(entry, input[parameter]), ...(isSized && sides !== undefined ? [sides] : [])])];
}

/** Whether a frame is 16:9 or 9:16, as those of the documented prices. */
export const isWide = (width: number, height: number): boolean =>
  width * 9 === height * 16 || width * 16 === height * 9;

/** Rows of pixels of a resolution that a request names. */
export function namedLines({ resolution }: Pick<ModelEntry, 'resolution'>, value: unknown): number | undefined {
  const [, lines] = /^(\d+)p$/.exec((typeof value === 'string' && resolution?.means?.[value]) || '') ?? [];
  return lines === undefined ? undefined : Number(lines);
}
