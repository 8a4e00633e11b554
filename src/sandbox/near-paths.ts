import { didYouMean } from '../internal/list-words.js';
import { nearest } from '../validate/nearest.js';
import { allOperations, operationOfPath } from './operation-of-path.js';

/** Path prefixes that only some operations have, so callers often add or omit them by mistake. */
const PREFIXES = ['/v1', '/api'];
const MAX_SHOWN_LENGTH = 100;

/** Says that there is nothing at a path, and suggests paths of operations that are near. */
export function notFoundMessage(path: string, isDecodable: boolean): string {
  const near = isDecodable && path.length <= MAX_SHOWN_LENGTH ? nearPaths(path) : [];
  return `Not found: ${path.slice(0, MAX_SHOWN_LENGTH)}${didYouMean(near)}`;
}

/**
 * Paths of operations near a wrong one, with its own ids in place of their parameters.
 *
 * @param path May end with `*`, as that of a fault.
 */
export function nearPaths(path: string): string[] {
  const moved = [path.replace(/^\/[^/]*(?=\/)/, ''), ...PREFIXES.map((prefix) => prefix + path)];
  const exact = moved.filter((one) => operationOfPath(one) !== undefined);
  if (exact.length > 0) return exact;
  const { segments, isPrefix } = segmentsOf(path);
  const names = new Set<string>();
  for (const operation of allOperations) {
    const own = operation.path.split('/').map((part, index) => (part.startsWith('{') ? segments[index] || part : part));
    const last = segments.at(-1) === '' ? '' : own[segments.length - 1];
    names.add(isPrefix ? `${[...own.slice(0, segments.length - 1), last].join('/')}*` : own.join('/'));
  }
  const near = nearest(path, names);
  // The version prefix of a path is what people forget most often.
  return near.length > 0 ? near : [...names].filter((name) => name.endsWith(path)).slice(0, 3);
}

/** The segments of a path, which may end with `*`. */
export function segmentsOf(path: string): { segments: string[]; isPrefix: boolean } {
  const isPrefix = path.endsWith('*');
  return { segments: (isPrefix ? path.slice(0, -1) : path).split('/'), isPrefix };
}
