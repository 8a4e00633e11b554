import type { RedisConnection } from './redis-script.js';

/** Errors of Redis that no wait mends: the connection may not do what was asked. */
const PERMANENT = /^(?:NOAUTH|WRONGPASS|NOPERM|WRONGTYPE)\b|unknown command|user_script/i;

/** Whether no wait mends an error of Redis. */
export function isPermanent(error: unknown): boolean {
  return error instanceof Error && PERMANENT.test(error.message);
}

/** Whether what failed may succeed later: Redis restarts, loads its data, is replaced, or the network is cut. */
export function mayRecover(error: unknown, redis: RedisConnection): boolean {
  // The caller closed the connection, or its `retryStrategy` gave up.
  if (redis.status === 'end') return false;
  return !isPermanent(error);
}
