import { parseUrl } from '../../internal/parse-url.js';
import { isLoopbackHost } from './loopback.js';

/** Where a sandbox may send requests to. */
export interface Reach {
  /** Hosts other than loopback, with or without a port. */
  allowHosts?: string[];
  /**
   * Whether it may reach loopback.
   *
   * @default true
   */
  loopback?: boolean;
}

/** How a sandbox sends requests: callbacks, and downloads of uploads by URL. */
export interface Outbound {
  fetch(request: Request): Promise<Response>;
  mayReach(url: string): boolean;
  /** The message about a URL that may not be reached. */
  readonly refusal: string;
}

export function createOutbound(reach: Reach, fetch?: (request: Request) => Promise<Response>): Outbound {
  return {
    fetch: (request) => (fetch ?? globalThis.fetch)(request),
    mayReach: (url) => mayReach(url, reach),
    refusal: 'not sent: the host is not in `allowHosts` (--allow-host), or the URL has credentials',
  };
}

const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' };

/**
 * Whether the sandbox may send a request to a URL: only to loopback and to the hosts that were allowed. A sandbox that
 * others can reach must not be their way into a network. If other machines reach it, loopback has to be allowed as well:
 * the services of this machine must not be reachable through the sandbox. A URL with a user name or a password is never
 * reached; `fetch` refuses it too.
 */
export function mayReach(target: string, { allowHosts = [], loopback = true }: Reach): boolean {
  const url = parseUrl(target);
  if (!url) return false;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (url.username !== '' || url.password !== '') return false;
  if (loopback && isLoopbackHost(url.hostname)) return true;
  return allowHosts.some((allowed) => {
    const { hostname, port } = readHost(allowed);
    return hostname === url.hostname && (port === '' || port === (url.port || DEFAULT_PORTS[url.protocol]));
  });
}

/** A host as `URL` spells it, and its port if it has one: `URL` has one spelling for each IP address and each non-ASCII name. */
function readHost(allowed: string): { hostname?: string; port?: string } {
  // Two colons or more are an IPv6 address, whose brackets may be missing if no port follows.
  const host = /^[^[]*:[^[]*:/.test(allowed) ? `[${allowed}]` : allowed;
  const url = parseUrl(`http://${host}`);
  if (!url) return {};
  // `URL` drops the default port of a scheme, but not with the other scheme.
  return { hostname: url.hostname, port: url.port || new URL(`https://${host}`).port };
}
