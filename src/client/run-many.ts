import { AbortError, CostLimitError, UnigenError, UnknownOutcomeError } from '../errors/errors.js';
import { formatUsd, roundUsd } from '../internal/money.js';
import { checkNames } from '../validate/unknown-name.js';
import type { CallOptions } from '../types/call-options.js';
import type { RunOptions } from './options.js';
import type { RunManyOptions, RunResult } from './run-many-types.js';

/** What `runMany` needs of a client. */
export interface Runner<Item> {
  concurrency: number;
  estimate(item: Item, options: CallOptions): Promise<{ cost: number }>;
  /** Runs an item with its options, and these. */
  run(item: Item, options: Pick<RunOptions, 'signal' | 'onCreate'>): Promise<unknown>;
}

const OPTIONS = ['concurrency', 'budget', 'onResult', 'signal'];

/** @internal `runMany` of a client. */
export async function runMany<Item extends { options?: Pick<RunOptions, 'onCreate'> }>(
  runner: Runner<Item>,
  items: readonly Item[],
  options: RunManyOptions,
): Promise<RunResult[]> {
  checkNames(options, OPTIONS, 'of runMany');
  const { concurrency = runner.concurrency, budget, onResult, signal } = options;
  if (!(concurrency >= 1)) throw new UnigenError('`concurrency` must be at least 1');
  const results: RunResult[] = [];
  let left = budget;
  let next = 0;

  /** Takes the cost of an item from the rest before its create, so that two items never spend the same dollars. */
  const reserve = async (item: Item, index: number) => {
    if (left === undefined) return 0;
    const { cost } = await runner.estimate(item, { signal });
    if (!(cost <= left))
      throw new CostLimitError(`Item ${index} would cost ${formatUsd(cost)}, and ${formatUsd(left)} is left`, {
        cost,
        maxCost: left,
      });
    left = roundUsd(left - cost);
    return cost;
  };

  const runItem = async (item: Item, index: number): Promise<RunResult> => {
    const charge = { reserved: 0, isCertain: false };
    const onCreate: RunOptions['onCreate'] = (handle) => {
      charge.isCertain = true;
      return item.options?.onCreate?.(handle);
    };
    try {
      if (signal?.aborted) throw new AbortError('The call was aborted', { cause: signal.reason });
      charge.reserved = await reserve(item, index);
      return { ok: true, output: await runner.run(item, { onCreate, signal }) };
    } catch (error) {
      // Other items may spend what was certainly not charged.
      const mayBeCharged = charge.isCertain || error instanceof UnknownOutcomeError;
      if (left !== undefined && !mayBeCharged) left = roundUsd(left + charge.reserved);
      return { ok: false, error: error as Error };
    }
  };

  const work = async () => {
    while (next < items.length) {
      const index = next++;
      const result = await runItem(items[index]!, index);
      results[index] = result;
      onResult?.(result, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, work));
  return results;
}
