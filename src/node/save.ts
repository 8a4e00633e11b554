import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { UnigenError } from '../errors/errors.js';
import { download, type DownloadedFile, type DownloadOptions } from '../files/download.js';
import { safeFileName } from '../internal/file-name.js';

/** Bytes of a name. Disks take 255 or, where they encrypt names, 143; paths as a whole are limited too. */
const LONGEST = 120;
const LONGEST_ENDING = 16;

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
 * is there already stays as it is: the new one gets a number. Each file appears under its name once it is whole. Names
 * of more than 120 bytes are cut; their ending stays. They lose what could mislead a person, a shell or a disk.
 *
 * @param output What `run` resolved with, or any value with addresses in it.
 * @throws as `files.download` does; then nothing was written. UnigenError where the folder takes no files, or not one of
 *   them, which it names; those before it are there.
 */
export async function saveFiles(output: unknown, folder: string, options: DownloadOptions = {}): Promise<SavedFile[]> {
  return saveDownloads(await download(output, options), folder);
}

/** Writes files that were downloaded to a folder, as `saveFiles` does. */
export async function saveDownloads(files: DownloadedFile[], folder: string): Promise<SavedFile[]> {
  await mkdir(folder, { recursive: true }).catch(cantWrite('Nothing can', folder));
  const saved: SavedFile[] = [];
  for (const { url, path, file } of files) {
    const part = join(folder, `.${randomUUID()}.part`);
    let target: string | undefined;
    try {
      await writeFile(part, new Uint8Array(await file.arrayBuffer()));
      target = await reserve(folder, safeFileName(file.name));
      await rename(part, target);
      saved.push({ url, path, file: target });
    } catch (error) {
      for (const left of [part, target]) if (left !== undefined) await rm(left, { force: true });
      cantWrite(`${shortened(safeFileName(file.name))} can't`, folder)(error);
    }
  }
  return saved;
}

/** Makes an empty file under the first name that is free, so that nobody else can take it meanwhile. */
async function reserve(folder: string, wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(folder, shortened(wanted, number === 1 ? '' : `-${number}`));
    try {
      await (await open(path, 'wx')).close();
      return path;
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
  }
}

/** A name with a number before its ending, cut to what every disk takes. */
function shortened(wanted: string, number = ''): string {
  const { name, ext } = parse(wanted);
  // What follows the last point of a long text is no ending.
  if (Buffer.byteLength(ext) > LONGEST_ENDING) return cut(wanted, LONGEST - number.length) + number;
  return cut(name, LONGEST - Buffer.byteLength(ext) - number.length) + number + ext;
}

/** The beginning of a name, of so many bytes at most. By characters, so that none is halved. */
function cut(text: string, most: number): string {
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    // What the name did not end with it does not end with now.
    if (bytes > most) return kept.replace(/[.\s]+$/, '');
    kept += character;
  }
  return kept;
}

function cantWrite(what: string, folder: string): (error: unknown) => never {
  return (cause) => {
    throw new UnigenError(`${what} be saved in ${folder} (${(cause as { code?: string }).code ?? String(cause)})`, {
      cause,
    });
  };
}
