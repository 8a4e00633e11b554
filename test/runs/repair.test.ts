import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRuns } from 'unigen/runs';
import { cleanups } from '../support/cleanups.js';
import { all, item, tasksByPrompt, warmUp, setUp, type Setup } from './support.js';
import { temporaryFolder } from './temporary-folder.js';

// A journal that may lack lines: damaged, an older copy, empty, gone. What they may have said must not be paid for again.

const cleanup = cleanups();
const root = temporaryFolder();
cleanup(() => rmSync(root, { recursive: true }));
beforeAll(warmUp);

const NAMES = ['a', 'b', 'c'];

/** A journal at a path, with the runs of a program that has been killed after it paid for `a`. */
async function paidJournal(): Promise<Setup & { path: string; copy: string }> {
  const made = await setUp();
  const folder = mkdtempSync(join(root, 'journal-'));
  const path = join(folder, 'runs.jsonl');
  const copy = join(folder, 'copy.jsonl');
  const runs = await openRuns(path, { client: made.api, clock: made.clock });
  await runs.add([item('a'), item('b')]);
  copyFileSync(path, copy);
  await runs.add([item('c')]);
  await made.until(runs.process());
  await runs.close();
  return { ...made, path, copy };
}

/** Opens a journal with `repair` as a program does that adds all its runs; returns its states and what it was warned of. */
async function repaired({ path, api, clock, until }: Setup & { path: string }) {
  const warnings: string[] = [];
  const onWarning = (message: string) => void warnings.push(message);
  const runs = await openRuns(path, { client: api, clock, repair: true, onWarning });
  await runs.add(NAMES.map((name) => item(name)));
  await until(runs.process());
  const unknown = (await runs.unknown()).map(({ name }) => name);
  const finished = (await all(runs.results())).map(({ name }) => name);
  await runs.close();
  return { unknown, finished, warnings };
}

const PAID_ONCE = [1, 1, 1];

describe('a journal that may lack lines', () => {
  it('is damaged: it is refused, and the message says what to do', async () => {
    const made = await paidJournal();
    const lines = readFileSync(made.path, 'utf8').split('\n');
    writeFileSync(made.path, lines.filter((_, index) => index !== 4).join('\n'));
    const message = /lines that had been acknowledged are lost: 5\..*option `repair`.*backup.*`repair` too/;
    await expect(openRuns(made.path, { client: made.api })).rejects.toThrow(message);
    const { unknown, warnings } = await repaired(made);
    expect(warnings[0]).toContain('lines that had been acknowledged are lost (5)');
    expect(unknown).toEqual([]);
    expect([...tasksByPrompt(made.sandbox).values()]).toEqual(PAID_ONCE);
  });

  it('is an older copy: what it names and what is added is unknown', async () => {
    const made = await paidJournal();
    copyFileSync(made.copy, made.path);
    const { unknown, finished, warnings } = await repaired(made);
    expect({ unknown, finished }).toEqual({ unknown: NAMES, finished: [] });
    expect(warnings).toEqual([expect.stringMatching(/`repair`: 2 runs that may have been paid for are unknown now/)]);
    expect([...tasksByPrompt(made.sandbox).values()]).toEqual(PAID_ONCE);
    // The runs stay unknown when the store is opened as usual, until a person settles them.
    const { api, clock, until, sandbox } = made;
    const runs = await openRuns(made.path, { client: api, clock });
    const task = sandbox.control.tasks().find(({ input }) => input.prompt === 'A kite, a')!;
    await until(runs.resolve('a', 'created', task.id));
    await runs.resolve('b', 'not-created');
    expect(await until(runs.process())).toMatchObject({ finished: 2, unknown: 1 });
    await runs.close();
    expect([...tasksByPrompt(sandbox).values()]).toEqual([1, 2, 1]);
  });

  it.each<[string, (path: string) => void]>([
    ['empty', (path) => writeFileSync(path, '')],
    ['gone', (path) => rmSync(path)],
    ['without its first line', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace(/^.*\n/, ''))],
    [
      'of which the first line is damaged',
      (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('runs', 'rums')),
    ],
  ])('is %s: nothing is paid for twice', async (_, damage) => {
    const made = await paidJournal();
    damage(made.path);
    const { warnings } = await repaired(made);
    expect(warnings.at(-1)).toContain('was opened with `repair`');
    expect([...tasksByPrompt(made.sandbox).values()]).toEqual(PAID_ONCE);
  });

  it('is not another file: that is refused, and left as it is', async () => {
    const path = join(mkdtempSync(join(root, 'other-')), 'notes.txt');
    writeFileSync(path, 'my notes\n');
    const message = 'is not a journal of runs, or its first line is damaged';
    await expect(openRuns(path)).rejects.toThrow(message);
    await expect(openRuns(path, { repair: true })).rejects.toThrow(message);
    expect(readFileSync(path, 'utf8')).toBe('my notes\n');
  });

  it('is empty: the message says what deleting it means', async () => {
    const path = join(mkdtempSync(join(root, 'empty-')), 'runs.jsonl');
    writeFileSync(path, '');
    await expect(openRuns(path)).rejects.toThrow(/is empty.*runs may be paid for that it no longer names.*`repair`/);
  });

  it('is a file, not another kind of store', async () => {
    const { store } = await setUp();
    await expect(openRuns(store, { repair: true })).rejects.toThrow('`repair` is for the path of a file');
  });
});
