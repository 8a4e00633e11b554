import { expect, it } from 'vitest';
import { durationWords } from '../../src/catalog/words/duration-words.js';

it.each([
  [0, '0 ms'],
  [0.4, '<1 ms'],
  [34, '34 ms'],
  [3450, '3.4 s'],
  [5000, '5 s'],
  [59_900, '59 s'],
  [60_000, '1 min'],
  [65_000, '1 min 5 s'],
  [3_600_000, '1 h'],
  [3_660_000, '1 h 1 min'],
  [86_400_000, '1 d'],
  [90_000_000, '1 d 1 h'],
])('%f ms is %s', (ms, words) => expect(durationWords(ms)).toBe(words));
