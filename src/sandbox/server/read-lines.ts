import { readSync } from 'node:fs';

const CHUNK_BYTES = 1024 * 1024;
const NEWLINE = 10;

/**
 * The lines of a file from its current position, each with what ends it removed. The file is read in chunks, since it may
 * be larger than a string can be. A last line without a newline, torn by a kill, is left out: it was never acknowledged.
 */
export function* readLines(file: number): Generator<string> {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let begun: Buffer[] = [];
  for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
    const read = chunk.subarray(0, size);
    let start = 0;
    for (let end = read.indexOf(NEWLINE); end >= 0; end = read.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...begun, read.subarray(start, end)]).toString();
      begun = [];
      start = end + 1;
    }
    if (start < size) begun.push(Buffer.from(read.subarray(start)));
  }
}
