import { open, type FileHandle } from 'node:fs/promises';
import type { FileStoreOptions } from './file-store.js';
import { Journal, type Compaction } from './journal.js';
import { describeDamage, lostError } from './journal-warnings.js';
import { readJournal, type JournalRead } from './read-journal.js';
import { applyChange, type RunTable } from './run-table.js';
import type { RunRecord, RunState } from './store.js';
import type { Entry } from './table-store.js';

const COMPACTION: Compaction = { minBytes: 16 * 1024 * 1024, factor: 4 };

const INTERRUPTED = {
  name: 'UnknownOutcomeError',
  message: 'The process ended while the request may have been in flight: it is unknown whether the task was created',
};
const LOST = {
  name: 'UnknownOutcomeError',
  message: 'Lines of the journal are lost: it is unknown whether the task was created',
};

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
  if (!file) return { journal: await Journal.create(path, snapshot, when), warnings: [] };
  let journal: Journal | undefined;
  try {
    const orphans = new Set<string>();
    const read = await readJournal(path, file, (entry) => apply(table, entry, orphans));
    if (read.lost.length > 0 && !repair) throw lostError(path, read);
    const warnings = await describeDamage(path, read, orphans);
    if (read.lost.length > 0) markLost(table, read, orphans);
    const entries = interrupted(table, 'paying', INTERRUPTED);
    // What was wrong with it is gone once it is written anew.
    if (read.isTidy && orphans.size === 0) journal = Journal.continue(path, file, read, snapshot, when);
    else return { journal: await Journal.create(path, snapshot, when), warnings };
    if (entries.length > 0) await journal.append(entries);
    return { journal, warnings };
  } catch (error) {
    journal = undefined;
    throw error;
  } finally {
    if (!journal) await file.close();
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

/** Whatever a lost line may have been about is unknown; what runs is still asked for, and what finished is not paid again. */
function markLost(table: RunTable, { certain }: JournalRead, orphans: ReadonlySet<string>): void {
  for (const state of ['waiting', 'failed', 'paying'] as const)
    interrupted(table, state, LOST, (record) => !certain.has(record.name));
  for (const name of orphans) table.put(lostRun(name));
}

function apply(table: RunTable, entry: Entry, orphans: Set<string>): void {
  if ('run' in entry) table.put(entry.run);
  else if ('upload' in entry) table.putUpload(...entry.upload);
  else {
    const { name, attempts, updatedAt, ...change } = entry.change;
    const record = table.get(name);
    if (record) table.put(applyChange(record, change, attempts, updatedAt));
    else orphans.add(name);
  }
}

/** Makes runs of a state `unknown`, and returns the entries for that. */
function interrupted(
  table: RunTable,
  state: RunState,
  error: RunRecord['error'],
  isMeant: (record: RunRecord) => boolean = () => true,
): Entry[] {
  const updatedAt = new Date().toISOString();
  const records = [...table.records()].filter((record) => record.state === state && isMeant(record));
  return records.map((record) => {
    const change = { state: 'unknown', error } as const;
    table.put(applyChange(record, change, record.attempts, updatedAt));
    return { change: { name: record.name, ...change, attempts: record.attempts, updatedAt } };
  });
}

/** Stands for a run of which only changes are left: its name is taken, so that it is not paid a second time. */
function lostRun(name: string): RunRecord {
  const request = { api: 'unifically', model: 'lost', input: {} } as const;
  return Object.freeze({
    name,
    ...request,
    state: 'unknown',
    attempts: 1,
    error: { ...LOST, message: `${LOST.message}; its request is lost too` },
    updatedAt: new Date().toISOString(),
  });
}

function* runEntries(table: RunTable): Generator<Entry> {
  for (const run of table.records()) yield { run };
}

function* uploadEntries(table: RunTable): Generator<Entry> {
  for (const upload of table.uploads()) yield { upload };
}
