import { once } from 'node:events';
import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';

/** Time to respond to requests in flight. */
const STOP_TIMEOUT_MS = 3000;
/** Time for which idle connections stay open. */
const IDLE_TIMEOUT_MS = 100;

/** Stops a server: no more connections are accepted, requests in flight get their responses, then all connections are closed. */
export class GracefulStop {
  readonly #server: Server;
  /** Connections without a request so far, for which `close` would wait. */
  readonly #silent = new Set<Socket>();

  constructor(server: Server) {
    this.#server = server;
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
    const timer = setTimeout(() => this.#server.closeAllConnections(), STOP_TIMEOUT_MS);
    // `close` of an HTTP server would cut idle connections at once, although a request may be in flight on them. Such a
    // request is served, with a header that closes the connection. Bun has servers of another kind.
    if (this.#server instanceof NetServer) NetServer.prototype.close.call(this.#server);
    await new Promise((resolve) => setTimeout(resolve, IDLE_TIMEOUT_MS));
    this.#server.close();
    for (const socket of this.#silent) socket.destroy();
    await closed;
    clearTimeout(timer);
  }
}
