import type { Socket } from 'node:net';
import type { SandboxResponse } from '../../http.js';
import { FLUSH_DELAY_MS, type ResponseTarget } from '../response-target.js';
import { responseHead } from './response-head.js';
import { RequestReader, type WholeRequest } from './request-reader.js';

/** What a connection needs of its server. */
export interface ConnectionHost {
  /** Milliseconds after a response for which callers may use a connection again. */
  keepAliveMs: number;
  respond(request: WholeRequest, target: ResponseTarget): void;
  /** Has `node:http` serve the connection from now on. It is called once at most. */
  handOver(socket: Socket): void;
}

/** An idle connection stays open longer than the announced keep-alive, so that it does not close as a request comes. */
const KEEP_ALIVE_BUFFER_MS = 1000;

/**
 * A connection whose requests have all been plain and whole so far. It serves one request at a time, and is handed over to
 * `node:http` with the first bytes that are anything else.
 */
export class FastConnection implements ResponseTarget {
  readonly isRequestComplete = true;
  readonly #socket: Socket;
  readonly #host: ConnectionHost;
  readonly #keepAlive: string;
  readonly #reader = new RequestReader();
  #isInFlight = false;
  /** Whether it has had a response, so that it is closed if no request follows. */
  #isKept = false;
  /** Bytes that came before the response was sent; the socket is paused then. */
  #early: Buffer | undefined;

  constructor(socket: Socket, host: ConnectionHost) {
    this.#socket = socket;
    this.#host = host;
    this.#keepAlive = `timeout=${Math.floor(host.keepAliveMs / 1000)}`;
    socket.on('data', this.#onData).on('end', this.#onEnd).on('timeout', this.#onTimeout).on('error', ignore);
  }

  /** Whether it waits for a request. */
  get isIdle(): boolean {
    return !this.#isInFlight;
  }

  readonly #onData = (bytes: Buffer): void => {
    if (this.#isInFlight) {
      this.#early = bytes;
      this.#socket.pause();
      return;
    }
    const request = this.#reader.read(bytes);
    if (!request) {
      this.#handOver(bytes);
      return;
    }
    this.#isInFlight = true;
    this.#host.respond(request, this);
  };

  /** As `node:http` does: whoever sends no more gets no more. */
  readonly #onEnd = (): void => {
    this.#socket.end();
  };

  readonly #onTimeout = (): void => {
    if (!this.#isInFlight) this.#socket.destroy();
  };

  send({ status, headers, body, broken }: SandboxResponse): void {
    const socket = this.#socket;
    if (!socket.writable) return;
    // Only local paths have streams, and none of them comes here.
    if (body instanceof ReadableStream) throw new Error('A stream is not sent on the fast path');
    if (broken === 'reset') {
      socket.resetAndDestroy();
      return;
    }
    const length = status === 204 || status === 304 ? undefined : Buffer.byteLength(body);
    const head = responseHead(status, headers, length, this.#keepAlive);
    if (broken === 'cut') {
      const bytes = typeof body === 'string' ? Buffer.from(body) : body;
      socket.write(Buffer.concat([Buffer.from(head, 'latin1'), bytes.subarray(0, bytes.length >> 1)]));
      setTimeout(() => socket.destroy(), FLUSH_DELAY_MS);
      return;
    }
    let isFlushed: boolean;
    if (length === undefined) isFlushed = socket.write(head);
    else if (typeof body === 'string') isFlushed = socket.write(head + body);
    else {
      socket.cork();
      socket.write(head, 'latin1');
      isFlushed = socket.write(body);
      socket.uncork();
    }
    // `end` would leave it open while the caller keeps its own side open, or while it is paused.
    if (headers.Connection === 'close') socket.destroySoon();
    else if (isFlushed) this.#next();
    else socket.once('drain', () => this.#next());
  }

  destroy(): void {
    this.#socket.destroy();
  }

  /** The response was sent. */
  #next(): void {
    this.#isInFlight = false;
    if (!this.#isKept) {
      this.#isKept = true;
      this.#socket.setTimeout(this.#host.keepAliveMs + KEEP_ALIVE_BUFFER_MS);
    }
    const early = this.#early;
    this.#early = undefined;
    if (early) this.#handOver(early);
  }

  #handOver(bytes: Buffer): void {
    const socket = this.#socket;
    socket.off('data', this.#onData).off('end', this.#onEnd).off('timeout', this.#onTimeout).off('error', ignore);
    socket.setTimeout(0);
    // The bytes that were read already go back to the front of the stream.
    socket.pause();
    socket.unshift(bytes);
    this.#host.handOver(socket);
    socket.resume();
  }
}

function ignore(): void {
  // The socket closes by itself.
}
