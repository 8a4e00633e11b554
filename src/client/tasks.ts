import { CostLimitError, TimeoutError, UnigenError, ValidationError } from '../errors/errors.js';
import { textOf } from '../internal/json.js';
import type { AbortSignalLike } from '../internal/abort.js';
import type { Clock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import { mayHoldMedia } from '../files/source.js';
import type { Adapter, Estimate } from './adapter.js';
import type { InputOf, ModelId, ModelTable, OutputOf } from './model-types.js';
import { checkOptions } from './check-options.js';
import type { ClientOptions, CreateOptions, RequestValidator, WaitOptions } from './options.js';
import type { TaskHandle, TaskState } from '../types/task.js';
import { Waits } from './poller.js';
import type { CreateBody } from '../types/request.js';
import type { CallOptions } from '../types/call-options.js';

/** An hour: longer than any documented task, so that a forgotten wait ends at some time. */
export const DEFAULT_TIMEOUT = 3_600_000;

/** Creates tasks and waits for them; the same verbs for both APIs. */
export class Tasks<Models extends ModelTable<Models>, State extends TaskState, Extra = object> {
  readonly #adapter: Adapter<State, Extra>;
  readonly #clock: Clock;
  readonly #validate: RequestValidator | undefined;
  readonly #waits: Waits<State>;

  /** @internal Made by the clients. */
  constructor(adapter: Adapter<State, Extra>, clock: Clock, { validate, pollInterval }: ClientOptions) {
    this.#adapter = adapter;
    this.#clock = clock;
    this.#validate = validate;
    this.#waits = new Waits(adapter, clock, pollInterval);
  }

  /**
   * Starts a task and resolves with its handle; files in the input are uploaded first. This is the payment: it is
   * sent once, and again only where the API certainly did not take it.
   *
   * Calls `createTask` or `gateaiGenerate`.
   *
   * @throws ValidationError, AuthenticationError, InsufficientBalanceError, CostLimitError, RateLimitError,
   *   ConnectionError: nothing was created.
   * @throws UnknownOutcomeError where the answer was lost.
   */
  async create<M extends ModelId<Models>>(
    model: M,
    input: InputOf<Models, M>,
    options: CreateOptions & Partial<Extra> = {},
  ): Promise<TaskHandle<OutputOf<Models, M>>> {
    checkOptions(options);
    const { webhook, maxCost, signal } = options;
    const callbackUrl = typeof webhook === 'object' ? await webhook.callbackUrl() : webhook;
    const body = await this.#body(this.#adapter.body(model, input, options as Extra, callbackUrl), signal);
    if (maxCost !== undefined) {
      const { cost } = await this.#adapter.estimate(body, { signal, paid: false });
      if (!(cost <= maxCost)) {
        throw new CostLimitError(`${model} would cost $${cost}, more than the $${maxCost} allowed`, { cost, maxCost });
      }
    }
    const { id, ...rest } = await this.#adapter.create(body, { signal, paid: true });
    return { api: this.#adapter.api, id, model, createdAt: new Date(this.#clock.date()).toISOString(), ...rest };
  }

  /**
   * What a task would cost; nothing is created or charged. Calls `createTask` with `dry_run`, or `gateaiEstimate`.
   *
   * @throws as `create` does.
   */
  async estimate<M extends ModelId<Models>>(
    model: M,
    input: InputOf<Models, M>,
    options: CallOptions & Partial<Extra> = {},
  ): Promise<Estimate> {
    checkOptions(options);
    const body = await this.#body(this.#adapter.body(model, input, options as Extra, undefined), options.signal);
    return this.#adapter.estimate(body, { signal: options.signal, paid: false });
  }

  /**
   * The state of a task. Calls `getTask` or `gateaiGetTask`. A failed task is a state, not an error.
   *
   * @throws NotFoundError where the key has no such task.
   */
  async get<Output = unknown>(
    task: TaskHandle<Output> | string,
    options: CallOptions = {},
  ): Promise<StateOf<State, Output>> {
    checkOptions(options);
    return this.#adapter.read(idOf(task), options) as Promise<StateOf<State, Output>>;
  }

  /**
   * Resolves with the output once the task is done. Every error it throws carries the handle.
   *
   * @throws TaskFailedError where the task failed, TimeoutError, AbortError.
   */
  async wait<Output = unknown>(task: TaskHandle<Output> | string, options: WaitOptions = {}): Promise<Output> {
    idOf(task);
    checkOptions(options);
    const { timeout = DEFAULT_TIMEOUT } = options;
    const limit = new Deadline(this.#clock, options.signal, timeout, () => timedOut(timeout));
    try {
      return (await this.#waits.end(task, options, limit)) as Output;
    } finally {
      limit.stop();
    }
  }

  /**
   * Yields the state of a task as it is, and each time its status has changed; ends after the final one, which may
   * be a failure. Leaving the loop ends the requests.
   */
  async *watch<Output = unknown>(
    task: TaskHandle<Output> | string,
    options: WaitOptions = {},
  ): AsyncGenerator<StateOf<State, Output>, void, undefined> {
    idOf(task);
    checkOptions(options);
    const { timeout = DEFAULT_TIMEOUT } = options;
    const limit = new Deadline(this.#clock, options.signal, timeout, () => timedOut(timeout));
    try {
      yield* this.#waits.watch(task, options, limit) as AsyncGenerator<StateOf<State, Output>>;
    } finally {
      limit.stop();
    }
  }

  /**
   * Goes on waiting for a task of another process.
   *
   * @param stored A handle, or the JSON of one.
   * @throws UnigenError where it is no handle of this API.
   */
  async resume<M extends ModelId<Models>>(stored: unknown, options: WaitOptions = {}): Promise<OutputOf<Models, M>> {
    return this.wait(readHandle(stored, this.#adapter.api), options) as Promise<OutputOf<Models, M>>;
  }

  async #body(body: CreateBody, signal: AbortSignalLike | undefined): Promise<CreateBody> {
    const files = readable(() => mayHoldMedia(body));
    if (this.#validate) {
      const issues = await this.#validate(
        this.#adapter.api,
        files ? await this.#adapter.withoutFiles(body, false) : body,
      );
      if (issues.length > 0) throw new ValidationError(issues.map(({ message }) => message).join('; '), { issues });
    }
    return files ? this.#adapter.withoutFiles(body, true, signal) : body;
  }
}

/** @throws UnigenError if an input holds itself, is too deep, or throws when it is read. */
function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new UnigenError('The input can not be read: it holds itself, is nested too deeply, or throws', { cause });
  }
}

/** A state whose output is that of the handle's model. */
export type StateOf<State, Output> = State extends { output: unknown }
  ? Omit<State, 'output'> & { readonly output: Output }
  : State;

export function timedOut(timeout: number): TimeoutError {
  return new TimeoutError(`The task has not ended within ${timeout / 1000} s; it goes on`);
}

/** @throws UnigenError if a value is neither an id nor a handle. */
function idOf(task: TaskHandle | string): string {
  const id = textOf(typeof task === 'string' ? task : (task as TaskHandle | null | undefined)?.id);
  if (id === undefined) throw new UnigenError('`task` must be a task handle, or the id of a task');
  return id;
}

function readHandle(stored: unknown, api: string): TaskHandle {
  let value = stored;
  if (typeof stored === 'string') {
    try {
      value = JSON.parse(stored);
    } catch {
      // Named below like any other value that is no handle.
    }
  }
  const handle = value as TaskHandle | null;
  if (!textOf(handle?.id) || handle!.api !== api) throw new UnigenError(`This is no handle of ${api}`);
  return handle!;
}
