import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { formatLine, JOURNAL_HEADER, journalVersion, parseLine } from '../journal-format.js';
import type { Change } from '../state.js';
import { readLines } from './read-lines.js';
import { lockFile, LOCKED, type ReleaseLock } from '../../node/file-lock.js';

/** The journal is compacted once it has this size, and has grown by this factor since the last compaction. */
const COMPACTION_MIN_BYTES = 16 * 1024 * 1024;
const COMPACTION_FACTOR = 4;
const WRITE_CHUNK_LENGTH = 1024 * 1024;

/**
 * Stores the state of a sandbox over restarts: a journal with a line of JSON for the changes of each request. Changes
 * are written before they are acknowledged, so a kill loses none of them; only a power failure may lose the last
 * seconds. Changes that belong together, such as a task and the balance that paid for it, are one line: if a kill has
 * cut a line off, the whole line is ignored. Only one process at a time can have the file.
 */
export class StateFile {
  readonly #path: string;
  readonly #unlock: ReleaseLock;
  readonly #compactionMinBytes: number;
  #file: number | undefined;
  /** The changes since the last line, by entry: an entry that changed several times is written once. */
  readonly #changed = new Map<unknown, Change>();
  /** Whether everything that was written before is to be dropped. */
  #isReset = false;
  /** Whether the last line could not be written. */
  #hasFailed = false;
  #size = 0;
  #nextCompaction = 0;
  #snapshot: () => Iterable<Change> = () => [];

  /**
   * Takes a journal, or the path of a new one. Nothing is written yet.
   *
   * @param compactionMinBytes Size before which the journal is not compacted.
   * @throws Error if the file is not a regular file, can't be read, or is in use.
   */
  constructor(path: string, compactionMinBytes = COMPACTION_MIN_BYTES) {
    this.#compactionMinBytes = compactionMinBytes;
    try {
      // A symbolic link is kept: its target is written.
      this.#path = resolved(path);
      this.#unlock = lockFile(this.#path, { takeUnseen: true });
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      throw code && code !== LOCKED ? new Error(`${path} can't be the state file of a sandbox: ${message}`) : error;
    }
  }

  /**
   * What is in the journal, change by change.
   *
   * @throws Error if the file is not a journal, is damaged, or was written by an unknown version.
   */
  *changes(): Generator<Change> {
    if (!statSync(this.#path, { throwIfNoEntry: false })) return;
    const file = openSync(this.#path, 'r');
    try {
      const header = Buffer.alloc(JOURNAL_HEADER.length);
      const size = readSync(file, header);
      if (size === 0) return;
      const version = journalVersion(this.#path, header.toString());
      let number = 1;
      for (const line of readLines(file)) {
        number++;
        const changes = parseLine(line, version);
        if (!changes)
          throw new Error(
            `${this.#path} is not a state file of a sandbox, or is damaged: line ${number} is not a valid change`,
          );
        yield* changes;
      }
    } finally {
      closeSync(file);
    }
  }

  /**
   * Starts writing.
   *
   * @param snapshot Gives the whole state; called on each compaction.
   */
  begin(snapshot: () => Iterable<Change>): void {
    this.#snapshot = snapshot;
    this.#compact();
  }

  /** Notes a change; `flush` writes it. */
  readonly note = (change: Change): void => {
    if ('reset' in change) {
      this.#changed.clear();
      this.#isReset = true;
    }
    this.#changed.set(Object.values(change)[0], change);
  };

  /**
   * Writes the noted changes. Call it before any of them is acknowledged.
   *
   * @throws Error if it fails, for example because the disk is full. The journal is unchanged then, and the next call
   * retries.
   */
  flush(): void {
    if (this.#changed.size === 0 || this.#file === undefined) return;
    if (this.#isReset && !this.#tryCompact()) {
      // There is no room even for a small new file, so the old file, which is not needed any more, is emptied.
      ftruncateSync(this.#file, JOURNAL_HEADER.length);
      this.#size = JOURNAL_HEADER.length;
    }
    if (this.#changed.size === 0) return;
    const line = Buffer.from(formatLine(this.#isReset ? this.#snapshot() : this.#changed.values()));
    try {
      writeAll(this.#file, line, this.#size);
    } catch (error) {
      // The next line must not follow a part of this one.
      ftruncateSync(this.#file, this.#size);
      // Compaction may make room. It takes long, so it is tried once, not for each request.
      const isFirstFailure = !this.#hasFailed;
      this.#hasFailed = true;
      if (isFirstFailure && this.#tryCompact()) return;
      throw error;
    }
    this.#changed.clear();
    this.#isReset = this.#hasFailed = false;
    this.#size += line.length;
    // If compaction fails, the old journal is complete and continues.
    if (this.#size >= this.#nextCompaction && !this.#tryCompact())
      this.#nextCompaction = this.#size * COMPACTION_FACTOR;
  }

  /** Stops writing; another process can have the file then. */
  close(): void {
    try {
      this.#hasFailed = false;
      this.flush();
      if (this.#file !== undefined) fsyncSync(this.#file);
    } finally {
      if (this.#file !== undefined) closeSync(this.#file);
      this.#file = undefined;
      this.#unlock();
    }
  }

  /** @returns Whether the journal could be compacted. */
  #tryCompact(): boolean {
    try {
      this.#compact();
      return true;
    } catch {
      return false;
    }
  }

  /** Writes the current state to a new file, which then replaces the old one: at any time one of them is complete. */
  #compact(): void {
    const newPath = `${this.#path}.new`;
    const file = openSync(newPath, 'w');
    let size = 0;
    try {
      let text = JOURNAL_HEADER;
      const write = () => {
        const bytes = Buffer.from(text);
        writeAll(file, bytes, size);
        size += bytes.length;
        text = '';
      };
      for (const change of this.#snapshot()) {
        text += formatLine([change]);
        if (text.length > WRITE_CHUNK_LENGTH) write();
      }
      write();
      fsyncSync(file);
      renameSync(newPath, this.#path);
    } catch (error) {
      closeSync(file);
      rmSync(newPath, { force: true });
      throw error;
    }
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = file;
    this.#size = size;
    this.#nextCompaction = Math.max(this.#compactionMinBytes, size * COMPACTION_FACTOR);
    // The snapshot contains the noted changes.
    this.#changed.clear();
    this.#isReset = this.#hasFailed = false;
  }
}

/**
 * The file that a path leads to.
 *
 * @throws Error if it must not be replaced, such as a folder or a device.
 */
function resolved(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return path;
  if (!found.isFile()) throw new Error(`${path} can't be the state file of a sandbox: it is not a regular file`);
  return realpathSync(path);
}

function writeAll(file: number, bytes: Buffer, position: number): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, position + at);
}
