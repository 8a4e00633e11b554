import { describe, expect, it } from 'vitest';
import { createSandbox, type Change } from '../../src/sandbox/index.js';
import { Store } from '../../src/sandbox/store.js';
import type { SandboxTask } from '../../src/sandbox/state.js';

const task = (id: string, changes: Partial<SandboxTask> = {}): SandboxTask => ({
  id,
  api: 'unifically',
  account: 'a1',
  model: 'google/veo-3.1-fast',
  input: {},
  createdAt: 0,
  startsAt: 1,
  endsAt: 2,
  state: 'running',
  plannedOutcome: 'completed',
  cost: 0.4,
  origin: 'http://localhost',
  ...changes,
});
const finished = (id: string, changes: Partial<SandboxTask> = {}) => task(id, { state: 'completed', ...changes });
const ids = (store: Store) => Array.from(store.tasks.values(), ({ id }) => id);

describe('the tasks of a store', () => {
  it('are evicted in the order in which they finished, but never one that runs or waits for its delivery', () => {
    const store = new Store({ tasks: 2 });
    store.putTask(task('runs'), 0);
    store.putTask(finished('delivers', { callbackUrl: 'http://localhost/hook' }), 0);
    for (const id of ['a', 'b', 'c', 'd']) store.putTask(finished(id), 0);
    expect(ids(store)).toEqual(['runs', 'delivers', 'c', 'd']);

    store.putDelivery({ id: 'dlv_1', task: 'delivers', url: 'http://localhost/hook', attempt: 1, at: 3, status: 204 });
    store.putTask(finished('e'), 0);
    expect(ids(store)).toEqual(['runs', 'delivers', 'e']);
    store.putTask(finished('runs'), 0);
    expect(ids(store)).toEqual(['runs', 'e']);
  });

  it('are evicted by their age', () => {
    const store = new Store({ age: 100 });
    store.putTask(finished('old', { endsAt: 10 }), 50);
    store.putTask(finished('new', { endsAt: 60 }), 60);
    expect(ids(store)).toEqual(['old', 'new']);
    store.putTask(task('runs'), 111);
    expect(ids(store)).toEqual(['new', 'runs']);
  });

  it('are counted by account as long as they run', () => {
    const store = new Store();
    store.putTask(task('one'), 0);
    store.putTask(task('two', { api: 'gateai', model: 'veo-3.1-fast' }), 0);
    store.putTask(task('other', { account: 'a2' }), 0);
    expect([store.tasks.running('a1'), store.tasks.running('a2'), store.tasks.running('a3')]).toEqual([2, 1, 0]);
    expect(store.tasks.runningAtGateAI('a1').map(({ id }) => id)).toEqual(['two']);
    store.putTask(finished('two', { api: 'gateai', model: 'veo-3.1-fast' }), 0);
    expect(store.tasks.running('a1')).toBe(1);
    expect(store.tasks.runningAtGateAI('a1')).toEqual([]);
  });
});

it('a task that is restored twice is listed in its last state', async () => {
  const now = Date.now();
  const times = { createdAt: now, startsAt: now };
  const restore: Change[] = [
    { task: task('task_1', { ...times, endsAt: now + 60_000 }) },
    { task: finished('task_1', { ...times, endsAt: now }) },
  ];
  const sandbox = createSandbox({ restore });
  const response = await sandbox.fetch('http://localhost/_sandbox/tasks?limit=5');
  expect(await response.json()).toMatchObject({ tasks: [{ id: 'task_1', status: 'completed' }] });
  await sandbox.close();
});
