import type { SandboxRequest } from '../http.js';
import { checkFault, type Fault } from './fault.js';
import { checkTarget, isCreate, matches, operationNameOf, type FaultTarget } from './fault-target.js';

/** A fault that waits for requests. */
export interface QueuedFault extends FaultTarget {
  /** What goes wrong. */
  fault: Fault;
}

const MAX_QUEUED = 1000;

/** The faults that wait for requests. */
export class FaultQueue {
  readonly #queue: (QueuedFault & { times: number })[] = [];
  /**
   * For each fault of the kind `fail`, how many requests in flight have it. It keeps its place in the queue until they
   * have created a task.
   */
  readonly #reserved = new Map<QueuedFault, number>();

  /** The faults that wait, the next one first. */
  get queued(): readonly QueuedFault[] {
    return this.#queue;
  }

  /** @throws Error if it is not a fault, or can match no request. */
  add(entry: QueuedFault): void {
    checkFault(entry.fault);
    const { fault, times = 1, ...target } = entry;
    checkTarget(target, fault.kind === 'fail');
    if (this.#queue.length >= MAX_QUEUED) throw new Error(`The fault queue is full (${MAX_QUEUED})`);
    if (!Number.isInteger(times) || times < 1) throw new Error('times must be an integer of at least 1');
    this.#queue.push({ ...entry, times });
  }

  /** The next fault for a request. Call `release` once the request is carried out. */
  take(request: SandboxRequest): QueuedFault | undefined {
    if (this.#queue.length === 0) return undefined;
    const operation = operationNameOf(request);
    const entry = this.#queue.find(
      (one) => (one.fault.kind !== 'fail' || this.#canFail(one, operation)) && matches(one, request, operation),
    );
    if (!entry) return undefined;
    if (entry.fault.kind === 'fail') this.#reserved.set(entry, (this.#reserved.get(entry) ?? 0) + 1);
    else this.#use(entry);
    return entry;
  }

  /**
   * Ends what `take` began.
   *
   * @param createdTask Whether the request created a task: only then a fault of the kind `fail` is used up.
   */
  release(entry: QueuedFault, createdTask: boolean): void {
    const reserved = this.#reserved.get(entry);
    // Any other kind was used up when it was taken, or the queue was cleared since.
    if (reserved === undefined) return;
    if (reserved > 1) this.#reserved.set(entry, reserved - 1);
    else this.#reserved.delete(entry);
    if (createdTask) this.#use(entry);
  }

  reset(): void {
    this.#queue.length = 0;
    this.#reserved.clear();
  }

  /** Whether a fault of the kind `fail` can be applied to one more request: only to a create. */
  #canFail(entry: QueuedFault & { times: number }, operation: string | undefined): boolean {
    return isCreate(operation) && (this.#reserved.get(entry) ?? 0) < entry.times;
  }

  #use(entry: QueuedFault): void {
    const index = this.#queue.findIndex((other) => other === entry);
    if (index >= 0 && --this.#queue[index]!.times === 0) this.#queue.splice(index, 1);
  }
}
