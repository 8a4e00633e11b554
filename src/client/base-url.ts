import { parseUrl } from '../internal/parse-url.js';
import { UnigenError } from '../errors/errors.js';

/**
 * Ports that the Fetch standard blocks: a request to one fails as a lost connection does. Each number is the difference to
 * the port before; the ports themselves would take 150 bytes more of a compressed bundle.
 */
const BLOCKED_PORTS = [
  1, 6, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 2, 12, 5, 1, 10, 16, 8, 2, 8, 8, 6, 1, 1, 1, 5, 1, 1, 2, 2, 2, 2, 4, 12, 2, 2, 4,
  18, 18, 210, 38, 38, 47, 1, 1, 1, 11, 4, 1, 1, 8, 8, 6, 2, 7, 24, 14, 35, 353, 1, 3, 2, 724, 1, 3, 326, 1610, 386,
  145, 870, 1, 939, 566, 99, 1, 1, 1, 1, 10, 18, 3383,
];

/**
 * Checks an option that is the base URL of an API, and returns it without a slash at its end: before the first request,
 * since afterwards a URL that can't be fetched looks like a lost connection.
 *
 * @param name The option.
 * @throws UnigenError if it is not such a URL.
 */
export function checkBaseUrl(name: string, value: string): string {
  // Pages may name a path of their own origin.
  const { location } = globalThis as { location?: { href: string } };
  const url = parseUrl(value, location?.href);
  const problem = problemOf(value, url);
  if (problem) throw new UnigenError(`\`${name}\` ${problem}`);
  return url!.href.replace(/\/+$/, '');
}

function problemOf(value: unknown, url: URL | undefined): string | undefined {
  const text = typeof value === 'string' ? value : '';
  if (!url && /^https?:\/\//i.test(text)) return 'is not a valid URL';
  if (!url || !/^https?:$/.test(url.protocol)) {
    const suggestion = /^[\w.-]+(:\d+)?(\/|$)/.test(text) ? `; try http://${text}` : '';
    return `must begin with http:// or https://${suggestion}`;
  }
  if (url.username || url.password || url.search || url.hash)
    return 'must not have a user name, password, query or fragment';
  let blocked = 0;
  const isBlocked = BLOCKED_PORTS.some((step) => (blocked += step) === +url.port);
  return isBlocked ? `has the port ${url.port}, which \`fetch\` blocks` : undefined;
}
