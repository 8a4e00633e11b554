import type { Capability } from '../../catalog/capabilities.js';
import type { DurationParameter, MediaKind, ModelEntry, NumberChoice } from '../../catalog/entry.js';
import type { ModelDetails } from '../../catalog/model-details.js';
import { inputKey } from '../../catalog/request-parameters.js';
import type { Pair } from '../../catalog/sizes.js';
import { validateRequest } from '../connect.js';
import type { ModelQuery } from './model-query.js';
import { plain } from './parameters.js';

type Input = Record<string, unknown>;

/** Parameters that turn the sound of a video on. */
const SOUND_SWITCHES = ['audio', 'sound', 'native_audio', 'generate_audio', 'enable_audio'];

/** The media that a request with a capability contains, if a price depends on it. */
const CAPABILITY_MEDIA: Partial<Record<Capability, MediaKind>> = {
  'image-edit': 'image',
  'image-reference': 'image',
  'first-frame': 'image',
  'last-frame': 'image',
  'reference-image': 'image',
  'reference-video': 'video',
  'video-edit': 'video',
};

/** Names of the parameters for a capability, where a model may have a mode of its own for it. */
const CAPABILITY_PARAMETERS: Partial<Record<Capability, RegExp>> = {
  'first-frame': /^(?:start|first)_(?:frame|image)/,
  'last-frame': /^(?:end|last)_(?:frame|image)/,
  keyframes: /^frames$/,
  'reference-image': /^(?:reference_image_urls|references|video_urls)$/,
  'reference-video': /^(?:reference_video_urls|references|video_urls|video_url)$/,
  'reference-audio': /^references$/,
  'multi-shot': /^multi_/,
};

/** Largest difference between the sides of two sizes that count as the same aspect ratio, as a fraction. */
const RATIO_TOLERANCE = 0.035;

/** The shorter side in pixels if only the aspect ratio is given: most documented prices are for 1024 by 1024. */
const USUAL_SIDE = 1024;
/** A side of which no document states a limit. */
const ANY_SIDE = [1, Infinity] as const;

/**
 * The parameters of a request as a query wants it: as much as decides the price, without the rest.
 *
 * @returns undefined if the model can't do it.
 */
export async function fittingRequest(
  query: ModelQuery,
  entry: ModelEntry,
  details: ModelDetails,
): Promise<Input | undefined> {
  if (!query.capabilities.every((capability) => entry.capabilities.includes(capability))) return undefined;
  // The documents don't say which of the generic parameters a model uses.
  const own = Object.entries(details.parameters).filter(([, { generic }]) => !generic);
  const names = new Set(own.map(([name]) => plain(name)));
  if (!query.takes.every((name) => names.has(plain(name)))) return undefined;
  const length = query.seconds === undefined ? {} : lengthInput(query, entry, details, query.seconds);
  const size = sizeInput(query, entry, details);
  if (!length || !size || !(await isAccepted({ ...length, ...size }, entry, details))) return undefined;
  return { ...capabilityInput(query.capabilities, entry, details), ...length, ...size };
}

/** Whether the contract accepts the parameters together: a resolution may exclude a length. */
async function isAccepted(input: Input, entry: ModelEntry, details: ModelDetails): Promise<boolean> {
  if (Object.keys(input).length === 0) return true;
  const { api, id } = entry;
  for (const example of exampleInputs(entry, details)) {
    const request = { model: id, [inputKey(api)]: { ...example, ...input } };
    if ((await validateRequest(api, request)).length === 0) return true;
  }
  return false;
}

/** The inputs of the examples, and the shorter one with each other parameter or resolution that it may have to have. */
function* exampleInputs({ api, resolution }: ModelEntry, { minimal, full }: ModelDetails): Generator<Input> {
  const [least, most] = [minimal, full].map(({ body }) => body[inputKey(api)] as Input);
  yield least!;
  yield most!;
  for (const [name, value] of Object.entries(most!)) yield { ...least, [name]: value };
  for (const value of resolution?.values ?? []) yield { ...least, [resolution!.parameter]: value };
}

function lengthInput(
  { capabilities }: ModelQuery,
  { duration }: ModelEntry,
  details: ModelDetails,
  seconds: number,
): Input | undefined {
  if (!duration) return undefined;
  const choices = modesFor(capabilities, details)?.map((title) => choiceOf(duration, title)) ?? [duration];
  return choices.some((choice) => includes(choice, seconds)) ? { [duration.parameter]: seconds } : undefined;
}

/** The modes that have all of the capabilities; undefined if they don't decide the mode. */
function modesFor(capabilities: Capability[], { modes }: ModelDetails): string[] | undefined {
  const decisive = capabilities.flatMap((capability) => {
    const pattern = CAPABILITY_PARAMETERS[capability];
    const own = pattern ? modes.filter(({ required }) => required.some((name) => pattern.test(name))) : [];
    return own.length > 0 ? [own.map(({ title }) => title)] : [];
  });
  if (decisive.length === 0) return undefined;
  return decisive.reduce((common, titles) => common.filter((title) => titles.includes(title)));
}

function choiceOf(duration: DurationParameter, title: string): NumberChoice {
  return duration.modes?.find(({ mode }) => mode === title) ?? duration;
}

function includes({ values, minimum = -Infinity, maximum = Infinity }: NumberChoice, value: number): boolean {
  return values ? values.includes(value) : value >= minimum && value <= maximum;
}

/** The resolution and the aspect ratio; a size in pixels if the model takes that instead. */
function sizeInput(query: ModelQuery, entry: ModelEntry, details: ModelDetails): Input | undefined {
  const { resolution, aspectRatio } = entry;
  const named = query.resolution === undefined ? undefined : valueFor(entry, query.resolution);
  const ratio = aspectRatio?.values.find((value) => value === query.aspectRatio);
  const left = {
    resolution: named === undefined ? query.resolution : undefined,
    aspectRatio: ratio === undefined ? query.aspectRatio : undefined,
  };
  // A resolution that is none of the values is not possible, whatever the size.
  if ((left.resolution !== undefined && resolution) || (left.aspectRatio !== undefined && aspectRatio))
    return undefined;
  const input = {
    ...(named !== undefined && { [resolution!.parameter]: named }),
    ...(ratio !== undefined && { [aspectRatio!.parameter]: ratio }),
  };
  if (left.resolution === undefined && left.aspectRatio === undefined) return input;
  const size = pixelSize(left, entry, details);
  return size && { ...input, width: size[0], height: size[1] };
}

function valueFor({ resolution }: ModelEntry, wanted: string): string | undefined {
  return resolution?.values.find((value) => linesOf(resolution.means?.[value] ?? value) === linesOf(wanted));
}

/** A resolution in one spelling: for a video, 4k and 2160p are the same. */
function linesOf(resolution: string): string {
  return resolution.toLowerCase().replace(/^4k$/, '2160p');
}

/** A size in pixels with the given rows and shape. */
function pixelSize(
  { resolution, aspectRatio }: { resolution?: string; aspectRatio?: string },
  entry: ModelEntry,
  { parameters }: ModelDetails,
): Pair | undefined {
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
  const short = lines ?? Math.floor(Math.min(USUAL_SIDE, longest));
  const size: Pair = shape >= 1 ? [Math.round(short * shape), short] : [short, Math.round(short / shape)];
  const fits = size[0] >= width[0] && size[0] <= width[1] && size[1] >= height[0] && size[1] <= height[1];
  return fits ? size : undefined;
}

/** Whether the default size or a price has that many rows of pixels, or almost: 1088 rows are 1080p. */
function isDocumented(lines: number, { price }: ModelEntry, { width, height }: ModelDetails['parameters']): boolean {
  const sides = [width?.default, height?.default].filter((side) => typeof side === 'number');
  const known = [Math.min(...sides), ...(price?.tiers ?? []).map(({ at }) => at?.lines ?? Infinity)];
  return known.some((one) => Math.abs(one / lines - 1) < 0.01);
}

/** What the capabilities add to a request, as far as a price depends on it. */
function capabilityInput(
  capabilities: Capability[],
  { price, media }: ModelEntry,
  { parameters }: ModelDetails,
): Input {
  const tiers = price?.tiers ?? [];
  const switches = capabilities.includes('generated-audio')
    ? SOUND_SWITCHES.filter((name) => parameters[name] && tiers.some(({ when }) => when && name in when))
    : [];
  const kinds = new Set(capabilities.map((capability) => CAPABILITY_MEDIA[capability]));
  const sources = media.filter(
    ({ path, media: kind }) => kinds.has(kind) && tiers.some(({ given }) => given?.includes(path)),
  );
  return Object.fromEntries<unknown>([
    ...switches.map((name): [string, unknown] => [name, true]),
    ...sources.map(({ path }): [string, unknown] => [path, []]),
  ]);
}
