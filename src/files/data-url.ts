import { UnigenError } from '../errors/errors.js';
import { rethrowAs } from '../errors/rethrow-as.js';
import { fromBase64, toBase64 } from '../internal/base64.js';

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
    return new Blob([fromBase64(data.replace(/\s/g, ''))], { type });
  });
}

/** A file as a `data:` URL. */
export async function encodeDataUrl(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return `data:${file.type};base64,${toBase64(bytes)}`;
}
