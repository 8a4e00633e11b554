import { priceFilterWords, requestWords } from './filter-words.js';
import type { CatalogView } from './view.js';

/**
 * How many of the rows fit, likely fit, may fit or don't, with the request; each row is counted once. With a maximum price,
 * what fits costs at most that; what likely fits may cost more.
 */
export function fittingWords({ fitting, wanted, max }: CatalogView): string {
  const { fit, likely, unsure, may, not } = fitting!;
  const counts = [
    fit > 0 ? fits(fit) : unsure === 0 && 'None fits',
    unsure > 0 && `${fits(unsure)} at an uncertain price`,
    likely > 0 && `${likely} likely`,
    may > 0 && `${may} may fit`,
    not > 0 && `${not} do${not > 1 ? '' : 'es'} not`,
  ].filter(Boolean);
  const price = max === undefined ? '' : `, ${priceFilterWords(max)}`;
  return `${counts.join(', ')} (${requestWords(wanted)}${price})`;
}

const fits = (number: number) => `${number} fit${number === 1 ? 's' : ''}`;

/** What the documents leave open about the price, as sentences before a link; empty if they don't. */
export function openPriceWords({ fitting, mayVary, max, unpricedFor, sort, shown, verdicts }: CatalogView): string {
  if (sort === 'price' && shown.length > 0 && !shown.some((at) => verdicts[at]!.price))
    return 'No document states these prices. ';
  if (unpricedFor !== undefined)
    return `None${fitting ? ' that fits' : ''} is known to cost ${priceFilterWords(unpricedFor)}${fitting ? '' : '; these may'}. `;
  if (!mayVary) return '';
  return max !== undefined && fitting?.fit === 0 && fitting.unsure > 0
    ? `None that fits is sure to cost ${priceFilterWords(max)}: the prices may vary. `
    : 'Some prices may vary. ';
}
