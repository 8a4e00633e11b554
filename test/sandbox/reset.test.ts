import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sandbox, SandboxOptions } from 'unigen/sandbox';
import { serveSandbox } from 'unigen/sandbox/server';
import { FakeClock, settle } from '../support/fake-clock.js';
import { balanceOf, caller, until } from './support.js';

// What a reset ends, and what a restart keeps.

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };
const picture = { model: 'gpt-image-2', params: { prompt: 'A mountain lake' } };
const broken = { status: 0, body: '', broken: 'reset' };

/** Begins a request in the same tick, up to its first wait. */
function begin(sandbox: Sandbox, method: string, path: string, body: unknown, more: Record<string, string> = {}) {
  const headers: Record<string, string> = { authorization: 'Bearer key', 'content-type': 'application/json', ...more };
  return sandbox.dispatch({
    method,
    path,
    query: new URLSearchParams(),
    origin: 'http://sandbox.test',
    header: (name) => headers[name],
    body: body instanceof Uint8Array ? body : new TextEncoder().encode(JSON.stringify(body)),
  });
}

const nothing = { accounts: [], tasks: [], uploads: [], deliveries: [] };

describe('a reset while a request is under way', () => {
  const requests = [
    ['POST', '/v1/tasks', video],
    ['POST', '/api/generate', picture],
    ['PUT', '/upload', { base64: 'aGVsbG8=' }],
  ] as const;

  it.each(requests)(
    'breaks its connection, and nothing of it lands in the new world: %s %s',
    async (method, path, body) => {
      for (const known of [true, false]) {
        // However far it has come.
        for (let turns = 0; turns < 40; turns++) {
          const made = caller({ balance: 10, prices: () => 1 });
          const { sandbox } = made;
          if (known) await balanceOf(made);
          const answer = begin(sandbox, method, path, body);
          for (let turn = 0; turn < turns; turn++) await Promise.resolve();
          sandbox.control.reset();
          const { status } = await answer;
          // Where it was through before, it was answered.
          if (turns === 0) expect(await answer).toMatchObject(broken);
          expect([0, 200]).toContain(status);
          await settle();
          expect(sandbox.control.state(), `after ${turns} turns`).toMatchObject(nothing);
          expect(await balanceOf(made)).toBe(10);
        }
      }
    },
  );

  it.each(requests.slice(0, 2))(
    'breaks it while the rules of its model are loaded: %s %s',
    async (method, path, body) => {
      const made = caller({ balance: 10, prices: () => 1 });
      await balanceOf(made);
      const answer = begin(made.sandbox, method, path, body);
      await Promise.resolve();
      await Promise.resolve();
      made.sandbox.control.reset();
      expect(await answer).toMatchObject(broken);
      expect(made.sandbox.control.state()).toMatchObject(nothing);
    },
  );

  it('keeps no file that was fetched meanwhile', async () => {
    let answer: ((response: Response) => void) | undefined;
    const { sandbox } = caller({ fetch: () => new Promise((resolve) => (answer = resolve)) });
    const uploading = begin(sandbox, 'PUT', '/upload', { file_url: 'http://127.0.0.1:9/cat.png' });
    await until(() => answer !== undefined);
    sandbox.control.reset();
    answer!(new Response('a cat', { headers: { 'Content-Type': 'image/png' } }));
    expect(await uploading).toMatchObject(broken);
    expect(sandbox.control.state()).toMatchObject(nothing);
  });

  it('breaks what its delay holds back, and uses up no failure', async () => {
    const { sandbox } = caller();
    const answer = begin(sandbox, 'POST', '/v1/tasks', video, { 'x-sandbox-fault': 'delay=60000' });
    sandbox.control.reset();
    sandbox.control.fault({ kind: 'fail', message: 'Later' });
    expect(await answer).toMatchObject(broken);
    expect(sandbox.control.state()).toMatchObject({ ...nothing, faults: [{ times: 1 }] });
  });
});

describe('a restart', () => {
  /** What a journal would give back. */
  const kept = (sandbox: Sandbox) => JSON.parse(JSON.stringify([...sandbox.snapshot()])) as SandboxOptions['restore'];

  it('goes on at the time to which the clock was moved, and tasks end', async () => {
    const first = caller({ frozen: undefined, speed: 1 });
    first.sandbox.control.advance(HOUR);
    await first.ask('POST', '/v1/tasks', video);
    const clock = new FakeClock(START + 5000);
    const { sandbox, ask } = caller({ frozen: undefined, clock, restore: kept(first.sandbox) });
    // As if it had run ever since.
    expect(sandbox.now()).toBe(START + HOUR + 5000);
    const { id, endsAt } = sandbox.control.tasks()[0]!;
    await clock.advance(endsAt - sandbox.now() + 20);
    expect((await ask('GET', `/v1/tasks/${id}`)).body.data.status).toBe('completed');
    await sandbox.close();
  });

  it('never goes back behind the time that was kept', () => {
    const first = caller({ frozen: undefined });
    first.sandbox.control.advance(HOUR);
    const second = caller({ frozen: undefined, clock: new FakeClock(START - 5000), restore: kept(first.sandbox) });
    expect(second.sandbox.now()).toBe(START + HOUR);
    // A journal of somebody else may tell of no more than the time.
    const third = caller({ frozen: undefined, restore: [{ clock: { now: START + HOUR, frozen: false } }] });
    expect(third.sandbox.now()).toBe(START + HOUR);
  });

  it('leaves a clock frozen or running, unless the option says otherwise', async () => {
    const first = caller({ frozen: undefined });
    first.sandbox.control.freeze();
    first.sandbox.control.advance(1000);
    const clock = new FakeClock(START + HOUR);
    const second = caller({ frozen: undefined, clock, restore: kept(first.sandbox) });
    expect(second.sandbox.control.state()).toMatchObject({ frozen: true, now: '2026-01-01T00:00:01.000Z' });
    second.sandbox.control.resume();
    await clock.advance(500);
    expect(second.sandbox.now()).toBe(START + 1500);
    expect(caller({ frozen: undefined, clock, restore: kept(second.sandbox) }).sandbox.control.state()).toMatchObject({
      frozen: false,
      now: '2026-01-01T00:00:01.500Z',
    });
    expect(caller({ frozen: true, clock, restore: kept(second.sandbox) }).sandbox.control.state()).toMatchObject({
      frozen: true,
      now: '2026-01-01T00:00:01.500Z',
    });
    expect(caller({ frozen: false, clock, restore: kept(first.sandbox) }).sandbox.control.state()).toMatchObject({
      frozen: false,
      now: '2026-01-01T00:00:01.000Z',
    });
  });

  it('is told of each move of the clock, by one entry that has the latest', () => {
    const told: object[] = [];
    const { sandbox, call } = caller({
      frozen: undefined,
      onChange: (change) => 'clock' in change && told.push(change.clock),
    });
    expect([...sandbox.snapshot()]).toEqual([]);
    sandbox.control.advance(1000);
    expect(told).toEqual([{ now: START + 1000, offset: 1000, frozen: false }]);
    sandbox.control.freeze();
    expect(told.at(-1)).toMatchObject({ frozen: true });
    sandbox.control.resume();
    // A reset forgets what was told, but time goes on from where it is.
    sandbox.control.reset();
    void call('POST', '/_sandbox/clock', { advance: 0 });
    expect([told.length, new Set(told).size]).toEqual([4, 1]);
    expect([...sandbox.snapshot()]).toEqual([{ clock: told[0] }]);
  });

  it('knows what was spent on the day to which the clock was moved', async () => {
    const first = caller({ frozen: undefined, prices: () => 1 });
    first.sandbox.control.advance(48 * HOUR);
    await first.ask('POST', '/api/generate', picture);
    const left = async ({ ask }: typeof first) => (await ask('GET', '/credits')).body.your_budget.remaining;
    const second = caller({ frozen: undefined, prices: () => 1, restore: kept(first.sandbox) });
    expect(await left(second)).toBe(99);
    // Even where a journal has lost the clock.
    const third = caller({ restore: [...kept(first.sandbox)!].filter((change) => !('clock' in change)) });
    expect(await left(third)).toBe(99);
    third.sandbox.control.advance(72 * HOUR);
    expect(await left(third)).toBe(100);
  });

  it('gives new ids though its time stands still', async () => {
    let restore: SandboxOptions['restore'];
    const ids: string[] = [];
    for (let round = 0; round < 4; round++) {
      const { sandbox, ask } = caller({ restore });
      ids.push(
        (await ask('POST', '/api/generate', picture)).body.task_id,
        (await ask('POST', '/v1/tasks', video)).body.data.task_id,
      );
      restore = kept(sandbox);
    }
    expect(new Set(ids).size).toBe(8);
  });

  it('of a served one keeps the clock in its file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unigen-clock-'));
    try {
      const options = { port: 0, state: join(folder, 'sandbox.jsonl') };
      const control = async (url: string, body?: object) => {
        const response = await fetch(
          `${url}/_sandbox/clock`,
          body && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
        );
        return (await response.json()) as { now: string; frozen: boolean };
      };
      let served = await serveSandbox(options);
      const { now } = await control(served.url, { advance: HOUR });
      await served.stop();
      served = await serveSandbox(options);
      const again = await control(served.url);
      expect(Date.parse(again.now)).toBeGreaterThanOrEqual(Date.parse(now));
      const frozen = await control(served.url, { freeze: true });
      await served.stop();
      served = await serveSandbox(options);
      expect(await control(served.url)).toMatchObject({ now: frozen.now, frozen: true });
      await served.stop();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
