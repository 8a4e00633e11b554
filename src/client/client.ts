import { UnigenError } from '../errors/errors.js';
import type { AbortSignalLike } from '../internal/abort.js';
import type { Clock } from '../internal/clock.js';
import type { CallOptions } from '../types/call-options.js';
import type { Fetch } from '../types/fetch.js';
import type { Limiter } from '../types/limiter.js';
import type { Operation } from '../types/operation.js';
import type { TaskHandle, TaskState } from '../types/task.js';
import { checkOptions } from './check-options.js';
import type { Connection } from './connection.js';
import type { Files } from './files.js';
import type { InputOf, ModelId, ModelTable, OutputOf } from './model-types.js';
import type { RunOptions } from './options.js';
import type { RunItem, RunManyOptions, RunResults } from './run-many-types.js';
import type { Runner } from './run-many.js';
import type { Tasks } from './tasks.js';
import { waitDeadline } from './wait-deadline.js';

/** The parts of a client. */
export interface ClientParts<Models extends ModelTable<Models>, State extends TaskState, Extra> {
  tasks: Tasks<Models, State, Extra>;
  files: Files;
  connection: Connection;
}

/** What the clients of both APIs share. */
export abstract class Client<Models extends ModelTable<Models>, State extends TaskState, Extra = object> {
  /** Create, estimate, get, wait, watch, resume. */
  readonly tasks: Tasks<Models, State, Extra>;
  /** Uploads and downloads. The code that does the work is loaded on first use. */
  readonly files: Pick<Files, 'upload' | 'download'>;
  /** Origin of the API. */
  readonly baseUrl: string;
  /** The limiter of its requests, if the options have one. */
  readonly limiter: Limiter | undefined;
  /**
   * A `fetch` that adds the key, and follows the limits and the retries of this client. A create is sent once, as by
   * `tasks.create`. The client itself can be the options of a typed raw client: `createUnificallyClient(api)` of
   * `unigen/raw`.
   *
   * @throws UnknownOutcomeError, ConnectionError, ServerError, TimeoutError or AbortError if there is no usable
   *   response.
   */
  readonly fetch: Fetch;
  /** How many tasks `runMany` has in flight if its options do not say. */
  abstract readonly concurrency: number;
  readonly #clock: Clock;

  /** @internal */
  constructor({ tasks, files, connection }: ClientParts<Models, State, Extra>, operations: readonly Operation[]) {
    this.tasks = tasks;
    this.files = {
      upload: (source, options) => files.upload(source, options),
      download: (output, options) => files.download(output, options),
    };
    this.baseUrl = connection.baseUrl;
    this.limiter = connection.limiter;
    this.fetch = async (request) => {
      const { sendRequest } = await import('./lazy.js');
      return sendRequest(connection, operations, request);
    };
    this.#clock = connection.clock;
  }

  /**
   * Creates a task, waits until it is done and resolves with its output.
   *
   * Every error that is thrown once the task exists carries its `handle`: the task is paid for and keeps running, and
   * `tasks.resume(error.handle)` waits for it again.
   *
   * @param model Id of the model.
   * @param input Its parameters; files are uploaded first.
   * @throws as `tasks.create` and `tasks.wait` do.
   *
   * @example
   * const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A paper boat' }, { maxCost: 0.5 });
   */
  async run<M extends ModelId<Models>>(
    model: M,
    input: InputOf<Models, M>,
    options: RunOptions & Partial<Extra> = {},
  ): Promise<OutputOf<Models, M>> {
    checkOptions(options);
    let handle: TaskHandle<OutputOf<Models, M>> | undefined;
    const deadline = waitDeadline(this.#clock, options, () => handle !== undefined);
    // `Tasks` accepts a deadline in place of a signal; its public types mention only the signal.
    const signal = deadline as AbortSignalLike as AbortSignal;
    try {
      handle = await this.tasks.create(model, input, { ...options, signal });
      try {
        await options.onCreate?.(handle);
      } catch (cause) {
        throw new UnigenError('onCreate threw; the task keeps running', { cause, handle });
      }
      const { webhook } = options;
      const source = typeof webhook === 'object' ? webhook : undefined;
      return await this.tasks.wait(handle, { ...options, webhook: source, timeout: Infinity, signal });
    } finally {
      deadline.stop();
    }
  }

  /**
   * Runs many tasks, a few at the same time. It never rejects because of an item: each result is an output or the error
   * of its item, in the order of the items.
   *
   * @throws UnigenError for options that can't be used.
   *
   * @example
   * const results = await api.runMany(
   *   prompts.map((prompt) => ({ model: 'google/veo-3.1-fast', input: { prompt } }) as const),
   *   { budget: 5 },
   * );
   */
  async runMany<const Items extends readonly RunItem<Models>[]>(
    items: Items,
    options: RunManyOptions = {},
  ): Promise<RunResults<Models, Items>> {
    checkOptions(options, ['budget']);
    const { runMany } = await import('./lazy.js');
    // All properties of `Extra` are optional, but the compiler can't know that of a type parameter.
    const runner: Runner<RunItem<Models>> = {
      concurrency: this.concurrency,
      estimate: ({ model, input }, options) =>
        this.tasks.estimate(model, input, options as CallOptions & Partial<Extra>),
      run: ({ model, input, options: own }, more) =>
        this.run(model, input, { ...own, ...more } as RunOptions & Partial<Extra>),
    };
    return runMany(runner, items, options) as Promise<RunResults<Models, Items>>;
  }
}
