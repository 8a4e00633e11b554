import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { models } from '../../generated/models.js';
import { isOlderPrice } from '../../src/catalog/older-price.js';
import { CAPABILITIES } from '../../src/catalog/capabilities.js';
import { launch, noBrowser, watchPage } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { referenceFolder } from '../support/on-demand.js';

if (noBrowser) console.warn(`The catalog is not opened: ${noBrowser}.`);

const CURRENT = models.filter(({ deprecated }) => !deprecated).length;

describe.skipIf(noBrowser)(`the catalog from disk in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  const cleanup = cleanups();
  const problems: string[] = [];
  let browser: Browser;
  let root: string;

  beforeAll(async () => {
    root = `file://${await referenceFolder()}`;
    browser = await launch();
    cleanup(() => browser.close());
  }, 60_000);

  const pages = new Map<string, Promise<Page>>();

  /** Opens a URL in the tab for these options. What goes wrong in it, or asks another host, is a problem. */
  async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const key = JSON.stringify(options);
    const opened = pages.get(key) ?? newPage(options);
    pages.set(key, opened);
    const page = await opened;
    await page.goto(`${root}/${path}`);
    if (path.startsWith('index.html') && options.javaScriptEnabled !== false)
      await page.locator('#catalog.ready').waitFor();
    return page;
  }

  async function newPage(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    watchPage(page, problems);
    return page;
  }

  const rows = (page: Page): Locator => page.locator('#models tbody tr:not(.group):visible');
  const ids = (page: Page) => page.locator('#models tbody tr:not(.group):visible th > code').allTextContents();
  const search = (page: Page) => page.getByRole('searchbox', { name: 'Search models' });
  const firstModel = (page: Page) => rows(page).first().getByRole('link').first().textContent();
  // `page.url()` is updated later.
  const query = (page: Page) => page.evaluate(() => location.search);
  const isWithinWidth = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

  it('says which prices only an older document states, and which of a request too', async () => {
    const older = models.filter(isOlderPrice);
    const page = await open('index.html');
    const notes = rows(page).filter({ has: page.locator('td:last-child small', { hasText: 'older document' }) });
    await expect.poll(() => notes.locator('th > code').allTextContents()).toEqual(older.map(({ id }) => id));
    await search(page).fill('suno batch of 2');
    await expect.poll(() => notes.count()).toBeGreaterThan(0);
    await expect.poll(async () => (await rows(page).count()) < CURRENT).toBe(true);
    const ofOlder = new Set(older.map(({ id }) => id));
    for (const id of await notes.locator('th > code').allTextContents()) expect(ofOlder).toContain(id);
    expect(await page.locator('[name=outputs]').getAttribute('placeholder')).toBe('2');
  });

  it('says what models do instead of what none is made for', async () => {
    const page = await open('index.html?q=music+video');
    await expect
      .poll(() => page.locator('#hint').textContent())
      .toContain('No model is made for music videos: these take an audio file that the video follows');
    await open('index.html?q=translate+my+video');
    await expect.poll(() => page.locator('#empty').textContent()).toContain('No model is made for translation.');
  });

  it('leads to the cheapest image model with a seed in three steps, by filters', async () => {
    const page = await open('index.html');
    await page.getByRole('checkbox', { name: /^image \d+$/ }).check();
    await page.getByRole('checkbox', { name: /^takes a seed/ }).check();
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('price');
    const seeds = models.filter(({ kind, seed, deprecated }) => kind === 'image' && seed && !deprecated);
    await expect.poll(() => rows(page).count()).toBe(seeds.length);
    await expect.poll(() => rows(page).first().locator('td').last().textContent()).toBe('under $0.04for 4 images');
    const prices = await page
      .locator('#models tbody tr:not(.group):visible td:last-child')
      .evaluateAll((cells) => cells.map((cell) => [cell.firstChild!.textContent!, cell.textContent] as const));
    // A price that is stated for another mode comes after all others.
    const stated = prices.filter(([, all]) => !all.includes('may vary by mode'));
    expect(prices.length - stated.length).toBe(seeds.filter(({ price }) => price?.statedFor).length);
    const amounts = stated.map(([text, all]) => {
      // The price of another size is none. One for four images is compared by image.
      const [, lowest, highest = lowest] = /^(?:about |under )?\$([\d.]+)(?:–([\d.]+))?$/.exec(text) ?? [];
      return Number(highest ?? Infinity) / Number(/for (\d+) images/.exec(all)?.[1] ?? 1);
    });
    expect(amounts.filter(Number.isFinite).length).toBeGreaterThan(20);
    expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
  });

  it('has headings between the groups of the order by price, which go with it', async () => {
    for (const width of [390, 900, 1280]) {
      const page = await open('index.html?seconds=5&sound=on&sort=price', { viewport: { width, height: 900 } });
      const headings = page.locator('#models .group');
      await expect.poll(() => headings.count()).toBe(7);
      const table = (await page.locator('#models tbody').boundingBox())!;
      for (const heading of await headings.all()) {
        const { x, width: own } = (await heading.boundingBox())!;
        expect(x).toBeCloseTo(table.x, 0);
        expect(own).toBeCloseTo(table.width, 0);
      }
      expect(await page.locator('#models tbody > tr:visible').first().innerText()).toBe('Highest price known');
      expect(await isWithinWidth(page)).toBe(true);
      // The keys move from model to model.
      const links = rows(page).locator('th > a:first-of-type');
      const second = await headings
        .nth(1)
        .evaluate((row) =>
          [...row.parentElement!.querySelectorAll('tr:not([hidden], .group)')].indexOf(row.nextElementSibling!),
        );
      await links.nth(second - 1).focus();
      await page.keyboard.press('ArrowDown');
      expect(await links.nth(second).evaluate((link) => link === document.activeElement)).toBe(true);
      const before = await headings.allTextContents();
      await page.locator('[name=sort]').selectOption('name');
      await expect.poll(() => headings.count()).toBe(0);
      await page.locator('[name=sort]').selectOption('price');
      await expect.poll(() => headings.allTextContents()).toEqual(before);
    }
  });

  it('says that each of several tasks needs a seed of its own, in the list', async () => {
    const page = await open('index.html?q=image+seed&resolution=2k&outputs=20', {
      viewport: { width: 1280, height: 900 },
    });
    const words = 'set another seed in each task';
    await rows(page).getByText(words, { exact: true }).first().waitFor();
    await open('index.html?makes=image&resolution=2k&outputs=20', { viewport: { width: 1280, height: 900 } });
    expect(await rows(page).getByText(words).count()).toBe(0);
    await open('index.html?q=image+seed&outputs=1', { viewport: { width: 1280, height: 900 } });
    expect(await rows(page).getByText(words).count()).toBe(0);
  });

  it('loads its search when the field is first used, and says if it can not', async () => {
    const page = await open('index.html');
    const isLoaded = () => page.locator('script[src$="catalog-search.js"]').count();
    await page.getByRole('checkbox', { name: /^image \d+$/ }).check();
    expect(await isLoaded()).toBe(0);
    await search(page).focus();
    await expect.poll(isLoaded).toBe(1);
    const failing = await browser.newPage();
    await failing.route('**/catalog-search.js', (route) => route.abort());
    await failing.goto(`${root}/index.html?q=kling`);
    await expect.poll(() => failing.locator('#count').textContent()).toBe('The search could not be loaded. Try again.');
    await failing.unroute('**/catalog-search.js');
    await search(failing).fill('veo');
    await expect.poll(() => failing.locator('#count').textContent()).toMatch(/^\d+ of \d+ models$/);
    await failing.close();
  });

  it('shows a dash in an empty cell, and says above the table what it means', async () => {
    const page = await open('index.html');
    const empty = page.locator('#models tbody tr:not(.group):visible td:empty').first();
    expect(await empty.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe('"–"');
    const caption = page.getByText('–: not documented, or does not apply');
    expect((await caption.boundingBox())!.y).toBeLessThan((await page.locator('#models th').first().boundingBox())!.y);
    const narrow = await open('index.html', { viewport: { width: 390, height: 844 } });
    expect(await narrow.locator('#models td:empty:visible, #models caption:visible').count()).toBe(0);
  });

  it('offers the part of a query that models have, and says what no model is made for', async () => {
    const page = await open('index.html?q=holographic+quantum+lens');
    expect(await page.locator('#empty').textContent()).toContain('Not in any description: “holographic”, “quantum”.');
    await page.getByRole('button', { name: /^Without “holographic”, “quantum”: \d+ models?$/ }).click();
    expect(await search(page).inputValue()).toBe('lens');
    expect(await rows(page).count()).toBeGreaterThan(0);
    await open('index.html?q=sign+language+avatar');
    expect(await page.locator('#empty').textContent()).toContain('No model is made for sign language.');
  });

  it('offers the jobs that models do, and the query without a length, if no model matches', async () => {
    const page = await open('index.html?q=extend+my+clip+to+20+seconds');
    await page.getByRole('button', { name: /^Without “20 seconds”: \d+ models$/ }).click();
    expect(await search(page).inputValue()).toBe('extend my clip to');
    await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
    const other = await open('index.html?q=day+to+night');
    const job = other.getByRole('button', { name: /^Edit images: \d+$/ });
    const count = Number(/\d+/.exec((await job.textContent())!)![0]);
    await job.click();
    await expect.poll(() => rows(other).count()).toBe(count);
    expect(await query(other)).toBe('?can=image-edit');
  });

  it('finds the job that a query describes in words that no model has, and takes it along', async () => {
    const page = await open('index.html?q=lofi+piano');
    expect(await page.locator('#hint').textContent()).toContain(
      'Not in any description: “lofi”, “piano”: these make music.',
    );
    await rows(page).first().getByRole('link').first().click();
    await page.getByText('As you asked: music').waitFor();
  });

  it('takes a photo along to the form of a model', async () => {
    const page = await open('index.html?q=veo+lite+6+second+clip+from+a+photo');
    expect(await page.locator('.read').textContent()).toMatch(/image as first frame( or|$)/);
    await rows(page).first().getByRole('link').first().click();
    await page.getByText('As you asked: 6 s and image as first frame.').waitFor();
  });

  it('takes along to the form of a model what words alone ask for', async () => {
    const page = await open('index.html?q=instrumental+music+60+seconds');
    await rows(page).getByRole('link', { name: 'Suno Music', exact: true }).click();
    await page.getByText('As you asked: instrumental and music.').waitFor();
    await page.locator('#try').getByText('Not set: 60 s, since no parameter sets the length.').waitFor();
    await expect.poll(() => page.locator('#samples').textContent()).toContain('make_instrumental');
  });

  it('leads there in one step, by a sentence', async () => {
    const page = await open('index.html');
    await page.getByRole('link', { name: 'cheapest image with a seed' }).click();
    await expect.poll(() => query(page)).toBe('?q=cheapest+image+with+a+seed');
    const found = await ids(page);
    expect(found.length).toBeGreaterThan(20);
    await open('index.html?makes=image&seed=1&sort=price');
    await expect.poll(() => ids(page)).toEqual(found);
  });

  it('leads to the model that extends a Veo clip, and to its page', async () => {
    const page = await open('index.html');
    await search(page).fill('extend a veo clip');
    await expect.poll(() => ids(page)).toEqual(['google/veo-3.1-extend']);
    await rows(page).first().getByRole('link').first().click();
    await page.waitForURL(/\/models\/unifically\/google\/veo-3\.1-extend\/index\.html\?can=video-extend$/);
    await page.getByRole('heading', { name: 'Veo 3.1 Extend' }).waitFor();
  });

  it('says what a capability means when one points at it', async () => {
    const page = await open('index.html');
    const keyframes = page.locator('#filters label', { hasText: 'keyframes' });
    await keyframes.hover();
    await expect.poll(() => keyframes.getAttribute('title')).toBe(CAPABILITIES.keyframes);
  });

  it('forgives misspellings, and says so', async () => {
    const page = await open('index.html');
    await search(page).fill('seedence');
    await expect.poll(() => firstModel(page)).toMatch(/^SeeDance/);
    await page.getByText('Read as: “seedance”').waitFor();
  });

  it('offers the guides for what no model has', async () => {
    const page = await open('index.html');
    await search(page).fill('error 429');
    await page.getByRole('button', { name: 'Search the guides' }).click();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect.poll(() => dialog.getByRole('option').first().textContent()).toMatch(/^429 Too Many Requests/);
    await page.keyboard.press('Escape');
  });

  it('says which words were ignored, and what others were taken for', async () => {
    const page = await open('index.html?q=background+removal');
    await page.getByText('Read as: edits images').waitFor();
    await page.getByText('No model is made for background removal: these edit images').waitFor();
    await open('index.html?q=8+second+blorptastic+snizzle+video');
    await page.getByText('Not in any description: “blorptastic”, “snizzle”.').waitFor();
    // The search field has the words already.
    expect(await page.locator('.chip').count()).toBe(0);
  });

  it('reads a request in words, and shows it as the request', async () => {
    const page = await open('index.html?q=8+second+1080p+video+with+sound');
    await expect.poll(() => page.getByLabel('Seconds').getAttribute('placeholder')).toBe('8');
    await expect.poll(() => page.getByLabel('Resolution').locator('option').first().textContent()).toBe('1080p');
    await page.getByRole('button', { name: 'Only those that fit' }).click();
    const shown = await rows(page).count();
    await page.getByRole('checkbox', { name: 'Only models that fit', checked: true }).waitFor();
    await expect.poll(() => page.locator('#count').textContent()).toBe(`${shown} of ${CURRENT} models`);
  });

  it('has the state in the URL, back and forth', async () => {
    const page = await open('index.html');
    const count = page.locator('#count');
    await expect.poll(() => count.textContent()).toBe(`${CURRENT} models`);
    await page.getByRole('checkbox', { name: /^video \d+$/ }).check();
    await page.getByLabel('Seconds').fill('10');
    await page.getByRole('checkbox', { name: 'Only models that fit' }).check();
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('price');
    await expect.poll(() => query(page)).toBe('?makes=video&sort=price&seconds=10&fit=1');
    const sorted = await ids(page);
    await page.goBack();
    await expect.poll(() => query(page)).toBe('?makes=video&seconds=10&fit=1');
    await expect.poll(() => page.getByRole('combobox', { name: 'Sort by' }).inputValue()).toBe('');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.getByLabel('Seconds').inputValue()).toBe('');
    await page.goForward();
    await page.goForward();
    await page.goForward();
    await expect.poll(() => ids(page)).toEqual(sorted);
    const again = await open('index.html?makes=video&sort=price&seconds=10&fit=1');
    await expect.poll(() => ids(again)).toEqual(sorted);
    await expect.poll(() => again.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  });

  it('prices the request in every row, and marks what can not make it', async () => {
    const page = await open('index.html?q=kling&sort=price');
    const cell = (id: string) =>
      rows(page)
        .filter({ has: page.getByText(id, { exact: true }) })
        .locator('td')
        .last();
    const before = await cell('kuaishou/kling-3.0-omni-video').textContent();
    await page.getByLabel('Seconds').fill('10');
    await page.getByLabel('Resolution').first().selectOption('720p');
    await expect.poll(() => cell('kuaishou/kling-3.0-omni-video').textContent()).not.toBe(before);
    expect(await cell('kuaishou/kling-3.0-omni-video').textContent()).toMatch(/^\$\d/);
    await expect.poll(() => cell('kuaishou/kling-o1-video').textContent()).toBe('$0.48 fitsolder document');
    // Only a kind that was chosen is shown though it has no length.
    await expect.poll(() => cell('kuaishou/kling-2.1-image').count()).toBe(0);
    await page.getByRole('button', { name: 'Show them' }).click();
    await expect.poll(() => cell('kuaishou/kling-2.1-image').textContent()).toBe('no length');
    await expect.poll(() => rows(page).last().locator('td').last().textContent()).toMatch(/^(no|only|not \d)/);
  });

  it('counts what each choice leaves, and marks one that leaves nothing', async () => {
    const page = await open('index.html?q=suno');
    await page.getByRole('checkbox', { name: 'image 0', exact: true }).waitFor();
    await expect.poll(() => page.locator('label.none', { hasText: 'video' }).count()).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: /^audio \d+$/ }).waitFor();
  });

  it('is as it was left if a page that it led to leads back, and whole if its menu does', async () => {
    const page = await open('index.html?q=takes+a+seed&makes=image', { viewport: { width: 1440, height: 900 } });
    await page.getByText('Read as: takes a seed').waitFor();
    const left = await ids(page);
    const crumb = page.locator('.breadcrumb').getByRole('link', { name: 'Models', exact: true });
    await rows(page).first().getByRole('link').first().click();
    await crumb.click();
    await page.locator('#catalog.ready').waitFor();
    await expect.poll(() => query(page)).toBe('?q=takes+a+seed&makes=image');
    await page.getByText('Read as: takes a seed').waitFor();
    expect(await ids(page)).toEqual(left);
    for (const box of [0, 1]) await rows(page).nth(box).getByRole('checkbox').check();
    await page
      .getByRole('link', { name: /^Compare/ })
      .last()
      .click();
    await page.locator('.comparison').waitFor();
    await crumb.click();
    await page.locator('#catalog.ready').waitFor();
    await expect.poll(() => rows(page).getByRole('checkbox', { checked: true }).count()).toBe(2);
    await page.getByRole('banner').getByRole('link', { name: 'Models', exact: true }).click();
    await page.locator('#catalog.ready').waitFor();
    expect(await query(page)).toBe('');
    await expect.poll(() => rows(page).count()).toBe(CURRENT);
  });

  it('has the request and the choice of a comparison that leads back to it', async () => {
    const page = await open('index.html?q=veo&seconds=6');
    await rows(page).first().waitFor();
    for (const box of [0, 1, 2]) await rows(page).nth(box).getByRole('checkbox').check();
    await page.getByRole('link', { name: 'Compare 3' }).click();
    await page
      .getByRole('button', { name: /^Remove / })
      .first()
      .click();
    await page.getByLabel('Seconds').fill('8');
    await page.getByLabel('Resolution').selectOption('1080p');
    await expect.poll(() => query(page)).toContain('resolution=1080p');
    await page.locator('.breadcrumb').getByRole('link', { name: 'Models', exact: true }).click();
    await page.locator('#catalog.ready').waitFor();
    const { q, seconds, resolution, compare } = Object.fromEntries(new URLSearchParams(await query(page)));
    expect({ q, seconds, resolution }).toEqual({ q: 'veo', seconds: '8', resolution: '1080p' });
    expect(compare!.split(',')).toHaveLength(2);
    await expect.poll(() => rows(page).getByRole('checkbox', { checked: true }).count()).toBe(2);
  });

  it('names the filter in the way, and takes it away', async () => {
    const page = await open('index.html?q=veo&makes=image');
    await page.getByRole('heading', { name: 'No model matches' }).waitFor();
    await expect.poll(() => rows(page).count()).toBe(0);
    await page.getByRole('button', { name: /^Without image: \d+ models$/ }).click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(5);
    await expect.poll(() => query(page)).toBe('?q=veo');
  });

  it('hides retired models until one asks, and then names their successors', async () => {
    const page = await open('index.html?q=sora');
    await expect.poll(() => ids(page)).not.toContain('openai/sora-2');
    await page.getByRole('button', { name: /^Show \d+ retired$/ }).click();
    const row = rows(page).filter({ has: page.getByText('openai/sora-2', { exact: true }) });
    await row.getByRole('link', { name: 'google/veo-3.1-fast' }).waitFor();
  });

  it('leads to the retired models from its head, and shows that they are shown', async () => {
    const page = await open('index.html');
    const retired = models.length - CURRENT;
    await page.getByRole('link', { name: `${retired} of them retired` }).click();
    await page.getByText('Read as: retired').waitFor();
    await expect.poll(() => page.locator('#count').textContent()).toBe(`${retired} of ${models.length} models`);
    await open('index.html?q=sora');
    await page.getByRole('button', { name: /^Show \d+ retired$/ }).click();
    const shown = await rows(page).count();
    await page.getByRole('button', { name: 'Remove with retired' }).click();
    await expect.poll(() => rows(page).count()).toBeLessThan(shown);
    await expect.poll(() => query(page)).toBe('?q=sora');
  });

  it('offers a filter only if it leaves out more, and names no request where there is none', async () => {
    const page = await open('index.html?q=music');
    const offer = page.getByText('Filter instead:');
    const found = await rows(page).count();
    await offer.getByRole('button', { name: 'music' }).click();
    await expect.poll(() => rows(page).count()).toBeLessThan(found);
    await open('index.html?q=lip+sync');
    await page.getByText('Read as: lip sync').waitFor();
    expect(await rows(page).count()).toBeGreaterThan(0);
    expect(await offer.count()).toBe(0);
    await open('index.html?q=seedream+4.5');
    await expect.poll(() => rows(page).count()).toBe(2);
    await rows(page).first().getByRole('link').first().click();
    await page.getByRole('button', { name: 'Open the form' }).waitFor();
  });

  it('takes the request along to the page of a model, which opens with its form and code for it', async () => {
    const page = await open('index.html?q=wan+2.5&seconds=10&can=first-frame');
    await page.getByLabel('Resolution').selectOption('1080p');
    await rows(page).first().getByRole('link', { name: 'Wan 2.5 Video' }).click();
    await page.getByText('As you asked: 10 s, 1080p and image as first frame.').waitFor();
    // The page stays at its head.
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const code = await page.locator('#samples-panel pre:visible').textContent();
    expect(code).toMatch(/start_image_url[^]*"?duration"?: 10[^]*1080p|1080p[^]*"?duration"?: 10/);
  });

  it('compares chosen models with their request, and both APIs of one', async () => {
    const page = await open('index.html?q=veo+lite+8+s+9:16+first+and+last+frame');
    await page.getByRole('checkbox', { name: 'Compare Veo 3.1 Lite (google/veo-3.1-lite)' }).check();
    await page.getByRole('checkbox', { name: 'Compare Veo 3.1 Lite Relaxed' }).check();
    await page.getByRole('link', { name: 'Compare 2 models' }).click();
    await page.getByRole('columnheader', { name: 'Veo 3.1 Lite Relaxed' }).waitFor();
    await expect.poll(() => page.getByLabel('Seconds').inputValue()).toBe('8');
    await expect.poll(() => page.getByLabel('Aspect ratio').inputValue()).toBe('9:16');
    await page
      .getByRole('rowheader', { name: 'Price of my request' })
      .getByText('8 s, 9:16, image as first frame, last')
      .waitFor();
    const model = page.getByRole('columnheader', { name: 'Veo 3.1 Lite Relaxed' }).getByRole('link');
    await expect.poll(() => model.getAttribute('href')).toMatch(/\?seconds=8.*ratio=9:16&can=first-frame,last-frame$/);
    await page.goBack();
    await page.getByRole('link', { name: 'Compare with GateAI Core' }).first().click();
    await page.getByRole('row', { name: /^API/ }).waitFor();
    await expect
      .poll(() => page.getByRole('row', { name: /^API/ }).getByRole('cell').allTextContents())
      .toEqual(['Unifically', 'GateAI Core']);
    const lines = page.locator('.comparison tbody tr:not(.section)');
    // What the request needs is said, though both have it.
    for (const name of ['Length 8 s', 'Aspect ratio 9:16', 'Image as first frame', 'Last frame'])
      await expect
        .poll(() =>
          page
            .getByRole('row', { name: new RegExp(`^${name}`) })
            .getByRole('cell')
            .allTextContents(),
        )
        .toEqual([expect.stringMatching(/^yes(?:, by |$)/), expect.stringMatching(/^yes(?:, by |$)/)]);
    const needs = page.getByRole('rowheader', { name: 'What my request needs' });
    expect(await needs.textContent()).toBe('What my request needsall of it, also where the models agree');
    const [shown, different] = [await lines.count(), await page.locator('.comparison .differs').count()];
    expect(shown).toBeGreaterThan(different);
    await expect
      .poll(() => page.locator('#request-words').textContent())
      .toBe(': 8 s, 9:16, image as first frame, last frame');
    await page.getByLabel('Only what differs').uncheck();
    await expect.poll(() => lines.count()).toBeGreaterThan(shown);
    const all = await lines.count();
    await expect.poll(() => page.locator('#compare-status').textContent()).toBe(`${different} of ${all} rows differ.`);
    await page.getByLabel('Add a model').selectOption({ label: 'Sora 2 (sora-2)' });
    await page.getByRole('columnheader', { name: 'Sora 2' }).waitFor();
    await page.goBack();
    await page.getByRole('columnheader', { name: 'Sora 2' }).waitFor({ state: 'detached' });
    await open('index.html?seconds=8&images=1&max=5&compare=unifically:google/veo-3.1-lite,gateai:veo-3.1-lite');
    await page.getByRole('link', { name: 'Compare 2 models' }).click();
    await expect.poll(() => page.getByLabel('Input images').inputValue()).toBe('1');
    await expect.poll(() => page.getByLabel('At most, US$').inputValue()).toBe('5');
  });

  it('works with only the keyboard', async () => {
    const page = await open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('veo 3.1');
    await expect.poll(async () => (await ids(page))[0]).toBe('google/veo-3.1-fast');
    const text = () => page.evaluate(() => document.activeElement!.textContent);
    const [first, second] = await rows(page).locator('th > a:first-of-type').allTextContents();
    await page.keyboard.press('Enter');
    await expect.poll(text).toBe(first);
    await page.keyboard.press('ArrowDown');
    await expect.poll(text).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 80 && (await focused()) !== name; presses++) await page.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    await tabTo('seconds');
    await page.keyboard.type('8');
    await tabTo('api');
    await page.keyboard.press('Space');
    await tabTo('compare');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await tabTo('compare');
    await page.keyboard.press('Space');
    await expect.poll(async () => new URLSearchParams(await query(page)).get('compare')?.split(',')).toHaveLength(2);
    await page.getByRole('link', { name: 'Compare 2 models' }).press('Enter');
    await page.locator('.comparison').waitFor();
  });

  it('stays where it is while the filters are open', async () => {
    for (const width of [390, 1200]) {
      const page = await open('index.html', { viewport: { width, height: 844 } });
      const top = () => page.locator('#models').evaluate((table) => table.getBoundingClientRect().top);
      const before = await top();
      await page.getByRole('button', { name: /^Filters/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Filters' });
      await dialog.getByRole('checkbox', { name: /^takes a seed/ }).waitFor();
      // The request is in the sheet only if the page has no room for it.
      expect(await dialog.getByLabel('Seconds').count()).toBe(width < 1000 ? 1 : 0);
      expect(await page.getByLabel('Seconds').isVisible()).toBe(true);
      expect(await top()).toBeCloseTo(before, 0);
      await dialog.getByRole('button', { name: 'Close' }).click();
      await dialog.waitFor({ state: 'hidden' });
      expect(await top()).toBeCloseTo(before, 0);
    }
  });

  it('reads no longer from the words what a field has otherwise, and offers only what takes the seed', async () => {
    const page = await open('index.html?q=vertical+1080p+video&ratio=16:9');
    await page.getByText('Read as: video, 1080p', { exact: true }).waitFor();
    await page.goto(`${root}/index.html?q=edit+image+seed`);
    await page.getByRole('button', { name: /^Show all \d+ that do$/ }).click();
    await expect.poll(() => query(page)).toMatch(/seed=1/);
  });

  it('marks the filters that the query stands for, and ticks only what is chosen', async () => {
    const page = await open('index.html?q=image+with+a+seed+at+unifically&makes=audio', {
      viewport: { width: 1600, height: 900 },
    });
    await page.getByText('Read as: image, takes a seed').waitFor();
    const marked = (selector: string) =>
      page
        .locator(`#filters input${selector}`)
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value || (box as HTMLInputElement).name));
    expect(await marked(':indeterminate')).toEqual([
      'image',
      'unifically',
      await page.locator('[name=seed]').inputValue(),
    ]);
    expect(await marked(':checked')).toEqual(['audio']);
    const seed = page.getByRole('checkbox', { name: /^takes a seed/ });
    await seed.check();
    expect(await seed.evaluate((box) => (box as HTMLInputElement).checked)).toBe(true);
    await page.getByPlaceholder(/./).first().fill('');
    await page.waitForFunction(() => !document.querySelector('#filters :indeterminate'));
    expect((await marked(':checked')).length).toBe(2);
  });

  it('says what fits, what may, and what the price leaves open, and marks the rows', async () => {
    const page = await open('index.html?q=8+second+video+with+sound+at+most+$1', {
      viewport: { width: 1280, height: 900 },
    });
    await page.getByText('Read as: video, 8 s, with sound, at most $1.00').waitFor();
    const hint = page.locator('#hint');
    const [, fit, likely, may] =
      /^(\d+) fit at an uncertain price, (\d+) likely, (\d+) may fit \(8 s, with sound, at most \$1\.00\) Only those that fit\nNone that fits is sure to cost at most \$1\.00: the prices may vary\. Ask the API for the price\n\d+ left out: no documented price for this\. Show them/.exec(
        (await hint.locator('span').allTextContents()).join('\n'),
      )!;
    const cells = await page.locator('#models tbody tr:not(.group):visible td:last-child').allTextContents();
    const able = Number(fit) + Number(likely);
    expect(cells).toHaveLength(able + Number(may));
    expect(cells.filter((text) => text.includes('likely fits'))).toHaveLength(Number(likely));
    expect(
      cells.map((text) => [
        / fits.*(?:may vary by length|may cost more|not documented)(?:older document)?$/.test(text),
        / may fit.* unknown(?:older document)?$/.test(text),
      ]),
    ).toEqual([...Array<boolean[]>(able).fill([true, false]), ...Array<boolean[]>(Number(may)).fill([false, true])]);
    // The most that it may cost is known.
    expect(cells[0]).toMatch(/in proportion; documented: .*may cost more$/);
    expect(cells.filter((text) => /may vary by length$/.test(text)).length).toBeGreaterThan(1);
    await open('index.html?makes=image&outputs=16', { viewport: { width: 1280, height: 900 } });
    await rows(page)
      .getByText(/^fits in \d+ tasks$/)
      .first()
      .waitFor();
  });

  it('leads from a voice that is described to the list of voices', async () => {
    const page = await open('index.html?q=calm+british+narrator');
    const link = page.getByRole('link', { name: 'the API’s list of voices' });
    await link.click();
    await page.getByRole('heading', { name: /^List ElevenLabs voices/ }).waitFor();
    expect(new URL(page.url()).hash).toBe('#list-elevenlabs-voices');
  });

  it('says that a model likely fits if its sound is presumed', async () => {
    const page = await open('index.html?q=veo+3.1+fast&sound=on', { viewport: { width: 1280, height: 900 } });
    const row = rows(page).filter({ has: page.getByText('veo-3.1-fast-generate-001', { exact: true }) });
    await row.getByText('likely fits').waitFor();
    expect(await row.locator('td').nth(5).textContent()).toBe('likely');
  });

  it('has room between its columns', async () => {
    for (const width of [1100, 1280, 1344, 1440]) {
      const page = await open('index.html?q=kling', { viewport: { width, height: 900 } });
      const gaps = await page.locator('#models thead th, #models tbody tr:not([hidden]) td').evaluateAll((cells) =>
        cells
          .filter((cell) => cell.nextElementSibling && cell.textContent !== '')
          .map((cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            const { left } = cell.nextElementSibling!.getBoundingClientRect();
            return { text: cell.textContent, gap: left - range.getBoundingClientRect().right };
          }),
      );
      expect(gaps.length).toBeGreaterThan(20);
      for (const { text, gap } of gaps) expect(gap, `${text} at ${width}`).toBeGreaterThanOrEqual(8);
      expect(await isWithinWidth(page)).toBe(true);
    }
  });

  it('shows what a query asks for like what is chosen', async () => {
    const wide = await open('index.html?q=8+second+video');
    const colours = await wide.locator('.request').evaluate((request) => {
      const colourOf = (name: string, part?: string) =>
        getComputedStyle(request.querySelector(`[name=${name}]`)!, part).color;
      return [colourOf('seconds', '::placeholder'), colourOf('resolution'), colourOf('outputs', '::placeholder')];
    });
    expect(colours[0]).toBe(colours[1]);
    expect(colours[2]).not.toBe(colours[1]);
    // As readable as its label.
    const [label, placeholder] = await wide
      .locator('.field:has([name=outputs])')
      .evaluate((one) => [
        getComputedStyle(one).color,
        getComputedStyle(one.querySelector('input')!, '::placeholder').color,
      ]);
    expect(placeholder).toBe(label);
    expect(await wide.locator('[name=sort] option').first().textContent()).toBe('best match');
    await open('index.html');
    expect(await wide.locator('[name=sort] option').first().textContent()).toBe('default order');
    // A price that is limited decides between equal rows.
    await open('index.html?q=video+under+$1');
    expect(await wide.locator('[name=sort] option').first().textContent()).toBe('best match, then price');
  });

  it('begins no line of notes with what separates them', async () => {
    const page = await open('index.html?q=8+second+1080p+video+blorptastic+under+$1', {
      viewport: { width: 390, height: 844 },
    });
    const notes = page.locator('#hint > span');
    await expect.poll(() => notes.count()).toBeGreaterThan(3);
    expect(await page.locator('#hint').textContent()).not.toContain('·');
    // What was left out stands out; the others step back.
    const [first, ...others] = await notes.evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
    expect(first).toBe(await page.locator('#count').evaluate((count) => getComputedStyle(count).color));
    expect(others).not.toContain(first);
    expect(new Set(others).size).toBe(1);
    const separators = await notes.evaluateAll((all) =>
      all.map((one) => {
        const { content, position } = getComputedStyle(one, '::after');
        return content === 'none' ? '' : `${content} ${position}`;
      }),
    );
    // Each note is a line of its own, at whose end a separator would hang.
    expect(separators).toEqual(separators.map(() => ''));
    expect(await isWithinWidth(page)).toBe(true);
  });

  it('shows what was left out on request, and takes it back', async () => {
    const page = await open('index.html?seconds=8&ratio=9:16&sound=on&max=1');
    const hint = page.locator('#hint');
    const before = await rows(page).count();
    const showButton = (text: RegExp) =>
      hint.locator('span', { hasText: text }).getByRole('button', { name: 'Show them' });
    await showButton(/left out: no documented price/).click();
    await expect.poll(() => rows(page).count()).toBeGreaterThan(before);
    expect(await query(page)).toContain('unpriced=1');
    expect(await page.getByRole('checkbox', { name: 'Unknown prices too' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Remove with unknown prices' }).click();
    await expect.poll(() => rows(page).count()).toBe(before);
    await showButton(/of other kinds left out/).click();
    await expect
      .poll(() =>
        rows(page)
          .getByText(/^no length/)
          .count(),
      )
      .toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Remove all kinds' }).click();
    await expect.poll(() => rows(page).count()).toBe(before);
  });

  it('says how many images a model takes, and finds those that take as many', async () => {
    const page = await open('index.html?can=image-edit&images=9');
    expect(await rows(page).first().textContent()).toContain('edits images (up to 9)');
    expect(await page.getByRole('spinbutton', { name: 'Input images' }).inputValue()).toBe('9');
  });

  it('says that no more than four models can be compared', async () => {
    const page = await open('index.html');
    for (const at of [0, 1, 2, 3]) await rows(page).nth(at).getByRole('checkbox').check();
    await page.getByRole('status').getByText('At most 4 models').waitFor();
    const fifth = rows(page).nth(4).getByRole('checkbox');
    expect(await fifth.isDisabled()).toBe(true);
    await rows(page).nth(0).getByRole('checkbox').uncheck();
    expect(await fifth.isDisabled()).toBe(false);
  });

  it('fits on 390 pixels, with the filters in a sheet', async () => {
    const page = await open('index.html?q=veo&seconds=8', { viewport: { width: 390, height: 844 } });
    await expect.poll(() => isWithinWidth(page)).toBe(true);
    await page.getByRole('button', { name: /^Filters and my request/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Filters' });
    await dialog.getByRole('checkbox', { name: /^GateAI Core/ }).check();
    await dialog.getByLabel('Seconds').fill('6');
    await dialog.getByRole('button', { name: /^Show \d+ models$/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => query(page)).toContain('seconds=6');
    for (const id of await ids(page)) expect(id).not.toContain('/');
    await page.getByRole('checkbox', { name: /^Compare Veo 3\.1 Fast/ }).check();
    await page.getByRole('checkbox', { name: /^Compare Veo 3\.1 Lite/ }).check();
    await expect.poll(() => isWithinWidth(page)).toBe(true);
    await page.getByRole('link', { name: 'Compare 2 models' }).click();
    await page.locator('.comparison').waitFor();
    await expect.poll(() => isWithinWidth(page)).toBe(true);
  });

  it('compares on a phone: the differences of two models side by side, and only the page scrolls', async () => {
    const path = 'compare/index.html?models=unifically:google/veo-3.1-fast,gateai:sora-2';
    const page = await open(`${path}&seconds=8`, { viewport: { width: 390, height: 844 } });
    const only = page.getByLabel('Only what differs');
    const lines = page.locator('.comparison tbody tr:not(.section)');
    const frame = page.locator('.comparison-scroll');
    await frame.waitFor();
    expect(await page.getByLabel('Seconds').isVisible()).toBe(false);
    await page.getByText('My request: 8 s').click();
    expect(await page.getByLabel('Seconds').inputValue()).toBe('8');
    await page.getByText('My request: 8 s').click();
    expect(await only.isChecked()).toBe(true);
    // The price of the request and what it needs are shown whether the models differ or not.
    expect(await page.locator('.comparison :is(.differs, .main)').count()).toBe(await lines.count());
    expect(await isWithinWidth(page)).toBe(true);
    // A name of a line has the whole width.
    const title = page.getByRole('rowheader', { name: 'What it takes and does' });
    expect((await title.boundingBox())!.width).toBeGreaterThan(150);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = await frame.evaluate((one) => ({
      scrollWidth: one.scrollWidth,
      clientWidth: one.clientWidth,
      scrollHeight: one.scrollHeight,
      clientHeight: one.clientHeight,
    }));
    expect([scrollWidth, scrollHeight]).toEqual([clientWidth, clientHeight]);

    const box = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect);
    const name = '.comparison .parameter th';
    await page.locator(name).last().scrollIntoViewIfNeeded();
    const head = await box('.comparison thead');
    expect(head.y).toBeCloseTo((await box('.site-header')).bottom, 0);
    await page.getByRole('row', { name: /^API/ }).getByRole('cell', { name: 'GateAI Core' }).waitFor();
    await page.getByRole('columnheader', { name: 'Sora 2' }).waitFor();

    const all = await lines.count();
    await only.uncheck();
    await expect.poll(() => lines.count()).toBeGreaterThan(all);
    await expect.poll(() => query(page)).toContain('&differences=0');
    await page.reload();
    await frame.waitFor();
    expect(await only.isChecked()).toBe(false);
    await open(`${path}&differences=0`, { viewport: { width: 390, height: 844 } });
    await frame.waitFor();
    expect(await only.isChecked()).toBe(false);

    const many = await open(`${path},unifically:openai/sora-2-pro,gateai:kling-3.0`, {
      viewport: { width: 390, height: 844 },
    });
    const sideways = many.getByRole('group', { name: 'Comparison' });
    const line = many.locator(name).first();
    await line.waitFor();
    expect(await isWithinWidth(many)).toBe(true);
    // The names of the models cover no line below them.
    const names = (await many.locator('.comparison thead').boundingBox())!;
    const below = (await many.locator('.comparison .section').first().boundingBox())!;
    expect(below.y).toBeGreaterThanOrEqual(names.y + names.height - 1);
    const { x } = (await line.boundingBox())!;
    await sideways.evaluate((one) => one.scrollTo(120, 0));
    await expect.poll(() => sideways.evaluate((one) => one.scrollLeft)).toBe(120);
    expect((await line.boundingBox())!.x).toBeCloseTo(x, 0);
    expect(await sideways.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);

    const wide = await open(path);
    await wide.locator('.comparison').waitFor();
    expect(await wide.getByLabel('Seconds').isVisible()).toBe(true);
    expect(await wide.getByLabel('Only what differs').isChecked()).toBe(true);
    expect(await wide.locator('.comparison-scroll').getAttribute('tabindex')).toBeNull();
    await open(`${path}&differences=0&max=0.5`);
    await wide.locator('.comparison').waitFor();
    expect(await wide.getByLabel('Only what differs').isChecked()).toBe(false);
    expect(await wide.getByLabel('At most, US$').inputValue()).toBe('0.5');
    await wide.getByLabel('At most, US$').fill('0.05');
    await expect.poll(() => query(wide)).toContain('max=0.05');
    await wide.getByText('more than $0.05').first().waitFor();
  });

  it('prints what was asked and what came of it, and nothing to press', async () => {
    const page = await open('index.html?q=video+with+sound&seconds=8&max=1', { viewport: { width: 768, height: 900 } });
    await page.getByText('Read as: video, with sound').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await search(page).inputValue()).toBe('video with sound');
    expect(await page.locator('#hint').innerText()).toContain('(8 s, with sound, at most $1.00)');
    for (const id of ['count', 'chips', 'hint']) expect(await page.locator(`#${id}`).isVisible(), id).toBe(true);
    for (const part of ['button:not(.chip)', '.chip span', 'kbd', '#examples', '.sort'])
      expect(await page.locator(`.catalog ${part}`).locator('visible=true').count(), part).toBe(0);
    expect(await isWithinWidth(page)).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });

  it('prints the whole comparison, and nothing to press', async () => {
    for (const width of [390, 768]) {
      const path = 'compare/index.html?models=unifically:google/veo-3.1-fast,gateai:sora-2,gateai:kling-3.0&seconds=8';
      const page = await open(path, { viewport: { width, height: 900 } });
      const lines = page.locator('.comparison tbody tr:not(.section)');
      await lines.first().waitFor();
      const shown = await lines.count();
      await page.emulateMedia({ media: 'print' });
      await page.getByRole('rowheader', { name: 'Price of my request' }).waitFor();
      await page.getByRole('columnheader', { name: 'Sora 2' }).waitFor();
      // What a screen leaves out is printed too.
      await expect.poll(() => lines.count()).toBeGreaterThan(shown);
      expect(await page.locator('#compare-status').isVisible()).toBe(true);
      expect(
        await page
          .locator('.compare :is(button, select, input, .request-fold, .scroll-note)')
          .locator('visible=true')
          .count(),
      ).toBe(0);
      expect(await lines.first().evaluate((line) => getComputedStyle(line).display)).toBe('table-row');
      expect(await isWithinWidth(page)).toBe(true);
      await page.emulateMedia({ media: 'screen' });
    }
  });

  it('keeps four models readable on a tablet', async () => {
    const keys = [
      'unifically:google/veo-3.1-fast',
      'gateai:sora-2',
      'unifically:openai/sora-2-pro',
      'gateai:kling-3.0',
    ];
    const page = await open(`compare/index.html?models=${keys.join()}`, { viewport: { width: 768, height: 900 } });
    const heads = page.locator('.comparison thead th');
    await heads.last().waitFor();
    expect(await isWithinWidth(page)).toBe(true);
    for (const width of await heads.evaluateAll((all) => all.map((one) => one.clientWidth)))
      expect(width).toBeGreaterThanOrEqual(135);
  });

  it('names the models that there are not, offers those that may be meant, and compares the others', async () => {
    const page = await open('compare/index.html?models=google/veo-3.1-fst,sora-2,%3Cimg%20src%3Dx%3E');
    const note = page.locator('.unknown-models');
    await expect
      .poll(() => note.innerText())
      .toMatch(
        /^No model has the id google\/veo-3\.1-fst \(did you mean google\/veo-3\.1-fast,? .*\?\) or <img src=x>\.$/,
      );
    await page.getByRole('columnheader', { name: 'Sora 2' }).waitFor();
    await note.getByRole('button', { name: 'google/veo-3.1-fast', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Veo 3.1 Fast' }).waitFor();
    await expect.poll(() => note.innerText()).toBe('No model has the id <img src=x>.');
    await expect.poll(() => query(page)).toBe('?models=gateai:sora-2,unifically:google/veo-3.1-fast');
    await open('compare/index.html?models=a,b');
    await expect.poll(() => note.innerText()).toBe('No model has the id a or b.');
    await page.getByText('Choose two to four models.').waitFor();
    await page.getByText('Or tick them in the list of all models.').waitFor();
    // Without models there is no request to price, and the choice is beside what asks for it.
    expect(await page.getByLabel('Seconds').isVisible()).toBe(false);
    const status = (await page.locator('#compare-status').boundingBox())!;
    const choice = (await page.locator('.compare-head .field.inline').boundingBox())!;
    expect(choice.x - status.x - status.width).toBeLessThan(20);
    expect(choice.y).toBeLessThan(status.y + status.height);
    await open('compare/index.html?models=sora-2');
    await page.getByText('Add a second model.').waitFor();
    expect(await page.getByLabel('Seconds').isVisible()).toBe(true);
    expect(await page.getByLabel('Only what differs').isVisible()).toBe(false);
  });

  it('reads without JavaScript, retired models too', async () => {
    for (const width of [390, 1440]) {
      const page = await open('index.html', { javaScriptEnabled: false, viewport: { width, height: 900 } });
      await expect.poll(() => rows(page).count()).toBe(models.length);
      await expect.poll(() => page.locator('input:visible, select:visible, button:visible').count()).toBe(0);
      await page.getByText('Retired, use').first().waitFor();
    }
    const compare = await open('compare/index.html', { javaScriptEnabled: false });
    await compare.getByText('Comparing needs JavaScript').waitFor();
  });

  it('paints its title first, which stays where it is when the rest follows two frames later', async () => {
    const page = await newPage({ viewport: { width: 390, height: 800 } });
    await page.addInitScript(`
      globalThis.frames = [];
      globalThis.requestAnimationFrame = (callback) => frames.push(callback);
      globalThis.nextFrame = () => { for (const callback of frames.splice(0)) callback(performance.now()); };
    `);
    await page.goto(`${root}/index.html`);
    const nextFrame = () => page.evaluate('nextFrame()');
    const title = page.getByRole('heading', { name: 'Models', level: 1 });
    const parts = page.locator('.site-tools, .figures, #models, .site-footer');
    const before = await title.boundingBox();
    await nextFrame();
    expect(await parts.evaluateAll((all) => all.map((part) => part.checkVisibility()))).toEqual(
      Array(await parts.count()).fill(false),
    );
    await nextFrame();
    await page.locator('#models').waitFor();
    expect(await parts.evaluateAll((all) => all.map((part) => part.checkVisibility()))).toEqual(
      Array(await parts.count()).fill(true),
    );
    expect(await title.boundingBox()).toEqual(before);
    await page.context().close();
  });

  it('has thrown nothing and asked no other host', () => {
    expect(problems).toEqual([]);
  });
});
