import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SampleRequest } from '../../src/reference/samples/samples.js';
import type * as ShowRequest from '../../src/reference/samples/show-request.js';
import { selection } from '../reference/models.js';
import { launch, noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { referenceFolder } from '../support/on-demand.js';
import { newReferencePage } from '../support/reference-page.js';
import { untilReady } from '../support/until-ready.js';

if (noBrowser) console.warn(`The pages of models are not opened: ${noBrowser}.`);

const VEO = 'unifically/google/veo-3.1-fast';
const KLING = 'unifically/kuaishou/kling-3.0-omni-video';
const RODIN = 'gateai/rodin-v2';

const model = selection[0]!;

describe.skipIf(noBrowser)(`the page of a model in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  const cleanup = cleanups();
  const problems: string[] = [];
  let browser: Browser;
  let root: string;

  beforeAll(async () => {
    root = `file://${await referenceFolder()}`;
    browser = await launch();
    cleanup(() => browser.close());
  }, 60_000);

  const newPage = (options?: BrowserContextOptions) => newReferencePage(browser, cleanup, problems, options);

  const goTo = async (page: Page, id: string, hash = '') => {
    await page.goto(`${root}/models/${id}/index.html${hash}`);
    await untilReady(page);
  };

  let shared: Promise<Page> | undefined;

  /** Opens the page of a model as a reader does who comes for the first time; all tests without options share it. */
  async function open(id: string, options?: BrowserContextOptions): Promise<Page> {
    const page = await (options ? newPage(options) : (shared ??= newPage()));
    await goTo(page, id);
    if (options) return page;
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'reduce' });
    await page.evaluate(() => {
      localStorage.clear();
    });
    await page.reload();
    return page;
  }

  const code = (page: Page) => page.locator('#samples-panel pre:visible');
  const language = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

  it('shows one example in one language, and another when asked', async () => {
    const page = await open(VEO);
    await expect.poll(() => code(page).count()).toBe(1);
    await expect.poll(() => code(page).textContent()).toContain('curl -sS');
    await language(page, 'Python').click();
    await expect.poll(() => code(page).textContent()).toContain('import requests');
    await page.getByRole('combobox', { name: 'Example' }).selectOption({ label: 'Reference mode with a voice' });
    await expect.poll(() => code(page).textContent()).toContain('"voice": "achernar"');
    await expect
      .poll(() => page.locator('.payment p:visible').allTextContents())
      .toEqual([expect.stringContaining('Creating a task costs money.'), 'Python: pip install requests.']);
  });

  it('remembers the language for all pages', async () => {
    const page = await open(VEO);
    await language(page, 'TypeScript').click();
    await goTo(page, RODIN);
    await expect.poll(() => language(page, 'TypeScript').getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => code(page).textContent()).toContain("from 'unigen'");
  });

  it('works without storage', async () => {
    const page = await newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('no storage');
        },
      });
    });
    await goTo(page, VEO);
    await language(page, 'CLI').click();
    await expect.poll(() => code(page).textContent()).toContain('npx --no unigen run');
  });

  it('has tabs for the keyboard: one in the order of Tab, arrows, Home and End', async () => {
    const page = await open(KLING);
    const modes = page.getByRole('tablist', { name: 'Mode' });
    const selected = () => modes.locator('[aria-selected=true]').textContent();
    await expect.poll(() => modes.locator('[tabindex="0"]').count()).toBe(1);
    await modes.getByRole('tab').first().focus();
    const seen: (string | null)[] = [];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await page.keyboard.press(key);
      seen.push(await selected());
      await expect.poll(() => page.evaluate(() => document.activeElement!.textContent)).toBe(seen.at(-1));
      await expect.poll(() => page.locator('.mode:visible').count()).toBe(1);
    }
    expect(seen).toEqual(['Elements', 'Video reference', 'Default mode', 'Video reference', 'Default mode']);
    await expect.poll(() => modes.locator('[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement!.closest('[role=tablist]'))).toBeNull();
  });

  it('shows the example of the mode that is selected', async () => {
    const page = await open(KLING);
    await page.getByRole('tab', { name: 'Start and end frame' }).click();
    await expect.poll(() => code(page).textContent()).toContain('"video_mode": "start_end_frame"');
  });

  it('copies the code that is shown, and the id', async () => {
    const page = await open(VEO);
    await page.evaluate(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: (text: string) => {
            copied.push(text);
            return Promise.resolve();
          },
        },
      });
    });
    await language(page, 'JSON').click();
    const width = async (name: string) => (await page.getByRole('button', { name, exact: true }).boundingBox())!.width;
    const before = await width('Copy');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await width('Copied')).toBeCloseTo(before, 0);
    await page.getByRole('button', { name: 'Copy id' }).click();
    const [body, id] = await page.evaluate(() => (window as unknown as { copied: [string, string] }).copied);
    expect(JSON.parse(body)).toMatchObject({ model: 'google/veo-3.1-fast' });
    expect(id).toBe('google/veo-3.1-fast');
  });

  it('shows a request of the reader first, in every language, and takes it away', async () => {
    const page = await open(VEO);
    const { outputFiles } = await build({
      entryPoints: ['src/reference/samples/show-request.ts'],
      bundle: true,
      format: 'iife',
      globalName: 'samples',
      write: false,
    });
    await page.addScriptTag({ content: outputFiles[0]!.text });
    const show = (prompt: string) =>
      page.evaluate(
        (text) => {
          const { samples } = globalThis as unknown as { samples: typeof ShowRequest };
          samples.showRequest(document.querySelector('#samples')!, JSON.parse(text) as SampleRequest);
        },
        JSON.stringify({ model, body: { model: model.id, input: { prompt } } }),
      );
    await show('<b>first try</b>');
    await show('<img src=x onerror=alert(1)> two');
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Example' }).locator('option').allTextContents())
      .toEqual(['Your request', ...model.examples.map(({ summary }) => summary)]);
    for (const name of ['curl', 'TypeScript', 'Python', 'CLI', 'JSON']) {
      await language(page, name).click();
      await expect.poll(() => code(page).textContent()).toContain('<img src=x onerror=alert(1)> two');
      await expect.poll(() => code(page).textContent()).not.toContain('first try');
    }
    await page.getByRole('combobox', { name: 'Example' }).selectOption({ index: 1 });
    await expect.poll(() => code(page).textContent()).toContain('A paper boat');
  });

  it('asks to replace example values only beside an example that has some', async () => {
    const page = await open(VEO);
    const sentence = page.locator('#values');
    const example = page.getByRole('combobox', { name: 'Example' });
    for (const { name, body } of model.examples) {
      await example.selectOption(name);
      await expect.poll(() => sentence.isVisible()).toBe(/example\.com|"task_id"/.test(JSON.stringify(body)));
    }
  });

  it('is next to the text, is sticky, and does not cover the target of an anchor', async () => {
    const page = await open(RODIN);
    await goTo(page, VEO, '#parameter-voice');
    const parameter = (await page.locator('#parameter-voice').boundingBox())!;
    expect(parameter.y).toBeGreaterThanOrEqual(50);
    expect(parameter.y).toBeLessThan(400);
    const samples = (await page.locator('#samples').boundingBox())!;
    expect(samples.y).toBeGreaterThanOrEqual(0);
    expect(samples.y).toBeLessThan(80);
    expect(samples.x).toBeGreaterThan(parameter.x + parameter.width);
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Price' }).click();
    const marked = page.locator('.contents a[aria-current]');
    await marked.filter({ hasText: 'Price' }).waitFor();
    // The examples are always in view: they are not where the reader is.
    await page.evaluate(() => document.querySelector('#try')!.scrollIntoView());
    await marked.filter({ hasText: 'Try it' }).waitFor();
    await expect.poll(() => marked.count()).toBe(1);
  });

  it('has all modes and all samples without scripts', async () => {
    const page = await open(VEO, { javaScriptEnabled: false });
    await expect.poll(() => page.locator('.mode:visible').count()).toBe(3);
    await expect.poll(() => code(page).count()).toBe(4 * 5);
    await expect.poll(() => page.locator('.example h3:visible').count()).toBe(4);
    await expect.poll(() => page.locator('button:visible, select:visible').count()).toBe(0);
    const payment = await page.locator('.payment').innerText();
    for (const name of ['TypeScript:', 'Python:', 'CLI:', 'JSON:']) expect(payment).toContain(name);
  });

  it('fits narrow windows, with code that scrolls by itself', async () => {
    for (const id of [KLING, RODIN]) {
      const page = await open(id);
      for (const width of [320, 390, 900, 1100]) {
        await page.setViewportSize({ width, height: 844 });
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('prints all modes and the chosen sample', async () => {
    const page = await open(VEO);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.mode:visible').count()).toBe(3);
    await expect.poll(() => code(page).count()).toBe(1);
    await expect.poll(() => page.locator('.contents:visible, .tabs:visible').count()).toBe(0);
  });

  it('throws nothing, and asks no other host', () => {
    expect(problems).toEqual([]);
  });
});
