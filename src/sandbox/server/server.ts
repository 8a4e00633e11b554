import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Server as NetServer, type AddressInfo, type Socket } from 'node:net';
import { refusal, type SandboxResponse } from '../http.js';
import type { SandboxOptions } from '../options.js';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { isLoopbackAddress } from '../loopback.js';
import { allowedHosts } from '../origins.js';
import { guardedFetch } from './guarded-fetch.js';
import { ServedRequest } from './request.js';
import { StateFile } from './state-file.js';

/** How a sandbox is served. */
export interface ServeOptions extends SandboxOptions {
  /** Default 4010; 0 for a free one. */
  port?: number;
  /** Default 127.0.0.1, so that nobody else can reach it. */
  host?: string;
  /** A file that keeps everything over a restart. */
  state?: string;
  /** Origins of pages that may call, such as `https://app.example`, beside those of this machine; `*` for all. Default none. */
  corsOrigin?: SandboxOptions['corsOrigin'];
  /** Hears of every answer, so that it can be shown. The path has no query: a key may stand there. */
  onAnswer?: (answer: RequestLogEntry) => void;
}

/** A request that was answered. */
export interface RequestLogEntry {
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

/** Milliseconds for which the rest of a refused body is thrown away: whoever still sends it would not see the answer else. */
const LINGER = 300;
/** Milliseconds that requests under way have when it stops. */
const GRACE = 3000;
/** Milliseconds for which it still listens on idle connections then. */
const LAST = 100;
/** Milliseconds that what was sent has to arrive before the connection is broken by wish. */
const ARRIVAL = 20;
/** Milliseconds after which changes are written that no request waits for. */
const SOON = 200;

/**
 * Serves a sandbox over HTTP.
 *
 * @throws Error where the port is taken, or the state file is none, can't be read or is in use.
 */
export async function serveSandbox(options: ServeOptions = {}): Promise<ServedSandbox> {
  const { port = 4010, host = '127.0.0.1', state: path, onAnswer, corsOrigin = [], ...others } = options;
  const server = createServer();
  server.listen(port, host);
  await once(server, 'listening');
  const { port: taken, address } = server.address() as AddressInfo;
  const isOwn = isLoopbackAddress(address);
  const fetch = others.fetch ?? (isOwn ? undefined : guardedFetch(others.allowHosts));
  const rest: SandboxOptions = { loopback: isOwn, ...others, corsOrigin, ...(fetch && { fetch }) };
  // From here to the handler nothing waits, so that no request comes before there is somebody to answer it.
  let opened: { sandbox: Sandbox; state?: StateFile };
  try {
    opened = path === undefined ? { sandbox: createSandbox(rest) } : restored(path, rest);
  } catch (error) {
    server.close();
    throw error;
  }
  const { sandbox, state } = opened;
  // Who trusts the pages of an origin may reach the sandbox by its name as well.
  const mayReach = isOwn ? allowedHosts([options.origin ?? [], corsOrigin].flat()) : () => true;

  let stopping: Promise<void> | undefined;
  /** Connections without a request so far. `close` would wait for one. */
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  const work = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const began = onAnswer && performance.now();
    const asked = new ServedRequest(request, response, options.origin);
    const answer =
      asked.host === undefined || mayReach(asked.host)
        ? await sandbox.dispatch(asked)
        : refuseHost(asked.path, asked.host);
    if (answered.push({ asked, response, answer, began }) === 1) setImmediate(acknowledge);
  };
  // Those that came together are answered together: one write to the state file for all of them, and a caller that
  // waits for several is woken once.
  const answered: { asked: ServedRequest; response: ServerResponse; answer: SandboxResponse; began?: number }[] = [];
  const acknowledge = (): void => {
    // What is acknowledged is kept. Where it can't be, the work is done all the same: no client may send it again.
    const failure = state && keep(state);
    const batch = answered.splice(0);
    for (const one of batch) {
      const { asked, response } = one;
      if (failure !== undefined) one.answer = refusal(asked.path, 507, `The state can not be written: ${failure}`);
      const told = one.answer;
      // What was refused by its head is not read; nothing else can come on its connection.
      if (stopping || !response.req.complete) told.headers.Connection = 'close';
      try {
        respond(response, told);
      } catch {
        // The caller went away.
        response.destroy();
      }
    }
    if (!onAnswer) return;
    // Of async, so that it does not matter whether it throws or rejects. It is no matter of the callers either.
    const tell = async (told: RequestLogEntry): Promise<void> => onAnswer(told);
    for (const {
      asked: { method, path },
      answer: { status, body, broken },
      began = 0,
    } of batch) {
      const ms = performance.now() - began;
      tell({ method, path, status, body, broken, ms }).catch((error) =>
        process.emitWarning(`onAnswer of the sandbox failed: ${String(error)}`),
      );
    }
  };
  // Where it fails the caller went away.
  const take = (request: IncomingMessage, response: ServerResponse): void => {
    silent.delete(request.socket);
    void work(request, response).catch(() => response.destroy());
  };
  server.on('request', take);
  // Who asks first whether a body is wanted is told once that is known.
  server.on('checkContinue', take);
  // What ends by itself is kept soon after; it would end again after a restart.
  const timer = state && setInterval(keep, SOON, state).unref();

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
    for (const socket of silent) socket.destroy();
    await closed;
    clearTimeout(late);
    clearInterval(timer);
    await sandbox.close();
    try {
      state?.close();
    } catch (error) {
      // Who was waiting for it has been told; it ends all the same.
      process.emitWarning(`The state of the sandbox can not be written: ${(error as Error).message}`);
    }
  }
}

/** A sandbox that goes on from a state file, and keeps itself in it. */
function restored(path: string, options: SandboxOptions): { sandbox: Sandbox; state: StateFile } {
  const state = new StateFile(path);
  let sandbox: Sandbox | undefined;
  try {
    const made = (sandbox = createSandbox({
      ...options,
      restore: state.changes(),
      onChange: both(state.note, options.onChange),
    }));
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

function refuseHost(path: string, host: string): SandboxResponse {
  const way = 'unless --cors-origin (in code corsOrigin, or origin) gives an origin with that name';
  return refusal(
    path,
    403,
    `This sandbox answers to names of this machine alone, and not to ${host.slice(0, 100)}, ${way}`,
    'host_not_allowed',
  );
}

/**
 * Breaks the connection once it is this response's turn: of requests that came in a row, the first has it first.
 *
 * @param sent Whether something was sent before that is to arrive.
 */
function breakOff(response: ServerResponse, sent: boolean, end: (socket: Socket) => void): void {
  if (!response.socket) response.once('socket', () => breakOff(response, true, end));
  else if (sent) setTimeout(end, ARRIVAL, response.socket);
  else end(response.socket);
}

function respond(response: ServerResponse, { status, headers, body, broken }: SandboxResponse): void {
  if (broken === 'reset') return breakOff(response, false, (socket) => socket.resetAndDestroy());
  if (broken === 'cut') {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
    response.write(bytes.subarray(0, bytes.length >> 1));
    return breakOff(response, true, (socket) => socket.destroy());
  }
  if (headers['Content-Length'] === undefined && status !== 204 && status !== 304)
    headers['Content-Length'] = String(Buffer.byteLength(body as string));
  const { req: request } = response;
  // A text goes out in one piece with the headers.
  response.writeHead(status, headers);
  if (request.complete) return void response.end(body);
  // The whole answer is sent. A connection that is closed with bytes unread is reset, and the answer may get lost.
  response.write(body);
  const end = (): void => void response.end();
  const late = setTimeout(end, LINGER);
  request
    .once('close', () => clearTimeout(late))
    .once('end', end)
    .resume();
}
