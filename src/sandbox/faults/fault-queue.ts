import { accountIdOf } from '../account-id.js';
import type { SandboxRequest } from '../http.js';
import { checkFault, type Fault } from './fault.js';
import { CALLBACK, checkTarget, isCreate, matches, operationNameOf, type FaultTarget } from './fault-target.js';

/** A fault and the requests that it applies to. */
export interface AppliedFault extends Omit<FaultTarget, 'key'> {
  /** What goes wrong. */
  fault: Fault;
}

/** A fault that waits for requests. */
export interface QueuedFault extends AppliedFault {
  /** Its id, by which it is removed. */
  id: string;
  /** Number of further requests that the fault applies to. */
  times: number | 'always';
}

const MAX_QUEUED = 1000;

/** The faults that wait for requests. */
export class FaultQueue {
  readonly #queue: QueuedFault[] = [];
  #count = 0;
  /** Is called whenever the queue changes; undefined while nobody listens. */
  onChange: (() => void) | undefined;
  /**
   * For each fault of the kind `fail`, how many requests in flight it applies to. The fault stays in the queue until
   * these requests have created a task.
   */
  readonly #reserved = new Map<AppliedFault, number>();

  /** The faults that wait, the next one first. */
  get queued(): readonly QueuedFault[] {
    return this.#queue;
  }

  /**
   * Adds a fault to the end of the queue.
   *
   * @throws Error if it is not a fault, or can match no request.
   */
  add({ fault, ...given }: { fault: unknown } & FaultTarget): QueuedFault {
    checkFault(fault);
    const { times = 1, key, account, ...target } = given;
    checkTarget(given, fault.kind);
    if (this.#queue.length >= MAX_QUEUED) throw new Error(`The fault queue is full (${MAX_QUEUED})`);
    const owner = key === undefined ? account : accountIdOf(key);
    const id = `fault_${++this.#count}`;
    const queued = { id, fault, ...target, ...(owner !== undefined && { account: owner }), times };
    this.#queue.push(queued);
    this.onChange?.();
    return queued;
  }

  /** Removes a fault; false if there is none with this id. Requests that it was applied to are not affected. */
  remove(id: string): boolean {
    const index = this.#queue.findIndex((one) => one.id === id);
    if (index < 0) return false;
    this.#reserved.delete(this.#queue[index]!);
    this.#queue.splice(index, 1);
    this.onChange?.();
    return true;
  }

  /**
   * The next fault for a request. Call `release` once the request is carried out.
   *
   * @param accountOf Gives the id of the account of the request.
   */
  take(request: SandboxRequest, accountOf: () => string | undefined): QueuedFault | undefined {
    if (this.#queue.length === 0) return undefined;
    const operation = operationNameOf(request);
    let account: string | undefined;
    const entry = this.#queue.find(
      (one) =>
        (one.fault.kind !== 'fail' || this.#canFail(one, operation)) &&
        matches(one, request, operation) &&
        (one.account === undefined || one.account === (account ??= accountOf())),
    );
    if (!entry) return undefined;
    if (entry.fault.kind === 'fail') this.#reserved.set(entry, (this.#reserved.get(entry) ?? 0) + 1);
    else this.#use(entry);
    return entry;
  }

  /** The next fault for an attempt to deliver the callback of an account's task. */
  takeForCallback(account: string): Fault | undefined {
    const entry = this.#queue.find(
      (one) => one.operation === CALLBACK && (one.account === undefined || one.account === account),
    );
    if (entry) this.#use(entry);
    return entry?.fault;
  }

  /**
   * Ends what `take` began.
   *
   * @param createdTask Whether the request created a task: only then a fault of the kind `fail` is used up.
   */
  release(entry: AppliedFault, createdTask: boolean): void {
    const reserved = this.#reserved.get(entry);
    // A fault of another kind was used up when it was taken; or the queue was cleared since.
    if (reserved === undefined) return;
    if (reserved > 1) this.#reserved.set(entry, reserved - 1);
    else this.#reserved.delete(entry);
    if (createdTask) this.#use(entry);
  }

  reset(): void {
    this.#queue.length = 0;
    this.#reserved.clear();
    this.onChange?.();
  }

  /** Whether a fault of the kind `fail` can be applied to one more request: only to a create. */
  #canFail(entry: QueuedFault, operation: string | undefined): boolean {
    return isCreate(operation) && (entry.times === 'always' || (this.#reserved.get(entry) ?? 0) < entry.times);
  }

  #use(entry: AppliedFault): void {
    const index = this.#queue.findIndex((other) => other === entry);
    const found = this.#queue[index];
    if (!found || found.times === 'always') return;
    if (--found.times === 0) this.#queue.splice(index, 1);
    this.onChange?.();
  }
}
