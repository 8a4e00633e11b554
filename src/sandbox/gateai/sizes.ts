import type { Bounds, Pair, Sizes } from '../../catalog/sizes.js';

/**
 * Ratios whose logarithms are no further apart count as the same. The sizes of one ratio differ by up to 0.016 (21:9 is
 * 1584×672, 2048×864 and 3808×1632 at GPT Image 2), different ratios by 0.048 at least.
 */
const SAME_RATIO_TOLERANCE = 0.02;

/**
 * The size that a model makes if it is asked for another. The documents say "the nearest valid pair by aspect ratio and
 * pixel count" and "the nearest valid step"; how distance is measured is our interpretation. A valid size stays as it is, and
 * the result is always valid.
 *
 * Pairs: the nearest ratio of width to height is taken, by its logarithm, so that twice as wide is as far as half as wide.
 * Of all pairs with that ratio (within 0.02), the one with the nearest number of pixels is taken, again by the logarithm. Of
 * equally near pairs the first is taken. A side of 0 or less counts as omitted. If an omitted side has no default, the other
 * one alone decides; if both are omitted, the first pair is taken.
 *
 * Range: each side by itself is brought to within its bounds and to the nearest multiple of the step, halves upwards. (All
 * documented bounds are multiples, so counting from the lower bound gives the same.) An omitted side without a default is 0
 * if the range starts there, since 0 lets the service choose, and otherwise as long as the other.
 *
 * @param width Any integer, also zero, negative or very large.
 * @param height As `width`.
 * @returns undefined if both are omitted.
 */
export function snap(
  sizes: Sizes,
  width: number | undefined,
  height: number | undefined,
): { width: number; height: number } | undefined {
  if (width === undefined && height === undefined) return undefined;
  const [defaultWidth, defaultHeight] = sizes.default ?? [];
  if ('pairs' in sizes) {
    const pair = nearestPair(sizes.pairs, positive(width) ?? defaultWidth, positive(height) ?? defaultHeight);
    return { width: pair[0], height: pair[1] };
  }
  const { range } = sizes;
  const side = ([from, to]: Bounds, asked: number) =>
    Math.round(Math.min(Math.max(asked, from), to) / range.step) * range.step;
  return {
    width: side(range.width, width ?? defaultWidth ?? (range.width[0] === 0 ? 0 : height!)),
    height: side(range.height, height ?? defaultHeight ?? (range.height[0] === 0 ? 0 : width!)),
  };
}

function positive(side: number | undefined): number | undefined {
  return side !== undefined && side > 0 ? side : undefined;
}

function nearestPair(pairs: readonly Pair[], width: number | undefined, height: number | undefined): Pair {
  if (width === undefined && height === undefined) return pairs[0]!;
  if (width === undefined) return closest(pairs, ([, h]) => Math.log(h), Math.log(height!));
  if (height === undefined) return closest(pairs, ([w]) => Math.log(w), Math.log(width));

  const asked = [width, height] as const;
  const ratio = logRatio(closest(pairs, logRatio, logRatio(asked)));
  const sameRatio = pairs.filter((pair) => Math.abs(logRatio(pair) - ratio) <= SAME_RATIO_TOLERANCE);
  return closest(sameRatio, logPixels, logPixels(asked));
}

function logRatio([width, height]: Pair): number {
  return Math.log(width) - Math.log(height);
}

/** As a sum of logarithms, since the product of two large sides overflows. */
function logPixels([width, height]: Pair): number {
  return Math.log(width) + Math.log(height);
}

/** The first of the nearest pairs. */
function closest(pairs: readonly Pair[], of: (pair: Pair) => number, asked: number): Pair {
  const distance = (pair: Pair) => Math.abs(of(pair) - asked);
  return pairs.reduce((best, pair) => (distance(pair) < distance(best) ? pair : best));
}
