import { UnigenError } from '../errors/errors.js';
import { rethrowAs } from '../errors/rethrow-as.js';
import { errorFromAbort } from '../errors/error-from-abort.js';
import { NO_REASON, untilAborted } from '../internal/abort.js';
import type { Fetch } from '../types/fetch.js';
import { fetchFile, type DownloadLimits } from './fetch-file.js';
import { MAX_FILES, urlsIn } from './output-urls.js';

/** A file of an output. */
export interface DownloadedFile {
  /** Its URL. */
  url: string;
  /** Where the URL is in the output, such as `image_urls.0`. */
  outputPath: string;
  /** Content, type and name; the name is the last segment of the URL. */
  file: File;
}

/** Options of a download. */
export interface DownloadOptions extends DownloadLimits {
  /** Aborts the download with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /**
   * The `fetch` to use.
   *
   * @default globalThis.fetch
   */
  fetch?: Fetch;
}

/** Files that are fetched at the same time. */
const CONCURRENCY = 6;

/**
 * Fetches the files that an output names, in their order, each URL once. No key is sent along.
 *
 * @throws ConnectionError, NotFoundError, ServerError, AbortError, TimeoutError; UnigenError for another status, a file
 *   of more than `maxBytes`, or more than 100 files. Then it resolves with none of the files.
 */
export async function download(output: unknown, options: DownloadOptions = {}): Promise<DownloadedFile[]> {
  const { signal } = options;
  const found = rethrowAs("The output can't be read", () => [...urlsIn(output)]);
  if (found.length > MAX_FILES) throw new UnigenError(`The output names more than ${MAX_FILES} files`);
  // The first failure ends the others, whose files nobody would get.
  const others = new AbortController();
  const files: DownloadedFile[] = [];
  let next = 0;
  const work = async () => {
    while (next < found.length) {
      const index = next++;
      const [url, outputPath] = found[index]!;
      files[index] = { outputPath, ...(await fetchFile(url, { ...options, signal: others.signal })) };
    }
  };
  try {
    await untilAborted<unknown>((resolve) => resolve(Promise.all(Array.from({ length: CONCURRENCY }, work))), signal);
    return files;
  } catch (error) {
    throw signal?.aborted ? errorFromAbort(signal.reason) : error;
  } finally {
    others.abort(NO_REASON);
  }
}
