import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/prism/start.js';
import { launch, noBrowser, watchPage } from '../support/chromium.js';
import { packedPackage } from '../support/on-demand.js';
import { recipe } from '../support/snippets.js';

// What the guides say of Next.js, with Next.js: the project that `unigen init` writes, the AI SDK in a route of it and in
// a page whose key stays on the server, and the recipe for TanStack Query, which Next.js renders on the server first.

const run = promisify(execFile);
const modules = resolve('test/runtimes/node_modules');
const isMissing = !existsSync(join(modules, 'next'));
const why = isMissing ? ' (skipped: not installed; `npm run test:package` installs it)' : '';
const GUIDE = 'src/ai-sdk/README.md';

const SDK_PAGE = `'use client';
import { useState } from 'react';
import { generateImage } from 'ai';
import { createUnifically } from 'unigen/ai-sdk';

export default function Page() {
  const [src, setSrc] = useState<string>();
  async function make() {
    const unifically = createUnifically({ baseUrl: new URL('/ai', location.href).href });
    const model = unifically.imageModel('alibaba/z-image-turbo');
    const { image } = await generateImage({ model, prompt: 'A kite', aspectRatio: '16:9' });
    setSrc(\`data:\${image.mediaType};base64,\${image.base64}\`);
  }
  return <main><button onClick={make}>Make it</button>{src && <img src={src} alt="A kite" />}</main>;
}
`;

const QUERY_PAGE = `'use client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useVideo } from './use-video';

const queries = new QueryClient();
function Video() {
  const { start, output, error } = useVideo();
  return <main><button onClick={() => start('A kite')}>Make it</button><p role="status">{error ?? output?.video_url}</p></main>;
}
export default function Page() {
  return <QueryClientProvider client={queries}><Video /></QueryClientProvider>;
}
`;

describe.skipIf(isMissing)(`a project of Next.js${why}`, () => {
  let project: string;
  let sandbox: ServedSandbox;
  let next: ChildProcess | undefined;
  let browser: Browser | undefined;
  let url: string;
  let out = '';

  beforeAll(async () => {
    sandbox = await serveSandbox({ port: 0, speed: 100 });
    const packed = await packedPackage();
    // Next to what test/runtimes installs, where the bundler of Next.js finds it: it follows no link out of its root.
    project = await mkdtemp(resolve('test/runtimes/.next-'));
    const main = join(packed.modules, 'unigen/dist/src/cli/main.js');
    await run(process.execPath, [main, 'init', '.', '--template', 'next'], { cwd: project });
    for (const name of ['unigen', '@noble', '@standard-schema', 'openapi-fetch', 'openapi-typescript-helpers'])
      await cp(join(packed.modules, name), join(project, 'node_modules', name), { recursive: true, dereference: true });
    await change(
      'app/ai/[...path]/route.ts',
      "['alibaba/z-image-turbo']",
      "['alibaba/z-image-turbo', 'google/veo-3.1-fast']",
    );
    await change('app/ai/[...path]/route.ts', 'maxCost: 0.05', 'maxCost: 0.5');
    const route = recipe(GUIDE, 'app/api/image/route.ts');
    await write('app/api/image/route.ts', route.replace('createUnifically({', "createUnifically({ apiKey: 'next',"));
    await write('app/sdk/page.tsx', SDK_PAGE);
    await write('app/query/page.tsx', QUERY_PAGE);
    await write('app/query/use-video.ts', recipe(GUIDE, 'use-video.ts').replace('5000', '200'));
    const port = await freePort();
    url = `http://localhost:${port}`;
    next = spawn(
      process.execPath,
      [join(modules, 'next/dist/bin/next'), 'dev', '--hostname', 'localhost', '--port', String(port)],
      {
        cwd: project,
        env: {
          ...withoutKey(),
          NODE_ENV: 'development',
          NEXT_TELEMETRY_DISABLED: '1',
          UNIFICALLY_BASE_URL: sandbox.url,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    for (const stream of [next.stdout!, next.stderr!]) stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
    while (!out.includes('Ready') && next.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 100));
    if (!noBrowser) browser = await launch();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    if (next?.exitCode === null && next.kill()) await once(next, 'close');
    await sandbox.stop();
    if (project) await rm(project, { recursive: true, force: true });
  });

  const write = async (name: string, text: string) => {
    await mkdir(dirname(join(project, name)), { recursive: true });
    await writeFile(join(project, name), text);
  };
  const change = async (name: string, from: string, to: string) => {
    const text = await readFile(join(project, name), 'utf8');
    expect(text).toContain(from);
    await write(name, text.replace(from, to));
  };

  it('answers by a route with an image of the AI SDK', async () => {
    const body = JSON.stringify({ prompt: 'A kite' });
    const response = await fetch(`${url}/api/image`, { method: 'POST', body });
    expect(response.headers.get('content-type'), out).toBe('image/png');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
    expect(sandbox.sandbox.control.tasks()).toHaveLength(1);
  }, 120_000);

  describe.skipIf(noBrowser)(`in a browser${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
    it.each([
      ['/', 'img[alt="A paper boat"]', 'http://127.0.0.1:'],
      ['/sdk', 'img[alt="A kite"]', 'data:image/png;base64,'],
      ['/query', 'p[role=status]', '.mp4'],
    ])(
      'makes an output on the page %s',
      async (path, selector, expected) => {
        const page = await browser!.newPage();
        const problems: string[] = [];
        watchPage(page, problems, (url) => ['127.0.0.1', 'localhost'].includes(new URL(url).hostname));
        page.on('response', (response) => {
          if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
        });
        // The first request compiles the page.
        await page.goto(`${url}${path}`, { timeout: 90_000, waitUntil: 'networkidle' });
        await page.getByRole('button', { name: 'Make it' }).click();
        const made = page.locator(selector);
        const shown = () =>
          made.evaluate((node) => node.getAttribute('src') ?? node.textContent, undefined, { timeout: 60_000 });
        await expect.poll(shown, { timeout: 60_000 }).toContain(expected);
        expect(problems).toEqual([]);
        await page.close();
      },
      180_000,
    );
  });
});

/** The environment without a key, as a new user has it. */
function withoutKey(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:UNIFICALLY_|VITEST|TEST$|NODE_ENV)/.test(name)),
  );
}
