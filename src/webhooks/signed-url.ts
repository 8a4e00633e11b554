import { UnigenError } from '../errors/errors.js';
import { systemClock, type Clock } from '../internal/clock.js';

/** Query parameter that carries the signature. */
const PARAMETER = 'unigen-signature';

/** A secret of your own, or several while one replaces another: the first signs, all of them verify. */
export type CallbackSecret = string | readonly string[];

export interface SignOptions {
  /** Seconds that the address is valid. Default 86,400: a day, longer than any task and its redeliveries. */
  expiresIn?: number;
  /** Letters, digits, `-` and `_` that are signed as well and given back by the verification, such as an id of yours. */
  nonce?: string;
  clock?: Pick<Clock, 'date'>;
}

/** What a verification found; `expires` is in Unix seconds. */
export type CallbackVerdict =
  | { ok: true; expires: number; nonce?: string }
  | { ok: false; reason: 'unsigned' | 'expired' | 'forged' };

/**
 * Adds a signature to a callback address, so that only who was given the address can call it: the API signs nothing
 * itself. HMAC-SHA-256 over the path, the query and the expiry. The scheme, the host and the port are left out,
 * because a server behind a proxy that ends TLS sees others than the API called. The path has to stay.
 *
 * Until it expires the address is a secret: keep its query out of logs.
 *
 * @throws UnigenError where there is no secret, or an option can't be used.
 */
export async function signCallbackUrl(
  url: string | URL,
  secret: CallbackSecret,
  options: SignOptions = {},
): Promise<string> {
  const { expiresIn = 86_400, nonce = '', clock = systemClock } = options;
  if (!(expiresIn > 0 && expiresIn < Infinity))
    throw new UnigenError('`expiresIn` must be a number of seconds above 0');
  if (!/^[\w-]{0,128}$/.test(nonce)) throw new UnigenError('`nonce` takes up to 128 letters, digits, `-` and `_`');
  const address = new URL(url);
  address.hash = '';
  const expires = Math.floor(clock.date() / 1000 + expiresIn);
  const [first] = await keys(secret);
  const mac = await crypto.subtle.sign('HMAC', first!, canonical(address, expires, nonce));
  address.searchParams.set(PARAMETER, [expires, nonce, toBase64Url(mac)].join('.'));
  return address.href;
}

/**
 * Tells whether an address was signed with one of the secrets and is still valid. An address that was changed counts
 * as forged even where it has expired as well.
 *
 * @throws UnigenError where there is no secret.
 */
export async function verifyCallbackUrl(
  url: string | URL,
  secret: CallbackSecret,
  { clock = systemClock }: { clock?: Pick<Clock, 'date'> } = {},
): Promise<CallbackVerdict> {
  const address = new URL(url);
  const tokens = address.searchParams.getAll(PARAMETER);
  const known = await keys(secret);
  if (tokens.length === 0) return { ok: false, reason: 'unsigned' };
  const [, expires, nonce = '', mac] = /^(\d{1,12})\.([\w-]{0,128})\.([\w-]{43})$/.exec(tokens[0]!) ?? [];
  if (tokens.length > 1 || expires === undefined || mac === undefined) return { ok: false, reason: 'forged' };
  const text = canonical(address, Number(expires), nonce);
  const signature = fromBase64Url(mac);
  // `verify` compares in constant time. All secrets are tried, so the time does not tell which one fits either.
  const fits = await Promise.all(known.map((key) => crypto.subtle.verify('HMAC', key, signature, text)));
  if (!fits.includes(true)) return { ok: false, reason: 'forged' };
  if (clock.date() >= Number(expires) * 1000) return { ok: false, reason: 'expired' };
  return { ok: true, expires: Number(expires), ...(nonce && { nonce }) };
}

/** An address without its signature. */
export function withoutSignature(url: string | URL): string {
  const address = new URL(url);
  address.searchParams.delete(PARAMETER);
  return address.href;
}

/** What is signed. None of its lines can hold a line break, so two different addresses never give the same text. */
function canonical(url: URL, expires: number, nonce: string): Uint8Array<ArrayBuffer> {
  const query = new URLSearchParams(url.search);
  query.delete(PARAMETER);
  // By name, since proxies may reorder; values of one name keep their order, which may mean something.
  query.sort();
  return new TextEncoder().encode(['unigen callback 1', url.pathname, query, expires, nonce].join('\n'));
}

/**
 * The secrets as a list.
 *
 * @throws UnigenError where there is none, or an empty one.
 */
export function secretsOf(secret: CallbackSecret): readonly string[] {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  if (secrets.length === 0 || secrets.some((each) => !each))
    throw new UnigenError('The secret of the callback addresses is empty');
  return secrets;
}

function keys(secret: CallbackSecret): Promise<CryptoKey[]> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return Promise.all(
    secretsOf(secret).map((each) =>
      crypto.subtle.importKey('raw', new TextEncoder().encode(each), algorithm, false, ['sign', 'verify']),
    ),
  );
}

function toBase64Url(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0));
}
