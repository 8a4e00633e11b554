import { ConnectionError, NotFoundError, ServerError, TimeoutError, UnigenError } from '../errors/errors.js';
import { errorFromAbort } from '../errors/error-from-abort.js';
import { untilAborted, type AbortSignalLike } from '../internal/abort.js';
import { systemClock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import { safeFileName } from '../internal/file-name.js';
import { readBody } from '../internal/read-body.js';
import { shownUrl } from '../internal/text.js';
import type { Fetch } from '../types/fetch.js';

/** Limits of a download. */
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

interface FetchFileOptions extends DownloadLimits {
  signal?: AbortSignalLike;
  fetch?: Fetch;
}

interface FetchedFile {
  url: string;
  file: File;
}

/**
 * Fetches one file.
 *
 * @throws ConnectionError, NotFoundError, ServerError, AbortError, TimeoutError; UnigenError for another status, or a
 *   file of more than `maxBytes`.
 */
export async function fetchFile(
  url: string,
  { fetch, signal, timeout = 600_000, maxBytes = 1_073_741_824 }: FetchFileOptions,
): Promise<FetchedFile> {
  const send = fetch ?? ((request: Request) => globalThis.fetch(request));
  const deadline = new Deadline(
    systemClock,
    signal,
    timeout,
    () => new TimeoutError(`${shownUrl(url)} could not be fetched within ${timeout / 1000} s`),
  );
  try {
    const request = new Request(url, { signal: deadline.signal });
    return await untilAborted<FetchedFile>(
      (resolve) => resolve(send(request).then((response) => readFile(url, response, maxBytes, () => deadline.aborted))),
      deadline,
    );
  } catch (error) {
    if (deadline.aborted) throw errorFromAbort(deadline.reason);
    if (error instanceof UnigenError) throw error;
    throw new ConnectionError(`${shownUrl(url)} can't be fetched`, { cause: error });
  } finally {
    deadline.stop();
  }
}

async function readFile(
  url: string,
  { ok, status, headers, body }: Response,
  maxBytes: number,
  isOver: () => boolean,
): Promise<FetchedFile> {
  // If the length is too large already, nothing of the body is read.
  const isLong = Number(headers.get('content-length')) > maxBytes;
  if (!ok || isLong) body?.cancel().catch(() => {});
  if (!ok) {
    const ErrorClass = status === 404 ? NotFoundError : status >= 500 ? ServerError : UnigenError;
    throw new ErrorClass(`HTTP ${status} for ${shownUrl(url)}`, { status });
  }
  const bytes = isLong ? undefined : await readBody(body, maxBytes, isOver);
  if (!bytes) throw new UnigenError(`${shownUrl(url)} has more than ${maxBytes} bytes (\`maxBytes\`)`);
  const type = headers.get('content-type')?.split(';')[0]!.trim() ?? '';
  return { url, file: new File([bytes], fileName(url), { type }) };
}

/** The last segment of a URL, as a name that is safe on every disk and in every shell. */
function fileName(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return safeFileName(decodeURIComponent(last));
  } catch {
    return safeFileName(last);
  }
}
