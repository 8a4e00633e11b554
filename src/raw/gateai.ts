import createClient, { type Client } from 'openapi-fetch';
import { fetchOptions, formOrJson, type RawClientOptions } from './options.js';
import type { GateAIPaths } from './paths.js';

/**
 * Creates a typed client for every operation of GateAI Core. Each call is one `fetch`: it doesn't retry, limit its rate
 * or wait for tasks. It doesn't throw for an error status, which is in `error`; it rejects only if `fetch` does.
 *
 * `GET /api/me` (`gateaiGetDashboard`) takes the key as the query parameter `key`; every other operation gets it from
 * `apiKey`.
 *
 * @example
 * const gateai = createGateAIClient({ apiKey: process.env.GATEAI_API_KEY });
 * const { data, error } = await gateai.POST('/api/generate', {
 *   body: { model: 'flux-dev', params: { prompt: 'A paper boat' } },
 * });
 * console.log(data?.task_id ?? error?.error);
 */
export function createGateAIClient(options: RawClientOptions): Client<GateAIPaths> {
  return createClient<GateAIPaths>({ ...fetchOptions('gateai', options), bodySerializer: formOrJson });
}
