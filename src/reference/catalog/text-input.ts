import { isAboutVideo } from './video-text.js';

const ARTICLES = '(?:(?:an?|my|our|the|just|only|some|any|this|simple|short|long|plain|written|detailed|own|single) )*';

/** What is written. A prompt alone is a word that says nothing. */
const WRITTEN =
  '(?:text (?:prompt|description|instruction|input|file|script)s?|texts?|(?:written )?(?:descriptions?|scripts?|articles?|poems?|essays?|stor(?:y|ies)|blog posts?|sentences?|paragraphs?))';

const GIVEN = '(?:from|by|via|using|out of|based on)';

/** What begins another part of what is given. */
const ALSO = '(?:and|or|plus|&)';

/** A text as all that goes in: `from a text prompt`; not `from text to speech`. */
const FROM_TEXT = new RegExp(
  `\\b(?:${GIVEN} ${ARTICLES}${WRITTEN}|with ${ARTICLES}text (?:prompt|description|instruction)s?)\\b(?![ -](?:to\\b|${ALSO} ))`,
  'gi',
);

/** A text beside another thing that goes in: `from text and a photo`. */
const TEXT_FIRST = new RegExp(`\\b(${GIVEN}) ${ARTICLES}${WRITTEN} ${ALSO} `, 'gi');
const TEXT_LAST = new RegExp(
  `\\b(${GIVEN} (?:[\\w-]+ ){1,4}?)${ALSO} ${ARTICLES}(?:${WRITTEN}|prompts?)\\b(?![ -]to\\b)`,
  'gi',
);

/** What a text is made into, by names of which no model has a term such as `text to speech`. */
const TEXT_TO =
  /\b(?:(?:turn|convert)(?:s|ing)? |from )?(?:a |the |my )?text(?: prompt)?[ -](?:in)?to[ -](?:an? )?(?!(?:image|video|audio|speech|dialogue|3d|mesh|text|prompt|it|them)\b)(?=[a-z])/gi;
const TEXT_SPOKEN =
  /\b(?:(?:turn|convert)(?:s|ing)? )?(?:a |the |my )?text(?: prompt)?[ -](?:in)?to[ -](?:an? )?(?:spoken audio|spoken words|voice ?-?overs?|voices?|spe[ae]ch)\b(?! (?:clon|chang))/gi;

/** What no model makes of a text: there, the text stays a word. */
const NOT_OF_TEXT = /\b(?:3d|mesh(?:es)?)\b/i;

/** What goes in beside the text, or what is done with it. */
const OTHER_INPUT =
  /\b(?:first|last|keyframes?|references?|takes?|edit\w*|upscal\w*|enlarg\w*|extend\w*|lip|animate|photos?|pictures?|drawings?|portraits?|motion|avatars?|elements?|training|lora|restyl\w*|remov\w*|chang\w*)\b/i;

/** A video as what is made; several have a number, which is read of them. */
const FILM = /(?<!\d )\b(?:video|clip|movie|film|animation)\b/i;

/** A query without the text that goes in. */
export interface TextInput {
  rest: string;
  /** Whether it says that a text is all that goes in. */
  isGiven: boolean;
}

/** Reads that a text goes in, which is nothing that a model makes: `from text`, `by text`, `from a photo and text`. */
export function readTextInput(query: string): TextInput {
  const spoken = query.replace(TEXT_SPOKEN, 'text to speech');
  if (NOT_OF_TEXT.test(spoken)) return { rest: spoken, isGiven: false };
  const others = spoken.replace(TEXT_FIRST, '$1 ').replace(TEXT_LAST, '$1');
  const without = others.replace(FROM_TEXT, ' ');
  const made = without.replace(TEXT_TO, '');
  const rest = made.replace(/\s+/g, ' ').trim();
  return rest === '' ? { rest: query, isGiven: false } : { rest, isGiven: made !== others };
}

/**
 * The query with the name of what is made of a text alone, such as `text to video`.
 *
 * @param query A query that says that a text is given, as `normalized` reads the rest of it.
 */
export function withTextAlone(query: string): string {
  if (OTHER_INPUT.test(query)) return query;
  if (isAboutVideo(query) || FILM.test(query)) return query.replace(FILM, 'text to video');
  return query
    .replace(/(?<!\d |to )\bimage\b/i, 'text to image')
    .replace(/(?<!\d |to )\baudio\b/i, 'text to audio')
    .replace(/(?<!to |sing\w* )\b(?:speech|voice)\b(?!.*\b(?:clon|sing|chang)\w*)/i, 'text to speech');
}
