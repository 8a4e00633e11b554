import { beforeAll, describe, expect, it } from 'vitest';
import { bundles, type Bundle } from '../support/bundle-sizes.js';

describe('a bundle with a provider', () => {
  let all: Bundle[];
  beforeAll(async () => {
    all = await bundles(undefined, /ai-sdk/);
  }, 60_000);

  it('takes at most 15 KB at first, and a third of the others with all parts', () => {
    const ours = all.filter(({ name }) => name.startsWith('unigen'));
    const others = all.filter(({ name }) => !name.startsWith('unigen'));
    expect([ours.length, others.length]).toEqual([2, 2]);
    const smallest = Math.min(...others.map(({ first }) => first));
    for (const { first, all } of ours) {
      expect(first).toBeLessThanOrEqual(15_000);
      expect(all).toBeLessThan(smallest / 3);
    }
  });
});
