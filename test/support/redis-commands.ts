import type { Redis } from 'ioredis';

/** Commands of clients so far, such as scripts, without those that a script calls: they are part of it. */
export async function clientCommands(redis: Redis): Promise<number> {
  const stats = await redis.info('commandstats');
  let calls = 0;
  for (const [, count] of stats.matchAll(/^cmdstat_(?:evalsha|eval|bzpopmin):calls=(\d+)/gm)) calls += Number(count);
  return calls;
}
