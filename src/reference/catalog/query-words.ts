import { wordsOf } from './words-of.js';

/** Words that say nothing about a model. */
export const STOP_WORDS = new Set(
  wordsOf(
    `a about ad ads advert advertisement ai all an and any api apis are as at be best both by can create creates creator design do does few file files find for free from generate generation generator get give
    good has have i in into is it just like made make maker makes making me media mine model models my need new of old on one or our out own please possible product prompt prompts radio result results same sample samples second seconds several
    should show social some something support supports take takes taking than that the there this times to tool up use using want what which will with would
    you your`,
  ),
);

/** English words that look like a misspelled name. */
export const PLAIN_WORDS = new Set(wordsOf('blank block changer general house least minimal openapi tracking'));

const CHEAPEST = new Set(wordsOf('cheap cheaper cheapest'));
const FASTEST = new Set(wordsOf('fastest quickest'));

/** The words of a query that say something about a model. */
export const telling = (words: string[]) =>
  words.filter((word) => ![STOP_WORDS, CHEAPEST, FASTEST].some((set) => set.has(word)));

/** The order that words ask for. */
export function orderIn(words: string[]): 'price' | 'time' | undefined {
  if (words.some((word) => CHEAPEST.has(word))) return 'price';
  return words.some((word) => FASTEST.has(word)) ? 'time' : undefined;
}
