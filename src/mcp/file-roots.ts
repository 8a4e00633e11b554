import { constants } from 'node:fs';
import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { basename, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UnigenError } from '../errors/errors.js';
import { isBelow } from '../node/is-below.js';

/** Bytes of a file that may be uploaded; it is held in memory. */
const MAX_FILE_BYTES = 268_435_456;

const NOT_ALLOWED = 'The file is not below a folder that this server may upload from';

/**
 * The folders of which files may be uploaded. A path comes from a language model, which may repeat what a stranger
 * wrote: links are resolved before it is decided, and the file that was checked is the one that is read.
 */
export class FileRoots {
  readonly #folders: readonly string[];

  constructor(folders: readonly string[]) {
    this.#folders = folders.map((folder) => resolve(folder));
  }

  /** Whether there are any folders. */
  get isEmpty(): boolean {
    return this.#folders.length === 0;
  }

  /**
   * Reads a file.
   *
   * @param path Absolute, or relative to one of the folders.
   * @param roots `file:` URLs of more folders.
   * @throws UnigenError if it is not below one of the folders, or can't be read. That does not tell whether there is such
   *   a file outside of them.
   */
  async read(path: string, roots: readonly string[] = []): Promise<File> {
    const folders = [...this.#folders, ...roots.flatMap(folderOf)];
    if (folders.length === 0)
      throw new UnigenError('This server may not upload local files: a person has to start it with --files FOLDER');
    if (path.includes('\0')) throw new UnigenError(NOT_ALLOWED);
    for (const folder of folders) {
      const file = await readBelow(folder, path);
      if (file) return file;
    }
    throw new UnigenError(NOT_ALLOWED);
  }
}

/** The folder of a root; none for another scheme. */
function folderOf(root: string): string[] {
  try {
    return [resolve(fileURLToPath(root))];
  } catch {
    return [];
  }
}

async function readBelow(folder: string, path: string): Promise<File | undefined> {
  let handle: FileHandle | undefined;
  try {
    const root = await realpath(folder);
    const real = await realpath(isAbsolute(path) ? path : resolve(root, path));
    if (!isBelow(root, real)) return undefined;
    // A pipe would be waited for.
    handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
    const [opened, named] = [await handle.stat(), await stat(real)];
    // The path may lead to another file since it was resolved.
    if (opened.ino !== named.ino || opened.dev !== named.dev || (await realpath(real)) !== real) return undefined;
    if (!opened.isFile()) throw new UnigenError('`path` must be the path of a file');
    if (opened.size > MAX_FILE_BYTES) throw new UnigenError(`The file has more than ${MAX_FILE_BYTES} bytes`);
    return new File([await handle.readFile()], basename(real));
  } catch (error) {
    if (error instanceof UnigenError) throw error;
    return undefined;
  } finally {
    await handle?.close();
  }
}
