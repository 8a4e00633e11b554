import type { QueuedFault } from '../../sandbox/index.js';
import type { Api } from '../../types/api.js';

/** The API whose requests a fault applies to; undefined if both. */
export function apiOfFault({ api, operation }: Pick<QueuedFault, 'api' | 'operation'>): Api | undefined {
  if (api !== undefined || operation === undefined) return api;
  return operation.startsWith('gateai') ? 'gateai' : 'unifically';
}
