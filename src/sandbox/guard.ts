import { isLoopbackHost } from './loopback.js';

/** What a sandbox may send requests to. */
export interface Reach {
  /** Hosts that it was told. */
  allowHosts?: string[];
  /** Whether it may reach this machine. Default true. */
  loopback?: boolean;
}

/**
 * Whether the sandbox may send a request to an address. Only this machine, and the hosts that it was told: a sandbox
 * that others can reach must not be their way into a network. If they reach it from other machines, this machine is one
 * that it has to be told as well: what listens here is not theirs. An address with a name and a password may not be
 * reached at all; `fetch` refuses it too.
 */
export function mayReach(address: string, { allowHosts = [], loopback = true }: Reach): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (url.username !== '' || url.password !== '') return false;
  if (loopback && isLoopbackHost(url.hostname)) return true;
  return allowHosts.some((allowed) => {
    const { hostname, port } = readHost(allowed);
    return hostname === url.hostname && (port === '' || port === (url.port || DEFAULT_PORTS[url.protocol]));
  });
}

const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' };

/** A host as `URL` spells it, and its port where it was given one: it writes letters beyond ASCII, and addresses, in one way. */
function readHost(allowed: string): { hostname?: string; port?: string } {
  // Two colons or more are an IPv6 address; its brackets may be missing where no port follows.
  const host = /^[^[]*:[^[]*:/.test(allowed) ? `[${allowed}]` : allowed;
  if (!URL.canParse(`http://${host}`)) return {};
  const { hostname, port } = new URL(`http://${host}`);
  // The port that is the usual one of a scheme is left out there, but not with the other.
  return { hostname, port: port || new URL(`https://${host}`).port };
}
