import type { ModelEntry, ModelKind } from '../catalog/entry.js';
import { amountOf } from '../internal/values.js';
import { roundUsd } from '../internal/money.js';
import { documentedCost } from './documented-cost.js';
import type { SandboxOptions } from './options.js';
import { countOf } from './shaping.js';

/**
 * US dollars of one output by kind of model, if no document gives a price. They are nominal: good for trying out a balance,
 * but no statement about real prices.
 */
export const NOMINAL_PRICES: Record<ModelKind, number> = {
  image: 0.04,
  video: 0.4,
  audio: 0.05,
  text: 0.01,
  '3d': 0.3,
};

type Input = Record<string, unknown>;

/**
 * US dollars that a task costs: by the option, else by the documents, else the nominal price of its kind. It is a finite
 * number of at least 0 for any input, so that no task raises a balance.
 *
 * @throws TypeError if the option gives anything else.
 */
export function priceOf(entry: ModelEntry, input: Input, prices: SandboxOptions['prices']): number {
  const given = givenPrice(entry, input, prices);
  if (given === undefined)
    return roundUsd(documentedCost(entry, input)?.cost ?? NOMINAL_PRICES[entry.kind] * countOf(entry, input));
  const price = amountOf(given);
  if (price !== undefined) return price;
  const shown = typeof given === 'number' ? given : `a value of the type ${typeof given}`;
  throw new TypeError(`The option prices must give a finite number of at least 0 for ${entry.id}, not ${shown}`);
}

function givenPrice(entry: ModelEntry, input: Input, prices: SandboxOptions['prices']): unknown {
  if (typeof prices === 'function') return prices(entry, input);
  return prices && Object.hasOwn(prices, entry.id) ? prices[entry.id] : undefined;
}
