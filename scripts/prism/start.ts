import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

const prism = join(
  dirname(createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json')),
  'dist',
  'index.js',
);

export interface PrismOptions {
  /** Port to listen on; a free one where omitted. */
  port?: number;
  /** Address to listen on; loopback where omitted. */
  host?: string;
  /** The document to serve. */
  document?: string;
  /** Whether Prism's own log goes to this process's output. */
  log?: boolean;
}

export interface RunningPrism {
  url: string;
  /** Settles when Prism ends by itself. */
  ended: Promise<void>;
  /** Ends Prism and waits until it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts Prism over the mock variant of the contract and resolves once it answers.
 *
 * @throws Error if the port is in use; with what Prism printed if it ends for another reason.
 */
export async function startPrism(options: PrismOptions = {}): Promise<RunningPrism> {
  const host = options.host ?? '127.0.0.1';
  const port = options.port ?? (await freePort(host));
  if (options.port !== undefined) await assertFree(port, host);
  const document = options.document ?? 'generated/openapi.mock.json';
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
    answers(url, () => child.exitCode === null),
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

/** @throws Error if the port is in use, or can't be listened on. What Prism prints then is its usage. */
async function assertFree(port: number, host: string): Promise<void> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    throw code === 'EADDRINUSE'
      ? inUse(port, host)
      : new Error(`Port ${port} on ${host} can not be listened on: ${message}`);
  }
  server.close();
  await once(server, 'close');
}

function inUse(port: number, host: string): Error {
  return new Error(`Port ${port} on ${host} is in use; --port names another`);
}

/** A port that nothing listens on. */
export async function freePort(host = '127.0.0.1'): Promise<number> {
  const server = createServer();
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(url: string, alive: () => boolean): Promise<void> {
  while (alive()) {
    const answer = await fetch(`${url}/v1/models`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
