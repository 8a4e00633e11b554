import { createHash, randomBytes } from 'node:crypto';
import { UnigenError } from '../errors/errors.js';
import { sleep, systemClock } from '../internal/clock.js';
import { checkChange, checkUpload, RUN_STATES, isRunState } from '../runs/check-change.js';
import { checkRuns, requestText } from '../runs/check-run.js';
import type {
  Added,
  NewRun,
  RunChange,
  RunCondition,
  RunCounts,
  RunRecord,
  RunState,
  RunStore,
} from '../runs/store.js';
import { checkOptions, checkRedis, FUNCTION, PREFIX } from './check-options.js';
import { firstContact, listenForErrors } from './first-contact.js';
import { persistenceWarning } from './persistence.js';
import { mayRecover } from './redis-errors.js';
import type { RedisConnection, RedisScript } from './redis-script.js';
import { addScript, changeScript, countsScript, pageScript } from './store-scripts.js';
import { changedFields, fromMicro, readStoredRun, storedRequest, toMicro } from './stored-run.js';

/** Options of `createRedisStore`. */
export interface RedisStoreOptions {
  /**
   * What the names of its entries in Redis start with: one store for each prefix.
   *
   * @default 'unigen'
   */
  prefix?: string;
  /**
   * Called with a sentence if Redis may lose payments: it keeps no append-only file, or writes it once a second.
   *
   * @default process.emitWarning
   */
  onWarning?: (message: string) => void;
}

/** Runs and bytes that one call of Redis adds or lists: while it does, others wait. */
const PAGE_RUNS = 200;
const PAGE_BYTES = 1_000_000;
/** Hex digits of the digest of a request: 128 bits. */
const DIGEST_LENGTH = 32;
/** How long a call is tried again while Redis is unreachable. */
const MAX_UNREACHABLE_MS = 300_000;
const RETRY_MS = 200;

/**
 * Keeps runs in Redis or Valkey, for workers on any number of machines. Each change is one script, so it is atomic; it
 * is durable if Redis has an append-only file with `appendfsync always`. A cluster keeps a store on one node.
 *
 * A Redis that was never reached is an error after five seconds; an outage later is waited for, up to five minutes.
 *
 * @param redis A connection of ioredis. It stays the caller's: close it after the store.
 * @throws UnigenError for an option that can't be used.
 * @example
 *   const store = createRedisStore(new Redis('redis://127.0.0.1:6379'), { prefix: 'spring-campaign' });
 */
export function createRedisStore(redis: RedisConnection, options: RedisStoreOptions = {}): RunStore {
  checkRedis('createRedisStore', redis);
  checkOptions<RedisStoreOptions>('createRedisStore', options, { prefix: PREFIX, onWarning: FUNCTION });
  return new RedisStore(redis, options);
}

class RedisStore implements RunStore {
  readonly #redis: RedisConnection;
  readonly #key: string;
  readonly #client = randomBytes(6).toString('base64url');
  readonly #pending = new Set<Promise<unknown>>();
  #changes = 0;
  #isClosed = false;

  constructor(redis: RedisConnection, { prefix = 'unigen', onWarning }: RedisStoreOptions) {
    this.#redis = redis;
    // The braces are a hash tag: what one script reads must be on one node.
    this.#key = `{${prefix}:runs}`;
    listenForErrors(redis);
    const warn = onWarning ?? ((message: string) => process.emitWarning(message));
    persistenceWarning(redis).then(
      (message) => message !== undefined && warn(message),
      () => {},
    );
  }

  async add(runs: readonly NewRun[]): Promise<readonly Added[]> {
    this.#assertOpen();
    const checked = checkRuns(runs);
    const added: Added[] = [];
    let page: string[] = [];
    let bytes = 0;
    const send = async () => {
      added.push(...((await this.#run(addScript, ...page)) as Added[]));
      page = [];
      bytes = 0;
    };
    for (const run of checked) {
      const request = storedRequest(run);
      const digest = createHash('sha256').update(requestText(run)).digest('hex').slice(0, DIGEST_LENGTH);
      page.push(run.name, request, digest);
      bytes += request.length;
      if (page.length >= 3 * PAGE_RUNS || bytes >= PAGE_BYTES) await send();
    }
    if (page.length > 0) await send();
    return added;
  }

  async get(name: string): Promise<RunRecord | undefined> {
    const hash = await this.#command(() => this.#redis.hgetall(`${this.#key}:run:${name}`));
    return Object.keys(hash).length > 0 ? readStoredRun(name, Object.entries(hash).flat()) : undefined;
  }

  async change(name: string, condition: RunCondition, change: RunChange): Promise<RunRecord | 'conflict' | 'budget'> {
    const checked = checkChange(change);
    const { from, attempts, budget } = condition;
    const reply = (await this.#run(
      changeScript,
      name,
      `${this.#client}${this.#changes++}`,
      from.map((state) => `${state},`).join(''),
      attempts === undefined ? '' : attempts,
      budget === undefined ? '' : toMicro(budget),
      checked.state,
      ...changedFields(checked),
    )) as string[] | 'conflict' | 'budget';
    return typeof reply === 'string' ? reply : readStoredRun(name, reply);
  }

  async *list(states: readonly RunState[] = RUN_STATES): AsyncIterable<RunRecord> {
    if (!states.every(isRunState)) throw new UnigenError(`\`states\` must be some of ${RUN_STATES.join(', ')}`);
    this.#assertOpen();
    if (states.length === 0) return;
    for (let after = '0'; ; ) {
      const reply = await this.#run(pageScript, after, PAGE_RUNS, PAGE_BYTES, ...new Set(states));
      const [last, ...page] = reply as [string, ...(string | string[])[]];
      if (page.length === 0) return;
      for (let index = 0; index < page.length; index += 2)
        yield readStoredRun(page[index] as string, page[index + 1] as string[]);
      after = last;
    }
  }

  async counts(): Promise<RunCounts> {
    const reply = (await this.#run(countsScript, ...RUN_STATES)) as [...number[], string];
    const counts = RUN_STATES.map((state, index) => [state, reply[index]]);
    return { ...Object.fromEntries(counts), cost: fromMicro(reply.at(-1) as string) } as RunCounts;
  }

  async upload(digest: string): Promise<string | undefined> {
    return (await this.#command(() => this.#redis.hget(`${this.#key}:uploads`, digest))) ?? undefined;
  }

  async addUpload(digest: string, reference: string): Promise<void> {
    checkUpload(digest, reference);
    await this.#command(() => this.#redis.hset(`${this.#key}:uploads`, digest, reference));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#pending);
  }

  #assertOpen(): void {
    if (this.#isClosed) throw new UnigenError('The run store is closed');
  }

  #run(script: RedisScript, ...args: (string | number)[]): Promise<unknown> {
    return this.#command(() => script.run(this.#redis, this.#key, ...args));
  }

  /** Tries a command until Redis can be reached. Each of them may be made twice. */
  async #command<T>(command: () => Promise<T>): Promise<T> {
    this.#assertOpen();
    const result = this.#retry(command);
    this.#pending.add(result);
    try {
      return await result;
    } finally {
      this.#pending.delete(result);
    }
  }

  async #retry<T>(command: () => Promise<T>): Promise<T> {
    const endsAt = systemClock.now() + MAX_UNREACHABLE_MS;
    for (;;) {
      await firstContact(this.#redis);
      try {
        return await command();
      } catch (error) {
        if (!mayRecover(error, this.#redis) || systemClock.now() >= endsAt)
          throw new UnigenError(`The run store can't be reached: ${(error as Error).message}`, { cause: error });
      }
      await sleep(systemClock, RETRY_MS);
    }
  }
}
