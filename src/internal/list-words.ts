/** A list in words: `a`, `a or b`, `a, b or c`. */
export function listWords(items: readonly string[], last: 'and' | 'or'): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)!}`;
}

/** The end of a message that suggests names, such as `; did you mean --prompt?`; empty if there are none. */
export function didYouMean(names: readonly string[]): string {
  return names.length === 0 ? '' : `; did you mean ${listWords(names, 'or')}?`;
}
