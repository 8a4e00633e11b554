import type { SandboxTask } from './state.js';

interface Entry {
  task: SandboxTask;
  startsAt: number;
}

/** The tasks whose processing has not started, by the time of their start. Nobody has to be called when one starts. */
export class QueuedTasks {
  /** A binary heap by the start. An entry whose task has ended, or was added once more, is stale. */
  #heap: Entry[] = [];
  readonly #entries = new Map<string, Entry>();
  #started: SandboxTask[] = [];
  /** Whether those that start are collected for `takeStarted`. */
  collects = false;

  add(task: SandboxTask): void {
    const { startsAt } = task;
    const entry = { task, startsAt };
    this.#entries.set(task.id, entry);
    const heap = this.#heap;
    let index = heap.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (heap[parent]!.startsAt <= startsAt) break;
      heap[index] = heap[parent]!;
      index = parent;
    }
    heap[index] = entry;
    // Those that nobody asked for since are dropped when new ones come, so that the heap does not grow.
    this.#dropStarted(task.createdAt);
  }

  /** @returns Whether it was queued. */
  remove(id: string): boolean {
    return this.#entries.delete(id);
  }

  count(now: number): number {
    this.#dropStarted(now);
    return this.#entries.size;
  }

  nextStart(now: number): number | undefined {
    this.#dropStarted(now);
    return this.#heap[0]?.startsAt;
  }

  takeStarted(now: number): SandboxTask[] {
    this.#dropStarted(now);
    const started = this.#started;
    this.#started = [];
    return started;
  }

  reset(): void {
    this.#heap = [];
    this.#started = [];
    this.#entries.clear();
  }

  #dropStarted(now: number): void {
    const heap = this.#heap;
    while (heap.length > 0) {
      const first = heap[0]!;
      const { id } = first.task;
      const isQueued = this.#entries.get(id) === first;
      if (isQueued && first.startsAt > now) break;
      if (isQueued) {
        this.#entries.delete(id);
        if (this.collects) this.#started.push(first.task);
      }
      this.#pop();
    }
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      if (left >= heap.length) break;
      const child = left + 1 < heap.length && heap[left + 1]!.startsAt < heap[left]!.startsAt ? left + 1 : left;
      if (heap[child]!.startsAt >= last.startsAt) break;
      heap[index] = heap[child]!;
      index = child;
    }
    heap[index] = last;
  }
}
