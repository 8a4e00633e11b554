import { crc32 } from 'node:zlib';
import { isObject, type JsonObject, parseJson } from '../internal/json.js';
import { textOf } from '../internal/values.js';
import { checkChange } from './check-change.js';
import { checkName, checkRun } from './check-run.js';
import { freezeParsed } from './plain-json.js';
import type { RunChange, RunRecord } from './store.js';
import type { Entry } from './table-store.js';

const VERSION = 1;
/** The end of every line: `,"sum":"0123abcd"}`, the CRC-32 of what is before it. */
const SUM_START = ',"sum":"';
const SUM_LENGTH = 18;

/** A line as the journal has it. */
export interface JournalLine {
  /** Its number: the first after the header is 2. */
  readonly number: number;
  /** The last line that was durable when this one was written. */
  readonly synced: number;
  readonly entry: Entry;
}

/** The first line, which says what the file is. */
export interface JournalHeader {
  readonly version: number;
  /** The last line that was written together with the header. */
  readonly lines: number;
}

export function formatHeader(lines: number): string {
  return withSum(`{"unigen":"runs","version":${VERSION},"lines":${lines}`);
}

/** A line, with the newline at its end. */
export function formatLine(number: number, synced: number, entry: Entry): string {
  return withSum(`{"n":${number},"synced":${synced},${JSON.stringify(writable(entry)).slice(1, -1)}`);
}

/** The header; undefined if it is not the undamaged header of a journal of runs. */
export function readHeader(line: Buffer): JournalHeader | undefined {
  const value = checkedValue(line);
  if (value?.unigen !== 'runs' || !isCount(value.version) || !isCount(value.lines)) return undefined;
  return { version: value.version, lines: value.lines };
}

export const isKnownVersion = ({ version }: JournalHeader) => version === VERSION;

/** A line; undefined if it is not a whole, undamaged line of a journal. */
export function readLine(line: Buffer): JournalLine | undefined {
  const value = checkedValue(line);
  if (!value || !isCount(value.n) || !isCount(value.synced) || value.synced >= value.n) return undefined;
  try {
    return { number: value.n, synced: value.synced, entry: entryOf(value) };
  } catch {
    return undefined;
  }
}

/** Whether the first bytes are a whole, undamaged line. */
export function beginsWithLine(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(SUM_START); at >= 0; at = bytes.indexOf(SUM_START, at + 1))
    if (readLine(bytes.subarray(0, at + SUM_LENGTH))) return true;
  return false;
}

/** JSON has no undefined: what a change removes is named. */
function writable(entry: Entry): object {
  if (!('change' in entry)) return entry;
  const removed = Object.entries(entry.change).filter(([, value]) => value === undefined);
  return removed.length === 0 ? entry : { ...entry, removed: removed.map(([name]) => name) };
}

/** @throws Error if it is not an entry. */
function entryOf(value: Record<string, unknown>): Entry {
  const { run, change, upload } = value;
  if (isObject(run)) return { run: recordOf(run) };
  if (isObject(change)) {
    const { name, removed = [] } = value;
    checkName(name);
    if (!Array.isArray(removed)) throw new Error('`removed` must be an array');
    for (const property of removed) change[String(property)] = undefined;
    return { name, ...timesOf(value), change: checkChange(change as unknown as RunChange, freezeParsed) };
  }
  const [digest, reference] = Array.isArray(upload) ? (upload as unknown[]) : [];
  if (textOf(digest) === undefined || textOf(reference) === undefined) throw new Error('not an entry');
  return { upload: [digest as string, reference as string] };
}

function recordOf({ name, api, model, input, options, attempts, updatedAt, ...change }: JsonObject): RunRecord {
  return Object.freeze({
    ...checkRun({ name, api, model, input, options }, 0, freezeParsed),
    ...checkChange(change as unknown as RunChange, freezeParsed),
    ...timesOf({ attempts, updatedAt }),
  });
}

function timesOf({ attempts, updatedAt }: JsonObject): Pick<RunRecord, 'attempts' | 'updatedAt'> {
  if (!isCount(attempts) || textOf(updatedAt) === undefined) throw new Error('not a change');
  return { attempts, updatedAt: updatedAt as string };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function withSum(text: string): string {
  return `${text}${SUM_START}${sumOf(text)}"}\n`;
}

const sumOf = (text: string | Buffer) => crc32(text).toString(16).padStart(8, '0');

/** The JSON object of a line whose checksum is right. */
function checkedValue(line: Buffer): Record<string, unknown> | undefined {
  const end = line.length - SUM_LENGTH;
  if (end <= 0) return undefined;
  if (line.toString('latin1', end) !== `${SUM_START}${sumOf(line.subarray(0, end))}"}`) return undefined;
  try {
    const value = parseJson(line.toString());
    return isObject(value) ? value : undefined;
  } catch {
    // Longer than a string can be.
    return undefined;
  }
}
