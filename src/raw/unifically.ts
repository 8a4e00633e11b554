import createClient, { type Client } from 'openapi-fetch';
import { fetchOptions, type RawClientOptions } from './options.js';
import type { UnificallyPaths } from './paths.js';

/**
 * Creates a typed client for every operation of the Unifically API. Each call is one `fetch`: it doesn't retry, limit
 * its rate or wait for tasks. It doesn't throw for an error status, which is in `error`; it rejects only if `fetch` does.
 *
 * @example
 * const api = createUnificallyClient({ apiKey: process.env.UNIFICALLY_API_KEY });
 * const { data, error } = await api.POST('/v1/tasks', {
 *   body: { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } },
 * });
 * console.log(data?.data.task_id ?? error?.data.message);
 */
export function createUnificallyClient(options: RawClientOptions): Client<UnificallyPaths> {
  return createClient<UnificallyPaths>(fetchOptions('unifically', options));
}
