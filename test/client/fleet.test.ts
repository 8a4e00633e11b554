import { expect, it } from 'vitest';
import { simulateKey } from '../bench/fleet/simulate-key.js';

// `npm run bench -- fleet` does it with a million tasks over a hundred keys.

it.each([1, 3])(
  '2,000 tasks of a key over %i workers end when its limits allow it, and it is never blocked',
  async (workers) => {
    const { makespan, least, bans, polls } = await simulateKey(2000, workers, 1500 / workers, 42);
    expect(bans).toBe(0);
    expect(makespan / least).toBeLessThan(1.1);
    expect(polls).toBeLessThan(1.6 * 2000);
  },
);
