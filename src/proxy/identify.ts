import { isObject } from '../internal/json.js';
import { textOf } from '../internal/values.js';
import type { ProxyIdentity, ProxyOptions } from './options.js';

/** Who sent a request, per `authorize`; a `Response` to respond with instead; undefined if it is refused. */
export async function identify(
  authorize: ProxyOptions['authorize'],
  { url, method, headers, signal }: Request,
): Promise<ProxyIdentity | Response | undefined> {
  if (authorize === 'public') return {};
  // Without the body, which the proxy reads itself; headers and URL are enough to identify somebody.
  const result: unknown = await authorize(new Request(url, { method, headers, signal }));
  if (result === true) return {};
  // Any other result, which plain JavaScript may return, is a mistake: the request is refused.
  return result instanceof Response || isIdentity(result) ? result : undefined;
}

/** Whether a result identifies somebody: `{ user: undefined }` is what a lookup returns that found nobody. */
function isIdentity(result: unknown): result is ProxyIdentity {
  return isObject(result) && (!('user' in result) || textOf(result.user) !== undefined);
}
