import { lookup } from 'node:dns/promises';
import { mayBeLoopback } from '../network/loopback.js';

/**
 * The global `fetch`, except that it refuses names that resolve to this machine, unless loopback itself is allowed. The
 * owner of an allowed name chooses the IP address that the name resolves to, and could reach the services of this machine
 * with it. (`fetch` resolves the name again and may get another address; only a resolver of our own would prevent that.)
 */
export function nonLoopbackFetch(allowHosts: string[] = [], resolve = lookup): (request: Request) => Promise<Response> {
  const isLoopbackAllowed = allowHosts.some((host) => mayBeLoopback(/^\[.*\]|^[^:]*(?=:\d+$)/.exec(host)?.[0] ?? host));
  return async (request) => {
    const { hostname } = new URL(request.url);
    // A URL whose host is loopback itself was allowed as such.
    if (!isLoopbackAllowed && !mayBeLoopback(hostname)) await refuseLoopback(hostname, resolve);
    return fetch(request);
  };
}

async function refuseLoopback(hostname: string, resolve: typeof lookup): Promise<void> {
  const found = await resolve(hostname.replace(/^\[|\]$/g, ''), { all: true });
  const loopback = found.find(({ address }) => mayBeLoopback(address));
  if (loopback)
    throw new Error(
      `${hostname} resolves to this machine (${loopback.address}), and --allow-host does not allow loopback`,
    );
}
