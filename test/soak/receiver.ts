import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a receiver treats a callback. */
export type Treatment = 'take' | 'fail' | 'reset' | 'hang';

export interface Event {
  task_id: string;
  status: 'completed' | 'failed';
}

/** A receiver of callbacks on loopback: it takes most of them, and treats the others badly. */
export interface Receiver {
  /** The address for the create of that number. */
  address(number: number): string;
  /** What was taken, by the number of the create. */
  readonly taken: Map<number, Event[]>;
  readonly refused: Record<Exclude<Treatment, 'take'>, number>;
  /** Callbacks that hang. */
  readonly open: ReadonlySet<ServerResponse>;
  close(): Promise<void>;
}

export async function startReceiver(treat: () => Treatment): Promise<Receiver> {
  const taken = new Map<number, Event[]>();
  const refused = { fail: 0, reset: 0, hang: 0 };
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => {});
    request.on('end', () => {
      const treatment = treat();
      if (treatment !== 'take') refused[treatment]++;
      switch (treatment) {
        case 'fail':
          return response.writeHead(503).end();
        case 'reset':
          return request.socket.resetAndDestroy();
        case 'hang':
          open.add(response);
          return response.on('close', () => open.delete(response));
        case 'take': {
          const number = Number(request.url!.slice(1));
          const event = JSON.parse(Buffer.concat(chunks).toString()) as Event;
          const known = taken.get(number);
          if (known) known.push(event);
          else taken.set(number, [event]);
          response.writeHead(204).end();
        }
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: (number) => `http://127.0.0.1:${port}/${number}`,
    taken,
    refused,
    open,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
