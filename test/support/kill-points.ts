import type { RunChange, RunRecord, RunStore } from '../../src/runs/store.js';

/** Where a worker can be killed, in the order in which a run comes by. */
export const KILL_POINTS = [
  'before the intent',
  'intent written',
  'POST in flight',
  'response received',
  'handle written',
  'polling',
  'saving',
  'before the end is written',
] as const;

export type KillPoint = (typeof KILL_POINTS)[number];

/** Kills this process when it comes by a point for the n-th time. */
export interface KillAt {
  point: KillPoint;
  count: number;
  /** Milliseconds from the sending of a POST to the kill in its flight. */
  afterMs?: number;
}

/** Counts how often this process comes by the point where it is to be killed. */
export class Killer {
  #left: number;

  /** @param send Sends a request, where something is in between. */
  constructor(
    readonly at: KillAt | undefined,
    readonly send: (request: Request) => Promise<Response> = fetch,
  ) {
    this.#left = at?.count ?? Infinity;
  }

  /** Whether it is time to be killed. */
  isTime(point: KillPoint): boolean {
    return point === this.at?.point && --this.#left === 0;
  }

  hit(point: KillPoint): void {
    if (this.isTime(point)) process.kill(process.pid, 'SIGKILL');
  }

  /** `fetch` that comes by the points of the network. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const isCreate = request.method === 'POST' && /\/v1\/tasks$|\/generate$/.test(pathname);
    // The server may have it or not.
    if (isCreate && this.isTime('POST in flight'))
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), this.at!.afterMs ?? 0);
    const response = await this.send(request);
    if (isCreate) this.hit('response received');
    else if (/\/v1\/tasks\/|\/tasks\//.test(pathname)) this.hit('polling');
    else if (request.method === 'GET' && !/\/v1\//.test(pathname)) this.hit('saving');
    return response;
  };

  /** A store that comes by the points of the record. */
  watch<Store extends RunStore>(store: Store): Store {
    const change: RunStore['change'] = async (name, condition, change: RunChange) => {
      const { state } = change;
      if (state === 'paying') this.hit('before the intent');
      if (state === 'finished') this.hit('before the end is written');
      const result: RunRecord | 'conflict' | 'budget' = await store.change(name, condition, change);
      if (state === 'paying') this.hit('intent written');
      if (state === 'running') this.hit('handle written');
      return result;
    };
    return new Proxy(store, {
      get: (target, property) => {
        if (property === 'change') return change;
        const value: unknown = Reflect.get(target, property, target);
        return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(target) : value;
      },
    });
  }
}
