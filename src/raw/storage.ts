import createClient, { type Client } from 'openapi-fetch';
import { fetchOptions, formOrJson, type RawClientOptions } from './options.js';
import type { StoragePaths } from './paths.js';

/**
 * Creates a typed client for Unifically's storage host, whose one operation is `PUT /upload` (`uploadFile`). A body with
 * a `file` is sent as a form, any other as JSON. It doesn't retry, and doesn't throw for an error status, which is in
 * `error`; it rejects only if `fetch` does.
 *
 * @example
 * const storage = createStorageClient({ apiKey: process.env.UNIFICALLY_API_KEY });
 * const { data } = await storage.PUT('/upload', { body: { file: new Blob([bytes], { type: 'image/png' }) } });
 * console.log(data?.file_url);
 */
export function createStorageClient(options: RawClientOptions): Client<StoragePaths> {
  return createClient<StoragePaths>({ ...fetchOptions('storage', options), bodySerializer: formOrJson });
}
