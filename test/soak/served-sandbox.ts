import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { bundled } from '../support/bundled.js';

const SERVED = fileURLToPath(new URL('../sandbox/sandbox-process.ts', import.meta.url));
const MEGABYTE = 1024 * 1024;

/** Megabytes of a process over its life. */
export interface Memory {
  start: number;
  max: number;
  /** The last one, after a garbage collection. */
  end: number;
  /** Of the heap alone, each after a garbage collection, in order. */
  heaps: number[];
}

/** A sandbox in a process of its own whose memory is watched. */
export class ServedSandbox {
  readonly memory: Memory = { start: 0, max: 0, end: 0, heaps: [] };
  readonly #child: ChildProcess;
  readonly #timer: NodeJS.Timeout;

  private constructor(
    child: ChildProcess,
    readonly url: string,
  ) {
    this.#child = child;
    let asking = false;
    this.#timer = setInterval(() => {
      // A busy process takes long to answer.
      if (asking) return;
      asking = true;
      void this.#sample('memory').finally(() => (asking = false));
    }, 250);
  }

  static async start(options: object): Promise<ServedSandbox> {
    const child = fork(await bundled(SERVED), [JSON.stringify(options)], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    const [line] = await Promise.race([
      once(createInterface(child.stdout!), 'line'),
      once(child, 'exit').then(() => Promise.reject(new Error('The sandbox did not start'))),
    ]);
    const started = new ServedSandbox(child, String(line));
    started.memory.start = (await started.#sample('memory after gc')) ?? 0;
    return started;
  }

  /** Measures its memory after a garbage collection. */
  async measure(): Promise<void> {
    this.memory.end = (await this.#sample('memory after gc')) ?? this.memory.end;
  }

  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    clearInterval(this.#timer);
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    this.#child.kill(signal);
    await once(this.#child, 'exit');
  }

  /** Megabytes; undefined if the process has ended. */
  async #sample(what: 'memory' | 'memory after gc'): Promise<number | undefined> {
    const child = this.#child;
    if (!child.connected) return undefined;
    const reply = new Promise<{ rss: number; heapUsed: number } | undefined>((resolve) => {
      const done = (value?: { rss: number; heapUsed: number }) => {
        child.off('message', onMessage).off('exit', onExit);
        resolve(value);
      };
      const onMessage = (message: unknown) => {
        const { asked, ...figures } = message as { asked: string; rss: number; heapUsed: number };
        if (asked === what) done(figures);
      };
      const onExit = () => done();
      child.on('message', onMessage).on('exit', onExit);
    });
    child.send(what, () => {});
    const figures = await reply;
    if (!figures) return undefined;
    const rss = figures.rss / MEGABYTE;
    this.memory.max = Math.max(this.memory.max, rss);
    if (what === 'memory after gc') this.memory.heaps.push(figures.heapUsed / MEGABYTE);
    return rss;
  }
}
