import { describe, expect, it } from 'vitest';
import type { DeliveryRow, TaskRow } from '../../src/sandbox/index.js';
import { eventAt, untilDue } from '../../src/console/state/due.js';
import { RowList } from '../../src/console/state/row-list.js';

const task = (id: string, status: TaskRow['status'], endsAt: number) =>
  ({ id, status, endsAt, createdAt: 0 }) as TaskRow;

function rows(tasks: TaskRow[], deliveries: DeliveryRow[]) {
  const store = {
    tasks: new RowList<TaskRow>(({ createdAt }) => createdAt, 100),
    deliveries: new RowList<DeliveryRow>(({ at }) => at, 100),
  };
  store.tasks.reset({ rows: tasks, more: false });
  store.deliveries.reset({ rows: deliveries, more: false });
  return store;
}

describe('what is due', () => {
  it('is due within the millisecond that the clock leaves out', () => {
    expect(untilDue(1000.4, 1000)).toBeUndefined();
    expect(untilDue(undefined, 0)).toBeUndefined();
    expect(untilDue(1500, 1000)).toBe(500);
  });

  it('is a task that runs, or the next attempt of a callback', () => {
    const delivery: DeliveryRow = { id: 'd', task: 'done', url: 'http://a', attempt: 1, at: 1, nextAt: 700.6 };
    const store = rows([task('done', 'completed', 500), task('runs', 'running', 600.5)], [delivery]);
    expect(eventAt(store, 600)).toMatchObject({ kind: 'task', row: { id: 'runs' } });
    expect(eventAt(store, 700)).toMatchObject({ kind: 'callback', row: { id: 'd' } });
    expect(eventAt(store, 500)).toBeUndefined();
  });
});
