import { UnigenError } from '../errors/errors.js';
import type { TaskHandle } from '../types/task.js';

/** A task that exists and is paid for, and that the store could not note. */
export interface UnnotedTask {
  /** Name of its run. */
  readonly name: string;
  /** The handle with which the task is resumed. */
  readonly handle: TaskHandle;
}

/**
 * The store of the runs can't be read or written. Nothing more is paid for. Once the store works again, call
 * `runs.resolve(name, 'created', handle.id)` for each of the `tasks`, and `process` again.
 */
export class RunStoreError extends UnigenError {
  static override readonly label = 'RunStoreError';
  /** Tasks that exist and that the store does not know. */
  readonly tasks: UnnotedTask[] = [];

  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The store of the runs failed, so nothing more is paid for: ${reason}`, { cause });
  }

  /** @internal Adds a task that the store does not know. */
  add(name: string, handle: TaskHandle): void {
    this.tasks.push({ name, handle });
    this.handle ??= handle;
    this.message += `; the task ${handle.id} of the run ${JSON.stringify(name)} is paid for and not noted`;
  }
}
