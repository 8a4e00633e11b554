/** A part of a file: its first byte, and the one after its last. */
export interface Range {
  start: number;
  end: number;
}

/**
 * The part of a file that a `Range` header asks for. Undefined is the whole file: without a header, and for several ranges
 * or units other than bytes, which a server may ignore.
 */
export function readRange(header: string | null, size: number): Range | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  if (from === '') {
    // The last bytes of the file.
    const length = Math.min(Number(to), size);
    return length > 0 ? { start: size - length, end: size } : 'unsatisfiable';
  }
  const start = Number(from);
  const last = to === '' ? size - 1 : Number(to);
  if (last < start && to !== '') return undefined;
  return start < size ? { start, end: Math.min(last + 1, size) } : 'unsatisfiable';
}
