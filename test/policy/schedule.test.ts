import { describe, expect, it } from 'vitest';
import { nextLook, observe, type Waiting } from '../../src/policy/schedule.js';

/** The times at which a task is looked at until it is done after `duration` seconds. */
function looks(duration: number, known: Partial<Waiting> = {}): number[] {
  const times: number[] = [];
  for (let elapsed = 0; elapsed < duration; ) {
    elapsed += nextLook({ elapsed, open: 1, interval: 2, ...known });
    times.push(elapsed);
  }
  return times;
}

const durations = Array.from({ length: 400 }, (_, index) => 0.5 + index * 1.7);

describe('a task of unknown length', () => {
  it('is seen 2 s or 5 % after it is done at the latest', () => {
    for (const duration of durations) {
      expect(looks(duration).at(-1)! - duration).toBeLessThanOrEqual(Math.max(2, 0.05 * duration) + 1e-9);
    }
  });

  it('takes as many requests as a look every two seconds, or fewer', () => {
    for (const duration of durations) expect(looks(duration).length).toBeLessThanOrEqual(Math.ceil(duration / 2));
    expect(looks(300).length).toBeLessThan(65);
  });
});

describe.each([
  ['Veo 3.1 Fast', 100],
  ['a picture of GateAI', 10],
  ['a video of GateAI', 60],
])('%s, which takes %i s', (_name, typical) => {
  const usual = durations.filter((duration) => duration >= typical / 2 && duration < typical * 5);

  it('is seen 2 s or 5 % after it is done at the latest, where it takes half of that or more', () => {
    for (const duration of usual) {
      expect(looks(duration, { typical }).at(-1)! - duration).toBeLessThanOrEqual(Math.max(2, 0.05 * duration) + 1e-9);
    }
  });

  it('takes fewer requests than a look every two seconds', () => {
    for (const duration of usual) expect(looks(duration, { typical }).length).toBeLessThanOrEqual(Math.ceil(duration / 2));
  });

  it('is looked at early as well, in case it fails at once', () => {
    expect(looks(1, { typical })[0]).toBeLessThanOrEqual(5);
  });
});

it('a documented time saves requests', () => {
  expect(looks(110, { typical: 100 }).length).toBeLessThanOrEqual(21);
  expect(looks(110).length).toBeGreaterThan(38);
});

describe('many tasks at once', () => {
  it('stay below ten looks a second together', () => {
    for (const open of [19, 100, 500, 5000]) {
      for (const elapsed of [0, 30, 300]) expect(open / nextLook({ elapsed, open, interval: 2 })).toBeLessThanOrEqual(9 + 1e-9);
    }
  });

  it('are looked at first when such tasks were done before', () => {
    expect(nextLook({ elapsed: 1, open: 500, observed: 31, interval: 2 })).toBe(30);
    expect(nextLook({ elapsed: 40, open: 90, observed: 31, interval: 2 })).toBe(10);
  });
});

it('a webhook makes looks rare', () => {
  expect(looks(60, { webhook: true })).toEqual([15, 30, 45, 60]);
});

it('a sandbox may be looked at more often', () => {
  expect(looks(0.3, { interval: 0.1 }).map((time) => time.toFixed(1))).toEqual(['0.1', '0.2', '0.3']);
});

describe('what was seen of a model', () => {
  it('lies between the last look at work and the look at the end', () => {
    expect(observe(undefined, 28, 32)).toBe(30);
    expect(observe(30, 38, 42)).toBeCloseTo(33);
  });

  it('is no longer than the first look showed', () => {
    expect(observe(undefined, 0, 20)).toBe(20);
    expect(observe(30, 0, 20)).toBe(20);
    expect(observe(10, 0, 20)).toBe(10);
  });
});
