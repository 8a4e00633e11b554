import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { lives, startOf } from '../../node/processes.js';

/**
 * Keeps a second process from the same state file, by a file next to it that names the process which has it. After a kill
 * the lock remains, and the next process takes it over once it sees that the holder has ended. That works for processes
 * that see each other, so not for two containers on one volume.
 */
export class StateLock {
  readonly #path: string;
  readonly #own = `${process.pid} ${startOf(process.pid) ?? ''}`;

  /** @throws Error if a process that is alive holds it. */
  constructor(stateFile: string) {
    this.#path = `${stateFile}.lock`;
    const candidate = `${this.#path}.${process.pid}`;
    writeFileSync(candidate, this.#own);
    try {
      while (!this.#take(candidate)) this.#removeStale(stateFile, candidate);
    } finally {
      rmSync(candidate, { force: true });
    }
  }

  release(): void {
    if (holderOf(this.#path) === this.#own) rmSync(this.#path, { force: true });
  }

  /** A link appears at once with its content, and only one process can make it. */
  #take(candidate: string): boolean {
    try {
      linkSync(candidate, this.#path);
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === 'EEXIST') return false;
      throw error;
    }
  }

  /** Removes the lock of a process that has ended. */
  #removeStale(stateFile: string, candidate: string): void {
    const holder = holderOf(this.#path);
    if (holder === undefined) return;
    const [pid = '', start = ''] = holder.split(' ');
    if (lives(Number(pid), start))
      throw new Error(`${stateFile} is in use by the process ${pid}; two can't write it at once`);
    const stale = `${candidate}.old`;
    try {
      renameSync(this.#path, stale);
    } catch {
      return; // Another process was faster.
    }
    try {
      // If another process has taken it over since, its lock is restored.
      if (holderOf(stale) !== holder) this.#take(stale);
    } finally {
      rmSync(stale, { force: true });
    }
  }
}

function holderOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
