import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { SandboxResponse } from '../http.js';
import type { OpenStreams } from './open-streams.js';
import { FLUSH_DELAY_MS, type ResponseTarget } from './response-target.js';

/** Time to drain the rest of a refused body: a caller that still sends would not see the response. */
const DRAIN_TIMEOUT_MS = 300;

/** Sends a response by `node:http`. */
export class HttpTarget implements ResponseTarget {
  readonly #response: ServerResponse;
  readonly #streams: OpenStreams;

  /** @param streams Sends bodies that are streams. */
  constructor(response: ServerResponse, streams: OpenStreams) {
    this.#response = response;
    this.#streams = streams;
  }

  get isRequestComplete(): boolean {
    return this.#response.req.complete;
  }

  send({ status, headers, body, broken }: SandboxResponse): void {
    const response = this.#response;
    if (body instanceof ReadableStream) {
      response.writeHead(status, headers);
      this.#streams.send(response, body);
      return;
    }
    if (broken === 'reset') {
      breakConnection(response, false, (socket) => socket.resetAndDestroy());
      return;
    }
    if (broken === 'cut') {
      const bytes = typeof body === 'string' ? Buffer.from(body) : body;
      response.writeHead(status, { ...headers, 'Content-Length': bytes.length });
      response.write(bytes.subarray(0, bytes.length >> 1));
      breakConnection(response, true, (socket) => socket.destroy());
      return;
    }
    if (headers['Content-Length'] === undefined && status !== 204 && status !== 304)
      headers['Content-Length'] = String(Buffer.byteLength(body));
    response.writeHead(status, headers);
    // A body goes out together with the headers.
    if (this.isRequestComplete) response.end(body);
    else endAfterRequest(response, body);
  }

  destroy(): void {
    this.#response.destroy();
  }
}

/** Sends a response to a request whose body is still arriving: closing with unread bytes would reset the connection. */
function endAfterRequest(response: ServerResponse, body: string | Uint8Array): void {
  response.write(body);
  const end = () => void response.end();
  const timer = setTimeout(end, DRAIN_TIMEOUT_MS);
  response.req
    .once('close', () => clearTimeout(timer))
    .once('end', end)
    .resume();
}

/**
 * Breaks the connection once it is this response's turn: of pipelined requests, the first has the connection first.
 *
 * @param isSent Whether something was sent that is to arrive.
 */
function breakConnection(response: ServerResponse, isSent: boolean, end: (socket: Socket) => void): void {
  const { socket } = response;
  if (!socket) response.once('socket', () => breakConnection(response, true, end));
  else if (isSent) setTimeout(end, FLUSH_DELAY_MS, socket);
  else end(socket);
}
