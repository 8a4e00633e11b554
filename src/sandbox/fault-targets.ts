import { nearest } from '../validate/nearest.js';
import type { SandboxRequest } from './http.js';
import { OPERATIONS, reaches, routeOf, ROUTES, type Route, type SandboxOperation } from './routes.js';

/** Which requests a fault meets. */
export interface FaultTarget {
  /** Only requests of this method; those of HEAD also where it is GET. Those of OPTIONS are met by faults that name it alone. */
  method?: string;
  /** Only requests to this path, or to those below it where it ends with `*`. */
  path?: string;
  /**
   * Only requests of this operation, by its `operationId`. `dryRun` is a `createTask` that only asks for the cost; then
   * `createTask` is one that makes a task.
   */
  operation?: SandboxOperation;
  /** How many requests it still meets. Default 1. */
  times?: number;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'];
/** Operations that make a task. */
const CREATES: readonly (SandboxOperation | undefined)[] = ['createTask', 'gateaiGenerate'];
/** Characters of a path; no documented one has a quarter of that. */
const MAX_PATH = 400;
const decoder = new TextDecoder();

export function isCreate(operation: SandboxOperation | undefined): boolean {
  return CREATES.includes(operation);
}

/** What a request asks for; undefined for what browsers ask beforehand, and for no operation at all. */
export function operationOf({ method, path, body }: SandboxRequest): SandboxOperation | undefined {
  if (method === 'OPTIONS') return undefined;
  const operation = routeOf(path)?.operation;
  return operation === 'createTask' && isDryRun(body) ? 'dryRun' : operation;
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

/** Whether a request is one that a target names. */
export function isMet(target: FaultTarget, request: SandboxRequest, operation: SandboxOperation | undefined): boolean {
  const method = target.method?.toUpperCase();
  // If it names no method, it is not meant for what browsers ask beforehand.
  if (method === undefined ? request.method === 'OPTIONS' : !takes(method, request.method)) return false;
  if (target.operation !== undefined && target.operation !== operation) return false;
  if (!target.path) return true;
  return target.path.endsWith('*') ? request.path.startsWith(target.path.slice(0, -1)) : request.path === target.path;
}

function takes(wanted: string, method: string): boolean {
  return wanted === method || (wanted === 'GET' && method === 'HEAD');
}

/**
 * Looks whether a target can match any request.
 *
 * @param created Whether the fault is met by creates alone.
 * @throws Error that says why not, and names what may have been meant.
 */
export function checkTarget({ method, path, operation }: FaultTarget, created: boolean): void {
  if (method !== undefined && !(typeof method === 'string' && METHODS.includes(method.toUpperCase())))
    throw new Error(`method must be one of ${METHODS.join(', ')}`);
  if (path !== undefined && !(typeof path === 'string' && path.startsWith('/') && path.length <= MAX_PATH))
    throw new Error(`path must be text that begins with /, of at most ${MAX_PATH} characters`);
  if (operation !== undefined) checkOperation(operation);

  const there = ROUTES.filter((route) => path === undefined || reaches(path, route));
  if (there.length === 0) throw new Error(`no operation has the path ${path}${meant(nearPaths(path!))}`);
  const asked = there.filter(
    (route) => operation === undefined || route.operation === (operation === 'dryRun' ? 'createTask' : operation),
  );
  if (asked.length === 0)
    throw new Error(
      `the operation ${operation} has another path than ${path}: ${shown(ROUTES.filter((route) => route.operation === (operation === 'dryRun' ? 'createTask' : operation)))}`,
    );
  const wanted = method?.toUpperCase();
  if (wanted === 'OPTIONS' && (operation !== undefined || created))
    throw new Error('a request of the method OPTIONS is none of any operation');
  const taken =
    wanted === 'OPTIONS' ? asked : asked.filter((route) => wanted === undefined || takes(route.method, wanted));
  if (taken.length === 0) throw new Error(`no such request has the method ${wanted}, but only ${shown(asked)}`);
  if (created && (operation === 'dryRun' || !taken.some((route) => isCreate(route.operation)))) {
    throw new Error(
      `a fault of the kind fail is met by creates alone: ${shown(ROUTES.filter((route) => isCreate(route.operation)))}`,
    );
  }
}

/** @throws Error if a value is not the name of an operation. */
export function checkOperation(value: unknown): asserts value is SandboxOperation {
  if (OPERATIONS.includes(value as SandboxOperation)) return;
  const near = typeof value === 'string' ? nearest(value, OPERATIONS) : [];
  throw new Error(
    near.length > 0
      ? `there is no operation ${String(value).slice(0, 40)}${meant(near)}`
      : `operation must be one of ${OPERATIONS.join(', ')}`,
  );
}

/** Paths of the APIs as one was written: what it has in the place of an id stays. */
function nearPaths(path: string): string[] {
  const begins = path.endsWith('*');
  const given = (begins ? path.slice(0, -1) : path).split('/');
  const names = new Set<string>();
  for (const route of ROUTES) {
    const own = route.path.split('/').map((part, index) => (part.startsWith('{') ? given[index] || part : part));
    if (begins)
      names.add(`${[...own.slice(0, given.length - 1), given.at(-1) === '' ? '' : own[given.length - 1]].join('/')}*`);
    else names.add(own.join('/'));
  }
  const near = nearest(path, names);
  // The version is forgotten most often.
  return near.length > 0 ? near : [...names].filter((name) => name.endsWith(path)).slice(0, 3);
}

function meant(names: string[]): string {
  return names.length === 0 ? '' : `; did you mean ${names.join(' or ')}?`;
}

function shown(routes: readonly Route[]): string {
  return (
    routes
      .slice(0, 3)
      .map(({ method, path }) => `${method} ${path}`)
      .join(', ') + (routes.length > 3 ? ', …' : '')
  );
}
