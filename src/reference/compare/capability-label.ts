import type { Capability } from '../../catalog/capabilities.js';
import { byId, CAPABILITY_WORDS } from '../catalog/capability-words.js';
import { takesVideo } from '../catalog/takes-video.js';
import type { ComparedModel } from './compared-model.js';

/** What is made with what a capability takes, where images and videos have a capability of the same name. */
const MADE: Partial<Record<Capability, string>> = {
  'image-reference': 'for an image',
  'reference-image': 'for a video',
};

/**
 * The name of a capability in a comparison: one that no other has there.
 *
 * @param others Those that the comparison names; the capability may be one of them.
 */
export function capabilityLabel(name: Capability, others: readonly Capability[]): string {
  const words = CAPABILITY_WORDS[name];
  const isShared = others.some((other) => other !== name && CAPABILITY_WORDS[other] === words);
  return isShared ? `${words} ${MADE[name]}` : words;
}

/** Said of a capability that a model has: `yes`, or `yes, by task id` if it does not take the file itself. */
export const yesWords = (model: ComparedModel, name: Capability): string =>
  ['yes', byId(name, takesVideo(model))].filter(Boolean).join(', ');
