import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { UnigenError } from '../errors/errors.js';
import { download, type DownloadedFile, type DownloadOptions } from '../files/download.js';

/** A file of an output, on the disk. */
export interface SavedFile {
  /** Its address. */
  url: string;
  /** Where in the output the address stands. */
  path: string;
  /** Where it is on the disk. */
  file: string;
}

/**
 * Fetches the files that an output names and writes them to a folder, which is made where it is missing. A file that
 * is there already stays as it is: the new one gets a number. Each file appears under its name once it is whole.
 *
 * @param output What `run` resolved with, or any value with addresses in it.
 * @throws as `files.download` does; then nothing was written. UnigenError where the folder takes no files.
 */
export async function saveFiles(output: unknown, folder: string, options: DownloadOptions = {}): Promise<SavedFile[]> {
  return saveDownloads(await download(output, options), folder);
}

/** Writes files that were downloaded to a folder, as `saveFiles` does. */
export async function saveDownloads(files: DownloadedFile[], folder: string): Promise<SavedFile[]> {
  await mkdir(folder, { recursive: true }).catch(cantWrite(folder));
  const saved: SavedFile[] = [];
  for (const { url, path, file } of files) {
    const part = join(folder, `.${randomUUID()}.part`);
    let target: string | undefined;
    try {
      await writeFile(part, new Uint8Array(await file.arrayBuffer()));
      target = await reserve(folder, file.name);
      await rename(part, target);
      saved.push({ url, path, file: target });
    } catch (error) {
      for (const left of [part, target]) if (left !== undefined) await rm(left, { force: true });
      cantWrite(folder)(error);
    }
  }
  return saved;
}

/** Makes an empty file under the first name that is free, so that nobody else can take it meanwhile. */
async function reserve(folder: string, wanted: string): Promise<string> {
  const { name, ext } = parse(wanted);
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? wanted : `${name}-${number}${ext}`);
    try {
      await (await open(path, 'wx')).close();
      return path;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
  }
}

function cantWrite(folder: string): (error: unknown) => never {
  return (cause) => {
    throw new UnigenError(`Nothing can be saved in ${folder} (${(cause as { code?: string }).code ?? String(cause)})`, { cause });
  };
}
