import type { Bounds, Pair, Sizes } from '../catalog/sizes.js';

/** How far the ratio of a documented size may be from the one that was asked for: 848×1264 is documented as 2:3. */
const MAX_RATIO_ERROR = 0.05;

/** Two numbers with a sign between them, such as `1280x720` or `16:9`. */
export function pairOf(text: string): Pair | undefined {
  const [, a, b] = /^(\d+(?:\.\d+)?)[x:](\d+(?:\.\d+)?)$/.exec(text) ?? [];
  return Number(a) > 0 && Number(b) > 0 ? [Number(a), Number(b)] : undefined;
}

/** How far one ratio is from another: 0 if they are equal. */
function distance([width, height]: Pair, ratio: number): number {
  return Math.abs(Math.log(width / height / ratio));
}

/** The one of the texts, such as `16:9`, whose ratio is that of a size. */
export function ratioLike(texts: readonly string[], [width, height]: Pair): string | undefined {
  const ratio = width / height;
  const near = texts.flatMap((text) => {
    const pair = pairOf(text);
    return pair && distance(pair, ratio) <= MAX_RATIO_ERROR ? [{ text, far: distance(pair, ratio) }] : [];
  });
  return near.sort((a, b) => a.far - b.far)[0]?.text;
}

/** Whether a model makes exactly this size. */
export function makesSize(sizes: Sizes, [width, height]: Pair): boolean {
  if ('pairs' in sizes) return sizes.pairs.some(([w, h]) => w === width && h === height);
  const { width: across, height: down, step } = sizes.range;
  const fits = (side: number, [from, to]: Bounds) => side >= from && side <= to && side % step === 0;
  return fits(width, across) && fits(height, down);
}

/** The size of a ratio that is nearest to the default size of a model. */
export function sizeOfRatio(sizes: Sizes, [a, b]: Pair): Pair | undefined {
  const ratio = a / b;
  const [width, height] = sizes.default ?? [1024, 1024];
  const area = width * height;
  if ('pairs' in sizes) {
    const near = sizes.pairs.filter((pair) => distance(pair, ratio) <= MAX_RATIO_ERROR);
    const off = ([w, h]: Pair) => Math.abs(Math.log((w * h) / area));
    return [...near].sort((one, other) => off(one) - off(other))[0];
  }
  const { width: across, height: down, step } = sizes.range;
  const fit = (side: number, [from, to]: Bounds) => Math.min(Math.max(Math.round(side / step) * step, from), to);
  const found: Pair = [fit(Math.sqrt(area * ratio), across), fit(Math.sqrt(area / ratio), down)];
  return distance(found, ratio) <= MAX_RATIO_ERROR ? found : undefined;
}
