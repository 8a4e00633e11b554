import { operationMatcher } from '../internal/match-operation.js';
import type { Operation } from '../types/operation.js';
import type { Connection } from './connection.js';

const matchers = new WeakMap<readonly Operation[], (path: string) => Operation | undefined>();

/**
 * `fetch` with the key, the limits and the retries of a connection. A dry run counts as a payment here.
 *
 * @param operations The operations of the API.
 */
export async function sendRequest(
  connection: Connection,
  operations: readonly Operation[],
  request: Request,
): Promise<Response> {
  const { method, url, signal, headers } = request;
  const base = url.startsWith(connection.baseUrl) ? connection.baseUrl : new URL(url).origin;
  const operation = operationOf(operations, method, url.slice(base.length).split('?')[0]!);
  const paid = operation?.paid === true;
  for (const [name, value] of Object.entries(connection.headers(paid))) headers.set(name, value);
  const content = await request.arrayBuffer();
  const init: RequestInit = { method, headers, ...(content.byteLength > 0 && { body: content }), redirect: 'manual' };
  const body = new TextDecoder().decode(content);
  const response = await connection.send(operation, { url, init, body, paid }, { signal });
  return new Response(response.text || null, { status: response.status, headers: response.headers });
}

/**
 * The operation of a request. A path that the contract does not have counts as the first operation of its method, the
 * create or the poll: so it is neither paid twice nor outside of the limits.
 */
function operationOf(operations: readonly Operation[], method: string, path: string): Operation | undefined {
  let match = matchers.get(operations);
  if (!match) matchers.set(operations, (match = operationMatcher(operations)));
  const found = match(path);
  return found?.method === method ? found : operations.find((operation) => operation.method === method);
}
