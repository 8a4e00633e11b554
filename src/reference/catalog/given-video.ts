import { UPSCALED } from './job-verbs.js';
import { LENGTH_PATTERN } from './length-pattern.js';

/** What makes a video longer. */
export const EXTENDS = /\b(?:extend|extends|extending|longer|lengthen|continu\w*|prolong)\b/i;

/** Beginnings of words for what is done with a video that exists. */
const DONE =
  '(?:edit|restyl|styli[sz]|chang|modif|alter|adjust|transform|convert|turn|upscal|enlarg|enhanc|sharpen|improv|increas|rais|doubl|remov|eras|delet|replac|swap|add|put|dub|translat|transcri|narrat|colou?ri|crop|restor|brighten|relight|retouch|extend|continu|lengthen|prolong|mak(?:e|ing)(?=.* (?:look|brighter|darker|warmer|colou?rful|bigger|larger|sharper|clearer|crisper|longer)\\b))';

const SIZE = '(?:\\d{3,4}p|[1248]k|full[ -]?hd|hd)';

/** What is said of it that may be a part of a request. */
const FACT = `(?:${LENGTH_PATTERN}|${SIZE}|\\d{1,2}:\\d{1,2}|vertical|horizontal|square|portrait|landscape)`;

/** What is said of it that no model is chosen by. */
const PLAIN = '(?:(?:very |quite |rather )?(?:short|long)|existing|finished|uploaded|recorded|given|entire|whole)';

/** A video that something is done with, and what is said of it before its name. */
const DESCRIBED = new RegExp(
  `^(.*?\\b${DONE}\\w*\\b.*?)((?<=[ -])(?:(?:${FACT}|${PLAIN}),?[ -])+)((?:(?!(?:with|and|to|from|of|in|into)\\b)[a-z]+ )?(?:videos?|clips?|movies?|footage)\\b)(.*)$`,
  'i',
);

/** The size that it gets. */
const NEW_SIZE = new RegExp(`\\b(?:in)?to (?:an? )?${SIZE}\\b`, 'i');

/**
 * The query with the name of a given video right after what is done with it, so that the two are read as a job: `restyle a
 * 5 second video` is `restyle a video, 5 second`. The length of what is extended stays, as it is not that of the result, and
 * the size of what gets another one is left out.
 */
export function withGivenVideo(query: string): string {
  return query.replace(DESCRIBED, (_, done: string, said: string, name: string, rest: string) => {
    const facts = said.match(new RegExp(`\\b${FACT}(?![\\w:])`, 'gi')) ?? [];
    if (EXTENDS.test(query)) return `${done}${facts.map((fact) => `${fact} `).join('')}${name}${rest}`;
    const isResized = UPSCALED.test(query) && NEW_SIZE.test(rest);
    const kept = facts.filter((fact) => !isResized || !new RegExp(`^${SIZE}$`, 'i').test(fact));
    return [`${done}${name}${rest}`, kept.join(' ')].filter((words) => words !== '').join(', ');
  });
}

/** Whose video it is, or what it is: no task made it. */
const OWN = /\b(?:existing|my|our|own|files?|footage|uploaded|recorded|given|filmed)\b/i;

/** Whether a query is about a video of one's own, which is enlarged or extended. */
export const isOfOwnVideo = (query: string): boolean =>
  OWN.test(query) && (EXTENDS.test(query) || UPSCALED.test(query));
