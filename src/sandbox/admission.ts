import { operations } from '../../generated/operations.js';
import type { Operation } from '../types/operation.js';
import type { Accounts } from './accounts.js';
import { MAX_KEY_LENGTH } from './account-id.js';
import type { SandboxContext } from './context.js';
import { errorForPath } from './error-response.js';
import { isDecodable, type SandboxRequest, type SandboxResponse } from './http.js';
import { localRoutesOf } from './local-routes.js';
import { notFoundMessage } from './near-paths.js';
import type { KeyedRoute, LocalRoute, OpenRoute, Route } from './route.js';
import { routeOf } from './routes.js';

/** A request before its body is read. */
export type RequestHead = Omit<SandboxRequest, 'body' | 'read'>;

/** A request that may be carried out, once its body is read. */
export type Admission = { maxBodyBytes: number } & (
  | { route: KeyedRoute; key: string }
  /** A request that is sent once more, of which only the account is known. */
  | { route: KeyedRoute; key?: undefined; account: string }
  | { route: OpenRoute; key?: undefined }
  | { local: LocalRoute }
  | { preflight: true }
);

type AdmissionParts = Pick<SandboxContext, 'accounts' | 'maxUploadBytes'>;

/** Operations whose bodies may contain files. */
const withFiles = new Set<Operation>([
  operations.uploadFile,
  operations.gateaiUploadFile,
  operations.gateaiGenerate,
  operations.gateaiEstimate,
]);
/** Largest body of any other request. */
const MAX_BODY_BYTES = 1024 * 1024;

/** What a preflight request may do. */
export const PREFLIGHT: Admission = { preflight: true, maxBodyBytes: MAX_BODY_BYTES };

interface Refusal {
  refused: SandboxResponse;
}

/**
 * Checks the method, path, key and Content-Length of a request before its body is read. The body of a refused request is
 * never read.
 */
export function admit(parts: AdmissionParts, head: RequestHead): Admission | Refusal {
  const { path, record } = head;
  // HEAD is GET without the body.
  const method = head.method === 'HEAD' ? 'GET' : head.method;
  const isReadable = isDecodable(path);
  const route = isReadable ? routeOf(path) : undefined;
  if (route) {
    const { operation } = route;
    if (record) record.operation = operation.id;
    return operation.method === method ? admitToRoute(parts, head, route) : refuseMethod(head, [operation.method]);
  }
  const local = isReadable ? localRoutesOf(path) : [];
  if (local.length === 0)
    return { refused: errorForPath(path, 404, notFoundMessage(path, isReadable), { code: 'not_found' }) };
  const own = local.find((one) => one.method === method);
  if (!own)
    return refuseMethod(
      head,
      local.map((one) => one.method),
    );
  const { maxBodyBytes = MAX_BODY_BYTES } = own;
  return refuseLength(head, maxBodyBytes) ?? { local: own, maxBodyBytes };
}

/** The response to a body of more bytes than allowed. */
export function tooLarge(path: string, maxBytes: number): SandboxResponse {
  return errorForPath(path, 413, `The body has more than ${maxBytes} bytes`, { code: 'too_large' });
}

function admitToRoute(
  { accounts, maxUploadBytes }: AdmissionParts,
  head: RequestHead,
  route: Route,
): Admission | Refusal {
  const maxBodyBytes = withFiles.has(route.operation) ? maxUploadBytes : MAX_BODY_BYTES;
  if (!isKeyed(route)) return refuseLength(head, maxBodyBytes) ?? { route, maxBodyBytes };
  const key = keyOf(head, route.operation, accounts);
  if (typeof key !== 'string') return { refused: errorForPath(head.path, 401, key.problem) };
  return refuseLength(head, maxBodyBytes) ?? { route, key, maxBodyBytes };
}

/** Whether a route needs a key. */
export function isKeyed(route: Route): route is KeyedRoute {
  return route.operation.auth === 'header' || route.operation.auth === 'query';
}

/** The key of a request, or what is wrong with it. */
function keyOf(
  head: RequestHead,
  { auth, host }: KeyedRoute['operation'],
  accounts: Accounts,
): string | { problem: string } {
  const header = head.header('authorization');
  const key = auth === 'query' ? head.query.get('key') : bearerToken(header);
  if (!key) {
    if (auth === 'header' && header?.trim())
      return { problem: 'The header Authorization must be `Bearer <key>`: the word Bearer, a space and the key' };
    return {
      problem: host === 'gateai' ? 'The API key is missing' : 'The header Authorization: Bearer <key> is missing',
    };
  }
  if (key.length > MAX_KEY_LENGTH) return { problem: `The API key has more than ${MAX_KEY_LENGTH} characters` };
  return accounts.isKnown(key) ? key : { problem: 'This API key is not known' };
}

function bearerToken(header: string | undefined): string | undefined {
  return header === undefined ? undefined : /^Bearer +(\S.*)$/i.exec(header)?.[1];
}

function refuseMethod({ path, method }: RequestHead, allowed: string[]): Refusal {
  const all = allowed.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])).join(', ');
  const message = `${method} is not allowed here, only ${all}`;
  return { refused: errorForPath(path, 405, message, { code: 'method_not_allowed', headers: { Allow: all } }) };
}

function refuseLength(head: RequestHead, maxBytes: number): Refusal | undefined {
  const isTooLong = Number(head.header('content-length') ?? 0) > maxBytes;
  return isTooLong ? { refused: tooLarge(head.path, maxBytes) } : undefined;
}
