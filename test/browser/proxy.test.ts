import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { toNodeListener } from 'unigen/node';
import { createProxy } from 'unigen/proxy';
import { beforeAll, describe, expect, it } from 'vitest';
import { launch, noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { startHostileServer, type HostileServer } from '../support/hostile.js';

if (noBrowser) console.warn(`The proxy is not used by a browser: ${noBrowser}.`);

const KEY = 'sk-of-the-server';
const PAGE = `
  import { Unifically } from 'unigen';
  const api = new Unifically({ baseUrl: location.origin + '/ai' });
  window.run = () => api.run('google/veo-3.1-fast', { prompt: 'A paper boat' }, { pollInterval: 50 });
`;

describe.skipIf(noBrowser)(`a page behind the proxy in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  let upstream: HostileServer;
  const cleanup = cleanups();
  let page: Page;
  /** Number of responses to creates that the proxy still has to lose. */
  let losses = 0;
  let creates = 0;

  beforeAll(async () => {
    upstream = await startHostileServer();
    cleanup(() => upstream.stop());
    const { outputFiles } = await build({
      stdin: { contents: PAGE, resolveDir: process.cwd() },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      alias: { unigen: resolve('src/index.ts') },
    });
    const script = outputFiles[0]!.text;
    const proxy = createProxy({
      api: 'unifically',
      apiKey: KEY,
      baseUrl: upstream.url,
      basePath: '/ai',
      models: ['google/veo-3.1-fast'],
      authorize: 'public',
    });
    const server = createServer((request, nodeResponse) => {
      if (request.url === '/')
        return nodeResponse
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end('<!doctype html><script type="module" src="/page.js"></script>');
      if (request.url === '/page.js')
        return nodeResponse.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
      toNodeListener(async (sent) => {
        const response = await proxy(sent);
        if (sent.method === 'POST') {
          creates++;
          if (losses-- > 0) request.socket.resetAndDestroy();
        }
        return response;
      })(request, nodeResponse);
    });
    // The browser retries a POST only if it was sent on a connection that was open before.
    server.keepAliveTimeout = 60_000;
    cleanup(() => {
      server.closeAllConnections();
      server.close();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const browser = await launch();
    cleanup(() => browser.close());
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('window.run');
  }, 120_000);

  const run = () => page.evaluate<{ video_url: string }>('window.run()');

  it('runs a task without a key of its own', async () => {
    expect(await run()).toEqual({ video_url: 'https://example.com/boat.mp4' });
    expect(upstream.seen.every(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(true);
    expect(await page.content()).not.toContain(KEY);
  });

  it('pays once if the browser sends a create again', async () => {
    const before = upstream.tasks;
    creates = 0;
    losses = 1;
    expect(await run()).toEqual({ video_url: 'https://example.com/boat.mp4' });
    // The first response was lost on a kept-alive connection, and Chromium retried the POST by itself.
    expect(creates).toBe(2);
    expect(upstream.tasks - before).toBe(1);
  });
});
