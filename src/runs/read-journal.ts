import type { FileHandle } from 'node:fs/promises';
import { UnigenError } from '../errors/errors.js';
import { emptyError, notJournalError } from './journal-errors.js';
import { beginsWithLine, isKnownVersion, readHeader, readLine, type JournalHeader } from './journal-line.js';
import type { DroppedLine, JournalRead } from './journal-read.js';
import { lines, type Line } from './lines.js';
import type { Entry } from './table-store.js';

/** NUL bytes in a row that a power failure left: a single one may be a damaged space. */
const NUL_BYTES = Buffer.alloc(8);

/**
 * Reads a journal. Damage is an error, unless the damaged entries were certainly never acknowledged:
 *
 * - Each line has its number, and the number of the last line that was durable when this one was written. Durable lines
 *   were acknowledged, so a missing one is lost.
 * - The last write before a kill may be in the file in part: a line at the end without a newline is cut off. After a power
 *   failure there may be NUL bytes instead of parts of the last write. Neither was acknowledged.
 * - Other damage does not come from an interrupted write; the damaged bytes may have been anything.
 *
 * @param apply Called with each entry in order.
 * @param repair Whether a journal without its first line is read, and an empty file: all of it may be lost.
 * @throws UnigenError if it is not a journal, or one of another version.
 */
export async function readJournal(
  path: string,
  file: Pick<FileHandle, 'read'>,
  apply: (entry: Entry) => void,
  repair = false,
): Promise<JournalRead> {
  const dropped: DroppedLine[] = [];
  const gaps: { from: number; to: number; isInterruptedWrite: boolean }[] = [];
  const certain = new Set<string>();
  let header: JournalHeader | undefined;
  let last = 1;
  let synced = 0;
  let size = 0;
  let tidySize = 0;
  let runBytes = 0;
  let repeated = 0;
  let damage: Damage = 'none';
  for await (const line of lines(file)) {
    size += line.length;
    tidySize += line.bytes.length + 1;
    if (line.number === 1) {
      header = headerOf(path, line, repair);
      if (header) {
        synced = header.lines;
        continue;
      }
    }
    const read = readLine(line.bytes);
    if (!read) {
      // An editor may have added an empty line.
      if (line.bytes.length === 0) {
        tidySize = 0;
        continue;
      }
      dropped.push({ line: line.number, bytes: Buffer.from(line.bytes) });
      if (damage !== 'other') damage = damageOf(line);
      continue;
    }
    const { number, entry } = read;
    if (number <= last) {
      repeated++;
      continue;
    }
    if (number > last + 1) {
      gaps.push({ from: last + 1, to: number - 1, isInterruptedWrite: damage === 'interrupted' });
      certain.clear();
    }
    last = number;
    synced = Math.max(synced, read.synced);
    damage = 'none';
    if ('run' in entry) runBytes += line.length;
    if (gaps.length > 0 && !('upload' in entry)) certain.add('run' in entry ? entry.run.name : entry.name);
    apply(entry);
  }
  if (size === 0 && !repair) throw emptyError(path);
  // Somebody's file of another kind is not written anew.
  if (size > 0 && !header && last === 1) throw notJournalError(path);
  if (!header) gaps.unshift({ from: 1, to: 1, isInterruptedWrite: false });
  const isCut = last < synced || damage === 'other';
  if (isCut) gaps.push({ from: last + 1, to: Math.max(synced, last + 1), isInterruptedWrite: false });
  // The first line says how many have to follow.
  if (isCut || !header) certain.clear();
  const lost = gaps.filter(({ from, isInterruptedWrite }) => from <= synced || !isInterruptedWrite);
  const isTidy = size === tidySize && dropped.length === 0 && repeated === 0;
  return {
    last,
    size,
    runBytes,
    isTidy,
    dropped,
    lost: lost.map(({ from, to }) => [from, to] as const),
    repeated,
    certain,
  };
}

type Damage = 'none' | 'interrupted' | 'other';

function damageOf({ bytes, isEnded }: Line): Damage {
  // A write that was cut off does not begin with a whole line. If it does, the newline behind that line is damaged.
  const isCutOff = !isEnded && !beginsWithLine(bytes);
  return isCutOff || bytes.includes(NUL_BYTES) ? 'interrupted' : 'other';
}

/** The first line; undefined if it is damaged and that is repaired. */
function headerOf(path: string, { bytes }: Line, repair: boolean): JournalHeader | undefined {
  const header = readHeader(bytes);
  if (!header) {
    if (repair) return undefined;
    throw notJournalError(path);
  }
  if (!isKnownVersion(header))
    throw new UnigenError(`${path} was written by another version of unigen (format ${header.version})`);
  return header;
}
