import type { NumberChoice, ResolutionParameter } from '../../catalog/entry.js';
import type { RequestPrice } from '../../catalog/request-price.js';
import { taskCountWords, type WantedOutputs } from '../../catalog/wanted-outputs.js';
import { choiceWords, resolutionWords } from '../../catalog/words/output-words.js';
import { estimateWords } from '../../catalog/words/unsure-price-words.js';
import { documentedUsd, formatUsd } from '../../internal/money.js';

/** Lengths for a table, such as `4, 6, 8 s` or `3–15 s`. */
export function lengthText(choice: NumberChoice): string {
  return `${listText(choiceWords(choice))} s`;
}

/** Resolutions for a table, named as in the filters; empty if there is no choice. */
export function resolutionText(resolution: ResolutionParameter | undefined): string {
  return listText(resolutionWords(resolution).toLowerCase().replaceAll('2160p', '4k'));
}

/** The same, with the parameter's own value if it has another name: `1080p, 4k (2160p)`. */
export function resolutionFact(resolution: ResolutionParameter | undefined): string {
  return resolutionText(resolution).replace('4k', resolution?.values.includes('2160p') ? '4k (2160p)' : '4k');
}

/** Words of a list with a comma between them, and a range with a dash. */
function listText(words: string): string {
  return /^[\d.]+-[\d.]+$/.test(words) ? words.replace('-', '–') : words.replaceAll(/(?<=\d\w*|…) (?=[\d…])/g, ', ');
}

/** The usual duration of a task. */
export function timeText([from, to]: [number, number]): string {
  return from === to ? `${from} s` : `${from}–${to} s`;
}

/** Said of a resolution that one part of the documents allows and another does not. */
export const disputedWords = (resolution: string): string => `documents disagree on ${resolution}`;

/** What a price is for, if one request does not make all: `in 2 tasks`, or `in 2 to 4 tasks`. */
export const tasksText = (tasks: WantedOutputs['tasks']): string => `in ${taskCountWords(tasks)}`;

/** Said of several tasks for a request with a seed: with one, all would make the same. */
export const SEED_TASKS = 'set another seed in each task';

/** The price of a request for a table, such as `about $0.40`; the estimate if no document states it. */
export function priceText(price: RequestPrice | undefined): string {
  if (!price) return 'not documented';
  const { lowest, highest, per, units, approximate, unbounded, inProportion } = price;
  if (inProportion) return estimateWords(inProportion);
  const amounts =
    lowest === highest ? documentedUsd(lowest, units) : `${formatUsd(lowest)}–${formatUsd(highest).slice(1)}`;
  const rough = (approximate || unbounded) && highest > 0 ? 'about ' : '';
  return `${rough}${amounts}${per ? ` per ${per}` : ''}`;
}
