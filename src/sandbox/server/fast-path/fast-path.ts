import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import type { ResponseTarget } from '../response-target.js';
import { FastConnection } from './connection.js';
import type { WholeRequest } from './request-reader.js';

type ConnectionListener = (this: Server, socket: Socket) => void;

/**
 * Serves plain requests that come whole without the streams of `node:http`, which take longer than the sandbox needs for a
 * request. Everything else is read by `node:http`, which stays the judge of what HTTP is.
 */
export class FastPath {
  readonly #open = new Map<Socket, FastConnection>();

  /** @param respond Responds to a request; it must not throw. */
  constructor(server: Server, respond: (request: WholeRequest, target: ResponseTarget) => void) {
    // Bun has servers of another kind: what their sockets receive can't be read here.
    if (!(server instanceof NetServer)) return;
    const [toHttp] = server.listeners('connection') as ConnectionListener[];
    if (!toHttp) return;
    server.off('connection', toHttp);
    const host = {
      keepAliveMs: server.keepAliveTimeout,
      respond,
      handOver: (socket: Socket) => {
        this.#open.delete(socket);
        toHttp.call(server, socket);
      },
    };
    server.on('connection', (socket: Socket) => {
      // Time for the first request.
      socket.setTimeout(server.headersTimeout);
      this.#open.set(socket, new FastConnection(socket, host));
      socket.once('close', () => this.#open.delete(socket));
    });
  }

  /** Whether a connection has not been handed over. */
  serves(socket: Socket): boolean {
    return this.#open.has(socket);
  }

  closeIdle(): void {
    for (const connection of this.#open.values()) if (connection.isIdle) connection.destroy();
  }

  closeAll(): void {
    for (const connection of this.#open.values()) connection.destroy();
  }
}
