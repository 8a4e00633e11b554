import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type NetConnectOpts, type Server, type Socket } from 'node:net';

/** A network between a client and a server that can be cut. */
export class Forwarder {
  readonly #server: Server;
  readonly #target: NetConnectOpts;
  readonly #sockets = new Set<Socket>();
  #state: 'open' | 'refused' | 'silent' = 'open';

  private constructor(target: NetConnectOpts) {
    this.#target = target;
    this.#server = createServer((client) => this.#forward(client));
  }

  /** @param path Path of a socket to listen on; without it a free port of the loopback. */
  static async listen(target: NetConnectOpts, path?: string): Promise<Forwarder> {
    const forwarder = new Forwarder(target);
    if (path === undefined) forwarder.#server.listen(0, '127.0.0.1');
    else forwarder.#server.listen(path);
    await once(forwarder.#server, 'listening');
    return forwarder;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Resets all connections, and refuses new ones. */
  refuse(): void {
    this.#state = 'refused';
    for (const socket of this.#sockets) reset(socket);
  }

  /** Keeps all connections, and forwards nothing, until it is open again: packets are late then, not lost. */
  silence(): void {
    this.#state = 'silent';
    for (const socket of this.#sockets) socket.pause();
  }

  open(): void {
    this.#state = 'open';
    for (const socket of this.#sockets) socket.resume();
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #forward(client: Socket): void {
    if (this.#state === 'refused') {
      client.on('error', () => {});
      reset(client);
      return;
    }
    const server = connect(this.#target);
    this.#join(client, server);
    this.#join(server, client);
  }

  #join(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from.on('data', (chunk) => to.write(chunk));
    if (this.#state === 'silent') from.pause();
    from.on('error', () => {});
    from.on('close', () => {
      this.#sockets.delete(from);
      to.destroy();
    });
  }
}

/** As a network does it; what listens on a path has no network. */
function reset(socket: Socket): void {
  if (socket.remoteFamily === undefined) socket.destroy();
  else socket.resetAndDestroy();
}
