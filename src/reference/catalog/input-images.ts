import { NUMBERS } from './usual-words.js';

/** As many images as `several` stands for. */
const SEVERAL = 2;

const SEVERAL_WORDS = '(?:several|multiple|many|various)';
const COUNT = `(${SEVERAL_WORDS}|(?:more than|at least) (?:one|two|1|2)|(?:at least |up to )?(?:\\d{1,2}|${NUMBERS.slice(1).join('|')}))`;
const IMAGES = '(?:(?:sample|example|given|different|own) )?(?:images|photos|pictures|drawings|sketches)';
/** What is done with images that a request contains. */
const DONE = '(?:edit|combin|blend|mix|compos|fus|merg)\\w*';
const OWN = '(?:different |separate |my |own )*';
const TAKES = '\\b(?:(?:with|from|of|and|using|takes?|taking|accepts?) )?(?:an? )?';
const INPUT = `${OWN}(?:(?:reference|input|source|sample|example) ${IMAGES}|(?:image|photo|picture) (?:references|inputs))`;

/** Each pattern for several input images, with the words that it leaves. */
const PATTERNS: readonly [pattern: RegExp, left: string][] = [
  [new RegExp(`\\b${DONE} (?:of |together )?${COUNT} (?:${INPUT}|(?:\\w+ )?${IMAGES})\\b`, 'i'), ' edits images '],
  [new RegExp(`\\b(?:combin|blend|mix|fus|merg)\\w* (?:my |the )?${IMAGES}\\b`, 'i'), ' edits images '],
  [new RegExp(`${TAKES}${COUNT} ${OWN}(?:reference ${IMAGES}|(?:image )?references)\\b`, 'i'), ' image references '],
  [new RegExp(`${TAKES}${COUNT} ${INPUT}\\b`, 'i'), ' '],
  [
    new RegExp(
      `\\b(?:with|from|using|use|uses|upload\\w*|takes?|taking|accepts?) (?:my |our |these |the )?${COUNT} (?:input )?${IMAGES}\\b`,
      'i',
    ),
    ' ',
  ],
  [
    /\b(?:combin|blend|mix|fus|merg)\w* .+ (?:in)?to (?:one|an?|a single) (?:[a-z]+ )?(?:image|photo|picture)\b/i,
    ' edits images ',
  ],
  // What comes with a text, and whose it is.
  [new RegExp(`(?<=\\b(?:prompt|text)s? )(?:and|or) ${COUNT} ${IMAGES}\\b`, 'i'), ' '],
  [new RegExp(`\\b(?:my|our|these|those|uploaded) ${COUNT} (?:uploaded )?${IMAGES}\\b`, 'i'), ' '],
  // What is done with them, after them.
  [
    new RegExp(`\\b${COUNT} ${IMAGES} (?:as (?:an? )?references?|(?:for|as) (?:the )?style)\\b`, 'i'),
    ' image references ',
  ],
  [new RegExp(`\\b${COUNT} ${IMAGES} (?:(?:in)?to one(?: image)?|${DONE}|together)(?![\\w])`, 'i'), ' edits images '],
  [new RegExp(`\\b${COUNT} ${IMAGES} (?:as inputs?|in(?= *(?:,|$)))`, 'i'), ' '],
  // Without a number, they are what a model takes: several that it makes are called variations.
  [new RegExp(`^${SEVERAL_WORDS} ${IMAGES}$`, 'i'), ' '],
];

/**
 * Reads how many images a request contains, such as `nine images` or `several reference images`.
 *
 * @returns Undefined if the text says nothing about it.
 */
export function readInputImages(text: string): { images: number; rest: string } | undefined {
  for (const [pattern, left] of PATTERNS) {
    const match = pattern.exec(text.trim());
    if (match) return { images: countOf(match[1]), rest: text.trim().replace(pattern, left) };
  }
  return undefined;
}

function countOf(words = 'several'): number {
  const text = words.toLowerCase();
  const last = text.split(' ').at(-1)!;
  const number = NUMBERS.includes(last) ? NUMBERS.indexOf(last) + 1 : Number(last);
  if (!(number > 0)) return SEVERAL;
  return text.startsWith('more than') ? number + 1 : number;
}
