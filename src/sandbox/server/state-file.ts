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
import type { Change } from '../store.js';
import { StateLock } from './state-lock.js';
import { isObject } from '../../internal/json.js';

/** The first line, by which a journal of a sandbox is known from any other file. */
const HEAD = '{"sandbox":"unigen","version":1}\n';
/** What has to be there of each kind for the sandbox to go on from it. Whatever else is there is kept as it is. */
const KINDS: Record<string, (value: unknown) => boolean> = {
  task: entryWith({
    string: ['account', 'model', 'origin'],
    number: ['createdAt', 'startsAt', 'endsAt', 'cost'],
    object: ['input'],
    api: ['unifically', 'gateai'],
    state: ['running', 'completed', 'failed'],
    fate: ['completed', 'failed'],
  }),
  account: entryWith({ number: ['balance'] }),
  upload: entryWith({ string: ['account', 'type', 'name', 'bytes'], number: ['createdAt'] }),
  delivery: entryWith({ string: ['task', 'url'], number: ['attempt', 'at'] }),
  clock: (value) =>
    isObject(value) &&
    typeof value.now === 'number' &&
    typeof value.frozen === 'boolean' &&
    ['number', 'undefined'].includes(typeof value.offset),
  reset: (value) => value === true,
};
/** A journal of changes grows to so many bytes, and to so many times what it stands for, before it is written anew. */
const LARGEST = 16 * 1024 * 1024;
const GROWTH = 4;
/** Bytes that are read or written at once. */
const PIECE = 1024 * 1024;

/**
 * Keeps a sandbox over a restart: a journal with a line of JSON for the changes of each request. What was acknowledged
 * has been given to the system before, so that a kill at any moment loses nothing of it; only a power cut may lose the
 * last seconds. What belongs together, such as a task and the balance it was paid from, stands in one line: a line that
 * a kill has torn is left out whole. One process at a time has it.
 */
export class StateFile {
  readonly #path: string;
  readonly #lock: StateLock;
  readonly #largest: number;
  #file: number | undefined;
  /** What has changed since the last line, by the entry itself: however often it changed, it is written once. */
  readonly #changed = new Map<unknown, Change>();
  /** Whether all that was written before is to be forgotten. */
  #forgotten = false;
  /** Whether the last line could not be written. */
  #refused = false;
  #size = 0;
  #nextCompaction = 0;
  #snapshot: () => Iterable<Change> = () => [];

  /**
   * Takes a journal, or the place for a new one. Nothing of it is changed yet.
   *
   * @param largest Bytes that the journal may have before it is written anew.
   * @throws Error where the file is none of a sandbox, can't be read, or is in use.
   */
  constructor(path: string, largest = LARGEST) {
    this.#largest = largest;
    try {
      // A link stays one: the file that it leads to is written.
      this.#path = resolved(path);
      this.#lock = new StateLock(this.#path);
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      throw code ? new Error(`${path} can not be the state of a sandbox: ${message}`) : error;
    }
  }

  /**
   * What is in it, change by change.
   *
   * @throws Error where the file is none of a sandbox.
   */
  *changes(): Generator<Change> {
    if (!statSync(this.#path, { throwIfNoEntry: false })) return;
    const file = openSync(this.#path, 'r');
    try {
      const head = Buffer.alloc(HEAD.length);
      const size = readSync(file, head);
      if (size === 0) return;
      if (head.toString() !== HEAD) throw new Error(`${this.#path} is no state of a sandbox: it begins otherwise`);
      let number = 1;
      for (const line of linesOf(file)) {
        number++;
        const changes = changesOf(line);
        if (!changes)
          throw new Error(`${this.#path} is no state of a sandbox, or is damaged: line ${number} is no change`);
        yield* changes;
      }
    } finally {
      closeSync(file);
    }
  }

  /** Begins to write. @param snapshot Gives everything that is remembered, whenever the journal is written anew. */
  begin(snapshot: () => Iterable<Change>): void {
    this.#snapshot = snapshot;
    this.#compact();
  }

  /** Notes a change; `flush` writes it. */
  readonly note = (change: Change): void => {
    if ('reset' in change) {
      this.#changed.clear();
      this.#forgotten = true;
    }
    this.#changed.set(Object.values(change)[0], change);
  };

  /**
   * Writes what was noted. Call it before anything of it is acknowledged.
   *
   * @throws Error where the disk is full, for example. The journal is as before then, and the next call tries again.
   */
  flush(): void {
    if (this.#changed.size === 0 || this.#file === undefined) return;
    if (this.#forgotten && !this.#compacted()) {
      // Not even a small file beside it fits, so the old one makes room: nothing in it counts any more.
      ftruncateSync(this.#file, HEAD.length);
      this.#size = HEAD.length;
    }
    if (this.#changed.size === 0) return;
    const line = Buffer.from(lineOf(this.#forgotten ? this.#snapshot() : this.#changed.values()));
    try {
      writeAll(this.#file, line, this.#size);
    } catch (error) {
      // The next line must not continue half of this one.
      ftruncateSync(this.#file, this.#size);
      // Written anew it may be smaller. That takes long where much is kept, so it is tried once and not with each request.
      const again = !this.#refused;
      this.#refused = true;
      if (again && this.#compacted()) return;
      throw error;
    }
    this.#changed.clear();
    this.#forgotten = this.#refused = false;
    this.#size += line.length;
    // Where it fails the old journal is whole and goes on.
    if (this.#size >= this.#nextCompaction && !this.#compacted()) this.#nextCompaction = this.#size * GROWTH;
  }

  /** Ends the writing; another process may have the file then. */
  close(): void {
    try {
      this.#refused = false;
      this.flush();
      if (this.#file !== undefined) fsyncSync(this.#file);
    } finally {
      if (this.#file !== undefined) closeSync(this.#file);
      this.#file = undefined;
      this.#lock.release();
    }
  }

  /** @returns Whether the journal could be written anew. */
  #compacted(): boolean {
    try {
      this.#compact();
      return true;
    } catch {
      return false;
    }
  }

  /** Writes the journal anew, beside the old one, and then puts it in its place: at any time there is one that is whole. */
  #compact(): void {
    const partial = `${this.#path}.new`;
    const file = openSync(partial, 'w');
    let size = 0;
    try {
      let text = HEAD;
      const write = () => {
        const bytes = Buffer.from(text);
        writeAll(file, bytes, size);
        size += bytes.length;
        text = '';
      };
      for (const change of this.#snapshot()) {
        text += lineOf([change]);
        if (text.length > PIECE) write();
      }
      write();
      fsyncSync(file);
      renameSync(partial, this.#path);
    } catch (error) {
      closeSync(file);
      rmSync(partial, { force: true });
      throw error;
    }
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = file;
    this.#size = size;
    this.#nextCompaction = Math.max(this.#largest, size * GROWTH);
    // The snapshot has what was noted.
    this.#changed.clear();
    this.#forgotten = this.#refused = false;
  }
}

/** The file that a path leads to. @throws Error where it is none that may be replaced, such as a folder or a device. */
function resolved(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return path;
  if (!found.isFile()) throw new Error(`${path} can not be the state of a sandbox: it is no file`);
  return realpathSync(path);
}

function writeAll(file: number, bytes: Buffer, position: number): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, position + at);
}

function lineOf(changes: Iterable<Change>): string {
  return `[${Array.from(changes, textOf).join(',')}]\n`;
}

function textOf(change: Change): string {
  if (!('upload' in change)) return JSON.stringify(change);
  const { bytes, ...upload } = change.upload;
  return JSON.stringify({ upload: { ...upload, bytes: Buffer.from(bytes).toString('base64') } });
}

/** The changes of a line; undefined where it is none of a journal. */
function changesOf(line: string): Change[] | undefined {
  let changes: unknown;
  try {
    changes = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!Array.isArray(changes) || !changes.every(isChange)) return undefined;
  for (const change of changes) {
    if ('upload' in change)
      change.upload.bytes = new Uint8Array(Buffer.from(change.upload.bytes as unknown as string, 'base64'));
  }
  return changes;
}

/** Whether a value is one change, but for the content of an upload, which is base64 still. */
function isChange(value: unknown): value is Change {
  if (!isObject(value)) return false;
  const [kind = '', another] = Object.keys(value);
  return another === undefined && Object.hasOwn(KINDS, kind) && KINDS[kind]!(value[kind]);
}

/** Asks for an entry with an id, and members: under the name of a type those that have it, under any other its values. */
function entryWith({
  string = [],
  number = [],
  object = [],
  ...choices
}: Record<string, string[]>): (value: unknown) => boolean {
  return (value) =>
    isObject(value) &&
    ['id', ...string].every((name) => typeof value[name] === 'string') &&
    number.every((name) => typeof value[name] === 'number') &&
    object.every((name) => isObject(value[name])) &&
    Object.entries(choices).every(([name, values]) => values.includes(value[name] as string));
}

/**
 * The lines of a file from where it stands, piece by piece, since it may be larger than a text can be. What a kill has
 * torn off at the end is left out: it was never acknowledged.
 */
function* linesOf(file: number): Generator<string> {
  const piece = Buffer.allocUnsafe(PIECE);
  let begun: Buffer[] = [];
  for (let size; (size = readSync(file, piece)) > 0; ) {
    const read = piece.subarray(0, size);
    let from = 0;
    for (let to; (to = read.indexOf(10, from)) >= 0; from = to + 1) {
      yield Buffer.concat([...begun, read.subarray(from, to)]).toString();
      begun = [];
    }
    if (from < size) begun.push(Buffer.from(read.subarray(from)));
  }
}
