/** Origins that may call from another page than the proxy's own, such as `https://app.example`; `*` for all. */
export type AllowedOrigins = readonly string[] | '*';

/** The headers that let a page read the answer, or false where its origin may not even ask. */
export function corsHeaders(
  request: Request,
  allowed: AllowedOrigins | undefined,
  credentials: boolean,
): Record<string, string> | false {
  const origin = request.headers.get('origin');
  if (origin === null) return {};
  const vary = { Vary: 'Origin' };
  if (allowed !== '*' && !allowed?.includes(origin)) return isSameOrigin(request, origin) && vary;
  return {
    ...vary,
    'Access-Control-Allow-Origin': allowed === '*' ? '*' : origin,
    ...(credentials && { 'Access-Control-Allow-Credentials': 'true' }),
    'Access-Control-Expose-Headers': 'Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset',
  };
}

/** The answer to a preflight of an origin that may ask. */
export function preflight(request: Request, headers: Record<string, string>): Response {
  // Whatever the page sends, for `authorize` to read: nothing of it goes on to the API.
  const asked = request.headers.get('access-control-request-headers') ?? '';
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      'Access-Control-Allow-Methods': 'GET, POST, PUT',
      ...(/^[\w\s,-]{1,500}$/.test(asked) && { 'Access-Control-Allow-Headers': asked }),
      'Access-Control-Max-Age': '600',
    },
  });
}

/** The browser's own word where it gives it; behind a proxy that ends TLS the scheme of the request may be another. */
function isSameOrigin(request: Request, origin: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}
