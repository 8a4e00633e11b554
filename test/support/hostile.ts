import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
interface Seen {
  method: string;
  path: string;
  body: string;
  /** Milliseconds since the server started. */
  at: number;
  headers: IncomingMessage['headers'];
}

/** What the server does with a request instead of a proper response. */
export type Fault =
  | { do: 'reset' }
  | { do: 'stall' }
  | { do: 'cut' }
  | { do: 'respond'; status: number; body?: unknown; headers?: Record<string, string> };

export interface HostileServer {
  url: string;
  /** Every request that arrived whole. */
  seen: Seen[];
  /** How many tasks there are. */
  readonly tasks: number;
  /** Applies these faults to the next requests of a method and path, one each. */
  next(route: string, ...faults: Fault[]): void;
  /** How many milliseconds a task takes from now on. */
  taskTime: number;
  /** Whether every connection ends after its response. */
  closing: boolean;
  stop(): Promise<void>;
}

const OUTPUT = { video_url: 'https://example.com/boat.mp4' };

/**
 * A server with the paths of both APIs that takes tasks, finishes them after a while, and applies faults on real
 * sockets: it resets a connection, never responds, or cuts a response off.
 *
 * @param files What it serves besides the API, by path, so that a page needs no other origin.
 */
export async function startHostileServer(
  port = 0,
  files: Record<string, { type: string; content: string | Uint8Array }> = {},
): Promise<HostileServer> {
  const faults = new Map<string, Fault[]>();
  const created = new Map<string, number>();
  const start = performance.now();

  const server = createServer((request, response) => void respond(request, response));

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (state.closing) response.setHeader('Connection', 'close');
    const file = files[request.url ?? ''];
    if (file) {
      response.writeHead(200, { 'Content-Type': file.type }).end(file.content);
      return;
    }
    let body = '';
    for await (const chunk of request) body += (chunk as Buffer).toString('latin1');
    const { method = '', url: path = '' } = request;
    const at = performance.now() - start;
    state.seen.push({ method, path, body, at, headers: request.headers });
    const route = `${method} ${path.replace(/\/tasks\/.*/, '/tasks/id').replace(/\/get\/.*/, '/get/id')}`;
    const fault = faults.get(route)?.shift();
    if (fault) applyFault(fault, request, response);
    else respondAsDocumented(method, path, body, response);
  }

  function respondAsDocumented(method: string, path: string, body: string, response: ServerResponse): void {
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
    json(response, 404, envelope(404, { message: 'No such path' }));
  }

  const state: HostileServer = {
    url: '',
    seen: [],
    taskTime: 0,
    closing: false,
    get tasks() {
      return created.size;
    },
    next(route, ...more) {
      faults.set(route, [...(faults.get(route) ?? []), ...more]);
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

function applyFault(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  if (fault.do === 'reset') request.socket.resetAndDestroy();
  else if (fault.do === 'cut') {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '500' });
    response.write('{"success": true, "da');
    setTimeout(() => request.socket.destroy(), 20);
  } else if (fault.do === 'respond') {
    json(
      response,
      fault.status,
      fault.body ?? envelope(fault.status, { message: `Refused with ${fault.status}` }),
      fault.headers,
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
