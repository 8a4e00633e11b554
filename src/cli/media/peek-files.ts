import { urlsIn } from '../../files/output-urls.js';
import type { Context } from '../context.js';
import { mediaFacts } from './media-facts.js';
import type { MediaFacts } from './media-format.js';

/** The most files of an output that are read; most outputs have fewer. */
const MAX_PEEKED = 4;

/** Bytes of a file that say what it is. */
const HEAD_BYTES = 65_536;

const PEEK_TIMEOUT_MS = 3000;

/** A file of an output, as far as it was read. */
export interface PeekedFile {
  url: string;
  /** Where the URL is in the output, such as `image_urls.0`. */
  outputPath: string;
  facts?: MediaFacts | undefined;
  /** Bytes of the whole file, if the server says it. */
  size?: number | undefined;
}

/**
 * Looks at the beginning of the first files of an output. No key is sent along. A file that can't be read in time is
 * left out: this is a courtesy, and the output has been printed.
 */
export async function peekFiles({ fetch, signal }: Context, output: unknown): Promise<PeekedFile[]> {
  const found = [...urlsIn(output)].slice(0, MAX_PEEKED);
  const peeked = found.map(async ([url, outputPath]): Promise<PeekedFile | undefined> => {
    const start = await readStart(fetch, url, HEAD_BYTES, signal, `bytes=0-${HEAD_BYTES - 1}`);
    return start && { url, outputPath, facts: mediaFacts(start.bytes), size: start.size };
  });
  return (await Promise.all(peeked)).filter((file) => file !== undefined);
}

/** A whole file; undefined if it can't be read in time, or has more than `maxBytes`. */
export async function readWhole(
  { fetch, signal }: Context,
  url: string,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const start = await readStart(fetch, url, maxBytes, signal);
  return start?.isWhole ? start.bytes : undefined;
}

interface Start {
  bytes: Uint8Array;
  isWhole: boolean;
  size: number | undefined;
}

async function readStart(
  fetch: Context['fetch'],
  url: string,
  maxBytes: number,
  signal: AbortSignal,
  range?: string,
): Promise<Start | undefined> {
  try {
    const request = new Request(url, {
      headers: range === undefined ? {} : { Range: range },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PEEK_TIMEOUT_MS)]),
    });
    const response = await fetch(request);
    if (!response.ok) {
      await response.body?.cancel();
      return undefined;
    }
    const { bytes, isWhole } = await readUpTo(response.body, maxBytes);
    return { bytes, isWhole, size: isWhole && response.status === 200 ? bytes.length : sizeOf(response) };
  } catch {
    return undefined;
  }
}

/** Bytes of the whole file, per the headers. */
function sizeOf({ status, headers }: Response): number | undefined {
  const text =
    status === 206 ? /\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1] : headers.get('content-length');
  const size = Number(text || undefined);
  return Number.isSafeInteger(size) ? size : undefined;
}

/** Reads until there are `maxBytes`; the rest is not read. */
async function readUpTo(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); reader && read && !read.done; read = await reader.read()) {
    chunks.push(read.value);
    size += read.value.byteLength;
    if (size > maxBytes) {
      void reader.cancel().catch(() => {});
      return { bytes: Buffer.concat(chunks).subarray(0, maxBytes), isWhole: false };
    }
  }
  return { bytes: Buffer.concat(chunks), isWhole: true };
}
