import { describe, expect, it } from 'vitest';
import { createSandbox } from 'unigen/sandbox';
import {
  NO_REQUEST_FILTER,
  NO_TASK_FILTER,
  requestMatcher,
  taskMatcher,
  type RequestFilter,
  type TaskFilter,
} from '../../src/console/state/filters.js';

// Rows that are known are filtered in the page, all others by the sandbox: both have to agree.

const sandbox = createSandbox({ rateLimit: false, frozen: true });
const { control } = sandbox;
const send = (model: string, prompt: string, key: string) =>
  sandbox.fetch(
    new Request('http://sandbox.test/v1/tasks', {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ model, input: { prompt } }),
    }),
  );
await send('google/veo-3.1-fast', 'A red Kite', 'a');
await send('google/veo-3.1-fast', 'A blue boat', 'b');
await send('openai/gpt-image-2', 'A kite, blue', 'a');
await send('openai/no-such-model', 'A kite', 'a');
control.fault({ kind: 'status', status: 503 });
await send('google/veo-3.1-fast', 'A kite', 'b');
control.end(control.tasks()[0]!.id, 'failed', 'No kites');
const firstId = control.tasks()[0]!.id;
const poll = (headers = {}) =>
  sandbox.fetch(
    new Request(`http://sandbox.test/v1/tasks/${firstId}`, { headers: { Authorization: 'Bearer a', ...headers } }),
  );
await poll();
await poll({ 'X-Sandbox-Fault': 'status=503' });
await poll({ 'X-Sandbox-Fault': 'reset' }).catch(() => {});
const account = control.tasks()[0]!.account;

const given = (filter: object) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));

describe('the filters of the console let through what the sandbox finds', () => {
  it.each<[Partial<TaskFilter>, number]>([
    [{ q: 'kite' }, 2],
    [{ q: 'KITE blue' }, 1],
    [{ q: 'veo' }, 2],
    [{ account }, 2],
    [{ status: 'failed' }, 1],
    [{ status: 'queued', account }, 1],
    [{ model: 'openai/gpt-image-2' }, 1],
    [{ q: 'nothing has this' }, 0],
    [{ q: firstId.slice(0, 9) }, 1],
    // Letters and digits inside ids are chance.
    [{ q: firstId.slice(-9) }, 0],
  ])('tasks by %o', (change, count) => {
    const filter = { ...NO_TASK_FILTER, ...change };
    const all = control.listTasks({ limit: '500' } as object).tasks;
    const found = all.filter(taskMatcher(filter)!);
    expect(found).toEqual(control.listTasks(given(filter)).tasks);
    expect(found).toHaveLength(count);
  });

  it.each<[Partial<RequestFilter>, number]>([
    [{ status: '200' }, 3],
    [{ status: '4xx' }, 1],
    [{ status: '503' }, 1],
    [{ q: 'status' }, 1],
    [{ q: 'post gpt' }, 1],
    [{ operation: 'createTask', account }, 3],
    [{ q: 'did you mean' }, 0],
    [{ operation: 'getTask' }, 3],
    [{ operation: 'getTask', polls: 'failed' }, 2],
    [{ polls: 'failed' }, 7],
  ])('requests by %o', (change, least) => {
    const filter = { ...NO_REQUEST_FILTER, polls: '', ...change };
    const found = control.requests({}).requests.filter(requestMatcher(filter)!);
    expect(found).toEqual(control.requests(given(filter)).requests);
    expect(found.length).toBeGreaterThanOrEqual(least);
  });

  it('are none if they are empty', () => {
    expect([taskMatcher(NO_TASK_FILTER), requestMatcher({ ...NO_REQUEST_FILTER, polls: '' })]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('leave out the polls that succeeded, unless somebody asks for them, but none that failed', () => {
    const { requests } = control.requests({});
    const hidden = requests.filter((row) => !requestMatcher(NO_REQUEST_FILTER)!(row));
    expect(hidden).toMatchObject([{ operation: 'getTask', status: 200 }]);
    const base = { id: 'req_1', at: 0, ms: 1, method: 'GET', path: '/v1/tasks/x', operation: 'getTask' } as const;
    const isShown = (change: object) => requestMatcher(NO_REQUEST_FILTER)!({ ...base, status: 200, ...change });
    expect([429, 500, 503, 404, 0].map((status) => isShown({ status }))).toEqual([true, true, true, true, true]);
    expect([isShown({}), isShown({ operation: 'gateaiGetTask' }), isShown({ fault: 'delay' })]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
