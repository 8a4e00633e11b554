import { describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from 'unigen/sandbox';
import type { DeliveryRow } from '../../src/sandbox/index.js';
import { delayWords, lateMs, lateWords, nextAttemptWords } from '../../src/console/state/late-callback.js';

describe('the words of a late callback', () => {
  it.each([0.5, 1, 30, 1000])('say when it comes: as the sandbox delivers it at speed %d', async (speed) => {
    const sandbox: Sandbox = createSandbox({ speed, frozen: true, fetch: (request) => sandbox.fetch(request) });
    const { control } = sandbox;
    const { task } = await control.sendRequest({
      key: 'any',
      path: '/v1/tasks',
      body: {
        model: 'google/veo-3.1-fast',
        input: { prompt: 'A boat' },
        callback_url: 'http://localhost/_sandbox/receiver',
      },
    });
    control.fault({ kind: 'status', status: 503 }, { operation: 'callback', times: 2 });
    control.end(task!, 'completed');
    for (let attempt = 1; attempt < 3; attempt++) {
      await control.delivered();
      control.advanceToNext();
    }
    await control.delivered();
    const [first, , third] = control.deliveries();
    // The receiver of the sandbox itself takes it.
    expect(third).toMatchObject({ attempt: 3, status: 200 });
    expect(third!.at - first!.at).toBeCloseTo(lateMs(speed), 3);
    await sandbox.close();
  });

  it('say how late an attempt is, from the first of its own row', () => {
    const row = (id: string, attempt: number, at: number, replay?: true): DeliveryRow => ({
      ...{ id, task: 'task', url: 'http://a', attempt, at },
      ...(replay && { replay }),
    });
    const all = [row('c', 2, 9400, true), row('b', 1, 9000, true), row('2', 2, 1200), row('1', 1, 1000)];
    expect(all.map((one) => delayWords(one, all))).toEqual(['400 ms', undefined, '200 ms', undefined]);
  });

  it('name the clock that they are by, and that a frozen clock has to be advanced', () => {
    expect(lateWords({ speed: 30, frozen: false })).toBe(
      '200 ms later in real time (6 s at 1×; the speed is 30×, see Clock)',
    );
    expect(lateWords({ speed: 1, frozen: false })).toBe('6 s later in real time');
    expect(lateWords({ speed: 30, frozen: true })).toBe('once you advance the clock, which is frozen, by 200 ms');
    const now = new Date(2026, 4, 1, 12, 0, 0).getTime();
    expect(nextAttemptWords(now + 5000, { now, frozen: false })).toBe('in 5 s, at 12:00:05.000 sandbox time');
    expect(nextAttemptWords(now + 5000, { now, frozen: true })).toBe(
      'once you advance the clock, which is frozen, by 5 s',
    );
  });
});
