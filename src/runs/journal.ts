import { stat, type FileHandle } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { UnigenError } from '../errors/errors.js';
import { formatLine } from './journal-line.js';
import type { Entry, EntryLog } from './table-store.js';
import { UnfinishedRename, WRITE_CHUNK_LENGTH, writeJournal, writeText, type Position } from './write-journal.js';

/** When a journal is compacted. */
export interface Compaction {
  /** A journal with fewer bytes is not compacted. */
  minBytes: number;
  /** A journal is compacted if it is this many times as large as its valid content. */
  factor: number;
}

/** The entries that one call of `fdatasync` makes durable. */
interface Group {
  readonly entries: Entry[];
  readonly durable: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * A file that changes are appended to, a line each. What is appended while an `fdatasync` is in flight, or in one turn of
 * the event loop, is written together and made durable by the next.
 */
export class Journal implements EntryLog {
  readonly #path: string;
  readonly #snapshot: () => readonly Entry[];
  readonly #compaction: Compaction;
  #file: FileHandle;
  #inode: number;
  #size: number;
  #last: number;
  /** Bytes after the last compaction, and of the runs that were added since. */
  #liveBytes: number;
  #nextCompaction: number;
  #writing: Group | undefined;
  #next: Group | undefined;
  #running: Promise<void> | undefined;
  failure: Error | undefined;

  /**
   * @param file The file, open for reading and writing.
   * @param snapshot The content of a compacted journal.
   */
  private constructor(
    path: string,
    file: FileHandle,
    { inode, size, last, runBytes }: Position,
    snapshot: () => readonly Entry[],
    compaction: Compaction,
  ) {
    this.#path = path;
    this.#file = file;
    this.#inode = inode;
    this.#size = size;
    this.#last = last;
    this.#liveBytes = runBytes;
    this.#snapshot = snapshot;
    this.#compaction = compaction;
    this.#nextCompaction = Math.max(compaction.minBytes, runBytes * compaction.factor);
  }

  /** Continues a journal that was read. */
  static async continue(
    path: string,
    file: FileHandle,
    position: Omit<Position, 'inode'>,
    snapshot: () => readonly Entry[],
    compaction: Compaction,
  ): Promise<Journal> {
    const { ino: inode } = await file.stat();
    return new Journal(path, file, { ...position, inode }, snapshot, compaction);
  }

  /** Writes a new journal, and replaces an existing one. */
  static async create(path: string, snapshot: () => readonly Entry[], compaction: Compaction): Promise<Journal> {
    const { file, ...position } = await writeJournal(path, snapshot());
    return new Journal(path, file, position, snapshot, compaction);
  }

  append(entries: readonly Entry[]): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    const group = (this.#next ??= newGroup());
    for (const entry of entries) group.entries.push(entry);
    this.#running ??= this.#run();
    return group.durable;
  }

  settled(): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    return (this.#next ?? this.#writing)?.durable ?? Promise.resolve();
  }

  async close(): Promise<void> {
    await this.#running;
    await this.#file.close();
  }

  async #run(): Promise<void> {
    // Entries that are appended in the same turn of the event loop are written as well.
    await setImmediate();
    for (let group = this.#next; group; group = this.#next) {
      this.#next = undefined;
      this.#writing = group;
      try {
        if (this.failure) throw this.failure;
        await this.#write(group.entries);
        group.resolve();
        if (this.#size >= this.#nextCompaction) await this.#compact();
      } catch (error) {
        // Also after an error of `compact`: what was appended meanwhile is not written.
        this.failure ??= writeError(this.#path, error);
        group.reject(this.failure);
      }
      this.#writing = undefined;
    }
    this.#running = undefined;
  }

  async #write(entries: readonly Entry[]): Promise<void> {
    const start = this.#size;
    const synced = this.#last;
    let text = '';
    const flush = async () => {
      this.#size += await writeText(this.#file, text, this.#size);
      text = '';
    };
    try {
      await this.#assertInPlace();
      for (const entry of entries) {
        const line = formatLine(++this.#last, synced, entry);
        if ('run' in entry) this.#liveBytes += line.length;
        text += line;
        if (text.length > WRITE_CHUNK_LENGTH) await flush();
      }
      await flush();
      await this.#file.datasync();
      await this.#assertInPlace();
    } catch (error) {
      // None of these bytes are acknowledged, so they are removed.
      if (!(error instanceof ChangedFile)) await this.#file.truncate(start).catch(() => {});
      throw error;
    }
    this.#nextCompaction = Math.max(this.#nextCompaction, this.#liveBytes * this.#compaction.factor);
  }

  /**
   * If an editor replaces the file, or a script moves it, everything that is written afterwards would be lost.
   *
   * @throws ChangedFile if the file at the path is not the one that was written.
   */
  async #assertInPlace(): Promise<void> {
    const found = await stat(this.#path).catch(() => undefined);
    if (found?.ino !== this.#inode || found.size !== this.#size) throw new ChangedFile();
  }

  /** @throws Error if it is not certain which of the files is at the path after a power failure. */
  async #compact(): Promise<void> {
    const written = await writeJournal(this.#path, this.#snapshot()).catch((error: unknown) => {
      if (error instanceof UnfinishedRename) throw error;
      return undefined;
    });
    if (!written) {
      // The old journal is complete and continues, for example on a disk without room for two.
      this.#nextCompaction = this.#size * this.#compaction.factor;
      return;
    }
    await this.#file.close().catch(() => {});
    this.#file = written.file;
    this.#inode = written.inode;
    this.#size = this.#liveBytes = written.size;
    this.#last = written.last;
    this.#nextCompaction = Math.max(this.#compaction.minBytes, this.#size * this.#compaction.factor);
  }
}

/** Another program has changed, replaced or removed the file. */
class ChangedFile extends Error {}

function newGroup(): Group {
  let settle: Pick<Group, 'resolve' | 'reject'> | undefined;
  const durable = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));
  return { entries: [], durable, ...settle! };
}

/** An error of the disk, with what it means for a store. */
function writeError(path: string, cause: unknown): UnigenError {
  const { code = String(cause) } = cause as NodeJS.ErrnoException;
  let problem = `can't be written (${code === 'ENOSPC' ? 'the disk is full' : code})`;
  if (cause instanceof ChangedFile) problem = 'was changed, replaced or removed by another program while it was open';
  return new UnigenError(`${path} ${problem}: no run is changed any more, so that none is paid twice`, { cause });
}
