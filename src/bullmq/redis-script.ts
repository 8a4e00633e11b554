import { createHash } from 'node:crypto';
import type { Cluster, Redis } from 'ioredis';

/** A connection of ioredis to Redis or Valkey, or to a cluster of them. */
export type RedisConnection = Redis | Cluster;

/** Whether a connection of BullMQ is one of ioredis, rather than the options of one. */
export function isRedis(connection: unknown): connection is RedisConnection {
  return typeof (connection as Partial<Redis> | null)?.evalsha === 'function';
}

/** A Lua script that Redis runs as one step: by its digest, or whole if Redis does not have it yet. */
export class RedisScript {
  readonly #sha: string;

  constructor(readonly source: string) {
    this.#sha = createHash('sha1').update(source).digest('hex');
  }

  async run(redis: RedisConnection, key: string, ...args: (string | number)[]): Promise<unknown> {
    try {
      return await redis.evalsha(this.#sha, 1, key, ...args);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
      return redis.eval(this.source, 1, key, ...args);
    }
  }
}
