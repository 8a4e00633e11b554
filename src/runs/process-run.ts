import { UnigenError, UnknownOutcomeError } from '../errors/errors.js';
import { abandonRun } from './abandon-run.js';
import { awaitRun } from './await-run.js';
import type { RunsClient } from './clients.js';
import { RunPayment } from './pay-run.js';
import { priceRun } from './price-run.js';
import { storedError, verdictOf } from './refusal.js';
import type { RunContext } from './run-context.js';
import { STOPPED, TAKEN, type RunOutcome } from './run-outcome.js';
import { RunStoreError } from './run-store-error.js';
import type { RunRecord } from './store.js';

/**
 * Takes one run through its states, as far as it goes now: it is paid for, waited for, saved. Nobody else may process
 * the run at the same time; if that happens all the same, it is still paid for once.
 *
 * A run that is found `paying` becomes `unknown`: the process that began its payment has ended, and the task may exist.
 *
 * @param context Made once for all runs of a process.
 * @param name Name of the run.
 * @returns How far it came. It never rejects because of a run, an API or the store.
 *
 * @example
 * const context = createRunContext(store, { client: new Unifically() });
 * const outcome = await processRun(context, 'boat');
 * if (outcome.type === 'ended') console.log(outcome.run.output);
 */
export async function processRun(context: RunContext, name: string): Promise<RunOutcome> {
  try {
    const run = await context.get(name);
    return run ? await proceed(context, run) : TAKEN;
  } catch (error) {
    // The context has stopped by then, and says why.
    if (error instanceof RunStoreError) return STOPPED;
    throw error;
  }
}

async function proceed(context: RunContext, run: RunRecord): Promise<RunOutcome> {
  switch (run.state) {
    case 'finished':
    case 'failed':
      return { type: 'ended', run };
    case 'unknown':
      return { type: 'unknown', run };
    case 'paying': {
      const abandoned = await abandonRun(context, run);
      return typeof abandoned === 'string' ? TAKEN : { type: 'unknown', run: abandoned };
    }
    case 'waiting':
    case 'running': {
      const client = context.clients[run.api];
      if (!client) throw new UnigenError(`The run ${JSON.stringify(run.name)} needs a client of ${run.api}`);
      return run.state === 'running' ? waitFor(context, client, run) : start(context, client, run);
    }
  }
}

async function start(context: RunContext, client: RunsClient, run: RunRecord): Promise<RunOutcome> {
  const { api, name } = run;
  const { slots } = context.options;
  if (context.paying.aborted) return STOPPED;
  const hasSlot = api === 'gateai' && slots !== undefined;
  if (hasSlot) {
    try {
      await slots.acquire(name, context.paying);
    } catch (error) {
      if (!context.stopped) context.stop(new RunStoreError(error));
      return STOPPED;
    }
  }
  const paid = await pay(context, client, run);
  if ('state' in paid) return waitFor(context, client, paid);
  // A task that may exist keeps its slot, which ends by itself.
  if (hasSlot && paid.type !== 'unknown') await slots.release(name).catch(() => {});
  return paid;
}

/** Waits for a task; then its slot is free. */
async function waitFor(context: RunContext, client: RunsClient, run: RunRecord): Promise<RunOutcome> {
  const outcome = await awaitRun(context, client, run);
  const { slots } = context.options;
  if (run.api === 'gateai' && slots && outcome.type === 'ended') await slots.release(run.name).catch(() => {});
  return outcome;
}

/** Pays for a run; one payment at a time if the budget of the day has to cover it. */
async function pay(context: RunContext, client: RunsClient, run: RunRecord): Promise<RunOutcome | RunRecord> {
  const { api } = run;
  let unlock: (() => void) | undefined;
  let endTurn: (() => void) | undefined;
  try {
    const request = await context.uploads.resolve(run, client, context.paying);
    endTurn = await context.turns[api].take(context.paying);
    if (api === 'gateai' && !context.options.allowAdjustments) {
      unlock = await context.days.lock(context.paying);
      const at = context.days.spentUntil;
      if (at !== undefined) return later(context, run, at);
    }
    const price = await priceRun(context, client, run, request);
    if ('later' in price) return later(context, run, price.later);
    return await new RunPayment(context, client, run, { cost: price.cost, endTurn }).pay(request);
  } catch (error) {
    return await refuse(context, run, error);
  } finally {
    unlock?.();
    endTurn?.();
  }
}

function later(context: RunContext, { api }: RunRecord, at: number): RunOutcome {
  context.pause(api, 'daily-budget', at);
  return { type: 'later', at, reason: 'daily-budget' };
}

/** What becomes of a run if something before its payment failed. */
async function refuse(context: RunContext, run: RunRecord, error: unknown): Promise<RunOutcome> {
  const { api, name, attempts } = run;
  if (context.paying.aborted) return STOPPED;
  // The dry run may have created a task.
  const isUnknown = error instanceof UnknownOutcomeError;
  if (isUnknown) context.stopPaying(error);
  const verdict = isUnknown ? undefined : verdictOf(context, api, error, false);
  if (verdict?.type === 'later') context.pause(api, verdict.reason, verdict.at);
  if (verdict && verdict.type !== 'failed') return verdict;
  const change = {
    state: isUnknown ? 'unknown' : 'failed',
    ...(isUnknown && { payingAt: new Date(context.clock.date()).toISOString() }),
    error: storedError(error),
  } as const;
  const changed = await context.change(name, { from: ['waiting'], attempts }, change);
  if (typeof changed === 'string') return TAKEN;
  return { type: isUnknown ? 'unknown' : 'ended', run: changed };
}
