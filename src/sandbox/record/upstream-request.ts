import type { Operation } from '../../types/operation.js';
import type { SandboxRequest } from '../http.js';
import type { Purpose } from './operation-purpose.js';

/** The key of a request; empty if there is none. */
export function keyOf(request: SandboxRequest, { auth }: Operation): string {
  if (auth === 'none') return '';
  if (auth === 'query') return request.query.get('key') ?? '';
  return /^Bearer +(\S.*)$/i.exec(request.header('authorization') ?? '')?.[1]?.trimEnd() ?? '';
}

/** Path and query as they are sent. */
export function pathOf({ path, query }: SandboxRequest, { auth }: Operation, key: string): string {
  const parameters = new URLSearchParams([...query].filter(([name]) => name !== 'key'));
  if (auth === 'query' && key !== '') parameters.set('key', key);
  const text = parameters.toString();
  return path + (text === '' ? '' : `?${text}`);
}

/** The headers that are sent: of the caller's own, only the key and the type of the body. */
export function headersOf(
  request: SandboxRequest,
  { auth }: Operation,
  { kind }: Purpose,
  key: string,
): Record<string, string> {
  const type = kind === 'estimate' ? 'application/json' : request.header('content-type');
  return {
    ...(key !== '' && auth !== 'query' && { Authorization: `Bearer ${key}` }),
    ...(type !== undefined && kind !== 'read' && { 'Content-Type': type }),
  };
}

/** The body as it is sent; undefined if there is none. */
export function bodyOf({ body }: SandboxRequest, purpose: Purpose): Uint8Array<ArrayBuffer> | string | undefined {
  if (purpose.kind === 'read') return undefined;
  return purpose.kind === 'estimate' ? JSON.stringify(purpose.body) : new Uint8Array(body);
}
