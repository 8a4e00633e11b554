import { AuthenticationError, NotFoundError, RateLimitError, TaskFailedError, TimeoutError } from '../errors/errors.js';
import type { RunsClient } from './clients.js';
import { stopForKey, storedError } from './refusal.js';
import type { RunContext } from './run-context.js';
import { STOPPED, TAKEN, type RunOutcome } from './run-outcome.js';
import { DiskError, saveOutputs } from './save-outputs.js';
import type { RunChange, RunRecord } from './store.js';

/** Milliseconds until a task whose polls failed is waited for again. */
const RETRY_MS = 15_000;
/** GateAI refunds a generation that runs for longer than 20 minutes; for the time at which a poll sees its end, two more. */
const REFUND_AFTER_MS = 22 * 60_000;
/** A wait of this length polls often enough to see that a task has run until now. */
const WATCHED_MS = 120_000;
const HARD_LIMIT = /40 min hard limit/;

/** Waits for the task of a run, saves its outputs, and notes its end. */
export async function awaitRun(context: RunContext, client: RunsClient, run: RunRecord): Promise<RunOutcome> {
  const { api, cost } = run;
  const handle = run.handle!;
  const { timeout, pollInterval, webhook } = context.options;
  const startedAt = context.clock.date();
  const isRefunded = (message = '') => {
    const now = context.clock.date();
    const ran = now - Date.parse(handle.createdAt);
    return api === 'gateai' && (HARD_LIMIT.test(message) || (ran >= REFUND_AFTER_MS && now - startedAt >= WATCHED_MS));
  };
  const charged = (message?: string): Pick<RunChange, 'cost'> => (isRefunded(message) ? { cost: run.spent } : { cost });
  let output: unknown;
  try {
    output = await client.tasks.wait(handle, {
      ...(timeout !== undefined && { timeout }),
      ...(pollInterval !== undefined && { pollInterval }),
      ...(api === 'unifically' && webhook && { webhook }),
      signal: context.waiting,
    });
  } catch (error) {
    if (context.waiting.aborted) return STOPPED;
    if (error instanceof TaskFailedError || error instanceof NotFoundError) {
      context.reached(api);
      return end(context, run, { state: 'failed', error: storedError(error), ...charged(error.message) });
    }
    if (error instanceof TimeoutError && error.message.includes('keeps running')) return { type: 'timeout', run };
    if (error instanceof AuthenticationError) {
      stopForKey(context, api, error);
      return STOPPED;
    }
    const asked = error instanceof RateLimitError ? error.retryAfter * 1000 : 0;
    if (!asked) context.unreached(api, error as Error);
    const reason = asked ? 'rate-limit' : 'connection';
    const at = context.clock.date() + Math.max(asked, RETRY_MS);
    context.pause(api, reason, at);
    return { type: 'later', at, reason };
  }
  context.reached(api);
  let change: RunChange = { state: 'finished', output, error: undefined, ...charged() };
  try {
    const files = await saveOutputs(context, client, { ...run, output });
    if (files) change = { ...change, files };
  } catch (error) {
    if (context.waiting.aborted) return STOPPED;
    if (error instanceof DiskError) {
      // Nothing else could be saved either. The run stays `running`, so that its files are fetched again.
      context.stop(error);
      return STOPPED;
    }
    change = { ...change, error: storedError(error) };
  }
  return end(context, run, change);
}

/** Notes the end of a run. */
async function end(context: RunContext, { name, attempts }: RunRecord, change: RunChange): Promise<RunOutcome> {
  const noted = await context.change(name, { from: ['running'], attempts }, change);
  if (typeof noted !== 'string') return { type: 'ended', run: noted };
  // Another process may have waited for it too.
  const known = await context.get(name);
  return known && (known.state === 'finished' || known.state === 'failed') ? { type: 'ended', run: known } : TAKEN;
}
