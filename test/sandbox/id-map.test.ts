import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdMap } from '../../src/sandbox/id-map.js';
import { RandomSource } from '../../src/sandbox/random-source.js';

/** Ids as the sandbox makes them, those of thousands of tasks later, and any text that a restored state may have. */
const source = new RandomSource(1);
const made = Array.from({ length: 40 }, (_, index) => (index % 4 === 3 ? source.uuid() : source.id('task_')));
const later = new RandomSource(2);
later.continueAfter(36 ** 4 - 5, 1);
const ids = [
  ...made,
  ...Array.from({ length: 10 }, () => later.id('task_')),
  '',
  'a',
  'task_1',
  '__proto__',
  '123456789',
];

it('has what a Map has after any changes', () => {
  const id = fc.constantFrom(...ids);
  const change = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.constant('set' as const), id, fc.nat()) },
    { weight: 4, arbitrary: fc.tuple(fc.constant('delete' as const), id, fc.nat()) },
    fc.tuple(fc.constant('clear' as const), id, fc.nat()),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
      const own = new IdMap<number>();
      const plain = new Map<string, number>();
      for (const [kind, key, value] of changes) {
        if (kind === 'set') {
          own.set(key, value);
          plain.set(key, value);
        } else if (kind === 'delete') {
          own.delete(key);
          plain.delete(key);
        } else {
          own.clear();
          plain.clear();
        }
      }
      expect(own.size).toBe(plain.size);
      expect(ids.map((key) => [own.has(key), own.get(key)])).toEqual(
        ids.map((key) => [plain.has(key), plain.get(key)]),
      );
    }),
  );
});
