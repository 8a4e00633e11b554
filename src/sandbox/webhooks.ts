import type { Clock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import { callbackEvent } from './callback-event.js';
import type { SandboxClock } from './clock.js';
import type { Fault } from './faults/fault.js';
import type { FaultQueue } from './faults/fault-queue.js';
import type { Outbound } from './network/outbound.js';
import type { Outputs } from './outputs.js';
import type { RandomSource } from './random-source.js';
import type { ResetGuard } from './reset-guard.js';
import type { Delivery, SandboxTask } from './state.js';
import type { Store } from './store.js';
import { RETRY_DELAYS_MS } from './retry-delays.js';

const DELIVERY_TIMEOUT_MS = 10_000;

export interface WebhookParts {
  clock: SandboxClock;
  /** Timeouts run by the real clock: moving the sandbox's own must not make a callback time out. */
  realClock: Clock;
  random: RandomSource;
  resetGuard: ResetGuard;
  store: Store;
  faults: FaultQueue;
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
    if (task.callbackUrl !== undefined) this.#attempt(task, task.callbackUrl);
  }

  /**
   * Delivers it once more, because somebody asked for it.
   *
   * @returns The id of the attempt.
   */
  replay(task: SandboxTask, url: string): string {
    return this.#attempt(task, url, { replay: true });
  }

  /** Continues after a restart: with retries that were due, and with callbacks that were never delivered. */
  restore(): void {
    const { store } = this.#parts;
    const last = new Map<string, Delivery>();
    for (const delivery of store.deliveries.values()) last.set(delivery.task, delivery);
    for (const task of store.tasks.values()) {
      const { callbackUrl } = task;
      if (task.state === 'running' || callbackUrl === undefined) continue;
      const delivery = last.get(task.id);
      if (delivery) this.#scheduleNext(task, { ...delivery, url: callbackUrl });
      else if (!task.callbackSettled) this.notify(task);
    }
  }

  /** Resolves once no delivery is in flight. */
  async settled(): Promise<void> {
    while (this.#inFlight.size > 0) await Promise.all(this.#inFlight);
  }

  /** @returns The id of the attempt. */
  #attempt(
    task: SandboxTask,
    url: string,
    { attempt = 1, replay }: Pick<Partial<Delivery>, 'attempt' | 'replay'> = {},
  ): string {
    const { clock, random } = this.#parts;
    const delivery: Delivery = { id: '', task: task.id, url, attempt, at: clock.now(), ...(replay && { replay }) };
    // A closed sandbox records nothing, so the delivery is left to the next one that restores its state.
    if (clock.closed) return delivery.id;
    delivery.id = random.id('dlv_');
    // Only a listener of changes can fail here. Its failure must not end the process as an unhandled rejection.
    const work = this.#deliver(task, delivery)
      .catch(() => {})
      .finally(() => this.#inFlight.delete(work));
    this.#inFlight.add(work);
    return delivery.id;
  }

  #scheduleNext(task: SandboxTask, { nextAt, url, attempt, replay }: Delivery): void {
    if (nextAt !== undefined)
      this.#parts.clock.schedule(nextAt, () => this.#attempt(task, url, { attempt: attempt + 1, replay }));
  }

  async #deliver(task: SandboxTask, delivery: Delivery): Promise<void> {
    const { clock, resetGuard, store, faults, outbound } = this.#parts;
    const { generation } = resetGuard;
    const { url, attempt } = delivery;
    if (!outbound.mayReach(url)) {
      store.addDelivery({ ...delivery, error: outbound.refusal });
      return;
    }
    Object.assign(delivery, await this.#postUnder(faults.takeForCallback(task.account), url, task));
    // After a reset it is neither logged nor retried.
    if (generation !== resetGuard.generation) return;
    const delay = RETRY_DELAYS_MS[attempt - 1];
    if (!isAccepted(delivery) && delay !== undefined) {
      delivery.nextAt = clock.now() + delay / Math.max(1, clock.speed);
      // A closed clock drops this, but the log has a restart continue.
      this.#scheduleNext(task, delivery);
    }
    store.addDelivery(delivery);
  }

  /** Posts it as a fault demands: with an error of its own, nothing is sent. */
  async #postUnder(
    fault: Fault | undefined,
    url: string,
    task: SandboxTask,
  ): Promise<Pick<Delivery, 'status' | 'error' | 'fault'>> {
    switch (fault?.kind) {
      case 'status':
        return { status: fault.status, fault: fault.kind };
      case 'lost':
        await this.#post(url, task);
        return { error: 'the response was lost', fault: fault.kind };
      case 'reset':
        return { error: 'connection reset', fault: fault.kind };
      default:
        return this.#post(url, task);
    }
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
