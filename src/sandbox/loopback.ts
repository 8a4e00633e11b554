/**
 * Whether a host is this machine, in the spelling of `URL`, which has made every form of an IPv4 address one by then
 * (127.1, 0x7f000001). Only what nobody can have lead elsewhere.
 */
export function isLoopbackHost(hostname: string): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/.test(hostname);
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

/** Whether only callers of the same machine reach what listens on an address, as `server.address()` gives it. */
export function isLoopbackAddress(address: string): boolean {
  return /^(?:::ffff:)?127(?:\.\d+){3}$|^::1$/i.test(address);
}

function isLoopbackV4(address: string): boolean {
  return /^(?:127(?:\.\d+){3}|0\.0\.0\.0)$/.test(address);
}

/** `::`, `::1`, and an IPv4 address in IPv6 (mapped, compatible or translated). */
function isLoopbackV6(address: string): boolean {
  if (!URL.canParse(`http://[${address}]`)) return false;
  const host = new URL(`http://[${address}]`).hostname.slice(1, -1);
  if (host === '::' || host === '::1') return true;
  const [, high, low] = /^(?:::|::ffff:|::ffff:0:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})$/.exec(host) ?? [];
  return (
    high !== undefined && (parseInt(high, 16) >> 8 === 127 || (parseInt(high, 16) === 0 && parseInt(low!, 16) === 0))
  );
}
