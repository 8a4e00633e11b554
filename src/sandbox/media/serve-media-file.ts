import { errorResponse } from '../error-response.js';
import type { SandboxRequest, SandboxResponse } from '../http.js';
import { serveMedia } from './file.js';

/** Responds with a generated file, without the objects of the Fetch standard. */
export async function serveMediaFile(_context: unknown, request: SandboxRequest): Promise<SandboxResponse> {
  const headers = new Headers();
  for (const name of ['range', 'if-range', 'if-none-match']) {
    const value = request.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const response = await serveMedia(request.path, { method: request.method, headers });
  if (!response) return errorResponse('control', 404, 'There is no such file');
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [capitalized(name), value])),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}

/** `Content-Type` of `content-type`. */
function capitalized(name: string): string {
  return name.replace(/(^|-)\w/g, (letter) => letter.toUpperCase());
}
