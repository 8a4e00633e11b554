import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import type { Change } from '../store.js';

/** A journal of changes grows to so many bytes, and to so many times what it stands for, before it is written anew. */
const LARGEST = 16 * 1024 * 1024;
const GROWTH = 4;

/**
 * Keeps a sandbox over a restart: a journal with a line of JSON for each change. What was acknowledged has been given
 * to the system before, so that a kill at any moment loses nothing of it; the last line may be torn and is then left out.
 */
export class StateFile {
  readonly #path: string;
  #file: number;
  #lines: string[] = [];
  #size = 0;
  #compact = 0;
  /** Everything that is remembered now; asked for when the journal is written anew. */
  snapshot: () => Iterable<Change> = () => [];

  private constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'a');
  }

  /**
   * Opens a journal, and reads what is in it.
   *
   * @throws Error where the file is none of a sandbox.
   */
  static open(path: string): { file: StateFile; changes: Change[] } {
    const changes = existsSync(path) ? read(path) : [];
    return { file: new StateFile(path), changes };
  }

  /** Notes a change; `flush` writes it. */
  readonly note = (change: Change): void => {
    this.#lines.push(lineOf(change));
  };

  /** Writes what was noted. Call it before anything of it is acknowledged. */
  flush(): void {
    if (this.#lines.length === 0) return;
    const text = this.#lines.join('');
    this.#lines = [];
    writeAll(this.#file, Buffer.from(text));
    this.#size += text.length;
    if (this.#size > LARGEST && this.#size > GROWTH * this.#compact) this.compact();
  }

  /** Writes the journal anew, beside the old one, and then puts it in its place. */
  compact(): void {
    const partial = `${this.#path}.new`;
    const file = openSync(partial, 'w');
    let size = 0;
    for (const change of this.snapshot()) {
      const line = Buffer.from(lineOf(change));
      writeAll(file, line);
      size += line.length;
    }
    fsyncSync(file);
    closeSync(file);
    renameSync(partial, this.#path);
    closeSync(this.#file);
    this.#file = openSync(this.#path, 'a');
    this.#size = this.#compact = size;
  }

  close(): void {
    this.flush();
    fsyncSync(this.#file);
    closeSync(this.#file);
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function lineOf(change: Change): string {
  if (!('upload' in change)) return `${JSON.stringify(change)}\n`;
  const { bytes, ...upload } = change.upload;
  return `${JSON.stringify({ upload: { ...upload, bytes: Buffer.from(bytes).toString('base64') } })}\n`;
}

function read(path: string): Change[] {
  const text = readFileSync(path, 'utf8');
  const end = text.lastIndexOf('\n') + 1;
  // A line that was cut off by a kill: its change was never acknowledged, and the next line must not continue it.
  if (end < text.length) writeFileSync(path, text.slice(0, end));
  return text
    .slice(0, end)
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      let change: Change & { upload?: { bytes: unknown } };
      try {
        change = JSON.parse(line) as typeof change;
      } catch {
        throw new Error(`Line ${index + 1} of ${path} is no change of a sandbox`);
      }
      const known = typeof change === 'object' && change !== null && ['task', 'account', 'upload', 'delivery', 'reset'].some((kind) => kind in change);
      if (!known) throw new Error(`Line ${index + 1} of ${path} is no change of a sandbox`);
      if (change.upload) change.upload.bytes = new Uint8Array(Buffer.from(String(change.upload.bytes), 'base64'));
      return change;
    });
}
