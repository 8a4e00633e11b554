import type { SandboxTask } from './state.js';
import { TimeQueue } from './time-queue.js';

/** A task in the queue. */
export interface QueueEntry {
  task: SandboxTask;
  startsAt: number;
  /** False once it has started or ended. */
  isQueued: boolean;
}

/** The tasks whose processing has not started, by the time of their start. Starting has no side effect, so there is no timer. */
export class QueuedTasks {
  /** By the time of the start. May contain entries that are no longer queued. */
  readonly #entries = new TimeQueue<QueueEntry>();
  #count = 0;
  #started: SandboxTask[] = [];
  /** Whether tasks that start are collected for `takeStarted`. */
  collects = false;

  add(entry: QueueEntry): void {
    this.#count++;
    this.#entries.add(entry.startsAt, entry);
    // Entries of tasks that have started are dropped here, so that the queue does not grow if nobody asks for them.
    this.#dropStarted(entry.task.createdAt);
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
    return this.#entries.firstTime;
  }

  takeStarted(now: number): SandboxTask[] {
    this.#dropStarted(now);
    const started = this.#started;
    this.#started = [];
    return started;
  }

  reset(): void {
    this.#entries.clear();
    this.#started = [];
    this.#count = 0;
  }

  #dropStarted(now: number): void {
    const entries = this.#entries;
    for (let first = entries.first; first; first = entries.first) {
      if (first.isQueued && first.startsAt > now) break;
      if (first.isQueued) {
        this.remove(first);
        if (this.collects) this.#started.push(first.task);
      }
      entries.take();
    }
  }
}
