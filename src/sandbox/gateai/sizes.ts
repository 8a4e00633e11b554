/** Width and height in pixels. */
export type Pair = readonly [width: number, height: number];

/** First and last pixel of a side. */
export type Bounds = readonly [from: number, to: number];

/**
 * The sizes that a model of GateAI Core makes: pairs of a table, or bounds of each side and the step between values.
 * `default` is what the contract gives omitted sides.
 */
export type Sizes = { default?: Pair } & (
  | { pairs: readonly Pair[] }
  | { range: { width: Bounds; height: Bounds; step: number } }
);

/**
 * Shapes whose logarithms are no further apart count as one. The sizes of one ratio differ by up to 0.016 (21:9 is
 * 1584×672, 2048×864 and 3808×1632 at GPT Image 2), neighbouring ratios by 0.048 at least.
 */
const SAME_SHAPE = 0.02;

/**
 * The size that a model makes where it is asked for another. The documents say "the nearest valid pair by aspect ratio
 * and pixel count" and "the nearest valid step"; how near is measured is our reading. A valid size stays as it is, and
 * the result is always one that the model makes.
 *
 * Of pairs, the one whose shape is nearest gives the shape: by the logarithm of width divided by height, so that twice
 * as wide is as far as half as wide. Of all pairs of that shape (0.02 more or less), the one with the nearest number of
 * pixels is taken, again by the logarithm. The first of the table goes before another that is equally near. A side of 0
 * or less says nothing and counts as omitted. Where an omitted side has no default, the other alone decides; where
 * neither says anything, the first pair is taken.
 *
 * Of a range, each side by itself is brought between its bounds and to the nearest multiple of the step, halves
 * upwards. (All documented bounds are multiples, so counting from the lower bound comes to the same.) An omitted side
 * without a default is 0 where the range begins there, since 0 lets the service choose, and else as long as the other.
 *
 * @param width Any integer: it may be zero, negative or absurdly large.
 * @param height As `width`.
 * @returns undefined where both are omitted.
 */
export function snap(
  sizes: Sizes,
  width: number | undefined,
  height: number | undefined,
): { width: number; height: number } | undefined {
  if (width === undefined && height === undefined) return undefined;
  const [usualWidth, usualHeight] = sizes.default ?? [];
  if ('pairs' in sizes) {
    const [wide, high] = nearest(sizes.pairs, said(width) ?? usualWidth, said(height) ?? usualHeight);
    return { width: wide, height: high };
  }
  const { range } = sizes;
  const side = ([from, to]: Bounds, asked: number) =>
    Math.round(Math.min(Math.max(asked, from), to) / range.step) * range.step;
  return {
    width: side(range.width, width ?? usualWidth ?? (range.width[0] === 0 ? 0 : height!)),
    height: side(range.height, height ?? usualHeight ?? (range.height[0] === 0 ? 0 : width!)),
  };
}

function said(side: number | undefined): number | undefined {
  return side !== undefined && side > 0 ? side : undefined;
}

function nearest(pairs: readonly Pair[], width: number | undefined, height: number | undefined): Pair {
  if (width === undefined && height === undefined) return pairs[0]!;
  if (width === undefined) return closest(pairs, ([, h]) => Math.log(h), Math.log(height!));
  if (height === undefined) return closest(pairs, ([w]) => Math.log(w), Math.log(width));

  const asked = [width, height] as const;
  const own = shape(closest(pairs, shape, shape(asked)));
  const alike = pairs.filter((pair) => Math.abs(shape(pair) - own) <= SAME_SHAPE);
  return closest(alike, pixels, pixels(asked));
}

const shape = ([width, height]: Pair) => Math.log(width) - Math.log(height);
/** As a sum, since the product of two large sides has no number. */
const pixels = ([width, height]: Pair) => Math.log(width) + Math.log(height);

/** The first of those that are nearest to what is asked for. */
function closest(pairs: readonly Pair[], of: (pair: Pair) => number, asked: number): Pair {
  const distance = (pair: Pair) => Math.abs(of(pair) - asked);
  return pairs.reduce((best, pair) => (distance(pair) < distance(best) ? pair : best));
}
