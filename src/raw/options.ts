import type { ClientOptions } from 'openapi-fetch';
import { hosts } from '../../generated/operations.js';
import type { Host } from '../types/operation.js';

/** How a raw client reaches its API. The clients of `unigen` themselves are such options. */
export interface RawClientOptions {
  /** Sent as `Authorization: Bearer …`, and nowhere else; if omitted, that header is omitted too. */
  apiKey?: string | undefined;
  /**
   * Origin of the API without a trailing slash.
   *
   * @default the public URL of the API
   */
  baseUrl?: string | undefined;
  /**
   * The `fetch` to use.
   *
   * @default the global one
   */
  fetch?: (request: Request) => Promise<Response>;
}

/** @internal The options of openapi-fetch for a host. */
export function fetchOptions(host: Host, { apiKey, baseUrl = hosts[host], fetch }: RawClientOptions): ClientOptions {
  return {
    baseUrl,
    headers: apiKey === undefined ? {} : { Authorization: `Bearer ${apiKey}` },
    // A redirect may lead anywhere, and neither the key nor a payment may go along: its response is the error.
    redirect: 'manual',
    fetch,
  };
}

/** @internal Serializes a body as a form if it has a file, otherwise as JSON. */
export function formOrJson(body: unknown): FormData | string {
  const file = (body as { file?: unknown } | null)?.file;
  if (!(file instanceof Blob)) return JSON.stringify(body);
  const form = new FormData();
  form.set('file', file);
  return form;
}
