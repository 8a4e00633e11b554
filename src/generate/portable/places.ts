import {
  METHODS,
  type OperationObject,
  type PathItem,
  type SecurityRequirement,
} from '../../contract/document/types.js';
import type { PortableApi } from './apis.js';

/** An operation and its place in the document. */
export type Place = { path: string; item: PathItem; method: (typeof METHODS)[number]; operation: OperationObject };

/** Every operation of the paths, in their order. */
export function operationsOf({ paths }: { paths: Record<string, PathItem> }): Place[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ path, item, method, operation }] : [];
    }),
  );
}

/** The callbacks of an operation, by name and URL expression. */
export function callbacksOf({ callbacks = {} }: OperationObject): Record<string, Record<string, PathItem>> {
  return callbacks as Record<string, Record<string, PathItem>>;
}

/** An operation and those that the API calls in return. */
export function withCallbacks(operation: OperationObject): OperationObject[] {
  const called = Object.values(callbacksOf(operation)).flatMap((paths) => operationsOf({ paths }));
  return [operation, ...called.map((place) => place.operation)];
}

/** The security of an operation if it is not that of the root: an operation that takes a key, but needs none, gets it. */
export function securityOf({ security }: OperationObject, { key }: PortableApi): { security?: SecurityRequirement[] } {
  if (security === undefined || security.some((requirement) => key in requirement)) return {};
  return { security };
}

/** Many generators ignore servers below the root, so another server than the main one is named in words. */
export function serverNote({ item }: Place, mainServer: string): string | undefined {
  const [server] = item.servers ?? [];
  if (server === undefined || server.url === mainServer) return undefined;
  return `The base URL of this operation is \`${server.url}\`, not that of the other operations.`;
}
