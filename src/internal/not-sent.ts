import type { PlainError } from './plain-error.js';

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

/** Whether an error of `fetch`, as `plainError` copies it, proves that the request never reached the API. */
export function wasNotSent(error: unknown): boolean {
  if (!error) return false;
  const { code = '', cause, errors = [], message = '', syscall } = error as PlainError;
  // An established connection may end with such a code too, but by another system call.
  if (NOT_SENT_CODE.test(code)) return syscall === undefined || syscall === 'connect' || syscall === 'getaddrinfo';
  if (NOT_SENT_MESSAGE.test(message)) return true;
  // Several IP addresses were tried: each of them has to have failed in this way.
  return errors.length > 0 ? errors.every((inner) => wasNotSent(inner)) : wasNotSent(cause);
}
