import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isNewer } from '../../src/cli/sandbox/is-newer.js';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'unigen-newer-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file with a time of change in seconds. */
function write(name: string, at: number): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  utimesSync(path, at, at);
  return path;
}

it('compares a file with files and with all files below folders', () => {
  const page = write('built/index.html', 2000);
  const contract = write('contract.json', 1000);
  const deep = write('src/reference/style/base.css', 1000);
  for (const name of ['src/reference/style', 'src/reference', 'src']) utimesSync(join(folder, name), 1000, 1000);
  const src = join(folder, 'src');
  expect(isNewer(page, [contract, src])).toBe(true);
  utimesSync(deep, 3000, 3000);
  expect([isNewer(page, [contract]), isNewer(page, [contract, src])]).toEqual([true, false]);
  // As in a clone, where all files are written at once.
  utimesSync(deep, 2000, 2000);
  expect(isNewer(page, [contract, src])).toBe(true);
  utimesSync(contract, 2001, 2001);
  expect(isNewer(page, [contract, src])).toBe(false);
  expect(isNewer(join(folder, 'built/missing.html'), [contract])).toBe(false);
});
