/** Milliseconds of the past that a rate is taken from. */
const WINDOW_MS = 180_000;

/** Milliseconds between two samples. */
const SAMPLE_MS = 1000;

/** Runs that have to end before their rate says anything. */
const MIN_ENDED = 5;

interface Sample {
  at: number;
  ended: number;
}

/**
 * How fast runs end, and how long the rest will take. Nothing is said before enough of them have ended; until then, the
 * usual duration per the documents stands in.
 */
export class TimeLeft {
  readonly #first: Sample;
  #samples: Sample[];

  /**
   * @param now Milliseconds of a clock.
   * @param ended Runs that have ended by then.
   */
  constructor(now: number, ended: number) {
    this.#first = { at: now, ended };
    this.#samples = [this.#first];
  }

  /** Notes how many runs have ended. */
  sample(now: number, ended: number): void {
    if (this.#samples.length > 1 && now - this.#samples.at(-2)!.at < SAMPLE_MS) this.#samples.pop();
    this.#samples.push({ at: now, ended });
    // The last one before the window is where the rate begins.
    const start = this.#samples.findLastIndex(({ at }) => at <= now - WINDOW_MS);
    if (start > 0) this.#samples.splice(0, start);
  }

  /** Runs that end in a minute; undefined if that is not known yet. */
  get perMinute(): number | undefined {
    const [from, to] = [this.#samples[0]!, this.#samples.at(-1)!];
    if (to.ended - this.#first.ended < MIN_ENDED || to.at === from.at) return undefined;
    return ((to.ended - from.ended) / (to.at - from.at)) * 60_000;
  }

  /**
   * Seconds until the rest has ended; undefined if that is not known.
   *
   * @param left Runs that have not ended.
   * @param typicalSeconds What all of them take according to the documents, if that is known.
   */
  seconds(left: number, typicalSeconds?: number): number | undefined {
    if (left === 0) return 0;
    const rate = this.perMinute;
    if (rate !== undefined) return rate === 0 ? undefined : (left / rate) * 60;
    const rest = (typicalSeconds ?? 0) - (this.#samples.at(-1)!.at - this.#first.at) / 1000;
    return rest > 0 ? rest : undefined;
  }
}
