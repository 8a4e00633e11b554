import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { serveSandbox } from 'unigen/sandbox/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { launch, noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';

if (noBrowser) console.warn(`No page uses the sandbox: ${noBrowser}.`);

/** A page of another origin than the sandbox: it shows progress, plays a video and an audio file, and shows an image. */
const PAGE = `
  import { GateAI, Unifically } from 'unigen';
  import { createSandbox } from 'unigen/sandbox';
  const options = { apiKey: 'page', baseUrl: new URLSearchParams(location.search).get('sandbox') };
  const api = new Unifically(options);
  const gateai = new GateAI(options);
  const show = (tag, url) => {
    const element = document.createElement(tag);
    element.src = url;
    element.crossOrigin = 'anonymous';
    document.body.append(element);
    return element;
  };
  const progress = (list) => ({ pollInterval: 50, onUpdate: (task) => (list.push(task.status), (document.title = task.status)) });
  const play = (element) => new Promise((resolve, reject) => {
    element.onended = () => resolve({ duration: element.duration, ratio: element.videoWidth / element.videoHeight });
    element.onerror = () => reject(new Error('it does not play: ' + element.error?.message));
    element.muted = true;
    element.play().catch(reject);
  });
  window.video = async () => {
    const seen = [];
    const { video_url } = await api.run('kuaishou/kling-3.0-video', { multi_shots: [{ prompt: 'A kite', duration: 1 }, { prompt: 'A gull', duration: 2 }], aspect_ratio: '9:16' }, progress(seen));
    return { seen, ...(await play(show('video', video_url))) };
  };
  window.audio = async () => {
    const seen = [];
    const { audio_url } = await api.run('elevenlabs/sound-effect', { text: 'Rain', duration: 1 }, progress(seen));
    return { seen, ...(await play(show('audio', audio_url))) };
  };
  window.image = async () => {
    const { result } = await gateai.run('gpt-image-2', { prompt: 'A fox', width: 1000, height: 1500 }, { pollInterval: 50 });
    const element = show('img', result[0]);
    await element.decode();
    return { width: element.naturalWidth, height: element.naturalHeight };
  };
  window.within = async () => {
    const sandbox = createSandbox({ speed: 200 });
    const own = new Unifically({ apiKey: 'any', fetch: sandbox.fetch });
    const { video_url } = await own.run('google/veo-3.1-fast', { prompt: 'A kite', duration: 4 }, { pollInterval: 20 });
    const [{ file }] = await own.files.download({ video_url });
    const played = await play(show('video', URL.createObjectURL(file)));
    sandbox.control.fault({ kind: 'lost' });
    const error = await own.run('google/veo-3.1-fast', { prompt: 'A kite' }).catch((reason) => reason.name);
    await sandbox.close();
    return { duration: played.duration, error, tasks: sandbox.control.tasks().length };
  };
  window.banned = async () => {
    const statuses = await Promise.all(Array.from({ length: 12 }, () => fetch(options.baseUrl + '/account', { headers: { Authorization: 'Bearer hasty' } })));
    const last = statuses.find(({ status }) => status === 429);
    return { status: last.status, wait: last.headers.get('Retry-After') };
  };
`;

describe.skipIf(noBrowser)(
  `a page against the sandbox in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`,
  () => {
    const cleanup = cleanups();
    let page: Page;
    const failures: string[] = [];

    beforeAll(async () => {
      const sandbox = await serveSandbox({ port: 0, speed: 60 });
      cleanup(() => sandbox.stop());
      const { outputFiles } = await build({
        stdin: { contents: PAGE, resolveDir: process.cwd() },
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        platform: 'browser',
        alias: { 'unigen/sandbox': resolve('src/sandbox/index.ts'), unigen: resolve('src/index.ts') },
      });
      const script = outputFiles[0]!.text;
      const server = createServer((request, response) => {
        if (request.url === '/page.js')
          return response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
        response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end('<!doctype html><body><script type="module" src="/page.js"></script>');
      });
      cleanup(() => {
        server.closeAllConnections();
        server.close();
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const browser = await launch();
      cleanup(() => browser.close());
      page = await browser.newPage();
      page.on('pageerror', (error) => failures.push(String(error)));
      await page.goto(
        `http://127.0.0.1:${(server.address() as AddressInfo).port}/?sandbox=${encodeURIComponent(sandbox.url)}`,
      );
      await page.waitForFunction('window.banned');
    }, 120_000);

    type Played = { seen: string[]; duration: number; ratio: number };

    it('shows the progress of a video, and plays it', async () => {
      const played = await page.evaluate<Played>('window.video()');
      expect(played.seen.at(-1)).toBe('completed');
      expect(played.seen).toContain('processing');
      expect(Math.abs(played.duration - 3)).toBeLessThan(0.2);
      expect(Math.abs(played.ratio - 9 / 16)).toBeLessThan(0.02);
      await expect.poll(() => page.title()).toBe('completed');
    }, 60_000);

    it('plays audio of the requested duration', async () => {
      const played = await page.evaluate<Played>('window.audio()');
      expect(Math.abs(played.duration - 1)).toBeLessThan(0.1);
    }, 60_000);

    it('shows an image of the size to which the requested one is snapped', async () => {
      expect(await page.evaluate('window.image()')).toEqual({ width: 848, height: 1264 });
    }, 60_000);

    it('has a sandbox of its own, without any server', async () => {
      const { duration, error, tasks } = await page.evaluate<{ duration: number; error: string; tasks: number }>(
        'window.within()',
      );
      expect(Math.abs(duration - 4)).toBeLessThan(0.2);
      expect([error, tasks]).toEqual(['UnknownOutcomeError', 2]);
    }, 60_000);

    it('reads the headers of a ban across origins', async () => {
      expect(await page.evaluate('window.banned()')).toEqual({ status: 429, wait: '60' });
    });

    it('has no uncaught error', () => expect(failures).toEqual([]));
  },
);
