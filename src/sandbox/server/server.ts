import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import { refusal, type SandboxRequest, type SandboxResponse } from '../http.js';
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
  /** Hears of every answer, so that it can be shown. The path has no query: a key may stand there. */
  onAnswer?: (answer: Answered) => void;
}

/** A request that was answered. */
export interface Answered {
  method: string;
  path: string;
  status: number;
  /** What was answered, or would have been where the connection was broken by wish. */
  body: string | Uint8Array;
  broken?: 'reset' | 'cut';
  /** Milliseconds that it took. */
  ms: number;
}

/** A sandbox that is served. */
export interface ServedSandbox {
  url: string;
  sandbox: Sandbox;
  /** Takes no more requests, answers those that are under way, and ends. */
  stop(): Promise<void>;
}

const NO_QUERY = new URLSearchParams();
const NO_BODY = new Uint8Array();
/** Bytes that a request may have at all; the sandbox itself has narrower limits. */
const LARGEST = 64 * 1024 * 1024;
/** Milliseconds that requests under way have when it stops. */
const GRACE = 3000;
/** Milliseconds for which it still listens on idle connections then. */
const LAST = 100;
/** Milliseconds after which changes are written that no request waits for. */
const SOON = 200;

/**
 * Serves a sandbox over HTTP.
 *
 * @throws Error where the port is taken, or the state file is none, can't be read or is in use.
 */
export async function serveSandbox(options: ServeOptions = {}): Promise<ServedSandbox> {
  const { port = 4010, host = '127.0.0.1', state: path, onAnswer, ...rest } = options;
  const server = createServer();
  server.listen(port, host);
  await once(server, 'listening');
  // From here to the handler nothing waits, so that no request comes before there is somebody to answer it.
  let opened: { sandbox: Sandbox; state?: StateFile };
  try {
    opened = path === undefined ? { sandbox: createSandbox(rest) } : restored(path, rest);
  } catch (error) {
    server.close();
    throw error;
  }
  const { sandbox, state } = opened;

  let stopping: Promise<void> | undefined;
  const work = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const began = onAnswer && performance.now();
    const body = hasBody(request) ? await read(request, LARGEST) : NO_BODY;
    if (body === undefined) return respond(response, refusal(request.url ?? '/', 413, `The body has more than ${LARGEST} bytes`, 'too_large', {}, { Connection: 'close' }));
    const answer = await sandbox.handle(new ServedRequest(request, body, options.origin));
    if (answered.push({ request, response, answer, began }) === 1) setImmediate(acknowledge);
  };
  // Those that came together are answered together: one write to the state file for all of them, and a caller that
  // waits for several is woken once.
  const answered: { request: IncomingMessage; response: ServerResponse; answer: SandboxResponse; began?: number }[] = [];
  const acknowledge = (): void => {
    // What is acknowledged is kept. Where it can't be, the work is done all the same: no client may send it again.
    const failure = state && keep(state);
    for (const { request, response, answer, began } of answered.splice(0)) {
      const told = failure === undefined ? answer : refusal(request.url ?? '/', 507, `The state can not be written: ${failure}`);
      if (stopping) told.headers.Connection = 'close';
      try {
        respond(response, told);
      } catch {
        // The caller went away.
        response.destroy();
      }
      if (began === undefined) continue;
      const { method = 'GET', url = '/' } = request;
      const { status, body, broken } = told;
      onAnswer?.({ method, path: url.split('?')[0]!, status, body, broken, ms: performance.now() - began });
    }
  };
  // Where it fails the caller went away.
  server.on('request', (request, response) => void work(request, response).catch(() => response.destroy()));
  // What ends by itself is kept soon after; it would end again after a restart.
  const timer = state && setInterval(keep, SOON, state).unref();

  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    sandbox,
    stop: () => (stopping ??= stop()),
  };

  async function stop(): Promise<void> {
    const closed = once(server, 'close');
    const late = setTimeout(() => server.closeAllConnections(), GRACE);
    // No new connections; `close` of HTTP would cut idle ones at once, on which a request may be on its way already.
    // It is answered, and told to be the last one.
    NetServer.prototype.close.call(server);
    await new Promise((resolve) => setTimeout(resolve, LAST));
    server.close();
    await closed;
    clearTimeout(late);
    clearInterval(timer);
    await sandbox.close();
    state?.close();
  }
}

/** A sandbox that goes on from a state file, and keeps itself in it. */
function restored(path: string, options: SandboxOptions): { sandbox: Sandbox; state: StateFile } {
  const state = new StateFile(path);
  let sandbox: Sandbox | undefined;
  try {
    const made = (sandbox = createSandbox({ ...options, restore: state.changes(), onChange: both(state.note, options.onChange) }));
    state.begin(() => made.snapshot());
    return { sandbox, state };
  } catch (error) {
    void sandbox?.close();
    state.close();
    throw error;
  }
}

/** Writes what has changed. @returns Why it can't be written, where that is so; the next time tries again. */
function keep(state: StateFile): string | undefined {
  try {
    state.flush();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function both<T>(one: (value: T) => void, other: ((value: T) => void) | undefined): (value: T) => void {
  if (!other) return one;
  return (value) => {
    one(value);
    other(value);
  };
}

class ServedRequest implements SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly origin: string;
  readonly #headers: IncomingMessage['headers'];

  constructor({ url = '/', method = 'GET', headers }: IncomingMessage, readonly body: Uint8Array, origin: string | undefined) {
    const at = url.indexOf('?');
    this.method = method;
    this.path = at < 0 ? url : url.slice(0, at);
    this.query = at < 0 ? NO_QUERY : new URLSearchParams(url.slice(at + 1));
    this.origin = origin ?? `http://${headers.host ?? 'localhost'}`;
    this.#headers = headers;
  }

  header(name: string): string | undefined {
    return this.#headers[name] as string | undefined;
  }
}

/** The body; undefined where it is too large. Rejects where the caller goes away. */
function read(request: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else resolve(undefined);
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    // Comes after the end as well. Of a request an error that nobody listens to is not thrown.
    request.on('close', () => request.complete || reject(new Error('The caller went away')));
  });
}

/** Whether a request has a body, by what it says of its length. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
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
