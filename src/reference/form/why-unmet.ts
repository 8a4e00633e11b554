import type { Capability } from '../../catalog/capabilities.js';
import type { Validator } from '../../validate/validator.js';
import { LIST_CAPABILITIES } from '../../catalog/input-images.js';
import { CAPABILITY_WORDS } from '../catalog/capability-words.js';
import { namesFor } from './capability-parts.js';
import type { FormModel } from './form-model.js';
import { unknownImages } from './image-wish.js';
import { NO_PARAMETER } from './more-wishes.js';
import { smallestRequest } from './smallest-request.js';
import type { Wish } from './wish.js';
import { decisiveFor } from './without-effect.js';

/** A part of what was asked for: a capability, or a wish. */
export type Part = { capability: Capability } | { wish: Wish };

/** The words of a part for people, such as `image as first frame`. */
const partWords = (part: Part): string => ('wish' in part ? part.wish.words : CAPABILITY_WORDS[part.capability]);

/**
 * Why a request lacks a part that the model has a parameter for: the model never takes it, or not together with another
 * part.
 *
 * @param kept The parts that the request has.
 */
export function whyUnmet(model: FormModel, validate: Validator, part: Part, kept: readonly Part[]): string {
  const isTaken = (...parts: Part[]) => {
    const can = parts.flatMap((one) => ('capability' in one ? [one.capability] : []));
    const wishes = parts.flatMap((one) => ('wish' in one ? [one.wish] : []));
    const request = smallestRequest(model, validate, can, wishes);
    return request.met.length === can.length && request.kept.length === wishes.length;
  };
  if (!isTaken(part)) return 'the model does not take it';
  const decisive = 'wish' in part ? decisiveFor(model, Object.keys(part.wish.input ?? {})) : undefined;
  if (decisive !== undefined) return `\`${decisive}\` determines it`;
  const other = kept.find((one) => !isTaken(one, part));
  return `the model does not take it together with ${other ? partWords(other) : 'the rest'}`;
}

/** What a parameter may be about though no request has the capability. */
const ABOUT: Partial<Record<Capability, RegExp>> = {
  'image-reference': /\breference images?\b/i,
  'reference-image': /\breference images?\b/i,
  speech: /\bspeech\b/i,
  dialogue: /\bdialogue\b/i,
  music: /\bmusic\b/i,
  'sound-effect': /\bsound effects?\b/i,
};

/** Why no request to a model has a capability, of which `ownCapability` finds nothing. */
export function whyLacking(model: FormModel, capability: Capability): string {
  if (capability === 'image-edit' && model.entry.capabilities.includes('image-reference'))
    return 'no document says whether it edits the images that it refers to';
  const { parameters } = model.details;
  const about = Object.keys(parameters).find(
    (name) => !parameters[name]!.generic && ABOUT[capability]?.test(parameters[name]!.description ?? ''),
  );
  return about === undefined ? 'the model lacks it' : `only \`${about}\` is about it`;
}

/** Why a request lacks a capability for which no example has a value. */
export function whyUnnamed(model: FormModel, capability: Capability): string {
  const unknown = LIST_CAPABILITIES.includes(capability) ? unknownImages(model) : undefined;
  if (unknown) return unknown;
  const [name] = namesFor(model, capability);
  if (name !== undefined) return `no example has a value for \`${name}\``;
  const isInPrompt =
    capability === 'multi-shot' && model.details.parameters.prompt?.description?.includes('multi-shot');
  return isInPrompt ? 'the words of the prompt decide it' : NO_PARAMETER;
}
