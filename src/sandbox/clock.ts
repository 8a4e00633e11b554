import type { Clock } from '../internal/clock.js';
import type { ClockState, SandboxTask } from './state.js';
import { TimeQueue } from './time-queue.js';

/** A function that is called at a time. */
class TimedCall {
  constructor(
    readonly run: () => void,
    /** Is called instead of `run` if the event is cancelled. */
    readonly onCancel: (() => void) | undefined,
  ) {}
}

/**
 * An event: a call, or a task, whose end may be moved. A busy sandbox has tens of thousands, so a task needs no further
 * object.
 */
type TimedEvent = TimedCall | SandboxTask;

/** Timers fire on multiples of this. Requests see what is due to the millisecond, since they call `catchUp` first. */
const TIMER_STEP_MS = 10;

/**
 * The clock of the sandbox. It follows a real clock, can be frozen, and can be moved forward. Events run in their
 * order, each at its own time.
 */
export class SandboxClock {
  readonly #base: Clock;
  readonly #events = new TimeQueue<TimedEvent>();
  #offset = 0;
  /** The time at which it is frozen; undefined if it runs. */
  #frozen: number | undefined;
  /** When it was frozen, by the real clock. */
  #frozenSince = 0;
  /** Milliseconds of real time that have passed while it was frozen, up to the last `resume`. */
  #frozenMs = 0;
  /** The time of the event that is running. */
  #current: number | undefined;
  #cancelTimer: (() => void) | undefined;
  #timerAt = Infinity;
  #closed = false;
  readonly #state: ClockState = { now: 0, offset: 0, frozen: false };
  /** Speed-up of tasks compared with the real APIs. The time itself runs as the real one. */
  speed: number;
  /** Is called at the end of each task. */
  onTaskEnd: ((task: SandboxTask) => void) | undefined;

  constructor(base: Clock, speed: number) {
    this.#base = base;
    this.speed = speed;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#current ?? this.#frozen ?? this.#base.date() + this.#offset;
  }

  /** The time of the real clock, in milliseconds since the epoch. */
  realNow(): number {
    return this.#base.date();
  }

  /**
   * The time for rate limits, in milliseconds since the epoch. It runs on while the clock is frozen: whoever polls a task
   * that stands still, as slowly as they may, must not be blocked.
   */
  limitsNow(): number {
    const frozenFor = this.#frozen === undefined ? 0 : this.#base.date() - this.#frozenSince;
    return this.now() + this.#frozenMs + frozenFor;
  }

  get frozen(): boolean {
    return this.#frozen !== undefined;
  }

  /** Whether it was closed. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Whether it differs from the real clock. */
  get moved(): boolean {
    return this.#frozen !== undefined || this.#offset !== 0;
  }

  /** How many events are scheduled. */
  get pending(): number {
    return this.#events.size;
  }

  /** When the next event runs; undefined if none is scheduled. */
  get nextAt(): number | undefined {
    return this.#events.firstTime;
  }

  /** Runs a function at a time. State may have changed by then, so the function has to check it. */
  schedule(at: number, run: () => void, onCancel?: () => void): void {
    if (this.#closed) onCancel?.();
    else this.#add(at, new TimedCall(run, onCancel));
  }

  /** Has `onTaskEnd` called at the end of a task. `reorder` reads the end again. */
  scheduleEnd(task: SandboxTask): void {
    if (!this.#closed) this.#add(task.endsAt, task);
  }

  #add(at: number, event: TimedEvent): void {
    const { firstTime = Infinity } = this.#events;
    this.#events.add(at, event);
    if (at < firstTime) this.#scheduleTimer();
  }

  /** Drops the end of a task that ends earlier. */
  unschedule(task: SandboxTask): void {
    this.#events.remove(task.endsAt, (event) => event === task);
    this.#scheduleTimer();
  }

  /** Moves the ends of tasks to the times that the tasks have now. */
  reorder(): void {
    // Sorted by the old time first, so that tasks with the same new time keep their order.
    const events = [...this.#events.entries()].sort(([a], [b]) => a - b);
    this.#events.clear();
    for (const [at, event] of events) this.#events.add(event instanceof TimedCall ? at : event.endsAt, event);
    this.#scheduleTimer();
  }

  /** Resolves after a number of milliseconds, or at once with `cancelled` if all events are cancelled. */
  wait(ms: number): Promise<'due' | 'cancelled'> {
    return new Promise((resolve) =>
      this.schedule(
        this.now() + ms,
        () => resolve('due'),
        () => resolve('cancelled'),
      ),
    );
  }

  /** Runs everything that is due. */
  catchUp(): void {
    if (this.#current !== undefined) return;
    const now = this.now();
    for (let at = this.#events.firstTime; at !== undefined && at <= now; at = this.#events.firstTime) {
      const event = this.#events.take()!;
      this.#current = at;
      try {
        if (event instanceof TimedCall) event.run();
        else this.onTaskEnd?.(event);
      } finally {
        this.#current = undefined;
      }
    }
    this.#scheduleTimer();
  }

  /** Moves forward by a number of milliseconds; due events run in order, each at its own time. */
  advance(ms: number): void {
    if (this.#frozen !== undefined) this.#frozen += ms;
    else this.#offset += ms;
    // The timer was set for the time before the move, so it would fire too late.
    this.#stopTimer();
    this.catchUp();
  }

  /** Moves forward exactly to the next event, which then runs; does nothing if none is scheduled. */
  advanceToNext(): void {
    this.catchUp();
    const next = this.#events.firstTime;
    if (next === undefined) return;
    // The time is set, not added to: a rounding error could stop it just before the event.
    if (this.#frozen !== undefined) this.#frozen = next;
    else this.#offset = next - this.#base.date();
    this.#stopTimer();
    this.catchUp();
  }

  freeze(): void {
    this.catchUp();
    if (this.#frozen !== undefined) return;
    this.#frozen = this.now();
    this.#frozenSince = this.#base.date();
    this.#scheduleTimer();
  }

  /** Resumes the clock. */
  resume(): void {
    if (this.#frozen === undefined) return;
    const date = this.#base.date();
    this.#frozenMs += date - this.#frozenSince;
    this.#offset = this.#frozen - date;
    this.#frozen = undefined;
    this.#scheduleTimer();
  }

  /** Cancels all events. */
  clear(): void {
    for (const event of this.#events.clear()) if (event instanceof TimedCall) event.onCancel?.();
    this.#scheduleTimer();
  }

  /** Cancels all events, also those that are scheduled later, so that no timer keeps the process alive. */
  close(): void {
    this.#closed = true;
    this.clear();
  }

  /** The current state, in a reused object, so that the journal keeps one entry. */
  get state(): ClockState {
    const state = this.#state;
    state.now = this.now();
    state.offset = this.#frozen === undefined ? this.#offset : this.#frozen - this.#base.date();
    state.frozen = this.frozen;
    return state;
  }

  /**
   * Continues from a state. A clock that was not frozen continues as if it had run ever since. It never goes back
   * before the time of the state.
   *
   * @param frozen Whether it is frozen from here on; if omitted, as in the state.
   */
  restore({ now, offset = 0, frozen: wasFrozen }: ClockState, frozen = wasFrozen): void {
    const date = this.#base.date();
    const reached = wasFrozen ? now : Math.max(now, date + offset);
    this.#offset = reached - date;
    this.#frozen = frozen ? reached : undefined;
    this.#frozenSince = date;
    this.#frozenMs = 0;
    this.#scheduleTimer();
  }

  /** Sets the one timer for the next event. */
  #scheduleTimer(): void {
    const next = this.#events.firstTime;
    const at =
      next === undefined || this.#frozen !== undefined ? Infinity : Math.ceil(next / TIMER_STEP_MS) * TIMER_STEP_MS;
    if (at === this.#timerAt) return;
    this.#stopTimer();
    if (at === Infinity) return;
    this.#timerAt = at;
    this.#cancelTimer = this.#base.setTimer(Math.max(0, at - this.now()), () => {
      this.#timerAt = Infinity;
      this.catchUp();
    });
  }

  #stopTimer(): void {
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    this.#timerAt = Infinity;
  }
}
