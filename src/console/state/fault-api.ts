import { operations } from '../../../generated/operations.js';
import { apiOfOperation } from '../../sandbox/api-of-operation.js';
import type { QueuedFault } from '../../sandbox/index.js';
import type { Api } from '../../types/api.js';
import type { Operation } from '../../types/operation.js';

/** The API whose requests were seen, if they were all for one. */
export function apiInUse(seen: ReadonlySet<string>): Api {
  const apis = new Set([...seen].map((operation) => apiOfFault({ operation: operation as QueuedFault['operation'] })));
  return apis.size === 1 && apis.has('gateai') ? 'gateai' : 'unifically';
}

/** The API whose requests a fault applies to; undefined if both. */
export function apiOfFault({ api, operation }: Pick<QueuedFault, 'api' | 'operation'>): Api | undefined {
  if (api !== undefined || operation === undefined) return api;
  const known: Operation | undefined = (operations as Record<string, Operation>)[operation];
  // Dry runs and callbacks are Unifically's.
  return known ? apiOfOperation(known) : 'unifically';
}
