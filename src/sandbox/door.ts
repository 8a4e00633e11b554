import { MAX_KEY } from './check-options.js';
import { controlMethods } from './control.js';
import { isReadable, refusal, type SandboxRequest, type SandboxResponse } from './http.js';
import { routeOf, type Route } from './routes.js';
import { MAX_UPLOAD } from './uploads.js';
import type { World } from './world.js';

/** What is known of a request by its head; its body is not read yet. */
export type RequestHead = Omit<SandboxRequest, 'body' | 'read'>;

/** Operations whose bodies may hold files. */
const LARGE: readonly (Route['operation'] | undefined)[] = [
  'uploadFile',
  'gateaiUploadFile',
  'gateaiGenerate',
  'gateaiEstimate',
];
/** Bytes of any other body. */
const MAX_BODY = 1024 * 1024;

/** What a request may have that was let in. */
export interface Admission {
  route?: Route;
  key?: string;
  /** Most bytes of its body. */
  most: number;
}

/**
 * Judges a request by its head: its path, method, key and the length that it tells. Nothing of a body is read for a
 * request that is refused here.
 */
export function admit(world: World, head: RequestHead): Admission | { refused: SandboxResponse } {
  const { path } = head;
  const refuse = (status: number, message: string, code?: string, headers?: Record<string, string>) => ({
    refused: refusal(path, status, message, code, {}, headers),
  });
  const route = routeOf(path);
  const methods = isReadable(path) ? (route ? [route.method] : (fileMethods(path) ?? controlMethods(path))) : undefined;
  if (!methods) return refuse(404, `There is nothing at ${path.slice(0, 100)}`, 'not_found');
  // HEAD is GET whose body is left out at the end.
  if (!methods.includes(head.method === 'HEAD' ? 'GET' : head.method)) {
    const all = methods.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])).join(', ');
    return refuse(405, `${head.method} is not taken here, but ${all}`, 'method_not_allowed', { Allow: all });
  }
  const credential = route?.key && credentialOf(world, head, route);
  if (credential && 'problem' in credential) return refuse(401, credential.problem);
  const most = LARGE.includes(route?.operation) ? (world.options.maxUpload ?? MAX_UPLOAD) : MAX_BODY;
  if (Number(head.header('content-length') ?? 0) > most) return { refused: tooLarge(path, most) };
  return { route, most, ...credential };
}

/** What is answered to a body that has more bytes than it may have. */
export function tooLarge(path: string, most: number): SandboxResponse {
  return refusal(path, 413, `The body has more than ${most} bytes`, 'too_large');
}

/** What a request for a page from another origin may have; its body is not looked at. */
export const PREFLIGHT: Admission = { most: MAX_BODY };

function credentialOf(world: World, head: RequestHead, route: Route): { key: string } | { problem: string } {
  const missing =
    route.api === 'gateai' ? 'The API key is missing' : 'The header Authorization: Bearer <key> is missing';
  const key = route.key === 'query' ? head.query.get('key') : bearer(head.header('authorization'));
  if (!key) {
    const wrongForm = route.key === 'header' && head.header('authorization')?.trim();
    return {
      problem: wrongForm
        ? 'The header Authorization must be `Bearer <key>`: the word Bearer, a space and the key'
        : missing,
    };
  }
  if (key.length > MAX_KEY) return { problem: `The API key has more than ${MAX_KEY} characters` };
  return world.isKnown(key) ? { key } : { problem: 'This API key is not known' };
}

function bearer(header: string | undefined): string | undefined {
  return header === undefined ? undefined : /^Bearer +(\S.*)$/i.exec(header)?.[1];
}

function fileMethods(path: string): string[] | undefined {
  return path.startsWith('/_sandbox/files/') || path.startsWith('/_sandbox/uploads/') ? ['GET'] : undefined;
}
