import { randomUUID } from 'node:crypto';
import { open, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, parse, resolve } from 'node:path';
import { UnigenError } from '../errors/errors.js';
import { download, type DownloadedFile, type DownloadOptions } from '../files/download.js';
import { safeFileName } from '../internal/file-name.js';
import { makeFolder } from './make-folder.js';
import { writePart } from './write-part.js';

/** Longest file name in bytes. Disks allow 255, or 143 if they encrypt names; the path as a whole is limited too. */
const MAX_NAME_BYTES = 120;
const MAX_EXTENSION_BYTES = 16;

/** A file of an output on the disk. */
export interface SavedFile {
  /** URL of the file. */
  url: string;
  /** Where the URL is in the output, such as `image_urls.0`. */
  outputPath: string;
  /** Path of the file on the disk. */
  path: string;
}

/**
 * Downloads the files of an output and writes them to a folder, which is created if it is missing. Existing files are
 * not overwritten: a new file with the same name gets a number. A file appears under its name only once it is complete.
 * File names are cut to 120 bytes without their extension being lost, and characters that a shell, a disk or a person
 * could misread are replaced.
 *
 * @param output The output of `run` or `wait`, or any value that contains URLs.
 * @param folder Path of the folder.
 * @throws ConnectionError, NotFoundError, ServerError, AbortError, TimeoutError, UnigenError: as `files.download`
 *   throws them. No file was written.
 * @throws UnigenError if the folder or a file can't be written. The files before it are saved.
 * @example
 * const output = await api.run('google/veo-3.1-fast', { prompt: 'A paper boat' });
 * for (const { path } of await saveFiles(output, './out')) console.log(path);
 */
export async function saveFiles(output: unknown, folder: string, options: DownloadOptions = {}): Promise<SavedFile[]> {
  return saveDownloads(await download(output, options), folder);
}

/** Writes downloaded files to a folder, as `saveFiles` does. */
export async function saveDownloads(files: DownloadedFile[], folder: string): Promise<SavedFile[]> {
  await makeOutputFolder(folder);
  const saved: SavedFile[] = [];
  for (const { url, outputPath, file } of files) saved.push({ url, outputPath, path: await saveFile(file, folder) });
  return saved;
}

/**
 * Checks that files can be written to a folder, or that it can be created, and leaves no trace: for before a task is
 * paid for.
 *
 * @throws UnigenError if that is not possible.
 */
export async function checkFolder(folder: string): Promise<void> {
  const created = await makeOutputFolder(folder);
  const probe = join(folder, `.${randomUUID()}.part`);
  try {
    // The mode of a folder does not say that its disk can be written to.
    await writeFile(probe, '', { flag: 'wx' });
  } catch (error) {
    throw writeError('Files', folder, error);
  } finally {
    await rm(probe, { force: true }).catch(() => {});
    if (created !== undefined) await removeEmpty(resolve(folder), resolve(created));
  }
}

/** Resolves with the first folder that had to be created, if any. */
async function makeOutputFolder(folder: string): Promise<string | undefined> {
  try {
    return await makeFolder(folder);
  } catch (error) {
    throw writeError('Files', folder, error);
  }
}

/** Removes a folder and those above it up to `top`, unless something is in them by now. */
async function removeEmpty(folder: string, top: string): Promise<void> {
  try {
    await rmdir(folder);
    if (folder !== top) await removeEmpty(dirname(folder), top);
  } catch {
    // Another process uses it.
  }
}

/** Writes a file under a name that is free, and returns its path. */
async function saveFile(file: File, folder: string): Promise<string> {
  let target: string | undefined;
  try {
    return await writePart(folder, file, async (part) => {
      target = await reserveName(folder, safeFileName(file.name));
      await rename(part, target);
      return target;
    });
  } catch (error) {
    if (target !== undefined) await rm(target, { force: true });
    throw writeError(shorten(safeFileName(file.name)), folder, error);
  }
}

/** Creates an empty file under the first free name, so that no other process takes it. */
async function reserveName(folder: string, name: string): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(folder, shorten(name, number === 1 ? '' : `-${number}`));
    try {
      await (await open(path, 'wx')).close();
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** A name with a suffix before its extension, cut to the longest name. */
function shorten(name: string, suffix = ''): string {
  const { name: stem, ext } = parse(name);
  // A long part after the last dot is not an extension.
  if (Buffer.byteLength(ext) > MAX_EXTENSION_BYTES) return cutBytes(name, MAX_NAME_BYTES - suffix.length) + suffix;
  return cutBytes(stem, MAX_NAME_BYTES - Buffer.byteLength(ext) - suffix.length) + suffix + ext;
}

/** The beginning of a text that has at most `maxBytes` bytes and ends between two characters. */
function cutBytes(text: string, maxBytes: number): string {
  let start = '';
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    // A cut must not make the name end with a dot or a space, which Windows drops.
    if (bytes > maxBytes) return start.replace(/[.\s]+$/, '');
    start += character;
  }
  return start;
}

function writeError(name: string, folder: string, cause: unknown): UnigenError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new UnigenError(`${name} can't be saved in ${folder} (${reason})`, { cause });
}
