/** A reference model of the sandbox: balances, limits and task states, as simple as they can be said. */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** US dollars of a new account at Unifically, and for a day at GateAI. */
export const BALANCE = 6;
export const DAILY = 100;

export interface ModelTask {
  id: string;
  api: 'unifically' | 'gateai';
  key: string;
  cost: number;
  state: 'running' | 'completed' | 'failed';
  fails: boolean;
  createdAt: number;
  startsAt: number;
  endsAt: number;
  refunded: boolean;
  /** Whether a callback is delivered once it has ended. */
  callback: boolean;
  replays: number;
}

interface ModelKey {
  balance: number;
  /** What was spent on each day at GateAI. */
  spent: Map<number, number>;
  /** When requests were let in, by kind. */
  seen: Record<'POST' | 'GET' | 'generate', number[]>;
  bannedUntil: number;
}

export class SandboxModel {
  keys = new Map<string, ModelKey>();
  tasks: ModelTask[] = [];
  /** Files that can be fetched. */
  files: string[] = [];
  /** Files that can't be any more. */
  gone: string[] = [];

  constructor(public now: number) {}

  key(name: string): ModelKey {
    let key = this.keys.get(name);
    if (!key)
      this.keys.set(
        name,
        (key = {
          balance: BALANCE,
          spent: new Map(),
          seen: { POST: [], GET: [], generate: [] },
          bannedUntil: -Infinity,
        }),
      );
    return key;
  }

  spentToday(name: string): number {
    return this.key(name).spent.get(this.today) ?? 0;
  }

  get today(): number {
    return Math.floor(this.now / DAY);
  }

  /** Unifically: ten a second of each kind, and a minute's ban from both for more. */
  enters(name: string, kind: 'POST' | 'GET'): boolean {
    const key = this.key(name);
    if (this.now < key.bannedUntil) return false;
    if (this.#recent(key, kind, 1000).length >= 10) {
      key.bannedUntil = this.now + MINUTE;
      return false;
    }
    key.seen[kind].push(this.now);
    return true;
  }

  /** GateAI: five generations in 30 seconds; what is refused does not count. */
  mayGenerate(name: string): boolean {
    const key = this.key(name);
    if (this.#recent(key, 'generate', 30_000).length >= 5) return false;
    key.seen.generate.push(this.now);
    return true;
  }

  #recent(key: ModelKey, kind: keyof ModelKey['seen'], within: number): number[] {
    return (key.seen[kind] = key.seen[kind].filter((time) => time > this.now - within));
  }

  inFlight(name: string): number {
    return this.tasks.filter(
      ({ api, key, state, createdAt }) =>
        api === 'gateai' && key === name && state === 'running' && createdAt > this.now - 10 * MINUTE,
    ).length;
  }

  create(task: Omit<ModelTask, 'state' | 'refunded' | 'replays'>): void {
    this.tasks.push({ ...task, state: 'running', refunded: false, replays: 0 });
    const key = this.key(task.key);
    if (task.api === 'unifically') key.balance -= task.cost;
    else key.spent.set(this.today, this.spentToday(task.key) + task.cost);
  }

  end(task: ModelTask, state: 'completed' | 'failed'): void {
    task.state = state;
  }

  advance(ms: number): void {
    this.now += ms;
    for (const task of this.tasks) {
      if (task.state !== 'running') continue;
      const long = task.api === 'gateai' && task.endsAt - task.createdAt >= 20 * MINUTE;
      if (long && this.now >= task.createdAt + 20 * MINUTE) this.#refund(task);
      const late = long && task.createdAt + 40 * MINUTE < task.endsAt;
      if (this.now >= (late ? task.createdAt + 40 * MINUTE : task.endsAt))
        this.end(task, late || task.fails ? 'failed' : 'completed');
    }
  }

  reset(): void {
    this.keys.clear();
    this.tasks = [];
    this.gone.push(...this.files.splice(0));
  }

  /** A restart keeps all but the limits. */
  restart(): void {
    for (const key of this.keys.values()) {
      key.seen = { POST: [], GET: [], generate: [] };
      key.bannedUntil = -Infinity;
    }
  }

  #refund(task: ModelTask): void {
    if (task.refunded) return;
    task.refunded = true;
    const key = this.key(task.key);
    if (task.api === 'unifically') key.balance += task.cost;
    else {
      const day = Math.floor(task.createdAt / DAY);
      key.spent.set(day, (key.spent.get(day) ?? 0) - task.cost);
    }
  }
}
