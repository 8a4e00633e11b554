import type { Connection } from '../client/connection.js';
import { assertPresent, referenceOf } from '../internal/answers.js';
import { objectOf } from '../internal/json.js';
import { Files, type Uploader } from './files.js';

/** Files by Unifically's storage host: uploads give URLs. */
export function storageFiles(
  connection: Connection,
  host: string,
  fetch: ((request: Request) => Promise<Response>) | undefined,
): Files {
  const upload: Uploader = async (body, signal) => {
    const { success, file_url } = objectOf(await connection.call('PUT', '/upload', { signal, body, baseUrl: host }));
    const url = referenceOf(file_url);
    // An input with anything else in the place of the file would be paid for all the same.
    return assertPresent(
      success !== false && url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined,
      'the URL of the uploaded file',
    );
  };
  return new Files('unifically', upload, fetch);
}
