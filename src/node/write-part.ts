import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a file under a name of its own, then lets the caller give it its name: so a file is there as a whole or not at
 * all, also after a power failure.
 *
 * @param folder A folder that exists.
 * @param place Moves the file from this path to where it belongs. If it throws, the file is removed.
 */
export async function writePart<T>(folder: string, file: Blob, place: (part: string) => Promise<T>): Promise<T> {
  const part = join(folder, `.${randomUUID()}.part`);
  try {
    const handle = await open(part, 'wx');
    try {
      await handle.writeFile(new Uint8Array(await file.arrayBuffer()));
      await handle.datasync();
    } finally {
      await handle.close();
    }
    return await place(part);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw error;
  }
}
