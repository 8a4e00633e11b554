import { Redis } from 'ioredis';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { GateAI, Unifically } from 'unigen';
import {
  createRedisLimiter,
  createRedisStore,
  createRedisTaskSlots,
  createRunQueue,
  createRunWorker,
} from 'unigen/bullmq';
import { createMemoryStore } from 'unigen/runs';

// It never connects.
const redis = new Redis({ lazyConnect: true });
const store = createMemoryStore();
const limiter = createRedisLimiter(redis);
const client = new Unifically({ apiKey: 'key', limiter });
/** What a caller without types may pass. */
const any = (value: unknown) => value as never;
const work = (options: object) => createRunWorker(store, { connection: redis, client, ...options });

afterAll(() => redis.disconnect());

describe('options', () => {
  test.each<[string, () => unknown, string | RegExp]>([
    [
      'a misspelled name',
      () => createRedisStore(redis, any({ prefx: 'a' })),
      /Unknown option `prefx` of createRedisStore; did you mean.*prefix/,
    ],
    ['a wrong value', () => createRedisStore(redis, { prefix: 'a}b' }), '`prefix` must have only letters'],
    ['no object', () => createRedisStore(redis, any('a')), 'The options of createRedisStore must be an object'],
    [
      'a URL for a connection',
      () => createRedisStore(any('redis://:secret@host')),
      'createRedisStore needs a connection of ioredis',
    ],
    ['no connection', () => createRedisLimiter(any(undefined)), 'createRedisLimiter needs a connection of ioredis'],
    ['a limiter', () => createRedisLimiter(redis, { maxLatency: -1 }), '`maxLatency` must be a number of milliseconds'],
    ['slots without a key', () => createRedisTaskSlots(redis, any({})), '`apiKey` of createRedisTaskSlots is required'],
    [
      'no slot',
      () => createRedisTaskSlots(redis, { apiKey: 'key', tasks: 0 }),
      '`tasks` must be an integer of at least 1',
    ],
    [
      'a misspelled connection',
      () => createRunQueue(store, any({ conection: redis })),
      /`conection` of createRunQueue; did you mean.*connection/,
    ],
    [
      'a queue without options',
      () => createRunQueue(store, any(undefined)),
      'The options of createRunQueue must be an object',
    ],
    [
      'a queue without a connection',
      () => createRunQueue(store, any({})),
      '`connection` of createRunQueue is required',
    ],
    [
      'a URL for the connection of a queue',
      () => createRunQueue(store, { connection: any('redis://host') }),
      '`connection` must be a connection of ioredis',
    ],
    [
      'a queue of something else',
      () => createRunQueue(any(redis), { connection: redis }),
      'createRunQueue needs a run store',
    ],
    [
      'a name with a colon',
      () => createRunQueue(store, { connection: redis, name: 'a:b' }),
      '`name` must be a string without a colon',
    ],
    ['a worker without a client', () => work({ client: undefined }), '`client` of createRunWorker is required'],
    ['no jobs at once', () => work({ concurrency: 0 }), '`concurrency` must be an integer of at least 1'],
    [
      'a lock that ends at once',
      () => work({ lockDuration: 0 }),
      '`lockDuration` must be a number of milliseconds above 0',
    ],
    ['a budget that is a string', () => work({ budget: '50' }), '`budget` must be a number of US dollars'],
    ['an unknown option of a worker', () => work({ concurency: 5 }), 'Unknown option `concurency`'],
    [
      'a client with a limiter of its own',
      () => work({ client: new Unifically({ apiKey: 'key' }) }),
      'The client of unifically has no `limiter`',
    ],
    [
      'one of two clients with a limiter of its own',
      () => work({ client: { unifically: client, gateai: new GateAI({ apiKey: 'key' }) } }),
      'The client of gateai has no `limiter`',
    ],
  ])('%s is refused', (_, call, message) => {
    expect(call).toThrow(expect.objectContaining({ name: 'UnigenError' }));
    expect(call).toThrow(message);
    expect(call).not.toThrow('secret');
  });
});

describe('a Redis that was never reached', () => {
  const NONE = '/nowhere/redis.sock';
  let connection: Redis;

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    connection.disconnect();
  });

  /** A connection to nothing that has failed once, and five seconds after that. */
  async function fail<T>(call: (connection: Redis) => Promise<T>): Promise<unknown> {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    connection = new Redis(NONE, { maxRetriesPerRequest: null });
    const failed = call(connection).catch((error: unknown) => error);
    const state = { isSettled: false };
    void failed.finally(() => (state.isSettled = true));
    while (!state.isSettled) {
      // The real network in between.
      await new Promise(setImmediate);
      await vi.advanceTimersByTimeAsync(500);
    }
    const error = await failed;
    expect(printed).not.toHaveBeenCalled();
    return error;
  }

  const UNREACHABLE = `Redis can't be reached at ${NONE} (connect ENOENT ${NONE}): start it`;

  test('a store says so', async () => {
    const error = await fail((to) =>
      createRedisStore(to)
        .add([])
        .then(() => createRedisStore(to).counts()),
    );
    expect(error).toMatchObject({ name: 'ConnectionError', message: expect.stringContaining(UNREACHABLE) as string });
  });

  test('so does a queue', async () => {
    const error = await fail(async (to) => {
      const queue = createRunQueue(store, { connection: to });
      queue.queue.on('error', () => {});
      return queue.enqueue();
    });
    expect(error).toMatchObject({ name: 'ConnectionError', message: expect.stringContaining(UNREACHABLE) as string });
  });

  test('so does a request that waits for its limiter', async () => {
    const error = await fail((to) =>
      new Unifically({ apiKey: 'key', limiter: createRedisLimiter(to), maxRetries: 0 }).tasks.get('t'),
    );
    expect(error).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining(`The rate limit can't be shared: ${UNREACHABLE}`) as string,
    });
  });
});
