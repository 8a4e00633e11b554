import type { FileHandle } from 'node:fs/promises';

const CHUNK_BYTES = 1024 * 1024;
const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/** A line of a file. */
export interface Line {
  /** Its place in the file: the first line is 1. */
  readonly number: number;
  /** Without its end, and without what an editor may have added. */
  readonly bytes: Buffer;
  /** Bytes in the file, its end included. */
  readonly length: number;
  /** Whether a newline ends it. */
  readonly isEnded: boolean;
}

/** The lines of a file, as bytes: a damaged file may contain anything, and be larger than a string can be. */
export async function* lines(file: Pick<FileHandle, 'read'>): AsyncGenerator<Line> {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let begun: Buffer[] = [];
  let number = 1;
  let position = 0;
  const line = (end: Buffer, isEnded: boolean): Line => {
    const raw = begun.length > 0 ? Buffer.concat([...begun, end]) : end;
    begun = [];
    return { number, bytes: trimmed(raw, number++ === 1), length: raw.length + (isEnded ? 1 : 0), isEnded };
  };
  for (;;) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    const read = chunk.subarray(0, bytesRead);
    let start = 0;
    for (let end = read.indexOf(NEWLINE); end >= 0; end = read.indexOf(NEWLINE, start)) {
      yield line(read.subarray(start, end), true);
      start = end + 1;
    }
    if (start < bytesRead) begun.push(Buffer.from(read.subarray(start)));
  }
  if (begun.length > 0) yield line(Buffer.alloc(0), false);
}

/** Editors on Windows write a byte order mark, and end lines with a carriage return. */
function trimmed(line: Buffer, isFirst: boolean): Buffer {
  const start = isFirst && line.indexOf(BYTE_ORDER_MARK) === 0 ? BYTE_ORDER_MARK.length : 0;
  const isCarriage = line.at(-1) === CARRIAGE_RETURN;
  return start > 0 || isCarriage ? line.subarray(start, isCarriage ? -1 : undefined) : line;
}
