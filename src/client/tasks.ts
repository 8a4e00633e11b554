import { ValidationError } from '../errors/errors.js';
import { rethrowAs } from '../errors/rethrow-as.js';
import type { Clock } from '../internal/clock.js';
import type { CallOptions } from '../types/call-options.js';
import type { PaymentWatch } from '../internal/transport.js';
import type { BeforePay } from './payment.js';
import type { CreateBody } from '../types/request.js';
import type { StateOf, TaskHandle, TaskState } from '../types/task.js';
import type { Adapter, Estimate } from './adapter.js';
import { checkOptions } from './check-options.js';
import { assertCost } from './cost-limit.js';
import type { InputOf, ModelId, ModelTable, OutputOf } from './model-types.js';
import type { ObservedCall } from './event-dispatcher.js';
import type { ClientOptions, CreateOptions, RequestValidator, WaitOptions } from './options.js';
import { PollPlan } from './poll-plan.js';
import { pollStates, pollUntilDone } from './poller.js';
import { readHandle, taskId } from './read-handle.js';

/** Creates tasks and waits for them; the same methods for both APIs. */
export class Tasks<Models extends ModelTable<Models>, State extends TaskState, Extra = object> {
  readonly #adapter: Adapter<State, Extra>;
  readonly #clock: Clock;
  /** @internal The `validate` option of the client, with which runs are checked before they are stored. */
  readonly validate: RequestValidator | undefined;
  readonly #plan: PollPlan<State>;
  readonly #beforePay: BeforePay | undefined;

  /** @internal Made by the clients. */
  constructor(adapter: Adapter<State, Extra>, clock: Clock, { validate, pollInterval, beforePay }: ClientOptions) {
    this.#adapter = adapter;
    this.#clock = clock;
    this.validate = validate;
    this.#beforePay = beforePay;
    this.#plan = new PollPlan(adapter, clock, pollInterval);
  }

  /**
   * Starts a task and resolves with its handle; files in the input are uploaded first. This is the payment: it is
   * sent once, and retried only if the API certainly did not take it.
   *
   * Calls `createTask` or `gateaiGenerate`.
   *
   * @param model Id of the model.
   * @param input Its parameters.
   * @throws ValidationError, AuthenticationError, InsufficientBalanceError, NotFoundError, CostLimitError,
   *   RateLimitError, ConnectionError, AbortError: nothing was created.
   * @throws UnknownOutcomeError if the response was lost, ServerError if the API answered with an error of its own: it may
   *   have been charged, and the message says where to look.
   *
   * @example
   * const handle = await api.tasks.create('google/veo-3.1-fast', { prompt: 'A paper boat' }, { maxCost: 0.5 });
   * await database.save(JSON.stringify(handle));
   */
  create<M extends ModelId<Models>>(
    model: M,
    input: InputOf<Models, M>,
    options: CreateOptions & Partial<Extra> = {},
  ): Promise<TaskHandle<OutputOf<Models, M>>> {
    const { observer } = this.#adapter;
    return observer
      ? observer().then((loaded) => loaded.create(model, (call) => this.#create(model, input, options, call)))
      : this.#create(model, input, options);
  }

  async #create<M extends ModelId<Models>>(
    model: M,
    input: InputOf<Models, M>,
    options: CreateOptions & Partial<Extra>,
    call?: ObservedCall,
  ): Promise<TaskHandle<OutputOf<Models, M>>> {
    checkOptions(options);
    const { webhook, maxCost, signal, beforePay = this.#beforePay } = options;
    const { api } = this.#adapter;
    const callbackUrl = typeof webhook === 'object' ? await webhook.callbackUrl() : webhook;
    const body = await this.#body(model, input, options, callbackUrl);
    if (maxCost !== undefined) {
      const { cost } = await this.#adapter.estimate(body, signal, call);
      assertCost(model, cost, maxCost);
    }
    const create = async (payment?: PaymentWatch) => {
      const { id, ...rest } = await this.#adapter.create(body, signal, payment, call);
      return { api, id, model, createdAt: new Date(this.#clock.date()).toISOString(), ...rest };
    };
    if (!beforePay) return create();
    const { accepted, PaymentWatch } = await import('./lazy.js');
    const payment = new PaymentWatch(beforePay, { api, body }, this.#clock);
    return payment.settle(() => create(payment), accepted);
  }

  /**
   * What a task would cost; nothing is created or charged. Calls `createTask` with `dry_run`, or `gateaiEstimate`.
   *
   * @param model Id of the model.
   * @param input Its parameters; files are uploaded first.
   * @throws as `create` does, without CostLimitError.
   *
   * @example
   * const { cost } = await api.tasks.estimate('google/veo-3.1-fast', { prompt: 'A paper boat' });
   */
  async estimate<M extends ModelId<Models>>(
    model: M,
    input: InputOf<Models, M>,
    options: CallOptions & Partial<Extra> = {},
  ): Promise<Estimate> {
    checkOptions(options);
    const body = await this.#body(model, input, options, undefined);
    return this.#adapter.estimate(body, options.signal);
  }

  /**
   * The state of a task. A failed task is a state, not an error. Calls `getTask` or `gateaiGetTask`.
   *
   * @param task Its handle or its id.
   * @throws NotFoundError if the key has no such task; AuthenticationError, RateLimitError, ServerError,
   *   ConnectionError, AbortError.
   */
  async get<Output = unknown>(
    task: TaskHandle<Output> | string,
    options: CallOptions = {},
  ): Promise<StateOf<State, Output>> {
    checkOptions(options);
    const { observer } = this.#adapter;
    const id = taskId(task);
    const state = observer
      ? (await observer()).get(task, () => this.#adapter.get(id, options.signal))
      : this.#adapter.get(id, options.signal);
    return state as Promise<StateOf<State, Output>>;
  }

  /**
   * Waits until a task is done and resolves with its output. Every error it throws carries the handle. Calls `getTask`
   * or `gateaiGetTask`, at adaptive intervals.
   *
   * @param task Its handle or its id.
   * @throws TaskFailedError if the task failed; TimeoutError and AbortError, after which it keeps running;
   *   NotFoundError, AuthenticationError; RateLimitError, ServerError or ConnectionError after five polls in a row that
   *   failed.
   *
   * @example
   * const { video_url } = await api.tasks.wait(handle, { timeout: 600_000 });
   */
  async wait<Output = unknown>(task: TaskHandle<Output> | string, options: WaitOptions = {}): Promise<Output> {
    taskId(task);
    checkOptions(options);
    const { observer } = this.#adapter;
    const output = observer
      ? (await observer()).wait(task, () => pollUntilDone(this.#plan, task, options))
      : pollUntilDone(this.#plan, task, options);
    return output as Promise<Output>;
  }

  /**
   * Yields the state of a task, and again each time its status has changed. It ends after the final state, which may be
   * a failure; leaving the loop ends the polls. Calls `getTask` or `gateaiGetTask`.
   *
   * @param task Its handle or its id.
   * @throws as `wait` does, without TaskFailedError.
   *
   * @example
   * for await (const state of api.tasks.watch(handle)) console.log(state.status);
   */
  async *watch<Output = unknown>(
    task: TaskHandle<Output> | string,
    options: WaitOptions = {},
  ): AsyncGenerator<StateOf<State, Output>, void, undefined> {
    taskId(task);
    checkOptions(options);
    const { observer } = this.#adapter;
    const states = pollStates(this.#plan, task, options);
    yield* (observer ? (await observer()).watch(task, states) : states) as AsyncGenerator<StateOf<State, Output>>;
  }

  /**
   * Waits for a task that was created elsewhere, by its stored handle.
   *
   * @param stored A handle, or the JSON of one.
   * @param options `model` is the id of the model that the handle must be of; it gives the output its type.
   * @throws UnigenError if it is not a handle of this API, or is of another model; otherwise as `wait` does.
   *
   * @example
   * const { video_url } = await api.tasks.resume(stored, { model: 'google/veo-3.1-fast' });
   */
  async resume<M extends ModelId<Models>>(
    stored: unknown,
    options: WaitOptions & { model: M },
  ): Promise<OutputOf<Models, M>>;
  async resume<Output = unknown>(stored: TaskHandle<Output>, options?: WaitOptions): Promise<Output>;
  async resume(stored: unknown, options?: WaitOptions): Promise<unknown>;
  async resume(stored: unknown, options: WaitOptions & { model?: string } = {}): Promise<unknown> {
    checkOptions(options);
    return this.wait(readHandle(stored, this.#adapter.api, options.model), options);
  }

  /** The body of a create, checked by the caller's validator, with its files uploaded. */
  async #body(
    model: string,
    input: unknown,
    options: CallOptions & Partial<Extra>,
    callbackUrl: string | undefined,
  ): Promise<CreateBody> {
    const adapter = this.#adapter;
    const body = adapter.body(model, input, options, callbackUrl);
    const holdsMedia = rethrowAs("The input can't be read: it is circular, too deeply nested, or a getter throws", () =>
      mayHoldMedia(body),
    );
    if (this.validate) {
      const issues = await this.validate(
        adapter.api,
        holdsMedia ? await adapter.resolveFiles(body, 'placeholder') : body,
      );
      if (issues.length > 0) throw new ValidationError(issues.map(({ message }) => message).join('; '), { issues });
    }
    return holdsMedia ? adapter.resolveFiles(body, 'upload', options.signal) : body;
  }
}

/** Whether there may be content, or a `data:` URL, anywhere in an input: cheap, and never wrong about plain JSON. */
function mayHoldMedia(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' && value.startsWith('data:');
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return !plain || Object.values(value).some(mayHoldMedia);
}
