import type { CatalogRow } from './row.js';
import { wordsOf } from './words-of.js';

/** Other words for what a model makes. */
export const KIND_SYNONYMS: Record<CatalogRow['kind'], string> = {
  image: 'picture photo poster thumbnail wallpaper illustration drawing sketch artwork logo banner icon texture',
  video: 'clip movie film animation',
  audio: 'sound',
  text: '',
  '3d': 'mesh',
};

/** All words for what a model makes, with their plurals. */
export const KIND_WORDS = new Set(
  Object.entries(KIND_SYNONYMS).flatMap(([kind, words]) => [
    kind,
    `${kind}s`,
    ...wordsOf(words).flatMap((word) => [word, `${word}s`]),
  ]),
);
/** Words for a video say what a model makes, not what it does with one. */
export const VIDEO_WORDS = new Set(wordsOf(KIND_SYNONYMS.video));
