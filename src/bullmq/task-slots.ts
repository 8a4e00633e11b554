import { untilAborted } from '../internal/abort.js';
import { sleep, systemClock } from '../internal/clock.js';
import type { TaskSlots } from '../types/task-slots.js';
import { accountKey } from './account-key.js';
import { checkOptions, checkRedis, COUNT, PREFIX, STRING } from './check-options.js';
import { firstContact } from './first-contact.js';
import { mayRecover } from './redis-errors.js';
import { RedisScript, type RedisConnection } from './redis-script.js';

/** Options of `createRedisTaskSlots`. */
export interface RedisTaskSlotsOptions {
  /** Key of the account, as its client has it. In Redis there is only a digest of it. */
  apiKey: string;
  /**
   * Tasks that the account may have in flight.
   *
   * @default 5, the maximum of GateAI
   */
  tasks?: number;
  /**
   * What the names of its entries in Redis start with.
   *
   * @default 'unigen'
   */
  prefix?: string;
}

const MAX_IN_FLIGHT = 5;
/** A generation counts as in flight for ten minutes at most; and it begins a little after its slot is taken. */
const SLOT_MS = 11 * 60_000;
/** How often a run that waits asks: within this time and once more it. */
const ASK_MS = 500;

/** ARGV: run, tasks, milliseconds of a slot. The entry is a sorted set of runs by the end of their slots. */
const takeScript = new RedisScript(`
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
local isTaken = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not isTaken and redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[2]) then return 0 end
redis.call('ZADD', KEYS[1], now + tonumber(ARGV[3]), ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
`);

/**
 * The tasks of a GateAI key that are in flight, at most five over all processes that share a Redis or Valkey. A slot
 * belongs to the name of a run, so a worker that takes over the run of another goes on with its slot.
 *
 * @param redis A connection of ioredis. It stays the caller's.
 * @throws UnigenError for an option that can't be used.
 * @example
 *   const slots = createRedisTaskSlots(redis, { apiKey: process.env.GATEAI_API_KEY! });
 */
export function createRedisTaskSlots(redis: RedisConnection, options: RedisTaskSlotsOptions): TaskSlots {
  checkRedis('createRedisTaskSlots', redis);
  checkOptions<RedisTaskSlotsOptions>(
    'createRedisTaskSlots',
    options,
    { apiKey: STRING, tasks: COUNT, prefix: PREFIX },
    ['apiKey'],
  );
  const { apiKey, tasks = MAX_IN_FLIGHT, prefix = 'unigen' } = options;
  const entry = `${accountKey(prefix, 'gateai', apiKey)}:tasks`;
  return {
    async acquire(name, signal) {
      const contact = firstContact(redis);
      await untilAborted((resolve) => resolve(contact), signal);
      for (;;) {
        const asked = takeScript.run(redis, entry, name, tasks, SLOT_MS).catch((error: unknown) => {
          if (!mayRecover(error, redis)) throw error;
          return 0;
        });
        const isTaken = await untilAborted((resolve) => resolve(asked), signal);
        if (isTaken === 1) return;
        await sleep(systemClock, ASK_MS * (1 + Math.random()), signal);
      }
    },
    async release(name) {
      await redis.zrem(entry, name);
    },
  };
}
