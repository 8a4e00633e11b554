import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a receiver responds to a callback. */
export type Treatment = 'accept' | 'fail' | 'reset' | 'hang';

export interface Event {
  task_id: string;
  status: 'completed' | 'failed';
}

/** A receiver of callbacks on loopback, which accepts most of them. */
export interface Receiver {
  /** The callback URL for the create with this number. */
  url(number: number): string;
  /** The accepted events, by the number of the create. */
  readonly accepted: Map<number, Event[]>;
  readonly refused: Record<Exclude<Treatment, 'accept'>, number>;
  /** Callbacks that get no response. */
  readonly open: ReadonlySet<ServerResponse>;
  close(): Promise<void>;
}

export async function startReceiver(treat: () => Treatment): Promise<Receiver> {
  const accepted = new Map<number, Event[]>();
  const refused = { fail: 0, reset: 0, hang: 0 };
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => {});
    request.on('end', () => {
      const treatment = treat();
      if (treatment !== 'accept') refused[treatment]++;
      switch (treatment) {
        case 'fail':
          return response.writeHead(503).end();
        case 'reset':
          return request.socket.resetAndDestroy();
        case 'hang':
          open.add(response);
          return response.on('close', () => open.delete(response));
        case 'accept': {
          const number = Number(request.url!.slice(1));
          const event = JSON.parse(Buffer.concat(chunks).toString()) as Event;
          const events = accepted.get(number);
          if (events) events.push(event);
          else accepted.set(number, [event]);
          response.writeHead(204).end();
        }
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: (number) => `http://127.0.0.1:${port}/${number}`,
    accepted,
    refused,
    open,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
