import type { Capability } from '../../catalog/capabilities.js';
import { takenNames } from './capability-parts.js';
import type { FormModel } from './form-model.js';

/** Capabilities that people mean by the words for another one, by the other one. */
const AS_WELL: Partial<Record<Capability, readonly Capability[]>> = {
  'image-reference': ['reference-image'],
  'reference-image': ['image-reference'],
  'audio-input': ['reference-audio', 'lip-sync'],
  speech: ['dialogue'],
  lyrics: ['given-lyrics'],
};

/**
 * What a request to a model has if a capability is asked for: the capability, or else a parameter for what the model does
 * not make itself, such as sound effects, or else another capability that the same words are for.
 *
 * @returns undefined if the model has nothing of that.
 */
export function ownCapability(model: FormModel, asked: Capability): Capability | undefined {
  const { capabilities } = model.entry;
  if (capabilities.includes(asked) || takenNames(model, asked).length > 0) return asked;
  return AS_WELL[asked]?.find((name) => capabilities.includes(name));
}
