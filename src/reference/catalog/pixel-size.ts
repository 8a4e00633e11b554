import { imageSide } from '../../catalog/wanted-request.js';
import { UPSCALED } from './job-verbs.js';
import { RATIOS } from './ratios.js';
import { resolutionNamed, RESOLUTIONS } from './resolutions.js';

/** `1024x1024`, `1920 × 1080 px`. */
const PIXELS = /(?<![\w.×])(\d{3,4}) ?[x×*] ?(\d{3,4})(?: ?(?:px|pixels?))?(?![\w.×])/i;

/** Largest difference of a shape or a side from one with a name, as a fraction. */
const TOLERANCE = 0.035;

const isNear = (one: number, other: number) => Math.abs(one / other - 1) <= TOLERANCE;

/**
 * The query with the names of a size that it has in pixels: `1024x1024` is `1k 1:1`. A size without a name is left out,
 * since no filter has it.
 */
export function withNamedSize(query: string): { rest: string; unnamed?: string } {
  const [pixels, width, height] = PIXELS.exec(query) ?? [];
  if (pixels === undefined) return { rest: query };
  const [x, y] = [Number(width), Number(height)];
  const ofSquare = RESOLUTIONS.find((one) => isNear(Math.sqrt(x * y), imageSide(one) ?? NaN));
  const name = resolutionNamed(`${Math.min(x, y)}p`) ?? ofSquare;
  const ratio = RATIOS.find((one) => {
    const [across, down] = one.split(':').map(Number);
    return isNear(x / y, across! / down!);
  });
  if (!name || !ratio) return { rest: query.replace(pixels, ' ').replace(/ {2,}/g, ' ').trim(), unnamed: pixels };
  // What is enlarged keeps its shape.
  return { rest: query.replace(pixels, UPSCALED.test(query) ? name : `${name} ${ratio}`) };
}
