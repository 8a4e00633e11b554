import { timeWords } from '../words.js';

/** Smallest number that is a time; smaller numbers are lengths of time. */
const MIN_EPOCH_S = 1e9;

/** A header of a response, with its number in words. */
export function headerFact([name, value]: [string, string]): [string, string] {
  return [name, value + unitWords(name.toLowerCase(), Number(value))];
}

function unitWords(name: string, value: number): string {
  if (name === 'retry-after' && value >= 0) return value === 1 ? ' second' : ' seconds';
  return name.endsWith('-reset') && value >= MIN_EPOCH_S ? ` (${timeWords(value * 1000)})` : '';
}
