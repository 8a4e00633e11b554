import { expect, it } from 'vitest';
import { findModel, models } from 'unigen/catalog';
import { priceInputsOf } from '../../src/catalog/price.js';
import { requestPrice } from '../../src/catalog/request-price.js';
import { priceBasis, requestPriceBasis } from '../../src/catalog/words/price-basis.js';
import { priceFact } from '../../src/catalog/words/price-words.js';

const entryOf = (api: 'unifically' | 'gateai', id: string) => findModel(api, id)!;
const basis = (entry: ReturnType<typeof entryOf>, input: object) =>
  requestPriceBasis(entry, priceInputsOf(entry), input)[0];

it('says what the prices of a model differ by', () => {
  const fact = (api: 'unifically' | 'gateai', id: string) => priceFact(entryOf(api, id));
  expect(fact('gateai', 'seedance-2.0')).toBe('about $0.49 to $11.25, documented for 4 s at 720p to 15 s at 1080p');
  expect(fact('gateai', 'seedance-2.0-fast')).toBe('about $0.40 to $1.48, documented for 4–15 s at 720p');
  expect(fact('unifically', 'openai/sora-2')).toMatch(/, by length/);
  expect(fact('unifically', 'kuaishou/kling-3.0-omni-video')).toMatch(
    /^\$0\.14 to \$0\.40, by length, resolution and native audio/,
  );
  expect(fact('unifically', 'black-forest-labs/flux.2-pro')).toBe(
    '$0.02 to $0.03 per image, by quality, older document',
  );
  // No parameter decides it; and all of these prices are for one size.
  expect(fact('unifically', 'google/veo-3.1-quality')).toMatch(/^\$0\.60 to \$0\.80, for 720p to 4k output, /);
  expect(fact('gateai', 'gpt-image-2')).toMatch(/ per image, by quality$/);
  expect(fact('gateai', 'flux-pro-2.0')).toBe('about $0.01 per image');
});

it('says what the prices of a request differ by: what it leaves open, or what the documents have prices for', () => {
  const seedance = entryOf('gateai', 'seedance-2.0');
  expect(basis(seedance, {})).toBe('in proportion for 8 s; documented: $0.49 for 4 s at 720p, $1.85 for 15 s at 720p');
  expect(basis(seedance, { duration: 13, mode: 'RESOLUTION_1080' })).toBe(
    'in proportion; documented: $3.33 for 12 s at 1080p, $11.25 for 15 s at 1080p (in only one of two lists)',
  );
  expect(basis(seedance, { duration: 8, mode: 'RESOLUTION_1080' })).toBe(
    'in proportion; documented: $0.49 for 4 s at 720p, $3.33 for 12 s at 1080p',
  );
  // The pixels of no documented price: no estimate.
  expect(basis(entryOf('gateai', 'seedance-2.0-fast'), { width: NaN })).toBe(
    'documented: $0.40 for 4 s at 720p, $1.48 for 15 s at 720p',
  );
  expect(basis(seedance, { duration: 15 })).toBeUndefined();
  expect(basis(seedance, { duration: 15, mode: 'RESOLUTION_1080' })).toBe('in only one of two lists');
  const kling = entryOf('unifically', 'kuaishou/kling-2.1');
  expect(basis(kling, {})).toBe('by mode and length');
  expect(basis(kling, { mode: 'std' })).toBe('by length');
  expect(basis(kling, { mode: 'std', duration: 5 })).toBeUndefined();
  const flux = entryOf('unifically', 'black-forest-labs/flux.2-pro');
  expect(basis(flux, {})).toBe('for 1K to 2K quality');
  expect(basis(flux, { quality: '2K' })).toBeUndefined();
});

it('says something of each range, and nothing of a single price', () => {
  for (const entry of models) {
    const amounts = new Set(entry.price?.tiers?.map(({ amount }) => amount));
    expect(priceBasis(entry).length, entry.id).toBe(amounts.size > 1 ? 1 : 0);
    const price = requestPrice(entry, priceInputsOf(entry), {});
    const isRange = price !== undefined && price.lowest !== price.highest;
    expect(basis(entry, {}) !== undefined, entry.id).toBe(isRange);
  }
});
