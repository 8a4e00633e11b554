import { expect, test } from 'vitest';
import { RunTable } from '../../src/runs/run-table.js';
import type { RunRecord } from '../../src/runs/store.js';
import { newRun } from './store-contract.js';

test('the sum of 100,000 costs is exact at any step', () => {
  const table = new RunTable();
  const base: RunRecord = { ...newRun('a'), state: 'paying', attempts: 1, cost: 0.1, updatedAt: '2026-01-01' };
  const records = Array.from({ length: 100_000 }, (_, index): RunRecord => ({ ...base, name: `n${index}` }));
  records.forEach((record, index) => {
    table.put(record);
    if (index % 1009 === 0 && table.counts.cost !== (index + 1) / 10)
      throw new Error(`${table.counts.cost} after ${index + 1}`);
  });
  // Binary fractions would be off by now.
  expect(records.reduce((sum, { cost = 0 }) => sum + cost, 0)).not.toBe(10_000);
  for (const { name } of records) table.put({ ...base, name, state: 'failed', cost: 0 });
  expect(table.counts).toMatchObject({ cost: 0, paying: 0, failed: 100_000 });
});
