import { ConnectionError, NotFoundError, ServerError, TimeoutError, UnigenError } from '../errors/errors.js';
import { safeFileName } from '../internal/file-name.js';
import { readBody } from '../internal/read-body.js';
import { shownUrl } from '../internal/text.js';
import { Deadline, systemClock, untilAborted, type Stop } from '../internal/clock.js';
import { errorFromAbort } from '../errors/from-abort.js';

/** A file of an output. */
export interface DownloadedFile {
  /** Its address. */
  url: string;
  /** Where in the output the address stands, such as `image_urls.0`. */
  path: string;
  /** Content, type and name; the name is the last part of the address. */
  file: File;
}

/** What a download may take. */
export interface DownloadLimits {
  /**
   * Milliseconds for one file.
   *
   * @default 600_000
   */
  timeout?: number;
  /**
   * Bytes that one file may have; it is held in memory.
   *
   * @default 1_073_741_824
   */
  maxBytes?: number;
}

export interface DownloadOptions extends DownloadLimits {
  signal?: AbortSignal;
  /** The `fetch` to use; the global one where omitted. */
  fetch?: (request: Request) => Promise<Response>;
}

/** Files that are fetched at once, and files that an output may name; no documented one names more than twelve. */
const CONCURRENCY = 6;
const MAX_FILES = 100;

/**
 * Fetches the files that an output names, in their order, each address once. No key is sent along.
 *
 * @throws ConnectionError, NotFoundError, ServerError, AbortError, TimeoutError; UnigenError for another status, a file
 *   of more than `maxBytes`, or more than 100 files. Then none of the files is given.
 */
export async function download(output: unknown, options: DownloadOptions = {}): Promise<DownloadedFile[]> {
  const found = urlsIn(output);
  if (found.length > MAX_FILES) throw new UnigenError(`The output names more than ${MAX_FILES} files`);
  // The first failure ends the others: nothing of them would be given.
  const all = new AbortController();
  const whole = new Deadline(systemClock, options.signal, Infinity, () => undefined);
  const files: DownloadedFile[] = new Array(found.length);
  let next = 0;
  const work = async () => {
    while (next < found.length) {
      const index = next++;
      const [url, path] = found[index]!;
      files[index] = { path, ...(await fetchFile(url, { ...options, signal: all.signal })) };
    }
  };
  try {
    await untilAborted<unknown>((resolve) => resolve(Promise.all(Array.from({ length: CONCURRENCY }, work))), whole);
    return files;
  } catch (error) {
    throw whole.aborted ? errorFromAbort(whole.reason) : error;
  } finally {
    all.abort(0);
    whole.stop();
  }
}

/** @throws UnigenError if the value throws when it is read. */
function urlsIn(output: unknown): [url: string, path: string][] {
  try {
    return [...addresses(output)];
  } catch (cause) {
    throw new UnigenError('The output can not be read', { cause });
  }
}

/** The addresses in an output, each with the path at which it stands first. */
export function addresses(output: unknown): Map<string, string> {
  const found = new Map<string, string>();
  // Not by calling itself: an output may be nested deeper than the stack.
  const open: [value: unknown, path: string][] = [[output, '']];
  const seen = new Set<unknown>();
  for (let entry = open.pop(); entry && found.size <= MAX_FILES; entry = open.pop()) {
    const [value, path] = entry;
    if (typeof value === 'string') {
      if (/^https?:\/\//i.test(value) && URL.canParse(value) && !found.has(value)) found.set(value, path);
    } else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const [key, one] of Object.entries(value).reverse()) open.push([one, path === '' ? key : `${path}.${key}`]);
    }
  }
  return found;
}

/**
 * Fetches one file.
 *
 * @throws as `download` does.
 */
export async function fetchFile(
  url: string,
  { fetch, signal, timeout = 600_000, maxBytes = 1_073_741_824 }: Omit<DownloadOptions, 'signal'> & { signal?: Stop },
): Promise<{ url: string; file: File }> {
  const get = fetch ?? ((request: Request) => globalThis.fetch(request));
  const limit = new Deadline(
    systemClock,
    signal,
    timeout,
    () => new TimeoutError(`${shownUrl(url)} could not be fetched within ${timeout / 1000} s`),
  );
  try {
    const request = new Request(url, { signal: limit.signal });
    return await untilAborted<{ url: string; file: File }>(
      (resolve) => resolve(get(request).then((response) => toFile(url, response, maxBytes, () => limit.aborted))),
      limit,
    );
  } catch (error) {
    if (limit.aborted) throw errorFromAbort(limit.reason);
    if (error instanceof UnigenError) throw error;
    throw new ConnectionError(`${shownUrl(url)} can't be fetched`, { cause: error });
  } finally {
    limit.stop();
  }
}

async function toFile(
  url: string,
  response: Response,
  maxBytes: number,
  isOver: () => boolean,
): Promise<{ url: string; file: File }> {
  if (!response.ok) {
    response.body?.cancel().catch(() => {});
    const { status } = response;
    const Kind = status === 404 ? NotFoundError : status >= 500 ? ServerError : UnigenError;
    throw new Kind(`HTTP ${status} for ${shownUrl(url)}`, { status });
  }
  // A length that is known is not waited for.
  const long = Number(response.headers.get('content-length')) > maxBytes;
  const bytes = long ? undefined : await readBody(response.body, maxBytes, isOver);
  if (long) response.body?.cancel().catch(() => {});
  if (!bytes)
    throw new UnigenError(`${shownUrl(url)} has more than ${maxBytes} bytes, the limit that \`maxBytes\` sets`);
  return {
    url,
    file: new File([bytes], fileName(url), { type: response.headers.get('content-type')?.split(';')[0]!.trim() ?? '' }),
  };
}

/** The last part of an address, as a name that no disk and no shell misreads. */
function fileName(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return safeFileName(decodeURIComponent(last));
  } catch {
    return safeFileName(last);
  }
}
