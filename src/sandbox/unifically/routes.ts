import { operations } from '../../../generated/operations.js';
import type { KeyedRoute, LimitedRoute } from '../route.js';
import { getAccount } from './account.js';
import { rateLimited } from './rate-limit.js';
import { resourceRoutes } from './resources.js';
import { createTask, getTask } from './tasks.js';

const routes: readonly LimitedRoute[] = [
  { operation: operations.createTask, handler: createTask },
  { operation: operations.getTask, handler: getTask },
  { operation: operations.getAccount, handler: getAccount },
  ...resourceRoutes,
];

/** The operations of Unifically. All of them have a rate limit. */
export const unificallyRoutes: readonly KeyedRoute[] = routes.map(({ operation, handler }) => ({
  operation,
  handler: rateLimited(operation.limit, handler),
}));
