import { BoundedMap } from '../../internal/bounded-map.js';
import { Redactor } from '../../internal/redact.js';

/**
 * The keys that must not be in a recording: given ones, and the latest of those that requests were sent with. Each has a
 * redactor of its own, which takes a while to make.
 */
export class KeyRing {
  readonly #given: readonly Redactor[];
  readonly #latest: BoundedMap<string, Redactor>;

  /** @param limit The most keys of requests that are remembered. */
  constructor(limit: number, given: readonly string[] = []) {
    this.#given = given.map((key) => new Redactor([key]));
    this.#latest = new BoundedMap(limit);
  }

  /** Remembers the key of a request. */
  remember(key: string): Redactor {
    const known = this.#latest.touch(key);
    if (known) return known;
    const redactor = new Redactor([key]);
    this.#latest.set(key, redactor);
    return redactor;
  }

  /** A text without the keys. */
  text(text: string): string {
    return this.#all().reduce((rest, redactor) => redactor.text(rest), text);
  }

  /** A JSON value without the keys. */
  value(value: unknown): unknown {
    return this.#all().reduce((rest, redactor) => redactor.value(rest), value);
  }

  /** The longest key first, so that one that begins with another is replaced whole. */
  #all(): Redactor[] {
    const latest = [...this.#latest].sort(([a], [b]) => b.length - a.length);
    return [...latest.map(([, redactor]) => redactor), ...this.#given];
  }
}
