import { describe, expect, it } from 'vitest';
import { RowList } from '../../src/console/state/row-list.js';

interface Item {
  id: string;
  at: number;
  word?: string;
}

const rows = (...ats: number[]): Item[] => ats.map((at) => ({ id: `row_${at}`, at }));
const ids = (list: RowList<Item>) => list.shown.map(({ id }) => id.slice(4)).join();
const hasWord = (word: string) => (row: Item) => row.word === word;

function listOf(items: Item[], more = false, max = 1000): RowList<Item> {
  const list = new RowList<Item>(({ at }) => at, max);
  list.reset({ rows: items, more });
  return list;
}

describe('a list of rows', () => {
  it('has the newest first, whatever the order in which new ones come', () => {
    const list = listOf(rows(3, 2, 1));
    list.update(rows(5, 4, 6));
    expect(ids(list)).toBe('6,5,4,3,2,1');
  });

  it('puts a later row of the same time first: a frozen clock gives many', () => {
    const list = listOf([{ id: 'row_a', at: 1 }]);
    list.update([
      { id: 'row_b', at: 1 },
      { id: 'row_c', at: 1 },
    ]);
    expect(ids(list)).toBe('c,b,a');
  });

  it('replaces a row that has changed at its place', () => {
    const list = listOf(rows(3, 2, 1));
    list.update([{ id: 'row_2', at: 2, word: 'changed' }]);
    expect(ids(list)).toBe('3,2,1');
    expect(list.get('row_2')!.word).toBe('changed');
  });

  it('leaves a changed row that is older than its pages to its page', () => {
    const list = listOf(rows(9, 8), true);
    list.update(rows(3));
    expect(ids(list)).toBe('9,8');
    list.addPage({ rows: rows(7, 3), more: false });
    expect(ids(list)).toBe('9,8,7,3');
    expect([list.cursor, list.more]).toEqual(['row_3', false]);
  });

  it('filters what is known at once, then takes the page of the sandbox', () => {
    const [third, second, first] = rows(3, 2, 1) as [Item, Item, Item];
    second.word = 'x';
    const list = listOf([third, second], true);
    list.filter(hasWord('x'));
    expect(ids(list)).toBe('2');
    // It came while the sandbox was asked.
    list.update([{ id: 'row_4', at: 4, word: 'x' }]);
    list.setFirstPage({ rows: [second, { ...first, word: 'x' }], more: false });
    expect(ids(list)).toBe('4,2,1');
    list.filter(undefined);
    // Without the row that only the filter found: there is a gap before it.
    expect(ids(list)).toBe('4,3,2');
    expect([list.more, list.cursor]).toEqual([true, 'row_2']);
  });

  it('takes rows in and out of a filtered list as they change', () => {
    const list = listOf(rows(3, 2, 1));
    list.filter(hasWord('x'));
    expect(ids(list)).toBe('');
    list.update([
      { id: 'row_1', at: 1, word: 'x' },
      { id: 'row_3', at: 3, word: 'x' },
    ]);
    expect(ids(list)).toBe('3,1');
    list.update([{ id: 'row_3', at: 3 }]);
    expect(ids(list)).toBe('1');
  });

  it('keeps the newest if there are too many, filtered or not', () => {
    const list = listOf([], false, 100);
    for (let at = 0; at < 1000; at++) list.update([{ id: `row_${at}`, at, word: at % 2 ? 'x' : 'y' }]);
    expect(list.size).toBeLessThanOrEqual(110);
    expect(list.shown[0]!.id).toBe('row_999');
    list.filter(hasWord('x'));
    for (let at = 1000; at < 2000; at++) list.update([{ id: `row_${at}`, at, word: 'x' }]);
    expect(list.size).toBeLessThanOrEqual(110);
    expect(list.shown.every((row) => (row as Item | undefined) !== undefined)).toBe(true);
  });

  it('takes 10,000 changes in a moment', () => {
    const list = listOf(rows(...Array.from({ length: 10_000 }, (_, index) => 20_000 - index)), false, 50_000);
    list.filter(() => true);
    const start = performance.now();
    list.update(rows(...Array.from({ length: 10_000 }, (_, index) => 15_000 + index)));
    expect(performance.now() - start).toBeLessThan(2000);
    expect(list.shown).toHaveLength(15_000 - 1);
  });
});
