import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { startPrism } from '../../scripts/prism/start.js';
import { packPackage, type PackedPackage } from './pack-package.js';

// What several test files need and is slow to make: one for the whole run, made when the first file asks for it.
// Test files run in processes of their own, so they ask the main one over HTTP.

declare module 'vitest' {
  interface ProvidedContext {
    onDemandUrl: string;
  }
}

/** The package as users install it: its tarball, and a folder `node_modules` with it and its dependencies alone. */
export const packedPackage = async (): Promise<PackedPackage> => JSON.parse(await ask('package')) as PackedPackage;

/** URL of a Prism over the contract, which keeps no state. */
export const prismUrl = (): Promise<string> => ask('prism');

async function ask(name: string): Promise<string> {
  const response = await fetch(`${inject('onDemandUrl')}/${name}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

/** Folder of the reference, without the page of the operations. */
export const referenceFolder = (): Promise<string> => ask('reference');

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
    async reference() {
      const folder = await mkdtemp(join(tmpdir(), 'unigen-reference-'));
      cleanups.push(() => rm(folder, { recursive: true, force: true }));
      // Loaded here, since most runs don't need it.
      await (await import('./reference-site.js')).writeReferenceSite(folder);
      return folder;
    },
    async package() {
      const folder = await mkdtemp(join(tmpdir(), 'unigen-package-'));
      cleanups.push(() => rm(folder, { recursive: true, force: true }));
      return JSON.stringify(await packPackage(folder));
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
