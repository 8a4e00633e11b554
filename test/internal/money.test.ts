import { describe, expect, it } from 'vitest';
import { formatEstimate } from '../../src/internal/money.js';

describe('an estimate', () => {
  it('is rounded up to a cent, and to two digits below ten cents', () => {
    const words = [2.75625, 0.347, 0.1, 0.0996, 0.0634, 0.00625, 0].map(formatEstimate);
    expect(words).toEqual(['$2.76', '$0.35', '$0.10', '$0.10', '$0.064', '$0.0063', '$0.00']);
  });
});
