/** Bytes of a request up to which its input is remembered as it came. */
const SMALL = 1024;
/** Characters of all texts of an input that are remembered. */
const MOST = 16_000;
/** Levels of objects and lists; no documented input has more than four. */
const DEEPEST = 8;
/** The beginning of a file in base64, or of a very long address: no language has such words. */
const FILE = /^[\w+/=:;,.%&?#~-]{300}/;
const LONGEST_NAME = 100;
/** What a number or the frame of an object counts as. */
const ENTRY = 8;

/**
 * What is remembered of an input: enough for the output that follows from it. Files that stand in it are cut off, so
 * that they fill neither the memory nor a dump.
 *
 * @param size Bytes of the request.
 */
export function kept(input: Record<string, unknown>, size: number): Record<string, unknown> {
  if (size <= SMALL) return input;
  let left = MOST;
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') {
      const most = FILE.test(value) ? Math.min(100, left) : left;
      const text = value.length > most ? `${value.slice(0, most)}…` : value;
      left = Math.max(0, left - text.length);
      // A part of a text holds on to the whole of it; a new one does not.
      return text === value ? value : (JSON.parse(JSON.stringify(text)) as string);
    }
    // A length or a size stands at the top, and is kept whatever came before it.
    const isPlain = typeof value !== 'object' || value === null;
    if (isPlain && depth === 1) return value;
    if (left === 0) return null;
    left = Math.max(0, left - ENTRY);
    if (isPlain) return value;
    if (depth === DEEPEST) return null;
    if (Array.isArray(value)) return value.slice(0, MOST / 16).map((one) => copy(one, depth + 1));
    // By entries: a member may be called `__proto__`.
    const members = Object.entries(value)
      .filter(([name]) => name.length <= LONGEST_NAME)
      .slice(0, MOST / 16);
    return Object.fromEntries(members.map(([name, one]) => [name, copy(one, depth + 1)]));
  };
  return copy(input, 0) as Record<string, unknown>;
}
