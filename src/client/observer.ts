import { TaskFailedError, UnigenError, UnknownOutcomeError } from '../errors/errors.js';
import type { Clock } from '../internal/clock.js';
import type { ApiResponse } from '../internal/exchange.js';
import { objectOf } from '../internal/json.js';
import { amountOf, textOf } from '../internal/values.js';
import type { send } from '../internal/send.js';
import type { Sendable, SendOptions, Transport } from '../internal/transport.js';
import type { Api } from '../types/api.js';
import type { Operation } from '../types/operation.js';
import type { TaskHandle, TaskState } from '../types/task.js';
import { failureOf } from './event-failure.js';
import { EventDispatcher, type KnownTask, type ObservedCall } from './event-dispatcher.js';
import type { ClientEventListener } from './events.js';
import { observeSend, taskIdOf } from './observe-send.js';
import type { PaymentOutcome } from './payment.js';

/** Loads the observer on first use. */
export type LazyObserver = () => Promise<Observer>;

/** Calls a listener with what happens in the clients of one API that have it. */
export class Observer extends EventDispatcher {
  /** A create with all that comes before its request. */
  async create<T extends TaskHandle>(model: string, work: (call: ObservedCall) => Promise<T>): Promise<T> {
    const call = this.begin(textOf(model));
    this.dispatch({ type: 'started', call: call.number, model: call.model });
    try {
      const handle = await work(call);
      this.#created(call, handle);
      return handle;
    } catch (error) {
      this.#notCreated(call, error);
      throw error;
    }
  }

  /** A create that is sent as it is. */
  async pay<T>(
    model: string | undefined,
    work: (call: ObservedCall) => Promise<T>,
    outcomeOf: (result: T) => PaymentOutcome,
  ): Promise<T> {
    const call = this.begin(model);
    let result: T;
    try {
      result = await work(call);
    } catch (error) {
      this.#notCreated(call, error);
      throw error;
    }
    const outcome = outcomeOf(result);
    if (outcome.type === 'accepted') this.#created(call, outcome.handle);
    else this.#notCreated(call, outcome.error);
    return result;
  }

  /** A request and its retries. */
  async send(
    sendPlain: typeof send,
    transport: Transport,
    operation: Operation | undefined,
    sendable: Sendable,
    options: SendOptions & { call?: ObservedCall | undefined },
  ): Promise<ApiResponse> {
    return observeSend(this, sendPlain, transport, operation, sendable, options);
  }

  /** A response that is passed on as it is: only its status says whether the task has ended. */
  passOn(operation: Operation | undefined, url: string, { status, json }: ApiResponse): void {
    const id = taskIdOf(operation, url);
    if (id === undefined || !(status === 200 || status === 400)) return;
    const body = objectOf(json);
    const taskStatus = body.status ?? objectOf(body.data).status;
    if (taskStatus === 'completed' || taskStatus === 'FINISHED') this.#ended(id);
    if (taskStatus === 'failed' || taskStatus === 'FAILED') this.#ended(id, taskFailed({}));
  }

  /** A request for the state of a task. */
  async get<State extends TaskState>(task: TaskHandle | string, work: () => Promise<State>): Promise<State> {
    const id = this.#remember(task);
    const state = await work();
    if (state.done) this.#ended(id, state.output === undefined ? taskFailed(state) : undefined);
    return state;
  }

  /** A wait for the output of a task. */
  async wait<T>(task: TaskHandle | string, work: () => Promise<T>): Promise<T> {
    const id = this.#remember(task);
    try {
      const output = await work();
      this.#ended(id);
      return output;
    } catch (error) {
      if (error instanceof TaskFailedError) this.#ended(id, error);
      else this.#stopped(id, error);
      throw error;
    }
  }

  /** The states of a task. */
  async *watch<State extends TaskState>(
    task: TaskHandle | string,
    states: AsyncGenerator<State, void, undefined>,
  ): AsyncGenerator<State, void, undefined> {
    const id = this.#remember(task);
    let isOver = false;
    try {
      for await (const state of states) {
        isOver = state.done;
        if (state.done) this.#ended(id, state.output === undefined ? taskFailed(state) : undefined);
        yield state;
      }
    } catch (error) {
      isOver = true;
      this.#stopped(id, error);
      throw error;
    } finally {
      if (!isOver) this.#stopped(id, new UnigenError('The loop was left'));
    }
  }

  #remember(task: TaskHandle | string): string {
    const { id } = typeof task === 'string' ? { id: task } : task;
    this.task(id, typeof task === 'string' ? undefined : handleOf(this.api, id, task));
    return id;
  }

  #created(call: ObservedCall, given: TaskHandle): void {
    const handle = handleOf(this.api, given.id, given);
    const cost = handle.cost ?? call.cost;
    const now = this.clock.now();
    const { id } = handle;
    this.tasks.set(id, { handle, call: call.number, cost, polls: 0, createdAt: now });
    const durationMs = now - call.startedAt;
    const { number, model } = call;
    this.dispatch({ type: 'created', call: number, model, taskId: id, handle, cost, durationMs });
  }

  #notCreated({ number, model, cost, startedAt }: ObservedCall, error: unknown): void {
    const type = error instanceof UnknownOutcomeError ? 'unknown-outcome' : 'failed';
    const durationMs = this.clock.now() - startedAt;
    this.dispatch({ type, call: number, model, cost, ...failureOf(error), durationMs });
  }

  #ended(id: string, error?: TaskFailedError): void {
    const known = this.task(id);
    if (known.ended) return;
    known.ended = true;
    const event = { ...this.#taskFields(id, known), durationMs: this.#durationOf(known) };
    this.dispatch(error ? { type: 'failed', ...event, ...failureOf(error) } : { type: 'finished', ...event });
  }

  #stopped(id: string, error: unknown): void {
    const known = this.task(id);
    const durationMs = this.#durationOf(known);
    this.dispatch({ type: 'stopped', ...this.#taskFields(id, known), durationMs, ...failureOf(error) });
  }

  #taskFields(id: string, { handle, call, cost }: KnownTask) {
    return { call, model: handle?.model, taskId: id, handle, cost };
  }

  #durationOf({ handle, createdAt }: KnownTask): number | undefined {
    if (createdAt !== undefined) return this.clock.now() - createdAt;
    return amountOf(this.clock.date() - Date.parse(handle?.createdAt ?? ''));
  }
}

const observers = new WeakMap<ClientEventListener, Partial<Record<Api, Observer>>>();

/**
 * The observer of a listener for an API. Clients with the same listener share it, so that each task finishes once.
 *
 * @throws UnigenError if the listener is not a function.
 */
export function observerOf(listener: ClientEventListener, api: Api, clock: Clock): Observer {
  const created = observers.get(listener)?.[api] ?? new Observer(listener, api, clock);
  observers.set(listener, { ...observers.get(listener), [api]: created });
  return created;
}

/** A copy of a handle, without properties that a caller may have added. */
function handleOf(api: Api, id: string, { model, createdAt, cost }: TaskHandle): TaskHandle {
  return Object.freeze({
    api,
    id,
    model: textOf(model) ?? '',
    createdAt: textOf(createdAt) ?? '',
    ...(amountOf(cost) !== undefined && { cost }),
  });
}

function taskFailed(task: object): TaskFailedError {
  return new TaskFailedError('The task failed', { task });
}
