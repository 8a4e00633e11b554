import type { ModelKind } from '../../catalog/entry.js';
import { clamp } from './bytes.js';
import { positiveNumber } from './positive-number.js';

/** Width and height in pixels. */
export interface Dimensions {
  width: number;
  height: number;
}

/** The shorter side in pixels, or an area in square pixels. */
type Extent = { side: number; area?: undefined } | { side?: undefined; area: number };

type Input = Record<string, unknown>;

const WIDE = 16 / 9;
/** Area of an image without a given size. */
const MEGAPIXEL = 1024 * 1024;
/** Shorter side of a video by its thousands of columns. */
const VIDEO_SIDES: Record<string, number> = { '1': 1080, '2': 1440, '4': 2160, '8': 4320 };

/**
 * The size that an input of either API asks for: even numbers from 16 to 8,192.
 *
 * Explicit `width` and `height` take precedence (one alone is combined with the ratio). Otherwise `aspect_ratio` or `ratio`
 * gives the shape: `auto` is 16:9. `resolution`, `quality` or `mode` gives the extent, in any spelling of the two APIs:
 * `720p` and `RESOLUTION_720` are the shorter side, `2k` is 1440p of a video or four megapixels of an
 * image, `0.6mp` an area; Kling's modes `std` and `pro` are 720p and 1080p. What the input omits is taken from the model's
 * defaults. Without those, a video is 16:9 and 720p, and all else a square of one megapixel.
 *
 * @param kind What the model makes.
 * @param defaults The model's values of omitted parameters.
 */
export function dimensionsOf(input: object, kind: ModelKind = 'image', defaults: object = {}): Dimensions {
  const given = input as Input;
  const fallback = defaults as Input;
  const isVideo = kind === 'video';
  const [width, height] = [positiveNumber(given.width), positiveNumber(given.height)];
  const [defaultWidth, defaultHeight] = [positiveNumber(fallback.width), positiveNumber(fallback.height)];
  const defaultRatio =
    defaultWidth !== undefined && defaultHeight !== undefined ? defaultWidth / defaultHeight : undefined;
  const asked = ratioOf(given.aspect_ratio) ?? ratioOf(given.ratio);
  const ratio =
    asked ?? ratioOf(fallback.aspect_ratio) ?? ratioOf(fallback.ratio) ?? defaultRatio ?? (isVideo ? WIDE : 1);
  if (width !== undefined || height !== undefined) return even(width ?? height! * ratio, height ?? width! / ratio);

  const wanted = extent(given, isVideo);
  if (asked === undefined && wanted === undefined && defaultRatio !== undefined)
    return even(defaultWidth!, defaultHeight!);
  const defaultArea = defaultRatio === undefined ? undefined : { area: defaultWidth! * defaultHeight! };
  const { side, area }: Extent =
    wanted ?? defaultArea ?? extent(fallback, isVideo) ?? (isVideo ? { side: 720 } : { area: MEGAPIXEL });
  if (area !== undefined) return even(Math.sqrt(area * ratio), Math.sqrt(area / ratio));
  return ratio >= 1 ? even(side * ratio, side) : even(side, side / ratio);
}

function extent({ resolution, quality, mode }: Input, isVideo: boolean): Extent | undefined {
  return extentOf(resolution, isVideo) ?? extentOf(quality, isVideo) ?? extentOf(mode, isVideo);
}

/** Width divided by height of `16:9` and the like. */
function ratioOf(value: unknown): number | undefined {
  if (value === 'auto') return WIDE;
  if (typeof value !== 'string') return undefined;
  const [, width, height] = /^(\d{1,4}(?:\.\d+)?)[:x/](\d{1,4}(?:\.\d+)?)$/.exec(value) ?? [];
  const ratio = Number(width) / Number(height);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : undefined;
}

/** The extent of one value of `resolution`, `quality` or `mode`. */
export function extentOf(value: unknown, isVideo: boolean): Extent | undefined {
  if (isVideo && (value === 'std' || value === 'pro')) return { side: value === 'std' ? 720 : 1080 };
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const [, height] = /^(?:resolution_)?(\d{3,4})p?$/i.exec(text) ?? [];
  if (height !== undefined) return { side: Number(height) };
  const [, thousands] = /^([1248])k$/i.exec(text) ?? [];
  if (thousands !== undefined)
    return isVideo ? { side: VIDEO_SIDES[thousands]! } : { area: Number(thousands) ** 2 * MEGAPIXEL };
  const [, megapixels] = /^(\d{1,2}(?:\.\d+)?)mp$/i.exec(text) ?? [];
  return megapixels === undefined ? undefined : { area: Number(megapixels) * 1e6 };
}

function even(width: number, height: number): Dimensions {
  const side = (value: number) => 2 * Math.round(clamp(value, 16, 8192, 1024) / 2);
  return { width: side(width), height: side(height) };
}
