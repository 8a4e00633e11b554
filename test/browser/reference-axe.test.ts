import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { launch, noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { referenceFolder } from '../support/on-demand.js';
import { serveFolder } from '../support/serve-folder.js';
import { untilReady } from '../support/until-ready.js';

if (noBrowser) console.warn(`The pages of the reference are not checked by axe-core: ${noBrowser}.`);

const BASE = '/docs/x/';
const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

/** The rules that depend on the colour scheme. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

interface Case {
  path: string;
  /** What a reader does before the page is checked. */
  prepare?: (page: Page) => Promise<unknown>;
  viewport?: typeof WIDE;
}

/** Every kind of page, and what opens on it. */
const CASES: Record<string, Case> = {
  'the catalog': { path: 'index.html' },
  'the catalog with a state': {
    path: 'index.html?q=kling+2&seconds=10&retired=1&compare=gateai:kling-3.0',
  },
  'the catalog by price, with headings': { path: 'index.html?seconds=12&sound=on&sort=price' },
  'the catalog by price on a narrow screen': {
    path: 'index.html?seconds=12&sound=on&sort=price',
    viewport: NARROW,
  },
  'the filters on a narrow screen': {
    path: 'index.html?q=veo',
    viewport: NARROW,
    prepare: (page) => page.getByRole('button', { name: /^Filters and my request/ }).click(),
  },
  'the comparison': {
    path: 'compare/index.html?models=unifically:google/veo-3.1-fast,gateai:sora-2&seconds=8&ratio=16:9&can=first-frame&seed=1',
    prepare: (page) => page.locator('.comparison').waitFor(),
  },
  'the comparison on a narrow screen, with an unknown model': {
    path: 'compare/index.html?models=unifically:google/veo-3.1-fast,gateai:sora-2,sorra-2',
    viewport: NARROW,
    prepare: (page) => page.locator('.comparison').waitFor(),
  },
  'the page for missing ones': {
    path: '404.html',
    async prepare(page) {
      await page.getByRole('searchbox').fill('veo');
      await page.locator('#missing-results a').first().waitFor();
    },
  },
  'a video model with modes': { path: 'models/unifically/google/veo-3.1-fast/index.html' },
  'the model with most parameters': { path: 'models/unifically/kuaishou/kling-3.0-omni-video/index.html' },
  'a mesh model': { path: 'models/gateai/rodin-v2/index.html' },
  'a retired model': { path: 'models/unifically/openai/sora-2/index.html' },
  'the guides': { path: 'guides/index.html' },
  'a guide, with the search': {
    path: 'guides/client/index.html',
    async prepare(page) {
      await page.keyboard.press('/');
      await page.getByRole('combobox', { name: /^Search models/ }).fill('veo');
      await page.getByRole('option').first().waitFor();
    },
  },
  'a guide with tables': { path: 'guides/errors/index.html' },
  'a guide with tables on a narrow screen': { path: 'guides/errors/index.html', viewport: NARROW },
  'a guide with images': { path: 'guides/cli/index.html' },
  'a guide with images on a narrow screen': { path: 'guides/cli/index.html', viewport: NARROW },
  'a guide on a narrow screen': { path: 'guides/client/index.html', viewport: NARROW },
};

describe.skipIf(noBrowser)(
  `every kind of page below ${BASE} in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`,
  () => {
    const cleanup = cleanups();
    let root: string;
    let browser: Browser;
    let context: BrowserContext;

    beforeAll(async () => {
      const server = await serveFolder(await referenceFolder(), BASE);
      cleanup(() => server.stop());
      root = server.url + BASE;
      browser = await launch();
      cleanup(() => browser.close());
      context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce' });
    }, 60_000);

    it.each(Object.entries(CASES))('%s: axe-core finds nothing, and all that it loads is there', async (_, one) => {
      const page = await context.newPage();
      const problems = watch(page);
      await page.setViewportSize(one.viewport ?? WIDE);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(root + one.path);
      await untilReady(page);
      await one.prepare?.(page);
      // What is folded is checked too.
      await page.evaluate(() => {
        for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
      });
      await page.evaluate(axe.source);
      problems.push(...(await findings(page)));
      await page.emulateMedia({ colorScheme: 'dark' });
      problems.push(...(await findings(page, COLOURS)));
      const broken = await page.evaluate(() =>
        [...document.images].filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0),
      );
      expect(broken).toEqual([]);
      expect(problems).toEqual([]);
      await page.close();
    });

    it('would find what is wrong in either scheme', async () => {
      const page = await context.newPage();
      const problems = watch(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(`${root}guides/index.html`);
      await page.evaluate(axe.source);
      await page.evaluate(() => {
        document.querySelector('h1')!.style.color = 'light-dark(black, #222)';
        document.querySelector('main')!.append(document.createElement('button'), new Image());
        document.images[0]!.src = 'missing.png';
        console.error('wrong');
      });
      const found = [...(await findings(page)), ...(await findings(page, COLOURS))];
      const rules = found.map((finding) => finding.split(':')[0]);
      expect(rules).toEqual(['button-name', 'color-contrast', 'image-alt', 'color-contrast']);
      await expect.poll(() => problems).toContain(`404 ${root}guides/missing.png`);
      expect(problems).toContain('wrong');
      await page.close();
    });

    it('draws a box to tick as a border in either scheme, with a contrast of 3 to 1', async () => {
      const page = await context.newPage();
      await page.goto(`${root}index.html`);
      await untilReady(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const [border, background, behind] = await page.evaluate(() => {
          const box = getComputedStyle(document.querySelector('.pick input')!);
          return [box.borderTopColor, box.backgroundColor, getComputedStyle(document.body).backgroundColor];
        });
        expect(background, colorScheme).toBe('rgba(0, 0, 0, 0)');
        const [one, other] = [luminance(border), luminance(behind)].toSorted((a, b) => a - b);
        expect((other! + 0.05) / (one! + 0.05), `${colorScheme}: ${border} on ${behind}`).toBeGreaterThan(3);
      }
      await page.close();
    });

    /** What goes wrong in a page from now on. */
    function watch(page: Page): string[] {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(root) && !/^(?:data|blob):/.test(url)) problems.push(`asks ${url}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
      });
      return problems;
    }
  },
);

/** Relative luminance of an opaque colour, per WCAG. */
function luminance(colour: string): number {
  const [red, green, blue] = colour.match(/\d+/g)!.map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** What axe-core says of a page, of any level. */
async function findings(page: Page, options: RunOptions = {}): Promise<string[]> {
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    { preload: false, resultTypes: ['violations' as const], ...options },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}
