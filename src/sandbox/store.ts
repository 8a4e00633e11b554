import type { Change, Delivery, SandboxAccount, SandboxTask, SandboxUpload } from './state.js';
import { Queue } from './queue.js';
import { TaskTable } from './task-table.js';

/** How much a sandbox remembers. */
export interface Retention {
  /**
   * Maximum number of finished tasks.
   *
   * @default 10_000
   */
  tasks: number;
  /**
   * Milliseconds after its end for which a task is remembered, unless `tasks` evicts it.
   *
   * @default 86_400_000 (24 hours)
   */
  age: number;
  /**
   * Maximum number of entries of the log of deliveries.
   *
   * @default 10_000
   */
  deliveries: number;
  /**
   * Bytes of all uploads together; each counts one KiB more than its content.
   *
   * @default 268_435_456 (256 MiB)
   */
  uploads: number;
  /**
   * Maximum number of accounts. Those that paid longest ago are evicted first, but none with a running task.
   *
   * @default 100_000
   */
  accounts: number;
}

/** Called on each change of a store, with the entry itself. */
export interface StoreObserver {
  task(task: SandboxTask): void;
  account(account: SandboxAccount): void;
  delivery(delivery: Delivery): void;
  reset(): void;
}

/** Bytes that each upload counts in addition to its content. */
const UPLOAD_OVERHEAD_BYTES = 1024;

/**
 * Everything that a sandbox remembers, within bounds. The oldest entries are evicted first, but never a task that runs
 * or whose callback is still to be delivered.
 */
export class Store {
  readonly tasks: TaskTable = new TaskTable();
  readonly accounts: Map<string, SandboxAccount> = new Map();
  readonly uploads: Map<string, SandboxUpload> = new Map();
  readonly deliveries: Map<string, Delivery> = new Map();
  /** How many attempts to deliver a callback this process made, by their outcome: restored ones are not counted. */
  readonly deliveryOutcomes = { accepted: 0, refused: 0, failed: 0 };
  /** How many of them a fault was applied to, by its kind. */
  readonly deliveryFaults: Map<string, number> = new Map();
  /** Undefined while nobody watches. */
  observer: StoreObserver | undefined;
  /** Is called on every change, before the response to the request that made it. */
  onChange: ((change: Change) => void) | undefined;
  readonly #retention: Retention;
  /** The finished tasks that may be evicted, in that order. */
  readonly #finished = new Queue<SandboxTask>();
  /** Ids of finished tasks whose callback is not delivered yet: after a restart, the deliveries continue. */
  readonly #awaitingDelivery = new Set<string>();
  #uploadedBytes = 0;

  constructor({
    tasks = 10_000,
    age = 24 * 60 * 60_000,
    deliveries = 10_000,
    uploads = 256 * 1024 * 1024,
    accounts = 100_000,
  }: Partial<Retention> = {}) {
    this.#retention = { tasks, age, deliveries, uploads, accounts };
  }

  putTask(task: SandboxTask, now: number): void {
    const isOther = this.tasks.put(task);
    if (isOther && task.state !== 'running') {
      if (task.callbackUrl === undefined || task.callbackSettled) this.#finished.enqueue(task);
      else this.#awaitingDelivery.add(task.id);
    }
    this.onChange?.({ task });
    this.observer?.task(task);
    this.#evict(now);
  }

  putAccount(account: SandboxAccount): void {
    const { accounts } = this;
    // The account is moved to the end, so that accounts are in the order of their last payment.
    if (accounts.size >= this.#retention.accounts / 2) accounts.delete(account.id);
    accounts.set(account.id, account);
    this.onChange?.({ account });
    this.observer?.account(account);
    if (accounts.size <= this.#retention.accounts) return;
    for (const id of accounts.keys()) {
      if (accounts.size <= this.#retention.accounts || id === account.id) break;
      if (this.tasks.running(id) === 0) accounts.delete(id);
    }
  }

  putUpload(upload: SandboxUpload): void {
    this.uploads.set(upload.id, upload);
    this.#uploadedBytes += upload.bytes.length + UPLOAD_OVERHEAD_BYTES;
    this.onChange?.({ upload });
    for (const [id, { bytes }] of this.uploads) {
      if (this.#uploadedBytes <= this.#retention.uploads || id === upload.id) break;
      this.#uploadedBytes -= bytes.length + UPLOAD_OVERHEAD_BYTES;
      this.uploads.delete(id);
    }
  }

  /** Counts and stores an attempt that was just made. */
  addDelivery(delivery: Delivery): void {
    const { status, fault } = delivery;
    this.deliveryOutcomes[status === undefined ? 'failed' : status >= 200 && status < 300 ? 'accepted' : 'refused']++;
    if (fault !== undefined) this.deliveryFaults.set(fault, (this.deliveryFaults.get(fault) ?? 0) + 1);
    this.putDelivery(delivery);
  }

  putDelivery(delivery: Delivery): void {
    this.deliveries.set(delivery.id, delivery);
    if (delivery.nextAt === undefined && this.#awaitingDelivery.delete(delivery.task))
      this.#finished.enqueue(this.tasks.get(delivery.task)!);
    this.onChange?.({ delivery });
    this.observer?.delivery(delivery);
    for (const evicted of this.deliveries.values()) {
      if (this.deliveries.size <= this.#retention.deliveries) break;
      this.deliveries.delete(evicted.id);
      this.#noteSettled(evicted);
    }
  }

  /**
   * Notes at a task that its callback is done, once the log of deliveries has evicted the entry that says so: a restart
   * would deliver the callback again. It is not reported as a change: a restored log evicts the same entry,
   * and a snapshot has the task as it is.
   */
  #noteSettled({ task: id, nextAt }: Delivery): void {
    const task = nextAt === undefined && !this.#awaitingDelivery.has(id) ? this.tasks.get(id) : undefined;
    if (task) task.callbackSettled = true;
  }

  /** Everything as changes that restore it. */
  *snapshot(): Generator<Change> {
    for (const account of this.accounts.values()) yield { account };
    for (const upload of this.uploads.values()) yield { upload };
    for (const task of this.tasks.values()) yield { task };
    for (const delivery of this.deliveries.values()) yield { delivery };
  }

  reset(): void {
    for (const map of [this.accounts, this.uploads, this.deliveries]) map.clear();
    this.tasks.reset();
    this.#finished.clear();
    this.#awaitingDelivery.clear();
    this.#uploadedBytes = 0;
    this.onChange?.({ reset: true });
    this.observer?.reset();
  }

  /** Bytes of all uploads, each with what it counts beyond its content. */
  get uploadedBytes(): number {
    return this.#uploadedBytes;
  }

  #evict(now: number): void {
    const { tasks, age } = this.#retention;
    for (let first = this.#finished.peek(); first; first = this.#finished.peek()) {
      if (this.#finished.size <= tasks && first.endsAt >= now - age) break;
      this.#finished.dequeue();
      this.tasks.remove(first);
    }
  }
}
