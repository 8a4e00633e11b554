import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import type { Candidate } from './candidate.js';

/** Files that are offered at most: more fill the screen and say nothing. */
const MAX_FILES = 500;

/** Names that a completion can't carry: they would be lines or descriptions of their own, or codes of the terminal. */
const UNSAFE_NAME = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * The files whose path begins with a text.
 *
 * @param prefix Put before each path, such as `image_url=`.
 * @param accepts Whether to offer a file of this name; folders are always offered.
 */
export async function fileCandidates(
  text: string,
  prefix: string,
  accepts: (name: string) => boolean,
): Promise<Candidate[]> {
  const cut = text.lastIndexOf('/') + 1;
  const folder = text.slice(0, cut);
  const start = text.slice(cut);
  const entries = await readdir(folder.replace(/^~(?=\/)/, homedir()) || '.', { withFileTypes: true }).catch(() => []);
  return entries
    .filter(({ name }) => name.startsWith(start) && (start !== '' || !name.startsWith('.')) && !UNSAFE_NAME.test(name))
    .filter((entry) => entry.isDirectory() || accepts(entry.name))
    .slice(0, MAX_FILES)
    .map((entry) => ({
      value: `${prefix}${folder}${entry.name}${entry.isDirectory() ? '/' : ''}`,
      ...(entry.isDirectory() && { isOpen: true as const }),
    }));
}
