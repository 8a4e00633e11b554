import { isPriceSame, mayVaryByLengthWith } from '../../catalog/price-with.js';
import { defaultCount } from './default-count.js';
import type { CatalogRow } from './row.js';
import type { Wanted } from './wanted.js';

/**
 * What a price is for if requests leave it open: `for 4 images` if they make several by default, `for low quality`, `for
 * 5 s` or `for 1080p` if that is the default. A price that may vary by the length is for none.
 *
 * @param wanted What a person asked for: the price is for that then.
 */
export function defaultsText(
  row: Pick<CatalogRow, 'kind' | 'price' | 'priceInputs' | 'duration' | 'sizes'>,
  { outputs, seconds, resolution }: Pick<Wanted, 'outputs' | 'seconds' | 'resolution'> = {},
): string[] {
  const { kind, price, priceInputs } = row;
  const count = outputs === undefined ? defaultCount(row) : 1;
  if (count > 1) return [`for ${count} images`];
  const quality = priceInputs?.defaults.quality;
  if (typeof quality === 'string') return [`for ${quality} quality`];
  // A price by work says what it is for.
  if (kind !== 'video' || !price || price.tiers?.some(({ at }) => at)) return [];
  const length = defaultLength(row, { seconds });
  const parts = [
    ...(length !== undefined && !mayVaryByLengthWith(row, priceInputs) ? [`${length} s`] : []),
    ...(resolution === undefined ? defaultSize(row) : []),
  ];
  return parts.length > 0 ? [`for ${parts.join(' at ')}`] : [];
}

/** The length of a request that names none; undefined if it does. */
function defaultLength(
  { priceInputs, duration }: Pick<CatalogRow, 'priceInputs' | 'duration'>,
  { seconds }: Pick<Wanted, 'seconds'>,
): number | undefined {
  const length = seconds === undefined && priceInputs?.defaults[duration?.parameter ?? ''];
  return typeof length === 'number' ? length : undefined;
}

/** The resolution of a request that names none, if its price depends on that. */
const defaultSize = ({ price, priceInputs, sizes }: Pick<CatalogRow, 'price' | 'priceInputs' | 'sizes'>): string[] =>
  Object.entries(sizes ?? {}).flatMap(([name, input]) =>
    Object.entries(input).every(
      ([parameter, value]) => priceInputs?.defaults[parameter] === value && !isPriceSame(price, priceInputs, parameter),
    )
      ? [name]
      : [],
  );
