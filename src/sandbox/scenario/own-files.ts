import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { BoundedMap } from '../../internal/bounded-map.js';
import { extensionOf, fileKindOf, type FileKind, type OwnFile } from './own-file.js';
import type { ScenarioFile } from './scenario.js';

/** A file of a scenario as the output of a task: what of it is stored with the task. */
export interface OwnOutput {
  kind: FileKind;
  /** Path of its URL. */
  path: string;
}

const FOLDER = '/_sandbox/outputs/';
/** Tasks outlive the version of a scenario that they were created by; files of older versions are forgotten first. */
const MAX_FILES = 5000;
const MAX_NAME_CHARS = 80;

/** The files of scenarios, by the paths at which they are served. */
export class OwnFiles {
  readonly #files = new BoundedMap<string, OwnFile>(MAX_FILES);

  /** Serves a file from now on. Its path follows from its name, so that it is the same after a restart. */
  add(file: OwnFile): OwnOutput {
    let id = idOf(file, 0);
    // Blobs may have the same name, or none; files of the same name are versions of one.
    for (let copy = 1; file.blob && this.#blobAt(id) !== file.blob && this.#files.has(id); copy++)
      id = idOf(file, copy);
    this.#files.delete(id);
    this.#files.set(id, file);
    return { kind: fileKindOf(file.type)!, path: `${FOLDER}${id}/${urlName(file)}` };
  }

  /** The file at a path; undefined if there is none. */
  at(path: string): ScenarioFile | undefined {
    const [id = '', name, ...rest] = path.slice(FOLDER.length).split('/');
    const file = this.#files.get(id);
    return file && name === urlName(file) && rest.length === 0 ? file : undefined;
  }

  #blobAt(id: string): Blob | undefined {
    return this.#files.get(id)?.blob;
  }
}

function idOf({ name, type }: OwnFile, copy: number): string {
  return bytesToHex(sha256(utf8ToBytes(`${copy} ${type} ${name}`)).subarray(0, 8));
}

/** The last segment of a name in characters that need no escape, with the extension of its type. */
function urlName({ name, type }: ScenarioFile): string {
  const base = name
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\.\w*$/, '')
    .replaceAll(/[^\w.-]+/g, '-')
    .slice(0, MAX_NAME_CHARS);
  return `${base || 'output'}.${extensionOf(type)}`;
}
