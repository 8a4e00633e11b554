import fc from 'fast-check';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { UnigenError } from '../../src/errors/errors.js';
import { openFileStore } from '../../src/runs/file-store.js';
import type { JournalRead } from '../../src/runs/journal-read.js';
import { interruptPaying, recover } from '../../src/runs/recover.js';
import { RunTable } from '../../src/runs/run-table.js';
import type { RunState } from '../../src/runs/store.js';
import { cleanups } from '../support/cleanups.js';
import { parameters, timeout } from '../support/fuzz-runs.js';
import { temporaryFolder } from './temporary-folder.js';
import { newRun } from './store-contract.js';

const cleanup = cleanups();
const root = temporaryFolder();
cleanup(() => rmSync(root, { recursive: true }));

const HANDLE = {
  api: 'unifically',
  id: 't1',
  model: 'google/veo-3.1-fast',
  createdAt: '2026-01-01T00:00:00.000Z',
} as const;

/** A journal, and what had been acknowledged when the file had so many bytes. */
let journal: Buffer;
let acknowledged: { bytes: number; states: Map<string, RunState> }[];

beforeAll(async () => {
  const path = pathOf('journal');
  const store = await openFileStore(path);
  const states = new Map<string, RunState>();
  acknowledged = [];
  const note = (...changes: [string, RunState][]) => {
    for (const [name, state] of changes) states.set(name, state);
    acknowledged.push({ bytes: statSync(path).size, states: new Map(states) });
  };
  note();
  await store.add(['a', 'b', 'c', 'd'].map((name) => newRun(name, { input: { p: 'é' } })));
  note(['a', 'waiting'], ['b', 'waiting'], ['c', 'waiting'], ['d', 'waiting']);
  await Promise.all(
    ['a', 'b'].map((name) => store.change(name, { from: ['waiting'] }, { state: 'paying', cost: 0.4 })),
  );
  note(['a', 'paying'], ['b', 'paying']);
  await store.change('a', { from: ['paying'] }, { state: 'running', handle: HANDLE });
  note(['a', 'running']);
  await store.addUpload('digest', 'reference');
  note();
  await store.change('a', { from: ['running'] }, { state: 'finished', output: { url: 'https://example.com/\n' } });
  note(['a', 'finished']);
  await Promise.all([
    store.change('c', { from: ['waiting'] }, { state: 'paying', cost: 0.4 }),
    store.change('b', { from: ['paying'] }, { state: 'failed', cost: undefined }),
  ]);
  note(['c', 'paying'], ['b', 'failed']);
  await store.close();
  journal = readFileSync(path);
});

/** States from which no run is paid for again. */
const PAID: readonly RunState[] = ['paying', 'running', 'finished', 'unknown'];

/** States after a start with these bytes; or the message with which it was refused. No disk is involved. */
async function opened(
  bytes: Buffer,
  repair = false,
): Promise<{ states: Map<string, RunState>; dropped: number[]; lost: JournalRead['lost']; repeated: number } | string> {
  const table = new RunTable();
  try {
    const { read } = await recover('runs.jsonl', fileOf(bytes), table, repair);
    interruptPaying(table);
    const states = new Map(Array.from(table.records(), ({ name, state }) => [name, state]));
    return { states, dropped: read.dropped.map((line) => line.bytes.length), lost: read.lost, repeated: read.repeated };
  } catch (error) {
    expect(error).toBeInstanceOf(UnigenError);
    return (error as Error).message;
  }
}

function fileOf(bytes: Buffer): Pick<FileHandle, 'read'> {
  const read = async (target: Buffer, offset: number, length: number, position: number) => ({
    bytesRead: bytes.copy(target, offset, position, position + length),
    buffer: target,
  });
  return { read: read as unknown as FileHandle['read'] };
}

/** Whether states are what had been acknowledged, or what came next: a change may be there before it is acknowledged. */
function expectAcknowledged(states: Map<string, RunState>, expected: Map<string, RunState>): void {
  const from = acknowledged.findIndex((one) => one.states === expected);
  const wrong: unknown[] = [];
  for (const [name, state] of expected) {
    const later = acknowledged.slice(from).map((one) => one.states.get(name)!);
    const allowed: RunState[] = later.map((one) => (one === 'paying' ? 'unknown' : one));
    const found = states.get(name);
    if (found === undefined || !allowed.includes(found)) wrong.push({ name, state, found, allowed });
  }
  // One `expect` for all cases: a call of `expect` takes longer than the comparison.
  expect(wrong).toEqual([]);
  expect([...states.values()]).not.toContain('paying');
}

/** Expects that no run that was paid for can be paid for again. */
function expectNotPaidAgain(states: Map<string, RunState>): void {
  const wrong: unknown[] = [];
  for (const [name, state] of acknowledged.at(-1)!.states) {
    const found = states.get(name);
    if (PAID.includes(state) && found !== undefined && !PAID.includes(found)) wrong.push({ name, state, found });
  }
  expect(wrong).toEqual([]);
}

test('cut off at every byte: what had been acknowledged by then is there, and the rest is said', {
  timeout: 60_000,
}, async () => {
  const headerLength = acknowledged[0]!.bytes;
  for (let length = 0; length < journal.length; length++) {
    const result = await opened(journal.subarray(0, length));
    if (length < headerLength - 1) {
      expect(result).toMatch(/is empty|not a journal/);
      continue;
    }
    if (typeof result === 'string') throw new Error(`refused at ${length}: ${result}`);
    const before = acknowledged.findLast(({ bytes }) => bytes <= length) ?? acknowledged[0]!;
    expectAcknowledged(result.states, before.states);
    const start = journal.lastIndexOf(10, length - 1) + 1;
    // A line that only lacks its newline is whole.
    const isCut = length > start && journal[length] !== 10;
    expect(result).toMatchObject({ dropped: isCut ? [length - start] : [], lost: [], repeated: 0 });
  }
});

test('each byte damaged: nothing that was paid for waits again, and no run is gone', { timeout: 60_000 }, async () => {
  const flip = (at: number, mask: number) => {
    const bytes = Buffer.from(journal);
    bytes[at]! ^= mask;
    return bytes;
  };
  let refused = 0;
  for (let at = 0; at < journal.length; at++) {
    const bytes = flip(at, 1 << (at % 8));
    const result = await opened(bytes);
    if (typeof result !== 'string') {
      // Only what does not matter: the last newline.
      expectAcknowledged(result.states, acknowledged.at(-1)!.states);
      continue;
    }
    refused++;
    expect(result).toMatch(
      at < acknowledged[0]!.bytes ? /not a journal|was damaged/ : /was damaged or edited.*backup.*repair/,
    );
    if (at < acknowledged[0]!.bytes) continue;
    const repaired = await opened(bytes, true);
    if (typeof repaired === 'string') throw new Error(repaired);
    expectNotPaidAgain(repaired.states);
    expect(repaired.lost).toHaveLength(1);
  }
  expect(refused).toBeGreaterThan(journal.length - 5);
});

describe('damage of one kind', () => {
  const lines = () => journal.toString().split(/(?<=\n)/);
  const without = (...numbers: number[]) =>
    Buffer.from(
      lines()
        .filter((_, index) => !numbers.includes(index + 1))
        .join(''),
    );

  test('NUL bytes in place of the last write are dropped', async () => {
    const { bytes, states } = acknowledged.at(-2)!;
    for (const length of [8, 100, 4096]) {
      const result = await opened(Buffer.concat([journal.subarray(0, bytes), Buffer.alloc(length)]));
      if (typeof result === 'string') throw new Error(result);
      expectAcknowledged(result.states, states);
      expect(result.states.get('c')).toBe('waiting');
      expect(result).toMatchObject({ dropped: [length], lost: [] });
    }
  });

  test('NUL bytes in a part of the last write: the other part counts', async () => {
    const { bytes } = acknowledged.at(-2)!;
    const damaged = Buffer.from(journal);
    damaged.fill(0, bytes, journal.indexOf(10, bytes) - 5);
    const result = await opened(damaged);
    if (typeof result === 'string') throw new Error(result);
    expect(result.states.get('c')).toBe('waiting');
    expect(result.states.get('b')).toBe('failed');
    expect(result).toMatchObject({ dropped: [expect.any(Number)], lost: [] });
  });

  test('NUL bytes before the last write are not a trace of an interrupted one', async () => {
    const damaged = Buffer.from(journal);
    damaged.fill(0, acknowledged[1]!.bytes + 3, acknowledged[2]!.bytes - 3);
    expect(await opened(damaged)).toMatch(/lost: 6 to 7 \(unreadable: line 6\)/);
  });

  test('a line that was removed is missed, wherever it was', async () => {
    for (let number = 2; number < lines().length; number++)
      expect(await opened(without(number))).toMatch(`lost: ${number}.`);
    expect(await opened(without(3, 4, 7))).toMatch('lost: 3 to 4, 7.');
  });

  test('lines that are there twice count once', async () => {
    const twice = lines().flatMap((line, index) => (index === 0 ? [line] : [line, line]));
    const result = await opened(Buffer.from(twice.join('')));
    expect(result).toMatchObject({
      states: new Map(Object.entries({ a: 'finished', b: 'failed', c: 'unknown', d: 'waiting' })),
    });
    expect(result).toMatchObject({ repeated: 11, dropped: [] });
    // An old line at the end takes nothing back.
    const again = await opened(Buffer.concat([journal, Buffer.from(lines().slice(1, 6).join(''))]));
    expect(again).toMatchObject({
      states: new Map(Object.entries({ a: 'finished', b: 'failed', c: 'unknown', d: 'waiting' })),
    });
  });

  test('lines in another order are refused', async () => {
    const [header, ...rest] = lines();
    expect(await opened(Buffer.from([header, ...rest.reverse()].join('')))).toMatch(/was damaged or edited/);
  });

  test('an edited line is refused, and what it was about is unknown after a repair', async () => {
    const edited = journal.toString().replace('"name":"c","attempts":1', '"name":"d","attempts":1');
    expect(await opened(Buffer.from(edited))).toMatch(/lost: 11 \(unreadable: line 11\)/);
    const result = await opened(Buffer.from(edited), true);
    expect(result).toMatchObject({
      states: new Map(Object.entries({ a: 'finished', b: 'failed', c: 'unknown', d: 'unknown' })),
    });
  });

  test('a run whose request is lost keeps its name', async () => {
    const damaged = without(2);
    expect(await opened(damaged)).toMatch('lost: 2');
    const path = pathOf('request-lost');
    writeFileSync(path, damaged);
    const store = await openFileStore(path, { repair: true });
    expect(await store.get('a')).toMatchObject({
      state: 'unknown',
      error: { message: expect.stringContaining('request is lost') as string },
    });
    expect(await store.add([newRun('a', { input: { p: 'é' } })])).toEqual(['different']);
    await store.close();
  });

  test('what could not be read is kept byte by byte', async () => {
    const path = pathOf('kept');
    const tail = Buffer.from([0xff, 0xfe, 0x00, 0x41]);
    writeFileSync(path, Buffer.concat([journal, tail]));
    const store = await openFileStore(path);
    expect(store.warnings).toHaveLength(1);
    await store.close();
    const kept = JSON.parse(readFileSync(`${path}.dropped`, 'utf8')) as { base64: string };
    expect(Buffer.from(kept.base64, 'base64').equals(tail)).toBe(true);
  });
});

describe('by chance', () => {
  const garbage = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 100 }).map((text) => Buffer.from(text)),
    fc.constantFrom('\n', '{}\n', '{"n":13,"synced":12}\n', 'null\n', '[]').map((text) => Buffer.from(text)),
  );

  test('a journal with anything behind it: all is there, or it is refused', { timeout: timeout(60_000) }, async () => {
    await fc.assert(
      fc.asyncProperty(garbage, async (bytes) => {
        const result = await opened(Buffer.concat([journal, bytes]));
        if (typeof result === 'string') expect(result).toMatch(/was damaged or edited/);
        else expectAcknowledged(result.states, acknowledged.at(-1)!.states);
      }),
      parameters(300),
    );
  });

  test('a part replaced by anything, and cut anywhere: no run that was paid for waits again', {
    timeout: timeout(60_000),
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(400),
        garbage,
        fc.boolean(),
        async (at, length, bytes, repair) => {
          const start = Math.floor(at * journal.length);
          const damaged = Buffer.concat([journal.subarray(0, start), bytes, journal.subarray(start + length)]);
          const result = await opened(damaged, repair);
          if (typeof result === 'string') expect(result).toMatch(/not a journal|is empty|was damaged/);
          else if (repair || start + length < journal.length) expectNotPaidAgain(result.states);
          else
            expectAcknowledged(
              result.states,
              acknowledged.findLast(({ bytes: size }) => size <= start)?.states ?? acknowledged[0]!.states,
            );
        },
      ),
      parameters(1000),
    );
  });
});

function pathOf(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  return join(folder, 'runs.jsonl');
}
