import { typicalSeconds } from '../../generated/typical.js';
import type { Clock } from '../internal/clock.js';
import { Heap } from '../internal/heap.js';
import type { Api } from '../types/api.js';
import type { TaskHandle } from '../types/task.js';
import { nextPollDelay, updateEstimate } from './poll-schedule.js';

/** A task that is waited for. */
export interface WaitingTask {
  readonly handle: Pick<TaskHandle, 'model'>;
  /** The clock's time at the beginning of the wait, in milliseconds. */
  readonly start: number;
  /** Seconds from the creation of the task to the wait; 0 if that is not known. */
  readonly age: number;
  /** Age of the task in seconds at the last poll. */
  readonly polledAt: number;
  /** Whether the next poll is due now, and waits only for its turn. */
  readonly isDue: boolean;
  /** Minimum seconds between two polls. */
  readonly intervalSeconds: number;
  /** Whether a webhook is expected. */
  readonly awaitsEvent: boolean;
  /** Called when the task may be polled. `end` has to be called after the poll, or if there is none. */
  onTurn(end: () => void): void;
}

/** What the queue needs to know of the client. */
interface Plan {
  readonly adapter: { readonly api: Api };
  readonly clock: Clock;
  /** How many tasks are waited for. */
  readonly open: number;
}

/** A wait in the queue; `wait` is undefined once it has left. */
export interface Turn {
  wait: WaitingTask | undefined;
  at: number;
}

/**
 * Polls that are in flight or wait for the rate limit at the same time: enough to use the whole limit, but few, so that
 * the most overdue poll is chosen as late as possible.
 */
const MAX_POLLS_IN_FLIGHT = 16;
/** A poll that is in flight for longer than this no longer counts. */
const MAX_HOLD_MS = 5000;
/** The share by which an estimate may change before all times are computed again. */
const MAX_SHIFT = 0.1;

/** The polls of a client's waits: one queue with one timer, and how long tasks of a model take. */
export class PollQueue {
  readonly #plan: Plan;
  /** For each model whose tasks have finished here: the age in seconds at which a task is worth its first poll. */
  readonly observed = new Map<string, number>();
  readonly #turns = new Heap<Turn>((a, b) => a.at < b.at);
  /** Number of turns in the heap whose waits have left. */
  #left = 0;
  /** The times at which the polls in flight began, the first one first. */
  readonly #inFlight: number[] = [];
  #timerAt = Infinity;
  #cancelTimer: (() => void) | undefined;
  /** The estimate of each model by which the turns were sorted. */
  readonly #ordered = new Map<string, number>();
  /** How many waits there were at most since all times were computed. */
  #mostOpen = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Notes the age in seconds at which a poll found a task done, or not. */
  record(model: string, age: number, done: boolean): void {
    const observed = updateEstimate(this.observed.get(model), age, done);
    if (observed === undefined) return;
    this.observed.set(model, observed);
    const ordered = this.#ordered.get(model);
    if (ordered !== undefined && Math.abs(observed - ordered) <= MAX_SHIFT * ordered) return;
    this.#ordered.set(model, observed);
    this.#reorder();
  }

  /** Called when a wait has ended. */
  shrink(): void {
    const { open } = this.#plan;
    if (open * 2 >= this.#mostOpen) return;
    this.#mostOpen = open;
    this.#reorder();
  }

  /** Puts a wait into the queue: it is called once it may poll. */
  enter(wait: WaitingTask): Turn {
    this.#mostOpen = Math.max(this.#mostOpen, this.#plan.open);
    const turn: Turn = { wait, at: this.#pollAt(wait) };
    this.#turns.push(turn);
    this.#admit();
    return turn;
  }

  /** Takes a wait out of the queue. */
  leave(turn: Turn): void {
    if (!turn.wait) return;
    turn.wait = undefined;
    // Turns that were left are removed from the heap when their time comes, or once they are most of it.
    if (++this.#left * 2 > this.#turns.size) {
      for (const other of this.#turns.clear()) if (other.wait) this.#turns.push(other);
      this.#left = 0;
      if (this.#turns.size === 0) this.#setTimer(Infinity, 0);
    }
  }

  /** Calls the waits whose time has come, the most overdue one first, as far as there may be more polls. */
  #admit(): void {
    const now = this.#plan.clock.now();
    const inFlight = this.#inFlight;
    while (inFlight[0]! <= now - MAX_HOLD_MS) inFlight.shift();
    for (let first = this.#turns.first; first; first = this.#turns.first) {
      const { wait } = first;
      const at = wait ? Math.max(first.at, inFlight.length < MAX_POLLS_IN_FLIGHT ? 0 : inFlight[0]! + MAX_HOLD_MS) : 0;
      if (at > now) {
        this.#setTimer(at, now);
        return;
      }
      this.#turns.pop();
      if (!wait) {
        this.#left--;
        continue;
      }
      // The estimate for the model may have changed.
      first.at = this.#pollAt(wait);
      if (first.at > now) this.#turns.push(first);
      else {
        first.wait = undefined;
        inFlight.push(now);
        wait.onTurn(() => this.#end(now));
      }
    }
    this.#setTimer(Infinity, now);
  }

  /** Computes all times again. */
  #reorder(): void {
    for (const turn of this.#turns) turn.at = turn.wait ? this.#pollAt(turn.wait) : 0;
    this.#turns.reorder();
    this.#admit();
  }

  /** The clock's time at which a task should be polled next, as far as is known now. */
  #pollAt({ handle: { model }, start, age, polledAt, isDue, intervalSeconds, awaitsEvent }: WaitingTask): number {
    if (isDue) return start;
    const typical = typicalSeconds[this.#plan.adapter.api];
    const delay = nextPollDelay({
      elapsed: polledAt,
      // An id may be the name of an inherited property, such as `constructor`.
      typical: Object.hasOwn(typical, model) ? typical[model] : undefined,
      observed: this.observed.get(model),
      open: this.#plan.open,
      intervalSeconds,
      webhook: awaitsEvent,
    });
    return start + (polledAt - age + delay) * 1000;
  }

  #end(startedAt: number): void {
    const index = this.#inFlight.indexOf(startedAt);
    // A poll that was in flight for longer than `MAX_HOLD_MS` has left the list.
    if (index >= 0) this.#inFlight.splice(index, 1);
    this.#admit();
  }

  #setTimer(at: number, now: number): void {
    if (at === this.#timerAt) return;
    this.#cancelTimer?.();
    this.#timerAt = at;
    this.#cancelTimer =
      at < Infinity
        ? this.#plan.clock.setTimer(at - now, () => {
            this.#timerAt = Infinity;
            this.#admit();
          })
        : undefined;
  }
}
