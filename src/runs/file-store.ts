import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UnigenError } from '../errors/errors.js';
import { lockFile } from '../node/file-lock.js';
import { checkNames } from '../validate/unknown-name.js';
import type { FileStoreOptions } from './file-store-options.js';
import { openJournal, readJournalOnly } from './open-journal.js';
import { LOST } from './recover.js';
import { RunTable } from './run-table.js';
import type { RunStore } from './store.js';
import { TableStore, type EntryLog } from './table-store.js';

const OPTIONS = ['readOnly', 'repair', 'compaction'];

/** A store in a file. */
export interface FileStore extends RunStore {
  /** Path of the file. */
  readonly path: string;
  /** A sentence about each problem that the file had when it was opened. */
  readonly warnings: readonly string[];
}

/**
 * Opens a store in a file, which is created if it is missing; its folder has to exist. The file is a journal: each
 * change is a line of JSON, and is on the disk before the change resolves. Only one process can have the file open at a
 * time.
 *
 * If an earlier process was killed, all changes that it had acknowledged are in the file; a run whose payment was in
 * flight is `unknown`. A line that was cut off is moved to `<path>.dropped`.
 *
 * With `readOnly` the file is only read, as it is at this moment, even while another process has it open.
 *
 * @throws UnigenError if another process has the file, if it is not a journal or can't be read or written, or if lines
 *   are lost that had been acknowledged and `repair` is not set.
 * @example
 * const store = await openFileStore('runs.jsonl');
 * for (const warning of store.warnings) console.warn(warning);
 */
export async function openFileStore(path: string, options: FileStoreOptions = {}): Promise<FileStore> {
  if (typeof path !== 'string' || path === '') throw new UnigenError('`path` must be the path of a file');
  checkNames(options, OPTIONS, 'of openFileStore');
  const target = await prepare(path, options.readOnly);
  if (options.readOnly) return readFileStore(target, options);
  const release = lock(target);
  try {
    const table = new RunTable();
    const { journal, warnings } = await openJournal(target, table, options);
    return new OpenFileStore(target, table, locked(journal, release), warnings, options);
  } catch (error) {
    release();
    throw openError(target, error);
  }
}

class OpenFileStore extends TableStore implements FileStore {
  constructor(
    readonly path: string,
    table: RunTable,
    log: EntryLog,
    readonly warnings: readonly string[],
    { readOnly, repair }: FileStoreOptions,
  ) {
    // A run that is new to the journal may have been in one of the lost lines.
    super(table, log, { readOnly, ...(repair && { begin: { state: 'unknown', error: LOST } }) });
  }
}

async function readFileStore(path: string, options: FileStoreOptions): Promise<FileStore> {
  const table = new RunTable();
  try {
    const warnings = await readJournalOnly(path, table, options.repair);
    return new OpenFileStore(path, table, closedLog(path), warnings, options);
  } catch (error) {
    if (isMissing(error)) throw new UnigenError(`${path} does not exist`, { cause: error });
    throw openError(path, error);
  }
}

/** A log that rejects every entry. */
function closedLog(path: string): EntryLog {
  const failure = new UnigenError(`${path} was opened read-only`);
  return {
    append: () => Promise.reject(failure),
    settled: () => Promise.reject(failure),
    failure,
    close: () => Promise.resolve(),
  };
}

/** The file that a path leads to. */
async function prepare(path: string, readOnly = false): Promise<string> {
  try {
    const found = await stat(path).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
      return undefined;
    });
    if (found && !found.isFile()) throw new UnigenError(`${path} can't be a journal of runs: it is not a regular file`);
    if (found) return await realpath(path);
    // Two paths of the same file must have the same lock.
    return join(await realpath(dirname(path)), basename(path));
  } catch (cause) {
    if (isMissing(cause))
      throw new UnigenError(
        readOnly ? `${path} does not exist` : `${path} can't be created: its folder ${dirname(path)} does not exist`,
        { cause },
      );
    throw openError(path, cause);
  }
}

function lock(path: string): () => void {
  try {
    return lockFile(path);
  } catch (error) {
    throw openError(path, error);
  }
}

/** A log that releases the lock of its file at the end. */
function locked(log: EntryLog, release: () => void): EntryLog {
  return {
    append: (entries) => log.append(entries),
    settled: () => log.settled(),
    get failure() {
      return log.failure;
    },
    close: () => log.close().finally(release),
  };
}

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

function openError(path: string, cause: unknown): UnigenError {
  if (cause instanceof UnigenError) return cause;
  const { code = String(cause) } = cause as NodeJS.ErrnoException;
  return new UnigenError(`${path} can't be used as a journal of runs (${code})`, { cause });
}
