import createClient, { type Client } from 'openapi-fetch';
import type { GateAIPaths } from './paths.js';
import { bearer, fileOrJson, NO_REDIRECT, type RawClientOptions } from './unifically.js';

/**
 * Typed access to every call of GateAI Core, one `fetch` a call: no retry, no limiter, no waiting.
 * Nothing is thrown for an error status; read `error` of the answer. Rejects only where `fetch` does.
 *
 * `GET /api/me` takes the key as the query parameter `key`; every other call takes it from `apiKey`.
 */
export function createGateAIClient(options: RawClientOptions): Client<GateAIPaths> {
  return createClient<GateAIPaths>({
    baseUrl: options.baseUrl ?? 'https://core.claude.gg',
    headers: bearer(options.apiKey),
    redirect: NO_REDIRECT,
    bodySerializer: fileOrJson,
    fetch: options.fetch,
  });
}
