import { UnigenError } from '../../errors/errors.js';
import type { Context } from '../context.js';
import type { TaskSlots } from '../../types/task-slots.js';
import { withPeers } from '../overlays.js';
import type { OpenedStore } from './opened-store.js';

/** What a store in Redis needs. */
const PEERS = { ioredis: '' };

/** Milliseconds after which a server that does not respond counts as unreachable. */
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Opens a store in Redis or Valkey, with the rate limits that its processes share.
 *
 * @param url `?prefix=NAME` keeps the runs of several batches apart.
 * @throws UnigenError if the server can't be reached.
 */
export async function openRedisStore(context: Context, url: string): Promise<OpenedStore> {
  const { Redis, createRedisStore, createRedisLimiter, createRedisTaskSlots } = await withPeers(
    'A store in Redis',
    load,
    PEERS,
  );
  const server = new URL(url);
  const prefix = server.searchParams.get('prefix') ?? undefined;
  server.search = '';
  const redis = new Redis(server.href, { lazyConnect: true, connectTimeout: CONNECT_TIMEOUT_MS });
  let last: unknown;
  // Without a listener, each failed attempt would be printed.
  redis.on('error', (error) => (last = error));
  try {
    await redis.connect();
  } catch (cause) {
    redis.disconnect();
    const { code, message } = (last ?? cause) as NodeJS.ErrnoException;
    throw new UnigenError(`Redis at ${server.host} can't be used (${code ?? message})`, { cause });
  }
  const apiKey = context.env.GATEAI_API_KEY;
  const store = createRedisStore(redis, {
    prefix,
    onWarning: (message) => {
      context.stderr.write(`warning: ${message}\n`);
    },
  });
  return {
    store,
    limiter: createRedisLimiter(redis),
    ...(apiKey && { slots: slotsOfBatch(createRedisTaskSlots(redis, { apiKey }), prefix) }),
    close: async () => {
      await store.close();
      redis.disconnect();
    },
  };
}

async function load() {
  const { Redis } = await import('ioredis');
  // The entry point `unigen/bullmq` would also need BullMQ.
  const [{ createRedisStore }, { createRedisLimiter }, { createRedisTaskSlots }] = await Promise.all([
    import('../../bullmq/redis-store.js'),
    import('../../bullmq/redis-limiter.js'),
    import('../../bullmq/task-slots.js'),
  ]);
  return { Redis, createRedisStore, createRedisLimiter, createRedisTaskSlots };
}

/** Batches of one key share its slots, and may have runs of the same name. */
function slotsOfBatch(slots: TaskSlots, prefix: string | undefined): TaskSlots {
  if (prefix === undefined) return slots;
  return {
    acquire: (name, signal) => slots.acquire(`${prefix}/${name}`, signal),
    release: (name) => slots.release(`${prefix}/${name}`),
  };
}
