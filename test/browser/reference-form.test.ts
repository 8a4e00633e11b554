import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Registry } from '../../src/reference/form/request.js';
import { launch, noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { referenceFolder } from '../support/on-demand.js';
import { newReferencePage } from '../support/reference-page.js';
import { untilReady } from '../support/until-ready.js';

if (noBrowser) console.warn(`The forms of models are not opened: ${noBrowser}.`);

const VEO = 'unifically/google/veo-3.1-fast';
const KLING = 'unifically/kuaishou/kling-3.0-omni-video';
const SEEDANCE = 'gateai/seedance-2.0';

type PageGlobals = typeof globalThis & {
  unigenReference: Registry;
  axe: { run(context: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
};

/** What axe finds in the form, whose folded parts are opened, but for the hundred fields that all models share. */
async function findings(): Promise<string[]> {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('#try details'))
    part.open = part.querySelectorAll('.form-field').length < 10;
  const { violations } = await (globalThis as PageGlobals).axe.run('#try');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}

/** What a part of the page gets from the form. */
const currentRequest = () => {
  const { body, issues, files } = (globalThis as PageGlobals).unigenReference.form!.current();
  return { body, issues: issues.map(({ message }) => message), files: files.map(({ file }) => file.name) };
};

describe.skipIf(noBrowser)(`the form of a model in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  const cleanup = cleanups();
  const problems: string[] = [];
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await referenceFolder();
    browser = await launch();
    cleanup(() => browser.close());
  }, 60_000);

  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const isServer = (asked: string) => asked.startsWith('http://127.0.0.1:');
    const page = await newReferencePage(browser, cleanup, problems, options, isServer);
    page.on('dialog', (dialog) => {
      problems.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    return page;
  }

  const url = (id: string, hash = '') => `file://${folder}/models/${id}/index.html${hash}`;

  let shared: Promise<Page> | undefined;

  /** Opens the form of a model; all tests share the page of the browser. */
  async function open(id: string): Promise<Page> {
    const page = await (shared ??= newPage());
    await page.goto('about:blank');
    await page.goto(url(id));
    await untilReady(page);
    await page.getByRole('button', { name: 'Open the form' }).click();
    await page.locator('.form-foot').waitFor();
    return page;
  }

  const field = (page: Page, name: string) => page.locator(`[data-field="input.${name}"]`);
  const code = (page: Page) => page.locator('#samples-panel pre:visible');

  it('opens in the mode of the request that was asked for, says what another puts away, and covers no notice', async () => {
    const page = await (shared ??= newPage());
    await page.goto('about:blank');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(url(KLING, '?seconds=12&outputs=2&can=first-frame,multi-shot'));
    await untilReady(page);
    await page.getByText('As you asked: 12 s, image as first frame and multiple shots.').waitFor();
    await page.getByText('start_frame_url', { exact: true }).first().waitFor();
    const selectedMode = page.getByRole('tablist', { name: 'Mode' }).locator('[aria-selected=true]');
    expect(await selectedMode.textContent()).toBe('Start and end frame');
    expect(await page.locator('.mode:visible h3').textContent()).toBe('Start and end frame');
    const [notice, foot] = await Promise.all(
      ['.form-notices', '.form-foot'].map((part) => page.locator(part).evaluate((one) => one.getBoundingClientRect())),
    );
    expect(foot!.top).toBeGreaterThanOrEqual(notice!.bottom);
    await page.getByRole('radio', { name: 'Default mode' }).check({ force: true });
    await page.getByText('The request no longer has video_mode and start_frame_url.').waitFor();
    await page.locator('[id="input.duration-input"]').fill('6');
    await page.getByText('You have changed duration.').waitFor();
    expect(await page.locator('.form-hint').first().textContent()).toMatch(/^multi_shots holds an example/);
  });

  it('is the same request after a reload, with the title of the page in sight', async () => {
    const page = await (shared ??= newPage());
    await page.goto('about:blank');
    await page.goto(url(VEO, '?ratio=9:16&can=first-frame'));
    await untilReady(page);
    await page.getByRole('textbox', { name: 'prompt' }).fill('A cat');
    await expect.poll(() => page.url()).toContain('#form=');
    await page.evaluate(() => scrollTo(0, 0));
    await page.reload();
    await untilReady(page);
    await page.getByText('As you asked: 9:16 and image as first frame.').waitFor();
    expect(await page.getByRole('textbox', { name: 'prompt' }).inputValue()).toBe('A cat');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('button', { name: 'Reset to request' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'prompt' }).inputValue()).not.toBe('A cat');
  });

  it('adds as many items as a list needs', async () => {
    const page = await open('unifically/kuaishou/kling-3.0-video');
    await field(page, 'multi_shots').getByRole('button', { name: /^Add/ }).click();
    await expect.poll(() => field(page, 'multi_shots').locator('.form-card').count()).toBe(2);
    await field(page, 'multi_shots').getByRole('button', { name: /^Add/ }).last().click();
    await expect.poll(() => field(page, 'multi_shots').locator('.form-card').count()).toBe(3);
  });

  it('shows no note on payments beside a dry run', async () => {
    const page = await open(VEO);
    await page.getByText('Creating a task costs money.', { exact: true }).waitFor();
    await page.locator('summary', { hasText: 'Request options' }).click();
    await page.locator('[data-field="options.dry_run"]').getByRole('radio', { name: 'true' }).check({ force: true });
    await page.locator('.payment').waitFor({ state: 'hidden' });
    await page.locator('#example').selectOption({ index: 1 });
    await page.locator('.payment').waitFor();
  });

  it('shows a broken rule next to its field, and nothing once it is corrected', async () => {
    const page = await open(VEO);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('input.prompt-input');
    // All of it is above the bar with the price.
    const gap = () =>
      page.evaluate(() => {
        const bar = document.querySelector('.form-foot')!.getBoundingClientRect();
        return bar.top - document.activeElement!.getBoundingClientRect().bottom;
      });
    await expect.poll(gap).toBeGreaterThanOrEqual(0);
    const seed = page.getByRole('textbox', { name: 'seed' });
    await seed.pressSequentially('1x');
    await expect
      .poll(() => field(page, 'seed').locator('.form-error').textContent())
      .toBe('seed must be an integer: 1x is not a number');
    await expect.poll(() => seed.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => seed.getAttribute('aria-describedby')).toContain('input.seed-error');
    await expect.poll(() => seed.inputValue()).toBe('1x');
    await expect.poll(() => code(page).textContent()).toContain('"seed": "1x"');
    await page.getByRole('button', { name: 'seed must be an integer: 1x is not a number' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('input.seed-input');
    await seed.press('Backspace');
    await expect.poll(() => field(page, 'seed').locator('.form-error').count()).toBe(0);
    await expect.poll(() => page.locator('.form-verdict').textContent()).toBe('Valid');
    await expect.poll(() => code(page).textContent()).toContain('"seed": 1\n');
  });

  it('names what is still that of an example, and replaces it as one types', async () => {
    const page = await newPage();
    await page.goto(`${url('unifically/alibaba/wan-2.6-image')}?can=image-reference`);
    const hint = page.locator('.form-hint', { hasText: 'Add yours' });
    await expect.poll(() => hint.textContent()).toBe('image_urls and prompt hold examples. Add yours');
    // The image comes first: the person has one.
    await hint.getByRole('button').click();
    await page.keyboard.type('https://my.example.org/heron.png');
    await expect.poll(() => hint.textContent()).toBe('prompt holds an example. Add yours');
    await hint.getByRole('button').click();
    await page.keyboard.type('A heron');
    await expect.poll(() => field(page, 'prompt').getByRole('textbox').inputValue()).toBe('A heron');
    await hint.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Reset to request' }).click();
    await expect.poll(() => hint.textContent()).toBe('image_urls and prompt hold examples. Add yours');
    await page.close();
  });

  it('says above the code that the request is not valid yet, and leads to the field', async () => {
    const page = await open(VEO);
    const warning = page.locator('.sample-warning');
    await expect.poll(() => warning.textContent()).toBe('');
    await page.getByRole('textbox', { name: 'seed' }).fill('x');
    await expect
      .poll(() => warning.textContent())
      .toContain('Not valid yet: the API would refuse this request. Go to the field');
    await page.getByRole('textbox', { name: 'prompt' }).fill('');
    await expect.poll(() => warning.textContent()).toContain('Go to the first field');
    await warning.getByRole('button', { name: 'Go to the first field' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.locator('#example').selectOption({ index: 1 });
    await expect.poll(() => warning.isVisible()).toBe(false);
  });

  it('warns of media that look like file names, and accepts them', async () => {
    const page = await open('gateai/kling-3.0');
    const start = page.getByRole('textbox', { name: 'start_frame' });
    await start.fill('boat.png');
    const sentence = 'This looks like a file name; choose the file or give a URL.';
    await expect.poll(() => field(page, 'start_frame').locator('.form-doubt').textContent()).toBe(sentence);
    expect(await start.getAttribute('aria-describedby')).toContain('input.start_frame-error');
    await expect.poll(() => page.locator('.sample-warning').textContent()).toContain(sentence);
    await expect.poll(() => page.locator('.form-verdict').textContent()).toContain('Valid');
    await page.getByRole('button', { name: '1 field looks wrong' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toContain('start_frame-input');
    await start.fill('https://example.com/boat.png');
    await expect.poll(() => page.locator('.form-doubt').count()).toBe(0);
    await expect.poll(() => page.locator('.sample-warning').textContent()).toBe('');
  });

  it('announces it to screen readers after a pause in typing, not at each key press', async () => {
    const page = await open(VEO);
    const status = page.locator('.form-foot [role=status]');
    const said = status.evaluateHandle((element) => {
      const texts: string[] = [];
      const add = () => texts.at(-1) !== element.textContent && texts.push(element.textContent);
      new MutationObserver(add).observe(element, { childList: true, subtree: true, characterData: true });
      return texts;
    });
    await said;
    await page.getByRole('textbox', { name: 'seed' }).pressSequentially('1x2x3x4x5x6x');
    await expect.poll(() => status.textContent()).toBe('seed must be an integer: 1x2x3x4x5x6x is not a number.');
    expect((await (await said).jsonValue()).length).toBeLessThan(3);
  });

  it('keeps what was typed while a mode takes its field away', async () => {
    const page = await open(VEO);
    const mode = (name: string) => page.getByRole('radio', { name }).check();
    await mode('Frame mode');
    await expect.poll(() => field(page, 'start_image_url').locator('.form-required').count()).toBe(1);
    await page.getByRole('textbox', { name: 'start_image_url' }).fill('https://example.com/bud.png');
    await mode('Reference mode');
    await expect.poll(() => field(page, 'start_image_url').count()).toBe(0);
    await expect
      .poll(() => page.locator('.form-mode .form-note').innerText())
      .toBe('Not in reference mode: start_image_url, end_image_url. What you typed for start_image_url is kept.');
    await expect.poll(() => code(page).textContent()).not.toContain('bud.png');
    await mode('Frame mode');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'start_image_url' }).inputValue())
      .toBe('https://example.com/bud.png');
    await expect.poll(() => code(page).textContent()).toContain('bud.png');
  });

  it('has lists whose items can be added, moved and taken away with the keyboard', async () => {
    const page = await open(KLING);
    const urls = field(page, 'image_urls');
    const add = urls.getByRole('button', { name: 'Add URL image_urls' });
    await add.press('Enter');
    await page.keyboard.type('https://example.com/1.png');
    await add.press('Enter');
    await page.keyboard.type('https://example.com/2.png');
    await urls.getByRole('button', { name: 'Move item 2 up' }).press('Enter');
    await expect
      .poll(async () => (await page.evaluate(currentRequest)).body.input)
      .toHaveProperty('image_urls', ['https://example.com/2.png', 'https://example.com/1.png']);
    await urls.getByRole('button', { name: 'Remove item 1' }).press('Enter');
    await urls.getByRole('button', { name: 'Remove item 1' }).press('Enter');
    await expect.poll(async () => (await page.evaluate(currentRequest)).body.input).not.toHaveProperty('image_urls');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Add URL');
  });

  it('has the buttons of an item above it in a narrow window, where they leave its text the whole width', async () => {
    const page = await open(KLING);
    const size = page.viewportSize()!;
    await page.setViewportSize({ width: 390, height: 844 });
    const urls = field(page, 'image_urls');
    await urls.getByRole('button', { name: 'Add URL image_urls' }).click();
    const [form, text, remove] = await Promise.all([
      page.locator('.form-fields').first().boundingBox(),
      urls.getByRole('textbox').boundingBox(),
      urls.getByRole('button', { name: 'Remove item 1' }).boundingBox(),
    ]);
    await page.setViewportSize(size);
    expect(remove!.y + remove!.height).toBeLessThanOrEqual(text!.y);
    expect(text!.width).toBeGreaterThan(form!.width * 0.8);
  });

  it('has its modes in columns in a narrow window', async () => {
    const page = await open(KLING);
    const size = page.viewportSize()!;
    await page.setViewportSize({ width: 390, height: 844 });
    const modes = await page
      .locator('.form-mode .form-buttons label')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    await page.setViewportSize(size);
    expect(modes.length).toBeGreaterThan(3);
    expect(new Set(modes.map(({ left }) => left)).size).toBe(2);
    expect(new Set(modes.map(({ height }) => height)).size, 'no name is broken').toBe(1);
  });

  it('has nested fields, each with its own sentence', async () => {
    const page = await open(KLING);
    const shots = field(page, 'multi_shots');
    await shots.getByRole('button', { name: 'Add multi_shots' }).click();
    await shots.getByRole('button', { name: 'Add multi_shots' }).click();
    const second = field(page, 'multi_shots.1.duration');
    await second.getByRole('textbox').fill('0');
    await expect
      .poll(() => second.locator('.form-error').textContent())
      .toBe('duration of item 2 of multi_shots must be at least 1');
  });

  it('takes a chosen file in the place of an example, and says so while an example is left', async () => {
    const page = await (shared ??= newPage());
    await page.goto('about:blank');
    await page.goto(url('unifically/alibaba/qwen-image-plus', '?can=image-edit'));
    await untilReady(page);
    await page.getByText('image_urls and prompt hold examples.').waitFor();
    const images = field(page, 'image_urls');
    await images
      .locator('input[type=file]')
      .setInputFiles({ name: 'toy.png', mimeType: 'image/png', buffer: Buffer.from('png') });
    await expect.poll(() => images.locator('.form-item').count()).toBe(1);
    await expect.poll(() => code(page).textContent()).toContain('FILE_1=$(upload toy.png image/png)');
    expect(await code(page).textContent()).not.toContain('example.com');
    await page.getByText('prompt holds an example.').waitFor();
    await images.getByRole('button', { name: /^Add URL/ }).click();
    await images.getByRole('textbox').last().fill('https://example.com/other.png');
    await page.getByText('image_urls and prompt hold examples.').waitFor();
  });

  it('has a list for images without a documented type, and says after a reload which file is missing', async () => {
    const page = await (shared ??= newPage());
    await page.goto('about:blank');
    await page.goto(url('gateai/nano-banana-2', '?can=image-reference&images=1'));
    await untilReady(page);
    await page
      .locator('.form-hint', { hasText: 'image_urls and prompt hold examples.' })
      .getByText('Add yours')
      .click();
    const images = field(page, 'image_urls');
    expect(await images.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await expect.poll(() => page.url()).toContain('#form=');
    const before = page.url();
    await images
      .locator('input[type=file]')
      .setInputFiles({ name: 'hero.png', mimeType: 'image/png', buffer: Buffer.from('png') });
    await expect.poll(() => code(page).textContent()).toMatch(/"image_urls": \["'"\$FILE_1"'"\]/);
    // The URL follows a moment later; it had a form before.
    await expect.poll(() => page.url()).not.toBe(before);
    expect(page.url()).toContain('#form=');
    await page.reload();
    await page.locator('#try').getByText('Links and reloads keep no files: choose that of image_urls again.').waitFor();
    expect(await code(page).textContent()).not.toContain('image_urls');
  });

  it('takes files, by the dialog and dropped, and says what stands for them', async () => {
    const page = await open(VEO);
    await page.getByRole('radio', { name: 'Frame mode' }).check();
    const start = field(page, 'start_image_url');
    await start
      .locator('input[type=file]')
      .setInputFiles({ name: 'bud.png', mimeType: 'image/png', buffer: Buffer.from('png') });
    await expect.poll(() => start.innerText()).toContain('bud.png 3 bytes');
    await expect
      .poll(() => start.innerText())
      .toContain(
        'In the JSON sample, file_url of “bud.png” is the file_url that PUT /upload responds with; the other samples upload the file',
      );
    await expect.poll(() => code(page).textContent()).toContain('FILE_1=$(upload bud.png image/png)');
    await expect.poll(() => code(page).textContent()).not.toContain('upload:');
    await expect.poll(() => page.evaluate(currentRequest)).toMatchObject({ issues: [], files: ['bud.png'] });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('The link is without the file.').waitFor();
    // The description is opened, and closed again: nothing is lost.
    await expect.poll(() => page.url()).toContain('#form=');
    await page.evaluate(() => void (location.hash = '#parameter-start_image_url'));
    await page.goBack();
    await expect.poll(async () => (await page.evaluate(currentRequest)).files).toEqual(['bud.png']);
    await start.getByRole('button', { name: 'Remove the file start_image_url' }).click();
    await expect.poll(() => start.getByRole('textbox').inputValue()).toBe('');

    await page.getByRole('radio', { name: 'Reference mode' }).check();
    await field(page, 'reference_image_urls')
      .locator('.form-drop')
      .first()
      .evaluate((target) => {
        const dataTransfer = new DataTransfer();
        for (const name of ['a.png', 'b.png']) dataTransfer.items.add(new File(['x'], name, { type: 'image/png' }));
        target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      });
    await expect.poll(async () => (await page.evaluate(currentRequest)).files).toEqual(['a.png', 'b.png']);
  });

  it('says how to rename a file whose name no sample can have', async () => {
    const page = await open(VEO);
    await page.getByRole('radio', { name: 'Frame mode' }).check();
    const start = field(page, 'start_image_url');
    await start.locator('.form-drop').evaluate((target) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'bu\nd\u0007.png', { type: 'image/png' }));
      target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    const sentence =
      "The name of this file has characters that can't be seen; rename it to “bud.png” before you run the code.";
    await expect.poll(() => start.locator('.form-doubt').textContent()).toBe(sentence);
    await expect.poll(() => page.locator('.sample-warning').textContent()).toContain(sentence);
    await expect.poll(() => code(page).textContent()).toContain('FILE_1=$(upload bud.png image/png)');
    await start.getByRole('button', { name: 'Remove the file start_image_url' }).click();
    await expect.poll(() => page.locator('.sample-warning').textContent()).not.toContain('rename');
  });

  it('takes other parameters where the model does', async () => {
    const page = await open('unifically/kuaishou/kling-2.5-turbo-pro');
    const others = page.getByRole('textbox', { name: 'Other parameters' });
    await others.fill('{ "cfg": 0.5');
    await expect.poll(() => page.locator('.form-others-field .form-error').count()).toBe(1);
    await expect.poll(() => others.inputValue()).toBe('{ "cfg": 0.5');
    await others.fill('{ "cfg": 0.5 }');
    await expect.poll(() => page.locator('.form-others-field .form-error').count()).toBe(0);
    await expect.poll(() => code(page).textContent()).toContain('"cfg": 0.5');
    await page.getByRole('button', { name: 'Reset to example' }).click();
    await expect.poll(() => others.inputValue()).toBe('');
  });

  it('keeps the price in sight, and follows the examples', async () => {
    const page = await open('unifically/kuaishou/kling-o1-video');
    await page.getByRole('textbox', { name: 'duration' }).fill('10');
    await expect
      .poll(() => page.locator('.form-price strong').textContent())
      .toBe('$0.48 (10 seconds at $0.048), older document');
    // The clients that have a limit get that of this request.
    const sample = (language: string) => page.locator(`.example.current .sample.${language}`).textContent();
    expect([await sample('typescript'), await sample('cli')]).toEqual([
      expect.stringContaining('{ maxCost: 0.48 }'),
      expect.stringMatching(/ --max-cost 0\.48$/),
    ]);
    await expect
      .poll(() => page.locator('.form-foot').boundingBox())
      .toMatchObject({ y: expect.closeTo(0, -3.5) as number });
    await page.getByRole('button', { name: 'Reset to example' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'duration' }).inputValue()).toBe('');
    const choice = page.getByRole('combobox', { name: 'Example' }).first();
    const names = await choice.locator('option').allTextContents();
    await choice.selectOption({ index: names.length - 1 });
    await expect.poll(() => page.evaluate(currentRequest)).toMatchObject({ issues: [] });
  });

  it('has a low bar that covers neither what has the focus nor what is wrong with it', async () => {
    const page = await newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(url(VEO));
    await untilReady(page);
    await page.getByRole('button', { name: 'Open the form' }).click();
    await page.locator('.form-foot').waitFor();
    const bar = async () => (await page.locator('.form-foot').boundingBox())!;
    await page.getByRole('textbox', { name: 'prompt' }).fill('');
    await page.getByRole('textbox', { name: 'seed' }).fill('1x');
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      for (const name of ['prompt', 'seed']) {
        await page.evaluate(() => scrollTo(0, 0));
        await page.getByRole('textbox', { name }).evaluate((element) => {
          element.focus({ preventScroll: true });
          element.scrollIntoView({ block: 'nearest' });
        });
        const error = (await field(page, name).locator('.form-error').boundingBox())!;
        expect(error.y + error.height, `${name} at ${width}`).toBeLessThanOrEqual((await bar()).y);
      }
      expect((await bar()).height).toBeLessThan(60);
    }
    // The sentence is not cut.
    await page.getByRole('textbox', { name: 'prompt' }).fill('A kite');
    await page.getByRole('textbox', { name: 'seed' }).fill('');
    await page.getByRole('radio', { name: 'Frame mode' }).check();
    await page.getByRole('textbox', { name: 'start_image_url' }).fill('');
    await page.setViewportSize({ width: 390, height: 844 });
    const sentence = page.locator('.form-problem', { hasText: 'start_image_url is required in frame mode' });
    await sentence.waitFor();
    expect(await sentence.evaluate((it) => it.scrollHeight - it.clientHeight)).toBeLessThanOrEqual(1);
    await page.close();
  });

  it('is in the URL of the page, and opens from it', async () => {
    const page = await open(VEO);
    await page.getByRole('textbox', { name: 'prompt' }).fill('A cat <img src=x onerror=alert(1)>');
    await page.getByRole('radio', { name: 'Reference mode' }).check();
    await expect.poll(() => page.url()).toContain('#form=');
    const other = await newPage();
    await other.goto(page.url());
    await untilReady(other);
    await other.locator('.form-foot').waitFor();
    await expect
      .poll(() => other.getByRole('textbox', { name: 'prompt' }).inputValue())
      .toBe('A cat <img src=x onerror=alert(1)>');
    await expect.poll(() => other.getByRole('radio', { name: 'Reference mode' }).isChecked()).toBe(true);
    await expect.poll(() => code(other).textContent()).toContain('A cat <img src=x');
    // No example is named that it is not.
    const choice = other.getByRole('combobox', { name: 'Start from the example' });
    const chosen = () => choice.locator('option:checked').textContent();
    const names = await choice.locator('option').allTextContents();
    expect([names[0], await chosen()]).toEqual(['From the link', 'From the link']);
    await other.getByRole('textbox', { name: 'prompt' }).fill('A dog');
    await other.getByRole('button', { name: 'Reset to link' }).click();
    await expect.poll(() => other.getByRole('textbox', { name: 'prompt' }).inputValue()).toContain('A cat');
    await choice.selectOption({ label: names[1]! });
    await expect.poll(() => other.url()).not.toContain('#');
    await other.getByRole('button', { name: 'Reset to example' }).waitFor();
    await other.evaluate((link) => void (location.hash = link), new URL(page.url()).hash);
    await expect.poll(chosen).toBe('From the link');
    await other.evaluate(() => void (location.hash = '#form=AAAA'));
    await other.locator('#try').getByText('This link is damaged or too long').waitFor();
    await expect.poll(() => choice.locator('option').allTextContents()).toEqual(names.slice(1));
  });

  it('is given to other parts of the page', async () => {
    const page = await newPage();
    await page.goto(url(SEEDANCE));
    await untilReady(page);
    // The first button that is pressed loads what all of them do.
    await page.getByRole('button', { name: 'Copy id' }).click();
    await page.waitForFunction(() => 'unigenReference' in globalThis);
    const seen = await page.evaluate(async () => {
      const { unigenReference: registry } = globalThis as PageGlobals;
      const opened = new Promise<boolean>((resolve) =>
        registry.onForm.push((form) => resolve(form.actions.isConnected)),
      );
      await registry.openForm!();
      return [await opened, registry.form!.current().body.model];
    });
    expect(seen).toEqual([true, 'seedance-2.0']);
    const changes = page.evaluate(
      () =>
        new Promise((resolve) =>
          (globalThis as PageGlobals).unigenReference.form!.subscribe(({ body }) => resolve(body.params)),
        ),
    );
    await page.getByRole('textbox', { name: 'prompt' }).fill('A heron');
    expect(await changes).toMatchObject({ prompt: 'A heron' });
  });

  it('has no accessibility finding, wide and narrow, light and dark', async () => {
    for (const [id, width, colorScheme] of [
      [KLING, 1440, 'light'],
      [SEEDANCE, 390, 'dark'],
      [VEO, 390, 'light'],
    ] as const) {
      const page = await open(id);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      if (id === KLING) await field(page, 'elements').getByRole('button', { name: 'Add elements' }).click();
      if (id === SEEDANCE) await field(page, 'reference_image_urls').getByRole('button', { name: 'Add URL' }).click();
      if (id === VEO) await page.getByRole('radio', { name: 'Reference mode' }).check();
      await page.evaluate(axe.source);
      expect(await page.evaluate(findings), id).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), { message: id })
        .toBe(true);
    }
  });

  it('works below a path of a server', async () => {
    const server = createServer((request, response) => {
      readFile(join(folder, request.url!.replace(/^\/docs\/ref/, '').replace(/[?#].*/, ''))).then(
        (bytes) =>
          response
            .writeHead(200, {
              'Content-Type': request.url!.endsWith('.html')
                ? 'text/html'
                : request.url!.endsWith('.css')
                  ? 'text/css'
                  : 'text/javascript',
            })
            .end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    cleanup(() => void server.close());
    const page = await newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/docs/ref/models/${VEO}/index.html`);
    await untilReady(page);
    await page.getByRole('button', { name: 'Open the form' }).click();
    await page.locator('.form-foot').waitFor();
    await expect.poll(() => page.evaluate(currentRequest)).toMatchObject({ issues: [] });
  });

  it('says if it can not be loaded, and tries again', async () => {
    const page = await newPage();
    await page.route('**/form-data.js', (route) => route.abort(), { times: 1 });
    await page.goto(url(VEO));
    await untilReady(page);
    await page.getByRole('button', { name: 'Open the form' }).click();
    await page.getByText('It could not be loaded. Try again.').waitFor();
    await page.getByRole('button', { name: 'Open the form' }).click();
    await page.locator('.form-foot').waitFor();
  });

  it('says above the code what it lacks of a request of the catalog, until the request is changed', async () => {
    const page = await newPage();
    await page.goto(`${url('gateai/gpt-image-2')}?images=1&resolution=1k`);
    const note = page.locator('#samples .sample-warning', { hasText: 'Not set: 1 input image, since no document' });
    await note.waitFor();
    await page.getByRole('textbox', { name: 'prompt' }).first().fill('A harbour at night');
    await expect.poll(() => note.count()).toBe(0);
  });

  it('says that the code stays as it is, if what writes it can not be loaded', async () => {
    const page = await newPage();
    await page.route('**/form-samples.js', (route) => route.abort());
    await page.goto(url(VEO));
    await untilReady(page);
    await page.getByRole('button', { name: 'Open the form' }).click();
    await page.locator('#samples').getByText('This code does not follow the form').waitFor();
    await page.locator('.form-foot').waitFor();
  });

  it('throws nothing, and asks no other host for anything', () => {
    expect(problems).toEqual([]);
  });
});
