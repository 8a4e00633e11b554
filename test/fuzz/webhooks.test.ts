import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TaskState } from '../../src/types/task.js';
import { createWebhookHandler } from '../../src/webhooks/index.js';
import { serve, type Served } from '../support/serve.js';
import { parameters } from '../support/fuzz-runs.js';

/** What a task of the API may be said to be, by readers that keep to their types and by others. */
const state = fc.oneof(
  fc.constantFrom('pending', 'processing').map((status) => ({ id: 'a', status, done: false })),
  fc.constant({ id: 'a', status: 'completed', done: true, output: {} }),
  fc.constantFrom<unknown>(undefined, null, 5, 'x', {}, { done: 'yes' }),
);
const value = fc.oneof(
  fc.constantFrom<unknown>(
    'a',
    'task_1',
    'completed',
    'failed',
    '../account',
    '',
    'a'.repeat(200),
    null,
    5,
    {},
    [],
    '__proto__',
  ),
  fc.json().map((text) => JSON.parse(text) as unknown),
);
const event = fc.record({ task_id: value, status: value, data: value }, { requiredKeys: [] });
const encoder = new TextEncoder();
const body = fc.oneof(
  { weight: 4, arbitrary: event.map((value) => encoder.encode(JSON.stringify(value))) },
  fc
    .constantFrom('task_1', 'a', 'b')
    .map((task_id) => encoder.encode(JSON.stringify({ task_id, status: 'completed' }))),
  fc.json().map((text) => encoder.encode(text)),
  fc.uint8Array({ maxLength: 60 }),
);
const delivery = fc.record({
  method: fc.constantFrom('POST', 'POST', 'POST', 'PUT', 'GET'),
  type: fc.constantFrom(
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'application/x-www-form-urlencoded',
    '',
  ),
  body,
});
const run = fc.record({
  deliveries: fc.array(delivery, { minLength: 1, maxLength: 6 }),
  states: fc.array(
    fc.oneof({ weight: 3, arbitrary: state.map((value) => ({ value })) }, fc.constant({ error: new Error('secret') })),
    { minLength: 1, maxLength: 4 },
  ),
  onTask: fc.constantFrom('fine', 'throws', 'rejects'),
  onError: fc.constantFrom('fine', 'throws', 'rejects'),
});

const ACTIONS = {
  fine: () => {},
  throws: () => {
    throw new Error('secret');
  },
  rejects: () => Promise.reject(new Error('secret')) as never,
};

describe('the handler of webhooks, whatever is delivered', () => {
  let served: Served;
  let handle: (request: Request) => Promise<Response> = () => expect.fail();
  const onListenerError = vi.fn();
  beforeAll(async () => {
    served = await serve((request) => handle(request), { onError: onListenerError });
  });
  afterAll(() => served.stop());

  it('answers with a documented status, says nothing of its inside, and calls `onTask` once for a task that it has read', async () => {
    await fc.assert(
      fc.asyncProperty(run, async ({ deliveries, states, onTask, onError }) => {
        onListenerError.mockClear();
        let reads = 0;
        const handled: string[] = [];
        const tasks = {
          async get(id: string): Promise<TaskState> {
            expect(id).toMatch(/^[\w-]{1,128}$/);
            const next = states[reads++ % states.length]!;
            if ('error' in next) throw next.error;
            return next.value as TaskState;
          },
        };
        const hooks = createWebhookHandler({
          tasks,
          onTask: (_task, { task_id: id }) => {
            handled.push(id);
            return ACTIONS[onTask]();
          },
          onError: ACTIONS[onError],
        });
        handle = hooks.fetch;
        const responses = await Promise.all(
          deliveries.map(async ({ method, type, body: bytes }) => {
            const response = await fetch(`${served.url}/hooks`, {
              method,
              headers: type ? { 'Content-Type': type } : {},
              ...(method !== 'GET' && { body: new Uint8Array(bytes) }),
              signal: AbortSignal.timeout(20_000),
            });
            return { status: response.status, text: await response.text() };
          }),
        );
        for (const { status, text } of responses) {
          expect([200, 400, 405, 415, 422, 500, 503]).toContain(status);
          expect(text).not.toContain('secret');
          expect(JSON.parse(text)).toMatchObject(
            status === 200 ? { received: true } : { error: expect.any(String) as string },
          );
        }
        if (onTask === 'fine') expect(new Set(handled).size).toBe(handled.length);
        expect(onListenerError).not.toHaveBeenCalled();
      }),
      parameters(200),
    );
  }, 3_600_000);
});
