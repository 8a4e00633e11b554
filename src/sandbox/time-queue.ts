import { Heap } from '../internal/heap.js';

interface SameTime<T> {
  time: number;
  items: T[];
  /** Number of items that were taken. */
  taken: number;
}

/**
 * Items by their time; those of one time are in the order in which they were added. It compares times and not items: a busy
 * sandbox has tens of thousands of tasks, but few more times than milliseconds until the last of them.
 */
export class TimeQueue<T> implements Iterable<T> {
  readonly #times = new Heap<SameTime<T>>((a, b) => a.time < b.time);
  readonly #byTime = new Map<number, SameTime<T>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The earliest time; undefined if there is no item. */
  get firstTime(): number | undefined {
    return this.#times.first?.time;
  }

  add(time: number, item: T): void {
    this.#size++;
    const same = this.#byTime.get(time);
    if (same) {
      same.items.push(item);
      return;
    }
    const added = { time, items: [item], taken: 0 };
    this.#byTime.set(time, added);
    this.#times.push(added);
  }

  /** The next item; undefined if there is none. */
  get first(): T | undefined {
    const same = this.#times.first;
    return same?.items[same.taken];
  }

  /** Takes the next item; undefined if there is none. */
  take(): T | undefined {
    const same = this.#times.first;
    if (!same) return undefined;
    const item = same.items[same.taken++]!;
    this.#size--;
    this.#dropEmptyTimes();
    return item;
  }

  /** Removes the first item of a time that is wanted, if there is one. */
  remove(time: number, isWanted: (item: T) => boolean): void {
    const same = this.#byTime.get(time);
    const index = same ? same.items.findIndex((item, place) => place >= same.taken && isWanted(item)) : -1;
    if (index < 0) return;
    same!.items.splice(index, 1);
    this.#size--;
    this.#dropEmptyTimes();
  }

  /** Takes all items, in no order. */
  clear(): T[] {
    const items = [...this];
    this.#times.clear();
    this.#byTime.clear();
    this.#size = 0;
    return items;
  }

  /** The items, in no order. */
  *[Symbol.iterator](): Generator<T> {
    for (const [, item] of this.entries()) yield item;
  }

  /** The items with their times: those of one time in their order, the times in none. */
  *entries(): Generator<[time: number, item: T]> {
    for (const [time, { items, taken }] of this.#byTime) for (const item of items.slice(taken)) yield [time, item];
  }

  /** A time that lost its items stays until it is the first: the heap can't find it before. */
  #dropEmptyTimes(): void {
    for (let first = this.#times.first; first?.taken === first?.items.length; first = this.#times.first) {
      if (!first) return;
      this.#times.pop();
      this.#byTime.delete(first.time);
    }
  }
}
