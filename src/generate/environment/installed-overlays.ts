import { basename } from 'node:path';
import { listWords } from '../../internal/list-words.js';

/**
 * A remark on overlays with which the running package was made, and which are not among those that are applied now:
 * every contract with overlays starts from the published one. Undefined if there are none.
 */
export function leftOutRemark(installed: readonly string[], files: readonly string[]): string | undefined {
  const names = new Set(files.map((file) => basename(file)));
  const left = installed.filter((file) => !names.has(basename(file)));
  if (left.length === 0) return undefined;
  const them = left.length > 1 ? 'them' : 'it';
  return `the installed unigen was made with ${listWords(left, 'and')}, not included here: pass ${them} as --overlay too`;
}
