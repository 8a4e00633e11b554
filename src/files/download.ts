import { ConnectionError, UnigenError } from '../errors/errors.js';
import { errorFromResponse } from '../errors/from-response.js';
import { untilAborted } from '../policy/clock.js';
import { stopped } from '../policy/transport.js';

/** A file of an output. */
export interface DownloadedFile {
  /** Its address. */
  url: string;
  /** Where in the output the address stands, such as `image_urls.0`. */
  path: string;
  /** Content, type and name; the name is the last part of the address. */
  file: File;
}

export interface DownloadOptions {
  signal?: AbortSignal;
  /** The `fetch` to use; the global one where omitted. */
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * Fetches the files that an output names, in their order, each address once. No key is sent along.
 *
 * @throws ConnectionError, NotFoundError, ServerError, AbortedError; then none of the files is given.
 */
export function download(output: unknown, options: DownloadOptions = {}): Promise<DownloadedFile[]> {
  return Promise.all([...addresses(output)].map(async ([url, path]) => ({ path, ...(await fetchFile(url, options)) })));
}

/** The addresses in an output, each with the path at which it stands first. */
export function addresses(output: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (typeof output === 'string') {
    if (/^https?:\/\//i.test(output) && !found.has(output)) found.set(output, path);
  } else if (typeof output === 'object' && output !== null) {
    for (const [key, value] of Object.entries(output)) addresses(value, path === '' ? key : `${path}.${key}`, found);
  }
  return found;
}

/** Fetches one file. */
export async function fetchFile(url: string, { fetch, signal }: DownloadOptions): Promise<{ url: string; file: File }> {
  const get = fetch ?? ((request: Request) => globalThis.fetch(request));
  try {
    const request = new Request(url, { signal });
    return await untilAborted<{ url: string; file: File }>((resolve) => {
      resolve(
        get(request).then(async (response) => {
          if (!response.ok) throw errorFromResponse(response.status, { message: `HTTP ${response.status} for ${url}` }, 60);
          const blob = await response.blob();
          return { url, file: new File([blob], fileName(url), { type: blob.type }) };
        }),
      );
    }, signal);
  } catch (error) {
    if (signal?.aborted) throw stopped(signal.reason);
    if (error instanceof UnigenError) throw error;
    throw new ConnectionError(`${url} can't be fetched`, { cause: error });
  }
}

/** The last part of an address, without anything that could lead out of a folder. */
function fileName(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // It stays as it is written.
  }
  name = name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, '_').replace(/^\.+/, '');
  return name || 'file';
}
