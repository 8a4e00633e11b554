import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { REDACTED } from '../../internal/redact.js';
import { parseUrl } from '../../internal/parse-url.js';
import type { KeyRing } from './key-ring.js';

/** Replaces the query of a URL, which may be its signature. */
const REMOVED_QUERY = '?removed';
const REMOVED_EMAIL = 'removed@example.com';
/** Replaces the number of an account. */
const REMOVED_NUMBER = 0;

/** A key in an `Authorization` header, of any service. */
const CREDENTIALS = /\b(bearer|basic)(\s{1,9}|%20|\+)[\w.~+/=%-]{20,}/gi;
/** A URL in a text: also as JSON writes it, or percent-encoded. */
const URLS = /\b[a-z][a-z\d+.-]{0,20}(?::|%3a)(?:\\{0,4}\/|%2f){2}[^\s"'<>`]+/gi;
/** Where the part of a URL begins that may be secret; also if the URL is a part of another one. */
const QUERY = /[?#]|%(?:25){0,2}(?:3f|23)/i;
// Bounded, since a text may have megabytes.
const EMAILS = /(?<![\w.+-])[\w.+-]{1,256}(?:@|%40)(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/gi;
/** Properties, headers and query parameters whose value is a secret. */
const SECRET_NAMES =
  '(?:proxy-)?authorization|(?:x[_-])?api[_-]?key|(?:access|auth|refresh|id|session)?[_-]?token|(?:client[_-]?)?secret|passw(?:or)?d|(?:set-)?cookie|session[_-]?id';
const SECRET_NAME = new RegExp(`^(?:${SECRET_NAMES})$`, 'i');
/** Matches the same names with their values in a text, such as JSON that was cut off, and those that identify an account. */
const SECRET_PAIR = new RegExp(
  `(\\b(?:${SECRET_NAMES}|user_id|callback_url)(?:\\\\?["'])?\\s{0,9}[:=]\\s{0,9})(?:\\\\?"[^"]*"?|'[^']*'?|[^\\s,;&}"']+)`,
  'gi',
);
/** The beginning of a file in base64: no language has such words. */
const FILE_CONTENT = /^(?:data:[^,]{0,200},)?[\w+/=%-]{300}/;
/** Characters of a text that are recorded. */
const MAX_TEXT_LENGTH = 16_384;

/**
 * Removes what must not be in a recording: keys in every form, what signs a URL, and who the account belongs to. The same
 * request gives the same result with another key or signature, so that a replay finds it.
 */
export class Scrubber {
  readonly #keys: Pick<KeyRing, 'text'>;

  /** @param keys Those of the requests, and all others that may occur. */
  constructor(keys: Pick<KeyRing, 'text'>) {
    this.#keys = keys;
  }

  /** A text without secrets. */
  text(text: string): string {
    return this.#keys
      .text(text)
      .replace(CREDENTIALS, `$1$2${REDACTED}`)
      .replace(URLS, withoutSecrets)
      .replace(EMAILS, REMOVED_EMAIL);
  }

  /** A text that is not the value of a property, without secrets. */
  plainText(text: string): string {
    return this.text(text).replace(SECRET_PAIR, `$1${REDACTED}`);
  }

  /** A JSON value of a response without secrets. */
  response(value: unknown): unknown {
    return this.#value(value, '', false);
  }

  /** A JSON value of a request without secrets, and with digests in place of files. */
  request(value: unknown): unknown {
    return this.#value(value, '', true);
  }

  /** The parameters of a query, without those that are a key. */
  query(query: URLSearchParams): Record<string, string> | undefined {
    const entries = [...query]
      .filter(([name]) => name !== 'key')
      .map(([name, value]) => [this.text(name), SECRET_NAME.test(name) ? REDACTED : this.text(value)] as const);
    return entries.length > 0 ? Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) : undefined;
  }

  #value(value: unknown, name: string, isRequest: boolean): unknown {
    if (typeof value === 'string') return this.#string(value, name, isRequest);
    if (typeof value === 'number' && name === 'user_id') return REMOVED_NUMBER;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.#value(item, name, isRequest));
    return Object.fromEntries(
      Object.entries(value).map(([inner, item]) => [this.text(inner), this.#value(item, inner, isRequest)]),
    );
  }

  #string(value: string, name: string, isRequest: boolean): string {
    if (SECRET_NAME.test(name)) return REDACTED;
    if (name === 'user_id') return String(REMOVED_NUMBER);
    if (name === 'email') return REMOVED_EMAIL;
    // Its path may be the secret of who receives it.
    if (name === 'callback_url') return `${parseUrl(value)?.origin ?? 'http://removed.example'}/removed`;
    const text = this.text(value);
    const isFile = isRequest && (FILE_CONTENT.test(text) || text.length > MAX_TEXT_LENGTH);
    return isFile ? `[${text.length} characters, sha256 ${digestOf(utf8ToBytes(text))}]` : text;
  }
}

/** The SHA-256 digest of bytes in hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** A URL without a user name, password, query and fragment. */
function withoutSecrets(url: string): string {
  const start = url.search(QUERY);
  const rest = start < 0 ? url : url.slice(0, start);
  return rest.replace(/^([^/\\]*(?:\\{0,4}\/){2})[^/\\]*@/, '$1') + (start < 0 ? '' : REMOVED_QUERY);
}
