import { wordsOf } from './words-of.js';

/** What ends the words for what goes in. */
const END = '(?=[,;.]|$|\\b(?:with|without|in|into|for|to|at|by|on|under|below|and (?:with|without))\\b)';

/** Before what is made of it, or after what is done with it. */
const INPUTS = [
  // Where something is cut out of is what is worked on.
  new RegExp(
    `(?<!\\b(?:remov|eras|delet|extract|separat|split|isolat|cut|tak|get|strip|clean)\\w*\\b.*)\\b(?:from|using|out of|based on) (.+?)${END}`,
    'gi',
  ),
  new RegExp(`\\btranscri(?:be|bes|bing|pts?|ption) (?:of )?(?:an? |the |my |our |own )*(.+?)${END}`, 'gi'),
  new RegExp(`\\btrain\\w*\\b.*? on (.+?)${END}`, 'gi'),
  /^(?:an? |my |the |one )?(\w+)[ -](?:in)?to[ -](?=[a-z])/gi,
];

/**
 * The words of a query that only say what goes in, such as `video` in `music from a video`: rather one of them is left out
 * than a word for what is made.
 */
export const inputWords = (query: string): string[] =>
  INPUTS.flatMap((pattern) => [...query.matchAll(pattern)].flatMap(([, words]) => wordsOf(words!)));
