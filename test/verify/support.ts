import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { branches } from '../../src/contract/document/branches.js';
import { environmentModule } from '../../src/generate/environment/environment.js';
import type { createSandbox, Sandbox } from '../../src/sandbox/index.js';
import type { serveSandbox, ServedSandbox } from '../../src/sandbox/server/index.js';
import type { Api } from '../../src/types/api.js';
import type { Action } from '../../src/generate/overlay/actions.js';
import type { LiveOptions } from '../../src/verify/live-api.js';
import type { VerifyOptions } from '../../src/verify/options.js';
import { verify, type VerifyResult } from '../../src/verify/verify.js';
import { document } from '../support/contract.js';
import { leapingClock } from '../support/leaping-clock.js';

export const KEY = 'key-4711-secret';

/** How both APIs are reached through a `fetch`. */
export function liveOptions(fetch: (request: Request) => Promise<Response>, clock = leapingClock()): LiveOptions {
  return { apiKey: KEY, fetch, clock, requestTimeout: Infinity };
}

/** Verifies models at a sandbox or anything else that answers. */
export function verifyAt(
  fetch: (request: Request) => Promise<Response>,
  given: Omit<VerifyOptions, 'apis'> & { apis?: Api[]; clock?: ReturnType<typeof leapingClock> } = {},
): Promise<VerifyResult> {
  const { apis = ['unifically', 'gateai'], clock, ...options } = given;
  const live = liveOptions(fetch, clock);
  return verify({ ...options, apis: Object.fromEntries(apis.map((api) => [api, live])) });
}

/** A temporary folder for the environments and overlays of a file. */
export function useCache(): { folder: string; write(name: string, overlay: object): Promise<string> } {
  const cache = {
    folder: '',
    async write(name: string, overlay: object) {
      const path = join(cache.folder, name);
      await writeFile(path, JSON.stringify(overlay));
      return path;
    },
  };
  const before = process.env.XDG_CACHE_HOME;
  beforeAll(async () => {
    cache.folder = await mkdtemp(join(tmpdir(), 'unigen-verify-'));
    process.env.XDG_CACHE_HOME = cache.folder;
  });
  afterAll(async () => {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
    await rm(cache.folder, { recursive: true, force: true });
  });
  return cache;
}

/** A sandbox with another contract. */
export async function overlaidSandbox(files: string[]): Promise<Sandbox> {
  const url = await environmentModule(files, 'sandbox/index');
  const module = (await import(url)) as { createSandbox: typeof createSandbox };
  return module.createSandbox({ rateLimit: false });
}

/** A served sandbox with another contract. */
export async function overlaidServer(files: string[]): Promise<ServedSandbox> {
  const url = await environmentModule(files, 'sandbox/server/index');
  const module = (await import(url)) as { serveSandbox: typeof serveSandbox };
  return module.serveSandbox({ port: 0, rateLimit: false });
}

/** Verification with another contract. */
export async function overlaidVerify(files: string[]): Promise<typeof verify> {
  const url = await environmentModule(files, 'verify/verify');
  return ((await import(url)) as { verify: typeof verify }).verify;
}

/** The component name of a model. */
export function taskOf(api: Api, model: string): string {
  return branches(document).find((branch) => branch.api === api && branch.model === model)!.name;
}

/** An overlay, in which the named models keep only their minimal example, so that others can't break its rules. */
export function overlay(actions: Action[], tasks: string[] = []): object {
  const examples = tasks.flatMap((task): Action[] => {
    const { minimal } = document.components.schemas[task]!['x-examples']!;
    const target = `$.components.schemas.${task}`;
    return [
      { target: `${target}['x-examples']`, remove: true },
      { target, update: { 'x-examples': { minimal, full: minimal } } },
    ];
  });
  return { overlay: '1.1.0', info: { title: 'Planted', version: '1' }, actions: [...actions, ...examples] };
}
