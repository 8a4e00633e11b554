import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TimeQueue } from '../../src/sandbox/time-queue.js';

it('gives items in the order of their time, and those of one time in the order of adding, like a sorted list', () => {
  const steps = fc.array(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant('take' as const)), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (all) => {
      const queue = new TimeQueue<string>();
      const expected: { time: number; item: string }[] = [];
      for (const [index, step] of all.entries()) {
        if (step === 'take') expect(queue.take()).toBe(expected.shift()?.item);
        else {
          const item = `${index}`;
          queue.add(step, item);
          // A stable sort leaves equal times in their order.
          expected.push({ time: step, item });
          expected.sort((a, b) => a.time - b.time);
        }
        expect(queue.size).toBe(expected.length);
        expect(queue.firstTime).toBe(expected[0]?.time);
        expect(queue.first).toBe(expected[0]?.item);
        expect([...queue].sort()).toEqual(expected.map(({ item }) => item).sort());
        const entries = [...queue.entries()].sort(([a], [b]) => a - b);
        expect(entries).toEqual(expected.map(({ time, item }) => [time, item]));
      }
    }),
  );
});

it('is empty once it is cleared, and gives what was in it', () => {
  const queue = new TimeQueue<string>();
  queue.add(2, 'taken later');
  queue.add(1, 'taken');
  queue.add(1, 'left');
  queue.take();
  expect(queue.clear().sort()).toEqual(['left', 'taken later']);
  expect([queue.size, queue.first, queue.firstTime, queue.take()]).toEqual([0, undefined, undefined, undefined]);
});

it('removes an item of any time, and goes on with the others', () => {
  const queue = new TimeQueue<string>();
  for (const [time, item] of [
    [1, 'a'],
    [2, 'b'],
    [2, 'c'],
    [3, 'd'],
    [4, 'e'],
  ] as const)
    queue.add(time, item);
  queue.remove(3, (item) => item === 'd');
  queue.remove(2, (item) => item === 'b');
  queue.remove(2, (item) => item === 'none');
  queue.remove(9, () => true);
  expect([queue.size, queue.firstTime]).toEqual([3, 1]);
  queue.remove(1, () => true);
  expect(queue.firstTime).toBe(2);
  // A time that was emptied takes items again.
  queue.add(3, 'f');
  expect(Array.from({ length: 4 }, () => queue.take())).toEqual(['c', 'f', 'e', undefined]);
  expect([queue.size, queue.firstTime]).toEqual([0, undefined]);
});
