import { parseUrl } from '../../internal/parse-url.js';

/**
 * Whether a host is loopback, as `URL` spells it (which has one spelling for all forms of an IPv4 address, such as 127.1
 * and 0x7f000001). Only hosts that nobody can have resolve to another machine.
 */
export function isLoopbackHost(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/.test(hostname);
}

/** Whether a page or a `Host` header names this machine: loopback, or a name below `localhost`. */
export function isLocalHost(hostname: string): boolean {
  return isLoopbackHost(hostname) || hostname.endsWith('.localhost');
}

/**
 * Whether a host may lead to this machine: any spelling of loopback, 0.0.0.0 and ::, which connect to it as well, and
 * every name below `localhost`.
 */
export function mayBeLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  if (/^(?:.+\.)?localhost$/i.test(host)) return true;
  return host.includes(':') ? isLoopbackV6(host) : isLoopbackV4(host);
}

/** Whether a server on an address, as `server.address()` has it, can be reached only from this machine. */
export function isLoopbackAddress(address: string): boolean {
  return /^(?:::ffff:)?127(?:\.\d+){3}$|^::1$/i.test(address);
}

function isLoopbackV4(address: string): boolean {
  return /^(?:127(?:\.\d+){3}|0\.0\.0\.0)$/.test(address);
}

/** `::`, `::1`, and loopback or 0.0.0.0 as an IPv4 address in IPv6 (mapped, compatible or translated). */
function isLoopbackV6(address: string): boolean {
  const host = parseUrl(`http://[${address}]`)?.hostname.slice(1, -1);
  if (host === undefined) return false;
  if (host === '::' || host === '::1') return true;
  const [, high, low] = /^(?:::|::ffff:|::ffff:0:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})$/.exec(host) ?? [];
  return (
    high !== undefined && (parseInt(high, 16) >> 8 === 127 || (parseInt(high, 16) === 0 && parseInt(low!, 16) === 0))
  );
}
