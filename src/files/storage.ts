import { referenceOf } from '../client/adapter.js';
import { checkBaseUrl } from '../client/base-url.js';
import { known, type Connection } from '../client/connection.js';
import type { UnificallyOptions } from '../client/unifically-api.js';
import { objectOf } from '../internal/json.js';
import { Files, type Uploader } from './files.js';

/** Files by Unifically's storage host: uploads give addresses. */
export function storageFiles(connection: Connection, { storageUrl, baseUrl, fetch }: UnificallyOptions): Files {
  const given = storageUrl ?? baseUrl;
  const host = given === undefined ? 'https://files.storagecdn.online' : checkBaseUrl('storageUrl', given);
  const upload: Uploader = async (body, signal) => {
    const { success, file_url } = objectOf(await connection.call('PUT', '/upload', { signal, body, baseUrl: host }));
    const url = referenceOf(file_url);
    // An input with anything else in the place of the file would be paid for all the same.
    return known(success !== false && url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined, 'the URL of the uploaded file');
  };
  return new Files('unifically', upload, fetch);
}
