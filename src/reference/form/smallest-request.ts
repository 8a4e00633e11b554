import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_MEDIA } from '../../catalog/wanted-request.js';
import type { Json } from '../../catalog/model-details.js';
import { inputIn, inputKey } from '../../catalog/request-parameters.js';
import type { Validator } from '../../validate/validator.js';
import type { NamedExample } from '../reference-model.js';
import { capabilityParts, hasParts, isNamedFor, rootOf } from './capability-parts.js';
import type { FormModel } from './form-model.js';
import { isSame, type JsonRecord } from './json-path.js';
import { FULL, isShownBy, TEXTS, withFittingText } from './fitting-text.js';
import { modeOf } from './modes.js';
import { saysWhatToMake } from './says-what-to-make.js';
import { isWithoutEffect } from './without-effect.js';
import type { Wish } from './wish.js';

/** A candidate, and how much of what was asked for it has. */
interface Request {
  /** The example that the candidate started from. */
  example: NamedExample;
  input: JsonRecord;
  met: Capability[];
  kept: Wish[];
}

/**
 * The request with the most of what is asked for and the least in addition. The candidates start from each example and
 * each mode of the model.
 *
 * @param can What the request has to do; the model can do all of it, though not always together.
 */
export function smallestRequest(
  model: FormModel,
  validate: Validator,
  can: Capability[],
  wishes: Wish[],
): Request & {
  /** Whether no parameter of the model is for a capability that it has. */
  isUnnamed: (capability: Capability) => boolean;
} {
  const key = inputKey(model.api);
  const isValid = (input: JsonRecord) => [...validate({ model: model.id, [key]: input })].length === 0;
  const parts = new Map(can.map((name) => [name, capabilityParts(model, name)]));
  const requests = startsOf(model, [...parts.values()], isValid).map(({ example, input: start }): Request => {
    const met = can.filter((name) => parts.get(name) && hasParts(model, name, parts.get(name)!, start));
    const needed = met.flatMap((name) => Object.keys(parts.get(name)!));
    const core = withOneImage(withoutUnneeded(model, start, needed, isValid), met, isValid);
    const { input, kept } = withWishes(model, core, wishes, isValid);
    return {
      example,
      input: withFittingText(model, example, input, { met, parts }),
      met,
      kept,
    };
  });
  const rank = ({ example, input, met, kept }: Request): number[] => {
    const mode = modeOf(model, input)?.title;
    return [
      met.length,
      met.filter((name) => isNamedFor(mode, name)).length,
      kept.length,
      kept.filter((wish) => wish.inText && example.name !== FULL && hasAll(inputOf(model, example), wish.input!))
        .length,
      -Number(hasOtherVideo(model, input, met)),
      Number(isShownBy(model, example, { met, parts })),
      Number(saysWhatToMake(model.details.parameters, input)),
      -Object.keys(input).length,
      -Object.values(input).flat().length,
      Number(example.name !== FULL),
    ];
  };
  const ranked = requests.map((request) => ({ request, ranks: rank(request) }));
  const best = ranked.toSorted((one, other) => compareRanks(other.ranks, one.ranks))[0]!.request;
  return { ...best, isUnnamed: (name) => parts.has(name) && parts.get(name) === undefined };
}

/** Whether a request for what is done with images has a video as well, which would be edited. */
const hasOtherVideo = ({ entry }: FormModel, input: JsonRecord, met: Capability[]): boolean =>
  met.length > 0 &&
  met.every((name) => CAPABILITY_MEDIA[name] === 'image') &&
  entry.media.some(({ path, media }) => media === 'video' && Object.hasOwn(input, path));

function compareRanks(one: number[], other: number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : one[at]! - other[at]!;
}

/** The first candidates: the examples and a request in each mode, without and with the parameters of the capabilities. */
function startsOf(
  model: FormModel,
  parts: (JsonRecord | undefined)[],
  isValid: (input: JsonRecord) => boolean,
): { example: NamedExample; input: JsonRecord }[] {
  const { examples, details } = model;
  const inputs = examples.map((example) => ({ example, input: inputOf(model, example) }));
  const modes = details.modes.map(({ when, required, refused }) => {
    const taken = Object.entries(inputs[0]!.input).filter(([name]) => !refused.includes(name));
    const decided = Object.entries(when).map(([name, [value]]) => [name, value!] as const);
    const shown = required.flatMap((name) => {
      const one = inputs.find(({ input }) => Object.hasOwn(input, name));
      return one ? [[name, one.input[name]!] as const] : [];
    });
    return { example: examples[0]!, input: Object.fromEntries([...taken, ...decided, ...shown]) };
  });
  const all = allParts(parts);
  const starts = [...inputs, ...modes].flatMap(({ example, input }) => [
    { example, input },
    { example, input: withParts(input, all, isValid) },
  ]);
  const isFirst = (input: JsonRecord, at: number) => starts.findIndex((one) => isSame(one.input, input)) === at;
  return starts.filter(({ input }, at) => at === 0 || (isFirst(input, at) && isValid(input)));
}

/** The parameters of all capabilities: a list that several have, with the items of each. */
function allParts(parts: (JsonRecord | undefined)[]): JsonRecord {
  const all: JsonRecord = {};
  for (const [name, value] of parts.flatMap((one) => Object.entries(one ?? {}))) {
    const { [name]: other } = all;
    all[name] = isUrls(other ?? null) && isUrls(value) ? [...new Set([...(other as string[]), ...value])] : value;
  }
  return all;
}

/** An input with the parameters of the capabilities; without the one that these exclude, such as the text beside shots. */
function withParts(input: JsonRecord, parts: JsonRecord, isValid: (input: JsonRecord) => boolean): JsonRecord {
  const together = { ...input, ...parts };
  if (isValid(together)) return together;
  const without = (name: string) => {
    const { [name]: _value, ...others } = together;
    return others;
  };
  const excluded = Object.keys(input).filter((name) => !Object.hasOwn(parts, name));
  return excluded.map(without).find(isValid) ?? together;
}

/** An input without the parameters that it does not need to be valid in the same mode. */
function withoutUnneeded(
  model: FormModel,
  start: JsonRecord,
  needed: string[],
  isValid: (input: JsonRecord) => boolean,
): JsonRecord {
  const mode = modeOf(model, start);
  let input = start;
  for (const name of Object.keys(start).toReversed()) {
    if (needed.includes(name) || TEXTS.includes(name)) continue;
    const { [name]: _value, ...others } = input;
    if (isValid(others) && modeOf(model, others)?.title === mode?.title) input = others;
  }
  return input;
}

/** Capabilities for which one image is enough. */
const OF_ONE_IMAGE: readonly Capability[] = ['image-edit', 'image-reference'];

/** An input with one image in each list, if it does no more than that takes. */
function withOneImage(input: JsonRecord, met: Capability[], isValid: (input: JsonRecord) => boolean): JsonRecord {
  if (!met.some((name) => OF_ONE_IMAGE.includes(name))) return input;
  const shorter = Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, isUrls(value) ? value.slice(0, 1) : value]),
  );
  return isValid(shorter) ? shorter : input;
}

const isUrls = (value: Json): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string' && item.startsWith('https:'));

/** An input with each wish that it can have; first all together, since a length may need the resolution that is asked for. */
function withWishes(
  model: FormModel,
  start: JsonRecord,
  wishes: Wish[],
  isValid: (input: JsonRecord) => boolean,
): { input: JsonRecord; kept: Wish[] } {
  const ofStart = (wish: Wish) => inputFor(wish, start);
  const possible = wishes.filter((wish) => {
    const input = ofStart(wish);
    return input && !isWithoutEffect(model, input, start);
  });
  const all = Object.assign({ ...start }, ...possible.map(ofStart)) as JsonRecord;
  if (isValid(all) && possible.every((wish) => hasAll(all, ofStart(wish)!))) return { input: all, kept: possible };
  let input = start;
  const kept = new Map<Wish, JsonRecord>();
  for (const wish of possible) {
    // What an earlier wish brought along, such as a resolution, counts.
    const own = inputFor(wish, input) ?? ofStart(wish)!;
    const next = { ...input, ...own };
    const isFree = [...kept.values()].every((one) => hasAll(next, one));
    const found = isFree ? [next, ...withOneMore(model, next)].find(isValid) : undefined;
    if (!found) continue;
    input = found;
    kept.set(wish, own);
  }
  return { input, kept: [...kept.keys()] };
}

/** The parameters of a wish for a request that has some already. */
const inputFor = (wish: Wish, start: JsonRecord): JsonRecord | undefined =>
  wish.inputOf ? wish.inputOf(start) : wish.input;

const hasAll = (input: JsonRecord, parts: JsonRecord): boolean =>
  Object.entries(parts).every(([name, value]) => isSame(input[name], value));

/** An input with each further parameter that a wanted value may depend on. */
function* withOneMore(model: FormModel, input: JsonRecord): Generator<JsonRecord> {
  const { resolution, media } = model.entry;
  for (const value of resolution?.values ?? [])
    if (!Object.hasOwn(input, resolution!.parameter)) yield { ...input, [resolution!.parameter]: value };
  for (const example of model.examples)
    for (const [name, value] of Object.entries(inputOf(model, example)))
      if (!Object.hasOwn(input, name) && !media.some(({ path }) => rootOf(path) === name))
        yield { ...input, [name]: value };
}

const inputOf = ({ api }: FormModel, { body }: NamedExample): JsonRecord => inputIn(api, body);
