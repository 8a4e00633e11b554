import { RATIOS } from './ratios.js';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');

/** `1920x1080`; a space on each side is fine too. */
const PIXELS = /(?<![\w.])(\d{3,4}) ?[x×] ?(\d{3,4})(?![\w.])/i;

type Replacement = [words: RegExp, usual: string | ((all: string, one: string, other: string) => string)];

/** What people write in several ways. */
const REPLACEMENTS: Replacement[] = [
  // `0,50` in many languages.
  [/(?<![\d,.])(\d+),(\d{1,2})(?![\d,.]*\d)/g, '$1.$2'],
  [
    new RegExp(`\\b(${NUMBERS.join('|')})(?=[ -](?:sec|min))`, 'i'),
    (_, word) => String(NUMBERS.indexOf(word.toLowerCase()) + 1),
  ],
  // A model that makes the longest length makes the others too.
  [/(?<![\w.:-])\d+(?: ?[-–] ?| to | or )(\d+)(?=[ -]?(?:s|sec\w*|min\w*)\b)/i, '$1'],
  [/(?<=\d ?)(?:secondes?|segundos?|sekunden?|sek)\b/i, 's'],
  [/(\d[ -]?(?:s|secs?|seconds?|min|minutes?)) (?:long|in length|duration)\b/i, '$1'],
  [/\b(?:full[ -]?hd|fhd)\b/i, '1080p'],
  [/\b(?:ultra[ -]?hd|uhd)\b/i, '4k'],
  [/\bhd(?= (?:video|clip|movie|quality|resolution)s?\b)/i, '720p'],
  [PIXELS, (all, width, height) => sizeWords(Number(width), Number(height)) ?? all],
  [
    /(?<![\w.:/-])(\d{1,2})(?: ?[:/] ?|x)(\d{1,2})(?![\w:/-])/i,
    (all, x, y) => (RATIOS.includes(`${x}:${y}`) ? `${x}:${y}` : all),
  ],
  [/\b(vertical|portrait|horizontal|landscape|square) (?:mode|format|orientation)\b/i, '$1'],
  [/\bwide ?screen\b/i, '16:9'],
  [/\b(?:low(?:est)?[ -](?:cost|priced?)|inexpensive|affordable|cheep)\b/i, 'cheap'],
  [/\b(?:the )?quick\b/i, 'fastest'],
  [/\b(?:muted?|soundless)\b(?= (?:video|clip|movie))/i, 'silent'],
  [/\blip[ -]?syn(?:ch|k)\w*/i, 'lip sync'],
  [/\bspeach\b/i, 'speech'],
  [/\b(image|photo|picture|text|audio) too (?=video|image|speech)/i, '$1 to '],
  [/\b(?:without|no) (?:vocals?|singing|singer)\b/i, 'instrumental'],
];

/** Sizes by their height, or their width if they are portrait. */
function sizeWords(width: number, height: number): string | undefined {
  const lines = Math.min(width, height);
  const ratio = RATIOS.find((one) => {
    const [x, y] = one.split(':').map(Number);
    return width * y! === height * x!;
  });
  return ratio && [480, 720, 768, 1080, 1440, 2160].includes(lines) ? `${lines}p ${ratio}` : undefined;
}

/** The query with the usual words for what has several names or spellings. */
export function withUsualWords(query: string): string {
  // A replacement may be text with `$1`, or a function.
  return REPLACEMENTS.reduce((text, [words, usual]) => text.replace(words, usual as string), query);
}
