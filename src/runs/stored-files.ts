import { isObject } from '../internal/json.js';

/** The property by which a stored input names a file of this machine. Untrusted JSON can't contain it. */
export const FILE = '$file';

/** A file as an input is stored with it. */
export function storedFile(url: URL): { readonly [FILE]: string } {
  return { [FILE]: url.href };
}

/** The value with the `URL`s of its files. */
export function withFiles(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFiles);
  if (!isObject(value)) return value;
  const file = value[FILE];
  if (typeof file === 'string') return new URL(file);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withFiles(inner)]));
}

/** Whether anything in a value has to be uploaded, or may have: a file or a `data:` URL. */
export function holdsFile(value: unknown): boolean {
  if (typeof value === 'string') return value.startsWith('data:');
  if (typeof value !== 'object' || value === null) return false;
  return FILE in value || Object.values(value).some(holdsFile);
}
