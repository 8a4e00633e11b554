import { UnigenError } from '../errors/errors.js';
import type { Files } from '../files/files.js';
import type { AbortSignalLike } from '../internal/abort.js';
import type { Clock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import type { Connection } from './connection.js';
import { checkOptions } from './check-options.js';
import type { InputOf, ModelId, ModelTable, OutputOf } from './model-types.js';
import type { RunOptions } from './options.js';
import type { RunItem, RunManyOptions, RunResults } from './run-item.js';
import type { CallOptions } from '../types/call-options.js';
import type { Runner } from './run-many.js';
import type { TaskState } from '../types/task.js';
import { DEFAULT_TIMEOUT, timedOut, type Tasks } from './tasks.js';

/** What the clients of both APIs share. */
export abstract class Client<Models extends ModelTable<Models>, State extends TaskState, Extra = object> {
  /** Create, estimate, get, wait, watch, resume. */
  readonly tasks: Tasks<Models, State, Extra>;
  /** Uploads and downloads; what does the work is loaded when it is needed first. */
  readonly files: Pick<Files, 'upload' | 'download'>;
  /** Origin of the API. */
  readonly baseUrl: string;
  /**
   * A `fetch` that adds the key and follows the limits and the repetitions of this client; a POST counts as a payment.
   * With it the client itself is the options of a typed raw client: `createUnificallyClient(api)` of `unigen/raw`.
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /** How many tasks `runMany` has in flight if its options do not say. */
  abstract readonly concurrency: number;
  readonly #clock: Clock;

  /** @internal */
  constructor(parts: { tasks: Tasks<Models, State, Extra>; files: Files; connection: Connection }) {
    this.tasks = parts.tasks;
    this.#clock = parts.connection.clock;
    this.baseUrl = parts.connection.baseUrl;
    this.fetch = parts.connection.fetch;
    this.files = {
      upload: (source, options) => parts.files.upload(source, options),
      download: (output, options) => parts.files.download(output, options),
    };
  }

  /**
   * Creates a task, waits until it is done and resolves with its output.
   *
   * Every error that is thrown once the task exists carries its `handle`: the task is paid for and goes on, and
   * `tasks.resume(error.handle)` continues the wait.
   *
   * @param model Id of the model.
   * @param input Its parameters; files are uploaded first.
   * @throws as `tasks.create` and `tasks.wait` do.
   */
  async run<M extends ModelId<Models>>(
    model: M,
    input: InputOf<Models, M>,
    options: RunOptions & Partial<Extra> = {},
  ): Promise<OutputOf<Models, M>> {
    checkOptions(options);
    const { timeout = DEFAULT_TIMEOUT, webhook } = options;
    const limit = new Deadline(this.#clock, options.signal, timeout, () => timedOut(timeout));
    // `Tasks` takes a deadline wherever it takes a signal; its public types name the signal alone.
    const signal = limit as AbortSignalLike as AbortSignal;
    try {
      const handle = await this.tasks.create(model, input, { ...options, signal });
      try {
        await options.onCreate?.(handle);
      } catch (cause) {
        throw Object.assign(new UnigenError('onCreate threw; the task goes on', { cause }), { handle });
      }
      const source = typeof webhook === 'object' ? webhook : undefined;
      return await this.tasks.wait(handle, { ...options, webhook: source, timeout: Infinity, signal });
    } finally {
      limit.stop();
    }
  }

  /**
   * Runs many tasks, a few at a time. Nothing throws: each result is an output or the error of its item, in the
   * order of the items.
   */
  async runMany<const Items extends readonly RunItem<Models>[]>(
    items: Items,
    options: RunManyOptions = {},
  ): Promise<RunResults<Models, Items>> {
    checkOptions(options);
    const { runMany } = await import('./run-many.js');
    // All of `Extra` is optional, which the compiler does not see of a type parameter.
    const runner: Runner<RunItem<Models>> = {
      concurrency: this.concurrency,
      estimate: async ({ model, input }, signal) => {
        const { cost } = await this.tasks.estimate(model, input, { signal } as CallOptions & Partial<Extra>);
        return cost;
      },
      run: ({ model, input, options: own }, more) =>
        this.run(model, input, { ...own, ...more } as RunOptions & Partial<Extra>),
    };
    return runMany(runner, items, options) as Promise<RunResults<Models, Items>>;
  }
}
