import { readBody } from '../internal/read-body.js';
import type { SandboxRequest, SandboxResponse } from './http.js';

/** A request of the Fetch standard. Its body is read once the request was admitted. */
export function fromFetchRequest(request: Request, origin: string | undefined): SandboxRequest {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    header: (name) => request.headers.get(name) ?? undefined,
    body: new Uint8Array(),
    ...(request.body !== null && {
      async read(this: SandboxRequest, maxBytes: number) {
        const body = await readBody(request.body, maxBytes);
        if (body) this.body = body;
        return body !== undefined;
      },
    }),
    origin: origin ?? url.origin,
  };
}

/** @throws TypeError for a connection that is reset, with the cause that `fetch` has in Node. */
export function toFetchResponse({ status, headers, body, broken }: SandboxResponse): Response {
  if (broken === 'reset')
    throw Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    });
  if (broken === 'cut' && !(body instanceof ReadableStream)) return new Response(cutOff(body), { status, headers });
  return new Response(status === 204 || status === 304 ? null : (body as BodyInit), { status, headers });
}

/** The first half of a body, and then the error that `fetch` has in Node. */
function cutOff(body: string | Uint8Array): ReadableStream {
  const half =
    typeof body === 'string'
      ? new TextEncoder().encode(body.slice(0, body.length / 2))
      : body.subarray(0, body.length / 2);
  return new ReadableStream({
    start: (controller) => controller.enqueue(half),
    pull: (controller) =>
      controller.error(Object.assign(new TypeError('terminated'), { cause: { code: 'UND_ERR_SOCKET' } })),
  });
}
