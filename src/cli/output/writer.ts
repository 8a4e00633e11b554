import { randomUUID } from 'node:crypto';
import { UnigenError } from '../../errors/errors.js';
import type { Redactor } from '../../internal/redact.js';
import { escapeControlChars, stripControlChars } from '../../internal/text.js';

/** Something that text is written to. */
export interface Writer {
  write(text: string): unknown;
}

/** Encloses the terminal codes of the program itself. It is random, so that no other text can contain it. */
const MARK = `\u0000${randomUUID()}\u0000`;
const MARKED = new RegExp(`${MARK}[^]*?${MARK}`, 'g');

/** A terminal code of the program itself, such as a color. `Output` writes these and strips all others. */
export function terminalCode(code: string): string {
  return MARK + code + MARK;
}

/** Text without terminal codes, to measure its width. */
export function stripCodes(text: string): string {
  return text.replace(MARKED, '');
}

/**
 * The only way to an output stream. Control characters from an API, a file or a user are stripped, so that they can't
 * move the cursor, change colors or hide text, and keys are redacted.
 */
export class Output implements Writer {
  readonly #target: Writer;
  readonly #redactor: Redactor;

  constructor(target: Writer, redactor: Redactor) {
    this.#target = target;
    this.#redactor = redactor;
  }

  /** Writes text for people. Line feeds are kept. */
  write(text: string): void {
    // Every second part is enclosed in marks. Strip before redacting: invisible characters could split a key.
    const parts = text
      .split(MARK)
      .map((part, at) => (at % 2 === 1 ? part : this.#redactor.text(stripControlChars(part))));
    this.#target.write(parts.join(''));
  }

  /**
   * Writes a value as JSON.
   *
   * @param indent Spaces per level; if omitted, everything is on one line.
   * @throws UnigenError if the value is nested too deeply.
   */
  json(value: unknown, indent?: number): void {
    let text: string;
    try {
      text = JSON.stringify(this.#redactor.value(value) ?? null, null, indent);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new UnigenError('The response is nested too deeply to be printed', { cause });
    }
    this.#target.write(`${escapeControlChars(text)}\n`);
  }
}
