import { createHook } from 'node:async_hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Unifically } from 'unigen';
import { FakeClock } from '../support/fake-clock.js';

// What a call allocates: signals and timers, and their garbage, took most of the client's own time.

/** Promises of a create and a get together, those of `fetch` and of reading the bodies included. */
const MAX_PROMISES = 69;
const model = 'google/veo-3.1-fast';
const input = { prompt: 'A paper boat' };
afterEach(() => vi.unstubAllGlobals());

/** Counts what calls allocate, over a `fetch` in memory. */
function counted(options: object) {
  const made = { controllers: 0, timers: 0 };
  const Native = AbortController;
  vi.stubGlobal(
    'AbortController',
    class extends Native {
      constructor() {
        super();
        made.controllers++;
      }
    },
  );
  const done = {
    data: { task_id: 'task_1', status: 'completed', output: { video_url: 'https://example.com/boat.mp4' } },
  };
  vi.stubGlobal('fetch', async () => Response.json(done));
  class Counting extends FakeClock {
    override setTimer(ms: number, action: () => void): () => void {
      made.timers++;
      return super.setTimer(ms, action);
    }
  }
  const clock = new Counting();
  return { made, clock, api: new Unifically({ apiKey: 'sk-of-the-counts', clock, ...options }) };
}

describe('a call', () => {
  it('makes one controller and one timer', async () => {
    const { api, made, clock } = counted({});
    await api.tasks.create(model, input);
    expect(made).toEqual({ controllers: 1, timers: 1 });
    await api.tasks.get('task_1');
    expect(made).toEqual({ controllers: 2, timers: 2 });
    expect(clock.sleeping).toBe(0);
  });

  it('makes none if nothing can abort it', async () => {
    const { api, made } = counted({ requestTimeout: Infinity });
    await api.tasks.create(model, input);
    await api.tasks.get('task_1');
    expect(made).toEqual({ controllers: 0, timers: 0 });
  });

  it('a call that waits has one timer more, for its own time', async () => {
    const { api, made, clock } = counted({});
    await api.tasks.wait('task_1');
    expect(made).toEqual({ controllers: 1, timers: 2 });
    expect(clock.sleeping).toBe(0);
  });

  it('with a signal of the caller makes no more', async () => {
    const { api, made } = counted({});
    const { signal } = new AbortController();
    made.controllers = 0;
    await api.tasks.create(model, input, { signal });
    expect(made).toEqual({ controllers: 1, timers: 1 });
  });

  it('with a listener of events makes no more either', async () => {
    const { api, made } = counted({ onEvent: () => {} });
    await api.tasks.create(model, input);
    expect(made).toEqual({ controllers: 1, timers: 1 });
  });

  it('creates no more promises than without events, and loads nothing', async () => {
    const { api } = counted({});
    const call = async () => {
      await api.tasks.create(model, input);
      await api.tasks.get('task_1');
    };
    await call();
    let promises = 0;
    const hook = createHook({ init: (_id, type) => void (type === 'PROMISE' && promises++) }).enable();
    await call();
    hook.disable();
    // One of them is that of `call` itself. An `await` more, or a module that is loaded, would be seen here.
    expect(promises).toBeLessThanOrEqual(MAX_PROMISES);
  });
});
