import type { Capability } from './capabilities.js';
import type { MediaKind, ModelEntry, NumberChoice } from './entry.js';
import type { Json } from './model-details.js';
import type { Pair } from './sizes.js';

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
export type SizedModel = Pick<ModelEntry, 'resolution' | 'aspectRatio' | 'sizes' | 'price'>;

/** Parameters by name, with their defaults. */
type Defaults = Record<string, { default?: Json } | undefined>;

/** Largest difference between the sides of two sizes that count as the same aspect ratio, as a fraction. */
const RATIO_TOLERANCE = 0.035;

/** The shorter side in pixels if only the aspect ratio is given: most documented prices are for 1024 by 1024. */
const DEFAULT_SIDE = 1024;
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

/** Whether a number is one that is taken. */
export function includesNumber(
  { values, minimum = -Infinity, maximum = Infinity }: NumberChoice,
  value: number,
): boolean {
  return values ? values.includes(value) : value >= minimum && value <= maximum;
}

/** Whether no document says which resolutions a model makes, though its output is of pixels. */
export const isResolutionOpen = (
  { kind, resolution, sizes }: Pick<ModelEntry, 'kind' | 'resolution' | 'sizes'>,
  { width }: Defaults,
): boolean => (kind === 'image' || kind === 'video') && !resolution && !sizes && typeof width?.default !== 'number';

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
  return resolution?.values.find((value) => linesOf(resolution.means?.[value] ?? value) === linesOf(wanted));
}

/** A resolution in one spelling: for a video, 4k and 2160p are the same. */
function linesOf(resolution: string): string {
  return resolution.toLowerCase().replace(/^4k$/, '2160p');
}

/** A size in pixels with the given rows and shape. */
function pixelSize({ resolution, aspectRatio }: WantedSize, entry: SizedModel, parameters: Defaults): Pair | undefined {
  const { sizes } = entry;
  if (!parameters.width || !parameters.height || aspectRatio === 'auto') return undefined;
  const lines = resolution === undefined ? undefined : Number(/^(\d+)p$/.exec(linesOf(resolution))?.[1]);
  if (Number.isNaN(lines)) return undefined;
  const [x, y] = aspectRatio?.split(':').map(Number) ?? [];
  const ratio = x !== undefined && y !== undefined ? x / y : undefined;
  if (sizes && 'pairs' in sizes) {
    return sizes.pairs.find(
      ([width, height]) =>
        (lines === undefined || Math.min(width, height) === lines) &&
        (ratio === undefined || Math.abs(Math.log(width / height / ratio)) < RATIO_TOLERANCE),
    );
  }
  if (!sizes && lines !== undefined && !isDocumented(lines, entry, parameters)) return undefined;
  const shape = ratio ?? 16 / 9;
  const [width, height] = sizes ? [sizes.range.width, sizes.range.height] : [ANY_SIDE, ANY_SIDE];
  // The longer side has to fit as well.
  const longest = shape >= 1 ? width[1] / shape : height[1] * shape;
  const short = lines ?? Math.floor(Math.min(DEFAULT_SIDE, longest));
  const size: Pair = shape >= 1 ? [Math.round(short * shape), short] : [short, Math.round(short / shape)];
  const fits = size[0] >= width[0] && size[0] <= width[1] && size[1] >= height[0] && size[1] <= height[1];
  return fits ? size : undefined;
}

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
