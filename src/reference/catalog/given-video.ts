import { SIZE } from './given-size.js';
import { CHANGED, UPSCALED } from './job-verbs.js';
import { LENGTH_PATTERN } from './length-pattern.js';

/** What makes a video longer. */
export const EXTENDS = /\b(?:extend|extends|extending|longer|lengthen|continu\w*|prolong)\b/i;

/** What is said of it that may be a part of a request. */
const FACT = `(?:${LENGTH_PATTERN}|${SIZE}|\\d{1,2}:\\d{1,2}|vertical|horizontal|square|portrait|landscape)`;

/** What is said of it that no model is chosen by. */
const PLAIN = '(?:(?:very |quite |rather )?(?:short|long)|existing|finished|uploaded|recorded|given|entire|whole)';

/** A video that something is done with, and what is said of it before its name. */
const DESCRIBED = new RegExp(
  `^(.*?\\b${CHANGED}\\w*\\b.*?)((?<=[ -])(?:(?:${FACT}|${PLAIN}),?[ -])+)((?:(?!(?:with|and|to|from|of|in|into)\\b)[a-z]+ )?(?:videos?|clips?|movies?|footage)\\b)(.*)$`,
  'i',
);

/**
 * The query with the name of a given video right after what is done with it, so that the two are read as a job: `restyle a
 * 5 second video` is `restyle a video, 5 second`. The length of what is extended stays, as it is not that of the result.
 */
export function withGivenVideo(query: string): string {
  return query.replace(DESCRIBED, (_, done: string, said: string, name: string, rest: string) => {
    const facts = said.match(new RegExp(`\\b${FACT}(?![\\w:])`, 'gi')) ?? [];
    if (EXTENDS.test(query)) return `${done}${facts.map((fact) => `${fact} `).join('')}${name}${rest}`;
    return [`${done}${name}${rest}`, facts.join(' ')].filter((words) => words !== '').join(', ');
  });
}

/** Whose video it is, or what it is: no task made it. */
const OWN = /\b(?:existing|my|our|own|files?|footage|uploaded|recorded|given|filmed)\b/i;

/** Whether a query is about a video of one's own, which is enlarged or extended. */
export const isOfOwnVideo = (query: string): boolean =>
  OWN.test(query) && (EXTENDS.test(query) || UPSCALED.test(query));
