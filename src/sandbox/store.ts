import type { Api } from '../types/api.js';

/** A task of either API. */
export interface SandboxTask {
  id: string;
  api: Api;
  account: string;
  model: string;
  /** `input` or `params`. */
  input: Record<string, unknown>;
  /** Milliseconds since the epoch, as all times here. */
  createdAt: number;
  /** When it begins to be processed. */
  startsAt: number;
  /** When it ends, or has ended. */
  endsAt: number;
  /** `running` until it ends; whether it waits is told by `startsAt`. */
  state: 'running' | 'completed' | 'failed';
  /** How it will end. */
  fate: 'completed' | 'failed';
  /** Why it failed, or will. */
  message?: string;
  /** US dollars. */
  cost: number;
  refunded?: boolean;
  callbackUrl?: string;
  /** Scheme and host of the addresses in its output. */
  origin: string;
  /** Size and length of the video that it makes, where these follow from the task that it goes on from. */
  shape?: { width: number; height: number; seconds: number };
  /** GateAI: what was lowered. */
  adjustments?: Record<string, unknown>;
}

/** What belongs to a key. The key itself is never kept. */
export interface SandboxAccount {
  id: string;
  /** Number of the account. */
  user: number;
  /** US dollars. */
  balance: number;
  createdAt: number;
  updatedAt: number;
  /** GateAI: US dollars spent on the day that `day` numbers. */
  spent: number;
  day: number;
}

/** A file that was uploaded. */
export interface SandboxUpload {
  id: string;
  account: string;
  type: string;
  name: string;
  createdAt: number;
  bytes: Uint8Array;
}

/** An attempt to tell a callback address of a task. */
export interface Delivery {
  id: string;
  task: string;
  url: string;
  attempt: number;
  at: number;
  /** Status of the answer; missing where none came. */
  status?: number;
  /** Why there was none, or why it was not sent at all. */
  error?: string;
  /** When it is tried again; missing where it is not. */
  nextAt?: number;
}

/** Where the clock of a sandbox stood. */
export interface KeptClock {
  /** Milliseconds since the epoch, as the sandbox had them. */
  now: number;
  /** Milliseconds by which it was ahead of the real clock. Default 0. */
  offset?: number;
  frozen: boolean;
}

/** What a store tells of its changes: a kind and the whole entry, or its id where it is gone. */
export type Change =
  | { task: SandboxTask }
  | { account: SandboxAccount }
  | { upload: SandboxUpload }
  | { delivery: Delivery }
  /** Always the same object, so that of several only the latest is kept. */
  | { clock: KeptClock }
  | { reset: true };

/** How much a store keeps. */
export interface Retention {
  /** Tasks that have ended, at most. Default 10,000. */
  tasks: number;
  /** Milliseconds for which an ended task is kept at least by age. Default 24 hours. */
  age: number;
  /** Deliveries in the log. Default 10,000. */
  deliveries: number;
  /** Bytes of uploads, and a kilobyte more for each. Default 256 MiB. */
  uploads: number;
  /** Accounts, of which those that paid last stay, and those whose tasks run. Default 100,000. */
  accounts: number;
}

/** Bytes that an upload takes beside its content. */
const ENTRY = 1024;

/**
 * Everything that a sandbox remembers, within bounds: what is oldest goes first, but never a task that runs, or whose
 * callback is not through.
 */
export class Store {
  readonly tasks = new Map<string, SandboxTask>();
  readonly accounts = new Map<string, SandboxAccount>();
  readonly uploads = new Map<string, SandboxUpload>();
  readonly deliveries = new Map<string, Delivery>();
  /** Ids of the tasks of an account that run. */
  readonly running = new Map<string, Set<string>>();
  /** Hears of every change, before the request that made it is answered. */
  onChange: ((change: Change) => void) | undefined;
  /** Ended tasks in the order of their end. */
  #ended = new Set<string>();
  /** When the first of them has ended; anything before that where it is not known. */
  #firstEnd = -Infinity;
  /** Ended tasks whose callback address is still to be told: a restart has to find them. */
  readonly #untold = new Set<string>();
  #uploaded = 0;

  constructor(readonly retention: Retention) {}

  putTask(task: SandboxTask, now: number): void {
    this.tasks.set(task.id, task);
    if (task.state === 'running') {
      const own = this.running.get(task.account);
      if (own) own.add(task.id);
      else this.running.set(task.account, new Set([task.id]));
    } else {
      if (task.callbackUrl !== undefined && !this.#ended.has(task.id)) this.#untold.add(task.id);
      this.#ended.add(task.id);
      const own = this.running.get(task.account);
      own?.delete(task.id);
      if (own?.size === 0) this.running.delete(task.account);
    }
    this.onChange?.({ task });
    if (this.#evictable > this.retention.tasks || this.#firstEnd < now - this.retention.age) this.#evict(now);
  }

  putAccount(account: SandboxAccount): void {
    const { accounts } = this;
    // Where it stands tells when it paid last, so it is moved to the end.
    if (accounts.size >= this.retention.accounts / 2) accounts.delete(account.id);
    accounts.set(account.id, account);
    this.onChange?.({ account });
    if (accounts.size <= this.retention.accounts) return;
    for (const id of accounts.keys()) {
      if (accounts.size <= this.retention.accounts || id === account.id) break;
      if (!this.running.has(id)) accounts.delete(id);
    }
  }

  putUpload(upload: SandboxUpload): void {
    this.uploads.set(upload.id, upload);
    this.#uploaded += upload.bytes.length + ENTRY;
    this.onChange?.({ upload });
    for (const [id, { bytes }] of this.uploads) {
      if (this.#uploaded <= this.retention.uploads || id === upload.id) break;
      this.#uploaded -= bytes.length + ENTRY;
      this.uploads.delete(id);
    }
  }

  putDelivery(delivery: Delivery): void {
    this.deliveries.set(delivery.id, delivery);
    if (delivery.nextAt === undefined) this.#untold.delete(delivery.task);
    this.onChange?.({ delivery });
    for (const id of this.deliveries.keys()) {
      if (this.deliveries.size <= this.retention.deliveries) break;
      this.deliveries.delete(id);
    }
  }

  /** Everything as changes that make it, to be kept. */
  *snapshot(): Generator<Change> {
    for (const account of this.accounts.values()) yield { account };
    for (const upload of this.uploads.values()) yield { upload };
    for (const task of this.tasks.values()) yield { task };
    for (const delivery of this.deliveries.values()) yield { delivery };
  }

  reset(): void {
    for (const map of [this.tasks, this.accounts, this.uploads, this.deliveries, this.running]) map.clear();
    this.#ended.clear();
    this.#untold.clear();
    this.#firstEnd = -Infinity;
    this.#uploaded = 0;
    this.onChange?.({ reset: true });
  }

  get #evictable(): number {
    return this.#ended.size - this.#untold.size;
  }

  /** Some more than have to go, so that it does not begin anew with each task: a set that loses its first is slow to begin. */
  #evict(now: number): void {
    const { tasks, age } = this.retention;
    const most = this.#evictable > tasks ? tasks - Math.floor(tasks / 100) : tasks;
    this.#firstEnd = -Infinity;
    for (const id of this.#ended) {
      if (this.#untold.has(id)) continue;
      const task = this.tasks.get(id);
      if (task !== undefined && this.#evictable <= most && task.endsAt >= now - age) {
        this.#firstEnd = task.endsAt;
        break;
      }
      this.#ended.delete(id);
      this.tasks.delete(id);
    }
  }
}
