import { lookup } from 'node:dns/promises';
import { mayBeLoopback } from '../network/loopback.js';

/**
 * The global `fetch`, but not to a name that resolves to this machine. The owner of an allowed name decides where it
 * leads: unless loopback itself is allowed, that must not be a way to the services of this machine. (The name could resolve
 * differently for `fetch`, which only a resolver of our own would prevent.)
 */
export function nonLoopbackFetch(allowHosts: string[] = [], resolve = lookup): (request: Request) => Promise<Response> {
  const isLoopbackAllowed = allowHosts.some((host) => mayBeLoopback(/^\[.*\]|^[^:]*(?=:\d+$)/.exec(host)?.[0] ?? host));
  return async (request) => {
    const { hostname } = new URL(request.url);
    // If the host of the URL is loopback itself, it was allowed by that name.
    if (!isLoopbackAllowed && !mayBeLoopback(hostname)) await refuseLoopback(hostname, resolve);
    return fetch(request);
  };
}

async function refuseLoopback(hostname: string, resolve: typeof lookup): Promise<void> {
  const found = await resolve(hostname.replace(/^\[|\]$/g, ''), { all: true });
  const loopback = found.find(({ address }) => mayBeLoopback(address));
  if (loopback)
    throw new Error(`${hostname} resolves to this machine (${loopback.address}), which --allow-host does not name`);
}
