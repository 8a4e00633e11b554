import type { ModelEntry, PriceTier } from './entry.js';

/** The prices that a request may have, if they follow the number of pixels and the duration of the output. */
interface TiersByWork {
  tiers: PriceTier[];
  /** Whether the output is outside of what the prices are for. */
  unbounded?: true;
  /** The price in proportion to a documented one, if the request has none of its own. */
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
  const tiers = entry.price?.tiers?.filter(({ at }) => at !== undefined) ?? [];
  if (tiers.length === 0) return undefined;
  const lines = linesOf(entry, input, valueOf);
  const seconds = entry.duration && valueOf(entry.duration.parameter);
  if (lines === undefined || typeof seconds !== 'number') return { tiers, unbounded: true };
  const exact = tiers.find(({ at }) => at!.lines === lines && at!.seconds === seconds);
  if (exact) return { tiers: [{ amount: exact.amount }] };
  const amounts = (holds: (at: NonNullable<PriceTier['at']>) => boolean) => tiers.filter(({ at }) => holds(at!));
  const below = amounts((at) => at.lines <= lines && at.seconds <= seconds).sort((a, b) => b.amount - a.amount)[0];
  const above = amounts((at) => at.lines >= lines && at.seconds >= seconds).sort((a, b) => a.amount - b.amount)[0];
  const inProportion = priceInProportion(tiers, (lines * lines * 16) / 9, seconds);
  return below && above ? { tiers: [below, above], inProportion } : { tiers, unbounded: true, inProportion };
}

/**
 * A price in proportion to the documented one for the least work, by pixels of a frame and seconds.
 *
 * @param tiers Prices of resolutions in 16:9 and lengths (`at`); at least one.
 */
export function priceInProportion(tiers: readonly PriceTier[], pixels: number, seconds: number): number {
  const workOf = ({ at }: PriceTier) => (at!.lines * at!.lines * 16 * at!.seconds) / 9;
  const least = tiers.reduce((lower, tier) => (workOf(tier) < workOf(lower) ? tier : lower));
  return (least.amount * pixels * seconds) / workOf(least);
}

/** Rows of pixels of the output; undefined if its sides are not 16:9 or 9:16. What is given decides over defaults. */
function linesOf(
  { resolution }: Pick<ModelEntry, 'resolution'>,
  input: Record<string, unknown>,
  valueOf: (parameter: string) => unknown,
): number | undefined {
  const named = (value: unknown) => {
    const [, lines] = /^(\d+)p$/.exec((typeof value === 'string' && resolution?.means?.[value]) || '') ?? [];
    return lines === undefined ? undefined : Number(lines);
  };
  if (resolution && input[resolution.parameter] !== undefined) return named(input[resolution.parameter]);
  const [width, height] = [valueOf('width'), valueOf('height')];
  if (typeof width === 'number' && typeof height === 'number') {
    return width * 9 === height * 16 || width * 16 === height * 9 ? Math.min(width, height) : undefined;
  }
  return resolution && named(valueOf(resolution.parameter));
}
