import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { startPrism } from '../../scripts/prism/start.js';

// What several test files need and is slow to make: one for the whole run, made when the first file asks for it.
// Test files run in processes of their own, so they ask the main one over HTTP.

declare module 'vitest' {
  interface ProvidedContext {
    onDemandUrl: string;
  }
}

/** URL of a Prism over the contract, which keeps no state. */
export const prismUrl = (): Promise<string> => ask('prism');

async function ask(name: string): Promise<string> {
  const response = await fetch(`${inject('onDemandUrl')}/${name}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

/** `globalSetup` of vitest. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cleanups: (() => Promise<unknown>)[] = [];
  const made = new Map<string, Promise<string>>();
  const makers: Record<string, () => Promise<string>> = {
    async prism() {
      const { url, stop } = await startPrism();
      cleanups.push(stop);
      return url;
    },
  };
  const make = (name: string): Promise<string> => {
    const one = made.get(name) ?? makers[name]!();
    made.set(name, one);
    return one;
  };
  const server = createServer((request, response) => {
    make(request.url!.slice(1)).then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  project.provide('onDemandUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await Promise.all(cleanups.map((cleanup) => cleanup()));
  };
}
