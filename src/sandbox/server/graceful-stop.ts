import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import type { FastPath } from './fast-path/fast-path.js';

/** Time to respond to requests in flight. */
const STOP_TIMEOUT_MS = 3000;
/** Time for which idle connections stay open. */
const IDLE_TIMEOUT_MS = 100;

/** Stops a server: no more connections are accepted, requests in flight get their responses, then all connections are closed. */
export class GracefulStop {
  readonly #server: Server;
  readonly #fastPath: FastPath;
  /** Connections of which `node:http` has had no request so far, so that `close` would wait for them. */
  readonly #silent = new Set<Socket>();

  constructor(server: Server, fastPath: FastPath) {
    this.#server = server;
    this.#fastPath = fastPath;
    server.on('connection', (socket: Socket) => {
      this.#silent.add(socket);
      socket.once('close', () => this.#silent.delete(socket));
    });
  }

  /** Call it on each request of a connection. */
  noteRequest(socket: Socket): void {
    this.#silent.delete(socket);
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    const timer = setTimeout(() => {
      this.#server.closeAllConnections();
      this.#fastPath.closeAll();
    }, STOP_TIMEOUT_MS);
    // `close` of an HTTP server would cut idle connections at once, although a request may be in flight on them. Such a
    // request is served, with a header that closes the connection. Bun has servers of another kind.
    if (this.#server instanceof NetServer) NetServer.prototype.close.call(this.#server);
    await new Promise((resolve) => setTimeout(resolve, IDLE_TIMEOUT_MS));
    this.#server.close();
    this.#fastPath.closeIdle();
    for (const socket of this.#silent) if (!this.#fastPath.serves(socket)) socket.destroy();
    await closed;
    clearTimeout(timer);
  }
}
