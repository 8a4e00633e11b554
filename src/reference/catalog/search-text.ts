import { resolutionNamed, RESOLUTIONS } from './resolutions.js';
import type { Wanted } from './wanted.js';

/** Shortest and longest length that a query can ask for, as in the field. */
const [MIN_SECONDS, MAX_SECONDS] = [0.1, 3600];

/** `8 s`, `8s`, `8 seconds`, `8-second`, `2 minutes`. */
const LENGTH = /(?<![\w.-])(\d+(?:\.\d+)?)[ -]?(s|secs?|seconds?|min|minutes?)(?![\w-])/i;
const RESOLUTION = new RegExp(`(?<![\\w.-])(${RESOLUTIONS.join('|')}|2160p)(?![\\w.-])`, 'i');
const SOUND = /(?<!\w)(?:with|and) (?:sound|audio)(?!\w)/i;
const SILENT = /(?<!\w)(?:silent|(?:without|no) (?:sound|audio))(?!\w)/i;

/** `under $1`, `$0.50`, `50 cents`, `less than a dollar`. */
const PRICE =
  /(?:(?:under|below|less than|at most|up to|max|for) )?(?<![\w.])(?:\$ ?(\d+(?:\.\d+)?)(?![\w.]*\d)|(\d+(?:\.\d+)?|an?) ?(cents?|¢|dollars?|usd)(?!\w))/i;
/** Shapes by the name or the ratio. */
const SHAPES: Record<string, string> = {
  vertical: '9:16',
  portrait: '9:16',
  horizontal: '16:9',
  landscape: '16:9',
  square: '1:1',
};
const SHAPE = new RegExp(`(?<![\\w.:-])(${Object.keys(SHAPES).join('|')}|\\d{1,2}:\\d{1,2})(?![\\w:-])`, 'i');

/** `takes a seed`. A seed alone may become Seedance, of which it is the beginning. */
const SEED =
  /(?<!\w)(?:(?:that |which )?(?:takes?|taking|with|has|have|having|and|supports?|accepts?) )?(?:an? )?(?:seeds?|reproducible)(?![\w-])/i;

/** `the same model at both APIs`. */
const BOTH_APIS = /\b(?:(?:at|in|on|with|for|of) )?both apis\b/i;

const RETIRED = /\b(?:retired|deprecated|obsolete|legacy|old(?:er)? (?:models?|versions?))\b/i;

/** The text of the search box: the request that it asks for, and the words to search. */
export interface SearchText {
  wanted: Wanted;
  /** Maximum price in US dollars. */
  max?: number;
  /** Whether the model has to take a seed. */
  seed?: true;
  /** Whether the other API has to have the model too. */
  both?: true;
  /** Whether only retired models are searched. */
  retired?: true;
  rest: string;
}

/** Reads the text of the search box: the request that it asks for, such as `8 second 1080p`. The other words are left to search. */
export function readSearchText(query: string): SearchText {
  const wanted: Wanted = {};
  let max: number | undefined;
  let rest = query;
  const take = (pattern: RegExp, use: (match: RegExpExecArray) => void) => {
    const match = pattern.exec(rest);
    if (!match) return;
    use(match);
    rest = rest.replace(pattern, ' ');
  };
  take(LENGTH, ([, amount, unit]) => {
    const seconds = Number(amount) * (unit!.toLowerCase().startsWith('m') ? 60 : 1);
    if (seconds >= MIN_SECONDS && seconds <= MAX_SECONDS) wanted.seconds = seconds;
  });
  take(RESOLUTION, ([name]) => (wanted.resolution = resolutionNamed(name)));
  take(SILENT, () => (wanted.sound = 'off'));
  if (wanted.sound === undefined) take(SOUND, () => (wanted.sound = 'on'));
  take(PRICE, ([, usd, amount, unit]) => {
    const number = Number(usd ?? amount!.replace(/an?/i, '1'));
    max = /^[c¢]/i.test(unit ?? '') ? number / 100 : number;
  });
  take(SHAPE, ([, shape]) => (wanted.ratio = SHAPES[shape!.toLowerCase()] ?? shape));
  let seed: true | undefined;
  if (query.toLowerCase() !== 'seed') take(SEED, () => (seed = true));
  let both: true | undefined;
  take(BOTH_APIS, () => (both = true));
  let retired: true | undefined;
  take(RETIRED, () => (retired = true));
  return { wanted, max, seed, both, retired, rest: rest.trim() };
}
