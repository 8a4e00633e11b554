import type { RedisConnection } from './redis-script.js';

/** A warning if Redis may lose the payments of a store; undefined if it does not, or does not show its settings. */
export async function persistenceWarning(redis: RedisConnection): Promise<string | undefined> {
  const settings = await settingsOf(redis);
  if (settings.get('appendonly') === 'no')
    return 'Redis keeps no append-only file: after its restart, runs that were paid for would be paid again. Set `appendonly yes` and `appendfsync always`';
  if (settings.get('appendonly') === 'yes' && settings.get('appendfsync') !== 'always')
    return 'Redis may lose the last second of payments if its machine crashes, and runs that were paid for in it would be paid again. Set `appendfsync always`';
  return undefined;
}

async function settingsOf(redis: RedisConnection): Promise<Map<string, string>> {
  const settings = new Map<string, string>();
  try {
    const reply = (await redis.config('GET', 'append*')) as string[];
    for (let index = 0; index + 1 < reply.length; index += 2) settings.set(reply[index]!, reply[index + 1]!);
  } catch {
    // Hosts of Redis often forbid CONFIG.
    const info = await redis.info('persistence').catch(() => '');
    const enabled = /^aof_enabled:([01])/m.exec(info)?.[1];
    if (enabled === '0') settings.set('appendonly', 'no');
  }
  return settings;
}
