import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_WORDS } from './capability-words.js';
import { CAPABILITIES } from './state.js';

/** Names of the first frame. */
export const START_IMAGE = /\b(?:start(?:ing)?|first)(?: frame)? (?:image|picture|photo)(?!\w)/gi;

/** The capabilities that a query names as the filters do, and the query without their names. */
export function namedFilters(query: string): { can: Capability[]; rest: string } {
  let rest = query
    .toLowerCase()
    .replace(START_IMAGE, 'first frame')
    .replace(/\b(?:first|start)(?: frame)? (?:and|to) (?:last|end) frame/, 'first frame last frame')
    // Sound alone is what a video has; its effects are a model of their own.
    .replace(/^(?:with )?sound$/, 'makes sound');
  const can = CAPABILITIES.filter((name) => rest.includes(CAPABILITY_WORDS[name][0]));
  for (const name of can) rest = rest.replace(CAPABILITY_WORDS[name][0], '');
  return { can, rest: rest.trim() };
}
