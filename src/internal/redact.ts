/** Replaces a key. */
export const REDACTED = '[key]';
/** A shorter key is not a secret, such as the `any` that a sandbox accepts, and would be found in ordinary words. */
const MIN_LENGTH = 8;
/** A pattern that nothing matches. */
const NEVER = '(?!)';

/**
 * Removes keys from what is shown to people or programs: errors, logs, responses that are passed on. A key is found as
 * it is, and as JSON and URLs write it: with `\/` and `\u0073`, percent-encoded, and in upper or lower case; also in
 * hexadecimal and in Base64, with other text before and after it.
 */
export class Redactor {
  readonly #keys: readonly string[];
  readonly #lowerCase: readonly string[];
  /** Made on first use. */
  #made: RegExp | undefined;

  /** @param keys Those that are undefined or have less than 8 characters are ignored. */
  constructor(keys: readonly (string | undefined)[]) {
    // The longest first, so that a key that begins with another is replaced whole.
    this.#keys = keys
      .filter((key): key is string => key !== undefined && key.length >= MIN_LENGTH)
      .sort((a, b) => b.length - a.length);
    this.#lowerCase = this.#keys.flatMap((key) => [key, ...encodedForms(key)]).map((form) => form.toLowerCase());
  }

  get #pattern(): RegExp {
    return (this.#made ??= new RegExp(this.#keys.map(patternOf).join('|') || NEVER, 'gi'));
  }

  /** Whether a text contains a key; also JSON text whose values contain one. */
  finds(text: string): boolean {
    // Nearly every text is without escapes. Then this takes a hundredth of the time.
    if (!/[\\%]/.test(text)) {
      const lowerCase = text.toLowerCase();
      return this.#lowerCase.some((form) => lowerCase.includes(form));
    }
    return text.search(this.#pattern) >= 0;
  }

  /** A text without the keys. */
  text(text: string): string {
    return this.finds(text) ? text.replace(this.#pattern, REDACTED) : text;
  }

  /** A JSON value without the keys, in property names too. A value without any is returned as it is. */
  value<T>(value: T): T;
  value(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value !== 'object' || value === null) return value;
    const isArray = Array.isArray(value);
    const entries = Object.entries(value as Record<string, unknown>);
    const clean = entries.map(([name, inner]) => [isArray ? name : this.text(name), this.value(inner)] as const);
    if (clean.every(([name, inner], index) => name === entries[index]![0] && inner === entries[index]![1]))
      return value;
    return isArray ? clean.map(([, inner]) => inner) : Object.fromEntries(clean);
  }
}

/** A pattern for a key in each of its forms. */
function patternOf(key: string): string {
  const spelled = Array.from(key, spellings).join('');
  // In an encoded form, only characters other than letters and digits have other spellings.
  const encoded = encodedForms(key).map((form) => form.replace(/\W/g, spellings));
  return [spelled, ...encoded].join('|');
}

/** A key in hexadecimal, and in Base64 without its first and last characters if their encoding depends on the neighbors. */
function encodedForms(key: string): string[] {
  // No such key is ever sent, and Base64 is of bytes.
  if (/[^\0-\xff]/.test(key)) return [];
  // Three characters make four, so it depends on how many are before it in its group of three.
  const base64 = [0, 1, 2].map((before) =>
    btoa(' '.repeat(before) + key).slice(before && before + 1, ((before + key.length) * 4) / 3),
  );
  const inUrls = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
  return [Array.from(key, hexOf).join(''), ...base64, ...inUrls];
}

/** A pattern for one character in each of its spellings. The bounded number of backslashes keeps the search fast. */
function spellings(character: string): string {
  const hex = hexOf(character);
  const plain = /\w/.test(character) ? character : `\\${character}`;
  return `(?:\\\\{0,4}${plain}|%(?:25){0,2}${hex}|\\\\{1,4}u00${hex})`;
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(2, '0');
}
