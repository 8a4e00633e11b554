import type { ModelEntry } from '../../catalog/entry.js';
import { isOlderPrice } from '../../catalog/older-price.js';
import { OLDER_PRICE, priceLines, priceRange, tierLines } from '../../catalog/words/price-words.js';
import type { Cell } from './line.js';

/** Number of prices that a cell shows: more would make a row higher than a screen. */
const MAX_PRICES = 2;

/** The documented price of a model: many are one range, which opens. */
export function documentedPriceCell(entry: ModelEntry): Cell {
  const lines = priceLines(entry);
  const prices = entry.price ? tierLines(entry.price) : [];
  const older = isOlderPrice(entry) ? [OLDER_PRICE] : [];
  if (prices.length <= MAX_PRICES) return [...lines, ...older];
  const all = { title: `All ${prices.length} prices`, texts: prices };
  return [{ text: priceRange(entry.price), all }, ...lines.slice(prices.length), ...older];
}
