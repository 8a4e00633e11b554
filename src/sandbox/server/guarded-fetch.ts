import { lookup } from 'node:dns/promises';
import { mayBeLoopback } from '../loopback.js';

/**
 * The global `fetch`, but not for a name that leads to this machine. Whoever owns an allowed name decides where it
 * leads: unless loopback itself was allowed, it must not be a way to what listens here. (It could lead elsewhere between
 * the two looks, which only a resolver of one's own would know.)
 */
export function guardedFetch(allowHosts: string[] = [], find = lookup): (request: Request) => Promise<Response> {
  const named = allowHosts.some((host) => mayBeLoopback(/^\[.*\]|^[^:]*(?=:\d+$)/.exec(host)?.[0] ?? host));
  return async (request) => {
    const { hostname } = new URL(request.url);
    // Such a host is allowed by its own name, or it would not have come here.
    if (!named && !mayBeLoopback(hostname)) await refuseLoopback(hostname, find);
    return fetch(request);
  };
}

async function refuseLoopback(hostname: string, find: typeof lookup): Promise<void> {
  const found = await find(hostname.replace(/^\[|\]$/g, ''), { all: true });
  const own = found.find(({ address }) => mayBeLoopback(address));
  if (own)
    throw new Error(`${hostname} leads to this machine (${own.address}), which --allow-host has to name as well`);
}
