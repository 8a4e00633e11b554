import type { MoreAsked } from './more-url.js';

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** The name of each thing that a search asks for and no filter has, for people. */
export function moreWords({ transparent, instrumental, factor, plainFaces, language }: MoreAsked): {
  [Name in keyof MoreAsked]: string;
} {
  return {
    ...(transparent && { transparent: 'transparent background' }),
    ...(instrumental && { instrumental: 'instrumental' }),
    ...(factor !== undefined && { factor: `${factor}x` }),
    ...(plainFaces && { plainFaces: 'no face enhancement' }),
    ...(language !== undefined && { language: languages.of(language)! }),
  };
}
