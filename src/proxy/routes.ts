import type { Api } from '../types/api.js';

/** A call that the proxy knows, with the path that it has at the API. */
export type Route =
  /** A payment, unless its body asks for a dry run. */
  | { kind: 'create'; method: 'POST'; path: string }
  /** What a task would cost, where the API has a call of its own for that. */
  | { kind: 'estimate'; method: 'POST'; path: string }
  | { kind: 'task'; method: 'GET'; path: string; id: string }
  /** Lists that are the same for everybody. */
  | { kind: 'list'; method: 'GET'; path: string }
  | { kind: 'upload'; method: 'PUT' | 'POST'; path: string }
  /** Balance and budget of the key. */
  | { kind: 'account'; method: 'GET'; path: string };

/** Nothing that a server could decode into a slash or a step upwards. */
const ID = '([A-Za-z0-9_-]+)';
const NAME = '[A-Za-z0-9_][A-Za-z0-9_.-]*';

/**
 * The call that a request stands for, or undefined for everything else.
 *
 * @param path Path as `URL` has it, so without steps upwards, and without the base path of the proxy.
 */
export function findRoute(api: Api, method: string, path: string, query: URLSearchParams): Route | undefined {
  return api === 'gateai' ? gateaiRoute(method, path) : unificallyRoute(method, path, query);
}

function unificallyRoute(method: string, path: string, query: URLSearchParams): Route | undefined {
  if (method === 'POST' && path === '/v1/tasks') return { kind: 'create', method, path };
  if (method === 'PUT' && path === '/upload') return { kind: 'upload', method, path };
  if (method !== 'GET') return undefined;
  if (path === '/account') return { kind: 'account', method, path };
  const [, id] = match(`/v1/tasks/${ID}`, path);
  if (id) return { kind: 'task', method, path, id };
  const [list] = match(`/v1/resources(?:/${NAME}){1,4}`, path);
  if (!list) return undefined;
  // The one parameter of the lists.
  const language = query.get('language');
  if (language !== null && !/^[a-z]{2}$/.test(language)) return undefined;
  return { kind: 'list', method, path: language === null ? path : `${path}?language=${language}` };
}

function gateaiRoute(method: string, path: string): Route | undefined {
  if (method === 'POST' && path === '/api/generate') return { kind: 'create', method, path };
  if (method === 'POST' && path === '/api/estimate') return { kind: 'estimate', method, path };
  if (method === 'POST' && path === '/api/upload') return { kind: 'upload', method, path };
  if (method !== 'GET') return undefined;
  if (path === '/credits') return { kind: 'account', method, path };
  const [, id] = match(`/get/${ID}`, path);
  if (id) return { kind: 'task', method, path, id };
  const [list] = match(`/v1/models(?:/${NAME})?`, path);
  return list ? { kind: 'list', method, path } : undefined;
}

function match(pattern: string, path: string): (string | undefined)[] {
  return new RegExp(`^${pattern}$`).exec(path) ?? [];
}
