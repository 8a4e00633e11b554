import { Deadline } from '../internal/deadline.js';
import { mayReach } from './guard.js';
import { outputOf } from './outputs.js';
import type { Delivery, SandboxTask } from './store.js';
import type { World } from './world.js';

/** Milliseconds before each new attempt after one that was not taken. */
const BACKOFF = [1000, 5000, 30_000, 120_000, 600_000];
/** Milliseconds that the other side has for an answer. */
const PATIENCE = 10_000;

/** Tells callback addresses of tasks that have ended: at least once, with repetitions, all of it in a log. */
export class Webhooks {
  readonly #world: World;
  readonly #underWay = new Set<Promise<void>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Tells the task's address that it has ended. */
  announce(task: SandboxTask): void {
    if (task.callbackUrl !== undefined) this.#attempt(task, task.callbackUrl, 1);
  }

  /**
   * Tells it again, as the real API may at any time.
   *
   * @throws Error where there is no such task or delivery, the task has no callback address or has not ended, or the sandbox is closed.
   */
  replay(id: string): void {
    const { tasks, deliveries } = this.#world.store;
    if (this.#world.clock.closed) throw new Error('The sandbox is closed');
    const task = tasks.get(deliveries.get(id)?.task ?? id);
    if (!task) throw new Error('There is no such task or delivery');
    if (task.callbackUrl === undefined) throw new Error('The task has no callback_url');
    if (task.state === 'running') throw new Error('The task has not ended');
    this.#attempt(task, task.callbackUrl, 1);
  }

  /** Takes up what was to be tried again before a restart, and what was never told. */
  restore(): void {
    const { store, clock } = this.#world;
    const last = new Map<string, Delivery>();
    for (const delivery of store.deliveries.values()) last.set(delivery.task, delivery);
    for (const task of store.tasks.values()) {
      if (task.state === 'running' || task.callbackUrl === undefined) continue;
      const delivery = last.get(task.id);
      if (!delivery) this.announce(task);
      else if (delivery.nextAt !== undefined) {
        clock.schedule(delivery.nextAt, () => this.#attempt(task, task.callbackUrl!, delivery.attempt + 1));
      }
    }
  }

  /** Resolves once nothing is on its way. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #attempt(task: SandboxTask, url: string, attempt: number): void {
    // After the end it is left to the next sandbox that goes on from the same state: this one keeps nothing any more.
    if (this.#world.clock.closed) return;
    // What fails here is whoever hears of changes; the sandbox goes on, and nothing is left that nobody catches.
    const work = this.#send(task, url, attempt)
      .catch(() => {})
      .finally(() => this.#underWay.delete(work));
    this.#underWay.add(work);
  }

  async #send(task: SandboxTask, url: string, attempt: number): Promise<void> {
    const { clock, realClock, store, options } = this.#world;
    const { generation } = this.#world;
    const delivery: Delivery = { id: this.#world.id('dlv_'), task: task.id, url, attempt, at: clock.now() };
    if (!mayReach(url, options)) {
      const own = options.loopback === false ? 'only hosts that are named' : 'only addresses of this machine';
      const error = `not sent: ${own} are called, without a password; \`allowHosts\` (--allow-host) names ${options.loopback === false ? 'them' : 'others'}`;
      return store.putDelivery({ ...delivery, error });
    }
    // By the real clock: who moves the sandbox's own by an hour does not want its callbacks to be late.
    const patience = new Deadline(
      realClock,
      undefined,
      PATIENCE,
      () => new DOMException(`no answer within ${PATIENCE / 1000} s`, 'TimeoutError'),
    );
    try {
      const request = new Request(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'User-Agent': 'unigen-sandbox' },
        body: JSON.stringify(eventOf(this.#world, task)),
        // An answer that leads elsewhere is not followed: it could lead anywhere.
        redirect: 'manual',
        signal: patience.signal,
      });
      const response = await (options.fetch ?? fetch)(request);
      await response.body?.cancel();
      delivery.status = response.status;
    } catch (error) {
      // A `fetch` of one's own may throw anything, even nothing.
      const { message, cause } = Object(error) as { message?: unknown; cause?: { code?: unknown } | null };
      const told = cause?.code ?? message ?? error;
      delivery.error = typeof told === 'string' && told !== '' ? told : 'failed without a reason';
    } finally {
      patience.stop();
    }
    // After a reset it is neither noted nor repeated.
    if (generation !== this.#world.generation) return;
    const taken = delivery.status !== undefined && delivery.status >= 200 && delivery.status < 300;
    const wait = BACKOFF[attempt - 1];
    if (!taken && wait !== undefined) {
      // Faster where time is: who tries out a repetition does not want to wait for minutes.
      delivery.nextAt = clock.now() + wait / Math.max(1, this.#world.speed);
      // After the end this does nothing, but what is noted has a restart go on.
      clock.schedule(delivery.nextAt, () => this.#attempt(task, url, attempt + 1));
    }
    store.putDelivery(delivery);
  }
}

/** What an address is told. */
export function eventOf(world: World, task: SandboxTask): object {
  return task.state === 'completed'
    ? { task_id: task.id, status: 'completed', data: outputOf(world, task) }
    : { task_id: task.id, status: 'failed', error_message: task.message ?? 'The task failed' };
}
