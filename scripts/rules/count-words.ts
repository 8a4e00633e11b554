import type { Schema } from '../document/types.js';

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
