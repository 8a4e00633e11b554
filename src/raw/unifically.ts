import createClient, { type Client } from 'openapi-fetch';
import type { StoragePaths, UnificallyPaths } from './paths.js';

/** How a raw client reaches its API. */
export interface RawClientOptions {
  /** Sent as `Authorization: Bearer …`; it goes nowhere else. Without one no such header is sent. */
  apiKey?: string;
  /** Origin of the API without a slash at the end; the API's public one where omitted. */
  baseUrl?: string;
  /** The `fetch` to use; the global one where omitted. */
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * Typed access to every call of the Unifically API, one `fetch` a call: no retry, no limiter, no waiting.
 * Nothing is thrown for an error status; read `error` of the answer. Rejects only where `fetch` does.
 *
 * @example
 * const api = createUnificallyClient({ apiKey });
 * const { data, error } = await api.POST('/v1/tasks', {
 *   body: { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } },
 * });
 */
export function createUnificallyClient(options: RawClientOptions): Client<UnificallyPaths> {
  return createClient<UnificallyPaths>({
    baseUrl: options.baseUrl ?? 'https://api.unifically.com',
    headers: bearer(options.apiKey),
    redirect: NO_REDIRECT,
    fetch: options.fetch,
  });
}

/**
 * Typed access to `PUT /upload` of the storage host. A body with a `file` goes out as a form, any other as JSON.
 */
export function createStorageClient(options: RawClientOptions): Client<StoragePaths> {
  return createClient<StoragePaths>({
    baseUrl: options.baseUrl ?? 'https://files.storagecdn.online',
    headers: bearer(options.apiKey),
    redirect: NO_REDIRECT,
    bodySerializer: fileOrJson,
    fetch: options.fetch,
  });
}

/** @internal A redirect may lead anywhere, and neither the key nor a payment may go along: its answer is the error. */
export const NO_REDIRECT = 'manual';

/** @internal The header that carries the key. */
export function bearer(apiKey: string | undefined): { Authorization?: string } {
  return apiKey === undefined ? {} : { Authorization: `Bearer ${apiKey}` };
}

/** @internal A form where the body carries a file, JSON otherwise. */
export function fileOrJson(body: unknown): FormData | string {
  const file = (body as { file?: unknown } | null)?.file;
  if (!(file instanceof Blob)) return JSON.stringify(body);
  const form = new FormData();
  form.set('file', file);
  return form;
}
