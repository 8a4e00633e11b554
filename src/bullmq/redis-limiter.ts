import { UnigenError } from '../errors/errors.js';
import { systemClock } from '../internal/clock.js';
import type { Limiter } from '../types/limiter.js';
import { accountKey } from './account-key.js';
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
 * requests wait, and go on after.
 *
 * @param redis A connection of ioredis. It stays the caller's: close it after the clients have ended.
 * @example
 *   const limiter = createRedisLimiter(new Redis('redis://127.0.0.1:6379'));
 *   const api = new Unifically({ limiter });
 */
export function createRedisLimiter(redis: RedisConnection, options: RedisLimiterOptions = {}): Limiter {
  const { prefix = 'unigen', maxLatency = 250 } = options;
  if (!(maxLatency >= 0 && maxLatency < Infinity))
    throw new UnigenError('`maxLatency` must be a number of milliseconds of at least 0');
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
