import { describe, expect, it } from 'vitest';
import type { ParameterDetails } from 'unigen/catalog';
import { requestPrice } from '../../src/catalog/request-price.js';
import type { ModelRecord } from '../../src/contract/models/read-models.js';
import { priceInputs } from '../../src/generate/price-inputs.js';

/** The price without a `duration` of a model that costs $0.15 a second and has two modes. */
function priceWithout(duration: Partial<ParameterDetails>) {
  const price = { amount: 0.15, unit: 'second', quantity: 'duration', source: '000' } as const;
  const inputs = priceInputs({
    branch: { schema: { 'x-price': price } },
    details: {
      parameters: { duration: { types: ['integer'], ...duration } },
      modes: [{ title: 'Text' }, { title: 'References' }],
    },
  } as unknown as ModelRecord);
  return requestPrice({ price, output: 'VideoOutput' }, inputs, { prompt: 'A kite' });
}

describe('the price of a request without the parameter that is paid for', () => {
  it('counts a default that holds in every mode', () => {
    expect(priceWithout({ default: 4 })).toEqual({ lowest: 0.6, highest: 0.6 });
    expect(priceWithout({ modeDefaults: [{ value: 4, modes: ['Text', 'References'] }] })).toMatchObject({
      highest: 0.6,
    });
  });

  it('is that of a second if a mode has another default or none: a limit by the first would be too low', () => {
    const perSecond = { lowest: 0.15, highest: 0.15, per: 'second' };
    expect(priceWithout({ modeDefaults: [{ value: 4, modes: ['Text'] }] })).toEqual(perSecond);
    const both = [
      { value: 4, modes: ['Text'] },
      { value: 8, modes: ['References'] },
    ];
    expect(priceWithout({ modeDefaults: both })).toEqual(perSecond);
    expect(priceWithout({})).toEqual(perSecond);
  });
});
