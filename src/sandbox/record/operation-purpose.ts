import { operations } from '../../../generated/operations.js';
import type { Operation } from '../../types/operation.js';
import { isObject, type JsonObject } from '../../internal/json.js';
import { decode, valueOf } from './record-message.js';

/** What a request does at the API. Only `create` and `upload` leave something behind there. */
export type Purpose =
  | { kind: 'read' | 'create' | 'upload' }
  /** Asks for a cost. `body` is what is sent: of a name that occurs twice, the API must not read the other value. */
  | { kind: 'estimate'; body: JsonObject };

const uploads: readonly Operation[] = [operations.uploadFile, operations.gateaiUploadFile];

/** What a request does. Whatever is not known to be free counts as a create. */
export function purposeOf(operation: Operation, body: Uint8Array): Purpose {
  if (uploads.includes(operation)) return { kind: 'upload' };
  if (operation.method === 'GET') return { kind: 'read' };
  const value = valueOf(decode(body));
  const isEstimate =
    operation === operations.gateaiEstimate || (operation === operations.createTask && isDryRun(value));
  return isEstimate && isObject(value) ? { kind: 'estimate', body: value } : { kind: 'create' };
}

function isDryRun(value: unknown): boolean {
  return isObject(value) && value.dry_run === true;
}
