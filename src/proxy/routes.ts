import { operations } from '../../generated/operations.js';
import { operationMatcher } from '../internal/match-operation.js';
import type { Api } from '../types/api.js';
import type { Operation } from '../types/operation.js';

/**
 * What the proxy does with a request:
 *
 * - `create`: a payment, unless its body asks for a dry run
 * - `estimate`: the cost of a task
 * - `task`: the state of a task, which may belong to another user
 * - `list`: a list that is the same for everybody
 * - `upload`: a file
 * - `account`: balance and budget of the key
 */
type RouteKind = 'create' | 'estimate' | 'task' | 'list' | 'upload' | 'account';

interface ForwardedOperation {
  operation: Operation;
  kind: RouteKind;
  /** What the path parameter must match: nothing that a server could decode into a slash or a step upwards. */
  parameter?: RegExp;
  /** The query parameters that are forwarded, and what they must match. */
  query?: Record<string, RegExp>;
}

/** A request that is forwarded. */
export interface Route {
  kind: RouteKind;
  operation: Operation;
  /** Path and query at the API. */
  path: string;
  /** The value of the path parameter, if there is one. */
  parameter?: string;
}

const ID = /^[A-Za-z0-9_-]+$/;
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
const LANGUAGE = /^[a-z]{2}$/;

/** The operations that the proxy forwards. All others of the contract are 404. */
export const FORWARDED: Record<Api, readonly ForwardedOperation[]> = {
  unifically: [
    { operation: operations.createTask, kind: 'create' },
    { operation: operations.getTask, kind: 'task', parameter: ID },
    { operation: operations.listHiggsfieldMotions, kind: 'list' },
    { operation: operations.listHiggsfieldVoices, kind: 'list' },
    { operation: operations.listHiggsfieldSounds, kind: 'list' },
    { operation: operations.listCameraMovements, kind: 'list' },
    { operation: operations.listCameraSettings, kind: 'list' },
    { operation: operations.listKlingVoices, kind: 'list' },
    { operation: operations.listVeoVoices, kind: 'list' },
    { operation: operations.listElevenLabsVoices, kind: 'list' },
    { operation: operations.getVerificationPhrase, kind: 'list', query: { language: LANGUAGE } },
    { operation: operations.uploadFile, kind: 'upload' },
    { operation: operations.getAccount, kind: 'account' },
  ],
  gateai: [
    { operation: operations.gateaiGenerate, kind: 'create' },
    { operation: operations.gateaiEstimate, kind: 'estimate' },
    { operation: operations.gateaiGetTask, kind: 'task', parameter: ID },
    { operation: operations.gateaiListModels, kind: 'list' },
    { operation: operations.gateaiListModelSchemas, kind: 'list' },
    { operation: operations.gateaiGetModel, kind: 'list', parameter: NAME },
    { operation: operations.gateaiUploadFile, kind: 'upload' },
    { operation: operations.gateaiGetCredits, kind: 'account' },
  ],
};

/**
 * Finds the route of a request, undefined if it is not forwarded. The `path` is as `URL` has it, so without steps
 * upwards, and without the base path of the proxy.
 */
export type Router = (method: string, path: string, query: URLSearchParams) => Route | undefined;

export function routerOf(api: Api): Router {
  const forwarded = new Map(FORWARDED[api].map((entry) => [entry.operation, entry]));
  const match = operationMatcher([...forwarded.keys()]);
  return (method, path, query) => {
    const operation = match(path);
    const entry = operation && forwarded.get(operation);
    if (!entry || operation.method !== method) return undefined;
    const parameter = entry.parameter && path.slice(path.lastIndexOf('/') + 1);
    if (parameter !== undefined && !entry.parameter?.test(parameter)) return undefined;
    const allowed = new URLSearchParams();
    for (const [name, pattern] of Object.entries(entry.query ?? {})) {
      const value = query.get(name);
      if (value === null) continue;
      if (!pattern.test(value)) return undefined;
      allowed.set(name, value);
    }
    const search = allowed.size > 0 ? `?${allowed.toString()}` : '';
    return { kind: entry.kind, operation, path: path + search, parameter };
  };
}
