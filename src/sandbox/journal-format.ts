import { fromBase64, toBase64 } from '../internal/base64.js';
import { isObject, type JsonObject, parseJson } from '../internal/json.js';
import { amountOf } from '../internal/values.js';
import type { Change } from './state.js';

/** The first line of a journal, which distinguishes it from any other file. */
export const JOURNAL_HEADER = header(2);
/** Journals of version 1 have a task's `plannedOutcome` as `fate`. */
export type JournalVersion = 1 | 2;

/** What a sandbox needs of each kind of change to continue from it. Other properties are kept as they are. */
const KINDS: Record<string, (value: unknown) => boolean> = {
  task: entryWith({
    optional: { ownText: isString, ownOutputs: (value) => Array.isArray(value) && value.every(isOwnOutput) },
    strings: ['account', 'model', 'origin'],
    numbers: ['createdAt', 'startsAt', 'endsAt', 'cost'],
    objects: ['input'],
    enums: {
      api: ['unifically', 'gateai'],
      state: ['running', 'completed', 'failed'],
      plannedOutcome: ['completed', 'failed'],
    },
  }),
  account: entryWith({ numbers: ['balance'], optional: { budget: (value) => amountOf(value) !== undefined } }),
  upload: entryWith({ strings: ['account', 'type', 'name', 'bytes'], numbers: ['createdAt'] }),
  delivery: entryWith({ strings: ['task', 'url'], numbers: ['attempt', 'at'] }),
  clock: (value) =>
    isObject(value) &&
    typeof value.now === 'number' &&
    typeof value.frozen === 'boolean' &&
    ['number', 'undefined'].includes(typeof value.offset),
  reset: (value) => value === true,
};

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

/** Its path is put behind an origin, so it must not lead elsewhere. */
function isOwnOutput(value: unknown): boolean {
  return (
    isObject(value) && typeof value.kind === 'string' && /^\/_sandbox\/outputs\/[\w/.-]+$/.test(String(value.path))
  );
}

/**
 * The version of a journal.
 *
 * @param path What it is called in a message.
 * @throws Error if the first line is not that of a journal, or is that of an unknown version.
 */
export function journalVersion(path: string, firstLine: string): JournalVersion {
  if (firstLine === JOURNAL_HEADER) return 2;
  if (firstLine === header(1)) return 1;
  const [, version] = /^\{"sandbox":"unigen","version":(\d+)/.exec(firstLine) ?? [];
  throw new Error(
    version === undefined
      ? `${path} is not a state file of a sandbox: unknown header`
      : `${path} was written by another version of the sandbox (format ${version}; this one reads 1 and 2)`,
  );
}

/** A line of a journal, for changes that belong together. */
export function formatLine(changes: Iterable<Change>): string {
  return `[${Array.from(changes, formatChange).join(',')}]\n`;
}

/** The changes of a line; undefined if it is not a line of a journal. */
export function parseLine(line: string, version: JournalVersion): Change[] | undefined {
  const changes = valuesOf(line, version);
  if (!changes?.every(isChange)) return undefined;
  for (const change of changes) {
    if (!('upload' in change)) continue;
    const bytes = decoded(change.upload.bytes as unknown as string);
    if (!bytes) return undefined;
    change.upload.bytes = bytes;
  }
  return changes;
}

/** What a line has in the place of changes, unchecked; undefined if it is not a JSON array. */
export function valuesOf(line: string, version: JournalVersion): unknown[] | undefined {
  const parsed = parseJson(line);
  if (!Array.isArray(parsed)) return undefined;
  const values: unknown[] = parsed;
  return version === 1 ? values.map(upgraded) : values;
}

function header(version: number): string {
  return `{"sandbox":"unigen","version":${version}}\n`;
}

function formatChange(change: Change): string {
  if (!('upload' in change)) return JSON.stringify(change);
  const { bytes, ...upload } = change.upload;
  return JSON.stringify({ upload: { ...upload, bytes: toBase64(bytes) } });
}

function decoded(base64: string): Uint8Array | undefined {
  try {
    return fromBase64(base64);
  } catch {
    return undefined;
  }
}

/** A change of version 1 as one of version 2. */
function upgraded(change: unknown): unknown {
  if (!isObject(change) || !isObject(change.task)) return change;
  const { fate: plannedOutcome, ...task } = change.task;
  return { ...change, task: { ...task, plannedOutcome } };
}

/** Whether a value is one change. The content of an upload is still base64. */
function isChange(value: unknown): value is Change {
  if (!isObject(value)) return false;
  const [kind = '', another] = Object.keys(value);
  return another === undefined && Object.hasOwn(KINDS, kind) && KINDS[kind]!(value[kind]);
}

interface EntryRule {
  strings?: string[];
  numbers?: string[];
  objects?: string[];
  enums?: Record<string, string[]>;
  /** Checks of properties that may be omitted. */
  optional?: Record<string, (value: unknown) => boolean>;
}

/** Checks that a value is an object with an id and the given properties. */
function entryWith({
  strings = [],
  numbers = [],
  objects = [],
  enums = {},
  optional = {},
}: EntryRule): (value: unknown) => boolean {
  const has = (entry: JsonObject, names: string[], type: string) => names.every((name) => typeof entry[name] === type);
  return (value) =>
    isObject(value) &&
    has(value, ['id', ...strings], 'string') &&
    has(value, numbers, 'number') &&
    objects.every((name) => isObject(value[name])) &&
    Object.entries(enums).every(([name, values]) => values.includes(value[name] as string)) &&
    Object.entries(optional).every(([name, isRight]) => value[name] === undefined || isRight(value[name]));
}
