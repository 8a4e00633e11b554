import type { Capability } from '../../catalog/capabilities.js';
import { capitalized } from '../../internal/capitalized.js';
import { PLAIN_FACES, SPOKEN_WORDS, UPSCALED } from './job-verbs.js';
import { isLanguage, languageIn, languageNameIn } from './languages.js';
import type { CatalogRow } from './row.js';

/** What it depends on which of it a model may have. */
export type MoreRow = Pick<CatalogRow, 'kind' | 'capabilities'>;

/** What a search may ask for that no filter has and that a parameter of some models sets. */
export interface MoreAsked {
  /** Whether an image has a transparent background. */
  transparent?: true;
  /** Whether music has no vocals. */
  instrumental?: true;
  /** How many times larger an upscaled image is, in width and height. */
  factor?: number;
  /** Whether faces are not enhanced in it. */
  plainFaces?: true;
  /** ISO 639-1 code of what is spoken. */
  language?: string;
}

/** Name of the list in a query. */
const MORE = 'with';

const TRANSPARENT =
  /\btransparen(?:t|cy)\b|\balpha channel\b|\b(?:no|without(?: an?)?) background\b(?! (?:music|sound|noise))/i;
const INSTRUMENTAL = /\binstrumentals?\b|\b(?:no|without(?: any)?) (?:vocals?|singing|singer|lyrics)\b/i;
/** What is done with the vocals of music that exists. */
const OF_EXISTING = /\b(?:add|split|separat|remov|extract|isolat|stem)\w*/i;
const LYRICS = /\blyrics\b/i;
const FACTOR = /\b(\d{1,2}) ?(?:x|×|times)(?![\w×])|\bx(\d{1,2})\b/i;
const PLAIN = 'plain-faces';
/** What comes before the code of a language. */
const LANGUAGE = 'lang-';
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
 * The capabilities of a model that words of a search are about; the lyrics of a song too, which its model takes.
 *
 * @param text The same query as people wrote it, if it is normalized.
 */
export function doneBy(query: string, { capabilities }: MoreRow, text = query): Capability[] {
  const done = WORDS.flatMap(([words, names]) => (words.test(query) ? names : []));
  const isSung = capabilities.includes('music') && LYRICS.test(text) && !INSTRUMENTAL.test(text);
  return [...done.filter((name) => capabilities.includes(name)), ...(isSung ? (['lyrics'] as const) : [])];
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

/**
 * The part of a URL's query that says it, such as `with=instrumental`; empty if there is nothing to say.
 *
 * @param row The model whose page it is for, if it is one: it says only what is about such models.
 */
export function moreQuery(
  { transparent, instrumental, factor, plainFaces, language }: MoreAsked,
  row?: Pick<CatalogRow, 'kind' | 'capabilities'>,
): string {
  const can = (...names: CatalogRow['capabilities']) => !row || names.some((name) => row.capabilities.includes(name));
  const words = [
    ...(transparent && (!row || row.kind === 'image') ? ['transparent'] : []),
    ...(instrumental && can('music', 'music-extend', 'cover') ? ['instrumental'] : []),
    ...(factor !== undefined && can('image-upscale', 'video-upscale') ? [`${factor}x`] : []),
    ...(plainFaces && can('image-upscale') ? [PLAIN] : []),
    ...(language !== undefined && can('speech', 'dialogue', 'transcription') ? [`${LANGUAGE}${language}`] : []),
  ];
  return words.length === 0 ? '' : `${MORE}=${words.join(',')}`;
}

/** Reads what `moreQuery` writes. What it does not know is dropped. */
export function moreFromUrl(query: URLSearchParams): MoreAsked {
  const words = query.get(MORE)?.split(',') ?? [];
  const factor = Number(words.map((word) => /^(\d{1,2})x$/.exec(word)?.[1]).find((one) => one !== undefined));
  const language = words.find((word) => word.startsWith(LANGUAGE))?.slice(LANGUAGE.length);
  return {
    ...(words.includes('transparent') && { transparent: true }),
    ...(words.includes('instrumental') && { instrumental: true }),
    ...(factor > 1 && { factor }),
    ...(words.includes(PLAIN) && { plainFaces: true }),
    ...(language !== undefined && isLanguage(language) && { language }),
  };
}
