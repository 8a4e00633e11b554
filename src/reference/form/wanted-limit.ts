import { numberOf } from '../catalog/wanted-from-url.js';

/** Anyone may have written a link: it allows no more than what a reader might not notice in the code. */
const MAX_LIMIT_USD = 10;

/**
 * The most that a request may cost, in US dollars, as it was entered in the catalog: the `maxCost` of the samples.
 *
 * @param query The query of the page.
 * @returns undefined if it has none, or one that a link should not choose.
 */
export const wantedLimit = (query: URLSearchParams): number | undefined =>
  numberOf(query.get('max'), 0.01, MAX_LIMIT_USD);
