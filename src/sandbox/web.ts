import type { SandboxRequest, SandboxResponse } from './http.js';
import type { SandboxOptions } from './options.js';

/** A request of the fetch standard, whose body is read once it was let in. */
export function fromRequest(request: Request, options: SandboxOptions): SandboxRequest {
  const url = new URL(request.url);
  return {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    header: (name) => request.headers.get(name) ?? undefined,
    body: new Uint8Array(),
    async read(most) {
      const chunks = await upTo(most, request.body);
      if (chunks) this.body = new Uint8Array(await new Blob(chunks).arrayBuffer());
      return chunks !== undefined;
    },
    origin: options.origin ?? url.origin,
  };
}

/** The content of a body; undefined if it has more bytes, of which no more are read then. */
export async function upTo(
  most: number,
  body: ReadableStream<Uint8Array> | null,
): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    if ((size += value.length) > most) {
      // What is left of it is nobody's any more; whether it can be stopped does not matter.
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
  return chunks;
}

export function toResponse({ status, headers, body, broken }: SandboxResponse): Response {
  // As `fetch` tells it in Node.
  if (broken === 'reset')
    throw Object.assign(new TypeError('fetch failed'), {
      cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    });
  if (broken === 'cut') {
    const half =
      typeof body === 'string'
        ? new TextEncoder().encode(body.slice(0, body.length / 2))
        : body.subarray(0, body.length / 2);
    const stream = new ReadableStream({
      start: (controller) => controller.enqueue(half),
      pull: (controller) =>
        controller.error(Object.assign(new TypeError('terminated'), { cause: { code: 'UND_ERR_SOCKET' } })),
    });
    return new Response(stream, { status, headers });
  }
  return new Response(status === 204 || status === 304 ? null : (body as BodyInit), { status, headers });
}
