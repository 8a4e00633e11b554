import { expect, it } from 'vitest';
import { soak } from './run.js';

// A small soak; `npm run soak` is the large one, and prints its figures.

it('600 tasks with callbacks, faults and a kill: all end, all are told, none is paid twice', async () => {
  const { wrong, created, completed, failed, unknown, arrived, told, paid, limited, faults } = await soak({
    tasks: 600,
    keys: 30,
    hangs: 1,
    retention: 2000,
    speed: 200,
  });
  expect(wrong).toEqual([]);
  expect(created).toBeGreaterThan(500);
  expect(completed + failed).toBe(created);
  expect(told).toBe(created + arrived);
  expect(paid).toBeGreaterThan(0);
  expect(unknown).toBeGreaterThanOrEqual(arrived);
  expect(Object.keys(faults).length).toBeGreaterThan(3);
  expect(limited).toBe(0);
}, 60_000);
