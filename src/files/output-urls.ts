import { parseUrl } from '../internal/parse-url.js';

/** Files that an output may name; no documented one names more than twelve. */
export const MAX_FILES = 100;

/** The URLs in an output, each with the path of its first place: `MAX_FILES` and one more at most. */
export function urlsIn(output: unknown): Map<string, string> {
  const found = new Map<string, string>();
  // A loop instead of recursion: an output may be nested deeper than the stack.
  const open: [value: unknown, path: string][] = [[output, '']];
  const seen = new Set<unknown>();
  for (let entry = open.pop(); entry && found.size <= MAX_FILES; entry = open.pop()) {
    const [value, path] = entry;
    if (typeof value === 'string') {
      if (/^https?:\/\//i.test(value) && !found.has(value) && parseUrl(value)) found.set(value, path);
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const [key, inner] of Object.entries(value).reverse())
        open.push([inner, path === '' ? key : `${path}.${key}`]);
    }
  }
  return found;
}
