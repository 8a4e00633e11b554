import { randomUUID } from 'node:crypto';
import { UnigenError } from '../errors/errors.js';
import type { Redactor } from '../internal/redact.js';
import { escapeControlChars, stripControlChars } from '../internal/text.js';

/** Something that text is written to. */
export interface Writer {
  write(text: string): unknown;
}

/** Stands before and after a code of the program's own. It is drawn at random, so that no text from elsewhere holds it. */
const MARK = `\u0000${randomUUID()}\u0000`;
const MARKED = new RegExp(`${MARK}[^]*?${MARK}`, 'g');

/** A code that the program itself sends to the terminal, such as a color; an `Output` lets it through and no other. */
export function terminalCode(code: string): string {
  return MARK + code + MARK;
}

/** A text without the codes of the program's own, to measure how much room it takes. */
export function withoutCodes(text: string): string {
  return text.replace(MARKED, '');
}

/**
 * The one way to an output stream. What an API, a file or a user says can't move the cursor, change colors or hide
 * letters, and no key is printed, whatever it came with.
 */
export class Output implements Writer {
  readonly #target: Writer;
  readonly #redactor: Redactor;

  constructor(target: Writer, redactor: Redactor) {
    this.#target = target;
    this.#redactor = redactor;
  }

  /** Writes text for people; its line feeds stay. */
  write(text: string): void {
    // Every second part stands between two marks. Stripped first: invisible characters could take a key apart.
    const parts = text
      .split(MARK)
      .map((part, at) => (at % 2 === 1 ? part : this.#redactor.text(stripControlChars(part))));
    this.#target.write(parts.join(''));
  }

  /**
   * Writes a value as JSON for programs: on one line, or with so many spaces of indentation.
   *
   * @throws UnigenError if the value is nested too deeply.
   */
  json(value: unknown, indent?: number): void {
    let text: string;
    try {
      text = JSON.stringify(this.#redactor.value(value) ?? null, null, indent);
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new UnigenError('The answer is nested too deeply to be printed', { cause });
    }
    this.#target.write(`${escapeControlChars(text)}\n`);
  }
}
