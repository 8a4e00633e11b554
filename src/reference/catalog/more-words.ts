import { languageName } from './languages.js';
import type { MoreAsked } from './more-asked.js';

/** The name of each thing that a search asks for and no filter has, for people. */
export function moreWords({ transparent, instrumental, factor, plainFaces, language }: MoreAsked): {
  [Name in keyof MoreAsked]: string;
} {
  return {
    ...(transparent && { transparent: 'transparent background' }),
    ...(instrumental && { instrumental: 'instrumental' }),
    ...(factor !== undefined && { factor: `${factor}x` }),
    ...(plainFaces && { plainFaces: 'no face enhancement' }),
    ...(language !== undefined && { language: languageName(language) }),
  };
}
