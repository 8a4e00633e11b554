import { UnigenError } from '../errors/errors.js';
import { fromBase64Url, toBase64Url } from '../internal/base64url.js';
import { systemClock, type Clock } from '../internal/clock.js';

/** The query parameter that holds the signature. */
const PARAMETER = 'unigen-signature';
/** A day: longer than any task and the retries of its event. */
const DEFAULT_EXPIRES_IN_S = 86_400;

/** Your secret, of at least 16 characters; several while you replace one: the first one signs, all of them verify. */
export type CallbackSecret = string | readonly string[];

/** Options of `signCallbackUrl`. */
export interface SignOptions {
  /**
   * Seconds that the URL is valid.
   *
   * @default 86_400
   */
  expiresIn?: number;
  /**
   * Up to 128 letters, digits, `-` and `_` that are signed as well and returned by the verification, such as an id of
   * yours.
   */
  nonce?: string;
  /** The time; for tests. */
  clock?: Pick<Clock, 'date'>;
}

/** Who sees a signed URL could find a shorter secret by trying all, and sign other URLs with it. */
const MIN_SECRET_LENGTH = 16;
/** How to make one, for messages. */
export const NEW_SECRET = '; `openssl rand -hex 32` makes one';

/** The result of `verifyCallbackUrl`; `expiresAt` is a Unix time in seconds. */
export type CallbackVerification =
  | { ok: true; expiresAt: number; nonce?: string }
  | { ok: false; reason: 'unsigned' | 'expired' | 'invalid' };

/**
 * Signs a callback URL, so that only those who were given it can call it: the API signs nothing itself. The signature
 * is an HMAC-SHA-256 over the path, the query and the expiry. Scheme, host and port are not signed, because behind a
 * proxy that terminates TLS, a server sees other values than the API has called. The path has to stay the same.
 *
 * Until it expires the URL is a secret: keep its query out of logs.
 *
 * @throws UnigenError if the secret is shorter than 16 characters or an option is invalid, TypeError if the URL is.
 *
 * @example
 * const webhook = await signCallbackUrl('https://app.example/hooks?order=17', secret, { expiresIn: 3600 });
 * await api.tasks.create('google/veo-3.1-fast', { prompt: 'A paper boat' }, { webhook });
 */
export async function signCallbackUrl(
  url: string | URL,
  secret: CallbackSecret,
  options: SignOptions = {},
): Promise<string> {
  const { expiresIn = DEFAULT_EXPIRES_IN_S, nonce = '', clock = systemClock } = options;
  if (!(expiresIn > 0 && expiresIn < Infinity))
    throw new UnigenError('`expiresIn` must be a number of seconds above 0');
  if (!/^[\w-]{0,128}$/.test(nonce))
    throw new UnigenError('`nonce` must have at most 128 characters, all of them letters, digits, `-` or `_`');
  const signed = new URL(url);
  signed.hash = '';
  const expiresAt = Math.floor(clock.date() / 1000 + expiresIn);
  const [key] = await importKeys(secret);
  const mac = await crypto.subtle.sign('HMAC', key!, signedContent(signed, expiresAt, nonce));
  signed.searchParams.set(
    PARAMETER,
    [expiresAt, nonce, toBase64Url(String.fromCharCode(...new Uint8Array(mac)))].join('.'),
  );
  return signed.href;
}

/**
 * Verifies that a URL was signed with one of the secrets and has not expired. A changed URL is `invalid` even if it has
 * expired as well.
 *
 * @throws UnigenError if the secret is shorter than 16 characters, TypeError if the URL is invalid.
 *
 * @example
 * const verification = await verifyCallbackUrl(request.url, secret);
 * if (!verification.ok) return new Response(verification.reason, { status: 403 });
 */
export async function verifyCallbackUrl(
  url: string | URL,
  secret: CallbackSecret,
  { clock = systemClock }: { clock?: Pick<Clock, 'date'> } = {},
): Promise<CallbackVerification> {
  const signed = new URL(url);
  const [token, ...more] = signed.searchParams.getAll(PARAMETER);
  const keys = await importKeys(secret);
  if (token === undefined) return { ok: false, reason: 'unsigned' };
  const [, seconds, nonce = '', mac] = /^(\d{1,12})\.([\w-]{0,128})\.([\w-]{43})$/.exec(token) ?? [];
  if (more.length > 0 || seconds === undefined || mac === undefined) return { ok: false, reason: 'invalid' };
  const expiresAt = Number(seconds);
  const content = signedContent(signed, expiresAt, nonce);
  const signature = fromBase64Url(mac);
  // `verify` compares in constant time. All secrets are tried, so that the time doesn't reveal which one matches either.
  const matches = await Promise.all(keys.map((key) => crypto.subtle.verify('HMAC', key, signature, content)));
  if (!matches.includes(true)) return { ok: false, reason: 'invalid' };
  if (clock.date() >= expiresAt * 1000) return { ok: false, reason: 'expired' };
  return { ok: true, expiresAt, ...(nonce && { nonce }) };
}

/** A URL without its signature. */
export function withoutSignature(url: string | URL): string {
  const unsigned = new URL(url);
  unsigned.searchParams.delete(PARAMETER);
  return unsigned.href;
}

/** What is signed. None of its lines can hold a line break, so that two different URLs never have the same content. */
function signedContent(url: URL, expiresAt: number, nonce: string): Uint8Array<ArrayBuffer> {
  const query = new URLSearchParams(url.search);
  query.delete(PARAMETER);
  // Sorted by name, since proxies may reorder them; values of one name keep their order, which may matter.
  query.sort();
  return new TextEncoder().encode(['unigen callback 1', url.pathname, query, expiresAt, nonce].join('\n'));
}

/** @throws UnigenError if there is no secret, or one is empty or too short. */
export function assertSecrets(secret: CallbackSecret): readonly string[] {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  if (secrets.length === 0 || secrets.some((each) => !each))
    throw new UnigenError(`The secret of the callback URLs is empty${NEW_SECRET}`);
  if (secrets.some(({ length }) => length < MIN_SECRET_LENGTH))
    throw new UnigenError(
      `The secret of the callback URLs must have at least ${MIN_SECRET_LENGTH} characters${NEW_SECRET}`,
    );
  return secrets;
}

function importKeys(secret: CallbackSecret): Promise<CryptoKey[]> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return Promise.all(
    assertSecrets(secret).map((each) =>
      crypto.subtle.importKey('raw', new TextEncoder().encode(each), algorithm, false, ['sign', 'verify']),
    ),
  );
}
