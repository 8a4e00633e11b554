import { seedOf } from './media/seed.js';
import { seeded, uuid } from './random.js';

interface IdStream {
  count: number;
  random: () => number;
}

/** Random numbers and ids that are the same in every run with the same seed and calls. */
export class RandomSource {
  readonly #initialSeed: number;
  #seed: number;
  #next: () => number;
  #firstCount = 0;
  /** Each prefix has a stream of its own, so that task ids do not depend on how often a callback is retried. */
  readonly #streams = new Map<string, IdStream>();

  constructor(seed: number) {
    this.#initialSeed = this.#seed = seed;
    this.#next = seeded(seed);
  }

  /** A number from 0 to 1. */
  next(): number {
    return this.#next();
  }

  uuid(): string {
    return uuid(this.#next);
  }

  /** A new short id. */
  id(prefix: string): string {
    let stream = this.#streams.get(prefix);
    if (!stream) {
      stream = { count: this.#firstCount, random: seeded(this.#seed + seedOf(prefix)) };
      this.#streams.set(prefix, stream);
    }
    const tail = Math.floor(stream.random() * 36 ** 6)
      .toString(36)
      .padStart(6, '0');
    return `${prefix}${(++stream.count).toString(36).padStart(4, '0')}${tail}`;
  }

  /**
   * Begins streams whose ids differ from those of earlier runs.
   *
   * @param used How many ids may be in use.
   * @param salt A number that differs from run to run.
   */
  continueAfter(used: number, salt: number): void {
    this.#reseed(this.#initialSeed + salt + used, used);
  }

  /** Begins again with the first seed. */
  reset(): void {
    this.#reseed(this.#initialSeed, 0);
  }

  #reseed(seed: number, firstCount: number): void {
    this.#seed = seed;
    this.#next = seeded(seed);
    this.#firstCount = firstCount;
    this.#streams.clear();
  }
}
