import { randomBytes } from 'node:crypto';
import { ConnectionError, UnigenError } from '../errors/errors.js';
import { untilAborted } from '../internal/abort.js';
import type { Clock } from '../internal/clock.js';
import type { AccountLimit, LimiterBucket, Release } from '../types/limiter.js';
import { bucketScript } from './bucket-script.js';
import { firstContact } from './first-contact.js';
import { mayRecover } from './redis-errors.js';
import type { RedisConnection } from './redis-script.js';

/** How old a slot may be when it comes out of Redis: an older one is given back. It doubles if Redis is slower. */
const MIN_TRANSIT_MS = 100;
const MAX_TRANSIT_MS = 2000;
/** Slots that are free again are sent to Redis within this time, with how long ago that was. */
const FLUSH_MS = 100;
const MIN_RETRY_MS = 50;
const MAX_RETRY_MS = 1000;

type Waiter = (release: Release | Promise<Release>) => void;

interface Ended {
  readonly token: number;
  readonly endedAt: number;
}

/**
 * One rate limit of an account, which all processes share whose buckets have the same entry in Redis. The requests of
 * this process wait here; the bucket takes slots for as many of them as Redis grants, in the moment in which they may be
 * sent. So there is nothing to call back when an account is paused.
 */
export class RedisBucket implements LimiterBucket {
  readonly #process = randomBytes(6).toString('base64url');
  readonly #queue = new Set<Waiter>();
  readonly #pollQueue = new Set<Waiter>();
  #ended: Ended[] = [];
  #unused: number[] = [];
  #pausedUntil = -Infinity;
  /** When a response said that no request is left, until Redis knows. */
  #exhaustedAt: number | undefined;
  #lastSlotAt: number | undefined;
  #transitMs = MIN_TRANSIT_MS;
  #retryMs = MIN_RETRY_MS;
  #exchange: Promise<void> | undefined;
  #timerAt = Infinity;
  #cancelTimer: (() => void) | undefined;
  /** Whether Redis may have this process in its queue. */
  #isQueued = false;

  constructor(
    readonly redis: RedisConnection,
    readonly entry: string,
    readonly limit: Pick<AccountLimit, 'requests' | 'windowMs'>,
    readonly clock: Clock,
    readonly maxLatency: number,
  ) {}

  acquire(signal: AbortSignal | undefined, poll: boolean | undefined): Promise<Release> {
    const queue = poll ? this.#pollQueue : this.#queue;
    return untilAborted<Release>((resolve, cleanup) => {
      queue.add(resolve);
      cleanup(() => void queue.delete(resolve));
      // With a place in the queue, the time of the next exchange is set already.
      if (!this.#isQueued) this.#exchangeIn(0);
    }, signal);
  }

  async pause(ms: number): Promise<void> {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.clock.now() + ms);
    // An exchange that had begun before may not include the pause.
    await this.#exchange;
    await this.#startExchange();
  }

  async exhausted(): Promise<void> {
    this.#exhaustedAt = this.clock.now();
    await this.#exchange;
    await this.#startExchange();
  }

  get #waiting(): number {
    return this.#queue.size + this.#pollQueue.size;
  }

  #exchangeIn(ms: number): void {
    const at = this.clock.now() + ms;
    if (at >= this.#timerAt) return;
    this.#cancelTimer?.();
    this.#timerAt = at;
    this.#cancelTimer = this.clock.setTimer(ms, () => {
      this.#timerAt = Infinity;
      void this.#startExchange();
    });
  }

  /** One exchange at a time: requests that come in meanwhile go with the next one. */
  #startExchange(): Promise<void> {
    return (this.#exchange ??= this.#trade().finally(() => {
      this.#exchange = undefined;
      if (this.#timerAt === Infinity) this.#planNext();
    }));
  }

  #planNext(): void {
    if (this.#waiting > 0 && !this.#isQueued) this.#exchangeIn(0);
    else if (this.#unused.length > 0 || (this.#waiting === 0 && this.#isQueued)) this.#exchangeIn(0);
    else if (this.#ended.length > 0) this.#exchangeIn(FLUSH_MS);
  }

  async #trade(): Promise<void> {
    const { redis, entry, clock, limit } = this;
    try {
      await firstContact(redis);
    } catch (error) {
      this.#fail(error);
      return;
    }
    const startedAt = clock.now();
    // More may end before the reply.
    const ended = [...this.#ended];
    const unused = [...this.#unused];
    const exhaustedAt = this.#exhaustedAt;
    this.#exhaustedAt = undefined;
    let reply: [granted: number, first: number, wait: number, paused: number];
    try {
      reply = (await bucketScript.run(
        redis,
        entry,
        this.#process,
        limit.requests,
        Math.ceil(limit.windowMs),
        this.maxLatency + Math.ceil(this.#transitMs),
        Math.min(this.#waiting, limit.requests),
        Math.max(0, Math.ceil(this.#pausedUntil - startedAt)),
        this.#lastSlotAt === undefined ? -1 : Math.floor(startedAt - this.#lastSlotAt),
        JSON.stringify(ended.map(({ token, endedAt }) => [token, Math.floor(startedAt - endedAt)])),
        JSON.stringify(unused),
        exhaustedAt === undefined ? -1 : Math.floor(startedAt - exhaustedAt),
      )) as typeof reply;
    } catch (error) {
      this.#exhaustedAt ??= exhaustedAt;
      this.#fail(error);
      return;
    }
    this.#ended = this.#ended.slice(ended.length);
    this.#unused = this.#unused.slice(unused.length);
    this.#retryMs = MIN_RETRY_MS;
    const [granted, first, wait, paused] = reply;
    const now = clock.now();
    if (paused > 0) this.#pausedUntil = Math.max(this.#pausedUntil, startedAt + paused);
    const transit = now - startedAt;
    const isLate = transit > this.#transitMs;
    this.#transitMs = Math.min(MAX_TRANSIT_MS, Math.max(MIN_TRANSIT_MS, isLate ? 2 * transit : 0.9 * this.#transitMs));
    const isUsable = !isLate && this.#pausedUntil <= now;
    for (let token = first; token < first + granted; token++) {
      // `admit` removes itself from its queue.
      const [admit] = isUsable ? (this.#queue.size > 0 ? this.#queue : this.#pollQueue) : [];
      if (admit) admit(this.#releaseOf(token));
      else this.#unused.push(token);
    }
    this.#isQueued = wait >= 0;
    if (this.#isQueued && this.#waiting > 0) this.#exchangeIn(Math.max(1, wait));
  }

  #releaseOf(token: number): Release {
    this.#lastSlotAt = this.clock.now();
    let isReleased = false;
    return ({ sent = true, answered = true } = {}) => {
      if (isReleased) return;
      isReleased = true;
      // Redis frees its slot once it must have arrived.
      if (!answered) return;
      if (sent) this.#ended.push({ token, endedAt: this.clock.now() });
      else this.#unused.push(token);
      if (!this.#exchange) this.#exchangeIn(sent ? FLUSH_MS : 0);
    };
  }

  #fail(error: unknown): void {
    this.#isQueued = false;
    if (!(error instanceof UnigenError) && mayRecover(error, this.redis)) {
      this.#exchangeIn(this.#retryMs);
      this.#retryMs = Math.min(MAX_RETRY_MS, 2 * this.#retryMs);
      return;
    }
    this.#ended = [];
    this.#unused = [];
    const failure = new ConnectionError(`The rate limit can't be shared: ${(error as Error).message}`, {
      cause: error,
    });
    const waiters = [...this.#queue, ...this.#pollQueue];
    this.#queue.clear();
    this.#pollQueue.clear();
    for (const reject of waiters) reject(Promise.reject<Release>(failure));
  }
}
