import { describe, expect, it } from 'vitest';
import { seenPrice, whyNotCompared } from '../../src/verify/prices.js';
import { readContract } from '../../src/verify/contract.js';

const { models } = await readContract();
const like = models.find(({ id }) => id === 'kuaishou/kling-o1-video')!;

describe('the price of a model that is like another one', () => {
  it.each([
    [
      'one for all requests',
      [
        { input: {}, cost: 0.4 },
        { input: { duration: 10 }, cost: 0.4 },
      ],
      { unit: 'task', amount: 0.4 },
    ],
    [
      'one for each second',
      [
        { input: { duration: 5 }, cost: 0.25 },
        { input: { duration: 10 }, cost: 0.5 },
      ],
      { unit: 'second', quantity: 'duration', amount: 0.05 },
    ],
    [
      'not known if it follows neither',
      [
        { input: { duration: 5 }, cost: 0.25 },
        { input: { duration: 10 }, cost: 0.3 },
      ],
      undefined,
    ],
    ['not known if nothing was accepted', [], undefined],
  ])('is %s', (_name, costs, price) => {
    expect(seenPrice(like, costs)).toEqual(price);
  });
});

describe('a documented price', () => {
  const why = (id: string) => {
    const facts = models.find((model) => model.id === id && model.entry.price)!;
    return whyNotCompared(
      facts.entry,
      facts.examples.map(([, body]) => body[facts.branch.inputKey] as object as Record<string, unknown>),
    );
  };
  it('is compared, or it is said why not', () => {
    expect(why('google/veo-3.1-fast')).toBeUndefined();
    expect(why('seedance-2.0')).toBe('the documents state it for some sizes and lengths only');
    expect(why('kino-xl')).toBe('no parameter says how many images are paid for');
  });
});
