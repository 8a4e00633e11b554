/**
 * A `Map` of bounded size: a new entry that exceeds it evicts the oldest one. To evict the least recently used one
 * instead, `touch` an entry when it is used.
 */
export class BoundedMap<K, V> extends Map<K, V> {
  /** @param limit The most entries that it holds. */
  constructor(readonly limit: number) {
    super();
  }

  /** Adds an entry, or replaces the value of one, which stays as old as it was. */
  override set(key: K, value: V): this {
    super.set(key, value);
    for (const oldest of this.keys()) {
      if (this.size <= this.limit) break;
      this.delete(oldest);
    }
    return this;
  }

  /** The value of an entry, which becomes the newest; undefined if there is none. */
  touch(key: K): V | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    this.delete(key);
    super.set(key, value);
    return value;
  }
}
