import { describe, expect, it } from 'vitest';
import { nextPollDelay, updateEstimate, type PollContext } from '../../src/client/poll-schedule.js';

/** The times at which a task is polled until it is done after `duration` seconds. */
function polls(duration: number, known: Partial<PollContext> = {}): number[] {
  const times: number[] = [];
  for (let elapsed = 0; elapsed < duration; ) {
    elapsed += nextPollDelay({ elapsed, open: 1, intervalSeconds: 2, ...known });
    times.push(elapsed);
  }
  return times;
}

const durations = Array.from({ length: 400 }, (_, index) => 0.5 + index * 1.7);

describe('a task of unknown length', () => {
  it('is seen 2 s or 5 % after it is done at the latest', () => {
    for (const duration of durations) {
      expect(polls(duration).at(-1)! - duration).toBeLessThanOrEqual(Math.max(2, 0.05 * duration) + 1e-9);
    }
  });

  it('takes as many requests as a poll every two seconds, or fewer', () => {
    for (const duration of durations) expect(polls(duration).length).toBeLessThanOrEqual(Math.ceil(duration / 2));
    expect(polls(300).length).toBeLessThan(65);
  });
});

describe.each([
  ['Veo 3.1 Fast', 100],
  ['an image of GateAI', 10],
  ['a video of GateAI', 60],
])('%s, which takes %i s', (_name, typical) => {
  const usual = durations.filter((duration) => duration >= typical / 2 && duration < typical * 5);

  it('is seen 2 s or 5 % after it is done at the latest, if it takes half of that or more', () => {
    for (const duration of usual) {
      expect(polls(duration, { typical }).at(-1)! - duration).toBeLessThanOrEqual(Math.max(2, 0.05 * duration) + 1e-9);
    }
  });

  it('takes fewer requests than a poll every two seconds', () => {
    for (const duration of usual)
      expect(polls(duration, { typical }).length).toBeLessThanOrEqual(Math.ceil(duration / 2));
  });

  it('is polled early too, in case it fails at once', () => {
    expect(polls(1, { typical })[0]).toBeLessThanOrEqual(5);
  });
});

it('a documented time saves requests', () => {
  expect(polls(110, { typical: 100 }).length).toBeLessThanOrEqual(21);
  expect(polls(110).length).toBeGreaterThan(38);
});

describe('many tasks at once', () => {
  it('are polled first at the age at which such tasks were done before', () => {
    expect(nextPollDelay({ elapsed: 1, open: 500, observed: 31, intervalSeconds: 2 })).toBe(30);
    expect(nextPollDelay({ elapsed: 40, open: 500, observed: 31, intervalSeconds: 2 })).toBe(2);
  });

  it('are polled early only if they are few', () => {
    const delay = (open: number) => nextPollDelay({ elapsed: 0, open, observed: 90, typical: 100, intervalSeconds: 2 });
    expect([delay(18), delay(19)]).toEqual([5, 90]);
  });
});

it('a webhook makes polls rare', () => {
  expect(polls(60, { webhook: true })).toEqual([15, 30, 45, 60]);
});

it('a sandbox may be polled more often', () => {
  // Also if such tasks take long: the interval was asked for.
  expect(polls(1, { intervalSeconds: 0.25, typical: 100 }).map((time) => time.toFixed(2))).toEqual([
    '0.25',
    '0.50',
    '0.75',
    '1.00',
  ]);
  expect(polls(0.3, { intervalSeconds: 0.1 }).map((time) => time.toFixed(1))).toEqual(['0.1', '0.2', '0.3']);
});

describe('the age at which a poll is worth it', () => {
  it('begins with the first task that was seen done', () => {
    expect(updateEstimate(undefined, 12, false)).toBeUndefined();
    expect(updateEstimate(undefined, 31, true)).toBe(31);
  });

  it('is not changed by an earlier poll in vain', () => {
    expect(updateEstimate(30, 12, false)).toBe(30);
  });

  it('settles if five polls of six find the task done', () => {
    let random = 1;
    // Minimal standard generator of Lehmer, so that every run is the same.
    const next = () => (random = (random * 48271) % 2147483647) / 2147483647;
    let age: number | undefined = 100;
    const seen: number[] = [];
    for (let task = 0; task < 3000; task++) {
      age = updateEstimate(age, age!, 20 + 20 * next() <= age!);
      if (task > 500) seen.push(age!);
    }
    const mean = seen.reduce((a, b) => a + b) / seen.length;
    // Of tasks that take 20 to 40 s, 5/6 are done after 36.7 s.
    expect(mean).toBeGreaterThan(35.5);
    expect(mean).toBeLessThan(38);
  });
});
