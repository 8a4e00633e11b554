import { UnigenError, UnknownOutcomeError } from '../errors/errors.js';
import { untilAborted } from '../internal/abort.js';
import { BoundedMap } from '../internal/bounded-map.js';
import { formatUsd } from '../internal/money.js';
import type { TaskHandle } from '../types/task.js';
import type { Scrubber } from './scrubber.js';

/** Maximum number of tasks that a session remembers, and of payments with an unknown outcome. */
const MAX_REMEMBERED = 1000;

/** A task that this session has paid for. */
export interface PaidTask {
  readonly handle: TaskHandle;
  /** US dollars. */
  readonly cost: number;
  /** Removes the texts of the input from messages about the task. */
  readonly scrubber: Scrubber;
  status: 'running' | 'completed' | 'failed';
}

/** A payment whose response was lost. */
export interface UnknownPayment {
  /** A text that is the same for the same request. */
  readonly request: string;
  /** Name of the model. */
  readonly model: string;
  /** US dollars that it would cost. */
  readonly cost: number;
  /** When it was sent, as an ISO 8601 time. */
  readonly sentAt: string;
}

/** The name of a task in this server, which is unique over both APIs. */
export function taskName({ api, id }: Pick<TaskHandle, 'api' | 'id'>): string {
  return `${api}:${id}`;
}

/** The tasks that a session has paid for. */
export class PaidTasks {
  readonly #byName = new BoundedMap<string, PaidTask>(MAX_REMEMBERED);
  readonly #unknown: UnknownPayment[] = [];
  /** The requests of tasks that nobody has asked for since. */
  readonly #unread = new Set<string>();
  /** The outcomes of payments whose call had ended before, by request. */
  readonly #unseen = new BoundedMap<string, Promise<PaidTask>>(MAX_REMEMBERED);

  add(task: PaidTask): void {
    this.#byName.set(taskName(task.handle), task);
  }

  addUnknown(payment: UnknownPayment): void {
    this.#unknown.push(payment);
    this.#unread.add(payment.request);
  }

  get(name: string): PaidTask | undefined {
    return this.#byName.get(name);
  }

  /** Keeps the outcome of a payment for the next call with the same request, since the call that paid has ended. */
  keepUnseen(request: string, payment: Promise<PaidTask>): void {
    this.#unseen.set(request, payment);
  }

  /**
   * The task that a request has already paid for, if its client never got the response; undefined if there is none. It
   * is returned once.
   *
   * @throws UnknownOutcomeError if the response to that payment was lost.
   */
  async takeUnseen(request: string, signal: AbortSignal): Promise<PaidTask | undefined> {
    const payment = this.#unseen.get(request);
    if (!payment) return undefined;
    this.#unseen.delete(request);
    try {
      return await untilAborted<PaidTask>((resolve) => resolve(payment), signal);
    } catch (error) {
      if (signal.aborted) this.#unseen.set(request, payment);
      if (signal.aborted || error instanceof UnknownOutcomeError) throw error;
      // Nothing was charged.
      return undefined;
    }
  }

  /** All tasks, the oldest first. */
  list(): PaidTask[] {
    return [...this.#byName.values()];
  }

  /** The payments whose response was lost, the oldest first. Once they are read, their requests may be submitted again. */
  readUnknown(): readonly UnknownPayment[] {
    this.#unread.clear();
    return this.#unknown;
  }

  /** Whether a payment for the same request may have been charged. */
  mayBePaid(request: string): boolean {
    return this.#unknown.some((payment) => payment.request === request);
  }

  /**
   * Keeps an agent from paying again for a task that may be paid, before it has read about that payment.
   *
   * @throws UnigenError if a payment for the same request has an unknown outcome that nobody has read.
   */
  assertRead(request: string): void {
    if (!this.#unread.has(request)) return;
    throw new UnigenError(
      'It was not sent: the same request was sent before with an unknown outcome, and may have been charged. ' +
        'Call account first, and tell the user, who decides whether to submit it again',
    );
  }

  /** A line for each task whose end nobody has seen, and for each payment that may have created a task. */
  unfinishedLines(): string[] {
    const tasks = this.list().filter(({ status }) => status === 'running');
    return [
      ...tasks.map(({ handle: { api, id, model }, cost }) => {
        const command = `unigen wait ${id}${api === 'gateai' ? ' --api gateai' : ''}`;
        return `The task ${id} of ${model} (${formatUsd(cost)}) is paid for and was not waited for to its end: ${command}`;
      }),
      ...this.#unknown.map(
        ({ model, cost, sentAt }) =>
          `A task of ${model} (${formatUsd(cost)}) may exist and be charged: it was sent at ${sentAt}, and the response was lost`,
      ),
    ];
  }
}
