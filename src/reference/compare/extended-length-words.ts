import type { ExtendedLength } from '../../catalog/words/extended-length.js';

/** What the length of an extended video is of. */
export const EXTENDED_LENGTH: Record<ExtendedLength, string> = {
  added: 'of what is added',
  whole: 'of the whole result',
  open: 'of what is added or of the whole result: no document says which',
};
