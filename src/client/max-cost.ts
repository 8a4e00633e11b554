import { UnigenError } from '../errors/errors.js';
import { amountOf } from '../internal/json.js';

/** @throws UnigenError if it is given, and is not an amount of money: no cost would be above it. */
export function checkMaxCost(maxCost: unknown): void {
  if (maxCost !== undefined && amountOf(maxCost) === undefined) throw new UnigenError('`maxCost` must be a number of US dollars of at least 0');
}
