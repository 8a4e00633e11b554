import { open, type FileHandle } from 'node:fs/promises';
import { isLocked } from '../node/file-lock.js';
import type { FileStoreOptions } from './file-store-options.js';
import { Journal, type Compaction } from './journal.js';
import { damageWarnings, describeDamage } from './journal-warnings.js';
import { interruptPaying, recover } from './recover.js';
import type { RunTable } from './run-table.js';
import type { Entry } from './table-store.js';

/** A journal that is not there. */
const NOTHING_READ = { read: { lost: [], repeated: 0 }, orphans: new Set<string>(), doubted: 0 };
const COMPACTION: Compaction = { minBytes: 16 * 1024 * 1024, factor: 4 };

/**
 * Opens a journal, or creates it, and reads what it has into a table. Runs that were `paying` become `unknown`.
 *
 * @returns The journal, and what was wrong with it.
 */
export async function openJournal(
  path: string,
  table: RunTable,
  { repair = false, compaction }: FileStoreOptions,
): Promise<{ journal: Journal; warnings: string[] }> {
  const snapshot = () => [...runEntries(table), ...uploadEntries(table)];
  const when = { ...COMPACTION, ...compaction };
  const file = await openIfThere(path);
  if (!file)
    return {
      journal: await Journal.create(path, snapshot, when),
      warnings: repair ? damageWarnings(path, NOTHING_READ, repair) : [],
    };
  let isKept = false;
  try {
    const recovery = await recover(path, file, table, repair);
    const { read, orphans, doubted } = recovery;
    const entries = interruptPaying(table);
    const warnings = await describeDamage(path, recovery, repair);
    // A damaged journal is written anew, which removes the damage.
    if (!read.isTidy || read.lost.length > 0 || orphans.size > 0 || doubted > 0)
      return { journal: await Journal.create(path, snapshot, when), warnings };
    const journal = await Journal.continue(path, file, read, snapshot, when);
    if (entries.length > 0) await journal.append(entries);
    isKept = true;
    return { journal, warnings };
  } finally {
    if (!isKept) await file.close();
  }
}

/**
 * Reads what a journal has into a table, and changes nothing. While a process has the file, what it is paying for stays
 * `paying`.
 *
 * @returns What was wrong with it. A line that was cut off is not: it may be being written.
 */
export async function readJournalOnly(path: string, table: RunTable, repair = false): Promise<string[]> {
  const wasLocked = isLocked(path);
  const file = await open(path, 'r');
  try {
    const recovery = await recover(path, file, table, repair);
    // A process that took it meanwhile may be paying, and one that ended meanwhile may have written more.
    if (!wasLocked && !isLocked(path)) interruptPaying(table);
    return damageWarnings(path, recovery, repair);
  } finally {
    await file.close();
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function* runEntries(table: RunTable): Generator<Entry> {
  for (const run of table.records()) yield { run };
}

function* uploadEntries(table: RunTable): Generator<Entry> {
  for (const upload of table.uploads()) yield { upload };
}
