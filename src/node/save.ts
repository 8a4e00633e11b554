import { randomUUID } from 'node:crypto';
import { link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { download, type DownloadOptions } from '../files/download.js';

/** A file of an output, on the disk. */
export interface SavedFile {
  /** Its address. */
  url: string;
  /** Where in the output the address stands. */
  path: string;
  /** Where it is on the disk. */
  file: string;
}

/** How many files of one name a folder may hold. */
const NAMES = 10_000;

/**
 * Fetches the files that an output names and writes them to a folder, which is made where it is missing. A file that
 * is there already stays as it is: the new one gets a number. Each file appears under its name once it is whole.
 *
 * @param output What `run` resolved with, or any value with addresses in it.
 * @throws as `files.download` does; then nothing was written.
 */
export async function saveFiles(output: unknown, folder: string, options: DownloadOptions = {}): Promise<SavedFile[]> {
  const files = await download(output, options);
  await mkdir(folder, { recursive: true });
  const saved: SavedFile[] = [];
  for (const { url, path, file } of files) {
    const partial = join(folder, `.${randomUUID()}.part`);
    try {
      await writeFile(partial, file.stream() as unknown as AsyncIterable<Uint8Array>);
      saved.push({ url, path, file: await place(partial, folder, file.name) });
    } finally {
      await rm(partial, { force: true });
    }
  }
  return saved;
}

/** Gives a whole file its name, or the next free one; a link never replaces what is there. */
async function place(partial: string, folder: string, name: string): Promise<string> {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  for (let number = 1; number <= NAMES; number++) {
    const target = join(folder, number === 1 ? name : `${stem}-${number}${extension}`);
    try {
      await link(partial, target);
      return target;
    } catch (error) {
      const { code } = error as { code?: string };
      if (code === 'EEXIST') continue;
      // Some file systems know no links.
      if (code !== 'EPERM' && code !== 'ENOTSUP') throw error;
      const unique = join(folder, `${stem}-${randomUUID()}${extension}`);
      await rename(partial, unique);
      return unique;
    }
  }
  throw new Error(`${folder} holds ${NAMES} files named ${name}`);
}
