import { readFile } from 'node:fs/promises';
import { unreadable } from './local-files.js';

/** The text of a file that the command line names. @throws UsageError if it can't be read. */
export function readTextFile(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw unreadable(path, error);
  });
}
