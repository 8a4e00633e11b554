import { untilAborted } from '../internal/abort.js';

/** Lets a few pass at the same time; the others wait in their order. */
export class Turns {
  readonly #waiting = new Set<() => void>();
  #free: number;

  constructor(count: number) {
    this.#free = count;
  }

  /** Resolves with a function that ends the turn, which may be called more than once; rejects on abort. */
  async take(signal: AbortSignal): Promise<() => void> {
    if (this.#free > 0 && !signal.aborted) this.#free--;
    else
      await untilAborted<undefined>((resolve, cleanup) => {
        const next = () => resolve(undefined);
        this.#waiting.add(next);
        cleanup(() => void this.#waiting.delete(next));
      }, signal);
    let hasEnded = false;
    return () => {
      if (hasEnded) return;
      hasEnded = true;
      const [next] = this.#waiting;
      // `next` removes itself from the queue.
      if (next) next();
      else this.#free++;
    };
  }
}
