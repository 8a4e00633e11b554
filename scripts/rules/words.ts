import { listWords } from '../../src/internal/list-words.js';
import type { JsonValue, Schema } from '../document/types.js';

/** The name of a parameter as a sentence writes it. */
export function code(name: string): string {
  return `\`${name}\``;
}

/** How many items a list has: `no items`, `2 items`, `at least 1 item`, `at least 2 and at most 4 items`. */
export function countWords({ minItems: least, maxItems: most }: Schema): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  if (most === 0) return 'no items';
  const noun = (most ?? least) === 1 ? 'item' : 'items';
  if (least === most) return `${least!} ${noun}`;
  const bounds = [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
  ];
  return `${bounds.join(' and ')} ${noun}`;
}

/** The values that a parameter may have: `1080p, 1440p or omitted`. */
export function valueWords(values: JsonValue[], isRequired: boolean): string {
  const words = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return listWords(isRequired ? words : [...words, 'omitted'], 'or');
}
