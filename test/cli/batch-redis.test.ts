import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRedisTaskSlots } from 'unigen/bullmq';
import { openRedisStore } from '../../src/cli/batch/redis-store.js';
import type { Context } from '../../src/cli/context.js';
import { hasRedis, NO_REDIS, RedisServer } from '../support/redis-server.js';

describe.skipIf(!hasRedis)(`a batch in Redis${hasRedis ? '' : `: ${NO_REDIS}`}`, () => {
  let server: RedisServer;
  let url: string;
  beforeAll(async () => {
    const port = await freePort();
    server = await RedisServer.start('--port', String(port), '--bind', '127.0.0.1');
    url = `redis://127.0.0.1:${port}/0`;
  });
  afterAll(() => server.stop());

  const warnings: string[] = [];
  const context = {
    stderr: { write: (text: string) => warnings.push(text) },
    env: { GATEAI_API_KEY: 'secret' },
  } as unknown as Context;

  it('shares the five tasks in flight of a GateAI key with every process, and not the names of another batch', async () => {
    const [plain, spring] = await Promise.all([
      openRedisStore(context, url),
      openRedisStore(context, `${url}?prefix=spring`),
    ]);
    const other = createRedisTaskSlots(server.connect(), { apiKey: 'secret' });
    for (const name of ['a', 'b', 'c']) await other.acquire(name);
    // A run has its slot once, and a run of that name in another batch has one of its own.
    await plain.slots!.acquire('a');
    await spring.slots!.acquire('a');
    await spring.slots!.acquire('b');
    await expect(plain.slots!.acquire('d', AbortSignal.timeout(20))).rejects.toThrow('timeout');
    await spring.slots!.release('b');
    await plain.slots!.acquire('d');
    await Promise.all([plain.close(), spring.close()]);
  });

  it('says that the server is unreachable, without its password', async () => {
    const port = await freePort();
    await expect(openRedisStore(context, `redis://:secret@127.0.0.1:${port}/0`)).rejects.toThrow(
      new RegExp(`^Redis at 127.0.0.1:${port} can't be used \\(ECONNREFUSED\\)$`),
    );
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
