import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { operationsPage } from '../../scripts/reference/operations.js';
import { launch, noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { document as contract } from '../support/contract.js';
import { referenceFolder } from '../support/on-demand.js';
import { serve } from '../support/serve.js';
import { staticType } from '../support/static-types.js';
import { untilReady } from '../support/until-ready.js';

if (noBrowser) console.warn(`The guides of the reference are not opened: ${noBrowser}.`);

const CLIENT = 'guides/client/index.html';

describe.skipIf(noBrowser)(
  `the guides of the reference, from disk${noBrowser ? ` (skipped: ${noBrowser})` : ''}`,
  () => {
    const cleanup = cleanups();
    let browser: Browser;
    let folder: string;
    let page: Page;
    const elsewhere: string[] = [];
    const failures: string[] = [];

    const open = async (path: string, options: Parameters<Browser['newPage']>[0] = {}) => {
      const opened = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      opened.on('request', (request) => {
        if (!/^(?:file|data|blob):/.test(request.url())) elsewhere.push(request.url());
      });
      opened.on('pageerror', (error) => failures.push(String(error)));
      opened.on('console', (message) => {
        if (message.type() === 'error') failures.push(message.text());
      });
      await opened.goto(`file://${folder}/${path}`);
      await untilReady(opened);
      return opened;
    };

    beforeAll(async () => {
      folder = await referenceFolder();
      browser = await launch();
      cleanup(() => browser.close());
      page = await open(CLIENT);
    }, 120_000);

    const pathOf = (opened: Page) => decodeURI(opened.url()).split(`${folder}/`)[1];

    it('are searched from the keyboard: open, type, choose, go', async () => {
      await page.goto(`file://${folder}/${CLIENT}`);
      await untilReady(page);
      const field = page.getByRole('combobox', { name: /^Search models/ });
      await page.keyboard.press('/');
      await field.waitFor();
      await page.keyboard.type('veo extend');
      const options = page.getByRole('option');
      await options.first().waitFor();
      await expect.poll(() => field.getAttribute('aria-expanded')).toBe('true');
      await expect
        .poll(() => field.getAttribute('aria-activedescendant'))
        .toBe(await options.first().getAttribute('id'));
      await expect.poll(() => options.first().innerText()).toMatch(/^Veo 3\.1 Extend/);

      await field.fill('callback');
      await page.keyboard.press('ArrowDown');
      const second = options.nth(1);
      await expect.poll(() => second.getAttribute('aria-selected')).toBe('true');
      await expect.poll(() => options.first().getAttribute('aria-selected')).toBe('false');
      await expect.poll(() => field.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
      await page.keyboard.press('ArrowUp');

      await page.keyboard.press('Escape');
      await field.waitFor({ state: 'hidden' });
      await page.keyboard.press('Control+k');
      await field.waitFor();
      await field.fill('429');
      await page.keyboard.press('Enter');
      await page.waitForURL(/guides\/errors\/index\.html#/);
      await expect.poll(() => page.locator('h1').innerText()).toBe('Errors');
    });

    it('copy their code, whatever the width, and no button covers it', async () => {
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
      const opened = await context.newPage();
      await opened.goto(`file://${folder}/${CLIENT}`);
      await untilReady(opened);
      const block = opened.locator('.prose .code').first();
      for (const width of [390, 1280]) {
        await opened.setViewportSize({ width, height: 900 });
        const [whole, scrolled, text, button] = await Promise.all(
          [block, block.locator('pre'), block.locator('code'), block.getByRole('button')].map((one) =>
            one.boundingBox(),
          ),
        );
        expect(button!.y + button!.height, String(width)).toBeLessThanOrEqual(text!.y);
        // It stands on the box, not across its border.
        expect(button!.y + button!.height, String(width)).toBeLessThanOrEqual(whole!.y + 1.5);
        // Lines go on to the edge, and fade there.
        expect(scrolled!.width, String(width)).toBeGreaterThan(whole!.width - 4);
      }
      expect(await opened.locator('.prose pre').count()).toBe(await opened.locator('.prose .code > .copy').count());
      await block.getByRole('button', { name: 'Copy' }).click();
      await block.getByRole('button', { name: 'Copied' }).waitFor();
      const copied = await opened.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await block.locator('pre').textContent());
      // A line that goes on fades at this width too.
      const mask = () => block.locator('pre').evaluate((pre) => getComputedStyle(pre).maskImage);
      expect(await mask()).toContain('gradient');
      // Paper does not scroll.
      await opened.emulateMedia({ media: 'print' });
      expect(await mask()).toBe('none');
      await context.close();
    });

    it('have an excerpt of what is found, and the rest of a group', async () => {
      await page.goto(`file://${folder}/${CLIENT}`);
      await untilReady(page);
      await page.keyboard.press('/');
      await page.keyboard.type('webhook');
      const options = page.getByRole('option');
      await expect.poll(() => options.first().locator('mark').first().innerText()).toMatch(/^webhook/i);
      const shown = await options.count();
      const more = page.getByRole('option', { name: /^Show \d+ more$/ }).first();
      const rest = Number(/\d+/.exec(await more.innerText())![0]);
      await more.click();
      // The row to press is gone.
      await expect.poll(() => options.count()).toBe(shown + rest - 1);
      await page.keyboard.type('s');
      await expect.poll(() => page.getByRole('option', { name: /^Show \d+ more$/ }).count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
    });

    it('show which keys choose a result where there are such keys', async () => {
      const phone = await open(CLIENT, { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
      for (const [opened, isShown] of [
        [page, true],
        [phone, false],
      ] as const) {
        await opened.goto(`file://${folder}/${CLIENT}`);
        await untilReady(opened);
        await opened.locator('#search').click();
        const field = opened.getByRole('combobox', { name: /^Search models/ });
        const hint = opened.getByText('Enter to open');
        await field.waitFor();
        expect(await hint.isVisible()).toBe(false);
        await field.fill('seed');
        await opened.getByRole('option').first().waitFor();
        expect(await hint.isVisible()).toBe(isShown);
        await expect.poll(() => opened.getByRole('status').innerText()).toMatch(/^\d+ of \d+ results\.$/);
      }
      await phone.close();
      await page.keyboard.press('Escape');
    });

    it('lead to the catalog with the words that were typed', async () => {
      await page.goto(`file://${folder}/${CLIENT}`);
      await untilReady(page);
      await page.getByRole('button', { name: 'Search' }).click();
      const field = page.getByRole('combobox', { name: /^Search models/ });
      for (const [words, name] of [
        ['remove background', 'Choose a model in the catalog Search it for “remove background”'],
        ['kling', /^All \d+ models in the catalog Search it for “kling”$/],
      ] as const) {
        await field.fill(words);
        const option = page.getByRole('option', { name });
        await option.waitFor();
        expect(new URL((await option.getAttribute('href'))!, page.url()).searchParams.get('q')).toBe(words);
      }
      await page.keyboard.press('Escape');
    });

    it('say if nothing is found, and keep / for fields', async () => {
      await page.goto(`file://${folder}/${CLIENT}`);
      await untilReady(page);
      await page.getByRole('button', { name: 'Search' }).click();
      const field = page.getByRole('combobox', { name: /^Search models/ });
      await field.fill('zzzzqqq');
      await expect
        .poll(() => page.getByRole('status').innerText())
        .toBe('Nothing found for “zzzzqqq”. Try fewer or other words.');
      await expect.poll(() => field.getAttribute('aria-expanded')).toBe('false');
      await field.press('End');
      await page.keyboard.type('/');
      await expect.poll(() => field.inputValue()).toBe('zzzzqqq/');
      await page.getByRole('button', { name: 'Close' }).click();
      await field.waitFor({ state: 'hidden' });
    });

    it('have a theme that is chosen by keyboard and remembered', async () => {
      const theme = page.locator('#theme');
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`file://${folder}/${CLIENT}`);
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await untilReady(page);
      const light = await background();
      await expect.poll(() => theme.getAttribute('aria-label')).toBe('Theme: system');
      await theme.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => theme.getAttribute('aria-label')).toBe('Theme: light');
      await page.keyboard.press('Space');
      await expect.poll(() => theme.getAttribute('aria-label')).toBe('Theme: dark');
      const dark = await background();
      expect(dark).not.toBe(light);
      await page.reload();
      await untilReady(page);
      await expect.poll(() => background()).toBe(dark);
      await theme.click();
      await expect.poll(() => background()).toBe(light);
    });

    it('begin at the left edge of the catalog', async () => {
      await page.setViewportSize({ width: 1440, height: 900 });
      const left = async (path: string) => {
        await page.goto(`file://${folder}/${path}`);
        return page.locator('main').evaluate((main) => main.getBoundingClientRect().left);
      };
      const catalog = await left('index.html');
      expect(await left('guides/index.html')).toBe(catalog);
      expect(await left(CLIENT)).toBe(catalog);
      await page.setViewportSize({ width: 1280, height: 900 });
    });

    it('break no word of a table of contents, whichever entry is marked', async () => {
      const opened = await open('guides/errors/index.html');
      const broken = await opened.locator('.guide-contents > nav a').evaluateAll((links) =>
        links.flatMap((link) => {
          link.ariaCurrent = 'true';
          link.style.overflowWrap = 'normal';
          return link.scrollWidth > link.clientWidth ? [link.textContent] : [];
        }),
      );
      expect(broken).toEqual([]);
      await opened.close();
    });

    it('have a menu on a narrow screen, without JavaScript', async () => {
      const narrow = await open(CLIENT, { viewport: { width: 390, height: 844 }, javaScriptEnabled: false });
      const scrollWidth = await narrow.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth).toBeLessThanOrEqual(390);
      await expect.poll(() => narrow.locator('#search').isVisible()).toBe(false);
      await narrow.locator('.site-menu > summary').click();
      await narrow.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Models' }).click();
      expect(pathOf(narrow)).toBe('index.html');
      await narrow.goBack();
      await narrow.getByText('On this page').first().click();
      await narrow.getByRole('link', { name: 'Guarantees', exact: true }).click();
      expect(pathOf(narrow)).toBe(`${CLIENT}#guarantees`);
      await narrow.close();
    });

    it('scroll what is wider than a phone by keyboard too, and let it fade where it goes on', async () => {
      const narrow = await open('guides/errors/index.html', { viewport: { width: 390, height: 844 } });
      const fade = (one: HTMLElement, scrolled: number) => {
        one.scrollLeft = scrolled * one.scrollWidth;
        const style = getComputedStyle(one);
        return ['--fade-start', '--fade-end'].map((name) => Math.round(parseFloat(style.getPropertyValue(name))));
      };
      for (const path of ['guides/decisions/index.html', CLIENT]) {
        await narrow.goto(`file://${folder}/${path}`);
        const parts = await narrow.locator('.prose :is(pre, .table-scroll)').evaluateAll((all) =>
          all.map((one) => {
            const { overflowX, maskImage } = getComputedStyle(one);
            const isWider = one.scrollWidth > one.clientWidth;
            return { isWider, overflowX, hasMask: maskImage !== 'none', tabIndex: (one as HTMLElement).tabIndex };
          }),
        );
        const wide = parts.filter(({ isWider }) => isWider);
        expect(wide.length, path).toBeGreaterThan(0);
        for (const part of wide) expect(part).toMatchObject({ overflowX: 'auto', tabIndex: 0, hasMask: true });
        expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      }
      // The start of a block of code is whole until it is scrolled, and so is its end.
      const places = await narrow
        .locator('.prose pre')
        .evaluateAll((all) => all.flatMap((one, at) => (one.scrollWidth > 1.5 * one.clientWidth ? [at] : [])));
      const code = narrow.locator('.prose pre').nth(places[0]!);
      for (const [scrolled, expected] of [
        [0, [0, 48]],
        [0.3, [48, 48]],
        [1, [48, 0]],
      ] as const)
        await expect.poll(() => code.evaluate(fade, scrolled)).toEqual(expected);
      await narrow.close();
    });

    it('stack the cells of a table on a phone, so that nothing of it is cut', async () => {
      const narrow = await open('guides/errors/index.html', { viewport: { width: 390, height: 844 } });
      for (const path of ['guides/errors/index.html', CLIENT, 'guides/sandbox/index.html', 'guides/cli/index.html']) {
        await narrow.goto(`file://${folder}/${path}`);
        const cut = await narrow
          .locator('.prose .table-scroll')
          .evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
        expect(cut, path).toBe(0);
      }
      await narrow.goto(`file://${folder}/guides/errors/index.html`);
      const cells = narrow.locator('.prose tbody tr').first().locator('td');
      const boxes = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
      expect(boxes).toHaveLength(3);
      expect(boxes.toSorted((a, b) => a - b)).toEqual(boxes);
      expect(new Set(boxes).size).toBe(3);
      await narrow.close();
    });

    it('have a table for a screen reader too if its rows are stacked', async () => {
      const narrow = await open('guides/errors/index.html', { viewport: { width: 390, height: 844 } });
      const cell = narrow.locator('.prose .stacks td + td').first();
      await cell.evaluate((one) => one.replaceChildren());
      expect((await cell.boundingBox())!.height).toBe(0);
      const parts = await narrow
        .locator('.prose .stacks, .prose .stacks :is(thead, tbody, tr, th, td)')
        .evaluateAll((all) => all.map((one) => ({ display: getComputedStyle(one).display, role: one.role })));
      const stacked = parts.filter(({ display }) => !display.startsWith('table'));
      expect(stacked.length).toBeGreaterThan(10);
      expect(stacked.filter(({ display, role }) => display === 'none' || role === null)).toEqual([]);
      await narrow.close();
    });

    it('show where code and tables go on in a browser without scroll timelines too', async () => {
      const old = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await old.route('**/*.html', async (route) => {
        const html = await readFile(new URL(route.request().url()), 'utf8');
        const body = html.replaceAll('(animation-timeline: scroll())', '(animation-timeline: nothing())');
        expect(body).not.toBe(html);
        await route.fulfill({ body, contentType: 'text/html' });
      });
      await old.goto(`file://${folder}/${CLIENT}`);
      const styles = await old.locator('.prose :is(pre, .table-scroll)').evaluateAll((all) =>
        all.map((one) => {
          const { maskImage, backgroundImage, backgroundAttachment } = getComputedStyle(one);
          return { maskImage, gradients: backgroundImage.split('linear-gradient').length - 1, backgroundAttachment };
        }),
      );
      expect(styles.length).toBeGreaterThan(0);
      for (const style of styles)
        expect(style).toMatchObject({
          maskImage: 'none',
          gradients: 4,
          backgroundAttachment: expect.stringMatching(/^local, local, scroll, scroll/) as string,
        });
      await old.close();
    });

    it('mark the section that was asked for, at the end of the page too', async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`file://${folder}/guides/errors/index.html`);
      await untilReady(page);
      const contents = page.locator('.guide-contents > nav');
      const current = contents.locator('[aria-current]');
      const titles = await contents.locator('a').allInnerTexts();
      expect(titles.length).toBeGreaterThan(10);
      for (const [at, title] of titles.entries()) {
        await contents.locator('a').nth(at).click();
        await expect.poll(() => current.allInnerTexts()).toEqual([title]);
        expect(await contents.locator('a').nth(at).getAttribute('aria-current')).toBe('true');
      }
      // The browser drops a turn of the wheel that comes while it still scrolls to the last section.
      const countAtTop = async () => {
        await page.mouse.wheel(0, -100_000);
        return current.count();
      };
      await expect.poll(countAtTop, { timeout: 10_000 }).toBe(0);
    });

    it('are searched for what a missing path names', async () => {
      const served = await serve(async (request) => {
        const path = decodeURIComponent(new URL(request.url).pathname).replace(/^\/docs\//, '');
        const [status, body] = await readFile(join(folder, path)).then(
          (file) => [200, file] as const,
          async () => [404, await readFile(join(folder, '404.html'))] as const,
        );
        const type = status === 404 ? 'text/html' : staticType(path);
        const policy = "script-src 'self' 'unsafe-inline'; base-uri 'none'";
        const headers = { 'Content-Type': type, 'Content-Security-Policy': policy };
        return new Response(new Uint8Array(body), { status, headers });
      });
      cleanup(() => served.stop());
      const missing = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      missing.on('pageerror', (error) => failures.push(String(error)));
      missing.on('console', (message) => {
        if (/violates/.test(message.text())) failures.push(message.text());
      });
      await missing.goto(`${served.url}/docs/models/unifically/google/veo-3.1-fst/index.html`);
      const field = missing.getByRole('searchbox', { name: 'Search' });
      const first = missing.locator('#missing-results a').first();
      await expect.poll(() => field.inputValue()).toBe('veo-3.1-fst');
      await expect.poll(() => first.innerText()).toMatch(/^Veo 3\.1/);
      await field.fill('veo-9');
      await expect.poll(() => first.innerText()).toMatch(/^Veo/);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`file://${folder}/index.html`);
      const left = (of: Page) => of.locator('h1').evaluate((heading) => heading.getBoundingClientRect().left);
      expect(await left(missing)).toBe(await left(page));
      await page.setViewportSize({ width: 1280, height: 900 });

      await missing.goto(`${served.url}/docs/guides/%3Cimg%20src%3Dx%3Ezzzz`);
      await expect.poll(() => field.inputValue()).toBe('<img src=x>zzzz');
      await missing.locator('#missing-results h2').waitFor();
      expect(await missing.locator('main img').count()).toBe(0);
      await field.fill('webhooks');
      await field.press('Enter');
      await expect.poll(() => missing.evaluate(() => document.activeElement?.textContent)).toBe('Webhooks');
      await missing.keyboard.press('Enter');
      await missing.waitForURL(`${served.url}/docs/guides/webhooks/index.html`);
      await missing.close();

      // A tab that has shown no list takes the request of the page that leads to it.
      const tab = await browser.newPage();
      await tab.goto(`${served.url}/docs/models/unifically/google/veo-3.1-fast/index.html?seconds=8&max=1`);
      await tab.locator('.breadcrumb a').click();
      await tab.locator('#catalog.ready').waitFor();
      await expect.poll(() => tab.evaluate(() => location.search)).toBe('?seconds=8&max=1');
      await tab.close();
    });

    it('lead to the operations, and back', async () => {
      await mkdir(join(folder, 'operations'), { recursive: true });
      await writeFile(join(folder, 'operations', 'index.html'), await operationsPage(contract));
      await page.goto(`file://${folder}/${CLIENT}`);
      await untilReady(page);
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Operations' }).click();
      await page.getByRole('heading', { name: 'Operations', level: 1 }).waitFor({ timeout: 20_000 });
      await page.evaluate(() => (location.hash = '#/tasks/createTask'));
      await page.getByRole('heading', { name: 'Create a task' }).waitFor({ timeout: 20_000 });

      // A link to an operation shows it, and the foot of the page is that of the site.
      const linked = await open('operations/index.html#/tasks/createtask');
      const heading = linked.locator('#redoc h2', { hasText: 'Create a task' }).first();
      await heading.waitFor({ timeout: 20_000 });
      await expect.poll(async () => (await heading.boundingBox())!.y, { timeout: 10_000 }).toBeLessThan(300);
      expect(await linked.locator('.site-footer').count()).toBe(1);
      // Types are words, and a sample fades where it goes on.
      const hook = linked.locator('#redoc [id$="t=request&path=callback_url"] em').first();
      expect(await hook.innerText()).toBe('string');
      const sample = linked.locator('#redoc pre').first();
      expect(await sample.evaluate((pre) => getComputedStyle(pre).maskImage)).toContain('gradient');
      // Its menu begins below the name of the site.
      const entry = await linked.locator('#redoc .menu-content').getByText('Unifically', { exact: true }).boundingBox();
      expect(entry!.x).toBeCloseTo((await linked.locator('.site-header .brand').boundingBox())!.x, 0);
      await linked.close();

      // Nothing that a response may have is folded.
      const voices = await open('operations/index.html#/resources/listelevenlabsvoices');
      await voices.locator('#redoc').getByText('labels', { exact: true }).first().waitFor({ timeout: 20_000 });
      expect(
        await voices
          .locator('#redoc')
          .getByText(/^Show \d+/)
          .count(),
      ).toBe(0);
      await voices.close();

      // Redoc's own style takes no padding from the header of the site.
      const brand = await page.locator('.site-header .brand').boundingBox();
      expect(brand!.x).toBeGreaterThanOrEqual(16);

      // On a wide page, the text has the larger part, and the samples end where the header does.
      await page.setViewportSize({ width: 1280, height: 900 });
      const text = (await page.locator('#redoc [data-testid=middle-panel] p').first().boundingBox())!;
      expect(text.width).toBeGreaterThan(500);
      const panel = page.locator('#redoc [data-testid=middle-panel] + div > div').first();
      const samples = (await panel.boundingBox())!;
      const tools = (await page.locator('.site-header .site-tools').boundingBox())!;
      expect(samples.x + samples.width).toBeCloseTo(tools.x + tools.width, 0);
      // Redoc draws its panel anew for the wider page.
      await expect.poll(() => panel.evaluate((element) => getComputedStyle(element).borderRadius)).toBe('8px');
      // The colours of right and wrong are those of the site.
      const good = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--good'));
      expect(good).toContain('#');

      // Redoc wears the theme of the site, and one search is enough.
      const colours = () =>
        page.evaluate(() =>
          ['body', '#redoc .menu-content'].map(
            (part) => getComputedStyle(document.querySelector(part)!).backgroundColor,
          ),
        );
      await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
      await expect.poll(() => colours()).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
      await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
      await page.waitForFunction(() => document.documentElement.classList.contains('dark'));
      const [dark, sidebar] = await colours();
      expect(dark).not.toBe('rgb(255, 255, 255)');
      expect(sidebar).toBe(dark);
      await expect.poll(() => page.locator('#redoc [data-testid=search-trigger]').isVisible()).toBe(false);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /^Search models/ }).waitFor();
      await page.keyboard.press('Escape');

      // Paths in the table of the overview stay whole on a phone, and the page does not scroll sideways.
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const path = page.locator('#redoc td code', { hasText: 'POST /api/generate' }).first();
      await expect.poll(() => path.evaluate((element) => element.getClientRects().length)).toBe(1);
      // The menu is a bar below the header, which covers nothing.
      const bar = (await page.getByRole('button', { name: 'Open navigation menu' }).boundingBox())!;
      const header = (await page.locator('.site-header').boundingBox())!;
      expect(bar).toMatchObject({ x: 0, y: header.y + header.height, width: 390 });
      await page.evaluate(() => window.scrollTo(0, 0));
      await expect
        .poll(async () => (await page.locator('#redoc h1').first().boundingBox())!.y)
        .toBeGreaterThanOrEqual(bar.y + bar.height);
      const table = page.locator('#redoc table.md');
      expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Guides' }).click();
      expect(pathOf(page)).toBe('guides/index.html');
    }, 60_000);

    it('load nothing from other hosts and throw nothing', () => {
      expect(elsewhere).toEqual([]);
      expect(failures).toEqual([]);
    });
  },
);
