import { isDecodable, type SandboxRequest } from '../http.js';
import { MAX_KEY_LENGTH } from '../account-id.js';
import { ControlError } from './control-error.js';
import type { ControlParts } from './control-parts.js';
import { sentRequest, type SentRequest } from './sent-request.js';

/** A request that the control sends for somebody. */
export interface RequestToSend {
  /** The key that it is sent with. It is not stored; if omitted, the request has none. */
  key?: string;
  /** Path of an operation of the APIs, such as `/v1/tasks`, with its query if it has one. */
  path: string;
  /** The body, as a JSON value; if omitted, there is none. */
  body?: unknown;
  /**
   * Its method.
   *
   * @default that of the operation
   */
  method?: string;
}

const MAX_BODY_LENGTH = 1024 * 1024;
const MAX_PATH_LENGTH = 2000;
const PATH = /^\/[\x21-\x7e]*$/;

/**
 * Carries out a request once, with its faults, limits and checks like any other. Unlike a browser, it is never sent a
 * second time if its response is lost.
 *
 * @param origin Scheme and host of the URLs in its response.
 * @throws ControlError that names the property and its rule; nothing is sent then.
 */
export async function sendRequest(
  { sendWithKey, methodOf }: Pick<ControlParts, 'sendWithKey' | 'methodOf'>,
  { key, path, body, method }: RequestToSend,
  origin: string,
): Promise<SentRequest> {
  if (key !== undefined && !isKey(key))
    throw new ControlError(`key must be a string of 1 to ${MAX_KEY_LENGTH} visible ASCII characters`);
  if (typeof path !== 'string' || path.length > MAX_PATH_LENGTH || !PATH.test(path))
    throw new ControlError(`path must be a path such as /v1/tasks of at most ${MAX_PATH_LENGTH} characters`);
  const [pathname = '', search = ''] = path.split(/\?(.*)/s);
  const own = isDecodable(pathname) ? methodOf(pathname) : undefined;
  if (own === undefined) throw new ControlError('path must be that of an operation of the APIs, such as /v1/tasks');
  if (method !== undefined && method !== own) throw new ControlError(`method must be ${own} for this path`);
  const query = new URLSearchParams(search);
  if (query.has('key')) throw new ControlError('path must be without a key; key has it');
  if (body !== undefined && own === 'GET') throw new ControlError('A GET request has no body');
  const text = body === undefined ? '' : JSON.stringify(body);
  if (text.length > MAX_BODY_LENGTH) throw new ControlError(`body has more than ${MAX_BODY_LENGTH} characters`);
  if (key !== undefined) query.set('key', key);
  const headers: Record<string, string | undefined> = {
    authorization: key === undefined ? undefined : `Bearer ${key}`,
    'content-type': text === '' ? undefined : 'application/json',
  };
  const request: SandboxRequest = {
    method: own,
    path: pathname,
    query,
    header: (name) => (Object.hasOwn(headers, name) ? headers[name] : undefined),
    body: new TextEncoder().encode(text),
    origin,
  };
  return sentRequest(request, await sendWithKey(request));
}

function isKey(key: unknown): boolean {
  return typeof key === 'string' && key.length <= MAX_KEY_LENGTH && /^[\x21-\x7e]+$/.test(key);
}
