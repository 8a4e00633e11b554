import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { openFileStore, type FileStore } from '../../src/runs/file-store.js';
import type { RunStore } from '../../src/runs/store.js';
import { cleanups } from '../support/cleanups.js';
import { temporaryFolder } from './temporary-folder.js';
import { describeStore, listed, newRun } from './store-contract.js';

const cleanup = cleanups();
const root = temporaryFolder();
cleanup(() => rmSync(root, { recursive: true }));
let folders = 0;
/** A path in a folder of its own. */
function freshPath(): string {
  const folder = join(root, String(folders++));
  mkdirSync(folder);
  return join(folder, 'runs.jsonl');
}

const HANDLE = {
  api: 'unifically',
  id: 't1',
  model: 'google/veo-3.1-fast',
  createdAt: '2026-01-01T00:00:00.000Z',
} as const;
const HEADER = /^\{"unigen":"runs","version":1,"lines":1,"sum":"[0-9a-f]{8}"\}$/;

describeStore('a store in a file', () => openFileStore(freshPath()));

/** Opens a store, does something, and closes it. */
async function within<T>(path: string, work: (store: FileStore) => Promise<T>): Promise<T> {
  const store = await openFileStore(path);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const pay = (store: RunStore, name: string, cost = 0.4) =>
  store.change(name, { from: ['waiting'] }, { state: 'paying', cost });

const withSum = (text: string) => `${text},"sum":"${crc32(text).toString(16).padStart(8, '0')}"}\n`;

const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').slice(0, -1);

describe('a journal', () => {
  test('is text with a line for each change, and reads back as it was', async () => {
    const path = freshPath();
    const before = await within(path, async (store) => {
      await store.add([newRun('a', { options: { x: 1 } }), newRun('b "ü"\\ 🪁')]);
      await pay(store, 'a');
      await store.change('a', { from: ['paying'] }, { state: 'running', handle: HANDLE });
      await store.change(
        'a',
        { from: ['running'] },
        { state: 'failed', cost: undefined, error: { name: 'E', message: 'm' } },
      );
      await store.addUpload('digest', 'https://files.example.com/1.png');
      return { records: await listed(store), counts: await store.counts() };
    });
    const [header, ...lines] = linesOf(path);
    expect(header).toMatch(HEADER);
    expect(lines.map((line) => (JSON.parse(line) as { n: number }).n)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(lines[2]).toContain('"name":"a","attempts":1');
    expect(lines[4]).toContain('"removed":["cost"]');
    await within(path, async (store) => {
      expect(store.warnings).toEqual([]);
      expect(await listed(store)).toEqual(before.records);
      expect(await store.counts()).toEqual(before.counts);
      expect(await store.upload('digest')).toBe('https://files.example.com/1.png');
      expect(await store.add([newRun('a', { options: { x: 1 } }), newRun('a')])).toEqual(['known', 'different']);
    });
    expect(linesOf(path)).toEqual([header, ...lines]);
    expect(readdirSync(dirname(path))).toEqual(['runs.jsonl']);
  });

  test('a run that was being paid for when the process ended is unknown, for good', async () => {
    const path = freshPath();
    await within(path, async (store) => {
      await store.add([newRun('a'), newRun('b'), newRun('c')]);
      await pay(store, 'a');
      await pay(store, 'b');
      await store.change('b', { from: ['paying'] }, { state: 'running', handle: HANDLE });
    });
    for (let round = 0; round < 2; round++)
      await within(path, async (store) => {
        expect(await listed(store, ['unknown'])).toMatchObject([
          {
            name: 'a',
            attempts: 1,
            cost: 0.4,
            error: { name: 'InterruptedError', message: expect.stringContaining('in flight') as string },
          },
        ]);
        expect(await store.counts()).toMatchObject({ waiting: 1, running: 1, unknown: 1, cost: 0.8 });
        expect(await pay(store, 'a')).toBe('conflict');
      });
    expect(linesOf(path)).toHaveLength(8);
  });

  test('changes of one turn share one write and one sync; a change resolves after its sync', async () => {
    const path = freshPath();
    await within(path, async (store) => {
      const names = Array.from({ length: 200 }, (_, index) => `n${index}`);
      await store.add(names.map((name) => newRun(name)));
      const calls: string[] = [];
      const restore = await spyOnFiles((method) => void calls.push(method));
      await Promise.all(names.map((name) => pay(store, name).then(() => calls.push('resolved'))));
      restore();
      expect(calls.slice(0, 3)).toEqual(['write', 'datasync', 'resolved']);
      expect(calls.filter((call) => call !== 'resolved')).toEqual(['write', 'datasync']);
      expect(calls).toHaveLength(202);
    });
  });

  test('what comes while a sync is in flight waits for the next', async () => {
    await within(freshPath(), async (store) => {
      await store.add([newRun('a'), newRun('b')]);
      const synced: (() => void)[] = [];
      const restore = await spyOnFiles((method) =>
        method === 'datasync' ? new Promise<void>((resolve) => synced.push(resolve)) : undefined,
      );
      let done = '';
      const first = pay(store, 'a').then(() => (done += 'a'));
      await vi.waitFor(() => expect(synced).toHaveLength(1));
      const second = pay(store, 'b').then(() => (done += 'b'));
      // Known, and not durable yet.
      const known = store.addUpload('d', 'r');
      synced[0]!();
      await first;
      expect(done).toBe('a');
      await vi.waitFor(() => expect(synced).toHaveLength(2));
      synced[1]!();
      await Promise.all([second, known]);
      restore();
    });
  });

  test('is compacted once most of it no longer counts', async () => {
    const path = freshPath();
    const compaction = { minBytes: 4000, factor: 4 };
    const store = await openFileStore(path, { compaction });
    await store.add([newRun('a'), newRun('b')]);
    await store.addUpload('digest', 'reference');
    let largest = 0;
    for (let round = 0; round < 60; round++) {
      await store.change('a', { from: ['waiting', 'failed'] }, { state: 'paying', cost: 1 });
      await store.change('a', { from: ['paying'] }, { state: 'failed', cost: undefined });
      largest = Math.max(largest, statSync(path).size);
    }
    const records = await listed(store);
    await store.close();
    expect(largest).toBeLessThan(5000);
    expect(linesOf(path).length).toBeLessThan(40);
    await within(path, async (again) => {
      expect(again.warnings).toEqual([]);
      expect(await listed(again)).toEqual(records);
      expect(await again.upload('digest')).toBe('reference');
      expect((await again.get('a'))!.attempts).toBe(60);
    });
    expect(readdirSync(dirname(path))).toEqual(['runs.jsonl']);
  });

  test('changes that come during compaction are not lost', async () => {
    const path = freshPath();
    const store = await openFileStore(path, { compaction: { minBytes: 1000, factor: 1 } });
    const names = Array.from({ length: 30 }, (_, index) => `n${index}`);
    await Promise.all(
      names.map(async (name) => {
        await store.add([newRun(name)]);
        await pay(store, name, 0.1);
        await store.change(name, { from: ['paying'] }, { state: 'running', handle: { ...HANDLE, id: name } });
      }),
    );
    await store.close();
    await within(path, async (again) => {
      expect(again.warnings).toEqual([]);
      expect(await again.counts()).toMatchObject({ running: 30, cost: 3 });
    });
  });

  test('what a kill left of a compaction does not matter', async () => {
    const path = freshPath();
    await within(path, (store) => store.add([newRun('a')]));
    writeFileSync(`${path}.new`, 'half');
    await within(path, async (store) => expect(await listed(store)).toHaveLength(1));
  });

  test('others can read it no more than before', async () => {
    const path = freshPath();
    const store = await openFileStore(path, { compaction: { minBytes: 1, factor: 1 } });
    const file = await open(path, 'r');
    await file.chmod(0o600);
    await file.close();
    await store.add([newRun('a')]);
    await store.close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('what an editor may add changes nothing: a byte order mark, CRLF, no newline at the end, empty lines', async () => {
    const path = freshPath();
    await within(path, (store) => store.add([newRun('a'), newRun('b')]));
    const text = readFileSync(path, 'utf8');
    const edited = [
      `\ufeff${text}`,
      text.replaceAll('\n', '\r\n'),
      text.slice(0, -1),
      text.replaceAll('\n', '\n\n'),
      `\ufeff${text.replaceAll('\n', '\r\n').slice(0, -2)}`,
    ];
    for (const version of edited) {
      writeFileSync(path, version);
      await within(path, async (store) => {
        expect(store.warnings).toEqual([]);
        expect(await store.counts()).toMatchObject({ waiting: 2 });
        await pay(store, 'b');
      });
      await within(path, async (store) => {
        expect(store.warnings).toEqual([]);
        expect(await store.counts()).toMatchObject({ waiting: 1, unknown: 1 });
      });
    }
  });

  test('a path can be relative, or a link that stays a link', async () => {
    const path = freshPath();
    await within(path, (store) => store.add([newRun('a')]));
    const link = join(dirname(path), 'link.jsonl');
    symlinkSync(path, link);
    const store = await openFileStore(link);
    await expect(openFileStore(path)).rejects.toThrow('in use');
    expect(store.path).toBe(path);
    await store.close();
    expect(readFileSync(link, 'utf8')).toBe(readFileSync(path, 'utf8'));
  });

  const wrong: [string, string, RegExp][] = [
    ['an empty file', '', /is empty/],
    ['another file', '{"sandbox":"unigen","version":2}\n', /not a journal of runs/],
    ['a file of NUL bytes', '\0'.repeat(100), /not a journal of runs/],
    ['another version', withSum('{"unigen":"runs","version":2,"lines":1'), /another version of unigen \(format 2\)/],
  ];
  test.each(wrong)('%s is refused and left as it is', async (_, content, message) => {
    const path = freshPath();
    await within(path, async () => {});
    writeFileSync(path, content);
    await expect(openFileStore(path)).rejects.toThrow(message);
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(readdirSync(dirname(path))).toEqual(['runs.jsonl']);
  });

  test('a folder or a place that can not be written to is refused', async () => {
    await expect(openFileStore(root)).rejects.toThrow(`${root} can't be a journal of runs: it is not a regular file`);
    await expect(openFileStore('/dev/null')).rejects.toThrow('not a regular file');
    await expect(openFileStore(join(root, 'none', 'x.jsonl'))).rejects.toThrow(
      /x\.jsonl can't be created: its folder .*none does not exist/,
    );
    if (process.platform === 'linux')
      await expect(openFileStore('/proc/x.jsonl')).rejects.toThrow(/can't be used as a journal of runs \(E/);
    await expect(openFileStore('')).rejects.toThrow('`path`');
  });
});

describe('a journal opened read-only', () => {
  const filesOf = (path: string) =>
    Object.fromEntries(
      readdirSync(dirname(path)).map((name) => [name, readFileSync(join(dirname(path), name), 'utf8')]),
    );
  const readOnly = { readOnly: true } as const;

  test('is read while another store has it, what that one is paying for included, and left as it is', async () => {
    const path = freshPath();
    await within(path, async (store) => {
      await store.add([newRun('a'), newRun('b')]);
      await pay(store, 'a', 0.4);
      const before = filesOf(path);
      const read = await openFileStore(path, readOnly);
      expect(await listed(read)).toEqual(await listed(store));
      expect(await read.counts()).toMatchObject({ waiting: 1, paying: 1, unknown: 0, cost: 0.4 });
      expect([read.warnings, read.readOnly, read.exclusive]).toEqual([[], true, undefined]);
      // What it shows is of the time at which it was opened.
      await store.change('a', { from: ['paying'] }, { state: 'running', handle: HANDLE });
      expect(await read.get('a')).toMatchObject({ state: 'paying' });
      await read.close();
      await store.change('a', { from: ['running'] }, { state: 'finished', output: {} });
      expect(Object.keys(filesOf(path))).toEqual(Object.keys(before));
    });
  });

  test('rejects every change', async () => {
    const path = freshPath();
    await within(path, (store) => store.add([newRun('a')]));
    const before = filesOf(path);
    const read = await openFileStore(path, readOnly);
    const message = `${path} was opened read-only`;
    await expect(read.add([newRun('b')])).rejects.toThrow(message);
    await expect(pay(read, 'a')).rejects.toThrow(message);
    await expect(read.addUpload('x', 'y')).rejects.toThrow(message);
    expect(await read.counts()).toMatchObject({ waiting: 1, paying: 0 });
    await read.close();
    expect(filesOf(path)).toEqual(before);
  });

  test('shows as unknown what a process was paying for that has ended, and keeps its lock and its torn line', async () => {
    const path = freshPath();
    const store = await openFileStore(path);
    await store.add([newRun('a'), newRun('b')]);
    await pay(store, 'a');
    const lock = readFileSync(`${path}.lock`, 'utf8');
    await pay(store, 'b');
    const text = readFileSync(path, 'utf8');
    await store.close();
    // The last line is cut off, as if it were being written, or as a kill leaves it.
    const torn = text.slice(0, -20);
    const states = async () => {
      const read = await openFileStore(path, readOnly);
      expect(read.warnings).toEqual([]);
      const found = (await listed(read)).map(({ name, state }) => [name, state]);
      await read.close();
      return found;
    };
    for (const [holder, expected] of [
      [lock, 'paying'],
      [JSON.stringify({ ...(JSON.parse(lock) as object), pid: 2 ** 30, started: '1' }), 'unknown'],
      // Whether it has ended can't be seen from here.
      [JSON.stringify({ ...(JSON.parse(lock) as object), host: 'elsewhere' }), 'paying'],
      [undefined, 'unknown'],
    ] as const) {
      writeFileSync(path, torn);
      if (holder === undefined) rmSync(`${path}.lock`);
      else writeFileSync(`${path}.lock`, holder);
      const before = filesOf(path);
      expect(await states()).toEqual([
        ['a', expected],
        ['b', 'waiting'],
      ]);
      expect(filesOf(path)).toEqual(before);
    }
  });

  test('says what is missing or damaged, and creates nothing', async () => {
    const path = freshPath();
    await expect(openFileStore(path, readOnly)).rejects.toThrow(`${path} does not exist`);
    await within(path, (store) => store.add([newRun('a'), newRun('b'), newRun('c')]));
    const lines = linesOf(path);
    lines.splice(2, 1);
    writeFileSync(path, `${lines.join('\n')}\n`);
    const before = filesOf(path);
    await expect(openFileStore(path, readOnly)).rejects.toThrow('lines that had been acknowledged are lost: 3');
    const read = await openFileStore(path, { readOnly: true, repair: true });
    expect(read.warnings[0]).toContain('lines that had been acknowledged are lost (3)');
    expect(await listed(read)).toHaveLength(2);
    await read.close();
    expect(filesOf(path)).toEqual(before);
  });
});

describe('the lock of a journal', () => {
  test('keeps it from a second store, and is gone after close', async () => {
    const path = freshPath();
    const store = await openFileStore(path);
    await expect(openFileStore(path)).rejects.toThrow(
      new RegExp(`^${path} is in use by this process ${process.pid} on .+; only one process`),
    );
    // A refused try leaves the lock.
    await expect(openFileStore(path)).rejects.toThrow('in use');
    await store.close();
    await within(path, async () => {});
    expect(readdirSync(dirname(path))).toEqual(['runs.jsonl']);
  });

  /** The lock of this process with some of it changed. */
  async function staleLock(path: string, changes: object): Promise<void> {
    const store = await openFileStore(path);
    const content = JSON.parse(readFileSync(`${path}.lock`, 'utf8')) as object;
    await store.close();
    writeFileSync(`${path}.lock`, JSON.stringify({ ...content, ...changes }));
  }

  // No process has such an id.
  const ENDED = { pid: 2 ** 30, started: '1' };
  const ended: [string, object][] = [
    ['a process that has ended', ENDED],
    ['a process of an earlier start of the machine', { pid: process.pid, boot: 'earlier' }],
    ['an earlier process with the id of this one', { started: '1' }],
  ];
  test.runIf(process.platform === 'linux').each(ended)('the lock of %s is taken over', async (_, changes) => {
    const path = freshPath();
    await staleLock(path, changes);
    await within(path, async () => {
      expect(JSON.parse(readFileSync(`${path}.lock`, 'utf8'))).toMatchObject({ pid: process.pid });
      await expect(openFileStore(path)).rejects.toThrow('in use');
    });
    expect(readdirSync(dirname(path))).toEqual(['runs.jsonl']);
  });

  const alive: [string, object, RegExp][] = [
    [
      'another host',
      { ...ENDED, host: 'elsewhere\u001b[2J' },
      /in use by process 1073741824 on elsewhere\[2J, another host.*delete .*\.lock/,
    ],
    ['another container', { ...ENDED, pids: 'pid:[1]' }, /in another container.*delete .*\.lock/],
    [
      'a process that is alive',
      { pid: process.ppid, started: undefined },
      new RegExp(`in use by process ${process.ppid} on`),
    ],
    ['nobody', { pid: 'x' }, /does not say by which process.*delete/],
  ];
  test.runIf(process.platform === 'linux').each(alive)('the lock of %s is not taken', async (_, changes, message) => {
    const path = freshPath();
    await staleLock(path, changes);
    const content = readFileSync(`${path}.lock`, 'utf8');
    await expect(openFileStore(path)).rejects.toThrow(message);
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(content);
    expect(readdirSync(dirname(path)).sort()).toEqual(['runs.jsonl', 'runs.jsonl.lock']);
  });

  test('is taken over although the process that took it over before was killed meanwhile', async () => {
    const path = freshPath();
    await staleLock(path, ENDED);
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256')
      .update(readFileSync(`${path}.lock`))
      .digest('hex')
      .slice(0, 16);
    writeFileSync(
      `${path}.lock.${hash}`,
      JSON.stringify({ ...JSON.parse(readFileSync(`${path}.lock`, 'utf8')), id: 'other' }),
    );
    await within(path, async () => {});
    expect(readdirSync(dirname(path))).toEqual(['runs.jsonl']);
  });
});

describe('a disk that fails', () => {
  test.each(['write', 'datasync'])(
    'in %s: the change rejects, no further one is made, and nothing is there that was refused',
    async (method) => {
      const path = freshPath();
      const store = await openFileStore(path);
      await store.add([newRun('a'), newRun('b'), newRun('c')]);
      await pay(store, 'a');
      const size = statSync(path).size;
      const restore = await spyOnFiles((called) => {
        if (called === method) throw Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
      });
      const results = await Promise.allSettled([pay(store, 'b'), store.add([newRun('d')]), store.addUpload('x', 'y')]);
      restore();
      for (const result of results)
        expect((result as PromiseRejectedResult).reason).toMatchObject({
          name: 'UnigenError',
          message: `${path} can't be written (the disk is full): no run is changed any more, so that none is paid twice`,
        });
      // There is room again, but whether the file is whole only the next start can tell.
      await expect(pay(store, 'c')).rejects.toThrow("can't be written");
      await expect(store.add([newRun('a')])).rejects.toThrow("can't be written");
      expect((await store.counts()).waiting).toBeGreaterThan(0);
      expect(statSync(path).size).toBe(size);
      await store.close();
      await within(path, async (again) => {
        expect(again.warnings).toEqual([]);
        expect(await again.counts()).toMatchObject({ unknown: 1, waiting: 2 });
      });
    },
  );

  test('in the middle of a write, so that not even truncating works: the rest is dropped at the next start', async () => {
    const path = freshPath();
    const store = await openFileStore(path);
    await store.add([newRun('a')]);
    const restore = await spyOnFiles((method, args, call) => {
      if (method === 'write') return call(args[0], args[1], 40, args[3]).then(() => Promise.reject(new Error('EIO')));
      if (method === 'truncate') throw new Error('EIO');
      return undefined;
    });
    await expect(pay(store, 'a')).rejects.toThrow("can't be written");
    restore();
    await store.close();
    await within(path, async (again) => {
      expect(again.warnings).toEqual([
        `${path}: 40 bytes could not be read (line 3) and were moved to ${path}.dropped; they were never acknowledged`,
      ]);
      expect(await listed(again, ['waiting'])).toHaveLength(1);
    });
    const [kept] = linesOf(`${path}.dropped`);
    expect(JSON.parse(kept!)).toMatchObject({
      line: 3,
      bytes: 40,
      text: expect.stringMatching(/^\{"n":3,"synced":2,"name":"a"/) as string,
    });
    await within(path, async (again) => expect(again.warnings).toEqual([]));
  });

  const others: [string, (path: string) => void][] = [
    ['removed', (path) => rmSync(path)],
    [
      'saved by an editor',
      (path) => (writeFileSync(`${path}.tmp`, readFileSync(path)), renameSync(`${path}.tmp`, path)),
    ],
    ['written in its place', (path) => writeFileSync(path, `${readFileSync(path, 'utf8')}\n`)],
  ];
  test.each(others)(
    'a journal that is %s while it is open: nothing is acknowledged that is not in it',
    async (_, change) => {
      const path = freshPath();
      const store = await openFileStore(path);
      await store.add([newRun('a')]);
      change(path);
      const message = `${path} was changed, replaced or removed by another program while it was open`;
      await expect(pay(store, 'a')).rejects.toThrow(message);
      await expect(store.add([newRun('b')])).rejects.toThrow(message);
      await store.close();
    },
  );

  test('in a compaction: the journal continues as it is', async () => {
    const path = freshPath();
    const store = await openFileStore(path, { compaction: { minBytes: 500, factor: 1 } });
    const restore = await spyOnFiles((method) => {
      if (method === 'sync') throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    });
    for (let index = 0; index < 10; index++) await store.add([newRun(`n${index}`)]);
    restore();
    await store.close();
    expect(linesOf(path)).toHaveLength(11);
    expect(existsSync(`${path}.new`)).toBe(false);
    await within(path, async (again) => expect((await again.counts()).waiting).toBe(10));
  });
});

type Method = 'write' | 'datasync' | 'truncate' | 'sync';
type Call = (...args: unknown[]) => Promise<unknown>;

/** Calls `before` for each call of a method of any open file, which may throw; what it resolves with replaces the call. */
async function spyOnFiles(before: (method: Method, args: unknown[], call: Call) => unknown): Promise<() => void> {
  const file = await open(join(root, 'probe'), 'w');
  const prototype = Object.getPrototypeOf(file) as FileHandle;
  await file.close();
  const methods: Method[] = ['write', 'datasync', 'truncate', 'sync'];
  const originals = methods.map((method) => {
    const original = prototype[method] as Call;
    prototype[method] = async function (this: FileHandle, ...args: unknown[]) {
      const call: Call = (...own) => original.apply(this, own);
      return (await before(method, args, call)) ?? call(...args);
    } as never;
    return [method, original] as const;
  });
  return () => {
    for (const [method, original] of originals) prototype[method] = original as never;
  };
}
