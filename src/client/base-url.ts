import { parseUrl } from '../internal/parse-url.js';
import { UnigenError } from '../errors/errors.js';

/** Ports that `fetch` blocks, by its standard; a request to one fails as a lost connection does. */
const BLOCKED_PORTS =
  ' 1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080 ';

/**
 * An option that is the origin of an API, without a slash at its end. Checked before the first request, since
 * afterwards a URL that can't be fetched looks like a lost connection.
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
  if (BLOCKED_PORTS.includes(` ${url.port} `)) return `has the port ${url.port}, which \`fetch\` blocks`;
  return undefined;
}
