import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { serveStdio as serve, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { parseJson } from '../internal/json.js';
import type { Mcp } from './index.js';

/** The streams of a server on stdio. */
export interface StdioOptions {
  stdin: AsyncIterable<Uint8Array | string>;
  /** Writes one message. */
  send: (message: unknown) => void;
  /** Resolves once the server has to stop, although stdin is open. */
  stopped: Promise<void>;
}

/** Serves one client on stdio, until it closes stdin. */
export async function serveStdio(mcp: Mcp, { stdin, send, stopped }: StdioOptions): Promise<void> {
  const input = Readable.from(bytesOf(stdin), { objectMode: false });
  const output = new Writable({
    decodeStrings: false,
    write(line: string | Uint8Array, _encoding, done) {
      send(parseJson(String(line)));
      done();
    },
  });
  const server = serve(() => mcp.createServer(), { transport: new StdioServerTransport(input, output) });
  await Promise.race([finished(input).catch(() => {}), stopped]);
  await server.close();
}

async function* bytesOf(stdin: AsyncIterable<Uint8Array | string>): AsyncGenerator<Buffer> {
  for await (const chunk of stdin) yield Buffer.from(chunk as Uint8Array);
}
