import { hasMoreMedia, type AlsoNeeded } from '../../catalog/also-needed.js';
import { priceOfTasks, wantedOutputs, type WantedOutputs } from '../../catalog/wanted-outputs.js';
import { OUTPUTS } from '../../catalog/words/unsure-price-words.js';
import type { Capability } from '../../catalog/capabilities.js';
import { mayVaryByLengthWith, mayVaryByOutputsWith, otherThanStated } from '../../catalog/price-with.js';
import { nearestPrices, type NearestPrices } from '../../catalog/nearest-prices.js';
import { priceWithLength, type RequestPrice } from '../../catalog/request-price.js';
import { priceIfEach } from '../../catalog/sure-price.js';
import { requestPriceBasis } from '../../catalog/words/price-basis.js';
import { capabilityInput, includesNumber, isVisual, soundInput } from '../../catalog/wanted-request.js';
import type { NumberChoice } from '../../catalog/entry.js';
import { frameImages, LIST_CAPABILITIES, OPEN_LISTS } from '../../catalog/input-images.js';
import { lengthText } from './fact-text.js';
import type { CatalogRow } from './row.js';

/** The request that a person wants to make, whatever the model. */
export interface Wanted {
  /** Length of the video or the sound. */
  seconds?: number;
  /** Whether a longer one will do, or only a longer one. */
  bound?: 'at least' | 'over';
  /** One of `RESOLUTIONS`. */
  resolution?: string;
  /** Number of results. */
  outputs?: number;
  /** Number of images that the request contains. */
  images?: number;
  /** Whether a video has sound. */
  sound?: 'on' | 'off';
  /** Aspect ratio, such as `16:9`. */
  ratio?: string;
}

/** Whether a model can make the wanted request, and its price. */
export interface Verdict {
  /** Reasons why the model can't make it. */
  cannot: string[];
  /** Properties of the request that no document covers. */
  undocumented: string[];
  /** The resolution, if the documents disagree on it. */
  disputed?: string;
  /** What a request also has to contain beside its images, or their shape: only a person who has that can make it. */
  alsoNeeds?: AlsoNeeded | `input in ${string}`;
  /** Fewest and most requests that are needed. */
  requests: [fewest: number, most: number];
  /** Their price together; undefined if no document says. */
  price: RequestPrice | undefined;
  /** What the prices differ by, if that is a range. */
  basis?: string;
  /** What is documented for them together with the nearest lengths or sizes, if that of the request has no price. */
  nearest?: NearestPrices;
  /** What the request asks for that the price may vary by, as no document ties it to the price; undefined if nothing. */
  varies?: string[];
  /** The price in US dollars if the documented one, which may vary by the number of outputs, is that of each. */
  ifEach?: number;
  /** Whether no model of this kind can make it: an image has no length. */
  isOtherKind?: boolean;
  /** Whether it is only presumed that a parameter turns the sound on or off. */
  isLikely?: boolean;
  /** The length of the request, if the wanted one is a bound. */
  seconds?: number;
}

/** How well a model fits the request, best first. */
export const Fit = { all: 0, perhaps: 1, none: 2 } as const;
export type Fit = (typeof Fit)[keyof typeof Fit];

/** Whether a model fits: all of the request, perhaps since no document says or it needs more, or not. */
export const fitOf = ({ cannot, undocumented, disputed, alsoNeeds }: Verdict): Fit =>
  cannot.length > 0 ? Fit.none : undocumented.length > 0 || disputed || alsoNeeds ? Fit.perhaps : Fit.all;

/**
 * Judges whether a model can make the wanted request, and its price.
 *
 * @param capabilities The capabilities that the request needs; a price or a length may depend on them.
 */
export function judge(row: CatalogRow, wanted: Wanted, capabilities: readonly Capability[] = []): Verdict {
  const verdict: Verdict = { cannot: [], undocumented: [], requests: [1, 1], price: undefined };
  const outputs = countOf(row, wanted, verdict);
  const input = {
    ...capabilityInput(capabilities, { price: row.price, media: row.media ?? [] }),
    ...lengthOf(row, wanted, capabilities, verdict),
    ...sizeOf(row, wanted, verdict),
    ...soundOf(row, wanted, verdict),
    ...outputs?.input,
    ...imagesOf(row, wanted, capabilities, verdict),
  };
  judgeShape(row, wanted, capabilities, verdict);
  const price = priceOfTasks(row, row.priceInputs, input, outputs);
  const varies = openIn(row, wanted);
  if (varies.length > 0) verdict.varies = varies;
  if (price) {
    verdict.price = priceWithLength(price, row, verdict.seconds ?? wanted.seconds);
    verdict.basis = requestPriceBasis(row, row.priceInputs, input)[0];
    if (varies.includes(OUTPUTS)) verdict.ifEach = priceIfEach(price, wanted.outputs!, verdict.requests[1]);
  } else verdict.nearest = withShape(nearestPrices(row, row.priceInputs, input, outputs), wanted);
  return verdict;
}

/** A price that is missing for a size in pixels is missing for a resolution in a shape, whose size the form knows. */
const withShape = (nearest: NearestPrices | undefined, { resolution, ratio }: Wanted): NearestPrices | undefined =>
  nearest && resolution && ratio && nearest.asked.includes('×')
    ? { ...nearest, asked: `${resolution} at ${ratio}` }
    : nearest;

/** The parts of the request that the price is the same for, whatever they are. */
function openIn(row: CatalogRow, wanted: Wanted): string[] {
  const { price, priceInputs, outputs, sizes, shapes, flat, unpriced } = row;
  const { resolution, ratio, outputs: count = 1 } = wanted;
  return [
    ...(mayVaryByLengthWith(row, priceInputs) ? ['length'] : []),
    ...(ratio && unpriced?.includes(ratio) ? ['aspect ratio'] : []),
    ...(resolution && (sizes?.[resolution] ?? shapes?.[resolution]) && flat?.includes(resolution) === false
      ? ['resolution']
      : []),
    ...otherThanStated(price, {}),
    ...(count > 1 && outputs?.parameter && mayVaryByOutputsWith(price, priceInputs, outputs.parameter)
      ? [OUTPUTS]
      : []),
  ];
}

type Input = Record<string, string | number | boolean>;

function lengthOf(
  { duration, lengths, kind }: CatalogRow,
  { seconds, bound }: Wanted,
  capabilities: readonly Capability[],
  verdict: Verdict,
): Input {
  if (seconds === undefined) return {};
  const choices = [duration && [duration], ...capabilities.map((name) => lengths?.[name])].filter(
    (one) => one !== undefined,
  );
  const refusing = (length: number) =>
    choices.find((list) => !list.some((choice) => includesNumber(choice, length))) ?? [];
  const candidates = bound ? choices.flat().map((choice) => shortest(choice, seconds, bound)) : [seconds];
  const length = candidates.toSorted((a, b) => a - b).find((one) => refusing(one).length === 0);
  if (choices.length === 0) {
    if (kind === 'video' || kind === 'audio') verdict.undocumented.push('length');
    else refuseKind(verdict, 'no length');
  } else if (length === undefined)
    verdict.cannot.push(`only ${(bound ? choices.at(-1)! : refusing(seconds)).map(lengthText).join(' or ')}`);
  else if (bound) verdict.seconds = length;
  return duration ? { [duration.parameter]: length ?? seconds } : {};
}

/** The shortest length of a choice that a bound allows; not one of the choice if there is none. */
function shortest({ values, minimum = 0 }: NumberChoice, seconds: number, bound: Wanted['bound']): number {
  const isAllowed = (one: number) => (bound === 'over' ? one > seconds : one >= seconds);
  if (values) return Math.min(...values.filter(isAllowed));
  return Math.max(minimum, bound === 'over' ? Math.floor(seconds) + 1 : seconds);
}

/** Says that no model of the kind can make it. */
function refuseKind(verdict: Verdict, reason: string): void {
  verdict.cannot.push(reason);
  verdict.isOtherKind = true;
}

/** For the price: instead of the default size, one that has no documented price. */
const UNKNOWN_SIZE = { width: NaN };

function sizeOf(row: CatalogRow, { resolution, ratio, seconds }: Wanted, verdict: Verdict) {
  const { sizes, shapes, isSizeOpen, disputed, excluded, kind } = row;
  const { cannot, undocumented } = verdict;
  if (resolution === undefined) return {};
  if (seconds !== undefined && excluded?.[resolution]?.includes(seconds))
    cannot.push(`not ${seconds} s at ${resolution}`);
  if (disputed?.includes(resolution)) verdict.disputed = resolution;
  const size = sizes?.[resolution];
  if (size) return size;
  if (ratio && shapes?.[resolution]?.includes(ratio)) return UNKNOWN_SIZE;
  if (sizes && !isSizeOpen) cannot.push(`no ${resolution}`);
  else if (isVisual(kind)) undocumented.push('resolution');
  else refuseKind(verdict, 'no image');
  return isSizeOpen ? UNKNOWN_SIZE : {};
}

/** A shape that the model does not make, or of which no document says so. */
function judgeShape(
  { ratios, isShapeOpen, shapes, sizes, unshaped, unsized, kind }: CatalogRow,
  { ratio, resolution }: Wanted,
  needed: readonly Capability[],
  verdict: Verdict,
): void {
  const { cannot, undocumented } = verdict;
  if (ratio === undefined) return;
  const isMade = ratios?.split(' ').includes(ratio);
  if (!isVisual(kind)) refuseKind(verdict, 'no image');
  else if (!ratios || (isShapeOpen && !isMade)) undocumented.push('aspect ratio');
  else if (needed.some((name) => unshaped?.includes(name))) verdict.alsoNeeds ??= `input in ${ratio}`;
  else if (!isMade) cannot.push(`no ${ratio}`);
  else if (sizes?.[resolution!] && shapes?.[resolution!]?.includes(ratio) === false)
    cannot.push(`not ${ratio} at ${resolution}`);
  else if (resolution !== undefined && unsized?.includes(resolution)) undocumented.push(`${ratio} at ${resolution}`);
}

function soundOf(row: CatalogRow, { sound }: Wanted, verdict: Verdict): Input {
  if (sound === undefined) return {};
  if (row.kind === 'video') {
    if (row.isSoundLikely) verdict.isLikely = true;
    if (!row.capabilities.includes('generated-audio')) verdict.undocumented.push('sound');
  } else if (sound === 'on' && row.kind !== 'audio') refuseKind(verdict, 'no sound');
  if (sound === 'off' && row.kind === 'audio') refuseKind(verdict, 'makes sound');
  // Whether there is sound is a question about videos.
  if (row.kind === 'audio') verdict.isOtherKind = true;
  return soundInput(sound === 'on', row);
}

/** The number of outputs of each request; if one request can't make all, several are needed. */
function countOf({ outputs }: CatalogRow, { outputs: wanted }: Wanted, verdict: Verdict): WantedOutputs | undefined {
  if (wanted === undefined) return undefined;
  if (!outputs && wanted > 1) verdict.undocumented.push(OUTPUTS);
  const made = wantedOutputs(wanted, outputs);
  verdict.requests = made.tasks;
  return made;
}

/** What models that take an image can do. */
const IMAGE_CAPABILITIES: readonly Capability[] = [
  ...LIST_CAPABILITIES,
  'image-upscale',
  'first-frame',
  'last-frame',
  'keyframes',
  'elements',
  'motion-transfer',
  'lip-sync',
  '3d',
];

/** Whether images of a model could only be in a list. */
const isOnlyList = (capabilities: readonly Capability[]) =>
  IMAGE_CAPABILITIES.every((name) => LIST_CAPABILITIES.includes(name) || !capabilities.includes(name));

/** A price may depend on whether there are images. */
function imagesOf(row: CatalogRow, { images: asked }: Wanted, needed: readonly Capability[], verdict: Verdict): Input {
  const { cannot, undocumented } = verdict;
  if (asked && !hasMoreMedia(needed)) verdict.alsoNeeds = row.alsoNeeds;
  if (asked && asked <= frameImages(asked, needed, row.capabilities)) return {};
  // References are images, however many.
  const wanted = asked ?? (needed.some((name) => LIST_CAPABILITIES.includes(name)) ? 1 : undefined);
  if (wanted === undefined) return {};
  const { images, api, capabilities, price, media = [] } = row;
  if (!IMAGE_CAPABILITIES.some((name) => capabilities.includes(name))) cannot.push('no input images documented');
  else if (images === undefined && api === 'gateai' && isOnlyList(capabilities))
    undocumented.push('how it takes images');
  else if (
    wanted > 1 &&
    images === undefined &&
    !(api === 'gateai' && OPEN_LISTS.some((name) => capabilities.includes(name)))
  )
    cannot.push('no list of images');
  else if (wanted > 1 && !images) undocumented.push('number of images');
  else if (wanted > (images || 1)) cannot.push(`at most ${images} images`);
  return capabilityInput(['image-edit'], { price, media }) as Input;
}
