/** A list in words: `a`, `a or b`, `a, b or c`. */
export function listWords(items: readonly string[], last: 'and' | 'or'): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)!}`;
}
