import { expect, it } from 'vitest';
import { nextPlace } from '../../src/reference/catalog/dom/row-keys.js';

it.each([
  ['ArrowDown', -1, 0],
  ['Enter', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowUp', 1, 0],
  ['ArrowUp', 0, -1],
  ['ArrowDown', 2, undefined],
  ['ArrowUp', -1, undefined],
  ['Enter', 0, undefined],
  ['a', -1, undefined],
])('%s from result %i of three leads to %s', (key, at, next) => {
  expect(nextPlace(key, at, 3)).toBe(next);
});

it('stays in the search if there is no result', () => {
  for (const key of ['ArrowDown', 'Enter']) expect(nextPlace(key, -1, 0)).toBeUndefined();
});
