import { audioFacts } from './audio-facts.js';
import { imageFacts } from './image-facts.js';
import type { MediaFacts } from './media-format.js';
import { boxFacts } from './mp4-facts.js';

/**
 * Reads what a file is from its first bytes.
 *
 * @returns undefined if it is of no known format; fields that the bytes don't say, or not plausibly, are omitted.
 */
export function mediaFacts(head: Uint8Array): MediaFacts | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    const facts = imageFacts(view) ?? boxFacts(view) ?? audioFacts(view);
    return facts && plausible(facts);
  } catch (error) {
    // The bytes end too early.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** More pixels on a side, or more seconds, than any model makes are a mistake or a lie. */
const MAX_SIDE_PX = 65_535;
const MAX_SECONDS = 86_400;

function plausible({ format, width = 0, height = 0, seconds = 0 }: MediaFacts): MediaFacts {
  const hasSize = [width, height].every((side) => Number.isInteger(side) && side > 0 && side <= MAX_SIDE_PX);
  const hasDuration = seconds > 0 && seconds <= MAX_SECONDS;
  return { format, ...(hasSize && { width, height }), ...(hasDuration && { seconds }) };
}
