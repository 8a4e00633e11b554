import type { Capability } from '../../catalog/capabilities.js';
import { inputIn } from '../../catalog/request-parameters.js';
import { CAPABILITY_MEDIA } from '../../catalog/wanted-request.js';
import { frameImages, LIST_CAPABILITIES } from '../../catalog/input-images.js';
import { exampleUrl } from '../samples/example-values.js';
import { capabilityParts } from './capability-parts.js';
import type { FormModel } from './form-model.js';
import type { Json } from '../../catalog/model-details.js';
import type { JsonRecord } from './json-path.js';
import type { Wish } from './wish.js';

/** What images are for that are no list. */
const FRAMES: readonly Capability[] = ['first-frame', 'last-frame'];

/**
 * What the images of a request are for if nothing says it: the first frame if it is one, or else a list of them.
 *
 * @param named The capabilities that the request names.
 */
export function imageCapability(
  { entry }: FormModel,
  images: number | undefined,
  named: readonly Capability[],
): Capability | undefined {
  const fitting = [...(images === 1 ? ['first-frame' as const] : []), ...LIST_CAPABILITIES];
  if (images === undefined || named.some((name) => fitting.includes(name) || FRAMES.includes(name))) return undefined;
  return fitting.find((name) => entry.capabilities.includes(name));
}

/**
 * A number of input images, as a list of the model takes them.
 *
 * @param asked The capabilities of the request, with the one that its images are for.
 * @returns undefined if they are frames that the request names; the other one of two is wished for.
 */
export function imageWish(model: FormModel, images: number, asked: readonly Capability[]): Wish | undefined {
  const words = `${images} input ${images === 1 ? 'image' : 'images'}`;
  if (images <= frameImages(images, asked, model.entry.capabilities)) {
    const other = images === 2 ? FRAMES.find((name) => !asked.includes(name)) : undefined;
    return other && { words, input: capabilityParts(model, other) };
  }
  if (images === 1 && needsImage(model)) return { words, input: {} };
  const list = LIST_CAPABILITIES.find((name) => asked.includes(name) && model.entry.capabilities.includes(name));
  const parts = (list && capabilityParts(model, list)) ?? {};
  const keepsOthers = asked.some((name) => CAPABILITY_MEDIA[name] === 'video' || name === 'reference-audio');
  const inputOf = (start: JsonRecord) => imagesIn({ ...parts, ...ownOf(start, parts) }, images, keepsOthers);
  return { words, input: inputOf({}), inputOf, why: unknownImages(model) ?? uploadedOnly(model) };
}

/** Name of a list of images whose entries no document describes. */
const UNKNOWN_LIST = 'image_guidances';

/** Why a request can't have the images that the model takes, if no document says how it takes them. */
export const unknownImages = ({ details: { parameters } }: FormModel): string | undefined =>
  Object.hasOwn(parameters, UNKNOWN_LIST)
    ? `no document says what an entry of \`${UNKNOWN_LIST}\` is; \`image_urls\`, which every model takes, may do`
    : undefined;

/** Why a request of a model of GateAI Core has no list of images, though the body may have one. */
const uploadedOnly = ({ api, entry: { media } }: FormModel): string | undefined =>
  api === 'gateai' && !media.some((one) => one.many && one.media === 'image')
    ? 'only `images`, among the request options, may take them, as ids of uploaded images'
    : undefined;

/** Whether every request has an image, as the shortest example does. */
function needsImage({ api, entry, examples }: FormModel): boolean {
  const input = inputIn(api, examples[0]!.body);
  return Object.keys(input).some(
    (name) => name === 'image' || entry.media.some(({ path, media }) => media === 'image' && path === name),
  );
}

/** The parameters of a request that are some parts of a capability. */
const ownOf = (start: JsonRecord, parts: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(start).filter(([name]) => Object.hasOwn(parts, name)));

/**
 * The parts of a capability with a number of images.
 *
 * @param keepsOthers Whether the videos and sounds of the same list stay in it.
 */
function imagesIn(parts: JsonRecord, images: number, keepsOthers: boolean): JsonRecord | undefined {
  const entry = Object.entries(parts).find((part): part is [string, Json[]] => Array.isArray(part[1]));
  if (!entry) return images === 1 && Object.keys(parts).length > 0 ? {} : undefined;
  const [name, shown] = entry;
  const own = shown.filter((item) => !isOther(item));
  const list = Array.from({ length: images }, (_, at) => own[at] ?? exampleUrl(`image-${at + 1}.png`));
  return { [name]: [...list, ...(keepsOthers ? shown.filter(isOther) : [])] };
}

/** Whether an item of a list is a video or a sound. */
const isOther = (item: Json): boolean => typeof item === 'string' && /\.(?:mp[34]|mov|wav)$/.test(item);
