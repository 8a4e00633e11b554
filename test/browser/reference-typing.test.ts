import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { launch, noBrowser, watchPage } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { referenceFolder } from '../support/on-demand.js';
import { serve } from '../support/serve.js';
import { untilReady } from '../support/until-ready.js';

describe.skipIf(noBrowser)(
  `what is typed before a script of the reference is loaded${noBrowser ? ` (skipped: ${noBrowser})` : ''}`,
  () => {
    const cleanup = cleanups();
    const problems: string[] = [];
    let browser: Browser;
    let root: string;

    beforeAll(async () => {
      root = `file://${await referenceFolder()}`;
      browser = await launch();
      cleanup(() => browser.close());
    }, 60_000);

    /** A page whose scripts of these names come when `load` is called, and which may stay at its first paint. */
    async function open(path: string, late: RegExp, isPainted = true): Promise<{ page: Page; load: () => void }> {
      let load = () => {};
      const loaded = new Promise<void>((resolve) => (load = resolve));
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      if (!isPainted) await page.addInitScript(() => (window.requestAnimationFrame = () => 0));
      watchPage(page, problems);
      await page.route(late, async (route) => {
        await loaded;
        await route.continue();
      });
      await page.goto(`${root}/${path}`, { waitUntil: 'commit' });
      return { page, load };
    }

    it.each(['guides/client/index.html', 'models/unifically/google/veo-3.1-fast/index.html'])(
      'is searched for by the dialog: %s',
      async (path) => {
        const { page, load } = await open(path, /\/search(?:-index)?\.(?:js|css)$/);
        await untilReady(page);
        await page.locator('#search').click();
        await page.keyboard.type('webh');
        const field = page.locator('dialog > input');
        expect(await field.getAttribute('role')).toBeNull();
        expect(await field.inputValue()).toBe('webh');
        load();
        await page.getByRole('combobox', { name: /^Search models/ }).waitFor();
        await page.keyboard.type('ook');
        await expect.poll(() => field.inputValue()).toBe('webhook');
        await expect.poll(() => page.getByRole('option').first().innerText()).toMatch(/^Webhooks/);
        await page.close();
      },
    );

    it('does not open a dialog again that was closed while it was loaded', async () => {
      const { page, load } = await open('guides/client/index.html', /\/search(?:-index)?\.js$/);
      await untilReady(page);
      await page.locator('#search').click();
      await page.keyboard.press('Escape');
      load();
      await page.waitForFunction(() => 'unigenOpenSearch' in globalThis);
      expect(await page.locator('.site-header + dialog').isVisible()).toBe(false);
      await page.close();
    });

    it.each(['', '?q=veo&makes=video'])('is searched for by the catalog: index.html%s', async (query) => {
      const { page, load } = await open(`index.html${query}`, /\/catalog(?:-data)?\.js$/);
      const field = page.locator('[name=q]');
      await field.click();
      await page.keyboard.type('lip sync ');
      expect(await page.locator('#catalog.ready').count()).toBe(0);
      load();
      await page.locator('#catalog.ready').waitFor();
      await page.keyboard.type('video');
      await expect.poll(() => field.inputValue()).toBe('lip sync video');
      const url = query ? 'q=lip+sync+video&makes=video' : 'q=lip+sync+video';
      await expect.poll(() => page.evaluate(() => location.search.slice(1))).toBe(url);
      await expect
        .poll(() => page.locator('#models tbody tr:not(.group):visible').first().innerText())
        .toMatch(/lip sync/);
      await page.close();
    });

    it.each(['', '?q=veo&makes=video'])('is kept by the catalog with what was chosen: index.html%s', async (query) => {
      const { page, load } = await open(`index.html${query}`, /\/catalog(?:-data)?\.js$/);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.locator('[name=makes][value=image]').check();
      await page.locator('[name=seed]').check();
      await page.locator('[name=seconds]').fill('8');
      await page.locator('[name=sort]').selectOption('price');
      expect(await page.locator('#catalog.ready').count()).toBe(0);
      load();
      await page.locator('#catalog.ready').waitFor();
      const url = query
        ? 'q=veo&makes=image,video&seed=1&sort=price&seconds=8'
        : 'makes=image&seed=1&sort=price&seconds=8';
      const asked = () =>
        page.evaluate(() => [...new URLSearchParams(location.search)].map(String).toSorted().join('&'));
      const sorted = [...new URLSearchParams(url)].map(String).toSorted().join('&');
      await expect.poll(asked).toBe(sorted);
      expect(await page.locator('[name=makes][value=image]').isChecked()).toBe(true);
      expect(await page.locator('[name=seed]').isChecked()).toBe(true);
      await page.close();
    });

    const ANY_SCRIPT = /\.js$/;
    const MODEL = 'models/unifically/google/veo-3.1-fast/index.html';

    /** Types before the scripts of the page are loaded. */
    async function typeEarly(page: Page, ask: () => Promise<void>): Promise<void> {
      await page.locator('h1').waitFor();
      await ask();
      await page.keyboard.type('web hook', { delay: 10 });
      expect(await page.locator('#theme[data-theme]').count()).toBe(0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }

    it.each([
      ['guides/client/index.html', '/'],
      [MODEL, '/'],
      [MODEL, 'Control+k'],
      ['index.html', 'Control+k'],
      ['404.html', 'Control+k'],
    ])('is searched for by the dialog that a key opened: %s, %s', async (path, key) => {
      const { page, load } = await open(path, ANY_SCRIPT);
      await typeEarly(page, () => page.keyboard.press(key));
      const field = page.locator('dialog > input');
      expect(await field.inputValue()).toBe('web hook');
      load();
      await expect.poll(() => page.getByRole('option').first().innerText()).toMatch(/webhook/i);
      expect(await field.inputValue()).toBe('web hook');
      await page.close();
    });

    it('is searched for by the dialog that the button opened', async () => {
      const { page, load } = await open('guides/client/index.html', ANY_SCRIPT);
      await typeEarly(page, () => page.locator('#search').click());
      load();
      await page.getByRole('option').first().waitFor();
      expect(await page.locator('dialog > input').inputValue()).toBe('web hook');
      await page.close();
    });

    it.each([true, false])('is searched for by the catalog after /, painted or not: %s', async (isPainted) => {
      const { page, load } = await open('index.html', ANY_SCRIPT, isPainted);
      await typeEarly(page, () => page.keyboard.press('/'));
      expect(await page.locator('[name=q]').inputValue()).toBe('web hook');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      if (isPainted) {
        load();
        await page.locator('#catalog.ready').waitFor();
        expect(await page.locator('[name=q]').inputValue()).toBe('web hook');
      }
      await page.close();
    });

    it('has the keys of fields to itself, and other keys have their own meaning', async () => {
      const { page } = await open('guides/client/index.html', ANY_SCRIPT);
      await page.locator('h1').waitFor();
      for (const key of ['k', 'Control+/', 'Control+Shift+k', 'Alt+/']) {
        await page.keyboard.press(key);
        expect(await page.locator('dialog[open]').count(), key).toBe(0);
      }
      await page.keyboard.press('/');
      await page.keyboard.type('a/b');
      expect(await page.locator('dialog > input').inputValue()).toBe('a/b');
      // What is typed next replaces what there is.
      await page.keyboard.press('Control+k');
      await page.keyboard.type('c');
      expect(await page.locator('dialog > input').inputValue()).toBe('c');
      await page.close();
    });

    it.each([
      ['guides/client/index.html', '<header'],
      ['index.html', '<header'],
      ['index.html', '<main'],
    ])('leads to no problem on a page that has no field for it yet: %s up to %s', async (path, end) => {
      const html = await readFile(`${root.slice('file://'.length)}/${path}`, 'utf8');
      // The rest of the page never comes.
      const served = await serve(() => {
        const start = html.slice(0, html.indexOf(end));
        const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode(start)) });
        return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'text/html' } }));
      });
      const page = await browser.newPage();
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(served.url, { waitUntil: 'commit' });
      await page.locator('.skip').waitFor({ state: 'attached' });
      for (const key of ['/', 'Control+k']) await page.keyboard.press(key);
      expect(await page.locator('form').count()).toBe(0);
      expect(problems).toEqual([]);
      await page.close();
      await served.stop();
    });

    it('may be an event of the whole document, as extensions send them', async () => {
      const { page } = await open('guides/client/index.html', ANY_SCRIPT);
      await page.locator('h1').waitFor();
      await page.evaluate(() => {
        document.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        document.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
      });
      expect(await page.locator('dialog[open]').count()).toBe(1);
      expect(problems).toEqual([]);
      await page.close();
    });

    it('leads to no problem', () => expect(problems).toEqual([]));
  },
);
