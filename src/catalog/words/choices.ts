import { listWords } from '../../internal/list-words.js';
import type { Json } from '../model-details.js';

/** So many integers in a row, or more, are said as a range. */
const MIN_RANGE = 4;

/** The values of an enum in words: `4, 6 or 8`, or `4 to 12`. Numbers are sorted. */
export function choices(values: readonly Json[]): string {
  return listWords(
    values.every((value) => typeof value === 'number')
      ? numberWords(values)
      : values.map((value) => (typeof value === 'string' && value !== '' ? value : JSON.stringify(value))),
    'or',
  );
}

function numberWords(values: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const value of values.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && Number.isInteger(value) && value === run.at(-1)! + 1) run.push(value);
    else runs.push([value]);
  }
  return runs.flatMap((run) => (run.length < MIN_RANGE ? run.map(String) : [`${run[0]!} to ${run.at(-1)!}`]));
}
