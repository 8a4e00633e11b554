import type { Operation } from '../types/operation.js';

/**
 * A function that finds the operation of a path; undefined if there is none. No two operations of the contract share a
 * path, and a path parameter is always its last segment, so that two lookups by key are enough.
 *
 * @param operations The operations to choose from.
 */
export function operationMatcher<T extends Operation>(operations: readonly T[]): (path: string) => T | undefined {
  const byPath = new Map<string, T>();
  /** Operations with a path parameter, by the part of the path before it. */
  const byPrefix = new Map<string, T>();
  for (const operation of operations) {
    const { path } = operation;
    const brace = path.indexOf('{');
    if (brace < 0) byPath.set(path, operation);
    else byPrefix.set(path.slice(0, brace), operation);
  }
  return (path) => {
    const found = byPath.get(path);
    if (found) return found;
    const slash = path.lastIndexOf('/') + 1;
    return slash < path.length ? byPrefix.get(path.slice(0, slash)) : undefined;
  };
}
