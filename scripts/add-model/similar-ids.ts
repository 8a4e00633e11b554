import { nearest } from '../../src/validate/nearest.js';

/** The ids that may be meant by one that is unknown, three at most: misspelled, without its provider, or a part of the id. */
export function similarIds(written: string, ids: readonly string[]): string[] {
  const close = nearest(written, ids);
  if (close.length > 0) return close;
  const nameOf = (id: string) => id.slice(id.indexOf('/') + 1);
  const names = nearest(nameOf(written), ids.map(nameOf));
  if (names.length > 0) return ids.filter((id) => names.includes(nameOf(id))).slice(0, 3);
  return ids.filter((id) => id.includes(written.toLowerCase())).slice(0, 3);
}
