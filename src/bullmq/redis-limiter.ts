import { systemClock } from '../internal/clock.js';
import type { Limiter } from '../types/limiter.js';
import { accountKey } from './account-key.js';
import { checkOptions, checkRedis, MILLISECONDS, PREFIX } from './check-options.js';
import { listenForErrors } from './first-contact.js';
import { RedisBucket } from './redis-bucket.js';
import type { RedisConnection } from './redis-script.js';

/** Options of `createRedisLimiter`. */
export interface RedisLimiterOptions {
  /**
   * What the names of its entries in Redis start with. Processes share a limit if their prefix is the same.
   *
   * @default 'unigen'
   */
  prefix?: string;
  /**
   * Milliseconds after which a request that was sent has arrived: an API counts it then. The slot of a request whose
   * response takes longer, or whose process died, is free again one window later.
   *
   * @default 250
   */
  maxLatency?: number;
}

/**
 * Rate limits that all processes share whose limiters have the same Redis or Valkey: together they stay within what an
 * account may send, and a pause that one of them sees holds all. Time is that of Redis. While Redis is unreachable,
 * requests wait, and go on after; if it was never reached, they reject with a `ConnectionError` after five seconds.
 *
 * @param redis A connection of ioredis. It stays the caller's: close it after the clients have ended.
 * @throws UnigenError for an option that can't be used.
 * @example
 *   const limiter = createRedisLimiter(new Redis('redis://127.0.0.1:6379'));
 *   const api = new Unifically({ limiter });
 */
export function createRedisLimiter(redis: RedisConnection, options: RedisLimiterOptions = {}): Limiter {
  checkRedis('createRedisLimiter', redis);
  checkOptions<RedisLimiterOptions>('createRedisLimiter', options, { prefix: PREFIX, maxLatency: MILLISECONDS });
  const { prefix = 'unigen', maxLatency = 250 } = options;
  listenForErrors(redis);
  const buckets = new Map<string, RedisBucket>();
  return {
    bucket(limit) {
      const entry = `${accountKey(prefix, limit.baseUrl, limit.key())}:limit:${limit.name}`;
      let bucket = buckets.get(entry);
      if (!bucket)
        buckets.set(entry, (bucket = new RedisBucket(redis, entry, limit, systemClock, Math.ceil(maxLatency))));
      return bucket;
    },
  };
}
