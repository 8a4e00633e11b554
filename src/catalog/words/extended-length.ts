import type { ModelEntry } from '../entry.js';
import type { ModelDetails } from '../model-details.js';

/** What the length of a request is that extends a video: only of what is added, of the whole result, or not documented. */
export type ExtendedLength = 'added' | 'whole' | 'open';

/** How the description of a parameter says it. */
const ADDED = /\b(?:duration|length) of the extension\b/i;
const WHOLE = /\bcontinued video counts towards\b/i;

/** What the length means where a model extends a video; undefined if it extends none, or no parameter sets the length. */
export function extendedLength(
  { duration, capabilities }: Pick<ModelEntry, 'duration' | 'capabilities'>,
  { parameters }: Pick<ModelDetails, 'parameters'>,
): ExtendedLength | undefined {
  if (!duration || !capabilities.includes('video-extend')) return undefined;
  const { description = '' } = parameters[duration.parameter] ?? {};
  if (ADDED.test(description)) return 'added';
  return WHOLE.test(description) ? 'whole' : 'open';
}
