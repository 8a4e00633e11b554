import type { ModelEntry } from '../../catalog/entry.js';
import { priceInputsOf } from '../../catalog/price.js';
import { about } from '../../catalog/words/amount-words.js';
import { eachPriceWords, mayVarySentence, OUTPUTS } from '../../catalog/words/unsure-price-words.js';
import { formatEstimate, formatUsd, roundUsd } from '../../internal/money.js';
import { documentedCost, type DocumentedCost } from '../../sandbox/documented-cost.js';
import { priceVaries } from '../../catalog/price-varies.js';

/** The price of a sandbox, for people. */
export interface SandboxPrice {
  /** The amount, such as `about $0.03`. */
  amount: string;
  /** Where it comes from and what is not known of it, in sentences. */
  origin: string;
}

/**
 * The price of a sandbox, with the doubts that the form has about it.
 *
 * @param cost US dollars, as the sandbox says.
 * @returns undefined if no document has a price of the model.
 */
export function sandboxPrice(
  entry: ModelEntry,
  input: Record<string, unknown>,
  cost: number,
): SandboxPrice | undefined {
  const documented = documentedCost(entry, input);
  if (!documented) return undefined;
  // Its scenario may set prices, and its contract may have others than this page.
  if (roundUsd(documented.cost) !== roundUsd(cost))
    return { amount: formatUsd(cost), origin: 'A price of this sandbox, not of the documents.' };
  const { basis } = documented;
  const varies = priceVaries(entry, priceInputsOf(entry), input);
  const each = varies.includes(OUTPUTS) && roundUsd(cost * Number(input[entry.outputs!.parameter!]));
  return {
    amount: amountWords(entry, basis, cost),
    origin: [
      `${ORIGINS[basis](documented)}.`,
      ...(varies.length > 0 ? [mayVarySentence(varies)] : []),
      ...(each ? [`${eachPriceWords(each)}.`] : []),
    ].join(' '),
  };
}

function amountWords({ price }: ModelEntry, basis: DocumentedCost['basis'], cost: number): string {
  if (basis === 'proportion') return about(true, cost, formatEstimate(cost));
  // The documents have $0.00 there: they don't call this amount approximate.
  return about(basis === 'rounded' ? undefined : price?.approximate, cost, formatUsd(cost));
}

const NO_PRICE = 'No document states a price for';

/** Without the point at the end. */
const ORIGINS: Record<DocumentedCost['basis'], (cost: DocumentedCost) => string> = {
  stated: () => 'Documented price',
  highest: () => 'The highest documented price that this request may have',
  nearest: ({ nearest }) => `${NO_PRICE} ${nearest?.asked}; the sandbox takes that for ${nearest?.of}`,
  unfit: () => `${NO_PRICE} this request; the sandbox takes the highest of the model`,
  proportion: () => `${NO_PRICE} this length and size; the sandbox takes documented ones in proportion`,
  rounded: () => 'The documents round the price to $0.00; the sandbox takes $0.004 for each output',
  units: ({ unit }) => `The documents state the price of one ${unit}; the sandbox assumes how many`,
};
