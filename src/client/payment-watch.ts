import { ServerError, UnigenError, UnknownOutcomeError } from '../errors/errors.js';
import { untilAborted, type AbortSignalLike } from '../internal/abort.js';
import type { Clock } from '../internal/clock.js';
import { MAX_LATENCY_MS } from '../internal/limiter.js';
import type { PaymentStart, PaymentWatch as Watch } from '../internal/transport.js';
import type { Api } from '../types/api.js';
import type { Release } from '../types/limiter.js';
import type { BeforePay, PaymentOutcome, PaymentReport } from './payment.js';
import type { CreateBody } from '../types/request.js';
import type { TaskHandle } from '../types/task.js';

/** A record older than this may have been changed by another process, so `beforePay` is called again. */
const MAX_AGE_MS = 10_000;
/** Calls of `beforePay` for one attempt of the create. */
const MAX_ATTEMPTS = 5;

const NOT_SENT = { sent: false };

/** Calls `beforePay` for each attempt of one create, and its report with what came of the attempt. */
export class PaymentWatch implements Watch {
  readonly #beforePay: BeforePay;
  readonly #payment: { api: Api; body: CreateBody };
  readonly #clock: Clock;
  /** The report of the attempt that has begun. */
  #report: PaymentReport | undefined;

  constructor(beforePay: BeforePay, payment: { api: Api; body: CreateBody }, clock: Clock) {
    if (typeof beforePay !== 'function') throw new UnigenError('`beforePay` must be a function');
    this.#beforePay = beforePay;
    this.#payment = payment;
    this.#clock = clock;
  }

  /** Sends the create, and reports its end. */
  async settle<T>(send: () => Promise<T>, outcomeOf: (result: T) => PaymentOutcome): Promise<T> {
    let result: T;
    try {
      result = await send();
    } catch (error) {
      // If the report fails, the error of the create is still the one to throw: what is recorded is that it began.
      await this.#end(outcomeOfError(error as Error)).catch(() => {});
      throw error;
    }
    const outcome = outcomeOf(result);
    await this.#end(outcome).catch((cause: unknown) => {
      if (outcome.type !== 'accepted') return;
      throw new UnigenError('The report of `beforePay` threw; the task keeps running', {
        cause,
        handle: outcome.handle,
      });
    });
    return result;
  }

  async begin({ retries, signal, release: first, acquire }: PaymentStart): Promise<Release | undefined> {
    let release = first;
    for (let count = 0; count < MAX_ATTEMPTS; count++) {
      const startedAt = this.#clock.now();
      const age = () => this.#clock.now() - startedAt;
      await this.#callHook(retries, signal, release);
      if (age() <= MAX_LATENCY_MS) return release;
      // The slot is counted from when it was taken, so it may be over.
      release?.(NOT_SENT);
      release = await acquire();
      if (age() <= MAX_AGE_MS) return release;
      await this.refused().catch((error: unknown) => {
        release?.();
        throw error;
      });
    }
    release?.(NOT_SENT);
    throw new UnigenError(`\`beforePay\` takes more than ${MAX_AGE_MS / 1000} s each time; nothing was sent`);
  }

  /** Calls `beforePay`; if nothing may be sent after it, the slot is released. */
  async #callHook(retries: number, signal: AbortSignalLike | undefined, release: Release | undefined): Promise<void> {
    try {
      this.#report = await untilAborted<PaymentReport | undefined>(
        (resolve) => resolve(this.#call(retries, signal)),
        signal,
      );
      if (signal?.aborted) throw signal.reason;
    } catch (error) {
      release?.(NOT_SENT);
      if (signal?.aborted || error instanceof UnigenError) throw error;
      throw new UnigenError('`beforePay` threw; nothing was sent', { cause: error });
    }
  }

  async refused(): Promise<void> {
    await this.#end({ type: 'refused', willRetry: true }).catch((cause: unknown) => {
      throw new UnigenError('The report of `beforePay` threw; nothing was charged', { cause });
    });
  }

  /** A call may be aborted before its hook has ended; then the hook's report is called once it has. */
  async #call(retries: number, signal: AbortSignalLike | undefined): Promise<PaymentReport | undefined> {
    const report: unknown = (await this.#beforePay({ ...this.#payment, retries })) ?? undefined;
    if (!isReport(report))
      throw new UnigenError(
        `\`beforePay\` must return a function, or nothing; it returned ${Array.isArray(report) ? 'an array' : typeof report}, and nothing was sent`,
      );
    if (!signal?.aborted) return report;
    await report?.({ type: 'refused', willRetry: false });
    return undefined;
  }

  async #end(outcome: PaymentOutcome): Promise<void> {
    const report = this.#report;
    this.#report = undefined;
    await report?.(outcome);
  }
}

function isReport(value: unknown): value is PaymentReport | undefined {
  return value === undefined || typeof value === 'function';
}

function outcomeOfError(error: Error): PaymentOutcome {
  // No document says that a create costs nothing if the API answers with an error of its own.
  return error instanceof UnknownOutcomeError || error instanceof ServerError
    ? { type: 'unknown', error }
    : { type: 'refused', willRetry: false, error };
}

/** The outcome of a create that resolved with a handle. */
export function accepted(handle: TaskHandle): PaymentOutcome {
  return { type: 'accepted', handle };
}
