import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Creates a folder and those above it that are missing. `mkdir` with `recursive` hangs if nothing can be created there,
 * as in `/proc`.
 *
 * @returns The first folder that had to be created, if any.
 * @throws The error of the system if one can't be created.
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  const path = resolve(folder);
  const parent = dirname(path);
  try {
    return await create(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || parent === path) throw error;
  }
  const first = await makeFolder(parent);
  const own = await create(path);
  return first ?? own;
}

/** Resolves with the path, or with undefined if there is such a folder already. */
async function create(path: string): Promise<string | undefined> {
  try {
    await mkdir(path);
    return path;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' && (await stat(path)).isDirectory()) return undefined;
    throw error;
  }
}
