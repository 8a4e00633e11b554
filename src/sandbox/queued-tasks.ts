import type { SandboxTask } from './state.js';

/** A task in the queue. */
export interface QueueEntry {
  task: SandboxTask;
  startsAt: number;
  /** False once it has started or ended. */
  isQueued: boolean;
}

/** The tasks whose processing has not started, by the time of their start. Nobody has to be called when one starts. */
export class QueuedTasks {
  /** A binary heap by the start. It may contain entries that are not queued any more. */
  #heap: QueueEntry[] = [];
  #count = 0;
  #started: SandboxTask[] = [];
  /** Whether those that start are collected for `takeStarted`. */
  collects = false;

  add(entry: QueueEntry): void {
    const { task, startsAt } = entry;
    this.#count++;
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

  remove(entry: QueueEntry): void {
    if (!entry.isQueued) return;
    entry.isQueued = false;
    this.#count--;
  }

  count(now: number): number {
    this.#dropStarted(now);
    return this.#count;
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
    this.#count = 0;
  }

  #dropStarted(now: number): void {
    const heap = this.#heap;
    while (heap.length > 0) {
      const first = heap[0]!;
      if (first.isQueued && first.startsAt > now) break;
      if (first.isQueued) {
        this.remove(first);
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
