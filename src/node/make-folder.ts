import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Creates a folder and those above it that are missing. `mkdir` with `recursive` never ends where nothing can be created,
 * such as in `/proc`.
 *
 * @returns The first folder that had to be created, if any.
 * @throws The error of the system if one can't be created.
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  const path = resolve(folder);
  const error = await create(path);
  if (!error) return path;
  if (error.code === 'EEXIST' && (await stat(path)).isDirectory()) return undefined;
  if (error.code !== 'ENOENT' || dirname(path) === path) throw error;
  const first = await makeFolder(dirname(path));
  // Another process may have created it in the meantime. If the one above exists, nothing can be created in it.
  const again = await create(path);
  if (again && !(again.code === 'EEXIST' && (await stat(path)).isDirectory())) throw again;
  return first ?? path;
}

/** Resolves with the error, if it can't be created. */
async function create(path: string): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await mkdir(path);
    return undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}
