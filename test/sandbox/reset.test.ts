import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sandbox, SandboxOptions } from 'unigen/sandbox';
import { serveSandbox } from 'unigen/sandbox/server';
import { FakeClock, settle } from '../support/fake-clock.js';
import { balanceOf, caller, until } from '../support/sandbox-caller.js';

// What a reset ends, and what a restart restores.

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };
const image = { model: 'gpt-image-2', params: { prompt: 'A mountain lake' } };
const broken = { status: 0, body: '', broken: 'reset' };

/** Sends a request that is handled in the same tick, up to its first wait. */
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

describe('a reset while a request is in flight', () => {
  const requests = [
    ['POST', '/v1/tasks', video],
    ['POST', '/api/generate', image],
    ['PUT', '/upload', { base64: 'aGVsbG8=' }],
  ] as const;

  it.each(requests)('resets its connection, and stores nothing of it: %s %s', async (method, path, body) => {
    for (const known of [true, false]) {
      // At any point of the request.
      for (let turns = 0; turns < 40; turns++) {
        const made = caller({ balance: 10, prices: () => 1 });
        const { sandbox } = made;
        if (known) await balanceOf(made);
        const response = begin(sandbox, method, path, body);
        for (let turn = 0; turn < turns; turn++) await Promise.resolve();
        sandbox.control.reset();
        const { status } = await response;
        // If it was complete before, it gets its response.
        if (turns === 0) expect(await response).toMatchObject(broken);
        expect([0, 200]).toContain(status);
        await settle();
        expect(sandbox.control.state(), `after ${turns} turns`).toMatchObject(nothing);
        expect(await balanceOf(made)).toBe(10);
      }
    }
  });

  it.each(requests.slice(0, 2))(
    'resets its connection while the validator of its model is loaded: %s %s',
    async (method, path, body) => {
      const made = caller({ balance: 10, prices: () => 1 });
      await balanceOf(made);
      const response = begin(made.sandbox, method, path, body);
      await Promise.resolve();
      await Promise.resolve();
      made.sandbox.control.reset();
      expect(await response).toMatchObject(broken);
      expect(made.sandbox.control.state()).toMatchObject(nothing);
    },
  );

  it('stores no file that was being fetched', async () => {
    let respond: ((response: Response) => void) | undefined;
    const { sandbox } = caller({ fetch: () => new Promise((resolve) => (respond = resolve)) });
    const uploading = begin(sandbox, 'PUT', '/upload', { file_url: 'http://127.0.0.1:9/cat.png' });
    await until(() => respond !== undefined);
    sandbox.control.reset();
    respond!(new Response('a cat', { headers: { 'Content-Type': 'image/png' } }));
    expect(await uploading).toMatchObject(broken);
    expect(sandbox.control.state()).toMatchObject(nothing);
  });

  it('resets the connection of a delayed response, and uses up no fault', async () => {
    const { sandbox } = caller();
    const response = begin(sandbox, 'POST', '/v1/tasks', video, { 'x-sandbox-fault': 'delay=60000' });
    sandbox.control.reset();
    sandbox.control.fault({ kind: 'fail', message: 'Later' });
    expect(await response).toMatchObject(broken);
    expect(sandbox.control.state()).toMatchObject({ ...nothing, faults: [{ times: 1 }] });
  });
});

describe('a restart', () => {
  /** What a journal would restore. */
  const stored = (sandbox: Sandbox) => JSON.parse(JSON.stringify([...sandbox.snapshot()])) as SandboxOptions['restore'];

  it('continues at the time to which the clock was moved, and tasks end', async () => {
    const first = caller({ frozen: undefined, speed: 1 });
    first.sandbox.control.advance(HOUR);
    await first.ask('POST', '/v1/tasks', video);
    const clock = new FakeClock(START + 5000);
    const { sandbox, ask } = caller({ frozen: undefined, clock, restore: stored(first.sandbox) });
    // As if it had run ever since.
    expect(sandbox.now()).toBe(START + HOUR + 5000);
    const { id, endsAt } = sandbox.control.tasks()[0]!;
    await clock.advance(endsAt - sandbox.now() + 20);
    expect((await ask('GET', `/v1/tasks/${id}`)).body.data.status).toBe('completed');
    await sandbox.close();
  });

  it('never goes back before the time that was stored', () => {
    const first = caller({ frozen: undefined });
    first.sandbox.control.advance(HOUR);
    const second = caller({ frozen: undefined, clock: new FakeClock(START - 5000), restore: stored(first.sandbox) });
    expect(second.sandbox.now()).toBe(START + HOUR);
    // A journal may have only the time.
    const third = caller({ frozen: undefined, restore: [{ clock: { now: START + HOUR, frozen: false } }] });
    expect(third.sandbox.now()).toBe(START + HOUR);
  });

  it('leaves a clock frozen or running, unless the option says otherwise', async () => {
    const first = caller({ frozen: undefined });
    first.sandbox.control.freeze();
    first.sandbox.control.advance(1000);
    const clock = new FakeClock(START + HOUR);
    const second = caller({ frozen: undefined, clock, restore: stored(first.sandbox) });
    expect(second.sandbox.control.state()).toMatchObject({ frozen: true, now: '2026-01-01T00:00:01.000Z' });
    second.sandbox.control.resume();
    await clock.advance(500);
    expect(second.sandbox.now()).toBe(START + 1500);
    expect(caller({ frozen: undefined, clock, restore: stored(second.sandbox) }).sandbox.control.state()).toMatchObject(
      {
        frozen: false,
        now: '2026-01-01T00:00:01.500Z',
      },
    );
    expect(caller({ frozen: true, clock, restore: stored(second.sandbox) }).sandbox.control.state()).toMatchObject({
      frozen: true,
      now: '2026-01-01T00:00:01.500Z',
    });
    expect(caller({ frozen: false, clock, restore: stored(first.sandbox) }).sandbox.control.state()).toMatchObject({
      frozen: false,
      now: '2026-01-01T00:00:01.000Z',
    });
  });

  it('is preceded by a change for each move of the clock, always the same entry', () => {
    const changes: object[] = [];
    const { sandbox, call } = caller({
      frozen: undefined,
      onChange: (change) => 'clock' in change && changes.push(change.clock),
    });
    expect([...sandbox.snapshot()]).toEqual([]);
    sandbox.control.advance(1000);
    expect(changes).toEqual([{ now: START + 1000, offset: 1000, frozen: false }]);
    sandbox.control.freeze();
    expect(changes.at(-1)).toMatchObject({ frozen: true });
    sandbox.control.resume();
    // A journal drops everything on a reset, but time continues from where it is.
    sandbox.control.reset();
    void call('POST', '/_sandbox/clock', { advance: 0 });
    expect([changes.length, new Set(changes).size]).toEqual([4, 1]);
    expect([...sandbox.snapshot()]).toEqual([{ clock: changes[0] }]);
  });

  it('has what was spent on the day to which the clock was moved', async () => {
    const first = caller({ frozen: undefined, prices: () => 1 });
    first.sandbox.control.advance(48 * HOUR);
    await first.ask('POST', '/api/generate', image);
    const left = async ({ ask }: typeof first) => (await ask('GET', '/credits')).body.your_budget.remaining;
    const second = caller({ frozen: undefined, prices: () => 1, restore: stored(first.sandbox) });
    expect(await left(second)).toBe(99);
    // Even if a journal has lost the clock.
    const third = caller({ restore: [...stored(first.sandbox)!].filter((change) => !('clock' in change)) });
    expect(await left(third)).toBe(99);
    third.sandbox.control.advance(72 * HOUR);
    expect(await left(third)).toBe(100);
  });

  it('gives new ids though the clock is frozen', async () => {
    let restore: SandboxOptions['restore'];
    const ids: string[] = [];
    for (let round = 0; round < 4; round++) {
      const { sandbox, ask } = caller({ restore });
      ids.push(
        (await ask('POST', '/api/generate', image)).body.task_id,
        (await ask('POST', '/v1/tasks', video)).body.data.task_id,
      );
      restore = stored(sandbox);
    }
    expect(new Set(ids).size).toBe(8);
  });

  it('a restart of a served sandbox restores the clock from its file', async () => {
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
