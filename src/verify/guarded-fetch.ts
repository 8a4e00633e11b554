import * as operationTable from '../../generated/operations.js';
import { UnigenError } from '../errors/errors.js';
import { isObject, parseJson } from '../internal/json.js';
import { operationMatcher } from '../internal/match-operation.js';
import type { Api } from '../types/api.js';
import type { Fetch } from '../types/fetch.js';
import type { Operation } from '../types/operation.js';

const { createTask, gateaiEstimate, gateaiUploadFile, gateaiGenerate, uploadFile } = operationTable;

/** Nothing that stores, starts or charges is on the list, whatever its method. */
const FORBIDDEN: readonly Operation[] = [gateaiGenerate, gateaiUploadFile, uploadFile];

/** What may be sent: all reads, the estimate, and the create as a dry run. */
const ALLOWED: Record<Api, readonly Operation[]> = {
  unifically: allowed(operationTable.unificallyOperations, createTask),
  gateai: allowed(operationTable.gateaiOperations, gateaiEstimate),
};

function allowed(operations: readonly Operation[], post: Operation): readonly Operation[] {
  return operations.filter(
    (operation) => operation.id === post.id || (operation.method === 'GET' && !FORBIDDEN.includes(operation)),
  );
}

/** A request that is not allowed, and was not sent. */
export class NotAllowedError extends UnigenError {
  static override readonly label = 'NotAllowedError';
}

/**
 * A `fetch` that can't create a task: it reads what is about to be sent, byte for byte, and refuses everything but
 * reads, estimates, and creates whose JSON has `dry_run: true`. It depends on nothing that made the request.
 *
 * @param baseUrl Origin of the API.
 */
export function guardedFetch(api: Api, baseUrl: string, fetch: Fetch): Fetch {
  const operationOf = operationMatcher(ALLOWED[api]);
  return async (request) => {
    const { method, url } = request;
    const refuse = (why: string): never => {
      throw new NotAllowedError(`A request was not sent: ${why}`);
    };
    const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length).split(/[?#]/)[0]! : undefined;
    const operation = path === undefined ? undefined : operationOf(path);
    if (operation?.method !== method) return refuse('`unigen verify` only reads, estimates and does dry runs');
    if (method === 'GET') return fetch(request);
    const text = await request.clone().text();
    const body = parseJson(text);
    // With a name twice, a server might read the other one.
    if (!isObject(body) || JSON.stringify(body) !== text) return refuse('its body is not plain JSON');
    if (operation.paid) {
      if (!Object.hasOwn(body, 'dry_run') || body.dry_run !== true) return refuse('it would create a task');
      if (Object.hasOwn(body, 'callback_url')) return refuse('a dry run has no callback');
    }
    return fetch(request);
  };
}
