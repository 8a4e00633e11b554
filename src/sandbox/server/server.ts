import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SandboxRequest, SandboxResponse } from '../http.js';
import type { SandboxOptions } from '../options.js';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { StateFile } from './state-file.js';

/** How a sandbox is served. */
export interface ServeOptions extends SandboxOptions {
  /** Default 4010; 0 for a free one. */
  port?: number;
  /** Default 127.0.0.1, so that nobody else can reach it. */
  host?: string;
  /** A file that keeps everything over a restart. */
  state?: string;
}

/** A sandbox that is served. */
export interface ServedSandbox {
  url: string;
  sandbox: Sandbox;
  /** Takes no more requests, answers those that are under way, and ends. */
  stop(): Promise<void>;
}

const NO_QUERY = new URLSearchParams();
/** Bytes that a request may have at all; the sandbox itself has narrower limits. */
const LARGEST = 64 * 1024 * 1024;
/** Milliseconds that requests under way have when it stops. */
const GRACE = 3000;

/**
 * Serves a sandbox over HTTP.
 *
 * @throws Error where the port is taken, or the state file can't be read.
 */
export async function serveSandbox(options: ServeOptions = {}): Promise<ServedSandbox> {
  const { port = 4010, host = '127.0.0.1', state: path, ...rest } = options;
  const state = path === undefined ? undefined : StateFile.open(path);
  const sandbox = createSandbox({ ...rest, restore: state?.changes, onChange: state?.file.note });
  if (state) {
    state.file.snapshot = () => sandbox.snapshot();
    state.file.compact();
  }

  const server = createServer((request, response) => {
    read(request, LARGEST).then(
      async (body) => {
        if (body === undefined) return respond(response, { status: 413, headers: { Connection: 'close', 'Content-Type': 'application/json' }, body: '{"error":"The body is too large"}' });
        const answer = await sandbox.handle(toRequest(request, body, options.origin));
        // What is acknowledged is kept.
        state?.file.flush();
        respond(response, answer);
      },
      // The caller went away.
      () => response.destroy(),
    );
  });
  // What ends by itself is kept soon after; it would end again after a restart.
  const timer = state && setInterval(() => state.file.flush(), 200).unref();
  server.listen(port, host);
  await Promise.race([once(server, 'listening'), once(server, 'error').then(([error]) => Promise.reject(error as Error))]);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    sandbox,
    async stop() {
      server.close();
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), GRACE);
      await once(server, 'close');
      clearTimeout(late);
      clearInterval(timer);
      await sandbox.close();
      state?.file.close();
    },
  };
}

function toRequest(request: IncomingMessage, body: Uint8Array, origin: string | undefined): SandboxRequest {
  const { url = '/', method = 'GET', headers } = request;
  const at = url.indexOf('?');
  return {
    method,
    path: at < 0 ? url : url.slice(0, at),
    query: at < 0 ? NO_QUERY : new URLSearchParams(url.slice(at + 1)),
    header: (name) => headers[name] as string | undefined,
    body,
    origin: origin ?? `http://${headers.host ?? 'localhost'}`,
  };
}

/** The body; undefined where it is too large. Rejects where the caller goes away. */
function read(request: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let whole = false;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => {
      whole = true;
      resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
    });
    request.on('error', reject);
    request.on('close', () => whole || reject(new Error('The caller went away')));
  });
}

function respond(response: ServerResponse, { status, headers, body, broken }: SandboxResponse): void {
  if (broken === 'reset') return void response.socket?.resetAndDestroy();
  if (broken === 'cut') {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
    response.write(bytes.subarray(0, bytes.length >> 1));
    setTimeout(() => response.socket?.destroy(), 20);
    return;
  }
  if (headers['Content-Length'] === undefined && status !== 204 && status !== 304) headers['Content-Length'] = String(Buffer.byteLength(body as string));
  // A text goes out in one piece with the headers.
  response.writeHead(status, headers).end(body);
}
