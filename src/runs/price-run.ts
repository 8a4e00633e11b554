import { findModel } from '../catalog/index.js';
import { priceInputsOf } from '../catalog/price.js';
import { highestPrice, requestPrice } from '../catalog/request-price.js';
import { CostLimitError, UnigenError } from '../errors/errors.js';
import { objectOf } from '../internal/json.js';
import { amountOf } from '../internal/values.js';
import { formatUsd } from '../internal/money.js';
import type { RunsClient } from './clients.js';
import type { RunContext } from './run-context.js';
import type { NewRun } from './store.js';
import type { ResolvedRequest } from './uploads.js';

/** What a run would cost, and whether it may be paid for now. */
export type RunPrice =
  /** US dollars; undefined if no price is known and no limit is set. */
  | { readonly cost: number | undefined }
  /** The day's budget does not cover it: the time of the next try, in milliseconds since the epoch. */
  | { readonly later: number };

/**
 * What a run would cost.
 *
 * @throws CostLimitError if it is more than `maxCost`, or than GateAI allows in a day; UnigenError if the catalog has no
 *   price; and what the estimate throws.
 */
export async function priceRun(
  context: RunContext,
  client: RunsClient,
  run: NewRun,
  request: ResolvedRequest,
): Promise<RunPrice> {
  const { maxCost, budget, pricing = 'api', allowAdjustments } = context.options;
  const isLimited = maxCost !== undefined || budget !== undefined;
  // A create that exceeds the day's budget would be carried out at a lower quality, without a warning.
  const mustFit = run.api === 'gateai' && !allowAdjustments;
  const price = mustFit || (isLimited && pricing === 'api') ? await estimate(context, client, run, request) : undefined;
  if (price && 'later' in price) return price;
  const cost = price?.cost ?? catalogPrice(run);
  if (cost === undefined && isLimited)
    throw new UnigenError(
      `No document says what ${run.model} costs at most for this input: use \`pricing: 'api'\`, which asks the API`,
    );
  if (cost !== undefined && maxCost !== undefined && cost > maxCost)
    throw new CostLimitError(
      `${run.model} would cost ${formatUsd(cost)}, more than the ${formatUsd(maxCost)} allowed for a run`,
      { cost, maxCost },
    );
  return { cost };
}

async function estimate(
  context: RunContext,
  client: RunsClient,
  { api, model }: NewRun,
  { input, options }: ResolvedRequest,
): Promise<RunPrice> {
  const signal = context.paying;
  const { cost, fitsInBudget, dailyRemaining } = await client.tasks.estimate(model, input, { ...options, signal });
  context.reached(api);
  if (dailyRemaining !== undefined) context.days.note(dailyRemaining);
  const exceedsBudget = dailyRemaining !== undefined && cost > dailyRemaining;
  if (api !== 'gateai' || context.options.allowAdjustments || !(fitsInBudget === false || exceedsBudget))
    return { cost };
  const limit = (context.days.limit ??= await dailyLimit(client, signal));
  if (limit !== undefined && cost > limit)
    throw new CostLimitError(`${model} would cost ${formatUsd(cost)}, more than GateAI's ${formatUsd(limit)} a day`, {
      cost,
      maxCost: limit,
    });
  return { later: context.days.nextTry(dailyRemaining) };
}

async function dailyLimit(client: RunsClient, signal: AbortSignal): Promise<number | undefined> {
  const credits = objectOf(await client.account.credits?.({ signal }));
  return amountOf(objectOf(credits.your_budget).daily_limit);
}

/** The most that a run costs by the documents; undefined if none says so. */
function catalogPrice({ api, model, input }: NewRun): number | undefined {
  const entry = findModel(api, model);
  return entry && highestPrice(requestPrice(entry, priceInputsOf(entry), input));
}
