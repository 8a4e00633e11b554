import type { Clock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import { callbackEvent } from './callback-event.js';
import type { SandboxClock } from './clock.js';
import type { Outbound } from './network/outbound.js';
import type { Outputs } from './outputs.js';
import type { RandomSource } from './random-source.js';
import type { ResetGuard } from './reset-guard.js';
import type { Delivery, SandboxTask } from './state.js';
import type { Store } from './store.js';

const DELIVERY_TIMEOUT_MS = 10_000;
/** Delays before the second attempt and each one after it. */
const RETRY_DELAYS_MS = [1000, 5000, 30_000, 120_000, 600_000];

export interface WebhookParts {
  clock: SandboxClock;
  /** Timeouts run by the real clock: moving the sandbox's own must not make a callback time out. */
  realClock: Clock;
  random: RandomSource;
  resetGuard: ResetGuard;
  store: Store;
  outputs: Outputs;
  outbound: Outbound;
}

/** Delivers callbacks of finished tasks: at least once, with retries, each attempt in the log. */
export class Webhooks {
  readonly #parts: WebhookParts;
  readonly #inFlight = new Set<Promise<void>>();

  constructor(parts: WebhookParts) {
    this.#parts = parts;
  }

  /** Delivers the end of a task, if it has a `callback_url`. */
  notify(task: SandboxTask): void {
    if (task.callbackUrl !== undefined) this.#attempt(task, task.callbackUrl, 1);
  }

  /** Continues after a restart: with retries that were due, and with callbacks that were never delivered. */
  restore(): void {
    const { store, clock } = this.#parts;
    const last = new Map<string, Delivery>();
    for (const delivery of store.deliveries.values()) last.set(delivery.task, delivery);
    for (const task of store.tasks.values()) {
      const { callbackUrl } = task;
      if (task.state === 'running' || callbackUrl === undefined) continue;
      const delivery = last.get(task.id);
      if (!delivery) this.notify(task);
      else if (delivery.nextAt !== undefined) {
        clock.schedule(delivery.nextAt, () => this.#attempt(task, callbackUrl, delivery.attempt + 1));
      }
    }
  }

  /** Resolves once no delivery is in flight. */
  async settled(): Promise<void> {
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
  }

  #attempt(task: SandboxTask, url: string, attempt: number): void {
    // A closed sandbox records nothing, so the delivery is left to the next one that restores its state.
    if (this.#parts.clock.closed) return;
    // Only a listener of changes can fail here. Its failure must not end the process as an unhandled rejection.
    const work = this.#deliver(task, url, attempt)
      .catch(() => {})
      .finally(() => this.#inFlight.delete(work));
    this.#inFlight.add(work);
  }

  async #deliver(task: SandboxTask, url: string, attempt: number): Promise<void> {
    const { clock, random, resetGuard, store, outbound } = this.#parts;
    const { generation } = resetGuard;
    const delivery: Delivery = { id: random.id('dlv_'), task: task.id, url, attempt, at: clock.now() };
    if (!outbound.mayReach(url)) {
      store.putDelivery({ ...delivery, error: outbound.refusal });
      return;
    }
    Object.assign(delivery, await this.#post(url, task));
    // After a reset it is neither logged nor retried.
    if (generation !== resetGuard.generation) return;
    const delay = RETRY_DELAYS_MS[attempt - 1];
    if (!isAccepted(delivery) && delay !== undefined) {
      delivery.nextAt = clock.now() + delay / Math.max(1, clock.speed);
      // A closed clock drops this, but the log has a restart continue.
      clock.schedule(delivery.nextAt, () => this.#attempt(task, url, attempt + 1));
    }
    store.putDelivery(delivery);
  }

  async #post(url: string, task: SandboxTask): Promise<Pick<Delivery, 'status' | 'error'>> {
    const { realClock, outputs, outbound } = this.#parts;
    const deadline = new Deadline(
      realClock,
      undefined,
      DELIVERY_TIMEOUT_MS,
      () => new DOMException(`no response within ${DELIVERY_TIMEOUT_MS / 1000} s`, 'TimeoutError'),
    );
    try {
      const request = new Request(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'User-Agent': 'unigen-sandbox' },
        body: JSON.stringify(callbackEvent(task, () => outputs.of(task))),
        // A redirect could lead anywhere.
        redirect: 'manual',
        signal: deadline.signal,
      });
      const response = await outbound.fetch(request);
      await response.body?.cancel();
      return { status: response.status };
    } catch (error) {
      return { error: reasonOf(error) };
    } finally {
      deadline.stop();
    }
  }
}

function isAccepted({ status }: Delivery): boolean {
  return status !== undefined && status >= 200 && status < 300;
}

/** Why a request failed. A `fetch` of the caller may throw anything. */
function reasonOf(error: unknown): string {
  const { message, cause } = Object(error) as {
    message?: unknown;
    cause?: { code?: unknown; message?: unknown } | null;
  };
  const reason = cause?.code ?? cause?.message ?? message ?? error;
  return typeof reason === 'string' && reason !== '' ? reason : 'no reason given';
}
