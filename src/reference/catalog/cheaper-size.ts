import type { Capability } from '../../catalog/capabilities.js';
import { nearestPriceWords } from '../../catalog/words/unsure-price-words.js';
import { priceText } from './fact-text.js';
import type { CatalogRow } from './row.js';
import { judge, type Wanted } from './wanted.js';

/**
 * The price of a video at the resolution at which its model makes it for the least, such as `$0.14 at 720p`.
 *
 * @returns undefined if the request names a resolution, or no document states that another one than the default is cheaper.
 */
export function cheaperSize(row: CatalogRow, wanted: Wanted, capabilities: readonly Capability[]): string | undefined {
  if (row.kind !== 'video' || wanted.resolution !== undefined) return undefined;
  const verdictAt = (resolution?: string) => judge(row, { ...wanted, resolution }, capabilities);
  const usual = verdictAt();
  const others = Object.keys(row.sizes ?? {}).flatMap((resolution) => {
    const { price, nearest } = verdictAt(resolution);
    const { highest } = (usual.price ? price : nearest) ?? {};
    const limit = (usual.price ?? usual.nearest)?.highest;
    if (highest === undefined || limit === undefined || highest >= limit) return [];
    const words = price ? priceText(price) : nearestPriceWords(nearest!, priceText);
    return [{ highest, words: `${words} at ${resolution}` }];
  });
  return others.toSorted((one, other) => one.highest - other.highest)[0]?.words;
}
