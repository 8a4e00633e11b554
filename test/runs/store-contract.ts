import { afterEach, describe, expect, test } from 'vitest';
import type { NewRun, RunChange, RunCondition, RunRecord, RunState, RunStore } from '../../src/runs/store.js';

const STATES: RunState[] = ['waiting', 'paying', 'running', 'finished', 'failed', 'unknown'];
const HANDLE = {
  api: 'unifically',
  id: 'task_1',
  model: 'google/veo-3.1-fast',
  createdAt: '2026-01-01T00:00:00.000Z',
} as const;

/** A run by its name. */
export function newRun(name: string, more: Partial<NewRun> = {}): NewRun {
  return { name, api: 'unifically', model: 'google/veo-3.1-fast', input: { prompt: 'A kite' }, ...more };
}

/** The records of a store, in its order. */
export async function listed(store: RunStore, states?: readonly RunState[]): Promise<RunRecord[]> {
  const records: RunRecord[] = [];
  for await (const record of store.list(states)) records.push(record);
  return records;
}

/**
 * What any store has to do.
 *
 * @param open Opens an empty store of its own each time.
 * @param skip Why the suite can't run here, if so.
 */
export function describeStore(name: string, open: () => Promise<RunStore>, skip?: string): void {
  describe.skipIf(skip !== undefined)(skip === undefined ? name : `${name} (skipped: ${skip})`, () => {
    const opened: RunStore[] = [];
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });

    async function storeWith(...runs: (NewRun | string)[]): Promise<RunStore> {
      const store = await open();
      opened.push(store);
      if (runs.length > 0) await store.add(runs.map((run) => (typeof run === 'string' ? newRun(run) : run)));
      return store;
    }

    describe('add', () => {
      test('a new run waits, and was never paid for', async () => {
        const store = await storeWith();
        const before = new Date().toISOString();
        const run = newRun('a', {
          api: 'gateai',
          model: 'm',
          input: { a: [1, null, { b: 'c' }] },
          options: { type: 'image' },
        });
        expect(await store.add([run])).toEqual(['added']);
        const record = await store.get('a');
        expect(record).toEqual({ ...run, state: 'waiting', attempts: 0, updatedAt: expect.any(String) as string });
        expect(record!.updatedAt >= before).toBe(true);
        expect(await store.get('b')).toBeUndefined();
      });

      test('the same name with the same request is known, in any order of properties', async () => {
        const store = await storeWith(newRun('a', { input: { x: 1, y: { p: 1, q: [2] } } }));
        expect(await store.add([newRun('a', { input: { y: { q: [2], p: 1 }, x: 1, z: undefined } })])).toEqual([
          'known',
        ]);
      });

      test.each<[string, Partial<NewRun>]>([
        ['input', { input: { prompt: 'A boat' } }],
        ['order of a list', { input: { prompt: 'A kite', list: [2, 1] } }],
        ['model', { model: 'other' }],
        ['API', { api: 'gateai' }],
        ['options', { options: { type: 'video' } }],
      ])('the same name with another %s is different, and the first stays as it was', async (_, other) => {
        const first = newRun('a', { input: { prompt: 'A kite', list: [1, 2] } });
        const store = await storeWith(first);
        expect(await store.add([{ ...first, ...other }])).toEqual(['different']);
        expect(await store.get('a')).toMatchObject(first);
      });

      test('a run that failed without a charge gets its new request, as another attempt', async () => {
        const store = await storeWith('a', 'b');
        const other = newRun('a', { input: { prompt: 'A boat' } });
        const payingAt = '2026-01-01T00:00:00.000Z';
        await store.change('a', { from: ['waiting'] }, { state: 'paying', payingAt, cost: 1 });
        const error = { name: 'E', message: 'm' };
        await store.change('a', { from: ['paying'] }, { state: 'failed', error });
        expect(await store.get('a')).toMatchObject({ payingAt, cost: 1 });
        // It may have been charged.
        expect(await store.add([other])).toEqual(['different']);
        await store.change('a', { from: ['failed'] }, { state: 'failed', payingAt: undefined });
        expect(await store.add([other])).toEqual(['different']);
        await store.change('a', { from: ['failed'] }, { state: 'failed', cost: undefined, handle: HANDLE });
        expect(await store.add([other])).toEqual(['different']);
        await store.change('a', { from: ['failed'] }, { state: 'failed', handle: undefined });
        expect(await store.add([other])).toEqual(['corrected']);
        expect(await store.get('a')).toEqual({
          ...other,
          state: 'waiting',
          attempts: 2,
          updatedAt: expect.any(String) as string,
        });
        expect(await store.add([other])).toEqual(['known']);
        expect((await listed(store)).map(({ name }) => name)).toEqual(['a', 'b']);
        expect(await store.counts()).toMatchObject({ waiting: 2, failed: 0, cost: 0 });
        // A process that has read the earlier request can't pay for it.
        expect(await store.change('a', { from: ['waiting'], attempts: 1 }, { state: 'paying' })).toBe('conflict');
      });

      test('one call can have a name twice', async () => {
        const store = await storeWith();
        const runs = [newRun('a'), newRun('b'), newRun('a'), newRun('b', { model: 'other' })];
        expect(await store.add(runs)).toEqual(['added', 'added', 'known', 'different']);
        expect(await store.add([])).toEqual([]);
      });

      test('a run that is known is left in its state', async () => {
        const store = await storeWith('a');
        await store.change('a', { from: ['waiting'] }, { state: 'paying', cost: 1 });
        expect(await store.add([newRun('a')])).toEqual(['known']);
        expect(await store.get('a')).toMatchObject({ state: 'paying', attempts: 1, cost: 1 });
      });

      test('adds each name by one of 50 calls at once with the same names', async () => {
        const store = await storeWith();
        const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
        const results = await Promise.all(Array.from({ length: 50 }, () => store.add(names.map((n) => newRun(n)))));
        for (const index of names.keys()) expect(results.filter((result) => result[index] === 'added')).toHaveLength(1);
        expect((await store.counts()).waiting).toBe(20);
      });

      const wrong: [string, unknown, RegExp][] = [
        ['an empty name', newRun(''), /`runs\[0\]\.name`.*1 to 200 characters/],
        ['a long name', newRun('x'.repeat(201)), /1 to 200 characters/],
        ['a name that is not a string', { ...newRun('a'), name: 1 }, /`runs\[0\]\.name`/],
        ['a line break', newRun('a\nb'), /line breaks/],
        ['a tab', newRun('a\tb'), /control characters/],
        ['NUL', newRun('a\0b'), /control characters/],
        ['an escape sequence', newRun('\u001b[2J'), /control characters/],
        ['an invisible character', newRun('a\u200bb'), /invisible/],
        ['half a surrogate pair', newRun('a\ud800'), /characters/],
        ['a space at the end', newRun('a '), /space/],
        ['another API', { ...newRun('a'), api: 'other' }, /`api`/],
        ['no model', { ...newRun('a'), model: undefined }, /`model`/],
        ['no input', { ...newRun('a'), input: undefined }, /`input`/],
        ['a list as input', { ...newRun('a'), input: [] }, /`input`/],
        ['options that are not an object', { ...newRun('a'), options: 'x' }, /`options`/],
        ['a misspelled property', { ...newRun('a'), inputs: {} }, /`inputs`/],
        ['NaN', newRun('a', { input: { duration: NaN } }), /input.*duration.*plain JSON/],
        ['a file', newRun('a', { input: { image: new Blob(['x']) } }), /input.*image.*plain JSON/],
        ['a date', newRun('a', { input: { at: new Date() } }), /plain JSON/],
        ['a bigint', newRun('a', { input: { n: 1n } }), /plain JSON/],
        ['null', null, /`runs\[0\]`/],
      ];
      test.each(wrong)('refuses %s, and adds nothing of the call', async (_, run, message) => {
        const store = await storeWith();
        await expect(store.add([run as NewRun])).rejects.toThrow(message);
        await expect(store.add([newRun('good'), run as NewRun])).rejects.toThrow();
        expect(await listed(store)).toEqual([]);
      });

      test('nested input of any depth that JSON can hold is kept, deeper is refused', async () => {
        const store = await storeWith();
        const nested = (levels: number) =>
          JSON.parse('{"a":'.repeat(levels) + '1' + '}'.repeat(levels)) as NewRun['input'];
        await store.add([newRun('a', { input: nested(90) })]);
        expect((await store.get('a'))!.input).toEqual(nested(90));
        await expect(store.add([newRun('b', { input: nested(10_000) })])).rejects.toThrow(/levels deep/);
      });

      test('hostile names and keys are names and keys like any other', async () => {
        const names = [
          '__proto__',
          'constructor',
          'toString',
          'hasOwnProperty',
          'é',
          'e\u0301',
          '日本語 🪁',
          '👩‍👩‍👧',
          '../../etc/passwd',
          '{"run":1}',
          'a"b\\c',
          '*',
          '{a}',
          ':',
          '0',
        ];
        const input = JSON.parse(
          '{"__proto__":{"x":1},"constructor":"c","text":"\\u0000\\n\\ud800\\u2028 \\"}"}',
        ) as NewRun['input'];
        const store = await storeWith();
        for (const name of names) expect(await store.get(name)).toBeUndefined();
        const runs = names.map((name) => newRun(name, { input }));
        expect(await store.add(runs)).toEqual(names.map(() => 'added'));
        expect(await store.add(runs)).toEqual(names.map(() => 'known'));
        expect((await listed(store)).map((record) => record.name)).toEqual(names);
        for (const name of names) {
          expect(await store.change(name, { from: ['waiting'] }, { state: 'paying' })).toMatchObject({ name });
          expect(JSON.stringify((await store.get(name))!.input)).toBe(JSON.stringify(input));
        }
        expect(({} as { x?: number }).x).toBeUndefined();
      });

      test('a large input comes back whole', async () => {
        const input = { prompt: 'ü🪁\n'.repeat(300_000), list: Array.from({ length: 10_000 }, (_, index) => index) };
        const store = await storeWith(newRun('large', { input }));
        expect((await store.get('large'))!.input).toEqual(input);
        expect(await store.add([newRun('large', { input })])).toEqual(['known']);
      });

      test('later changes of what was passed in, or of what came out, reach no record', async () => {
        const input = { prompt: 'A kite', nested: { list: [1] } };
        const store = await storeWith(newRun('a', { input }));
        input.nested.list.push(2);
        const change = { state: 'paying' as const, error: { name: 'E', message: 'm' } };
        await store.change('a', { from: ['waiting'] }, change);
        change.error.message = 'changed';
        const record = (await store.get('a')) as unknown as { input: typeof input };
        try {
          record.input.nested.list.push(3);
        } catch {
          // It may refuse.
        }
        expect(await store.get('a')).toMatchObject({ input: { nested: { list: [1] } }, error: { message: 'm' } });
      });
    });

    describe('change', () => {
      test('a run goes through its life', async () => {
        const store = await storeWith('a');
        const steps: [RunCondition, RunChange, Partial<RunRecord>][] = [
          [
            { from: ['waiting'], attempts: 0 },
            { state: 'paying', cost: 0.4 },
            { attempts: 1, cost: 0.4 },
          ],
          [{ from: ['paying'], attempts: 1 }, { state: 'waiting', cost: undefined }, { attempts: 1 }],
          [
            { from: ['waiting'], attempts: 1 },
            { state: 'paying', cost: 0.4 },
            { attempts: 2, cost: 0.4 },
          ],
          [
            { from: ['paying'] },
            { state: 'unknown', error: { name: 'E', message: 'm' } },
            { error: { name: 'E', message: 'm' } },
          ],
          [
            { from: ['unknown', 'paying'] },
            { state: 'running', handle: HANDLE, error: undefined },
            { handle: HANDLE, cost: 0.4 },
          ],
          [
            { from: ['running'], attempts: 2 },
            { state: 'finished', output: { url: 'https://example.com/a' }, files: ['out/a.mp4'], cost: 0.35 },
            { output: { url: 'https://example.com/a' }, files: ['out/a.mp4'], cost: 0.35, handle: HANDLE },
          ],
        ];
        let updatedAt = '';
        for (const [condition, change, expected] of steps) {
          const record = await store.change('a', condition, change);
          expect(record).toMatchObject({ ...newRun('a'), ...expected, state: change.state });
          expect(await store.get('a')).toEqual(record);
          const { updatedAt: time } = record as RunRecord;
          expect(time >= updatedAt).toBe(true);
          updatedAt = time;
        }
        expect(Object.keys((await store.get('a'))!)).not.toContain('error');
      });

      test('a property that is undefined is removed, one that is missing stays', async () => {
        const store = await storeWith('a');
        await store.change(
          'a',
          { from: ['waiting'] },
          { state: 'running', cost: 1, handle: HANDLE, output: 1, files: ['f'] },
        );
        await store.change('a', { from: ['running'] }, { state: 'failed', cost: undefined, output: undefined });
        const record = (await store.get('a'))!;
        expect(record).toMatchObject({ state: 'failed', handle: HANDLE, files: ['f'] });
        expect(Object.keys(record)).not.toContain('cost');
        expect(Object.keys(record)).not.toContain('output');
      });

      test('an output can be any JSON', async () => {
        const store = await storeWith('a');
        for (const output of [null, '', 0, false, [], {}, 'ü\u2028', [{ a: null }]]) {
          await store.change('a', { from: STATES }, { state: 'finished', output });
          expect((await store.get('a'))!.output).toEqual(output);
        }
      });

      test('from any state to any other, if the condition has it', async () => {
        for (const from of STATES)
          for (const to of STATES) {
            const name = `${from}-${to}`;
            const store = opened[0] ?? (await storeWith());
            await store.add([newRun(name)]);
            await store.change(name, { from: ['waiting'] }, { state: from });
            const { attempts } = (await store.get(name))!;
            const others = STATES.filter((state) => state !== from);
            expect(await store.change(name, { from: others }, { state: to })).toBe('conflict');
            expect(await store.change(name, { from: [] }, { state: to })).toBe('conflict');
            expect(await store.change(name, { from: [from], attempts: attempts + 1 }, { state: to })).toBe('conflict');
            expect(await store.get(name)).toMatchObject({ state: from, attempts });
            expect(await store.change(name, { from: [from], attempts }, { state: to })).toMatchObject({
              state: to,
              attempts: attempts + (to === 'paying' ? 1 : 0),
            });
          }
      });

      test('a name that is not known conflicts', async () => {
        const store = await storeWith('a');
        expect(await store.change('b', { from: STATES }, { state: 'paying' })).toBe('conflict');
        expect((await store.counts()).paying).toBe(0);
      });

      test('lets one of 1,000 changes at once win', async () => {
        const store = await storeWith('a');
        const results = await Promise.all(
          Array.from({ length: 1000 }, () =>
            store.change('a', { from: ['waiting'], attempts: 0 }, { state: 'paying' }),
          ),
        );
        expect(results.filter((result) => result !== 'conflict')).toHaveLength(1);
        expect(await store.get('a')).toMatchObject({ state: 'paying', attempts: 1 });
      });

      test('1,000 runs change at once, each by itself', async () => {
        const names = Array.from({ length: 1000 }, (_, index) => `n${index}`);
        const store = await storeWith(...names);
        await Promise.all(
          names.map(async (name, index) => {
            await store.change(name, { from: ['waiting'] }, { state: 'paying', cost: 0.1 });
            await store.change(
              name,
              { from: ['paying'], attempts: 1 },
              { state: 'running', handle: { ...HANDLE, id: name } },
            );
            if (index % 2) await store.change(name, { from: ['running'] }, { state: 'failed', cost: undefined });
          }),
        );
        expect(await store.counts()).toEqual({
          waiting: 0,
          paying: 0,
          running: 500,
          finished: 0,
          failed: 500,
          unknown: 0,
          cost: 50,
        });
        const records = await listed(store);
        expect(records.map((record) => record.name)).toEqual(names);
        expect(records.every((record) => record.handle!.id === record.name)).toBe(true);
      });

      const wrong: [string, unknown, RegExp][] = [
        ['another state', { state: 'done' }, /`state`/],
        ['a negative cost', { state: 'paying', cost: -1 }, /`cost`/],
        ['NaN as cost', { state: 'paying', cost: NaN }, /`cost`/],
        ['infinite cost', { state: 'paying', cost: Infinity }, /`cost`/],
        ['a time that is not a number', { state: 'paying', payingAt: 'soon' }, /`payingAt`/],
        ['a handle without id', { state: 'running', handle: {} }, /`handle`/],
        ['files that are not a list', { state: 'finished', files: 'f' }, /`files`/],
        ['an error without message', { state: 'failed', error: { name: 'E' } }, /`error`/],
        ['an output that is not JSON', { state: 'finished', output: { a: NaN } }, /`output`.*plain JSON/],
        ['a new name', { state: 'paying', name: 'b' }, /`name`/],
      ];
      test.each(wrong)('refuses %s, and changes nothing', async (_, change, message) => {
        const store = await storeWith('a');
        await expect(store.change('a', { from: STATES }, change as RunChange)).rejects.toThrow(message);
        expect(await store.get('a')).toMatchObject({ state: 'waiting', attempts: 0 });
      });
    });

    describe('budget', () => {
      test('a payment that fits exactly is made, a millionth of a dollar more is not', async () => {
        const store = await storeWith('a', 'b', 'c');
        const pay = (name: string, cost: number) =>
          store.change(name, { from: ['waiting'], budget: 0.3 }, { state: 'paying', cost });
        expect(await pay('a', 0.1)).toMatchObject({ state: 'paying' });
        expect(await pay('b', 0.200001)).toBe('budget');
        expect(await store.get('b')).toMatchObject({ state: 'waiting', attempts: 0 });
        // 0.1 + 0.2 is more than 0.3 in binary fractions.
        expect(await pay('b', 0.2)).toMatchObject({ state: 'paying' });
        expect(await pay('c', 0.000001)).toBe('budget');
        expect(await pay('c', 0)).toMatchObject({ state: 'paying' });
      });

      test('what costs less in the end, or nothing, makes room', async () => {
        const store = await storeWith('a', 'b');
        const condition: RunCondition = { from: ['waiting'], budget: 1 };
        await store.change('a', condition, { state: 'paying', cost: 1 });
        expect(await store.change('b', condition, { state: 'paying', cost: 0.5 })).toBe('budget');
        await store.change('a', { from: ['paying'] }, { state: 'running', cost: 0.5 });
        expect(await store.change('b', condition, { state: 'paying', cost: 0.5 })).toMatchObject({ cost: 0.5 });
        await store.change('a', { from: ['running'] }, { state: 'failed', cost: undefined });
        expect((await store.counts()).cost).toBe(0.5);
      });

      test('the state is checked before the budget: it is a conflict', async () => {
        const store = await storeWith('a');
        expect(await store.change('a', { from: ['running'], budget: 0 }, { state: 'paying', cost: 1 })).toBe(
          'conflict',
        );
      });

      test('1,000 payments at once never exceed it, and use it up', async () => {
        const names = Array.from({ length: 1000 }, (_, index) => `n${index}`);
        const store = await storeWith(...names);
        const results = await Promise.all(
          names.map((name) => store.change(name, { from: ['waiting'], budget: 33.3 }, { state: 'paying', cost: 0.1 })),
        );
        expect(results.filter((result) => result !== 'budget')).toHaveLength(333);
        expect(await store.counts()).toMatchObject({ waiting: 667, paying: 333, cost: 33.3 });
      });

      test('sums do not drift', async () => {
        const store = await storeWith('a');
        for (let round = 0; round < 20; round++) {
          await store.change('a', { from: STATES }, { state: 'paying', cost: 0.1 + round / 1000 });
          await store.change('a', { from: STATES }, { state: 'waiting', cost: undefined });
        }
        expect((await store.counts()).cost).toBe(0);
      });
    });

    describe('list', () => {
      test('is in the order in which runs were added, whatever became of them', async () => {
        const names = ['c', '10', 'a', '9', 'b'];
        const store = await storeWith(...names);
        await store.change('a', { from: ['waiting'] }, { state: 'paying' });
        await store.change('c', { from: ['waiting'] }, { state: 'paying' });
        await store.change('c', { from: ['paying'] }, { state: 'failed' });
        await store.add([newRun('0'), newRun('c')]);
        expect((await listed(store)).map((record) => record.name)).toEqual([...names, '0']);
        expect((await listed(store, ['waiting'])).map((record) => record.name)).toEqual(['10', '9', 'b', '0']);
        expect((await listed(store, ['failed', 'paying'])).map((record) => record.name)).toEqual(['c', 'a']);
        expect(await listed(store, ['unknown'])).toEqual([]);
        expect(await listed(store, [])).toEqual([]);
      });

      test('can be left early, and runs can change while it goes on', async () => {
        const names = Array.from({ length: 50 }, (_, index) => `n${index}`);
        const store = await storeWith(...names);
        for await (const { name } of store.list()) {
          expect(name).toBe('n0');
          break;
        }
        const seen: string[] = [];
        for await (const { name } of store.list(['waiting'])) {
          seen.push(name);
          await store.change(name, { from: ['waiting'] }, { state: 'paying' });
        }
        expect(seen).toEqual(names);
      });

      test('refuses another state', async () => {
        const store = await storeWith('a');
        await expect(listed(store, ['done' as RunState])).rejects.toThrow(/states/);
      });
    });

    test('counts of an empty store are zero', async () => {
      const store = await storeWith();
      expect(await store.counts()).toEqual({
        waiting: 0,
        paying: 0,
        running: 0,
        finished: 0,
        failed: 0,
        unknown: 0,
        cost: 0,
      });
    });

    test('uploads are kept by their digest', async () => {
      const store = await storeWith();
      expect(await store.upload('d1')).toBeUndefined();
      expect(await store.upload('__proto__')).toBeUndefined();
      await store.addUpload('d1', 'https://files.example.com/1.png');
      await store.addUpload('__proto__', 'https://files.example.com/2.png');
      await store.addUpload('d1', 'https://files.example.com/3.png');
      expect(await store.upload('d1')).toBe('https://files.example.com/3.png');
      expect(await store.upload('__proto__')).toBe('https://files.example.com/2.png');
      expect(await listed(store)).toEqual([]);
      await expect(store.addUpload('', 'x')).rejects.toThrow(/digest/);
      await expect(store.addUpload('d', '')).rejects.toThrow(/reference/);
    });

    test('once it is closed, all calls reject; closing again does nothing', async () => {
      const store = await storeWith('a');
      const pending = store.change('a', { from: ['waiting'] }, { state: 'paying' });
      await Promise.all([store.close(), store.close()]);
      await store.close();
      expect(await pending).toMatchObject({ state: 'paying' });
      const calls = [
        () => store.add([newRun('b')]),
        () => store.get('a'),
        () => store.change('a', { from: STATES }, { state: 'running' }),
        () => listed(store),
        () => store.counts(),
        () => store.upload('d'),
        () => store.addUpload('d', 'r'),
      ];
      for (const call of calls) await expect(call()).rejects.toThrow('closed');
    });
  });
}
