/**
 * How the runtimes say that not a byte of a request was sent: by codes for names that don't resolve, connections that
 * were refused and certificates that were not accepted (Node, Bun), or by sentences (Deno; blocked ports and unknown
 * schemes in Node). Chromium says "Failed to fetch" and workerd "Network connection lost" for a refused connection as
 * for one that broke, so there it stays unknown.
 */
const NOT_SENT_CODE =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|ERR_SSL_WRONG_VERSION_NUMBER|ERR_TLS_CERT_ALTNAME_INVALID|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/;
const NOT_SENT_MESSAGE =
  /^(bad port|unknown scheme|Fetch failed: Requests to port \d+ are blocked|Url scheme '.*' not supported|error sending request .*: client error \(Connect\): .*|EPROTO: The TLS handshake failed.*)$/s;

/** How deep causes are followed. */
const MAX_DEPTH = 4;

/** Whether an error of `fetch` proves that the request never reached the API. */
export function wasNotSent(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > MAX_DEPTH) return false;
  const { code, cause, errors, message, syscall } = error as Record<string, unknown>;
  // An established connection may end with such a code too, but by another system call.
  const isConnecting = syscall === undefined || syscall === 'connect' || syscall === 'getaddrinfo';
  if (typeof code === 'string' && NOT_SENT_CODE.test(code)) return isConnecting;
  if (typeof message === 'string' && NOT_SENT_MESSAGE.test(message)) return true;
  // Several IP addresses were tried: each of them has to have failed in this way.
  if (Array.isArray(errors) && errors.length > 0) return errors.every((inner) => wasNotSent(inner, depth + 1));
  return wasNotSent(cause, depth + 1);
}
