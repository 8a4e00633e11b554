import { roundUsd } from '../internal/money.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { models } from '../../generated/models.js';
import type { ModelEntry } from '../catalog/entry.js';
import { systemClock, type Clock } from '../internal/clock.js';
import { loadValidator, validateRequest, type Issue, type Validator } from '../validate/index.js';
import { SandboxClock } from './clock.js';
import { Faults } from './faults.js';
import type { SandboxRequest } from './http.js';
import { SlidingWindow } from './limits.js';
import type { SandboxOptions } from './options.js';
import { seedOf } from './media/seed.js';
import { seeded } from './random.js';
import { Store, type Change, type SandboxAccount, type SandboxTask } from './store.js';
import { Webhooks } from './webhooks.js';
import type { Api } from '../types/api.js';

const DAY = 86_400_000;
/** US dollars that a key of GateAI has for a day. */
export const DAILY = 100;

/** Ends a request that a reset has overtaken: its connection breaks, and it touches nothing. */
export class StaleRequestError extends Error {}

/** What the parts of a sandbox share: time, memory, chance, and what it was told. */
export class World {
  readonly clock: SandboxClock;
  /** The time that nobody moves: what other machines have for an answer. */
  readonly realClock: Clock;
  readonly store: Store;
  readonly faults = new Faults();
  readonly webhooks: Webhooks;
  readonly entries: Record<Api, Map<string, ModelEntry>> = { unifically: new Map(), gateai: new Map() };
  random: () => number;
  /** What tasks made, as far as it is remembered; `outputOf` keeps it small. */
  readonly outputs = new Map<SandboxTask, unknown>();
  /** Requests that have made a task which is meant to fail. */
  readonly creators = new WeakSet<SandboxRequest>();
  #era = {};
  /** The era in which a request began. */
  readonly #begun = new WeakMap<SandboxRequest, object>();
  readonly #kept = { clock: { now: 0, offset: 0, frozen: false } };
  /** Ids of each kind have a stream of their own, so that those of tasks don't depend on how often a callback is repeated. */
  readonly #ids = new Map<string, { count: number; random: () => number }>();
  #firstId = 0;
  #seed: number;
  readonly #windows = new Map<string, SlidingWindow>();
  readonly #validators = new Map<string, Validator>();
  readonly #keys: ReadonlySet<string> | undefined;

  constructor(readonly options: SandboxOptions) {
    const { retention, seed = 1, clock = systemClock, frozen } = options;
    this.realClock = clock;
    this.clock = new SandboxClock(clock);
    if (frozen) this.clock.freeze();
    this.#keys = options.keys && new Set(options.keys);
    this.store = new Store({
      tasks: 10_000,
      age: DAY,
      deliveries: 10_000,
      uploads: 256 * 1024 * 1024,
      accounts: 100_000,
      ...retention,
    });
    this.#seed = seed;
    this.random = seeded(seed);
    this.webhooks = new Webhooks(this);
    for (const entry of models) this.entries[entry.api].set(entry.id, entry);
  }

  get speed(): number {
    return this.options.speed ?? 30;
  }

  /** Another one after each reset: what is under way then is nobody's any more. */
  get generation(): object {
    return this.#era;
  }

  /** Notes when a request began. */
  begin(request: SandboxRequest): void {
    this.#begun.set(request, this.#era);
  }

  /**
   * Has to be asked after each wait, before anything is changed for a request.
   *
   * @throws Forgotten where a reset came since the request began: what it holds, such as its account, is gone.
   */
  assertCurrent(request: SandboxRequest): void {
    if (this.#begun.get(request) !== this.#era) throw new StaleRequestError();
  }

  /** Tells whoever keeps changes where the clock stands. */
  noteClock(): void {
    this.store.onChange?.(this.#clockChange());
  }

  /** Everything as changes that make it, to be kept; of a clock that nobody moved there is nothing to keep. */
  *snapshot(): Generator<Change> {
    if (this.clock.moved) yield this.#clockChange();
    yield* this.store.snapshot();
  }

  #clockChange(): Change {
    this.clock.keep(this.#kept.clock);
    return this.#kept;
  }

  /** A new id: short, and the same in every run with the same seed. */
  id(prefix: string): string {
    let ids = this.#ids.get(prefix);
    if (!ids) this.#ids.set(prefix, (ids = { count: this.#firstId, random: seeded(this.#seed + seedOf(prefix)) }));
    const tail = Math.floor(ids.random() * 36 ** 6)
      .toString(36)
      .padStart(6, '0');
    return `${prefix}${(++ids.count).toString(36).padStart(4, '0')}${tail}`;
  }

  /** After a restart: new ids must not be those of the time before. */
  skipIds(): void {
    const { tasks, uploads, deliveries } = this.store;
    this.#firstId = tasks.size + uploads.size + deliveries.size;
    // By the real clock: the sandbox's own may stand where it stood at the restart before.
    if (this.#firstId > 0) this.#sow((this.options.seed ?? 1) + this.realClock.date() + this.#firstId);
  }

  #sow(seed: number): void {
    this.#seed = seed;
    this.random = seeded(seed);
    this.#ids.clear();
  }

  /** Whether a key may have an account. */
  isKnown(key: string): boolean {
    return this.#keys === undefined || this.#keys.has(key);
  }

  /** The account of a key. The key itself is kept nowhere: not in memory, not in the state, not in a dump. */
  account(key: string): SandboxAccount {
    const id = bytesToHex(sha256(utf8ToBytes(`unigen sandbox ${key}`)).subarray(0, 8));
    return this.store.accounts.get(id) ?? this.#open(id);
  }

  #open(id: string): SandboxAccount {
    const now = this.clock.now();
    const account: SandboxAccount = {
      id,
      user: 1000 + (seedOf(id) % 9_000_000),
      balance: this.options.balance ?? 100,
      createdAt: now,
      updatedAt: now,
      spent: 0,
      day: dayOf(now),
    };
    this.store.putAccount(account);
    return account;
  }

  /** US dollars that a key of GateAI has left today; a day ends at midnight UTC. */
  leftToday(account: SandboxAccount): number {
    const day = dayOf(this.clock.now());
    // Never back: what was spent stays spent, though the clock may begin anew earlier than it was.
    if (day > account.day) {
      account.day = day;
      account.spent = 0;
    }
    return roundUsd(DAILY - account.spent);
  }

  /** The window of a key and a kind of request. */
  window(account: string, kind: string, make: () => SlidingWindow): SlidingWindow {
    const name = `${kind} ${account}`;
    let window = this.#windows.get(name);
    if (!window) {
      if (this.#windows.size > 100_000) this.#windows.clear();
      this.#windows.set(name, (window = make()));
    }
    return window;
  }

  /** What is wrong with a body for a create; at once where its model was used before. */
  issues(api: Api, body: unknown): Issue[] | Promise<Issue[]> {
    const { model } = Object(body) as { model?: unknown };
    if (typeof model !== 'string') return validateRequest(api, body);
    const validator = this.validator(api, model);
    return validator instanceof Promise ? validator.then((validate) => validate(body)) : validator(body);
  }

  /** The validator of a model, at once where it was used before. */
  validator(api: Api, model: string): Validator | Promise<Validator> {
    const name = `${api} ${model}`;
    const known = this.#validators.get(name);
    if (known) return known;
    return loadValidator(api, model).then((validator) => {
      if (this.entries[api].has(model)) this.#validators.set(name, validator);
      return validator;
    });
  }

  /** Forgets everything but its options. */
  reset(): void {
    this.#era = {};
    this.store.reset();
    this.outputs.clear();
    this.clock.clear();
    this.faults.clear();
    // Time goes on from where it is, but whoever keeps changes has forgotten it with all the others.
    if (this.clock.moved) this.noteClock();
    this.#windows.clear();
    this.#firstId = 0;
    this.#sow(this.options.seed ?? 1);
  }
}

/** The number of the day in UTC that a time is in. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY);
}
