import type { Operation } from '../types/operation.js';

/**
 * A function that finds the operation of a path, undefined if there is none. No two operations of the contract share a
 * path, and a path parameter is always its last segment.
 *
 * @param operations The operations to choose from.
 */
export function operationMatcher<T extends Operation>(operations: readonly T[]): (path: string) => T | undefined {
  const exact = new Map(operations.filter(({ path }) => !path.includes('{')).map((one) => [one.path, one]));
  const byFolder = new Map(
    operations
      .filter(({ path }) => path.includes('{'))
      .map((one) => [one.path.slice(0, one.path.indexOf('{')), one] as const),
  );
  return (path) => {
    const found = exact.get(path);
    if (found) return found;
    const folder = path.lastIndexOf('/') + 1;
    return folder < path.length ? byFolder.get(path.slice(0, folder)) : undefined;
  };
}
