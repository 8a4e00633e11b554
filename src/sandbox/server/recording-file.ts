import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, statSync, writeSync } from 'node:fs';
import { parseJson } from '../../internal/json.js';
import type { RecordedExchange } from '../record/recorded-exchange.js';
import { formatExchange, parseRecording, RECORDING_HEADER } from '../record/recording-format.js';
import { lockFile, type ReleaseLock } from '../../node/file-lock.js';

/** Bytes of a recording. */
const MAX_RECORDING_BYTES = 256 * 1024 * 1024;
/** Only its owner reads it: prompts may be confidential. */
const FILE_MODE = 0o600;

/**
 * A file to which exchanges are appended, one line each. An existing recording is continued. Only one process at a time
 * can have it.
 *
 * @example
 * const file = new RecordingFile('recorded.jsonl');
 * const { url, stop } = await serveSandbox({ port: 0, record: { onExchange: file.add } });
 * // … and after the requests:
 * await stop();
 * file.close();
 */
export class RecordingFile {
  readonly #path: string;
  readonly #unlock: ReleaseLock;
  readonly #file: number;
  #size: number;

  /** @throws Error if the file can't be written, is in use, or is something else than a recording. */
  constructor(path: string) {
    this.#path = path;
    assertRegular(path);
    this.#unlock = lockFile(path, { takeUnseen: true });
    try {
      const { size, end } = continuation(path);
      this.#file = openSync(path, 'a', FILE_MODE);
      // A line that a kill has cut off was never complete.
      ftruncateSync(this.#file, size);
      this.#size = size;
      this.#append(end);
    } catch (error) {
      this.#unlock();
      throw error;
    }
  }

  /**
   * Appends an exchange.
   *
   * @throws Error if it can't be written, or the file would have more than 256 MiB. The file is as it was then.
   */
  readonly add = (exchange: RecordedExchange): void => this.#append(formatExchange(exchange));

  /** Stops writing; another process can have the file then. */
  close(): void {
    try {
      fsyncSync(this.#file);
    } finally {
      closeSync(this.#file);
      this.#unlock();
    }
  }

  #append(line: string): void {
    const bytes = Buffer.from(line);
    if (this.#size + bytes.length > MAX_RECORDING_BYTES)
      throw new Error(`${this.#path} would have more than ${MAX_RECORDING_BYTES} bytes`);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    } catch (error) {
      // The next line must not follow a part of this one.
      ftruncateSync(this.#file, this.#size);
      throw error;
    }
    this.#size += bytes.length;
  }
}

/**
 * Reads a recording.
 *
 * @throws Error that names the file, the line and the rule if it is not one, or can't be read.
 *
 * @example
 * const { url } = await serveSandbox({ replay: readRecording('recorded.jsonl') });
 */
export function readRecording(path: string): RecordedExchange[] {
  return parseRecording(readBytes(path).toString(), path);
}

/** How a file is continued: how many of its bytes are kept, and what is written before the first exchange. */
function continuation(path: string): { size: number; end: string } {
  const bytes = statSync(path, { throwIfNoEntry: false }) ? readBytes(path) : Buffer.alloc(0);
  const header = `${RECORDING_HEADER}\n`;
  if (header.startsWith(bytes.toString())) return { size: 0, end: header };
  parseRecording(bytes.toString(), path);
  const size = bytes.lastIndexOf('\n') + 1;
  const isWhole = parseJson(bytes.subarray(size).toString()) !== undefined;
  return isWhole ? { size: bytes.length, end: '\n' } : { size, end: '' };
}

function readBytes(path: string): Buffer {
  assertRegular(path);
  if (statSync(path).size > MAX_RECORDING_BYTES) throw new Error(`${path} has more than ${MAX_RECORDING_BYTES} bytes`);
  return readFileSync(path);
}

/** @throws Error if there is something else than a regular file at a path. */
function assertRegular(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw new Error(`${path} is not a regular file`);
}
