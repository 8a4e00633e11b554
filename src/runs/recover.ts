import type { FileHandle } from 'node:fs/promises';
import { INTERRUPTED } from './abandon-run.js';
import { lostError } from './journal-errors.js';
import type { JournalRead, Recovery } from './journal-read.js';
import { readJournal } from './read-journal.js';
import { applyChange, type RunTable } from './run-table.js';
import type { RunError, RunRecord, RunState } from './store.js';
import type { Entry } from './table-store.js';

/** Why a run is unknown of which lines may be lost. */
export const LOST: RunError = {
  name: 'UnknownOutcomeError',
  message: 'Lines of the journal are lost: it is unknown whether the task was created',
};

/**
 * Reads a journal into a table. Nothing is written.
 *
 * @param repair Whether lines may be lost, as the journal shows it or as its user knows of an older copy: every run that
 *   they may have been about becomes `unknown`.
 * @throws UnigenError if it is not a journal, or if lines are lost.
 */
export async function recover(
  path: string,
  file: Pick<FileHandle, 'read'>,
  table: RunTable,
  repair = false,
): Promise<Recovery> {
  const orphans = new Set<string>();
  const read = await readJournal(path, file, (entry) => apply(table, entry, orphans), repair);
  if (read.lost.length > 0 && !repair) throw lostError(path, read);
  return { read, orphans, doubted: repair ? markLost(table, read, orphans) : 0 };
}

/** Makes what a process that has ended was paying for `unknown`; returns the entries that its journal lacks. */
export function interruptPaying(table: RunTable): Entry[] {
  return interrupted(table, 'paying', INTERRUPTED);
}

/**
 * Marks runs as `unknown` if a lost line may have been about them, except for running ones, which are polled again, and
 * finished ones, which are not paid for again.
 */
function markLost(table: RunTable, { certain }: JournalRead, orphans: ReadonlySet<string>): number {
  let doubted = orphans.size;
  for (const state of ['waiting', 'failed', 'paying'] as const)
    doubted += interrupted(table, state, LOST, (record) => !certain.has(record.name)).length;
  for (const name of orphans) table.put(lostRun(name));
  return doubted;
}

function apply(table: RunTable, entry: Entry, orphans: Set<string>): void {
  if ('run' in entry) table.put(entry.run);
  else if ('upload' in entry) table.putUpload(...entry.upload);
  else {
    const { name, attempts, updatedAt, change } = entry;
    const record = table.get(name);
    if (record) table.put(applyChange(record, change, attempts, updatedAt));
    else orphans.add(name);
  }
}

/** Makes runs of a state `unknown`, and returns the entries for that. */
function interrupted(
  table: RunTable,
  state: RunState,
  error: RunError,
  isMeant: (record: RunRecord) => boolean = () => true,
): Entry[] {
  const updatedAt = new Date().toISOString();
  const records = [...table.records()].filter((record) => record.state === state && isMeant(record));
  return records.map((record) => {
    const change = { state: 'unknown', error } as const;
    table.put(applyChange(record, change, record.attempts, updatedAt));
    return { name: record.name, attempts: record.attempts, updatedAt, change };
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
