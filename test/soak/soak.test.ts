import { expect, it } from 'vitest';
import { soak } from './run.js';

// A small soak; `npm run soak` is a large one that prints its figures.

it('600 tasks with callbacks, faults and a kill: all end, all are notified, none is paid twice', async () => {
  const { problems, created, completed, failed, unknown, refused, arrived, notified, paid, limited, faults } =
    await soak({
      tasks: 600,
      keys: 30,
      hangs: 1,
      retention: 2000,
      speed: 200,
    });
  expect(limited).toBe(0);
  expect(problems).toEqual([]);
  expect(created + unknown + refused).toBe(600);
  // The kill comes after half of them; how many creates meet the restart depends on how long it takes.
  expect(created).toBeGreaterThan(400);
  expect(completed + failed).toBe(created);
  expect(notified).toBe(created + arrived);
  expect(paid).toBeGreaterThan(0);
  expect(unknown).toBeGreaterThanOrEqual(arrived);
  expect(Object.keys(faults).length).toBeGreaterThan(3);
  // A key that is blocked for a minute is reported by the count of 429, not by the time.
}, 180_000);
