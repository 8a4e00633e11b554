/** Items of which the first by an order can be taken at any time: a binary heap. */
export class Heap<T> implements Iterable<T> {
  #items: T[] = [];
  readonly #isBefore: (a: T, b: T) => boolean;

  /** @param isBefore Whether an item comes before another; for equal ones false. */
  constructor(isBefore: (a: T, b: T) => boolean) {
    this.#isBefore = isBefore;
  }

  get size(): number {
    return this.#items.length;
  }

  /** The first item; undefined if there is none. */
  get first(): T | undefined {
    return this.#items[0];
  }

  push(item: T): void {
    const items = this.#items;
    let index = items.push(item) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!this.#isBefore(item, items[parent]!)) break;
      items[index] = items[parent]!;
      index = parent;
    }
    items[index] = item;
  }

  /** Takes the first item; undefined if there is none. */
  pop(): T | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (last === undefined || items.length === 0) return first;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      if (left >= items.length) break;
      const child = left + 1 < items.length && this.#isBefore(items[left + 1]!, items[left]!) ? left + 1 : left;
      if (!this.#isBefore(items[child]!, last)) break;
      items[index] = items[child]!;
      index = child;
    }
    items[index] = last;
    return first;
  }

  /** Puts the items in order again after they have changed. */
  reorder(): void {
    // An array in order is a heap.
    this.#items.sort((a, b) => (this.#isBefore(a, b) ? -1 : this.#isBefore(b, a) ? 1 : 0));
  }

  /** Takes all items, in no order. */
  clear(): T[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  /** The items, in no order. */
  [Symbol.iterator](): Iterator<T> {
    return this.#items.values();
  }
}
