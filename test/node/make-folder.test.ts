import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/node/make-folder.js';

describe('a folder for outputs', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'unigen-folder-'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('is created with those above it, the first of which is told', async () => {
    expect(await makeFolder(join(root, 'a', 'b', 'c'))).toBe(join(root, 'a'));
    expect(existsSync(join(root, 'a', 'b', 'c'))).toBe(true);
    expect(await makeFolder(join(root, 'a', 'b'))).toBeUndefined();
    expect(await makeFolder(join(root, 'a', 'd'))).toBe(join(root, 'a', 'd'));
  });

  it('may be created by several at once', async () => {
    const path = join(root, 'many', 'deep', 'folder');
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(path)));
    expect(existsSync(path)).toBe(true);
  });

  it('is not created in or over a file', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(makeFolder(join(root, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(root, 'file', 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  // `mkdir` of Node with `recursive` never ends there.
  it.skipIf(!existsSync('/proc/self'))('fails where nothing can be created (skipped without /proc)', async () => {
    await expect(makeFolder('/proc/no/such/folder')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
