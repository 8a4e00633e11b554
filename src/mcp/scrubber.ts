import { stripControlChars, truncate } from '../internal/text.js';

/** A shorter text is found in ordinary words. */
const MIN_CHARS = 6;
/** A value such as `text-to-video` or an id, which a message may name. */
const WORD = /^[\w.:-]{1,40}$/;
/** Characters of a text that others wrote. */
const MAX_MESSAGE_CHARS = 1000;

/**
 * Removes the texts of an input, such as a prompt, from the messages of an API, which may repeat them: an error is
 * logged and shown where the request is not.
 */
export class Scrubber {
  readonly #texts: readonly string[];

  constructor(input: unknown) {
    const texts = new Set<string>();
    const open = [input];
    for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
      if (typeof value === 'string' && value.length >= MIN_CHARS && !WORD.test(value)) texts.add(value);
      else if (typeof value === 'object' && value !== null) open.push(...(Object.values(value) as unknown[]));
    }
    // The longest first: one may contain another.
    this.#texts = [...texts]
      .flatMap((text) => [text, JSON.stringify(text).slice(1, -1)])
      .sort((a, b) => b.length - a.length);
  }

  /** A message in one line, without the texts of the input. */
  message(text: string): string {
    let clean = text;
    for (const secret of this.#texts) clean = clean.replaceAll(secret, '[input]');
    return truncate(stripControlChars(clean).replace(/\s+/g, ' ').trim(), MAX_MESSAGE_CHARS);
  }
}

/** For messages about no input. */
export const NO_INPUT = new Scrubber(undefined);
