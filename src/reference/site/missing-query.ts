/** Maximum length of a query made from a path, in characters. */
const MAX_LENGTH = 60;

/**
 * A search query for a path without a page: its last part, as text.
 *
 * @param root Path of the root of the site.
 * @returns Empty if the path says nothing.
 */
export function missingQuery(pathname: string, root: string): string {
  const path = pathname.startsWith(root) ? pathname.slice(root.length) : pathname;
  const parts = path.split('/').map(decoded);
  const names = parts
    .map((part) => part.replace(/\.[a-z]+$/i, '').trim())
    .filter((name) => !/^(?:index|404|)$/.test(name));
  return (names.at(-1) ?? '').slice(0, MAX_LENGTH);
}

/** The decoded text, or the same text if its encoding is not valid. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
