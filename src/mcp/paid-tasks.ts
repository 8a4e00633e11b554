import { BoundedMap } from '../internal/bounded-map.js';
import { formatUsd } from '../internal/money.js';
import type { TaskHandle } from '../types/task.js';
import { Scrubber } from './scrubber.js';

/** Tasks that a session remembers. */
const MAX_REMEMBERED = 1000;

/** A task that this session has paid for. */
export interface PaidTask {
  readonly handle: TaskHandle;
  /** US dollars. */
  readonly cost: number;
  /** Removes the texts of its input from what others say about it. */
  readonly scrubber: Scrubber;
  status: 'running' | 'completed' | 'failed';
  /** Whether the response to the submit reached the client. */
  delivered: boolean;
}

/** The name of a task in this server, which is unique over both APIs. */
export function taskName({ api, id }: Pick<TaskHandle, 'api' | 'id'>): string {
  return `${api}:${id}`;
}

/** The tasks that a session has paid for. */
export class PaidTasks {
  readonly #byName = new BoundedMap<string, PaidTask>(MAX_REMEMBERED);
  /** Tasks whose handle never reached the client, by the request that paid for them. */
  readonly #undelivered = new BoundedMap<string, PaidTask>(MAX_REMEMBERED);

  add(request: string, task: PaidTask): void {
    this.#byName.set(taskName(task.handle), task);
    if (!task.delivered) this.#undelivered.set(request, task);
  }

  get(name: string): PaidTask | undefined {
    return this.#byName.get(name);
  }

  /** The task that a request has paid for already without its client having heard of it. It is given out once. */
  takeUndelivered(request: string): PaidTask | undefined {
    const task = this.#undelivered.get(request);
    this.#undelivered.delete(request);
    if (task) task.delivered = true;
    return task;
  }

  /** All of them, the oldest first. */
  list(): PaidTask[] {
    return [...this.#byName.values()];
  }

  /** A line for each task whose end nobody has seen. */
  unfinishedLines(): string[] {
    return this.list()
      .filter(({ status }) => status === 'running')
      .map(({ handle: { api, id, model }, cost }) => {
        const command = `unigen wait ${id}${api === 'gateai' ? ' --api gateai' : ''}`;
        return `The task ${id} of ${model} (${formatUsd(cost)}) is paid for and was not waited for to its end: ${command}`;
      });
  }
}
