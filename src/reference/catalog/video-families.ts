import type { CatalogRow } from './row.js';
import { OTHER_SOUND, SILENT } from './sound-words.js';
import { isAboutVideo } from './video-text.js';
import { wordsOf } from './words-of.js';

/** Sound as a property of a video. */
const SOUND = /\b(?:(?:with|and|has) )?(?:an? |native |generated )*(?:audio|sound)\b/i;

/** What else the words may ask for: a sound that lips follow, a voice, an image. */
const OTHER = /\b(?:lips?|voices?|vocals?|speech|songs?|music|avatar|images?|pictures?|photos?)\b/i;

/** The families of models that make videos and perhaps images: the first words of their titles. */
export function videoFamilies(rows: readonly CatalogRow[]): Set<string> {
  const familyOf = ({ title }: CatalogRow) => wordsOf(title)[0]!;
  const others = new Set(rows.filter(({ kind }) => kind !== 'video' && kind !== 'image').map(familyOf));
  const ofVideos = rows.filter(({ kind }) => kind === 'video').map(familyOf);
  return new Set(ofVideos.filter((family) => !others.has(family)));
}

/**
 * The query with `with sound` for a sound beside the name of a family: the sound of a `kling audio` is that of a video,
 * while `elevenlabs audio` is a sound.
 */
export function withVideoSound(text: string, families: Set<string>): string {
  if (isAboutVideo(text) || OTHER_SOUND.test(text) || SILENT.test(text) || OTHER.test(text)) return text;
  // `veo3` is Veo 3.
  const isNamed = wordsOf(text).some((word) => families.has(word.replace(/\d.*$/, '')));
  return isNamed ? text.replace(SOUND, 'with sound') : text;
}
