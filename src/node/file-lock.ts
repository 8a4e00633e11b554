import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, readlinkSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { UnigenError } from '../errors/errors.js';
import { objectOf, parseJson } from '../internal/json.js';
import { textOf } from '../internal/values.js';
import { stripControlChars, truncate } from '../internal/text.js';
import { isAlive, startTimeOf } from './processes.js';

/** Releases a lock; another process can take it from then on. */
export type ReleaseLock = () => void;

/** Options of `lockFile`. */
export interface FileLockOptions {
  /**
   * Whether a holder that can't be seen from here counts as ended: one of another host or container, or a lock that does
   * not say whose it is. A container that is started again or replaced can then go on with its file; but two that share
   * a volume don't keep each other out.
   *
   * @default false
   */
  takeUnseen?: boolean;
}

/** Who holds a lock, as its file has it. */
interface Holder {
  pid: number;
  host: string;
  /** When the process began, as its system counts it: process ids are reused. */
  started?: string;
  /** The start of the system: after the next one, no process of this one is left. */
  boot?: string;
  /** Where the process id counts: each container has its own. */
  pids?: string;
}

/** The `code` of the error for a file that another process has. */
export const LOCKED = 'LOCKED';

/**
 * Takes the lock of a file for this process: a file next to it, named `<path>.lock`, that says who holds it. After a
 * kill it remains; the next process on the same machine takes it over. Of several that try at once, one gets it.
 *
 * @throws UnigenError that names the file and the holder if the holder is alive, or if that can't be seen from here: a
 *   process of another host or another container.
 */
export function lockFile(path: string, { takeUnseen = false }: FileLockOptions = {}): ReleaseLock {
  const lock = `${path}.lock`;
  const own = JSON.stringify({ ...thisProcess(), id: randomUUID() });
  const candidate = `${lock}.${randomUUID()}`;
  try {
    writeDurably(candidate, own);
    take(path, lock, candidate, takeUnseen);
  } finally {
    rmSync(candidate, { force: true });
  }
  return () => {
    if (contentOf(lock) === own) rmSync(lock, { force: true });
  };
}

/** Whether a process has the lock of a file, or may have it: it is not known whether one of another host has ended. */
export function isLocked(path: string): boolean {
  const lock = `${path}.lock`;
  const content = contentOf(lock);
  if (content === undefined) return false;
  try {
    assertEnded(path, lock, content);
    return false;
  } catch {
    return true;
  }
}

function take(path: string, lock: string, candidate: string, takeUnseen: boolean): void {
  for (;;) {
    if (link(candidate, lock)) return;
    const content = contentOf(lock);
    // The lock was released in this moment.
    if (content === undefined) continue;
    assertEnded(path, lock, content, takeUnseen);
    // A process that replaces the lock of a dead one first takes a lock for the replacement; otherwise a slow process could
    // replace the lock of a faster one. A kill may leave that lock behind too, and then it is taken over in the same way.
    const replacing = `${lock}.${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
    take(path, replacing, candidate, takeUnseen);
    try {
      if (contentOf(lock) !== content) continue;
      // The link under this name would make a rename do nothing: both are the same file.
      rmSync(lock);
      if (link(candidate, lock)) return;
    } finally {
      rmSync(replacing, { force: true });
    }
  }
}

/** A link appears at once with its content, and only one process can make it. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** @throws UnigenError unless the holder of a lock has certainly ended. */
function assertEnded(path: string, lock: string, content: string, takeUnseen = false): void {
  const { pid, host, started, boot, pids } = objectOf(parseJson(content)) as Partial<Holder>;
  const remedy = `If that process has ended, delete ${lock}`;
  if (typeof pid !== 'number' || textOf(host) === undefined) {
    if (takeUnseen) return;
    throw locked(`${path} is locked by ${lock}, which does not say by which process. ${remedy}`);
  }
  const own = thisProcess();
  const name = `process ${pid} on ${truncate(stripControlChars(String(host)), 100)}`;
  const isUnseen = host !== own.host || (boot === own.boot && pids !== own.pids);
  if (isUnseen && takeUnseen) return;
  if (host !== own.host) throw locked(`${path} is in use by ${name}, another host than this (${own.host}). ${remedy}`);
  // The system has started anew since: that process is gone.
  if (boot !== own.boot) return;
  if (pids !== own.pids) throw locked(`${path} is in use by ${name}, in another container. ${remedy}`);
  if (isAlive(pid, started ?? ''))
    throw locked(
      `${path} is in use by ${pid === process.pid ? `this ${name}` : name}; only one process can have it at a time`,
    );
}

function locked(message: string): UnigenError {
  return new UnigenError(message, { code: LOCKED });
}

function thisProcess(): Holder {
  return {
    pid: process.pid,
    host: hostname(),
    started: startTimeOf(process.pid),
    boot: read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pids: read(() => readlinkSync('/proc/self/ns/pid')),
  };
}

/** Its content must be there once its name is, also after a power failure. */
function writeDurably(path: string, text: string): void {
  const file = openSync(path, 'wx');
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** What a lock says; undefined if it is gone. */
function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function read(get: () => string): string | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
