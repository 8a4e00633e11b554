import { CostLimitError } from '../errors/errors.js';
import { formatUsd } from '../internal/money.js';

/** @throws CostLimitError if a task would cost more than the limit, both in US dollars, or its cost is not a number. */
export function assertCost(model: string, cost: number, maxCost: number): void {
  if (cost <= maxCost) return;
  throw new CostLimitError(`${model} would cost ${formatUsd(cost)}, more than the ${formatUsd(maxCost)} allowed`, {
    cost,
    maxCost,
  });
}
