import { vi } from 'vitest';
import { createProxy, type ProxyLogEntry, type ProxyOptions } from 'unigen/proxy';

/** A request as the API behind the proxy sees it. */
export interface Seen {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

let keys = 0;

/** A proxy in front of an API in memory, with a key of its own. */
export function setup(
  options: Partial<ProxyOptions> = {},
  respond: (seen: Seen) => Response | Promise<Response> = unifically,
) {
  const key = `sk-proxy/"secret"-${++keys}`;
  const seen: Seen[] = [];
  const entries: ProxyLogEntry[] = [];
  const onError = vi.fn();
  const fetch = async (request: Request) => {
    const entry = {
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    };
    seen.push(entry);
    return respond(entry);
  };
  const proxy = createProxy({
    api: 'unifically',
    apiKey: key,
    basePath: '/ai',
    models: ['google/veo-3.1-fast'],
    authorize: 'public',
    fetch,
    onError,
    onRequest: (entry) => void entries.push(entry),
    ...options,
  });
  return { key, seen, entries, onError, proxy };
}

/** Unifically, as short as can be. */
export function unifically({ method, url, body }: Seen): Response {
  if (method === 'PUT') return Response.json({ success: true, file_url: 'https://files.example.com/1.png' });
  if (method === 'POST' && (JSON.parse(body) as { dry_run?: boolean }).dry_run) return envelope({ cost: 0.4 });
  if (method === 'POST') return envelope({ task_id: 'task_1', status: 'pending' });
  if (url.includes('/v1/tasks/'))
    return envelope({ task_id: 'task_1', status: 'completed', output: { video_url: 'https://example.com/boat.mp4' } });
  return envelope([]);
}

export function envelope(data: unknown, code = 200, headers: Record<string, string> = {}): Response {
  return Response.json({ success: code === 200, code, data }, { status: code, headers });
}

const ORIGIN = 'https://app.example';

/** A request of a page. */
export function ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Request {
  const content =
    body === undefined || typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
  const type: Record<string, string> =
    body === undefined || body instanceof FormData ? {} : { 'Content-Type': 'application/json' };
  return new Request(`${ORIGIN}${path}`, { method, body: content, headers: { ...type, ...headers } });
}

export const boat = (more: object = {}) => ({
  model: 'google/veo-3.1-fast',
  input: { prompt: 'A paper boat' },
  ...more,
});
export const create = (more: object = {}, headers?: Record<string, string>) =>
  ask('POST', '/ai/v1/tasks', boat(more), headers);
