import { constants } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { toFile } from '../../../files/content.js';
import { shownUrl, stripControlChars, truncate } from '../../../internal/text.js';
import { isBelow } from '../../../node/is-below.js';
import { fileKindOf, MAX_FILE_BYTES } from '../../scenario/own-file.js';
import type { ScenarioFile } from '../../scenario/scenario.js';

const HEAD_BYTES = 16;
const MAX_PATH_LENGTH = 1000;
const MAX_SHOWN_PATH_CHARS = 200;

/**
 * A file that a scenario names. It is read when it is downloaded. A relative path must stay in the folder of the scenario,
 * also by links: a scenario from elsewhere can't publish other files of this machine. An absolute path says what it means.
 *
 * @param folder Folder of the scenario, without links.
 * @throws Error that says why it can't be an output.
 */
export async function openOutput(folder: string, path: string): Promise<ScenarioFile> {
  if (path === '' || path.length > MAX_PATH_LENGTH || path.includes('\0'))
    throw new Error(`must be a path of 1 to ${MAX_PATH_LENGTH} characters`);
  const file = await realpath(resolve(folder, path)).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `there is no file ${shownPath(path)}` : `can't be read: ${code}`);
  });
  if (!isAbsolute(path) && file !== folder && !isBelow(folder, file))
    throw new Error('leads out of the folder of the scenario; if that is meant, give an absolute path');
  const stats = await stat(file);
  if (!stats.isFile()) throw new Error('is not a regular file');
  if (stats.size === 0) throw new Error('is empty');
  if (stats.size > MAX_FILE_BYTES) throw new Error(`has more than ${MAX_FILE_BYTES} bytes`);
  const head = await readPart(file, 0, Math.min(HEAD_BYTES, stats.size));
  if (!head) throw new Error("can't be read");
  const { type } = await toFile(new Blob([head as BlobPart]));
  if (fileKindOf(type) === undefined) throw new Error('is not an image, video, audio or GLB file of a known format');
  return { name: path, type, size: () => sizeOf(file), read: (start, end) => readPart(file, start, end) };
}

/** A path on one line. A URL, which somebody may take for one, may have a secret in it. */
function shownPath(path: string): string {
  const text = /^\w+:\/\//.test(path) ? shownUrl(path) : truncate(stripControlChars(path), MAX_SHOWN_PATH_CHARS);
  return text.replaceAll(/\s+/g, ' ');
}

async function sizeOf(file: string): Promise<number | undefined> {
  const stats = await stat(file).catch(() => undefined);
  return stats?.isFile() ? stats.size : undefined;
}

async function readPart(file: string, start: number, end: number): Promise<Uint8Array | undefined> {
  // The file was not a link when the scenario was read; a link or a pipe that has replaced it is not opened.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const handle = await open(file, flags).catch(() => undefined);
  if (!handle) return undefined;
  try {
    if (!(await handle.stat()).isFile()) return undefined;
    const bytes = new Uint8Array(end - start);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, start + length);
      if (bytesRead === 0) return undefined;
      length += bytesRead;
    }
    return bytes;
  } catch {
    return undefined;
  } finally {
    await handle.close();
  }
}
