import type { Capability } from './capabilities.js';
import type { MediaKind, ModelEntry, NumberChoice } from './entry.js';
import type { Json } from './model-details.js';
import type { Bounds, Pair } from './sizes.js';

// Translates what a person wants of an output into the parameters of a model that decide whether the model can make it
// and what it costs.

/** The size that is wanted. */
export interface WantedSize {
  /** Such as `1080p` or `2k`. */
  resolution?: string;
  /** Such as `16:9`. */
  aspectRatio?: string;
}

/** What has to be known of a model to say which of its parameters make a size. */
export type SizedModel = Pick<ModelEntry, 'kind' | 'resolution' | 'aspectRatio' | 'sizes' | 'price'>;

/** Parameters by name, with their defaults. */
type Defaults = Record<string, { default?: Json } | undefined>;

/** Largest difference between the sides of two sizes that count as the same aspect ratio, as a fraction. */
const RATIO_TOLERANCE = 0.035;

/** The shorter side in pixels if only the aspect ratio is given: most documented prices are for 1024 by 1024. */
const DEFAULT_SIDE = 1024;

/** Pixels of the side of a square image of that name. */
const IMAGE_SIDES: Record<string, number> = { '1k': 1024, '2k': 2048, '4k': 4096 };

/** Largest difference from that side, as a fraction: of an image with as many pixels, or of its longer side. */
const SIDE_TOLERANCE = 0.06;

/** A side of which no document states a limit. */
const ANY_SIDE = [1, Infinity] as const;

/** Parameters that turn the sound of a video on. */
export const SOUND_SWITCHES = ['audio', 'sound', 'native_audio', 'generate_audio', 'enable_audio'];

/** The media that a request with a capability contains, if a price depends on it. */
export const CAPABILITY_MEDIA: Partial<Record<Capability, MediaKind>> = {
  'image-edit': 'image',
  'image-reference': 'image',
  'first-frame': 'image',
  'last-frame': 'image',
  'reference-image': 'image',
  'reference-video': 'video',
  'video-edit': 'video',
};

/** The media that a request with one of the other capabilities contains: no price depends on them. */
export const MORE_MEDIA: Partial<Record<Capability, MediaKind>> = {
  'audio-input': 'audio',
  'reference-audio': 'audio',
  'lip-sync': 'audio',
  'image-upscale': 'image',
  'video-extend': 'video',
  'video-upscale': 'video',
  'motion-transfer': 'video',
};

/** Whether a number is one that is taken. */
export function includesNumber(
  { values, minimum = -Infinity, maximum = Infinity }: NumberChoice,
  value: number,
): boolean {
  return values ? values.includes(value) : value >= minimum && value <= maximum;
}

/** Whether outputs have a shape and a resolution. */
export const isVisual = (kind: ModelEntry['kind']): boolean => kind === 'image' || kind === 'video';

/**
 * Whether no document lists the resolutions that a model makes, though its output is of pixels: at most its default size
 * and the size of a price are known.
 */
export const isResolutionOpen = ({
  kind,
  resolution,
  sizes,
}: Pick<ModelEntry, 'kind' | 'resolution' | 'sizes'>): boolean => isVisual(kind) && !resolution && !sizes;

/**
 * Whether no document says if a model makes a shape: no parameter and no size in pixels has one, and that of its default
 * size is another.
 */
export function isUnlistedShape(
  shape: string,
  { kind, aspectRatio, sizes }: Pick<ModelEntry, 'kind' | 'aspectRatio' | 'sizes'>,
  { width, height }: Defaults,
): boolean {
  const [x, y] = shape.split(':').map(Number);
  if (!x || !y || !isVisual(kind) || aspectRatio || sizes) return false;
  return !isShape(Number(width?.default) / Number(height?.default), x / y);
}

/** The resolution and the aspect ratio; a size in pixels if the model takes that instead. */
export function sizeInput(
  wanted: WantedSize,
  entry: SizedModel,
  parameters: Defaults,
): Record<string, string | number> | undefined {
  const { resolution, aspectRatio } = entry;
  const named = wanted.resolution === undefined ? undefined : valueFor(entry, wanted.resolution);
  const ratio = aspectRatio?.values.find((value) => value === wanted.aspectRatio);
  const left = {
    resolution: named === undefined ? wanted.resolution : undefined,
    aspectRatio: ratio === undefined ? wanted.aspectRatio : undefined,
  };
  // A resolution that is none of the values is not possible, whatever the size.
  if ((left.resolution !== undefined && resolution) || (left.aspectRatio !== undefined && aspectRatio))
    return undefined;
  const input = {
    ...(named !== undefined && { [resolution!.parameter]: named }),
    ...(ratio !== undefined && { [aspectRatio!.parameter]: ratio }),
  };
  if (left.resolution === undefined && left.aspectRatio === undefined) return input;
  const size = pixelSize(left, entry, parameters);
  return size && { ...input, width: size[0], height: size[1] };
}

function valueFor({ resolution }: SizedModel, wanted: string): string | undefined {
  return resolution?.values.find((value) => spelling(resolution.means?.[value] ?? value) === spelling(wanted));
}

/** A resolution in one spelling: for a video, 4k and 2160p are the same. */
const spelling = (resolution: string): string => resolution.toLowerCase().replace(/^4k$/, '2160p');

/** The rows of pixels that a resolution names. */
export function linesOf(resolution: string | undefined): number | undefined {
  const [, lines] = /^(\d+)p$/.exec(spelling(resolution ?? '')) ?? [];
  return lines === undefined ? undefined : Number(lines);
}

/** A size in pixels with the given resolution and shape. */
function pixelSize({ resolution, aspectRatio }: WantedSize, entry: SizedModel, parameters: Defaults): Pair | undefined {
  const { sizes, kind } = entry;
  if (!parameters.width || !parameters.height || aspectRatio === 'auto') return undefined;
  const side = kind === 'image' ? imageSide(resolution) : undefined;
  const lines = linesOf(resolution);
  const isOpen = resolution === undefined;
  const [x, y] = aspectRatio?.split(':').map(Number) ?? [];
  const ratio = x !== undefined && y !== undefined ? x / y : undefined;
  if (sizes && 'pairs' in sizes) {
    const isSize = (width: number, height: number) =>
      Math.min(width, height) === lines ||
      [Math.sqrt(width * height), Math.max(width, height)].some((one) => side && isShape(one, side, SIDE_TOLERANCE));
    return sizes.pairs.find(
      ([width, height]) => (isOpen || isSize(width, height)) && (ratio === undefined || isShape(width / height, ratio)),
    );
  }
  if (!sizes && !isOpen && (!lines || !isDocumented(lines, entry, parameters))) return undefined;
  const { width, height, step } = sizes?.range ?? { width: ANY_SIDE, height: ANY_SIDE, step: 1 };
  const [square, wide] = [ratio ?? 1, ratio ?? 16 / 9];
  // The longer side has to fit as well.
  const longest = wide >= 1 ? width[1] / wide : height[1] * wide;
  const short = isOpen ? Math.floor(Math.min(DEFAULT_SIDE, longest)) : lines;
  const sizesOfShape = [
    ...(side ? [side * Math.sqrt(square), side * Math.min(1, square)].map((one) => [one, square] as const) : []),
    ...(short ? [[short * Math.max(1, wide), wide] as const] : []),
  ];
  return sizesOfShape
    .map(([one, shape]): Pair => [Math.round(one / step) * step, Math.round(one / shape / step) * step])
    .find(([one, other]) => isWithin(one, width) && isWithin(other, height));
}

/** Whether two sizes count as the same aspect ratio. */
export const isShape = (one: number, other: number, tolerance = RATIO_TOLERANCE): boolean =>
  Math.abs(Math.log(one / other)) < tolerance;

/** The side in pixels of a square image that is called `1k`, `2k` or `4k`. */
export const imageSide = (resolution: string | undefined): number | undefined =>
  IMAGE_SIDES[resolution?.toLowerCase() ?? ''];

const isWithin = (side: number, [from, to]: Bounds): boolean => side >= from && side <= to;

/** Whether the default size or a price has that many rows of pixels, or almost: 1088 rows are 1080p. */
function isDocumented(lines: number, { price }: SizedModel, { width, height }: Defaults): boolean {
  const sides = [width?.default, height?.default].filter((side) => typeof side === 'number');
  const known = [Math.min(...sides), ...(price?.tiers ?? []).map(({ at }) => at?.lines ?? Infinity)];
  return known.some((one) => Math.abs(one / lines - 1) < 0.01);
}

/** What the capabilities add to a request, as far as a price depends on it. */
export function capabilityInput(
  capabilities: readonly Capability[],
  { price, media }: Pick<ModelEntry, 'price' | 'media'>,
): Record<string, Json> {
  const tiers = price?.tiers ?? [];
  const kinds = new Set(capabilities.map((capability) => CAPABILITY_MEDIA[capability]));
  const sources = media.filter(
    ({ path, media: kind }) => kinds.has(kind) && tiers.some(({ given }) => given?.includes(path)),
  );
  return {
    ...Object.fromEntries(sources.map(({ path }) => [path, []])),
    ...(capabilities.includes('generated-audio') && soundInput(true, { price })),
  };
}

/** The parameters that turn the sound of a video on or off, as far as a price depends on it. */
export function soundInput(isOn: boolean, { price }: Pick<ModelEntry, 'price'>): Record<string, boolean> {
  const switches = SOUND_SWITCHES.filter((name) => price?.tiers?.some(({ when }) => when && name in when));
  return Object.fromEntries(switches.map((name) => [name, isOn]));
}
