import { LENGTH_PATTERN } from './length-pattern.js';
import { OWN } from './own-words.js';
import type { Replacement } from './replacement.js';

const PICTURE = '(?:image|photo|picture|portrait|drawing|mascot|character|person|face)s?';

/** A sound that exists, which lips follow. */
const RECORDED = /\b(?:record\w*|audio|sound|song|mp3|my (?:own )?voice)\b/i;

/** What a query says of a request beside its job: its length, size, shape, price and order. */
const REQUEST = new RegExp(
  [
    LENGTH_PATTERN,
    String.raw`\d{3,4}p|[1248]k|\d{1,2}:\d{1,2}`,
    'vertical|horizontal|square',
    String.raw`(?:under|below|less than|at most|up to|max(?:imum)?) (?:\$|usd )?\d*\.?\d+(?: ?(?:\$|dollars?|cents?|usd))?`,
    String.raw`\$ ?\d*\.?\d+`,
    'cheap(?:ly|er|est)?|fastest|(?:with (?:an? )?)?seed|reproducible',
  ]
    .map((words) => String.raw`(?<![\w.])(?:${words})(?!\w|:\d)`)
    .join('|'),
  'gi',
);

/** A job, with what a query says of the request. */
const withRequest = (query: string, job: string): string => [job, ...(query.match(REQUEST) ?? [])].join(' ');

/** What a mouth says, or a picture by a recording. */
export const MOUTHS: readonly Replacement[] = [
  // Words that a recording has, in a picture.
  [/^.*\bmouths?\b.*$/i, (all) => withRequest(all, RECORDED.test(all) ? 'lip sync takes audio' : 'lip sync')],
  [
    new RegExp(
      `^(?=.*\\b${PICTURE}\\b)(?!.*\\b(?:transcri|clon|video|clip|clean|nois)\\w*).*\\b(?:(?:voice|speech)[ -](?:recording|note|memo|track|file)s?|recorded (?:voice|speech|words))\\b.*$`,
      'i',
    ),
    (all) => withRequest(all, 'lip sync takes audio'),
  ],
  [/\b(?:talking|speaking|singing) portraits?\b/i, 'lip sync'],
];

/** Whose lips follow what is said. */
export const LIPS: readonly Replacement[] = [
  // Whose lips move is no reference.
  [/(?<=\b(?:video|clip) )of (?:an? |the |my )?(?:[a-z]+ )?characters? (?=.*\blip)/i, ''],
  [/\b(?:talking heads?(?: videos?)?|digital humans?)\b/i, 'lip sync'],
  [/\b(?:speech|voice) to (?:talking )?videos?\b/i, 'lip sync takes audio'],
  // Who is seen and a sound file: the lips of a picture.
  [
    /^(?!.*\b(?:transcri|clon|clean|nois)\w*).*\b(?:presenters?|speakers?|avatars?|portraits?|faces?) (?:that |who |which )?(?:speak|talk|say|sing)(?:s|ing)? (?:an? |the |my |our )?(?:recorded |own )?(?:mp3|wav|audio|recording)\b.*$/i,
    (all) => withRequest(all, 'lip sync takes audio'),
  ],
];

/** Who is seen in a picture, and is made to speak. */
export const SPEAKING: readonly Replacement[] = [
  [
    /^(?!.*\b(?:transcri|clon|clean|nois)\w*)(?=.*\bavatars?\b).*\b(?:(?:voice|speech|audio|sound)[ -](?:recording|note|memo|track|file)s?|recorded (?:voice|speech|words))\b.*$/i,
    (all) => withRequest(all, 'lip sync takes audio'),
  ],
  // Who is seen in a picture, and is made to speak.
  [
    new RegExp(
      `^.*\\b(?:people|persons?|m[ae]n|wom[ae]n|characters?|faces?|friends) (?:that |who )?(?:are |is )?(?:talk|speak|chat|sing)\\w*(?: (?:to|with) each other)? (?:in|on|from) ${OWN}(?:(?!(?:podcast|video|clip)\\b)[a-z]+ )?${PICTURE}\\b.*$`,
      'i',
    ),
    (all) => withRequest(all, RECORDED.test(all) ? 'lip sync takes audio' : 'lip sync'),
  ],
  // A picture that is made to speak.
  [
    new RegExp(
      `^(?!.*\\b(?:avatar|lip)\\b).*\\b(?:(?:image|photo|picture|portrait|drawing|mascot)s?\\b.*|mak(?:e|ing) ${OWN}${PICTURE} )\\b(?:say|speak|talk|sing)(?:s|ing)?\\b.*`,
      'i',
    ),
    (all) => withRequest(all, RECORDED.test(all) ? 'lip sync takes audio' : 'lip sync'),
  ],
];
