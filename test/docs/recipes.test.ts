import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setupServer } from 'msw/node';
import { build } from 'esbuild';
import { Unifically } from 'unigen';
import type { SandboxHandlers } from 'unigen/msw';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createViteServer } from 'vitest/node';
import { parse } from 'yaml';
import { recipe, recipes } from '../support/snippets.js';

// Files that guides show whole, with the framework that they are for. Those of test runners and of Storybook are run by
// test/testing, test/browser and test/runtimes, the programs of workers by test/bullmq, those of runs by test/runs, those of
// the AI SDK by test/ai-sdk, those of TanStack by test/runtimes, and telemetry.ts by test/docs/telemetry.test.ts.

const TESTING = 'src/testing/README.md';
let folder: string;
let sandbox: ServedSandbox;

beforeAll(async () => {
  // Below the project, so that a recipe finds the packages that it imports.
  folder = await mkdtemp(resolve('.snippets-'));
  sandbox = await serveSandbox({ port: 0, speed: 1000 });
});
afterAll(async () => {
  await sandbox.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Writes a recipe, for this sandbox. */
async function write(document: string, name: string): Promise<string> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, recipe(document, name).replaceAll('http://127.0.0.1:4010', sandbox.url));
  return file;
}

/** What a recipe in TypeScript exports. */
async function load<T>(document: string, name: string): Promise<T> {
  const file = await write(document, name);
  const outfile = file.replace(/\.ts$/, '.mjs');
  await build({ entryPoints: [file], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
  return (await import(outfile)) as T;
}

it('there is nothing but what is tested', () => {
  expect(recipes.map(({ name }) => name).sort()).toEqual([
    '.github/workflows/test.yml',
    '.storybook/preview.ts',
    'Video.stories.ts',
    'add.mjs',
    'app/ai/[...path]/route.ts',
    'app/api/image/route.ts',
    'boats-with-budget.ts',
    'boats.ts',
    'compose.yaml',
    'e2e/video.spec.ts',
    'mock-proxy.ts',
    'mock.ts',
    'playwright.config.ts',
    'sandbox-container.ts',
    'save-earlier.ts',
    'server.config.ts',
    'settle.mjs',
    'speech.ts',
    'status.mjs',
    'telemetry.ts',
    'test-node/video.test.js',
    'test/shared.test.ts',
    'test/video.test.ts',
    'unifically-video.ts',
    'use-video.ts',
    'vite.config.ts',
    'vitest.config.ts',
    'worker.mjs',
  ]);
});

describe('the recipe', () => {
  it('for Vite lets a page of its server use the sandbox', async () => {
    const configFile = await write(TESTING, 'vite.config.ts');
    const vite = await createViteServer({
      configFile,
      root: folder,
      logLevel: 'silent',
      server: { port: 0, ws: false },
    });
    await vite.listen();
    const [url] = vite.resolvedUrls!.local;
    const api = new Unifically({ apiKey: 'vite', baseUrl: new URL('/ai', url).href, pollInterval: 20 });
    const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A kite' });
    expect(new URL(video_url).origin).toBe(sandbox.url);
    expect((await fetch(video_url)).status).toBe(200);
    await vite.close();
  });

  it('for Next.js answers a page without a key', async () => {
    // `next build` loads the route without a key.
    expect(process.env.UNIFICALLY_API_KEY).toBe(undefined);
    const { GET, POST } = await load<Record<string, (request: Request) => Promise<Response>>>(
      TESTING,
      'app/ai/[...path]/route.ts',
    );
    process.env.AI_URL = sandbox.url;
    process.env.UNIFICALLY_API_KEY = 'next';
    try {
      const api = new Unifically({
        baseUrl: 'https://app.example/ai',
        pollInterval: 20,
        fetch: (request) => (request.method === 'GET' ? GET!(request) : POST!(request)),
      });
      const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A kite' });
      expect((await fetch(video_url)).status).toBe(200);
    } finally {
      delete process.env.AI_URL;
      delete process.env.UNIFICALLY_API_KEY;
    }
  });

  it('for a mocked proxy answers a page without a key', async () => {
    const { all } = await load<{ all: SandboxHandlers }>('src/msw/README.md', 'mock-proxy.ts');
    // In Node there is no page that a path could be relative to.
    const server = setupServer(...all);
    globalThis.location = new URL('https://app.example/') as never;
    server.listen({ onUnhandledRequest: 'error' });
    const api = new Unifically({ baseUrl: 'https://app.example/ai', pollInterval: 20 });
    const { image_url } = await api.run('google/nano-banana-pro', { prompt: 'A gull', aspect_ratio: '1:1' });
    expect((await fetch(image_url)).headers.get('content-type')).toBe('image/png');
    server.close();
    Reflect.deleteProperty(globalThis, 'location');
  });

  it('for Compose and GitHub Actions names what is there', async () => {
    const compose = parse(recipe(TESTING, 'compose.yaml')) as {
      include: string[];
      services: { app: { depends_on: object } };
    };
    expect(compose.include).toEqual(['node_modules/unigen/src/sandbox/docker/compose.yaml']);
    expect(Object.keys(compose.services.app.depends_on)).toEqual(['sandbox']);
    const workflow = parse(recipe(TESTING, '.github/workflows/test.yml')) as {
      jobs: { test: { steps: { uses?: string }[] } };
    };
    expect(workflow.jobs.test.steps.map(({ uses }) => uses)).toContain('OWNER/unigen/src/sandbox/action@main');
  });
});
