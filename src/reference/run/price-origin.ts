import type { ModelEntry } from '../../catalog/entry.js';
import { mayVaryByLength } from '../../catalog/price.js';
import { MAY_VARY_BY_LENGTH } from '../../catalog/words/unsure-price-words.js';
import { roundUsd } from '../../internal/money.js';
import { documentedCost, type DocumentedCost } from '../../sandbox/documented-cost.js';

/**
 * Where the price of a sandbox comes from, in a sentence.
 *
 * @param cost US dollars, as the sandbox says.
 * @returns undefined if no document has a price of the model.
 */
export function priceOrigin(entry: ModelEntry, input: Record<string, unknown>, cost: number): string | undefined {
  const documented = documentedCost(entry, input);
  if (!documented) return undefined;
  // Its scenario may set prices, and its contract may have others than this page.
  if (roundUsd(documented.cost) !== roundUsd(cost)) return 'A price of this sandbox, not of the documents.';
  const varies = mayVaryByLength(entry) ? `, which ${MAY_VARY_BY_LENGTH}` : '';
  return `${ORIGINS[documented.basis](documented)}${varies}.`;
}

const NO_PRICE = 'No document states a price for';

/** Without the point at the end. */
const ORIGINS: Record<DocumentedCost['basis'], (cost: DocumentedCost) => string> = {
  stated: () => 'A price of the documents',
  highest: () => 'The highest documented price that this request may have',
  nearest: ({ nearest }) => `${NO_PRICE} ${nearest?.asked}; the sandbox takes that for ${nearest?.of}`,
  unfit: () => `${NO_PRICE} this request; the sandbox takes the highest of the model`,
  proportion: () => `${NO_PRICE} this length and size; the sandbox takes a documented one in proportion`,
  rounded: () => 'The documents round the price to $0.00; the sandbox takes $0.004 for each output',
  units: ({ unit }) => `The documents state the price of one ${unit}; the sandbox assumes how many`,
};
