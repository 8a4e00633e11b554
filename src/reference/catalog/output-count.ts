import { NUMBERS } from './usual-words.js';

const WORDS = NUMBERS.join('|');
const COUNT = `(\\d{1,3}|${WORDS})`;
const FILES = '(image|picture|photo|video|clip)s';
const OUTPUTS = '(?:variations?|variants?|versions?|options?|alternatives?|candidates?|drafts?|proposals?|outputs?)';

/** What is made, before the number of it. */
const MADE = 'text|posters?|logos?|banners?|thumbnails?|illustrations?';

/** What comes before a number; after a name, it may be a version: `seedream 4 variations`. */
const BEFORE = `(?<=^|[,;] ?|\\d |\\b(?:images?|pictures?|photos?|references?|videos?|clips?|music|with|and|in|for|of|${MADE}|make|generate|create|produce|give|me|get|want|need|cheap|cheapest|fastest|square|vertical|horizontal) )`;

/** `4 variations`; what is before the word may name a kind or a model. */
const VARIANTS = `(?:${BEFORE}(\\d{1,3})|\\b(${WORDS})) (?:different |([a-z]+) )?${OUTPUTS}`;

/** What images are made into are input. */
const NOT_INPUT = '(?! (?:in)?to\\b| move\\b| as\\b)';

/** Each pattern for a number of outputs, with the words that it leaves. */
const PATTERNS: readonly [pattern: string, left: string][] = [
  [`${VARIANTS} of (?:an? |one |my |the |this )?(?:image|photo|picture)\\b`, '$3 image'],
  [`${VARIANTS}(?!\\w)`, '$3'],
  [`(?<=\\b(?:image|${MADE}|cheap|cheapest|fast|fastest) )${COUNT} ${FILES}\\b${NOT_INPUT}`, '$2'],
  [`(?<!\\b(?:upscal|enlarg|enhanc|sharpen|super)\\w*\\b.*)\\bx ?(\\d)$`, ''],
  [`^${COUNT} ${FILES}(?= (?:cheap|cheapest|fast|fastest|under|below|of)\\b)`, '$2'],
  [`\\bbatch(?: size)?(?: of)? ${COUNT}(?: ${FILES})?\\b(?! ?(?:s|sec\\w*|min\\w*)\\b)`, 'batch $2'],
  [`\\b${COUNT} ${FILES} (?:at once|(?:per|in one|in a single|with one) (?:request|call|task|prompt))\\b`, 'batch $2'],
  [`\\b(?:generat|creat|mak|produc)(?:e|es|ing) (?:me )?${COUNT} (?:different )?${FILES}\\b${NOT_INPUT}`, '$2'],
  [`\\b${COUNT} ${FILES} from (?:an? |one |my |the )?(?:text|prompt)\\b`, '$2'],
];

/**
 * Reads how many outputs a request is to make, such as `4 variations` or `generate two images`. Images without a word that
 * says what they are for may as well be input.
 *
 * @returns Undefined if the text says nothing about it.
 */
export function readOutputCount(text: string): { outputs: number; rest: string } | undefined {
  for (const [source, left] of PATTERNS) {
    const pattern = new RegExp(source, 'i');
    const count = pattern.exec(text)?.slice(1).find(Boolean);
    const outputs = count === undefined ? 0 : numberOf(count);
    if (outputs > 0) return { outputs, rest: text.replace(pattern, left) };
  }
  return undefined;
}

/** What is done with images that exist, or where they come from. */
const GIVEN =
  '(?:from|of|with|using|my|our|these|those|edit\\w*|restor\\w*|retouch\\w*|restyl\\w*|convert\\w*|turn\\w*|colori[sz]\\w*)';

/** What makes of images something other than several images. */
const OTHER_WORK =
  /\b(?:combin|merg|blend|mix|fus(?:e|es|ing)\b|compos(?:e|ing)\b|upscal|enlarg|enhanc|animat|keyframe|frames?\b)/i;

/** Images that are made. */
const BESIDE = new RegExp(
  `(?<!\\b${GIVEN} (?:the |all )?)(?<![\\w.:/$-])(?:(\\d{1,3})|(${WORDS})) (?:(?:different|square|vertical|horizontal) )?${FILES}\\b${NOT_INPUT}`,
  'i',
);

/**
 * Reads a number of images as that of the outputs, wherever it is among the words: `4 square images`.
 *
 * @param text What is left of a query when its other parts are read, the input images too.
 * @param isVersion Whether a number after words is in the name of a model, as in `seedream 4 images`.
 * @returns Without `outputs` if the number is such a version, which the rest has.
 */
export function readOutputsBeside(
  text: string,
  isVersion: (before: string, number: string) => boolean,
): { outputs?: number; file: string; rest: string } | undefined {
  const words = text.replace(/\s+/g, ' ').trim();
  if (OTHER_WORK.test(words)) return undefined;
  const match = BESIDE.exec(words);
  if (!match) return undefined;
  const [all, digits, word, file] = match;
  // A name has no comma before its version.
  const before = /[^,;]*$/.exec(words.slice(0, match.index).trimEnd())![0];
  const outputs = numberOf(digits ?? word!);
  if (!(outputs > 0)) return undefined;
  const made = /video|clip/i.test(file!) ? file! : 'image';
  if (digits && isVersion(before, digits)) return { file: made, rest: words.replace(all, `${digits} ${made}`) };
  return { outputs, file: made, rest: words.replace(all, ` ${made} `) };
}

const numberOf = (words: string) => NUMBERS.indexOf(words.toLowerCase()) + 1 || Number(words);
