import type { Capability } from '../../catalog/capabilities.js';
import { capitalized } from '../../internal/capitalized.js';
import { PLAIN_FACES, SPOKEN_WORDS, UPSCALED } from './job-verbs.js';
import { languageIn, languageNameIn } from './languages.js';
import type { MoreAsked, MoreRow } from './more-url.js';

const TRANSPARENT =
  /\btransparen(?:t|cy)\b|\balpha channel\b|\b(?:no|without(?: an?)?) background\b(?! (?:music|sound|noise))/i;
const INSTRUMENTAL = /\binstrumentals?\b|\b(?:no|without(?: any)?) (?:vocals?|singing|singer|lyrics)\b/i;
/** What is done with the vocals of music that exists. */
const OF_EXISTING = /\b(?:add|split|separat|remov|extract|isolat|stem)\w*/i;
const LYRICS = /\blyrics\b/i;
const FACTOR = /\b(\d{1,2}) ?(?:x|×|times)(?![\w×])|\bx(\d{1,2})\b/i;
const SPOKEN = new RegExp(`\\b(?:${SPOKEN_WORDS}|read\\w*|stor(?:y|ies))\\b`, 'i');

/** Words for what is done with a video, a song or an image: the names of capabilities have another form of them. */
const WORDS: readonly [words: RegExp, names: Capability[]][] = [
  [/\b(?:extend|continu(?:e|es|ing|ation)\b|lengthen|prolong)/i, ['video-extend', 'music-extend']],
  [UPSCALED, ['image-upscale', 'video-upscale']],
  // A song of one's own is a file, no clip of an earlier task.
  [/\b(?:my|own) (?:songs?|tracks?|recordings?|mp3s?|music)\b/i, ['audio-input']],
];

/** The name of the language in which a query asks for speech. */
export function spokenIn(query: string): string | undefined {
  const name = SPOKEN.test(query) ? languageNameIn(query) : undefined;
  return name && capitalized(name);
}

/**
 * The capabilities of a model that words of a search are about; lyrics too, which a model of songs takes.
 *
 * @param text The same query as people wrote it, if it is normalized.
 */
export function doneBy(query: string, { capabilities }: MoreRow, text = query): Capability[] {
  const done = WORDS.flatMap(([words, names]) => (words.test(query) ? names : []));
  const isSung = capabilities.includes('given-lyrics') && LYRICS.test(text) && !INSTRUMENTAL.test(text);
  return [...done.filter((name) => capabilities.includes(name)), ...(isSung ? (['given-lyrics'] as const) : [])];
}

/**
 * What a search asks for in addition to the filters.
 *
 * @param text The same text as people wrote it, if the query is normalized.
 */
export function moreAsked(query: string, text = query): MoreAsked {
  const [, before, after] = (UPSCALED.test(query) && FACTOR.exec(query)) || [];
  const factor = Number(before ?? after);
  const language = languageIn(text);
  return {
    ...(TRANSPARENT.test(query) && { transparent: true }),
    ...(INSTRUMENTAL.test(query) && !OF_EXISTING.test(query) && { instrumental: true }),
    ...(factor > 1 && { factor }),
    ...(PLAIN_FACES.test(text) && { plainFaces: true }),
    ...(SPOKEN.test(text) && language !== undefined && { language }),
  };
}
