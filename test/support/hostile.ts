import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface Seen {
  method: string;
  path: string;
  body: string;
  /** Milliseconds since the server started. */
  at: number;
  headers: IncomingMessage['headers'];
}

/** What the server does with a request instead of answering well. */
export type Trick =
  | { do: 'reset' }
  | { do: 'stall' }
  | { do: 'cut' }
  | { do: 'answer'; status: number; body?: unknown; headers?: Record<string, string> };

export interface HostileServer {
  url: string;
  /** Every request that arrived whole. */
  seen: Seen[];
  /** How many tasks there are. */
  readonly tasks: number;
  /** How often a key was shut out for too many requests. */
  readonly bans: number;
  /** The next requests of a method and path meet these tricks, one each. */
  next(route: string, ...tricks: Trick[]): void;
  /** How many milliseconds a task takes from now on. */
  taskTime: number;
  /** Whether more than ten requests a second of one method are shut out, as the real API does. */
  limited: boolean;
  /** Whether every connection ends after its answer. */
  closing: boolean;
  stop(): Promise<void>;
}

const OUTPUT = { video_url: 'https://example.com/boat.mp4' };

/**
 * A server with the paths of both APIs that takes tasks, finishes them after a while, and can be told to
 * misbehave on real sockets: reset a connection, never answer, cut an answer off, ban.
 *
 * @param files What it serves beside the API, by path, so that a page needs no other origin.
 */
export async function startHostileServer(
  port = 0,
  files: Record<string, { type: string; content: string | Uint8Array }> = {},
): Promise<HostileServer> {
  const tricks = new Map<string, Trick[]>();
  const created = new Map<string, number>();
  const recent = new Map<string, number[]>();
  const bannedUntil = new Map<string, number>();
  const start = performance.now();
  let bans = 0;

  const server = createServer(async (request, response) => {
    if (state.closing) response.setHeader('Connection', 'close');
    const file = files[request.url ?? ''];
    if (file) return response.writeHead(200, { 'Content-Type': file.type }).end(file.content);
    let body = '';
    for await (const chunk of request) body += (chunk as Buffer).toString('latin1');
    const { method = '', url: path = '' } = request;
    const at = performance.now() - start;
    state.seen.push({ method, path, body, at, headers: request.headers });
    const banned = state.limited && tooMany(method, at);
    const trick = tricks
      .get(`${method} ${path.replace(/\/tasks\/.*/, '/tasks/id').replace(/\/get\/.*/, '/get/id')}`)
      ?.shift();
    if (trick) return misbehave(trick, request, response);
    if (banned) return json(response, 429, envelope(429, { message: 'Slow down' }), { 'Retry-After': '60' });
    answer(method, path, body, response);
  });

  function tooMany(method: string, at: number): boolean {
    if (at < (bannedUntil.get(method) ?? 0)) return true;
    const times = (recent.get(method) ?? []).filter((time) => time > at - 1000);
    times.push(at);
    recent.set(method, times);
    if (times.length <= 10) return false;
    bans++;
    bannedUntil.set(method, at + 60_000);
    return true;
  }

  function answer(method: string, path: string, body: string, response: ServerResponse): void {
    if (method === 'PUT')
      return json(response, 200, { success: true, file_url: `https://files.example.com/${state.seen.length}.png` });
    if (method === 'POST' && path === '/v1/tasks') {
      if ((JSON.parse(body) as { dry_run?: boolean }).dry_run) return json(response, 200, envelope(200, { cost: 0.4 }));
      const id = `task_${created.size + 1}`;
      created.set(id, performance.now());
      return json(response, 200, envelope(200, { task_id: id, status: 'pending' }));
    }
    if (path.startsWith('/v1/tasks/')) {
      const id = path.split('/').at(-1)!;
      const since = created.get(id);
      if (since === undefined) return json(response, 404, envelope(404, { message: 'Task not found' }));
      const done = performance.now() - since >= state.taskTime;
      return json(
        response,
        200,
        envelope(
          200,
          done ? { task_id: id, status: 'completed', output: OUTPUT } : { task_id: id, status: 'processing' },
        ),
      );
    }
    json(response, 404, envelope(404, { message: 'No such address' }));
  }

  const state: HostileServer = {
    url: '',
    seen: [],
    taskTime: 0,
    limited: false,
    closing: false,
    get tasks() {
      return created.size;
    },
    get bans() {
      return bans;
    },
    next(route, ...more) {
      tricks.set(route, [...(tricks.get(route) ?? []), ...more]);
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

function misbehave(trick: Trick, request: IncomingMessage, response: ServerResponse): void {
  if (trick.do === 'reset') request.socket.resetAndDestroy();
  else if (trick.do === 'cut') {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' });
    response.write('{"success": true, "da');
    setTimeout(() => request.socket.destroy(), 20);
  } else if (trick.do === 'answer') {
    json(
      response,
      trick.status,
      trick.body ?? envelope(trick.status, { message: `Refused with ${trick.status}` }),
      trick.headers,
    );
  }
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(text);
}

function envelope(code: number, data: unknown): unknown {
  return { success: code === 200, code, data };
}
