import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis, type RedisOptions } from 'ioredis';

/** Whether there is a `redis-server`; the tests of Redis skip without it. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
export const NO_REDIS = 'there is no redis-server: install it (Debian: apt-get install redis-server)';

/** A Redis of a test's own, on a socket in a temporary folder, with its data there. */
export class RedisServer {
  #server: ChildProcess | undefined;
  readonly #clients: Redis[] = [];

  private constructor(
    readonly folder: string,
    readonly settings: readonly string[],
  ) {}

  /** @param settings Settings in addition, such as `--appendonly yes`. */
  static async start(...settings: string[]): Promise<RedisServer> {
    const server = new RedisServer(await mkdtemp(join(tmpdir(), 'unigen-redis-')), settings);
    await server.start();
    return server;
  }

  get path(): string {
    return join(this.folder, 'redis.sock');
  }

  async start(): Promise<void> {
    const fixed = ['--port', '0', '--unixsocket', this.path, '--dir', this.folder, '--save', ''];
    this.#server = spawn('redis-server', [...fixed, ...this.settings], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of this.#server.stdout!) if (/ready to accept connections/i.test(String(line))) break;
    this.#server.stdout!.resume();
  }

  /** A connection that is closed with the server. */
  connect(options: RedisOptions = {}): Redis {
    const redis = new Redis(this.path, { retryStrategy: () => 20, maxRetriesPerRequest: null, ...options });
    redis.on('error', () => {});
    this.#clients.push(redis);
    return redis;
  }

  /** Waits until it has been up for this many whole seconds: for a while after its start, the limiter lets nothing through. */
  async upFor(seconds: number): Promise<void> {
    const redis = this.connect();
    const uptime = async () => Number(/^uptime_in_seconds:(\d+)/m.exec(await redis.info('server'))![1]);
    while ((await uptime()) < seconds) await pause(20);
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const server = this.#server;
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    server.kill(signal);
    await once(server, 'exit');
  }

  /** Freezes it: connections stay, and nothing is answered. */
  freeze(isFrozen: boolean): void {
    this.#server!.kill(isFrozen ? 'SIGSTOP' : 'SIGCONT');
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) client.disconnect();
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}
