/** How many letters have to be inserted, deleted, replaced, or swapped with the next one to turn a word into another. */
export function editDistance(from: string, to: string): number {
  let [beforePrevious, previous]: number[][] = [[], Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      current[j] = Math.min(
        previous![j]! + 1,
        current[j - 1]! + 1,
        previous![j - 1]! + (isSame ? 0 : 1),
        isSwap ? beforePrevious![j - 2]! + 1 : Infinity,
      );
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous![to.length]!;
}
