import type { Capability } from '../../catalog/capabilities.js';
import type { Json } from '../../catalog/model-details.js';
import { inputIn } from '../../catalog/request-parameters.js';
import { CAPABILITY_MEDIA } from '../../catalog/wanted-request.js';
import type { NamedExample } from '../reference-model.js';
import { hasParts, isNamedFor, rootOf } from './capability-parts.js';
import type { FormModel } from './form-model.js';
import { isSame, type JsonRecord } from './json-path.js';
import { modeOf } from './modes.js';

/** Parameters that every request keeps, though some models don't require them. */
export const TEXTS = ['prompt', 'text', 'gpt_description_prompt'];

/** Name of the example with every parameter: its prompt speaks of more than was asked for. */
export const FULL = 'full';

/** What a request does. */
interface Work {
  /** The capabilities that it has. */
  met: Capability[];
  /** The parameters of each. */
  parts: Map<Capability, JsonRecord | undefined>;
}

/** Prompts for what is done with media, if no example of the model does it; the first that fits is taken. */
const PROMPTS: Partial<Record<Capability, string>> = {
  'image-edit': 'Turn the picture into a pencil drawing',
  'image-reference': 'A lighthouse at dusk in the style of the picture',
  'video-edit': 'Let snow fall in the video',
  'reference-video': 'The subject of the video walks along a beach',
  'reference-image': 'The subject of the picture walks along a beach',
  'first-frame': 'The camera moves slowly through the scene',
  'last-frame': 'The camera moves slowly through the scene',
};

/** Names of the examples that do one of two things which a model does with the same parameters. */
const EXAMPLE_NAMES: Partial<Record<Capability, RegExp>> = {
  'image-edit': /^edit/,
  'image-reference': /^references?$/,
};

/** How a prompt refers to the media of its request, such as `@Image1` or `character1`. */
const REFERENCE = /@\w|<<<|\b(?:audio|character|element|image|video) ?\d/i;

/** Where the files of examples are, and what stands for an id. */
const PLACEHOLDER = /"https:\/\/example\.com\/|"[A-Z]+_ID"/;

/** The parameters of an input whose text, files or ids are those of an example. */
export function exampleValues({ api, examples }: FormModel, input: JsonRecord): string[] {
  const isShown = (name: string, value: Json) =>
    Object.values(PROMPTS).includes(value as string) ||
    examples.some(({ body }) => isSame(inputIn(api, body)[name], value));
  return Object.entries(input).flatMap(([name, value]) =>
    PLACEHOLDER.test(JSON.stringify(value)) || (TEXTS.includes(name) && isShown(name, value)) ? [name] : [],
  );
}

/** Whether an example does all that a request does, so that its text and its media belong together. */
export function isShownBy(model: FormModel, example: NamedExample, { met, parts }: Work): boolean {
  const input = inputIn(model.api, example.body);
  return example.name !== FULL && met.every((name) => hasParts(model, name, parts.get(name)!, input));
}

/** An input whose prompt says what the request does, and does not refer to media that only its example had. */
export function withFittingText(model: FormModel, own: NamedExample, input: JsonRecord, work: Work): JsonRecord {
  const text = TEXTS.find((name) => Object.hasOwn(input, name));
  if (text === undefined) return input;
  const purpose = purposeOf(input, work.met);
  if (!purpose && !REFERENCE.test(JSON.stringify(input[text]))) return input;
  const media = new Set([...model.entry.media.map(({ path }) => rootOf(path)), 'elements']);
  const fits = (example: NamedExample): boolean => {
    const shown = inputIn(model.api, example.body);
    return (
      Object.keys(shown).every((name) => !media.has(name) || Object.hasOwn(input, name)) &&
      (!purpose || Object.keys(input).every((name) => lengthOf(shown[name]) === lengthOf(input[name]))) &&
      (!purpose || (isShownBy(model, example, work) && isNamedAs(model, example, purpose))) &&
      shown[text] !== undefined &&
      !refersToOther(shown[text], input)
    );
  };
  const example = [own, ...model.examples].find(fits);
  if (example) return { ...input, [text]: inputIn(model.api, example.body)[text]! };
  return purpose ? { ...input, [text]: promptFor(purpose, input) } : input;
}

/** How many items a list has; undefined if it is none. */
const lengthOf = (value: Json | undefined): number | undefined => (Array.isArray(value) ? value.length : undefined);

/** What a prompt has to speak of; undefined if it may be that of any example. */
function purposeOf(input: JsonRecord, met: Capability[]): Capability | undefined {
  const purpose = (Object.keys(PROMPTS) as Capability[]).find((name) => met.includes(name));
  // Of a video and an image, an example says how they go together.
  const isOfBoth = purpose && CAPABILITY_MEDIA[purpose] === 'image' && ENDINGS.video.test(JSON.stringify(input));
  return isOfBoth ? undefined : purpose;
}

/** Whether an example is for a purpose, where a model serves another with the same parameters. */
function isNamedAs(model: FormModel, { name, body }: NamedExample, purpose: Capability): boolean {
  const names = EXAMPLE_NAMES[purpose];
  const others = Object.keys(EXAMPLE_NAMES).filter((one) => one !== purpose) as Capability[];
  if (!names || !others.some((one) => model.entry.capabilities.includes(one))) return true;
  return names.test(name) || isNamedFor(modeOf(model, inputIn(model.api, body))?.title, purpose);
}

/** The prompt for a purpose, with the number of what it speaks of. */
function promptFor(purpose: Capability, input: JsonRecord): string {
  const isList = Object.values(input).some((value) => Array.isArray(value) && value.length > 1);
  return PROMPTS[purpose]!.replace(/picture|video/, isList ? '$&s' : '$&');
}

/** Endings of the example files that a prompt calls `@Image1`, `@Video1` or `@Audio1`. */
const ENDINGS = { image: /\.(?:png|jpe?g|webp)"/, video: /\.(?:mp4|mov)"/, audio: /\.(?:mp3|wav)"/ };

/** Whether a prompt refers to a kind of media that a request does not have. */
function refersToOther(text: Json, input: JsonRecord): boolean {
  const kinds = JSON.stringify(text).matchAll(/@(image|video|audio)\d/gi);
  return [...kinds].some(
    ([, kind]) => !ENDINGS[kind!.toLowerCase() as keyof typeof ENDINGS].test(JSON.stringify(input)),
  );
}
