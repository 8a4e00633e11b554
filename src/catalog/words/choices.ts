import { listWords } from '../../internal/list-words.js';
import type { Json } from '../model-details.js';

/** The values of an enum in words: `4, 6 or 8`. */
export function choices(values: readonly Json[]): string {
  return listWords(
    values.map((value) => (typeof value === 'string' && value !== '' ? value : JSON.stringify(value))),
    'or',
  );
}
