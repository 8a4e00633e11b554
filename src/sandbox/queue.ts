/** The array is copied without its free places if it has at least so many, and they are half of it. */
const MIN_FREE_PLACES = 1000;

/** A first-in, first-out queue. `shift` of a long array would move all others each time. */
export class Queue<T> {
  #items: T[] = [];
  /** Index of the next item; the places before it are free. */
  #next = 0;

  get size(): number {
    return this.#items.length - this.#next;
  }

  /** The next item; undefined if there is none. */
  peek(): T | undefined {
    return this.#items[this.#next];
  }

  enqueue(item: T): void {
    this.#items.push(item);
  }

  /** Removes the next item and returns it; undefined if there is none. */
  dequeue(): T | undefined {
    if (this.size === 0) return undefined;
    const item = this.#items[this.#next++];
    if (this.#next >= MIN_FREE_PLACES && this.#next >= this.#items.length / 2) {
      this.#items = this.#items.slice(this.#next);
      this.#next = 0;
    }
    return item;
  }

  clear(): void {
    this.#items = [];
    this.#next = 0;
  }
}
