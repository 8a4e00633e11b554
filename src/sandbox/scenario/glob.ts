/** Longer texts match no pattern but `*`: they are files, and comparing them takes long. */
const MAX_TEXT_LENGTH = 100_000;

/** Whether a text matches a pattern, in which each `*` stands for any text. It takes time in proportion to their lengths. */
export function matchesPattern(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  if (parts.length === 1) return pattern === text;
  if (parts.every((part) => part === '')) return true;
  if (text.length > MAX_TEXT_LENGTH) return false;
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let position = first.length;
  // The leftmost place of each part leaves the most room for the next.
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, position);
    if (found < 0 || found + part.length > end) return false;
    position = found + part.length;
  }
  return true;
}
