import { lstat, mkdir, open, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listWords } from '../../internal/list-words.js';
import { UsageError } from '../usage-error.js';

/** A file to write. */
export interface NewFile {
  /** Its path below the folder. */
  name: string;
  text: string;
}

/**
 * Writes files that are not there yet: all of them, or none.
 *
 * @param folder Path of the folder, which is made if it is missing.
 * @throws UsageError that names the files that exist, or the one that can't be written.
 */
export async function writeNew(folder: string, files: readonly NewFile[]): Promise<void> {
  const existing = await inTheWay(folder, files);
  if (existing.length > 0) throw existsError(folder, existing);
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { name, text } of files) {
      const path = join(folder, name);
      await makeFolder(dirname(path), undo);
      await writeFile(path, text, undo);
    }
  } catch (error) {
    // A step that can't be undone is skipped: a folder that got a file of somebody else stays.
    for (const step of undo.reverse()) await step().catch(() => {});
    const { code, path, message } = error as NodeJS.ErrnoException;
    const name = files.find((file) => join(folder, file.name) === path)?.name;
    if (code === 'EEXIST' && name !== undefined) throw existsError(folder, [name]);
    throw new UsageError(`${message}; nothing was written`);
  }
}

/** Names of what has the place of a file, or of a folder that it needs. */
async function inTheWay(folder: string, files: readonly NewFile[]): Promise<string[]> {
  const found = new Set<string>();
  for (const { name } of files) {
    // A link that leads nowhere is in the way too.
    if (await exists(lstat(join(folder, name)))) found.add(name);
    for (let above = dirname(name); above !== '.'; above = dirname(above)) {
      const path = join(folder, above);
      if ((await exists(lstat(path))) && !(await isFolder(path))) found.add(above);
    }
  }
  return [...found];
}

function exists(status: Promise<unknown>): Promise<boolean> {
  return status.then(
    () => true,
    () => false,
  );
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

function existsError(folder: string, names: string[]): UsageError {
  return new UsageError(
    `${listWords(names, 'and')} ${names.length === 1 ? 'exists' : 'exist'} in ${folder}; nothing was written`,
  );
}

/** Makes a folder and those above it, and adds how to undo that. */
async function makeFolder(path: string, undo: (() => Promise<void>)[]): Promise<void> {
  try {
    await mkdir(path);
    undo.push(() => rmdir(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await isFolder(path))) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path), undo);
    await makeFolder(path, undo);
  }
}

/** Writes a file that must not be there, and adds how to undo that. */
async function writeFile(path: string, text: string, undo: (() => Promise<void>)[]): Promise<void> {
  const file = await open(path, 'wx');
  undo.push(() => rm(path));
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}
