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

const PLAIN = 'plain-faces';

/** What comes before the code of a language. */
const LANGUAGE = 'lang-';
const LANGUAGE_WORD = /^lang-([a-z]{2})$/;

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
  const language = words.map((word) => LANGUAGE_WORD.exec(word)?.[1]).find((one) => one !== undefined);
  return {
    ...(words.includes('transparent') && { transparent: true }),
    ...(words.includes('instrumental') && { instrumental: true }),
    ...(factor > 1 && { factor }),
    ...(words.includes(PLAIN) && { plainFaces: true }),
    ...(language !== undefined && { language }),
  };
}
