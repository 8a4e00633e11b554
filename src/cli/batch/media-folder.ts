import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { JsonObject } from '../../internal/json.js';
import { isBelow } from '../../node/is-below.js';
import { isRemote, looksLikePath, mediaStrings } from '../input/local-files.js';
import type { ChosenModel } from '../input/model.js';
import { UsageError } from '../usage-error.js';
import { LineError } from './list-problem.js';

/**
 * The folder whose files a list may name. A list may come from others, and must not make the program upload any file
 * of the machine, so that no file is read unless this folder is given.
 */
export class MediaFolder {
  readonly #root: string | undefined;
  readonly #found = new Map<string, Promise<URL | string>>();

  private constructor(root: string | undefined) {
    this.#root = root;
  }

  /** @param path If omitted, no file may be named. */
  static async open(path: string | undefined): Promise<MediaFolder> {
    if (path === undefined) return new MediaFolder(undefined);
    const root = await realpath(path).catch(() => {
      throw new UsageError(`--files: the folder ${path} does not exist`);
    });
    return new MediaFolder(root);
  }

  /**
   * Replaces the paths in the media parameters of a request by URLs of their files.
   *
   * @throws LineError
   */
  async resolve(chosen: ChosenModel, request: { input: JsonObject; options: JsonObject }): Promise<void> {
    const problems: string[] = [];
    for (const { path, text, replace } of mediaStrings(chosen, { input: request.input, topLevel: request.options })) {
      if (text === '' || isRemote(text)) continue;
      const found = await this.#find(text);
      if (found instanceof URL) replace(found);
      else if (found !== '') problems.push(`${path}: ${found}`);
    }
    if (problems.length > 0) throw new LineError(...problems);
  }

  #find(text: string): Promise<URL | string> {
    const found = this.#found.get(text) ?? this.#locate(text);
    this.#found.set(text, found);
    return found;
  }

  /** The URL of a file, or what is wrong; empty if the text names none. */
  async #locate(text: string): Promise<URL | string> {
    if (this.#root === undefined)
      return looksLikePath(text) ? `${text} is the path of a file; --files FOLDER uploads those of a folder` : '';
    const wanted = pathOf(this.#root, text);
    const path = wanted === undefined ? undefined : await realpath(wanted).catch(() => undefined);
    const isFile = path !== undefined && (await stat(path).catch(() => undefined))?.isFile();
    if (isFile && isBelow(this.#root, path)) return pathToFileURL(path);
    if (!isFile && !looksLikePath(text)) return '';
    return isFile || (wanted !== undefined && !isBelow(this.#root, wanted))
      ? `${text} is outside of the folder of --files`
      : `there is no file ${text} in the folder of --files`;
  }
}

function pathOf(root: string, text: string): string | undefined {
  if (!/^file:/i.test(text)) return resolve(root, text);
  try {
    return fileURLToPath(text);
  } catch {
    return undefined;
  }
}
