import { describe, expect, it } from 'vitest';
import { acceptedValues } from '../../src/catalog/words/accepted-values.js';
import { choices } from '../../src/catalog/words/choices.js';
import { choiceWords } from '../../src/catalog/words/output-words.js';

describe('the values of an enum in words', () => {
  it.each([
    [[8, 4, 6], '4, 6 or 8'],
    [[4, 5, 6], '4, 5 or 6'],
    [[4, 6, 8, 5, 7, 9, 10, 11, 12], '4 to 12'],
    [[1, 3, 4, 5, 6, 20], '1, 3 to 6 or 20'],
    [[0.5, 1.5, 2.5, 3.5], '0.5, 1.5, 2.5 or 3.5'],
    [['b', 'a', ''], 'b, a or ""'],
    [[2, 'auto', 1], '2, auto or 1'],
  ])('%j', (values, words) => {
    expect(choices(values)).toBe(words);
  });

  it('names their type', () => {
    expect(acceptedValues({ types: ['integer'], enum: [4, 6, 8, 5, 7] })).toBe('integer: 4 to 8');
    expect(choiceWords({ values: [4, 5, 6, 7, 8] })).toBe('4-8');
  });
});
