import type { Capability } from './capabilities.js';
import { durationsFor } from './capability-durations.js';
import type { ModelEntry, NumberChoice } from './entry.js';
import type { ModelDetails } from './model-details.js';

/** How the description of a model says that its video has the length of the one that it edits. */
const KEPT = /\bas long as the source\b|\bwith the duration\b.* of the source\b/i;

/** How it says how long that one may be. */
const LIMIT = /\bvideo of at most (\d+(?:\.\d+)?) seconds\b/i;

/**
 * The lengths of a given video that an edit of it keeps; undefined if a parameter sets the length, or no document says that
 * it is kept.
 */
export function sourceLength(
  { duration, capabilities }: Pick<ModelEntry, 'duration' | 'capabilities'>,
  { description }: Pick<ModelDetails, 'description'>,
): NumberChoice | undefined {
  if (duration || !capabilities.includes('video-edit') || !KEPT.test(description)) return undefined;
  const [, most] = LIMIT.exec(description) ?? [];
  return most === undefined ? {} : { maximum: Number(most) };
}

/**
 * The lengths that the output of a request with the capabilities may have: those of a parameter, or of a given video that
 * is edited; undefined if no document says.
 */
export function lengthsFor(
  capabilities: readonly Capability[],
  entry: ModelEntry,
  details: Pick<ModelDetails, 'description' | 'modes'>,
): NumberChoice[] | undefined {
  if (entry.duration) return durationsFor(capabilities, entry.duration, details.modes);
  const source = capabilities.includes('video-edit') && sourceLength(entry, details);
  return source ? [source] : undefined;
}
