import type { UploadedFile } from '../../generated/types.js';
import type { Connection } from '../client/connection.js';
import type { UnificallyOptions } from '../client/unifically-api.js';
import { Files } from './files.js';

/** Files by Unifically's storage host: uploads give addresses. */
export function storageFiles(connection: Connection, { storageUrl, baseUrl, fetch }: UnificallyOptions): Files {
  const host = storageUrl ?? baseUrl ?? 'https://files.storagecdn.online';
  const upload = async (body: unknown, signal?: AbortSignal) =>
    (await connection.call<UploadedFile>('PUT', '/upload', { signal, body, baseUrl: host })).file_url;
  return new Files('unifically', upload, fetch);
}
