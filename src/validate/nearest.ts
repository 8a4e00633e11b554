/** Names are shorter; comparing a string of a megabyte with each of them takes long. */
const MAX_NAME_CHARS = 200;

/**
 * The names closest to a misspelled one, three at most; an empty array if none is close. Case and separators don't
 * count. Otherwise one character in four may be wrong, though not the first, or a suffix that only says what form the
 * value has may be missing or added: `duration` is close to `durationSeconds`.
 */
export function nearest(written: string, names: Iterable<string>): string[] {
  if (written.length > MAX_NAME_CHARS) return [];
  const plain = normalized(written);
  const allowed = Math.max(1, Math.floor(plain.length / 4));
  const found: { name: string; distance: number }[] = [];
  for (const name of names) {
    const other = normalized(name);
    const tooFar = plain[0] !== other[0] || Math.abs(other.length - plain.length) > allowed;
    const distance = tooFar ? Infinity : edits(plain, other);
    if (distance <= allowed && distance < Math.min(plain.length, other.length)) found.push({ name, distance });
    else if (differsBySuffix(written, name) || differsBySuffix(name, written)) found.push({ name, distance: allowed });
  }
  const least = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === least)
    .slice(0, 3)
    .map(({ name }) => name);
}

function normalized(name: string): string {
  return name.toLowerCase().replace(/[\s_.-]/g, '');
}

/** What only says what form a value has. */
const FORM_SUFFIX = /(?:_?(?:ids?|ur[il]s?|seconds))$/i;

function differsBySuffix(name: string, longer: string): boolean {
  const rest = longer.replace(FORM_SUFFIX, '');
  return rest.length < longer.length && normalized(name) === normalized(rest);
}

/** The Damerau-Levenshtein distance: how many characters to insert, delete, replace or swap with their neighbor. */
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
