import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeListener, type FetchHandler, type NodeListenerOptions } from 'unigen/node';

export interface Served {
  url: string;
  stop(): Promise<void>;
}

/** A fetch-standard handler behind `node:http`, on a free port of the loopback. */
export async function serve(handler: FetchHandler, options?: NodeListenerOptions): Promise<Served> {
  const server = createServer(toNodeListener(handler, options));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
