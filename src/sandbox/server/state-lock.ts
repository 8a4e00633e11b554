import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { lives, startOf } from './processes.js';

/**
 * Keeps a second process from the same state file: a file beside it that names the process which holds it. A kill
 * leaves it behind, and the next process takes it over, since it sees that its holder is gone. That holds for the
 * processes of one machine which see each other, so not for two containers on one volume.
 */
export class StateLock {
  readonly #path: string;
  readonly #own = `${process.pid} ${startOf(process.pid) ?? ''}`;

  /** @throws Error where another process that lives holds it. */
  constructor(state: string) {
    this.#path = `${state}.lock`;
    const mine = `${this.#path}.${process.pid}`;
    writeFileSync(mine, this.#own);
    try {
      while (!this.#take(mine)) this.#clear(state, mine);
    } finally {
      rmSync(mine, { force: true });
    }
  }

  release(): void {
    if (holderOf(this.#path) === this.#own) rmSync(this.#path, { force: true });
  }

  /** A link is made at once with its content, by one process alone. */
  #take(mine: string): boolean {
    try {
      linkSync(mine, this.#path);
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === 'EEXIST') return false;
      throw error;
    }
  }

  /** Takes away what a process that is gone has left behind. */
  #clear(state: string, mine: string): void {
    const holder = holderOf(this.#path);
    if (holder === undefined) return;
    const [pid = '', start = ''] = holder.split(' ');
    if (lives(Number(pid), start))
      throw new Error(`${state} is in use by the process ${pid}; two can not write it at once`);
    const old = `${mine}.old`;
    try {
      renameSync(this.#path, old);
    } catch {
      return; // Another process was faster.
    }
    try {
      // Another process may have taken it over just then: its lock goes back.
      if (holderOf(old) !== holder) this.#take(old);
    } finally {
      rmSync(old, { force: true });
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
