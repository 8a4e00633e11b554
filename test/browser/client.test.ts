import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { startHostileServer, type HostileServer } from '../support/hostile.js';

if (noBrowser) console.warn(`The client is not run in a browser: ${noBrowser}.`);

/** The page's own code: what is tested calls these. */
const PAGE = `
  import { Unifically } from 'unigen';
  import { validateRequest } from 'unigen/validate';
  const client = (options) => new Unifically({ apiKey: 'key-' + Math.random(), baseUrl: location.origin, random: () => 0, ...options });
  const shown = (error) => ({ name: error.name, message: error.message, handle: error.handle, request: error.request, issues: error.issues });
  const model = 'google/veo-3.1-fast';
  const input = { prompt: 'A paper boat' };
  window.tests = {
    run: async () => {
      const seen = [];
      const output = await client().run(model, input, { pollInterval: 50, onUpdate: (task) => seen.push(task.status) });
      return { output, seen };
    },
    upload: async () => {
      const file = new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1])], 'a.png', { type: 'image/png' });
      return (await client().tasks.create(model, { ...input, start_image_url: file, end_image_url: new Blob([file]) })).id;
    },
    lost: () => client().run(model, input).catch(shown),
    abort: async () => {
      const stop = new AbortController();
      let call;
      await new Promise((resolve) => {
        call = client().run(model, input, { signal: stop.signal, pollInterval: 60_000, onCreate: resolve }).catch(shown);
      });
      // So that it waits for the next poll, which is a minute away.
      await new Promise((resolve) => setTimeout(resolve, 100));
      const start = performance.now();
      stop.abort();
      return { ...(await call), ms: performance.now() - start };
    },
    validate: () => client({ validate: validateRequest }).run(model, { ...input, duration: 5 }).catch(shown),
    noKey: () => { try { new Unifically(); } catch (error) { return shown(error); } },
    path: () => client().files.upload('/etc/passwd').catch(shown),
  };
`;

describe.skipIf(noBrowser)(`the bundled client in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  let server: HostileServer;
  const cleanup = cleanups();
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: PAGE, resolveDir: process.cwd(), sourcefile: 'page.js' },
      bundle: true,
      minify: true,
      splitting: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      outdir: '/',
      alias: { unigen: resolve('src/index.ts'), 'unigen/validate': resolve('src/validate/index.ts') },
    });
    const scripts = outputFiles.map(
      ({ path, contents }) =>
        [path === '/stdin.js' ? '/page.js' : path, { type: 'text/javascript', content: contents }] as const,
    );
    server = await startHostileServer(0, {
      '/': {
        type: 'text/html',
        content: '<!doctype html><title>unigen</title><script type="module" src="/page.js"></script>',
      },
      '/favicon.ico': { type: 'image/x-icon', content: '' },
      ...Object.fromEntries(scripts),
    });
    // Chromium itself sends a POST again if a kept-alive connection is reset; the proxy handles that.
    cleanup(() => server.stop());
    server.closing = true;
    const browser = await launch();
    cleanup(() => browser.close());
    page = await browser.newPage();
    page.on('pageerror', (error) => failures.push(String(error)));
    await page.goto(server.url);
    await page.waitForFunction('window.tests');
  }, 120_000);

  beforeEach(() => {
    server.seen.length = 0;
    server.taskTime = 0;
  });

  const test = (name: string) => page.evaluate<Record<string, unknown>>(`window.tests.${name}()`);

  it('runs a task', async () => {
    server.taskTime = 1000;
    expect(await test('run')).toEqual({
      output: { video_url: 'https://example.com/boat.mp4' },
      seen: ['processing', 'completed'],
    });
  });

  it('uploads files of a page, the same content once', async () => {
    await test('upload');
    expect(server.seen.map(({ method }) => method)).toEqual(['PUT', 'POST']);
    expect(server.seen[0]!.body).toContain('\x89PNG\x01');
  });

  it('sends a create once if its response is lost', async () => {
    server.next('POST /v1/tasks', { do: 'reset' });
    const error = await test('lost');
    expect(error).toMatchObject({ name: 'UnknownOutcomeError', request: { body: { model: 'google/veo-3.1-fast' } } });
    expect(server.seen.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('ends a wait at once on abort', async () => {
    server.taskTime = 1e6;
    const error = await test('abort');
    expect(error).toMatchObject({ name: 'AbortError', handle: { api: 'unifically' } });
    expect(error.ms).toBeLessThan(5000);
  });

  it('validates with rules that it loads when it needs them', async () => {
    expect(await test('validate')).toMatchObject({
      name: 'ValidationError',
      message: 'duration must be 4, 6 or 8',
      issues: [{ pointer: '/input/duration' }],
    });
    expect(server.seen).toEqual([]);
  });

  it('asks for a key, and says that there is no file system', async () => {
    expect(await test('noKey')).toMatchObject({ name: 'AuthenticationError' });
    expect(await test('path')).toMatchObject({
      message: 'There is no file system here: pass a Blob or a File instead of a path',
    });
  });

  it('has no uncaught error', () => expect(failures).toEqual([]));
});
