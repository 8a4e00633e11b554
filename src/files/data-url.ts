import { UnigenError } from '../errors/errors.js';
import { rethrowAs } from '../errors/rethrow-as.js';

/** `String.fromCharCode` takes only so many arguments. */
const CHUNK_BYTES = 0x8000;

/**
 * The content of a `data:` URL.
 *
 * @throws UnigenError if it can't be decoded.
 */
export function decodeDataUrl(url: string): Blob {
  const match = /^data:([^,]*),(.*)$/s.exec(url);
  if (!match) throw new UnigenError('This data URL has no comma');
  const [, head = '', data = ''] = match;
  const type = head.split(';')[0]!;
  return rethrowAs("The content of this data URL can't be decoded", () => {
    if (!/;base64$/i.test(head)) return new Blob([decodeURIComponent(data)], { type });
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (char) => char.charCodeAt(0));
    return new Blob([bytes], { type });
  });
}

/** A file as a `data:` URL. */
export async function encodeDataUrl(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK_BYTES));
  return `data:${file.type};base64,${btoa(binary)}`;
}
