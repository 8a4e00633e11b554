import { parseUrl } from '../internal/parse-url.js';
import { EXPOSED_HEADERS, preflightHeaders } from '../internal/cors.js';
import { cachedPredicate, type Predicate } from './cached-predicate.js';
import { errorForPath } from './error-response.js';
import type { SandboxRequest, SandboxResponse } from './http.js';
import { isLocalHost } from './network/loopback.js';

/** Which pages may call a sandbox. */
export interface CorsPolicy {
  isAllowed: Predicate;
  /** Sets the headers of a response to a request with this `Origin`. */
  setHeaders(headers: Record<string, string>, origin: string | undefined): void;
}

/**
 * @param corsOrigin Origins whose pages may call, in addition to those of this machine; `*` for all.
 * @throws Error if one is not an origin.
 */
export function createCorsPolicy(corsOrigin: string | string[]): CorsPolicy {
  const allowed = allowedOrigins(corsOrigin);
  return {
    isAllowed: (origin) => allowed === '*' || allowed(origin),
    setHeaders(headers, origin) {
      if (allowed === '*') headers['Access-Control-Allow-Origin'] = '*';
      else {
        // A browser must not reuse a response to a request without an origin for one with it.
        headers.Vary = headers.Vary === undefined ? 'Origin' : `${headers.Vary}, Origin`;
        if (origin !== undefined && allowed(origin)) headers['Access-Control-Allow-Origin'] = origin;
      }
      if (origin !== undefined) headers['Access-Control-Expose-Headers'] = EXPOSED_HEADERS;
    },
  };
}

/** @throws Error if one is not an origin. */
export function allowedOrigins(corsOrigin: string | string[]): '*' | Predicate {
  const origins = [corsOrigin].flat();
  if (origins.includes('*')) return '*';
  const allowed = new Set(origins.map(parseOrigin));
  return cachedPredicate((origin) => allowed.has(origin) || isLocalHost(parseUrl(origin)?.hostname ?? ''));
}

/** Any page that is open in a browser could control the sandbox, and have it fetch what only this machine can reach. */
export function refuseOrigin(path: string, origin: string): SandboxResponse {
  const message = `Pages of ${origin.slice(0, 100)} may not call this sandbox, unless their origin is given by --cors-origin (in code corsOrigin)`;
  return errorForPath(path, 403, message, { code: 'origin_not_allowed' });
}

export function preflightResponse(request: SandboxRequest): SandboxResponse {
  const requested = request.header('access-control-request-headers') ?? '*';
  const headers = preflightHeaders('GET, HEAD, POST, PUT, DELETE', requested);
  return { status: 204, headers, body: '' };
}

function parseOrigin(text: string): string {
  const url = parseUrl(text);
  // A scheme that `URL` does not know has the origin `null`, which would match nothing.
  if (url && url.origin !== 'null' && url.href === `${url.origin}/`) return url.origin;
  throw new Error(`An origin is a scheme and a host, such as https://app.example, or * for all, but not ${text}`);
}
