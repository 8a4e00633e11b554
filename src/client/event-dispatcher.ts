import { UnigenError } from '../errors/errors.js';
import { BoundedMap } from '../internal/bounded-map.js';
import type { Clock } from '../internal/clock.js';
import type { Api } from '../types/api.js';
import type { TaskHandle } from '../types/task.js';
import type { ClientEvent, ClientEventListener } from './events.js';

/** Tasks that are remembered, so that later calls with only the id of a task have events with its model. */
const MAX_TASKS = 10_000;

/** What the events of one call share. */
export interface ObservedCall {
  readonly number: number;
  readonly startedAt: number;
  model: string | undefined;
  cost?: number | undefined;
}

/** What is known of a task. */
export interface KnownTask {
  readonly handle: TaskHandle | undefined;
  /** The clock's time at which it was created, if this client did that. */
  readonly createdAt?: number;
  /** The number of the call that created it or saw it first. */
  readonly call: number;
  readonly cost: number | undefined;
  polls: number;
  /** Whether the event of its end was dispatched. */
  ended?: boolean;
}

/** An event as it is passed to `dispatch`, which adds `api`. */
type Dispatched<E = ClientEvent> = E extends ClientEvent ? Omit<E, 'api'> : never;

let calls = 0;

/** Calls a listener with events, and knows the tasks that they are about. */
export class EventDispatcher {
  /** The listener may be an async function, although its type returns nothing. */
  readonly #listener: (event: ClientEvent) => unknown;
  readonly api: Api;
  readonly clock: Clock;
  readonly tasks: BoundedMap<string, KnownTask> = new BoundedMap(MAX_TASKS);

  constructor(listener: ClientEventListener, api: Api, clock: Clock) {
    if (typeof listener !== 'function') throw new UnigenError('`onEvent` must be a function');
    this.#listener = listener;
    this.api = api;
    this.clock = clock;
  }

  /** Calls the listener. Fields that are undefined are omitted. */
  dispatch(event: Dispatched): void {
    const dispatched: Record<string, unknown> = { type: event.type, api: this.api };
    for (const [name, value] of Object.entries<unknown>(event)) if (value !== undefined) dispatched[name] = value;
    try {
      const result = this.#listener(Object.freeze(dispatched) as unknown as ClientEvent);
      if (result instanceof Promise) result.catch(() => {});
    } catch {
      // An error of the listener must not lose a paid task.
    }
  }

  begin(model?: string): ObservedCall {
    return { number: ++calls, startedAt: this.clock.now(), model };
  }

  /** The stored facts about a task; the task is remembered from now on. */
  task(id: string, handle?: TaskHandle): KnownTask {
    let known = this.tasks.touch(id);
    if (known && (known.handle || !handle)) return known;
    known = { handle, call: ++calls, cost: handle?.cost, polls: known?.polls ?? 0, ended: known?.ended };
    this.tasks.set(id, known);
    return known;
  }
}
