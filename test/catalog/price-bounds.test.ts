import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { models, priceOf as documentedPriceOf } from 'unigen/catalog';
import { resolveObject } from '../../src/contract/document/refs.js';
import type { Schema } from '../../src/contract/document/types.js';
import { priceOf } from '../../src/sandbox/prices.js';
import { priceInputs } from '../../generated/details/price-inputs.js';
import { shaping } from '../../generated/shaping.js';
import { allBranches, document } from '../support/contract.js';
import { caller } from '../support/sandbox-caller.js';

const priced = models.filter(({ price }) => price);

/** Parameters that decide prices, and others that shape an output. */
const PARAMETERS = [
  ...new Set([
    ...priced.flatMap(({ price }) =>
      (price!.tiers ?? []).flatMap(({ when = {}, given = [], omitted = [] }) => [
        ...Object.keys(when),
        ...given,
        ...omitted,
      ]),
    ),
    ...Object.values(priceInputs).flatMap(({ quantity, defaults }) => [
      ...(quantity ? [quantity] : []),
      ...Object.keys(defaults),
    ]),
    ...Object.values(shaping).flatMap(({ defaults, choices }) => [...Object.keys(defaults), ...Object.keys(choices)]),
    'count',
    'multi_shots',
    'multi_prompt',
    'shots',
    'frames',
    'text',
    'dialogue',
    'image_urls',
  ]),
];

const HOSTILE: unknown[] = [
  0,
  -0,
  -1,
  -104,
  0.5,
  -0.1,
  1e21,
  1e308,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  NaN,
  Infinity,
  -Infinity,
  '-5',
  '1e999',
  '8',
  '',
  null,
  [],
  {},
];

const odd = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.double(),
  fc.integer(),
  fc.anything({ maxDepth: 2 }),
  fc.array(fc.record({ duration: fc.oneof(fc.double(), fc.integer(), fc.string()) }), { maxLength: 4 }),
);
const inputs = fc.oneof(
  fc.dictionary(fc.constantFrom(...PARAMETERS), odd, { maxKeys: 8 }),
  fc.dictionary(fc.string(), odd),
);

/** The amounts in a documented price that are not a finite number of at least 0. */
function wrongAmounts(found: object): [string, unknown][] {
  return Object.entries(found).filter(
    ([name, value]) =>
      ['amount', 'total', 'upTo', 'quantity'].includes(name) && !(Number.isFinite(value) && (value as number) >= 0),
  );
}

describe('a count of outputs', () => {
  const counts = allBranches.flatMap(({ api, model, schema, inputKey }) => {
    const { properties = {} } = resolveObject(document, schema.properties![inputKey] as Schema);
    return ['quantity', 'count', 'num_images', 'n'].flatMap((name) =>
      properties[name] ? [[`${api} ${model}`, name, resolveObject(document, properties[name])] as const] : [],
    );
  });

  it('is a parameter of many models', () => expect(counts.length).toBeGreaterThan(50));

  it.each(counts)('the count %s, %s, is at least 1', (_model, _name, { minimum, enum: values }) => {
    const least = values === undefined ? (minimum as number) : Math.min(...(values as number[]));
    expect(least).toBeGreaterThanOrEqual(1);
  });
});

describe('a price', () => {
  it('is documented with amounts that are finite and at least 0', () => {
    const amounts = priced.flatMap(({ price }) => price!.tiers?.map(({ amount }) => amount) ?? [price!.amount]);
    expect(amounts.length).toBeGreaterThan(priced.length);
    expect(amounts.filter((amount) => !Number.isFinite(amount) || amount! < 0)).toEqual([]);
  });

  it('a price of the documents is finite and at least 0, whatever the input', () => {
    fc.assert(
      fc.property(fc.constantFrom(...models), inputs, (entry, input) => {
        const found = documentedPriceOf(entry, input);
        expect(found ? wrongAmounts(found) : []).toEqual([]);
      }),
      { numRuns: 4000 },
    );
  });

  it('in the sandbox is finite and at least 0, whatever the input', () => {
    fc.assert(
      fc.property(fc.constantFrom(...models), inputs, (entry, input) => {
        const cost = priceOf(entry, input, undefined);
        expect(Number.isFinite(cost) && cost >= 0, String(cost)).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });

  it('is so for every model, parameter and hostile value', () => {
    const wrong: string[] = [];
    for (const entry of models) {
      for (const name of PARAMETERS) {
        for (const value of HOSTILE) {
          // With and without the size that some documented prices are for.
          for (const input of [{ [name]: value }, { width: 1024, height: 1024, [name]: value }]) {
            const found = documentedPriceOf(entry, input);
            const cost = priceOf(entry, input, undefined);
            if ((found && wrongAmounts(found).length > 0) || !(Number.isFinite(cost) && cost >= 0))
              wrong.push(`${entry.id} ${name} ${String(value)}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([-1, NaN, Infinity, -Infinity, '5', null])(
    'a price of %s in the options of a sandbox is an error that charges nothing',
    async (price) => {
      const { ask } = caller({ prices: () => price as number, balance: 10 });
      const created = await ask('POST', '/v1/tasks', { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } });
      expect([created.status, JSON.stringify(created.body)]).toEqual([
        500,
        expect.stringContaining('prices must give a finite number of at least 0'),
      ]);
      expect((await ask('GET', '/account')).body.data.balance_usd).toBe(10);
    },
  );

  it('a price of -104 images is refused, in the estimate as well, and credits nothing', async () => {
    const { ask } = caller({ prices: undefined });
    const model = models.find(({ api, id }) => api === 'gateai' && id === 'flux-pro-2.0')!;
    expect(
      documentedPriceOf(model, { prompt: 'A kite', width: 1024, height: 1024, quantity: -104 }),
    ).not.toHaveProperty('total');
    for (const path of ['/api/estimate', '/api/generate']) {
      const { status, body } = await ask('POST', path, {
        model: model.id,
        params: { prompt: 'A kite', quantity: -104 },
      });
      expect([status, body.error]).toEqual([400, expect.stringContaining('quantity')]);
    }
    expect((await ask('GET', '/credits')).body.your_budget).toMatchObject({ used: 0, remaining: 100 });
  });
});
