import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_PARAMETERS } from '../../catalog/capability-durations.js';
import { CAPABILITY_MEDIA } from '../../catalog/wanted-request.js';
import { inputIn } from '../../catalog/request-parameters.js';
import { isObject } from '../../internal/json.js';
import type { Json } from '../../catalog/model-details.js';
import { exampleUrl } from '../samples/example-values.js';
import type { FormModel } from './form-model.js';
import type { JsonRecord } from './json-path.js';
import { modeOf, placeIn } from './modes.js';
import { anyFactor } from './more-wishes.js';
import { scalarText } from '../../catalog/words/scalar-text.js';
import { shotsIn } from './shots.js';

const TEXT = /^(?:prompt|text)$/;

/** Names of the parameters by which requests have a capability. The others are the work of the whole model. */
const PARTS: Partial<Record<Capability, RegExp>> = {
  ...CAPABILITY_PARAMETERS,
  'text-to-image': TEXT,
  'text-to-video': TEXT,
  'reference-audio': /^(?:references|reference_(?:audio_urls|voice_url)|voices)$/,
  'audio-input': /^(?:voice_)?audio_urls?$/,
  'lip-sync': /^audio_(?:url|task_id)$/,
  'video-extend': /^(?:video_url|task_id)$/,
  'voice-preset': /^(?:voices?(?:_ids?)?|dialogue|persona_id)$/,
  'motion-preset': /^(?:camera_mo(?:tion|vement)|motion|preset)_id$/,
  'camera-body': /^camera_model_id$/,
  'keep-source-audio': /^(?:keep_audio|audio_setting)$/,
  elements: /^elements$/,
  dialogue: /^dialogue$/,
  // No parameter of the model's own takes it.
  '3d': /^image$/,
};

/** How the names and descriptions of parameters begin that take what a model does not make itself. */
const TAKEN: Partial<Record<Capability, RegExp>> = {
  'given-lyrics': /^\w+: lyrics\b|\bor their lyrics\b/i,
  elements: /^elements:/,
  'sound-effect': /^sound_effects:/,
  music: /^sound_effects: sounds and music\b/i,
};

/** The voice of an element. */
const ELEMENT_VOICE = 'voice_id';

/** Patterns of the names of modes for a capability, and of values that choose it, if others take the same parameters. */
const MODE_WORDS: Partial<Record<Capability, RegExp>> = {
  'image-edit': /restyle/i,
  'image-reference': /portrait|character/i,
  'video-edit': /edit|transform/i,
  'reference-video': /reference/i,
};

/** Example files of each kind, for parameters that take any kind. */
const [IMAGE, VIDEO, AUDIO] = (['image.png', 'video.mp4', 'audio.mp3'] as const).map((name) => ({
  ending: name.slice(-4),
  example: exampleUrl(name),
}));
/** Capabilities whose parameter takes one image, though an example may not show it. */
const FRAMES: Partial<Record<Capability, typeof IMAGE>> = { 'first-frame': IMAGE, 'last-frame': IMAGE };

const FILES: Partial<Record<Capability, typeof IMAGE>> = {
  'reference-image': IMAGE,
  'reference-video': VIDEO,
  'video-edit': VIDEO,
  'reference-audio': AUDIO,
};

/**
 * The parameters by which a request to a model has a capability, each with a value of an example.
 *
 * @returns Empty if every request has it; undefined if no parameter is for it.
 */
export function capabilityParts(model: FormModel, capability: Capability): JsonRecord | undefined {
  // Its default may be the size of the source.
  if (capability === 'image-upscale') return anyFactor(model) ?? {};
  const isTaken = takenNames(model, capability).length > 0;
  if (!isTaken && !PARTS[capability] && !CAPABILITY_MEDIA[capability]) return {};
  const shown = firstShown(model, namesFor(model, capability), capability);
  const parts = shown && { ...shown, ...choiceFor(model, capability) };
  // The lips are those of a picture.
  if (parts && capability === 'lip-sync' && model.entry.capabilities.includes('first-frame'))
    return { ...capabilityParts(model, 'first-frame'), ...parts };
  if (!parts || capability !== 'keep-source-audio') return parts;
  // Without a source there is nothing to keep.
  const source = firstShown(model, mediaNames(model, 'video'), capability);
  return source && { ...source, ...parts };
}

/** The data of a model that tells which of its parameters are for a capability. */
type ParameterModel = Pick<FormModel, 'entry'> & { details: Pick<FormModel['details'], 'parameters'> };

/** Names of the parameters that take what a model does not make itself. */
export function takenNames({ details: { parameters } }: ParameterModel, capability: Capability): string[] {
  return Object.entries(parameters).flatMap(([name, { generic, description = '' }]) =>
    !generic && TAKEN[capability]?.test(`${name}: ${description}`) ? [name] : [],
  );
}

/** Names of the parameters that are for a capability, whether or not an example shows them. */
export function namesFor(model: ParameterModel, capability: Capability): string[] {
  const taken = takenNames(model, capability);
  if (taken.length > 0) return taken;
  const { parameters } = model.details;
  const kind = CAPABILITY_MEDIA[capability];
  const named = Object.entries(parameters).flatMap(([name, { generic }]) =>
    PARTS[capability]?.test(name) &&
    (!generic || capability === '3d') &&
    // Beside a frame there may be a number that refers to it.
    (kind === undefined || model.entry.media.some(({ path }) => rootOf(path) === name))
      ? [name]
      : [],
  );
  if (named.length > 0) return named;
  if (kind) return mediaNames(model, kind);
  return capability === 'voice-preset' && parameters.elements?.items?.properties?.[ELEMENT_VOICE] ? ['elements'] : [];
}

/** Whether an input has the parameters of a capability, in a mode that takes them. */
export function hasParts(model: FormModel, capability: Capability, parts: JsonRecord, input: JsonRecord): boolean {
  const mode = modeOf(model, input)?.title;
  const choice = choiceFor(model, capability);
  return Object.keys(parts).every(
    (name) =>
      (Object.hasOwn(input, name) &&
        (!Object.hasOwn(choice, name) || input[name] === choice[name]) &&
        isFor(model, name, input[name]!, capability) &&
        placeIn(model, mode, name) !== 'foreign') ||
      // The text of each shot.
      (TEXT.test(name) && shotsIn(input) !== undefined),
  );
}

/** Whether the name of a mode says that it is for a capability, where several take its parameters. */
export const isNamedFor = (mode: string | undefined, capability: Capability): boolean =>
  MODE_WORDS[capability]?.test(mode ?? '') ?? false;

/**
 * The value by which a request does this with its media and not what another capability of the model does with them: its
 * default may be the other one. Empty if no parameter decides between them, or modes do.
 */
function choiceFor(model: FormModel, capability: Capability): JsonRecord {
  const [taken] = takenNames(model, capability);
  if (taken !== undefined) return switchFor(model, taken);
  const { entry, details } = model;
  const { parameters, modes } = details;
  const own = MODE_WORDS[capability];
  const others = entry.capabilities.flatMap((name) => (name === capability ? [] : (MODE_WORDS[name] ?? [])));
  if (!own) return {};
  for (const [name, { enum: values, generic }] of Object.entries(parameters)) {
    if (!values || generic || modes.some(({ when }) => Object.hasOwn(when, name))) continue;
    const [first, ...more] = values.filter((value) => own.test(scalarText(value)));
    const isDecisive = values.some((value) => value !== first && others.some((words) => words.test(scalarText(value))));
    if (first !== undefined && more.length === 0 && isDecisive) return { [name]: first };
  }
  return {};
}

/** The switch that selects the mode which a parameter is for, per the descriptions of both; empty if there is none. */
function switchFor({ details: { parameters } }: FormModel, taken: string): JsonRecord {
  const [, mode] = /\bfor (\w+ mode)\b/.exec(parameters[taken]!.description ?? '') ?? [];
  const found = Object.keys(parameters).find((name) => parameters[name]!.description?.includes(`\`true\` ${mode}`));
  return found === undefined ? {} : { [found]: true };
}

/** Name of the parameter that a path begins with. */
export const rootOf = (path: string): string => path.split('.')[0]!;

/** The parameters that take a kind of media, but for those with a capability of their own. */
function mediaNames({ entry }: ParameterModel, kind: string): string[] {
  const { 'first-frame': first, 'last-frame': last } = CAPABILITY_PARAMETERS;
  const namesOf = (wanted: string) =>
    entry.media.flatMap(({ path, media }) => (media === wanted ? [rootOf(path)] : []));
  const exact = namesOf(kind);
  const names = exact.length > 0 ? exact : namesOf('any');
  return [...new Set(names)].filter((name) => !first!.test(name) && !last!.test(name) && name !== 'elements');
}

/** The first of some parameters that an example shows; the shortest examples come first. */
function firstShown(model: FormModel, names: string[], capability: Capability): JsonRecord | undefined {
  const inputs = model.examples.map(({ body }) => inputIn(model.api, body));
  // A parameter for one purpose comes before one that takes anything.
  for (const name of names.toSorted((a, b) => Number(/^reference/.test(b)) - Number(/^reference/.test(a)))) {
    const values = inputs.flatMap((input) => (Object.hasOwn(input, name) ? [input[name]!] : []));
    const fitting = values.find((value) => isFor(model, name, value, capability));
    if (fitting !== undefined) return { [name]: onlyFor(model, name, fitting, capability) };
    if (name === 'keep_audio') return { [name]: true };
    const file = FILES[capability];
    if (file && Array.isArray(values[0])) return { [name]: [...values[0], file.example] };
  }
  const [name] = names;
  const frame = FRAMES[capability];
  return name !== undefined && frame ? { [name]: frame.example } : undefined;
}

/** The items of a list that are of the kind of a capability. */
function onlyFor(model: FormModel, name: string, value: Json, capability: Capability): Json {
  return Array.isArray(value) ? value.filter((item) => isFor(model, name, item, capability)) : value;
}

/** Whether a value turns the capability on, if having the parameter is not enough. */
function isFor({ entry }: FormModel, name: string, value: Json, capability: Capability): boolean {
  if (name === 'keep_audio') return value === true;
  if (name === 'audio_setting') return value === 'origin';
  if (capability === 'voice-preset' && name === 'elements')
    return [value].flat().some((element) => isObject(element) && Object.hasOwn(element, ELEMENT_VOICE));
  // One line is speech.
  if (capability === 'dialogue') return voicesOf(value).size > 1;
  const takesAny = entry.media.some(({ path, media }) => path === name && media === 'any');
  const file = FILES[capability];
  return !takesAny || !file || [value].flat().some((url) => typeof url === 'string' && url.endsWith(file.ending));
}

/** The voices of the lines of a dialogue. */
const voicesOf = (lines: Json): Set<Json | undefined> =>
  new Set(Array.isArray(lines) ? lines.map((line) => (isObject(line) ? line.voice : undefined)) : []);
