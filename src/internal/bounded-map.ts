/**
 * A `Map` of bounded size: where a new entry exceeds it, the entry that was set first goes. To keep what was used last,
 * `touch` an entry when it is used.
 */
export class BoundedMap<K, V> extends Map<K, V> {
  /** @param limit Most entries. */
  constructor(readonly limit: number) {
    super();
  }

  override set(key: K, value: V): this {
    super.set(key, value);
    if (this.size > this.limit) this.delete(this.keys().next().value as K);
    return this;
  }

  /** The value of an entry, which becomes the last that is evicted; undefined if there is none. */
  touch(key: K): V | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    this.delete(key);
    super.set(key, value);
    return value;
  }
}
