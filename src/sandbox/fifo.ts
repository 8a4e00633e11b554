/** Taken items above which their places are given up. */
const MIN_TAKEN = 1000;

/** Items that are taken in the order in which they were added. `shift` of a long array would move all others each time. */
export class Fifo<T> {
  #items: T[] = [];
  #taken = 0;

  get size(): number {
    return this.#items.length - this.#taken;
  }

  /** The next item; undefined if there is none. */
  get first(): T | undefined {
    return this.#items[this.#taken];
  }

  add(item: T): void {
    this.#items.push(item);
  }

  /** Takes the next item. */
  take(): void {
    this.#taken++;
    if (this.#taken < MIN_TAKEN || this.#taken < this.#items.length / 2) return;
    this.#items = this.#items.slice(this.#taken);
    this.#taken = 0;
  }

  clear(): void {
    this.#items = [];
    this.#taken = 0;
  }
}
