import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { launch, noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { serve } from '../support/serve.js';
import { recipe } from '../support/snippets.js';

if (noBrowser) console.warn(`No page uses the handlers for MSW: ${noBrowser}.`);

/** A page with the real hosts in its code, after the recipe of the guide: it creates, polls and plays an output. */
const PAGE = `
  import { GateAI, Unifically } from 'unigen';
  const { control } = globalThis.sandbox;
  const options = { apiKey: 'page', pollInterval: 20 };
  const api = new Unifically(options);
  const play = (url) => new Promise((resolve, reject) => {
    const video = document.createElement('video');
    video.src = url;
    video.muted = true;
    video.onended = () => resolve(video.duration);
    video.onerror = () => reject(new Error('it does not play: ' + video.error?.message));
    document.body.append(video);
    video.play().catch(reject);
  });
  window.video = async () => {
    const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A kite', duration: 4 });
    return { video_url, duration: await play(video_url) };
  };
  window.image = async () => {
    const { result } = await new GateAI(options).run('gpt-image-2', { prompt: 'A fox', width: 1000, height: 1500 });
    const image = document.createElement('img');
    image.src = result[0];
    document.body.append(image);
    await image.decode();
    return { width: image.naturalWidth, height: image.naturalHeight };
  };
  window.upload = async () => {
    const url = await api.files.upload(new File(['A kite'], 'kite.txt', { type: 'text/plain' }));
    return (await fetch(url)).text();
  };
  window.faults = async () => {
    const seen = [];
    for (const kind of ['lost', 'cut', 'malformed']) {
      control.fault({ kind, operation: 'createTask' });
      seen.push(await api.run('google/veo-3.1-fast', { prompt: 'A kite' }).catch((error) => error.name));
    }
    control.fault({ kind: 'fail', message: 'No such bird' });
    seen.push(await api.run('google/veo-3.1-fast', { prompt: 'A kite' }).catch((error) => error.message));
    return seen;
  };
  window.frozen = async () => {
    control.freeze();
    const handle = await api.tasks.create('google/veo-3.1-fast', { prompt: 'A kite' });
    const before = (await api.tasks.get(handle)).status;
    control.advance(600_000);
    const after = (await api.tasks.get(handle)).status;
    control.resume();
    return [before, after];
  };
  window.other = async () => (await fetch('/other')).text();
  window.isReady = true;
`;

describe.skipIf(noBrowser)(`a page with MSW in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  const cleanup = cleanups();
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `${recipe('src/msw/README.md', 'mock.ts')}\n${PAGE}`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      alias: { 'unigen/msw': resolve('src/msw/index.ts'), unigen: resolve('src/index.ts') },
    });
    // The worker of the package, as `npx msw init` copies it.
    const worker = await readFile(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8');
    const scripts = new Map<string, string>([
      ['/page.js', outputFiles[0]!.text],
      ['/mockServiceWorker.js', worker],
    ]);
    const { url, stop } = await serve((request) => {
      const { pathname } = new URL(request.url);
      const script = scripts.get(pathname);
      if (script !== undefined) return new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
      if (pathname === '/other') return new Response('from the server');
      const html = '<!doctype html><body><script type="module" src="/page.js"></script>';
      return new Response(html, { headers: { 'Content-Type': 'text/html' } });
    });
    cleanup(stop);
    const browser = await launch();
    cleanup(() => browser.close());
    page = await browser.newPage();
    page.on('pageerror', (error) => failures.push(String(error)));
    await page.goto(url);
    await page.waitForFunction('window.isReady');
  }, 120_000);

  it('plays a video whose URL is one of the real host', async () => {
    const played = await page.evaluate<{ video_url: string; duration: number }>('window.video()');
    expect(played.video_url).toMatch(/^https:\/\/api\.unifically\.com\//);
    expect(Math.abs(played.duration - 4)).toBeLessThan(0.2);
  }, 60_000);

  it('shows an image of the other API', async () => {
    expect(await page.evaluate('window.image()')).toEqual({ width: 848, height: 1264 });
  }, 60_000);

  it('uploads a file and reads it', async () => {
    expect(await page.evaluate('window.upload()')).toBe('A kite');
  });

  it('gets the faults that it asks for', async () => {
    const unknown = 'UnknownOutcomeError';
    expect(await page.evaluate('window.faults()')).toEqual([
      unknown,
      unknown,
      unknown,
      expect.stringContaining('No such bird'),
    ]);
  }, 60_000);

  it('moves the time of its sandbox', async () => {
    expect(await page.evaluate('window.frozen()')).toEqual(['pending', 'completed']);
  });

  it('reaches its own server past the mock', async () => {
    expect(await page.evaluate('window.other()')).toBe('from the server');
  });

  it('has no uncaught error', () => expect(failures).toEqual([]));
});
