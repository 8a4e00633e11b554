const LONGEST = 200;

/**
 * The names that someone may have meant who wrote another one: the nearest, and those that are as near, three at
 * most. Case and separators don't count; beside them one letter in four may be wrong, though not the first, or else a
 * word that only tells a value's form may be missing or too much: `duration` is near `durationSeconds`.
 */
export function nearest(written: string, names: Iterable<string>): string[] {
  // No name is nearly as long, and a text of a megabyte takes its time with each of them.
  if (written.length > LONGEST) return [];
  const plain = plainly(written);
  const allowed = Math.max(1, Math.floor(plain.length / 4));
  const found: { name: string; distance: number }[] = [];
  for (const name of names) {
    const other = plainly(name);
    const tooFar = plain[0] !== other[0] || Math.abs(other.length - plain.length) > allowed;
    const distance = tooFar ? Infinity : edits(plain, other);
    if (distance <= allowed && distance < Math.min(plain.length, other.length)) found.push({ name, distance });
    else if (onlyLacksForm(written, name) || onlyLacksForm(name, written)) found.push({ name, distance: allowed });
  }
  const least = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === least)
    .slice(0, 3)
    .map(({ name }) => name);
}

function plainly(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, '');
}

const FORM = /(?:_?(?:ids?|ur[il]s?|seconds))$/i;

function onlyLacksForm(name: string, longer: string): boolean {
  const rest = longer.replace(FORM, '');
  return rest.length < longer.length && plainly(name) === plainly(rest);
}

/** How many letters to insert, drop, change or swap with their neighbour (Damerau and Levenshtein's distance). */
function edits(from: string, to: string): number {
  let older: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, older[column - 2]! + 1);
      current.push(best);
    }
    older = last;
    last = current;
  }
  return last[to.length]!;
}
