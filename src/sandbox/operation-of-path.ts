import { operations } from '../../generated/operations.js';
import { operationMatcher } from '../internal/match-operation.js';
import type { Host, Operation } from '../types/operation.js';

/** Every operation of the contract. */
export const allOperations: readonly Operation[] = Object.values(operations);

/** The operation of a path; undefined if there is none. */
export const operationOfPath = operationMatcher(allOperations);

/** Leading folders of paths that only GateAI has, such as `/api` and `/v1/models`. */
const gateaiFolders = new Set(foldersOf('gateai').filter((folder) => !foldersOf('unifically').includes(folder)));

/** The host that a path belongs to. A path without an operation is GateAI's if it is in a folder that only GateAI has. */
export function hostOfPath(path: string): Host {
  const operation = operationOfPath(path);
  if (operation) return operation.host;
  return foldersIn(path).some((folder) => gateaiFolders.has(folder)) ? 'gateai' : 'unifically';
}

function foldersOf(host: Host): string[] {
  return allOperations.filter((operation) => operation.host === host).flatMap(({ path }) => foldersIn(path));
}

/** `/v1`, `/v1/tasks` and `/v1/tasks/x` of `/v1/tasks/x`. */
function foldersIn(path: string): string[] {
  const segments = path.split('/').slice(1);
  return segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
}
