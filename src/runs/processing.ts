import { TimeoutError, UnigenError } from '../errors/errors.js';
import { errorFromAbort } from '../errors/error-from-abort.js';
import { onAbort } from '../internal/abort.js';
import { sleep } from '../internal/clock.js';
import { checkFolder } from '../node/save.js';
import type { Api } from '../types/api.js';
import { Lane } from './lane.js';
import type { ProcessOptions } from './options.js';
import type { RunContext } from './run-context.js';

/** The window of Unifically's limits, with a margin. */
const LIMIT_WINDOW_MS = 1250;
const DEFAULT_TIMEOUT_MS = 3_600_000;

/** One call of `process`: a lane for each API. */
export class Processing {
  readonly context: RunContext;
  /** Resolves once it has ended, however. */
  readonly ended: Promise<void>;
  readonly #lanes: readonly Lane[];
  readonly #options: ProcessOptions;
  #end!: () => void;

  constructor(context: RunContext, options: ProcessOptions) {
    this.context = context;
    this.#options = options;
    this.#lanes = Object.entries(context.clients).map(
      ([api, client]) => new Lane(context, api as Api, options.concurrency ?? client.concurrency),
    );
    this.ended = new Promise((resolve) => (this.#end = resolve));
  }

  /** Says that runs were added, or wait again. */
  notify(): void {
    for (const lane of this.#lanes) lane.notify();
  }

  /**
   * Processes runs until none can go on.
   *
   * @param begin What comes before the first of them.
   * @param end Called as soon as it is over.
   * @throws as `runs.process` does.
   */
  async run(begin: () => Promise<void>, end: () => void): Promise<void> {
    const { context } = this;
    const { signal, saveTo } = this.#options;
    const stopListening = signal && onAbort(signal, () => context.stop(errorFromAbort(signal.reason)));
    try {
      if (signal?.aborted) context.stop(errorFromAbort(signal.reason));
      if (typeof saveTo === 'string') await checkFolder(saveTo);
      await begin();
      await this.#followOn();
      await Promise.all(this.#lanes.map((lane) => lane.run()));
    } finally {
      stopListening?.();
      end();
      this.#end();
    }
    if (context.stopped) throw context.stopped;
    await this.#assertDone();
  }

  /**
   * The process before may have ended a moment ago, and its requests still count for the limits of the key; a key that
   * exceeds them is blocked for a minute.
   */
  async #followOn(): Promise<void> {
    const { store, clock, paying } = this.context;
    const { running, unknown } = await store.counts();
    const ms = LIMIT_WINDOW_MS - process.uptime() * 1000;
    if (running + unknown === 0 || ms <= 0 || paying.aborted) return;
    await sleep(clock, ms, paying).catch(() => {});
  }

  /** @throws what keeps runs from going on, apart from what has stopped all of them. */
  async #assertDone(): Promise<void> {
    const { clients, store } = this.context;
    const { timeout = DEFAULT_TIMEOUT_MS } = this.#options;
    const timeouts = this.#lanes.reduce((sum, lane) => sum + lane.timeouts, 0);
    if (timeouts > 0)
      throw new TimeoutError(`${timeouts} tasks have not ended within ${timeout / 1000} s; they keep running`);
    for (const api of ['unifically', 'gateai'] as const) {
      if (clients[api]) continue;
      for await (const run of store.list(['waiting', 'running']))
        if (run.api === api)
          throw new UnigenError(`The run ${JSON.stringify(run.name)} and maybe others need a client of ${api}`);
    }
  }
}
