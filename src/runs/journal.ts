import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { UnigenError } from '../errors/errors.js';
import { formatHeader, formatLine } from './journal-line.js';
import type { Entry, EntryLog } from './table-store.js';

const WRITE_CHUNK_LENGTH = 1024 * 1024;

/** When a journal is compacted. */
export interface Compaction {
  /** Size in bytes below which it is not. */
  minBytes: number;
  /** How many times larger than what counts in it. */
  factor: number;
}

/** The entries that one call of `fdatasync` makes durable. */
interface Group {
  readonly entries: Entry[];
  readonly durable: Promise<void>;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** What a journal continues from. */
interface Position {
  /** Bytes of the file. */
  size: number;
  /** The number of its last line. */
  last: number;
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
  #size: number;
  #last: number;
  /** Bytes of the last compaction, and of the runs that were added since. */
  #liveBytes: number;
  #nextCompaction: number;
  #writing: Group | undefined;
  #next: Group | undefined;
  #running: Promise<void> | undefined;
  failure: Error | undefined;

  /**
   * @param file The file, open for reading and writing.
   * @param snapshot All that counts: what a compacted journal contains.
   */
  private constructor(
    path: string,
    file: FileHandle,
    { size, last }: Position,
    snapshot: () => readonly Entry[],
    compaction: Compaction,
  ) {
    this.#path = path;
    this.#file = file;
    this.#size = this.#liveBytes = size;
    this.#last = last;
    this.#snapshot = snapshot;
    this.#compaction = compaction;
    this.#nextCompaction = compaction.minBytes;
  }

  /** Continues a journal that was read. */
  static continue(
    path: string,
    file: FileHandle,
    position: Position,
    snapshot: () => readonly Entry[],
    compaction: Compaction,
  ): Journal {
    return new Journal(path, file, position, snapshot, compaction);
  }

  /** Writes a journal anew, in the place of one that may be there. */
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
    // Whatever else this turn of the event loop brings comes along.
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
      for (const entry of entries) {
        const line = formatLine(++this.#last, synced, entry);
        if ('run' in entry) this.#liveBytes += line.length;
        text += line;
        if (text.length > WRITE_CHUNK_LENGTH) await flush();
      }
      await flush();
      await this.#file.datasync();
    } catch (error) {
      // Nobody is told that any of it was written, so none of it should be there.
      await this.#file.truncate(start).catch(() => {});
      throw error;
    }
    this.#nextCompaction = Math.max(this.#nextCompaction, this.#liveBytes * this.#compaction.factor);
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
    this.#size = this.#liveBytes = written.size;
    this.#last = written.last;
    this.#nextCompaction = Math.max(this.#compaction.minBytes, this.#size * this.#compaction.factor);
  }
}

/** The new file may be at the path, but not for good. */
class UnfinishedRename extends Error {}

/** Writes a journal to a new file, which then replaces the old one: at any time one of them is complete. */
async function writeJournal(path: string, entries: readonly Entry[]): Promise<Position & { file: FileHandle }> {
  const newPath = `${path}.new`;
  // Prompts may be private: a file that others can't read stays so.
  const mode = await stat(path).then(
    (found) => found.mode & 0o777,
    () => undefined,
  );
  const file = await open(newPath, 'w+', mode);
  try {
    let text = formatHeader(entries.length + 1);
    let size = 0;
    let last = 1;
    for (const entry of entries) {
      last++;
      text += formatLine(last, last - 1, entry);
      if (text.length <= WRITE_CHUNK_LENGTH) continue;
      size += await writeText(file, text, size);
      text = '';
    }
    size += await writeText(file, text, size);
    await file.sync();
    await rename(newPath, path);
    await syncFolder(path).catch((error: unknown) => {
      throw new UnfinishedRename(String(error), { cause: error });
    });
    return { file, size, last };
  } catch (error) {
    await file.close();
    await rm(newPath, { force: true });
    throw error;
  }
}

/** Makes durable which files a folder has. */
export async function syncFolder(path: string): Promise<void> {
  // Windows can't open a folder, and needs no such call.
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** @returns How many bytes were written: all. */
async function writeText(file: FileHandle, text: string, position: number): Promise<number> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
  return bytes.length;
}

function newGroup(): Group {
  let settle: Pick<Group, 'resolve' | 'reject'> | undefined;
  const durable = new Promise<void>((resolve, reject) => (settle = { resolve, reject }));
  return { entries: [], durable, ...settle! };
}

/** An error of the disk, with what it means for a store. */
export function writeError(path: string, cause: unknown): UnigenError {
  const { code = String(cause) } = cause as NodeJS.ErrnoException;
  const reason = code === 'ENOSPC' ? 'the disk is full' : code;
  return new UnigenError(
    `${path} can't be written (${reason}): no run is changed any more, so that none is paid twice`,
    {
      cause,
    },
  );
}
