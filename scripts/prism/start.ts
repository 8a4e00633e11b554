import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { writeMockDocument } from './mock-document.js';

const prism = join(
  dirname(createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')),
  'dist',
  'index.js',
);

export interface PrismOptions {
  /** @default a free port */
  port?: number;
  /** @default '127.0.0.1' */
  host?: string;
  /**
   * Path of the document to serve.
   *
   * @default the mock variant of the contract
   */
  document?: string;
  /**
   * Paths of overlays of the contract.
   *
   * @default none
   */
  overlays?: string[];
  /** Whether Prism's own log is printed. */
  log?: boolean;
}

export interface RunningPrism {
  url: string;
  /** Settles when Prism exits. */
  ended: Promise<void>;
  /** Ends Prism and waits for it to exit. */
  stop(): Promise<void>;
}

/**
 * Starts Prism over the mock variant of the contract and resolves once it responds.
 *
 * @throws Error if the port is in use; with what Prism printed if it ends for another reason.
 */
export async function startPrism(options: PrismOptions = {}): Promise<RunningPrism> {
  const host = options.host ?? '127.0.0.1';
  const port = options.port ?? (await freePort(host));
  if (options.port !== undefined) await assertFree(port, host);
  const document = options.document ?? (await writeMockDocument(options.overlays ?? []));
  const args = [prism, 'mock', '--port', String(port), '--host', host, '--multiprocess=false', document];
  // To log each request takes a quarter of its time.
  if (!options.log) args.push('--verboseLevel', 'fatal');
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let ready = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      if (!ready) printed += chunk.toString();
      if (options.log) process.stdout.write(chunk);
    });
  }
  const ended = once(child, 'exit').then(() => undefined);
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  await Promise.race([
    responds(url, () => child.exitCode === null),
    ended.then(() => {
      // Another process may have taken it since.
      throw /EADDRINUSE/.test(printed) ? inUse(port, host) : new Error(`Prism did not start:\n${printed.trim()}`);
    }),
  ]);
  ready = true;
  return {
    url,
    ended,
    async stop() {
      if (child.exitCode === null) child.kill();
      await ended;
    },
  };
}

/** @throws Error if the port can't be listened on, for which Prism prints its usage. */
async function assertFree(port: number, host: string): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    throw code === 'EADDRINUSE'
      ? inUse(port, host)
      : new Error(`Port ${port} on ${host} can't be listened on: ${message}`);
  }
  server.close();
  await once(server, 'close');
}

function inUse(port: number, host: string): Error {
  return new Error(`Port ${port} on ${host} is in use; choose another with --port`);
}

/** A port that is free. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const server = createServer();
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function responds(url: string, alive: () => boolean): Promise<void> {
  while (alive()) {
    const response = await fetch(`${url}/v1/models`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
