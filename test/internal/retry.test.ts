import { describe, expect, it } from 'vitest';
import { wasNotSent } from '../../src/internal/not-sent.js';
import { decide } from '../../src/internal/retry.js';
import { parseRetryAfter } from '../../src/internal/retry-after.js';

interface Verdict {
  status?: number;
  retryAfter?: number;
  documented?: boolean;
  notSent?: boolean;
  permanent?: boolean;
}

const cooldownMs = 60_000;
const maxRetryAfter = 300_000;
/** What is decided after a response, or after a failure. */
const verdict = (
  { status, retryAfter, documented = false, ...failure }: Verdict,
  { paid = false, retries = 0, random = 1 } = {},
) => {
  const outcome = status === undefined ? failure : { response: { status, retryAfter, documented } };
  return decide({ outcome, retries, paid, cooldownMs }, { maxRetries: 3, maxRetryAfter, random: () => random });
};

describe('a payment', () => {
  const paid = { paid: true };

  it('is retried if no connection was established', () => {
    expect(verdict({ notSent: true }, paid)).toEqual({ action: 'retry', delayMs: 500 });
  });

  it('is never retried if the connection broke', () => {
    expect(verdict({ notSent: false }, paid)).toEqual({ action: 'unknown' });
  });

  it('is retried after a 429, once the pause of the bucket is over', () => {
    expect(verdict({ status: 429, retryAfter: 12 }, paid)).toEqual({ action: 'retry', pauseMs: 12_000 });
    expect(verdict({ status: 429 }, paid)).toEqual({ action: 'retry', pauseMs: 60_000 });
  });

  it.each([502, 503, 504, 520, 408])('is unknown after %i', (status) => {
    expect(verdict({ status, documented: true }, paid)).toEqual({ action: 'unknown' });
  });

  it('returns a 500 in the API’s own envelope, and is unknown after any other 500', () => {
    expect(verdict({ status: 500, documented: true }, paid)).toEqual({ action: 'return' });
    expect(verdict({ status: 500, documented: false }, paid)).toEqual({ action: 'unknown' });
  });

  it.each([200, 400, 401, 402, 404, 422])('returns a response with %i', (status) => {
    expect(verdict({ status }, paid)).toEqual({ action: 'return' });
  });
});

describe('a read', () => {
  it('is retried after growing delays, and then fails', () => {
    const waits = [0, 1, 2].map((retries) => verdict({ notSent: false }, { retries }));
    expect(waits).toEqual([500, 1000, 2000].map((delayMs) => ({ action: 'retry', delayMs })));
    expect(verdict({ notSent: false }, { retries: 3 })).toEqual({ action: 'fail' });
  });

  it('has delays of half to the whole length, eight seconds at most', () => {
    const far = (random: number) =>
      decide(
        { outcome: { notSent: false }, retries: 20, cooldownMs },
        { maxRetries: 30, maxRetryAfter, random: () => random },
      );
    expect([far(0), far(1)]).toEqual([4000, 8000].map((delayMs) => ({ action: 'retry', delayMs })));
  });

  it('is retried after a server error, which may say when', () => {
    expect(verdict({ status: 503 })).toEqual({ action: 'retry', delayMs: 500 });
    expect(verdict({ status: 503, retryAfter: 7 })).toEqual({ action: 'retry', delayMs: 7000 });
    expect(verdict({ status: 503 }, { retries: 3 })).toEqual({ action: 'return' });
  });

  it('does not wait for longer than the caller allows', () => {
    expect(verdict({ status: 503, retryAfter: 301 })).toEqual({ action: 'return' });
    expect(verdict({ status: 429, retryAfter: 301 })).toEqual({ action: 'return', pauseMs: 300_000 });
    expect(verdict({ status: 429, retryAfter: Infinity }, { paid: true })).toEqual({
      action: 'return',
      pauseMs: 300_000,
    });
  });

  it('is not retried if that would end in the same way', () => {
    expect(verdict({ notSent: false, permanent: true })).toEqual({ action: 'fail' });
    expect(verdict({ notSent: false, permanent: true }, { paid: true })).toEqual({ action: 'unknown' });
  });

  it('returns the last 429, and still pauses the bucket', () => {
    expect(verdict({ status: 429 }, { retries: 3 })).toEqual({ action: 'return', pauseMs: 60_000 });
  });
});

describe('errors of fetch', () => {
  const failed = (cause: object) => Object.assign(new TypeError('fetch failed'), { cause });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH', 'ENETUNREACH'])(
    'prove by %s that nothing was sent',
    (code) => expect(wasNotSent(failed({ code }))).toBe(true),
  );

  it.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'ETIMEDOUT'])(
    'prove nothing by %s',
    (code) => expect(wasNotSent(failed({ code }))).toBe(false),
  );

  it('count only if every IP address was refused', () => {
    expect(wasNotSent(failed({ errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNREFUSED' }] }))).toBe(true);
    expect(wasNotSent(failed({ errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNRESET' }] }))).toBe(false);
  });

  // As each runtime threw them when it was tried: Node 20.20, Deno 2, Bun 1, workerd of April 2026.
  it.each<[string, unknown]>([
    ['Node, a port that fetch blocks', failed({ name: 'Error', message: 'bad port' })],
    ['Node, an unknown scheme', failed({ name: 'Error', message: 'unknown scheme' })],
    ['Node, https on an http port', failed({ message: 'wrong version number', code: 'ERR_SSL_WRONG_VERSION_NUMBER' })],
    [
      'Node, a self-signed certificate',
      failed({ message: 'self-signed certificate', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
    ],
    [
      'Node, a refused connection',
      failed({ message: 'connect ECONNREFUSED 127.0.0.1:1234', code: 'ECONNREFUSED', syscall: 'connect' }),
    ],
    [
      'Deno, a refused connection',
      failed(
        new Error(
          'error sending request for url (http://127.0.0.1:1234/v1): client error (Connect): tcp connect error: Connection refused (os error 111)',
        ),
      ),
    ],
    [
      'Deno, a name that does not resolve',
      failed(
        new Error(
          'error sending request for url (http://nosuch.invalid/): client error (Connect): dns error: failed to lookup address information: Name or service not known',
        ),
      ),
    ],
    [
      'Deno, https on an http port',
      failed(
        new Error(
          'error sending request for url (https://127.0.0.1:18080/): client error (Connect): received corrupt message of type InvalidContentType',
        ),
      ),
    ],
    ['Deno, a port that fetch blocks', new TypeError('Fetch failed: Requests to port 1 are blocked')],
    ['Deno, an unknown scheme', new TypeError("Url scheme 'ftp' not supported")],
    [
      'Bun, a refused connection',
      Object.assign(new TypeError('ECONNREFUSED: Unable to connect. Is the computer able to access the url?'), {
        code: 'ECONNREFUSED',
        errno: 0,
      }),
    ],
    [
      'Bun, https on an http port',
      Object.assign(new TypeError('EPROTO: The TLS handshake failed. Does the server speak TLS on this port?'), {
        code: 'EPROTO',
        errno: 0,
      }),
    ],
  ])('prove that nothing was sent: %s', (_name, error) => expect(wasNotSent(error)).toBe(true));

  it.each<[string, unknown]>([
    ['Node, a connection that was reset', failed({ message: 'read ECONNRESET', code: 'ECONNRESET', syscall: 'read' })],
    [
      'Node, a host that went away after the request',
      failed({ message: 'read EHOSTUNREACH', code: 'EHOSTUNREACH', syscall: 'read' }),
    ],
    ['Deno, a connection that was reset', failed(new Error('Connection reset by peer (os error 104)'))],
    [
      'Bun, a connection that was reset',
      Object.assign(new TypeError('ECONNRESET: The socket connection was closed unexpectedly.'), {
        code: 'ECONNRESET',
      }),
    ],
    [
      'workerd, whichever of the two it was',
      Object.assign(new Error('Network connection lost.'), { remote: true, retryable: true }),
    ],
    ['a message that an API may have written', new Error('client error (Connect): connection refused')],
  ])('prove nothing: %s', (_name, error) => expect(wasNotSent(error)).toBe(false));

  it('prove nothing in a browser, which gives no reason', () => {
    expect(wasNotSent(new TypeError('Failed to fetch'))).toBe(false);
    expect(wasNotSent(undefined)).toBe(false);
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 1);
  it.each([
    ['45', 45],
    ['0', 0],
    ['-3', 0],
    ['1.5', 1.5],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %j seconds', (header, seconds) => expect(parseRetryAfter(header, now)).toBe(seconds));
});
