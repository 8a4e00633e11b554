import { parseUrl } from '../internal/parse-url.js';
import { corsHeaders, preflightHeaders } from '../internal/cors.js';

/** Origins other than the proxy's own whose pages may call it, such as `https://app.example`; `*` for all. */
export type AllowedOrigins = readonly string[] | '*';

/** The headers that let the calling page read the response; false if its origin is not allowed to call. */
export function originHeaders(
  request: Request,
  allowed: AllowedOrigins | undefined,
  credentials: boolean,
): Record<string, string> | false {
  const origin = request.headers.get('origin');
  if (origin === null) return {};
  const vary = { Vary: 'Origin' };
  if (allowed === '*' || allowed?.includes(origin))
    return { ...vary, ...corsHeaders(allowed === '*' ? '*' : origin, credentials) };
  return isSameOrigin(request, origin) && vary;
}

/** The response to a preflight of a page whose origin is allowed, with the headers of its origin. */
export function preflightResponse(request: Request, headers: Record<string, string>): Response {
  // Any header may be sent, for `authorize` to read: none is forwarded to the API.
  const requested = request.headers.get('access-control-request-headers');
  return new Response(null, { status: 204, headers: { ...headers, ...preflightHeaders('GET, POST, PUT', requested) } });
}

/** `Sec-Fetch-Site` decides if the browser sends it: behind a proxy that terminates TLS, the URL may have another scheme. */
function isSameOrigin(request: Request, origin: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return parseUrl(origin)?.host === new URL(request.url).host;
}
