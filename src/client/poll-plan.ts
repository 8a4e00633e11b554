import type { Clock } from '../internal/clock.js';
import { Heap } from '../internal/heap.js';
import { amountOf } from '../internal/json.js';
import type { TaskHandle, TaskState } from '../types/task.js';
import type { Adapter } from './adapter.js';
import { updateEstimate } from './poll-schedule.js';

/** A task that is waited for. */
export interface WaitingTask {
  readonly handle: Pick<TaskHandle, 'model'>;
  /** The clock's time at which it should be polled next, as far as is known now. */
  pollAt(): number;
  /** Called when it may be polled. `end` is to be called once it was, or if it is not. */
  onTurn(end: () => void): void;
}

/** A wait in the queue; `wait` is undefined once it has left. */
export interface Turn {
  wait: WaitingTask | undefined;
  at: number;
}

/**
 * Polls that are in flight at the same time, or wait for the rate limit: enough to use all of it, and few, so that those
 * that come later are still chosen by how long they are overdue.
 */
const MAX_POLLS_IN_FLIGHT = 16;
/** A poll in flight for longer than this holds back no others. */
const MAX_HOLD_MS = 5000;
/** How far estimates may move before all times are computed again. */
const MAX_SHIFT = 0.1;

/** What the waits of a client share: one queue of polls with one timer, and how long tasks of a model take. */
export class PollPlan<State extends TaskState> {
  /** How many tasks are waited for. */
  open = 0;
  /** How many there were at most since all times were computed. */
  #mostOpen = 0;
  /** The age in seconds at which a task of a model is worth its first poll, if it is known how long such tasks take. */
  readonly observed = new Map<string, number>();
  readonly #turns = new Heap<Turn>((a, b) => a.at < b.at);
  /** Turns of waits that have left, which are still in the heap. */
  #left = 0;
  /** The times at which the polls in flight began, the first one first. */
  readonly #inFlight: number[] = [];
  #timerAt = Infinity;
  #cancelTimer: (() => void) | undefined;
  /** The estimate of each model by which the turns are in order. */
  readonly #ordered = new Map<string, number>();

  /** The documented seconds by model. They are not part of what loads at first, which would grow with each model. */
  #typical: Promise<Readonly<Record<string, number>>> | undefined;

  /** @param pollInterval Minimum milliseconds between two polls, if a wait does not override it. */
  constructor(
    readonly adapter: Adapter<State, never>,
    readonly clock: Clock,
    readonly pollInterval = 2000,
  ) {}

  /** The seconds that tasks of a model usually take at least, if they are documented and can be loaded. */
  async typicalSeconds(model: string): Promise<number | undefined> {
    this.#typical ??= import('../../generated/typical.js').then(
      ({ typicalSeconds }) => typicalSeconds[this.adapter.api],
      () => ({}),
    );
    // An id may be the name of an inherited property, such as `constructor`.
    return amountOf((await this.#typical)[model]);
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

  /** Counts a task among those that are waited for. */
  add(): void {
    this.#mostOpen = Math.max(this.#mostOpen, ++this.open);
  }

  /** Ends what `add` began. The others may be polled sooner from now on. */
  remove(): void {
    if (--this.open * 2 >= this.#mostOpen) return;
    this.#mostOpen = this.open;
    this.#reorder();
  }

  /** Puts a wait into the queue: it is called once it may poll. */
  enter(wait: WaitingTask): Turn {
    const turn: Turn = { wait, at: wait.pollAt() };
    this.#turns.push(turn);
    this.#admit();
    return turn;
  }

  /** Takes a wait out of the queue. */
  leave(turn: Turn): void {
    if (!turn.wait) return;
    turn.wait = undefined;
    // They leave the heap when their time comes, or once they are most of it.
    if (++this.#left * 2 > this.#turns.size) {
      for (const other of this.#turns.clear()) if (other.wait) this.#turns.push(other);
      this.#left = 0;
      if (this.#turns.size === 0) this.#setTimer(Infinity, 0);
    }
  }

  /** Calls the waits whose time has come, the most overdue one first, as far as there may be more polls. */
  #admit(): void {
    const now = this.clock.now();
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
      // What is known of such tasks may have changed.
      first.at = wait.pollAt();
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
    for (const turn of this.#turns) turn.at = turn.wait?.pollAt() ?? 0;
    this.#turns.reorder();
    this.#admit();
  }

  #end(startedAt: number): void {
    const index = this.#inFlight.indexOf(startedAt);
    // It may have held back the others for too long.
    if (index >= 0) this.#inFlight.splice(index, 1);
    this.#admit();
  }

  #setTimer(at: number, now: number): void {
    if (at === this.#timerAt) return;
    this.#cancelTimer?.();
    this.#timerAt = at;
    this.#cancelTimer =
      at < Infinity
        ? this.clock.setTimer(at - now, () => {
            this.#timerAt = Infinity;
            this.#admit();
          })
        : undefined;
  }
}
