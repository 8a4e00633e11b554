import { beforeAll, expect, it } from 'vitest';
import { createMemoryStore, type RunStore } from 'unigen/runs';
import type { FakeClock } from '../support/fake-clock.js';
import { items, warmUp, setUp } from './support.js';

// A store that takes longer for a write than a slot of the rate limit may be old.

beforeAll(warmUp);

const WRITE_MS = 400;

/** A store whose changes take a while of the clock. */
function slowStore(made: { clock?: FakeClock }): RunStore {
  const store = createMemoryStore();
  const names = ['add', 'get', 'list', 'counts', 'upload', 'addUpload', 'close'] as const;
  const rest = Object.fromEntries(names.map((name) => [name, (store[name] as () => void).bind(store)]));
  const change: RunStore['change'] = async (...args) => {
    await new Promise<void>((resolve) => void made.clock!.setTimer(WRITE_MS, resolve));
    return store.change(...args);
  };
  return { exclusive: true, ...rest, change } as unknown as RunStore;
}

it('pays for 200 runs at once, each once, and not much slower than the limit allows', async () => {
  const later: { clock?: FakeClock } = {};
  const made = await setUp({ store: slowStore(later), balance: 1000 });
  const { clock } = made;
  later.clock = clock;
  await made.runs.add(items(200));
  const startedAt = clock.now();
  const paused: unknown[] = [];
  const status = await made.until(
    made.runs.process({ concurrency: 200, onProgress: (event) => event.type === 'pause' && paused.push(event) }),
  );
  expect(status).toMatchObject({ finished: 200, waiting: 0 });
  // The last of them leaves after 20 s at best; each takes a slot for as long as its write, and then another.
  expect((clock.now() - startedAt) / 1000).toBeLessThan(45);
  expect(paused).toEqual([]);
  expect(made.sandbox.control.tasks()).toHaveLength(200);
}, 60_000);
