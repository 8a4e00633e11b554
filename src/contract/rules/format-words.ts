import { listWords } from '../../internal/list-words.js';
import type { JsonValue, Schema } from '../document/types.js';

/** The name of a parameter as a sentence writes it. */
export function inlineCode(name: string): string {
  return `\`${name}\``;
}

/** How many items an array has: `no items`, `2 items`, `at least 1 item`, `at least 2 and at most 4 items`. */
export function countWords({ minItems, maxItems }: Schema): string | undefined {
  if (minItems === undefined && maxItems === undefined) return undefined;
  if (maxItems === 0) return 'no items';
  const noun = (maxItems ?? minItems) === 1 ? 'item' : 'items';
  if (minItems === maxItems) return `${minItems!} ${noun}`;
  const bounds = [
    ...(minItems === undefined ? [] : [`at least ${minItems}`]),
    ...(maxItems === undefined ? [] : [`at most ${maxItems}`]),
  ];
  return `${bounds.join(' and ')} ${noun}`;
}

/** The values that a parameter may have: `1080p, 1440p or omitted`. */
export function choiceWords(values: JsonValue[], isRequired: boolean): string {
  const words = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return listWords(isRequired ? words : [...words, 'omitted'], 'or');
}
