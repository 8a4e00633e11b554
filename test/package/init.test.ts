import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { toNodeListener } from 'unigen/node';
import { serveSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createViteServer } from 'vitest/node';
import { launch, noBrowser, watchPage } from '../support/chromium.js';
import { packedPackage } from '../support/on-demand.js';

// The projects that `unigen init` of the packed package writes are compiled, and run against the sandbox. Next.js is not
// installed: its page is drawn by Preact, and its route called by a server of the test.

const run = promisify(execFile);
const TEMPLATES = ['node', 'next', 'vite'] as const;
let folder: string;
let tarball: string;
let main: string;

beforeAll(async () => {
  const packed = await packedPackage();
  tarball = packed.tarball;
  folder = await mkdtemp(join(tmpdir(), 'unigen-init-'));
  main = join(packed.modules, 'unigen/dist/src/cli/main.js');
  for (const template of TEMPLATES) {
    await run(process.execPath, [main, 'init', template, '--template', template], { cwd: folder });
    await link(join(folder, template, 'node_modules'), packed.modules);
  }
  await standInForNext(join(folder, 'next'));
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Links what a project depends on. */
async function link(modules: string, packed: string): Promise<void> {
  const { dependencies, devDependencies } = JSON.parse(
    await readFile(join(dirname(modules), 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    if (/next|react/.test(name)) continue;
    const target = name === 'unigen' ? join(packed, name) : resolve('node_modules', name);
    await stat(target);
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(target, join(modules, name));
  }
  await mkdir(join(modules, '.bin'));
  const bins = { tsx: 'tsx/dist/cli.mjs', tsc: 'typescript/bin/tsc', unigen: 'unigen/dist/src/cli/main.js' };
  for (const [name, path] of Object.entries(bins)) await symlink(join('..', path), join(modules, '.bin', name));
}

/** The environment without a key, as a new user has it. */
function withoutKey(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:UNIFICALLY_|VITEST|TEST$)/.test(name)),
  );
}

/** What `npm start` prints until it ends. */
async function start(project: string): Promise<{ code: number; out: string }> {
  const child = spawn('npm', ['start', '--silent'], {
    cwd: project,
    env: withoutKey(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out };
}

async function expectImage(path: string): Promise<void> {
  expect((await readFile(path)).subarray(1, 4).toString()).toBe('PNG');
}

describe('a new project', () => {
  it.each(TEMPLATES)(
    'by the template %s is type-checked',
    async (template) => {
      const project = join(folder, template);
      const check = (compiler: string) =>
        run(process.execPath, [resolve('node_modules', compiler, 'bin/tsc')], { cwd: project }).catch(
          (error: unknown) => error as { stdout: string },
        );
      expect((await check('typescript')).stdout).toBe('');
      // And what a model does not take is found.
      const file = join(project, { node: 'main.ts', next: 'app/page.tsx', vite: 'src/main.ts' }[template]);
      const code = await readFile(file, 'utf8');
      await writeFile(file, code.replace("aspect_ratio: '4:3'", "aspect_ratio: '5:3'"));
      expect((await check('typescript-native')).stdout).toContain('"5:3"');
      await writeFile(file, code);
    },
    60_000,
  );

  it('a project of Node runs by `npm start`, and saves its output', async () => {
    const project = join(folder, 'node');
    const { code, out } = await start(project);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^UNIFICALLY_API_KEY is not set: .*\ntask task_\w+\n(?:\w+\n)*completed\nsaved output.image\.png\n$/,
      ),
    ]);
    await expectImage(join(project, 'output/image.png'));
    // With a key in a file it calls the API, and shows no key.
    await writeFile(join(project, '.env'), 'UNIFICALLY_API_KEY=of-the-file\n');
    await writeFile(
      join(project, 'no-network.mjs'),
      `globalThis.fetch = () => Promise.reject(new Error('no network'));\n`,
    );
    const env = { ...withoutKey(), NODE_OPTIONS: `--import=${join(project, 'no-network.mjs')}` };
    const failure = () =>
      run(process.execPath, ['node_modules/.bin/tsx', 'main.ts'], { cwd: project, env }).then(
        () => '',
        (error: unknown) => (error as { stderr: string }).stderr,
      );
    const failed = await failure();
    expect(failed).toMatch(/no network/);
    expect(failed).not.toContain('of-the-file');
    // The file may have the URL too: a wrong one is one sentence, not a stack.
    await writeFile(join(project, '.env'), 'UNIFICALLY_API_KEY=of-the-file\nUNIFICALLY_BASE_URL=nowhere\n');
    expect(await failure()).toMatch(/^[^\n]*UNIFICALLY_BASE_URL[^\n]*\n$/);
    expect(await readdir(join(project, 'output'))).toEqual(['image.png']);
    await rm(join(project, '.env'));
  }, 60_000);

  it('is installed by npm, with the package from the tarball that wrote it', async ({ skip }) => {
    await run(process.execPath, [main, 'init', 'installed', '--template', 'node'], { cwd: folder });
    const project = join(folder, 'installed');
    const manifest = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(manifest.dependencies.unigen).toBe(`file:${tarball}`);
    const env = withoutKey();
    const failure = await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: project, env }).then(
      () => '',
      (error: unknown) => (error as { stderr: string }).stderr,
    );
    const [unreachable] = /E(?:NOTFOUND|CONN\w+|AI_AGAIN|TIMEDOUT|NETUNREACH)/.exec(failure) ?? [];
    if (unreachable !== undefined) skip(`the registry can't be reached: ${unreachable}`);
    expect(failure).not.toMatch(/npm (?:error|ERR)/);
    expect(await start(project)).toMatchObject({ code: 0, out: expect.stringContaining('saved output') as string });
  }, 120_000);

  it(`a project of Vite serves a page that makes an image${noBrowser ? ` (not clicked: ${noBrowser})` : ''}`, async () => {
    const { url, close } = await serveVite();
    try {
      expect(await (await fetch(url)).text()).toContain('<script type="module" src="/src/main.ts">');
      expect((await fetch(new URL('/ai/v1/tasks/none', url))).status).toBe(404);
      await click(url);
    } finally {
      await close();
    }
  }, 60_000);

  it(`a project of Next.js has a page and a route that make an image${noBrowser ? ` (not clicked: ${noBrowser})` : ''}`, async () => {
    const { url, close } = await serveNext();
    try {
      expect((await fetch(new URL('/ai/v1/tasks/none', url))).status).toBe(404);
      await click(url);
    } finally {
      await close();
    }
  }, 60_000);

  it.each(['vite', 'next'])(
    `a project of %s says what to do about a key that the API refuses${noBrowser ? ` (console alone: ${noBrowser})` : ''}`,
    async (template) => {
      const api = await serveSandbox({ port: 0, keys: ['another-key'] });
      process.env.UNIFICALLY_API_KEY = 'refused-key';
      process.env.UNIFICALLY_BASE_URL = api.url;
      const error = vi.spyOn(console, 'error').mockReturnValue();
      const { url, close } = await (template === 'vite' ? serveVite() : serveNext());
      try {
        expect((await fetch(new URL('/ai/v1/tasks/none', url))).status).toBe(401);
        expect(error.mock.calls).toEqual([
          ['Unifically refused the key (HTTP 401): check `apiKey` or UNIFICALLY_API_KEY'],
        ]);
        if (!noBrowser)
          expect(await refusal(url)).toBe(
            `The API does not accept the key of this proxy: check UNIFICALLY_API_KEY in .env.local${template === 'vite' ? '' : ', then start again'}`,
          );
      } finally {
        error.mockRestore();
        delete process.env.UNIFICALLY_API_KEY;
        delete process.env.UNIFICALLY_BASE_URL;
        await close();
        await api.stop();
      }
    },
    60_000,
  );

  it.each(noBrowser ? [] : ['vite', 'next'])(
    'a project of %s says how long it waits after a 429, then makes the image',
    async (template) => {
      const api = await serveSandbox({ port: 0 });
      api.sandbox.control.fault({ kind: 'status', status: 429, retryAfter: 3 });
      process.env.UNIFICALLY_API_KEY = 'of-the-test';
      process.env.UNIFICALLY_BASE_URL = api.url;
      const { url, close } = await (template === 'vite' ? serveVite() : serveNext());
      try {
        const { shown, last } = await statusesOf(url);
        expect(shown).toMatch(/^Too many requests: waiting 3 s, until \d.*\d/);
        expect(last).toBe('completed');
      } finally {
        delete process.env.UNIFICALLY_API_KEY;
        delete process.env.UNIFICALLY_BASE_URL;
        await close();
        await api.stop();
      }
    },
    60_000,
  );

  it('a project of Vite sends requests to the URL in .env.local, with its key', async () => {
    const api = await serveSandbox({ port: 0, keys: ['of-the-file'] });
    const file = join(folder, 'vite/.env.local');
    await writeFile(file, `UNIFICALLY_API_KEY=of-the-file\nUNIFICALLY_BASE_URL=${api.url}\n`);
    const { url, close } = await serveVite();
    try {
      // The live API would refuse this key with a 401.
      expect((await fetch(new URL('/ai/v1/tasks/none', url))).status).toBe(404);
      expect(api.sandbox.control.requests().requests).toHaveLength(1);
    } finally {
      await close();
      await rm(file);
      await api.stop();
    }
  }, 60_000);

  it('a project of Next.js pays for nobody in production, until it knows its users', async () => {
    const { handler } = await nextProject('production');
    const create = () =>
      handler(
        new Request('https://app.example/ai/v1/tasks', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"model":"alibaba/z-image-turbo","input":{"prompt":"A kite"}}',
        }),
      );
    // Not even the sandbox takes the place of a key that is missing.
    await expect(create()).rejects.toThrow('UNIFICALLY_API_KEY');
    process.env.UNIFICALLY_API_KEY = 'of-the-test';
    try {
      const other = await nextProject('production');
      expect(
        await other.handler(new Request('https://app.example/ai/v1/tasks/task_1')).then(({ status }) => status),
      ).toBe(401);
    } finally {
      delete process.env.UNIFICALLY_API_KEY;
    }
  });
});

/** In Chromium, if there is one: asks for an image, and waits until it is there. */
async function click(url: string): Promise<void> {
  if (noBrowser) return;
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const problems: string[] = [];
    watchPage(page, problems, (url) => ['127.0.0.1', 'localhost'].includes(new URL(url).hostname));
    // Such as an icon that is missing, which the console of the browser shows in red.
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(url);
    await page.getByLabel('Prompt').fill('A red kite');
    await page.getByRole('button', { name: 'Make it' }).click();
    const image = page.getByRole('img', { name: 'A red kite' });
    await image.waitFor({ timeout: 20_000 });
    // A browser draws it only once the image has arrived.
    await expect.poll(() => image.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
    expect(await page.getByRole('status').textContent()).toBe('completed');
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
}

/** In Chromium: asks for an image that is refused, and reads what the page says then. */
async function refusal(url: string): Promise<string | null> {
  const browser = await launch();
  try {
    return await statusAfterClick(await browser.newPage(), url, /key/);
  } finally {
    await browser.close();
  }
}

/** In Chromium: asks for an image, and reads the status while the page waits and once the image is there. */
async function statusesOf(url: string): Promise<{ shown: string | null; last: string | null }> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const shown = await statusAfterClick(page, url, /waiting/);
    await page.getByRole('img', { name: 'A red kite' }).waitFor({ timeout: 20_000 });
    return { shown, last: await page.getByRole('status').textContent() };
  } finally {
    await browser.close();
  }
}

async function statusAfterClick(page: Page, url: string, pattern: RegExp): Promise<string | null> {
  await page.goto(url);
  await page.getByLabel('Prompt').fill('A red kite');
  await page.getByRole('button', { name: 'Make it' }).click();
  const status = page.getByRole('status');
  let text: string | null = null;
  await expect.poll(async () => (text = await status.textContent()), { timeout: 10_000 }).toMatch(pattern);
  return text;
}

/** A project that is served. */
interface ServedProject {
  url: string;
  close: () => Promise<void>;
}

async function serveVite(): Promise<ServedProject> {
  const root = join(folder, 'vite');
  const configFile = join(root, 'vite.config.ts');
  const vite = await createViteServer({ root, configFile, logLevel: 'silent', server: { port: 0 } });
  await vite.listen();
  return { url: vite.resolvedUrls!.local[0]!, close: () => vite.close() };
}

async function serveNext(): Promise<ServedProject> {
  const { handler, page, close } = await nextProject('development');
  const listener = toNodeListener(handler);
  const { url, stop } = await serve((request, response) => {
    if (request.url === '/page.js') response.setHeader('content-type', 'text/javascript').end(page);
    else if (request.url!.startsWith('/ai/')) listener(request, response);
    else
      response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="/page.js"></script>');
  });
  return {
    url,
    async close() {
      stop();
      await close();
    },
  };
}

async function serve(listener: RequestListener): Promise<{ url: string; stop: () => void }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Puts Preact in the place of React, with its types, and the types that the project needs of Next.js. */
async function standInForNext(project: string): Promise<void> {
  const modules = join(project, 'node_modules');
  await symlink(resolve('node_modules/preact'), join(modules, 'preact'));
  const files: Record<string, string> = {
    'react/package.json': '{ "exports": { ".": "./index.js", "./jsx-runtime": "./jsx-runtime.js" } }',
    'react/index.js': "export * from 'preact/compat';",
    'react/index.d.ts': "import React from 'preact/compat'; export = React;",
    'react/jsx-runtime.js': "export * from 'preact/jsx-runtime';",
    'react/jsx-runtime.d.ts': "export * from 'preact/jsx-runtime';",
    'next/package.json': '{ "types": "index.d.ts" }',
    'next/index.d.ts': 'export interface NextConfig { serverExternalPackages?: string[] }',
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await writeFile(join(modules, name), text);
  }
}

/** The route and the page of the project, as Next.js bundles them. */
async function nextProject(mode: string): Promise<{
  handler: (request: Request) => Promise<Response>;
  page: string;
  close: () => Promise<void>;
}> {
  const project = join(folder, 'next');
  // A module of its own for each call.
  const outfile = join(project, `route-${randomUUID()}.mjs`);
  const define = { 'process.env.NODE_ENV': JSON.stringify(mode) };
  await build({
    entryPoints: [join(project, 'app/ai/[...path]/route.ts')],
    outfile,
    define,
    bundle: true,
    external: ['unigen'],
    platform: 'node',
    format: 'esm',
  });
  const { GET, POST } = (await import(outfile)) as Record<string, (request: Request) => Promise<Response>>;
  const { outputFiles } = await build({
    stdin: {
      contents: `import Page from './app/page'; import { h, render } from 'preact'; render(h(Page, {}), document.body);`,
      resolveDir: project,
    },
    define,
    jsx: 'automatic',
    bundle: true,
    write: false,
    format: 'esm',
  });
  return {
    handler: (request) => (request.method === 'GET' ? GET!(request) : POST!(request)),
    page: outputFiles[0]!.text,
    async close() {
      const shared = globalThis as { sandbox?: Promise<{ stop(): Promise<void> }> };
      await (await shared.sandbox)?.stop();
      delete shared.sandbox;
    },
  };
}
