import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is below a folder; the folder itself is not. Both are absolute, with their links resolved. */
export function isBelow(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  return inner !== '' && inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}
