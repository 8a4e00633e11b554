import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_WORDS } from '../catalog/capability-words.js';

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
