import type { PaymentOutcome } from '../client/payment.js';
import { ConnectionError, CostLimitError } from '../errors/errors.js';
import { onAbort } from '../internal/abort.js';
import { sleep } from '../internal/clock.js';
import { MAX_LATENCY_MS } from '../internal/limiter.js';
import { formatUsd, roundUsd } from '../internal/money.js';
import type { TaskHandle } from '../types/task.js';
import type { RunsClient } from './clients.js';
import { storedError, verdictOf } from './refusal.js';
import { isTransient, type RunContext } from './run-context.js';
import { STOPPED, TAKEN, type RunOutcome } from './run-outcome.js';
import type { RunRecord } from './store.js';
import type { ResolvedRequest } from './uploads.js';

/** Delays in milliseconds before the store is asked again to save a handle. */
const NOTE_RETRIES_MS = [100, 1000];

/** Thrown by `beforePay` if nothing is paid for, although the request has no error. */
class NotPaid extends Error {}

/** The payment of one run: takes the run from `waiting` to `running`. */
export class RunPayment {
  readonly #context: RunContext;
  readonly #client: RunsClient;
  readonly #run: RunRecord;
  /** US dollars that the run costs. */
  readonly #cost: number | undefined;
  /** Lets the next run begin its payment. */
  readonly #endTurn: () => void;
  /** The number of the attempt. */
  #attempts: number;
  /** Whether the run is `paying` in the store. */
  #isPaying = false;
  /** The result of the payment, once it is known. */
  #outcome: RunOutcome | RunRecord | undefined;
  /** Aborts the steps before the request; a request that was sent can't be recalled. */
  readonly #gate = new AbortController();

  constructor(
    context: RunContext,
    client: RunsClient,
    run: RunRecord,
    { cost, endTurn }: { cost: number | undefined; endTurn: () => void },
  ) {
    this.#context = context;
    this.#client = client;
    this.#run = run;
    this.#cost = cost;
    this.#endTurn = endTurn;
    this.#attempts = run.attempts;
  }

  /** The record of the run once it is `running`, or why it is not. */
  async pay({ input, options }: ResolvedRequest): Promise<RunOutcome | RunRecord> {
    const { paying, options: own } = this.#context;
    const stopListening = onAbort(paying, () => this.#stop());
    this.#stop();
    try {
      await this.#client.tasks.create(this.#run.model, input, {
        ...options,
        ...(this.#run.api === 'unifically' && { webhook: own.webhook }),
        signal: this.#gate.signal,
        beforePay: () => this.#begin(),
      });
    } catch (error) {
      // If the payment had begun, `#report` has settled it, unless no outcome was reported.
      this.#outcome ??= this.#isPaying ? await this.#unknown(error) : await this.#refused(error, false);
    } finally {
      stopListening();
    }
    return this.#outcome ?? STOPPED;
  }

  #stop(): void {
    const { paying } = this.#context;
    if (paying.aborted && !this.#isPaying) this.#gate.abort(paying.reason);
  }

  /** Writes the intent to the store. Nothing is sent if this throws. */
  async #begin(): Promise<(outcome: PaymentOutcome) => Promise<void>> {
    const { paying, waiting, options } = this.#context;
    if (paying.aborted) this.#notPaid(STOPPED);
    const { clock } = this.#context;
    const startedAt = clock.now();
    this.#isPaying = true;
    const { spent = 0 } = this.#run;
    const cost = this.#cost === undefined ? this.#run.spent : roundUsd(spent + this.#cost);
    const condition = { from: ['waiting'], attempts: this.#attempts, budget: options.budget } as const;
    let intent: RunRecord | 'conflict' | 'budget';
    try {
      intent = await this.#context.change(this.#run.name, condition, {
        state: 'paying',
        payingAt: new Date(clock.date()).toISOString(),
        cost,
        error: undefined,
      });
    } catch {
      // Nothing was sent, but the store may have recorded the payment. If not, the run is `waiting`; if so, a person settles it.
      this.#isPaying = false;
      return this.#notPaid(STOPPED);
    }
    if (typeof intent === 'string') {
      this.#isPaying = false;
      if (intent === 'conflict') return this.#notPaid(TAKEN);
      this.#context.stopPaying(overBudget(this.#run, this.#cost ?? 0, options.budget!));
      return this.#notPaid(STOPPED);
    }
    this.#attempts = intent.attempts;
    // The request is sent now, so the next run may begin. After a slow write the request waits for the rate limit again; its
    // turn then lasts until the response, so that few others get in front of it.
    if (clock.now() - startedAt <= MAX_LATENCY_MS) this.#endTurn();
    // The budget covers this run, so it is paid for, even if the budget did not cover another run in the meantime.
    if (!waiting.aborted) return (outcome) => this.#report(outcome);
    await this.#release(undefined);
    return this.#notPaid(STOPPED);
  }

  #notPaid(outcome: RunOutcome): never {
    this.#outcome = outcome;
    throw new NotPaid();
  }

  async #report(outcome: PaymentOutcome): Promise<void> {
    switch (outcome.type) {
      case 'accepted':
        this.#context.reached(this.#run.api);
        this.#outcome = await this.#accepted(outcome.handle);
        break;
      case 'unknown':
        this.#outcome = await this.#unknown(outcome.error);
        break;
      case 'refused':
        if (outcome.error) this.#outcome = await this.#refused(outcome.error, true);
        else await this.#release(undefined);
        if (!outcome.willRetry) this.#outcome ??= STOPPED;
        // The abort may have come while the request was in flight.
        this.#stop();
    }
  }

  /** Notes that the task exists, before anything else is done. */
  async #accepted(handle: TaskHandle): Promise<RunOutcome | RunRecord> {
    const { name, spent = 0 } = this.#run;
    const charged = handle.cost ?? this.#cost;
    const cost = charged === undefined ? this.#run.spent : roundUsd(spent + charged);
    const change = { state: 'running', handle, cost, error: undefined } as const;
    const paid = { from: ['paying'], attempts: this.#attempts } as const;
    const late = { from: ['unknown'], attempts: this.#attempts } as const;
    for (let tries = 0; ; tries++) {
      try {
        let noted = await this.#context.change(name, paid, change);
        if (typeof noted !== 'string') return noted;
        // Another process may have taken this one for dead, and set the run to `unknown`.
        noted = await this.#context.change(name, late, change);
        // A person may have said too early that the task does not exist, or the store may have lost its last second.
        if (noted === 'conflict') noted = await this.#context.change(name, { from: ['waiting'] }, change);
        if (typeof noted !== 'string') {
          this.#context.revived(name);
          return noted;
        }
        const known = await this.#context.get(name);
        if (known?.handle?.id === handle.id) return known;
        this.#context.stopWithTask(name, handle, new Error(`The run is ${known?.state ?? 'gone'} already`));
        return STOPPED;
      } catch (error) {
        const ms = NOTE_RETRIES_MS[tries];
        if (ms === undefined) {
          this.#context.stopWithTask(name, handle, error);
          return STOPPED;
        }
        await sleep(this.#context.clock, ms);
      }
    }
  }

  async #unknown(error: unknown): Promise<RunOutcome> {
    const condition = { from: ['paying'], attempts: this.#attempts } as const;
    const change = { state: 'unknown', error: storedError(error) } as const;
    try {
      const run = await this.#context.change(this.#run.name, condition, change);
      return typeof run === 'string' ? TAKEN : { type: 'unknown', run };
    } catch {
      // The run stays `paying`, and the next process sets it to `unknown`.
      return STOPPED;
    }
  }

  /** Nothing was charged. */
  async #refused(error: unknown, sent: boolean): Promise<RunOutcome> {
    const { api, name } = this.#run;
    // If an intent was saved but nothing was sent, the store was too slow; the run itself is fine.
    const isSlow = !sent && this.#attempts > this.#run.attempts && !isTransient(error);
    const reason = isSlow ? new ConnectionError('The store is too slow to pay for a run', { cause: error }) : error;
    const verdict = verdictOf(this.#context, api, reason, sent);
    try {
      if (verdict.type !== 'failed') {
        await this.#release(error);
        if (verdict.type === 'later') this.#context.pause(api, verdict.reason, verdict.at);
        return verdict;
      }
      const condition = { from: [this.#isPaying ? 'paying' : 'waiting'], attempts: this.#attempts } as const;
      const { spent, payingAt } = this.#run;
      const change = { state: 'failed', cost: spent, payingAt, error: storedError(error) } as const;
      this.#isPaying = false;
      const run = await this.#context.change(name, condition, change);
      return typeof run === 'string' ? TAKEN : { type: 'ended', run };
    } catch {
      return STOPPED;
    }
  }

  /** Back to `waiting`, since nothing was charged. */
  async #release(error: unknown): Promise<void> {
    if (!this.#isPaying) return;
    const condition = { from: ['paying', 'unknown'], attempts: this.#attempts } as const;
    const change = {
      state: 'waiting',
      cost: this.#run.spent,
      payingAt: this.#run.payingAt,
      error: error === undefined ? undefined : storedError(error),
    } as const;
    const released = await this.#context.change(this.#run.name, condition, change);
    this.#isPaying = false;
    // Others may have taken it for lost meanwhile.
    if (typeof released !== 'string') this.#context.revived(this.#run.name);
  }
}

function overBudget({ name }: RunRecord, cost: number, budget: number): CostLimitError {
  const price = cost > 0 ? `, which costs ${formatUsd(cost)},` : '';
  return new CostLimitError(
    `The budget of ${formatUsd(budget)} for all runs does not cover the run ${JSON.stringify(name)}${price} so nothing more is paid for`,
    { cost, maxCost: budget },
  );
}
