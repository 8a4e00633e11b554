/** The prefix that a pattern requires, such as `chirp-custom:` of `^chirp-custom:.+`. Throws at any other pattern. */
export function prefixOf(pattern: string): string {
  const prefix = /^\^([\w:-]+)\.\+$/.exec(pattern)?.[1];
  if (prefix === undefined) throw new Error(`No words for the pattern ${pattern}`);
  return prefix;
}
