/**
 * The numbers below `count` in random order, for the turns of a bench: in a fixed order, what one subject leaves to clean
 * up would always slow down the same other one.
 */
export function shuffled(count: number): number[] {
  const keys = Array.from({ length: count }, (_, index) => ({ index, key: Math.random() }));
  return keys.sort((a, b) => a.key - b.key).map(({ index }) => index);
}
