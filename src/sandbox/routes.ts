import type { Operation } from '../types/operation.js';
import { gateaiRoutes } from './gateai/routes.js';
import { operationOfPath } from './operation-of-path.js';
import type { Route } from './route.js';
import { storageRoutes } from './storage/routes.js';
import { unificallyRoutes } from './unifically/routes.js';

/** All operations of both APIs and of the storage host. */
export const routes: readonly Route[] = [...unificallyRoutes, ...storageRoutes, ...gateaiRoutes];

const byOperation = new Map<Operation, Route>(routes.map((route) => [route.operation, route]));

/** The route of a path; undefined if there is none. */
export function routeOf(path: string): Route | undefined {
  const operation = operationOfPath(path);
  return operation && byOperation.get(operation);
}
