import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Forwarder } from '../../support/forwarder.js';
import type { KillAt } from '../../support/kill-points.js';
import { forkWorker } from '../../support/redis-worker.js';
import type { WorkerMessage, WorkerSettings } from '../../support/redis-worker-process.js';

/** Long, since the machine may be busy with other things. */
const CLOSE_MS = 120_000;
const DIAGNOSIS_MS = 3000;

/** A worker that starts again when it is killed, behind networks that can be cut. */
export class FleetWorker {
  kills = 0;
  /** Milliseconds of the slowest request to the API. */
  slowestMs = 0;
  readonly problems: string[] = [];
  #child: ChildProcess | undefined;
  /** Resolves once it has been killed as often as it is to be, or is closed. */
  #life: Promise<void> | undefined;
  #isClosing = false;

  private constructor(
    readonly settings: WorkerSettings,
    readonly redis: Forwarder,
    readonly api: Forwarder,
    readonly restartMs: number,
  ) {}

  static async create(settings: WorkerSettings, socket: string, restartMs: number): Promise<FleetWorker> {
    const redis = await Forwarder.listen({ path: settings.redis }, socket);
    const api = await Forwarder.listen({ host: '127.0.0.1', port: Number(new URL(settings.api).port) });
    return new FleetWorker({ ...settings, redis: socket, via: api.url }, redis, api, restartMs);
  }

  start(kills: readonly KillAt[]): void {
    this.#life = this.#live([...kills]);
  }

  freeze(isFrozen: boolean): void {
    this.#child?.kill(isFrozen ? 'SIGSTOP' : 'SIGCONT');
  }

  /** Has it say what it is at, as a problem. */
  async diagnose(): Promise<void> {
    if (!this.#child?.connected) this.problems.push('a worker is not running');
    this.#child?.send('diagnose', () => {});
    await pause(DIAGNOSIS_MS);
  }

  /** Lets its creates settle, and ends it. */
  async close(): Promise<void> {
    this.#isClosing = true;
    if (this.#child?.connected) this.#child.send('close', () => {});
    const timer = setTimeout(() => {
      this.problems.push('a worker did not close');
      this.#child?.send('diagnose', () => {});
      setTimeout(() => this.#child?.kill('SIGKILL'), DIAGNOSIS_MS);
    }, CLOSE_MS);
    await this.#life;
    clearTimeout(timer);
    await Promise.all([this.redis.stop(), this.api.stop()]);
  }

  async #live(kills: KillAt[]): Promise<void> {
    for (;;) {
      const killAt = kills.shift();
      const child = (this.#child = await forkWorker({ ...this.settings, ...(killAt && { killAt }) }));
      child.on('message', (message: WorkerMessage) => {
        if (typeof message === 'object' && 'stopped' in message)
          this.problems.push(`a worker stopped: ${message.stopped}`);
        if (typeof message === 'object' && 'tookMs' in message)
          this.slowestMs = Math.max(this.slowestMs, message.tookMs);
        if (typeof message === 'object' && 'diagnosis' in message) this.problems.push(message.diagnosis);
        if (message === 'ready' && this.#isClosing) child.send('close', () => {});
      });
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
      this.#child = undefined;
      if (signal === 'SIGKILL') this.kills++;
      else if (code !== 0 || !this.#isClosing) this.problems.push(`a worker ended with ${code ?? signal}`);
      if (this.#isClosing) return;
      await pause(this.restartMs);
    }
  }
}
