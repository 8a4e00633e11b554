import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UnigenError } from '../errors/errors.js';
import { toNodeListener } from '../node/listener.js';
import { isLoopbackAddress } from '../sandbox/network/loopback.js';
import type { Mcp } from './index.js';

/** Where a server listens. */
export interface ListenOptions {
  port: number;
  /** @default '127.0.0.1' */
  host?: string | undefined;
  token?: string | undefined;
  /** Where a person sets the token. */
  tokenName: string;
}

/** Serves clients over HTTP. @throws UnigenError if it can't listen there, or others could call it without a token. */
export async function serveHttp(
  mcp: Mcp,
  { port, host = '127.0.0.1', token, tokenName }: ListenOptions,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer();
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new UnigenError(
      code === 'EADDRINUSE'
        ? `port ${port} is in use; choose another with --port`
        : `can't listen on ${host} (${code})`,
      { cause },
    );
  }
  const { address, port: actual } = server.address() as AddressInfo;
  const loopback = isLoopbackAddress(address);
  if (!loopback && token === undefined) {
    server.close();
    throw new UnigenError(`others can reach ${host} and could spend your money: set ${tokenName} to a secret first`);
  }
  const handler = mcp.http({ token, loopback });
  server.on(
    'request',
    toNodeListener((request) => handler.fetch(request)),
  );
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/mcp`,
    async stop() {
      server.close();
      await handler.close();
      server.closeAllConnections();
    },
  };
}
