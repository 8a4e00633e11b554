import { describe, expect, it } from 'vitest';
import { BoundedMap } from '../../src/internal/bounded-map.js';

const filled = (limit: number, keys: string) => {
  const map = new BoundedMap<string, number>(limit);
  keys.split('').forEach((key, index) => map.set(key, index));
  return map;
};

describe('BoundedMap', () => {
  it('evicts the oldest entry once there are more than its limit', () => {
    expect([...filled(2, 'abc')]).toEqual([
      ['b', 1],
      ['c', 2],
    ]);
    expect(filled(3, 'abc').size).toBe(3);
  });

  it('holds nothing with a limit of 0', () => {
    expect(filled(0, 'ab').size).toBe(0);
  });

  it('replaces the value of an entry without making it newer, and evicts nothing for it', () => {
    const map = filled(2, 'aba');
    expect([...map]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect([...map.set('c', 3).keys()]).toEqual(['b', 'c']);
  });

  it('evicts the least recently used entry if entries are touched', () => {
    const map = filled(2, 'ab');
    expect(map.touch('a')).toBe(0);
    expect(map.touch('c')).toBeUndefined();
    expect([...map.set('c', 2).keys()]).toEqual(['a', 'c']);
  });

  it('has room again after a delete', () => {
    const map = filled(2, 'ab');
    map.delete('a');
    expect([...map.set('c', 2).keys()]).toEqual(['b', 'c']);
  });
});
