import { plainError } from './plain-error.js';

/** What stands in the place of a key. */
export const REDACTED = '[key]';
/** A shorter key is no secret, such as the `any` that a sandbox takes, and would be found in ordinary words. */
const MIN_LENGTH = 8;

/**
 * Takes keys out of what is shown to people or programs: errors, logs, answers that are passed on. A key is found as it
 * is, and as JSON and URLs write it: with `\/` and `\u0073`, percent-encoded, and in capital or small letters.
 */
export class Redactor {
  readonly #keys: string[];
  readonly #lower: string[];
  /** Made when a text first needs it. */
  #made: RegExp | undefined;

  /** @param keys Missing ones and those of less than 8 characters are not looked for. */
  constructor(keys: readonly (string | undefined)[]) {
    // The longest first, so that a key that begins with another is taken out whole.
    this.#keys = keys
      .filter((key): key is string => key !== undefined && key.length >= MIN_LENGTH)
      .sort((a, b) => b.length - a.length);
    this.#lower = this.#keys.map((key) => key.toLowerCase());
  }

  get #pattern(): RegExp | undefined {
    if (this.#keys.length === 0) return undefined;
    return (this.#made ??= new RegExp(this.#keys.map((key) => Array.from(key, spellings).join('')).join('|'), 'gi'));
  }

  /** Whether a key stands in a text: also in JSON text whose values hold one. */
  finds(text: string): boolean {
    // Nearly every text is without escapes, and then this tells the same in a hundredth of the time.
    if (!/[\\%]/.test(text)) {
      const lower = text.toLowerCase();
      return this.#lower.some((key) => lower.includes(key));
    }
    return this.#pattern !== undefined && text.search(this.#pattern) >= 0;
  }

  /** A text without the keys. */
  text(text: string): string {
    return this.finds(text) ? text.replace(this.#pattern!, REDACTED) : text;
  }

  /** A JSON value without the keys, in names of members as well. One without any is given back as it is. */
  value<T>(value: T): T;
  value(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value !== 'object' || value === null) return value;
    let changed = false;
    const entries = Object.entries(value).map(([name, inner]) => {
      const entry = [Array.isArray(value) ? name : this.text(name), this.value(inner)] as const;
      changed ||= entry[0] !== name || entry[1] !== inner;
      return entry;
    });
    if (!changed) return value;
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  }

  /**
   * An error of elsewhere, as a cause: its name, message and code without the keys, and its own causes. Whatever
   * else a `fetch` of the caller's own may have put into it, such as the request with its headers, stays behind.
   */
  error(error: unknown): unknown {
    if (this.#keys.length === 0 || typeof error !== 'object' || error === null) return this.value(error);
    return plainError(error, (text) => this.text(text));
  }
}

/** A pattern for one character in each of its spellings. The number of backslashes is bounded, so that no text takes long. */
function spellings(character: string): string {
  const hex = character.charCodeAt(0).toString(16).padStart(2, '0');
  const plain = /\w/.test(character) ? character : `\\${character}`;
  return `(?:\\\\{0,4}${plain}|%(?:25){0,2}${hex}|\\\\{1,4}u00${hex})`;
}
