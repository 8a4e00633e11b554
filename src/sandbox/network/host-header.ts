import { parseUrl } from '../../internal/parse-url.js';
import { cachedPredicate, type Predicate } from '../cached-predicate.js';
import { isLocalHost } from './loopback.js';

/**
 * Which `Host` headers a server on loopback accepts. A page whose own name resolves to this machine (DNS rebinding) has the
 * same origin as the server, so that CORS does not stop it: only the name gives it away.
 *
 * @param urls URLs under which the server is known, other than loopback.
 */
export function allowedHosts(urls: string[]): Predicate {
  const allowed = new Set(urls.map(hostnameOf));
  return cachedPredicate((host) => {
    // The header is a name and a port. `URL` alone would accept more.
    const name = /^(?:[^\s/?#@\\:[\]]+|\[[\da-f:.]+\])(?=(?::\d*)?$)/i.exec(host)?.[0];
    const hostname = name && hostnameOf(`http://${name}`);
    return hostname !== undefined && (isLocalHost(hostname) || allowed.has(hostname));
  });
}

function hostnameOf(url: string): string | undefined {
  return parseUrl(url)?.hostname;
}
