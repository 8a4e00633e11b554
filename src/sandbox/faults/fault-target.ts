import { operations } from '../../../generated/operations.js';
import { didYouMean } from '../../internal/list-words.js';
import type { Api } from '../../types/api.js';
import type { Operation } from '../../types/operation.js';
import { nearest } from '../../validate/nearest.js';
import { MAX_KEY_LENGTH } from '../account-id.js';
import { apiOfOperation } from '../api-of-operation.js';
import type { SandboxRequest } from '../http.js';
import { nearPaths, segmentsOf } from '../near-paths.js';
import { allOperations, operationOfPath } from '../operation-of-path.js';
import type { Fault } from './fault.js';

/** An operation of the contract by its `operationId`; `dryRun` is a `createTask` whose body has `dry_run: true`. */
export type SandboxOperation = keyof typeof operations | 'dryRun';

/** Stands for each attempt to deliver a callback, which the sandbox sends itself. */
export const CALLBACK = 'callback';
/** The kinds of faults for a request that the sandbox sends. */
export const CALLBACK_KINDS: readonly Fault['kind'][] = ['status', 'reset', 'lost'];

/** The requests that a fault applies to. */
export interface FaultTarget {
  /** Only requests of this method; `GET` includes `HEAD`. Only `OPTIONS` matches preflight requests. */
  method?: string;
  /** Only requests to this path, or to any that begins with it if it ends with `*`. */
  path?: string;
  /** Only requests to this API. */
  api?: Api;
  /**
   * Only requests of this operation, by its `operationId`. `dryRun` is a `createTask` that only asks for the cost,
   * which `createTask` does not match; `callback` is each attempt to deliver a callback; it takes faults of the kinds
   * `status` and `reset`, with which nothing is sent, and `lost`.
   */
  operation?: SandboxOperation | typeof CALLBACK;
  /** Only requests of this key, so that parallel tests don't get each other's faults. Only its account is stored. */
  key?: string;
  /** Only requests of the account with this id, as an alternative to `key`. */
  account?: string;
  /**
   * How many requests it applies to; `always` for all until it is removed.
   *
   * @default 1
   */
  times?: number | 'always';
}

/** Every name that `operation` takes. */
export const OPERATION_NAMES = [...Object.keys(operations), 'dryRun'] as readonly SandboxOperation[];

const APIS: readonly Api[] = ['unifically', 'gateai'];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'];
const MAX_PATH_LENGTH = 400;
const ACCOUNT_ID = /^[0-9a-f]{16}$/;
const creates: readonly Operation[] = [operations.createTask, operations.gateaiGenerate];
const decoder = new TextDecoder();

/** Whether an operation creates a task. */
export function isCreate(name: string | undefined): boolean {
  return creates.some(({ id }) => id === name);
}

/** The name of a request's operation; undefined for a preflight request, and if there is no such operation. */
export function operationNameOf({ method, path, body }: SandboxRequest): SandboxOperation | undefined {
  if (method === 'OPTIONS') return undefined;
  const operation = operationOfPath(path);
  if (operation?.id === operations.createTask.id && isDryRun(body)) return 'dryRun';
  return operation?.id as SandboxOperation | undefined;
}

function isDryRun(body: Uint8Array): boolean {
  const text = decoder.decode(body);
  if (!text.includes('dry_run')) return false;
  try {
    return (Object(JSON.parse(text)) as { dry_run?: unknown }).dry_run === true;
  } catch {
    return false;
  }
}

export function matches(
  target: FaultTarget,
  request: SandboxRequest,
  operation: SandboxOperation | undefined,
): boolean {
  const method = target.method?.toUpperCase();
  if (method === undefined ? request.method === 'OPTIONS' : !matchesMethod(method, request.method)) return false;
  if (target.operation !== undefined && target.operation !== operation) return false;
  if (target.api !== undefined) {
    const onPath = operationOfPath(request.path);
    if (!onPath || apiOfOperation(onPath) !== target.api) return false;
  }
  if (!target.path) return true;
  return target.path.endsWith('*') ? request.path.startsWith(target.path.slice(0, -1)) : request.path === target.path;
}

function matchesMethod(wanted: string, method: string): boolean {
  return wanted === method || (wanted === 'GET' && method === 'HEAD');
}

/**
 * Checks that a target can match a request.
 *
 * @param kind What the fault is.
 * @throws Error that says why it can't match one, and suggests a target that can.
 */
export function checkTarget(
  { api, method, path, operation, key, account, times }: FaultTarget,
  kind: Fault['kind'],
): void {
  const createsOnly = kind === 'fail';
  if (times !== undefined && times !== 'always' && !(Number.isInteger(times) && times >= 1))
    throw new Error('times must be an integer of at least 1, or always');
  checkOwner(key, account);
  if (method !== undefined && !(typeof method === 'string' && METHODS.includes(method.toUpperCase())))
    throw new Error(`method must be one of ${METHODS.join(', ')}`);
  if (path !== undefined && !(typeof path === 'string' && path.startsWith('/') && path.length <= MAX_PATH_LENGTH))
    throw new Error(`path must be a string that begins with /, of at most ${MAX_PATH_LENGTH} characters`);
  if (api !== undefined && !APIS.includes(api)) throw new Error(`api must be ${APIS.join(' or ')}`);
  if (operation === CALLBACK) {
    if (api === 'gateai') throw new Error('GateAI has no callbacks');
    if (method !== undefined || path !== undefined) throw new Error('a fault of callbacks has no method and no path');
    if (!CALLBACK_KINDS.includes(kind))
      throw new Error(`a callback takes faults of the kinds ${CALLBACK_KINDS.join(', ')}`);
    return;
  }
  if (operation !== undefined) checkOperation(operation);

  const onPath = allOperations.filter((one) => path === undefined || isReachedBy(path, one));
  if (onPath.length === 0) throw new Error(`no operation has the path ${path}${didYouMean(nearPaths(path!))}`);
  const id = operation === 'dryRun' ? operations.createTask.id : operation;
  const asked = onPath.filter((one) => id === undefined || one.id === id);
  if (asked.length === 0)
    throw new Error(
      `the operation ${operation} is at another path: ${shown(allOperations.filter((one) => one.id === id))}`,
    );
  const ofApi = asked.filter((one) => api === undefined || apiOfOperation(one) === api);
  if (ofApi.length === 0) throw new Error(`api ${api} has no such operation: ${shown(asked)}`);
  const wanted = method?.toUpperCase();
  if (wanted === 'OPTIONS' && (operation !== undefined || createsOnly))
    throw new Error('a request of the method OPTIONS has no operation');
  const matched =
    wanted === 'OPTIONS' ? ofApi : ofApi.filter((one) => wanted === undefined || matchesMethod(one.method, wanted));
  if (matched.length === 0) throw new Error(`method ${wanted} does not exist there; use ${shown(ofApi)}`);
  if (createsOnly && (operation === 'dryRun' || !matched.some((one) => isCreate(one.id))))
    throw new Error(`a fault of the kind fail applies to creates alone: ${shown(creates)}`);
}

/** @throws Error if the key or the id of the account is not valid; the message does not contain the key. */
function checkOwner(key: unknown, account: unknown): void {
  if (key !== undefined && account !== undefined) throw new Error('a fault takes either key or account');
  if (key !== undefined && !(typeof key === 'string' && key !== '' && key.length <= MAX_KEY_LENGTH))
    throw new Error(`key must be a string of 1 to ${MAX_KEY_LENGTH} characters`);
  if (account !== undefined && !(typeof account === 'string' && ACCOUNT_ID.test(account)))
    throw new Error('account must be the id of an account: 16 hexadecimal digits');
}

/** @throws Error if a value is not the name of an operation. */
export function checkOperation(value: unknown): asserts value is SandboxOperation {
  if (OPERATION_NAMES.includes(value as SandboxOperation)) return;
  const near = typeof value === 'string' ? nearest(value, OPERATION_NAMES) : [];
  throw new Error(
    near.length > 0
      ? `there is no operation ${String(value).slice(0, 40)}${didYouMean(near)}`
      : `operation must be one of ${OPERATION_NAMES.join(', ')}`,
  );
}

/** Whether a path is one of an operation, or if it ends with `*`, the beginning of one. */
function isReachedBy(path: string, operation: Operation): boolean {
  const { segments, isPrefix } = segmentsOf(path);
  const own = operation.path.split('/');
  if (isPrefix ? segments.length > own.length : segments.length !== own.length) return false;
  return segments.every((segment, index) => {
    const part = own[index]!;
    if (isPrefix && index === segments.length - 1) return part.startsWith('{') || part.startsWith(segment);
    return part.startsWith('{') ? segment !== '' : segment === part;
  });
}

function shown(list: readonly Operation[]): string {
  const first = list.slice(0, 3).map(({ method, path }) => `${method} ${path}`);
  return `${first.join(', ')}${list.length > 3 ? ', …' : ''}`;
}
