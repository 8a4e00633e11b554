import { UnigenError } from '../errors/errors.js';
import { deadline } from '../policy/clock.js';
import type { Adapter } from './adapter.js';
import type { Connection } from './connection.js';
import type { InputOf, ModelId, ModelTable, OutputOf } from './model-types.js';
import type { ClientOptions, RunOptions } from './options.js';
import type { RunItem, RunManyOptions, RunResults } from './run-many.js';
import type { TaskState } from './task.js';
import { DEFAULT_TIMEOUT, Tasks, timedOut } from './tasks.js';

/** What the clients of both APIs share. */
export class Client<Models extends ModelTable<Models>, State extends TaskState, Extra = object> {
  /** Create, estimate, get, wait, watch, resume. */
  readonly tasks: Tasks<Models, State, Extra>;
  readonly #connection: Connection;

  /** @internal */
  constructor(adapter: Adapter<State, Extra>, connection: Connection, options: ClientOptions) {
    this.#connection = connection;
    this.tasks = new Tasks(adapter, connection.clock, options.validate);
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
    const { timeout = DEFAULT_TIMEOUT, webhook } = options;
    const limit = deadline(this.#connection.clock, options.signal, timeout, () => timedOut(timeout));
    const { signal } = limit;
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
    const { runMany } = await import('./run-many.js');
    return runMany(this as never, items as never, options) as never;
  }
}
