import { priceFilterWords, requestWords } from './filter-words.js';
import type { CatalogView } from './view.js';

/** How many of the rows fit, may fit or don't, with the request; each row is counted once. */
export function fittingWords({ fitting, wanted, max }: CatalogView): string {
  const { fit, flat, may, not } = fitting!;
  const counts = [
    fit + flat > 0 ? fits(fit || flat) : 'None fits',
    ...(fit > 0 && flat > 0 ? [`${fits(flat)} but may cost more`] : []),
    ...(may > 0 ? [`${may} may fit`] : []),
    ...(not > 0 ? [`${not} do${not > 1 ? '' : 'es'} not`] : []),
  ];
  const isPriced = max !== undefined && (fit > 0 || flat === 0);
  return `${counts.join(', ')} (${requestWords(wanted)}${isPriced ? `, ${priceFilterWords(max)}` : ''})`;
}

const fits = (number: number) => `${number} fit${number === 1 ? 's' : ''}`;

/** What the documents leave open about the price, before a link to ask for it; empty if they don't. */
export function openPriceWords({ fitting, isFlat, max, unpricedFor }: CatalogView): string {
  if (unpricedFor !== undefined) return `None is known to cost ${priceFilterWords(unpricedFor)}, these may: `;
  if (!isFlat) return '';
  return max !== undefined && fitting?.fit === 0 && fitting.flat > 0
    ? `None that fits is known to cost ${priceFilterWords(max)}: no document says what a length costs; `
    : 'Some have no price by length: ';
}
