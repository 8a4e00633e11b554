import { parseUrl } from '../../internal/parse-url.js';

const FOLDERS = ['/_sandbox/files/', '/_sandbox/outputs/', '/_sandbox/uploads/'];

/**
 * The path at which this sandbox has the file of a URL; undefined for a URL of anything else, which the page must not load.
 *
 * @param origins Scheme and host under which others know this sandbox, such as `http://localhost:4010`.
 */
export function localFile(url: string, ...origins: string[]): string | undefined {
  const parsed = parseUrl(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  if (parsed.origin !== location.origin && !origins.includes(parsed.origin)) return undefined;
  if (!FOLDERS.some((folder) => parsed.pathname.startsWith(folder))) return undefined;
  return parsed.pathname + parsed.search;
}
