import type { Api } from '../../types/api.js';
import { roundUsd } from '../../internal/money.js';
import { EXTENDS } from './given-video.js';
import { readInputImages } from './input-images.js';
import { LENGTH_PATTERN, LENGTH_UNIT } from './length-pattern.js';
import { readOutputCount, readOutputsBeside } from './output-count.js';
import { resolutionNamed, RESOLUTIONS } from './resolutions.js';
import { UPSCALED } from './job-verbs.js';
import { OTHER_SOUND, SILENT, SOUND, VIDEO_SOUND } from './sound-words.js';
import { isAboutVideo } from './video-text.js';
import type { Wanted } from './wanted.js';

/** Shortest and longest length that a query can ask for, as in the field. */
const [MIN_SECONDS, MAX_SECONDS] = [0.1, 3600];

/** The length of a given clip, or what is added to it: no length of a result. */
const GIVEN_LENGTH = new RegExp(
  [
    `\\b(?:by )?${LENGTH_PATTERN}\\b(?= (?:long )?(?:(?!with\\b|and\\b|to\\b)[a-z]+ ){0,2}(?:videos?|clips?|movies?)\\b)`,
    `\\b${LENGTH_PATTERN}(?= (?:longer|more)\\b)`,
    `\\bby ${LENGTH_PATTERN}\\b`,
  ].join('|'),
  'i',
);

/** Words of a limit, but for `max`, which names have. */
const LIMIT = '(?:under|below|(?:less|cheaper|(?:not|no) more) than|at most|up to|within|maximum)';
const AT_LEAST = '(?:at least|minimum(?: of)?|min\\.?|(?:no|not) (?:less|shorter) than|>=)';
const OVER = '(?:over|above|beyond|(?:more|longer) than|>)';

/** `8 s`, `8s`, `8 seconds`, `8-second`, `under 2 minutes`. */
const LENGTH = new RegExp(
  `(?:\\b${LIMIT} |(?<!\\w)(?:(${AT_LEAST})|(${OVER})) ?)?(?<![\\w.-])(\\d+(?:\\.\\d+)?)(\\+)?[ -]?(${LENGTH_UNIT})(?![\\w-])(\\+| (?:or|and) (?:more|longer|over)\\b| (?:minimum|at least)\\b)?`,
  'i',
);
const RESOLUTION = new RegExp(`(?:\\b${LIMIT} )?(?<![\\w.-])(${RESOLUTIONS.join('|')}|2160p)(?![\\w.-])`, 'i');
const SPEECH =
  /\b(?:with|and|has|having) (?:an? )?(?:spoken |clear |human |natural )*(?:speech|dialog(?:ue)?s?|voices|narration)(?!\w)/gi;

/** What a query is without, if nothing else reads it. */
const NEGATED =
  /(?<![\w.-])(?:without|no) (?:any |an? |the )?(?!more\b|less\b|sound\b|audio\b)[a-z]+(?: sync)?(?![\w.-])/i;

/** Amounts of which no unit says that they are not dollars: `0.60`, but not `4 images` or `10 fps`. */
const BARE =
  '(\\d+(?:\\.\\d+)?|\\.\\d+)(?![\\w.,:/%-]*\\w|%)(?! ?(?:fps|mb|gb|mp|px|k|p|x|pixels?|people|characters?)\\b)(?! (?!as\\b)[a-z]{3,}s\\b)';
const COST = '(?:(?:that |which )?(?:costs?|costing|priced?(?: at)?|budget(?: of)?|for) )?';
/** A price by second is one of a task only if a length is known. */
const PER = '(?: ?(?:per|each|/)(?: ?(s|secs?|seconds?)\\b)?)?';

/** `under $1`, `$0.50`, `50 cents`, `less than a dollar`. */
const PRICE = new RegExp(
  `${COST}(?:(?:${LIMIT}|max) |<=? ?)?(?<![\\w.])(?:(?:\\$|usd) ?(\\d*\\.?\\d+)(?![\\w.]*\\d)|(\\d*\\.?\\d+|an?|one) ?(\\$|cents?|cts?|c|¢|dollars?|bucks?|usd)(?!\\w))${PER}`,
  'i',
);

/** `under 0.60`, `max 0.4`, `for 0.40`, `budget 2`. */
const BARE_PRICE = new RegExp(
  `(?:${COST}(?:\\b${LIMIT} |(?<![\\w-])max\\.? |<=? ?)|\\bfor (?=\\d*\\.\\d)|\\b(?:budget|price|costs?)(?: of)? )${BARE}${PER}`,
  'i',
);

/** Shapes by the name or the ratio. */
const SHAPES: Record<string, string> = {
  vertical: '9:16',
  portrait: '9:16',
  horizontal: '16:9',
  landscape: '16:9',
  square: '1:1',
};
/** A landscape that is seen: at the end of what is named, after an article. */
const SCENERY =
  '(?<!(?<=\\b(?:an?|the|of|my|this) (?:(?!in\\b)[a-z]+ )?)landscape(?= *(?:[,.;]|$| (?:at|with|in|of|from|under|by|during|on|near|and|to|into)\\b)))';
const SHAPE = new RegExp(`(?<![\\w.:-])(${Object.keys(SHAPES).join('|')})${SCENERY}(?![\\w:-])`, 'i');
const RATIO = /(?<![\w.:-])(\d{1,2}:\d{1,2})(?![\w:-])/;

/** `takes a seed`. A seed alone may become Seedance, of which it is the beginning. */
const SEED =
  /(?<!\w)(?:(?:that |which )?(?:takes?|taking|with|has|have|having|and|supports?|accepts?) )?(?:an? |the )?(?:(?:fixed|same|constant) )?(?:seeds?|reproducible)(?![\w-])/i;

/** `the same model at both APIs`. */
const BOTH_APIS = /\b(?:(?:at|in|on|with|for|of) )?both (?:apis|services|providers|vendors)\b/i;

/** `at GateAI Core`, `not at Unifically`. */
const AT_API =
  /(?:\b(not|no|without|except) )?(?:\b(?:at|in|on|via|with|for|of|from) )?(?:the )?\b(?:(gate ?ai(?: core)?)|unifically)\b(?: api\b)?/i;

const RETIRED = /\b(?:retired|deprecated|obsolete|legacy|old(?:er)? (?:models?|versions?))\b/i;

/** What is no image, and made of images. */
const MADE_OF_IMAGES = /\b(?:3d|mesh)\b/i;

/** The text of the search box: the request that it asks for, and the words to search. */
export interface SearchText {
  wanted: Wanted;
  /** Maximum price in US dollars. */
  max?: number;
  /** Whether the model has to take a seed. */
  seed?: true;
  /** Whether the other API has to have the model too. */
  both?: true;
  /** The only API whose models are searched. */
  api?: Api;
  /** Whether only retired models are searched. */
  retired?: true;
  /** Whether models whose texts are about speech come first. */
  speech?: true;
  /** The length of a given clip, or what is added to it, and the size of what is given: no model is chosen by it. */
  given?: string;
  /** What the results should be without, which no filter can say, such as `no watermark`. */
  negated?: string;
  /** The words that the length, the size, the shape and the price were read from. */
  taken: string[];
  rest: string;
}

/** The text without what asks for speech in a video; undefined if nothing does. */
export function withoutSpeech(text: string): string | undefined {
  if (!isAboutVideo(text) || OTHER_SOUND.test(text) || /\blip[ -]?sync|\bavatar/i.test(text)) return undefined;
  const rest = text.replace(SPEECH, ' ');
  return rest === text ? undefined : rest;
}

/** The text without what the results should be without. */
export const withoutNegated = (text: string): string => text.replace(NEGATED, ' ');

/**
 * Reads the text of the search box: the request that it asks for, such as `8 second 1080p`. The other words are left to search.
 *
 * @param isVersion Whether a number after words is in the name of a model.
 */
export function readSearchText(
  query: string,
  isVersion: (before: string, number: string) => boolean = () => false,
): SearchText {
  const wanted: Wanted = {};
  let max: number | undefined;
  let rest = query;
  const taken: string[] = [];
  /** @param use Returns false if the words are left. */
  const take = (pattern: RegExp, use: (match: RegExpExecArray) => unknown) => {
    const match = pattern.exec(rest);
    if (!match || use(match) === false) return;
    taken.push(match[0].trim());
    rest = rest.replace(pattern, ' ');
  };
  const apis = new Set<Api>();
  const addApi = ([, not, gateai]: RegExpExecArray) =>
    apis.add((gateai === undefined) === (not === undefined) ? 'unifically' : 'gateai');
  take(AT_API, addApi);
  // A query may name both, which is no filter.
  take(AT_API, addApi);
  rest = rest.trim();
  const [api] = apis.size === 1 ? apis : [];
  let given: string | undefined;
  if (EXTENDS.test(rest)) take(GIVEN_LENGTH, ([words]) => (given = words));
  // What is enlarged keeps its length.
  if (UPSCALED.test(rest)) take(LENGTH, () => true);
  take(LENGTH, ([, least, over, amount, plus, unit, more]) => {
    const seconds = Number(amount) * (unit!.toLowerCase().startsWith('m') ? 60 : 1);
    if (seconds >= MIN_SECONDS && seconds <= MAX_SECONDS) wanted.seconds = seconds;
    if (wanted.seconds !== undefined && (least || over || plus || more)) wanted.bound = over ? 'over' : 'at least';
  });
  take(RESOLUTION, ([, name]) => (wanted.resolution = resolutionNamed(name!)));
  const made = readOutputCount(rest);
  if (made) {
    wanted.outputs = made.outputs;
    rest = made.rest;
  }
  const images = readInputImages(rest);
  if (images) {
    wanted.images = images.images;
    rest = images.rest;
  }
  const silent = withoutSpeech(rest);
  const speech = silent === undefined ? undefined : true;
  if (silent !== undefined) {
    wanted.sound = 'on';
    rest = silent;
  }
  if (wanted.sound === undefined) take(SILENT, () => (wanted.sound = 'off'));
  if (wanted.sound === undefined) take(SOUND, () => (wanted.sound = 'on'));
  if (wanted.sound === undefined && isAboutVideo(rest) && !OTHER_SOUND.test(rest))
    take(VIDEO_SOUND, () => (wanted.sound = 'on'));
  // Without a length, a price by second is no price of a task: its words are left.
  const limit = (amount: number, perSecond: string | undefined) => {
    if (perSecond !== undefined && wanted.seconds === undefined) return false;
    max = perSecond === undefined ? amount : roundUsd(amount * wanted.seconds!);
    return true;
  };
  take(PRICE, ([, usd, amount, unit, perSecond]) => {
    const number = Number(usd ?? amount!.replace(/an?|one/i, '1'));
    return limit(/^[c¢]/i.test(unit ?? '') ? number / 100 : number, perSecond);
  });
  if (max === undefined) take(BARE_PRICE, ([, usd, perSecond]) => limit(Number(usd), perSecond));
  rest = rest.replace(/\bup to\b/i, ' ');
  take(RATIO, ([, ratio]) => (wanted.ratio = ratio));
  // Beside a ratio, the word says the same.
  take(SHAPE, ([, shape]) => (wanted.ratio ??= SHAPES[shape!.toLowerCase()]));
  let seed: true | undefined;
  if (query.toLowerCase() !== 'seed') take(SEED, () => (seed = true));
  let both: true | undefined;
  take(BOTH_APIS, () => (both = true));
  let retired: true | undefined;
  take(RETIRED, () => (retired = true));
  const beside = made ? undefined : readOutputsBeside(rest, isVersion);
  if (beside?.outputs && beside.file === 'image' && (isAboutVideo(rest) || MADE_OF_IMAGES.test(rest))) {
    wanted.images ??= beside.outputs;
    rest = beside.rest.replace(' image ', ' ');
  } else if (beside) {
    if (beside.outputs) wanted.outputs = beside.outputs;
    rest = beside.rest;
  }
  let negated: string | undefined;
  take(NEGATED, ([words]) => (negated = words));
  return {
    wanted,
    max,
    seed,
    both,
    ...(api && { api }),
    retired,
    ...(speech && { speech }),
    ...(given !== undefined && { given }),
    ...(negated !== undefined && { negated }),
    taken,
    // At the end, where no number can be the version of it.
    rest: api ? `${rest.trim()} ${api}`.trim() : rest.trim(),
  };
}
