/** Characters at the end of a task's id that differ from task to task: a random tail, and the last digits of its number. */
const VARYING_CHARS = 8;

/**
 * Values by the ids of tasks. Tasks that are created, or end, one after the other are in the same small table: in one table
 * with a hundred thousand of them, each operation costs several accesses to memory that no cache has.
 */
export class IdMap<V> {
  readonly #shards = new Map<number, Map<string, V>>();
  #size = 0;
  /** The shard that was used last, and its number. */
  #last: Map<string, V> | undefined;
  #lastNumber = -1;

  get size(): number {
    return this.#size;
  }

  get(id: string): V | undefined {
    return this.#shardOf(id)?.get(id);
  }

  has(id: string): boolean {
    return this.#shardOf(id)?.has(id) === true;
  }

  set(id: string, value: V): void {
    const shard = this.#shardOf(id) ?? this.#addShard(id);
    const before = shard.size;
    shard.set(id, value);
    this.#size += shard.size - before;
  }

  delete(id: string): void {
    const shard = this.#shardOf(id);
    if (!shard?.delete(id)) return;
    this.#size--;
    if (shard.size > 0) return;
    this.#shards.delete(this.#lastNumber);
    this.#forgetLast();
  }

  clear(): void {
    this.#shards.clear();
    this.#size = 0;
    this.#forgetLast();
  }

  #forgetLast(): void {
    this.#last = undefined;
    this.#lastNumber = -1;
  }

  #shardOf(id: string): Map<string, V> | undefined {
    const number = shardNumber(id);
    if (number === this.#lastNumber) return this.#last;
    const shard = this.#shards.get(number);
    if (shard) {
      this.#lastNumber = number;
      this.#last = shard;
    }
    return shard;
  }

  #addShard(id: string): Map<string, V> {
    const shard = new Map<string, V>();
    this.#lastNumber = shardNumber(id);
    this.#last = shard;
    this.#shards.set(this.#lastNumber, shard);
    return shard;
  }
}

/** A number that the ids of neighbouring tasks share: two digits of the task's number, or of a random id. */
function shardNumber(id: string): number {
  const end = id.length - VARYING_CHARS;
  // Beyond the beginning of a shorter id it is NaN, which counts as 0.
  return id.charCodeAt(end - 1) | (id.charCodeAt(end - 2) << 16);
}
