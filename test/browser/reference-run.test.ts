import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { launch, noBrowser, watchPage } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { referenceFolder } from '../support/on-demand.js';
import { serveFolder } from '../support/serve-folder.js';
import { untilReady } from '../support/until-ready.js';

if (noBrowser) console.warn(`Nothing is run in the pages of models: ${noBrowser}.`);

const VIDEO = 'unifically/google/veo-3.1-fast';
/** It takes 4 minutes: in the page, 8 seconds. */
const SLOW_VIDEO = 'unifically/google/veo-3.1-quality';
const EXTEND = 'unifically/google/veo-3.1-extend';
const IMAGE = 'gateai/gpt-image-2';
const SOUND = 'unifically/elevenlabs/sound-effect';
const MESH = 'gateai/rodin-v2';
const LYRICS = 'unifically/suno-ai/lyrics';
const KEY = 'sk-very-secret-0123456789';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe.skipIf(noBrowser)(`"Open in sandbox" in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  const cleanup = cleanups();
  const problems: string[] = [];
  let page: Page;
  let folder: string;
  let served: ServedSandbox;

  beforeAll(async () => {
    folder = await referenceFolder();
    served = await serveSandbox({ port: 0, speed: 300, rateLimit: false, site: folder });
    cleanup(() => served.stop());
    const browser = await launch();
    cleanup(() => browser.close());
    page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    page.setDefaultTimeout(15_000);
    watchPage(page, problems, (url) => allowed.some((origin) => url.startsWith(origin)));
  }, 60_000);

  /** Where requests may go in the current test. */
  let allowed: string[] = [];

  /** The page of the last test may still read the account of its sandbox. */
  const leave = () => page.goto('about:blank');

  /** Opens the form of the video model, anew. */
  async function openForm(): Promise<void> {
    await leave();
    allowed = [];
    await page.goto(`file://${folder}/models/${VIDEO}/index.html`);
    await untilReady(page);
    await button('Open the form').click();
  }

  /** Opens "Open in sandbox" of a model, anew. */
  async function open(id: string, root = `file://${folder}`, ...others: string[]): Promise<void> {
    await leave();
    allowed = [root, ...others];
    await page.goto(`${root}/models/${id}/index.html`);
    await untilReady(page);
    await page.locator('[data-run]').first().click();
    await page.locator('.run-pay button, .run-source button').first().waitFor();
  }

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const create = () => button('Create the task').click();
  const fault = async (name: string) => {
    // After a create, the settings are one line.
    const settings = button('Settings and faults');
    if (await settings.isVisible()) await settings.click();
    await page.getByRole('radio', { name }).check();
  };
  /** Jumps until something is there. A minute takes two seconds, so the end may come by itself before the click. */
  async function toTheEnd(sought: string, press = (end: Locator) => end.click({ timeout: 1000 })): Promise<void> {
    const found = page.locator(sought).first();
    const isThere = async () => {
      // The button goes away with the task.
      if (!(await found.isVisible())) await press(button('To the end')).catch(() => {});
      return found.isVisible();
    };
    await expect.poll(isThere, { interval: 500 }).toBe(true);
  }

  const log = async () => {
    const rows = await page.locator('.run-requests summary').allInnerTexts();
    // Without what each took.
    return rows.map((row) => row.replaceAll(/\s+/g, ' ').replace(/ [\d.]+ m?s$/, ''));
  };

  it('runs a video from disk: price, create, statuses, and the video plays', async () => {
    await open(VIDEO);
    await page.locator('.run-price strong', { hasText: /^about \$0\.40$/ }).waitFor();
    await expect.poll(() => log()).toEqual(['POST /v1/tasks price check 200']);
    // Neither the code nor the sandbox knows anything.
    await expect.poll(() => page.locator('.run-sides').count()).toBe(0);
    await expect.poll(() => page.locator('.contents a', { hasText: 'Sandbox' }).isVisible()).toBe(true);
    await button('Create the task').focus();
    await page.keyboard.press('Enter');
    await page.locator('.run-progress').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('run-live');
    await toTheEnd('.run-output video', (end) => end.press('Enter', { timeout: 1000 }));
    await page.locator('.run-output').getByText('stand-ins are silent').waitFor();
    const video = page.locator('.run-output video');
    await expect
      .poll(() => video.evaluate((element: HTMLVideoElement) => [element.readyState, Math.round(element.duration)]))
      .toEqual([4, 4]);
    await expect.poll(() => page.locator('.run-file figcaption').textContent()).toContain('1280×720');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('run-live');
    const statuses = await page.locator('.run-status').allTextContents();
    expect([statuses[0], statuses.at(-1)]).toEqual(['created', 'completed']);
    await expect.poll(() => page.locator('.run-balance').textContent()).toBe('Balance $100.00 → $99.60');
    await expect
      .poll(async () => (await log()).slice(0, 2))
      .toEqual(['POST /v1/tasks price check 200', 'POST /v1/tasks create 200']);
  });

  it('links to the console if a sandbox serves the pages, and not from disk', async () => {
    await leave();
    allowed = [served.url, `file://${folder}`];
    const link = page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Console' });
    await page.goto(`${served.url}/`);
    await expect
      .poll(() => link.evaluate((element: HTMLAnchorElement) => element.href))
      .toBe(`${served.url}/_sandbox/`);
    // And back.
    await link.click();
    await page.getByText('Connected', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Reference' }).click();
    await expect.poll(() => page.url()).toBe(`${served.url}/`);
    const bare = await serveSandbox({ port: 0 });
    cleanup(() => bare.stop());
    allowed.push(bare.url);
    await page.goto(`${bare.url}/_sandbox/`);
    await page.getByText('Connected', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'Reference' }).count()).toBe(0);
    await page.goto(`file://${folder}/index.html`);
    await page.getByRole('navigation', { name: 'Sections' }).waitFor();
    await expect.poll(() => link.count()).toBe(0);
  });

  it('moves time by a button, and not by itself while it is paused', async () => {
    await open(SLOW_VIDEO);
    await create();
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('paused');
    const clock = page.getByRole('timer');
    // It is drawn again after the choice.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const before = await clock.textContent();
    await button('Skip 10 s').click();
    const seconds = (text: string | null) => Number(text!.split(':')[0]) * 60 + Number(text!.split(':')[1]);
    await expect.poll(async () => seconds(await clock.textContent()) - seconds(before)).toBe(10);
    await toTheEnd('.run-output video');
  });

  it('runs an image, a sound, a mesh and a text', async () => {
    const run = async (id: string) => {
      await open(id);
      await create();
      await toTheEnd('.run-output');
    };
    await run(IMAGE);
    await expect
      .poll(() => page.locator('.run-output img').evaluate((element: HTMLImageElement) => element.naturalWidth))
      .toBeGreaterThan(0);
    await run(SOUND);
    await expect
      .poll(() => page.locator('.run-output audio').evaluate((element: HTMLAudioElement) => element.duration))
      .toBeGreaterThan(1);
    await run(MESH);
    const colors = await page.locator('.run-output canvas[data-drawn]').evaluate((element: HTMLCanvasElement) => {
      const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
      return new Set(new Uint32Array(data.buffer)).size;
    });
    // The background and the three sides of a cube that are seen.
    expect(colors).toBeGreaterThanOrEqual(4);
    await expect.poll(() => page.getByRole('link', { name: 'Download' }).count()).toBe(2);
    await run(LYRICS);
    await expect
      .poll(async () => (await page.locator('.run-texts dd').allTextContents()).join('\n'))
      .toContain('[Verse');
  });

  it('continues from a task that the sandbox is given for it', async () => {
    await open(EXTEND);
    await page.getByText('such as one of Veo 3.1. The sandbox pretends to have the one that it names').waitFor();
    await create();
    await toTheEnd('.run-output video');
  });

  it('gives the code of the API back when it is closed, unless the sandbox was chosen', async () => {
    const code = page.locator('#samples-panel pre:visible').first();
    const calls = (url: string) => expect.poll(() => code.textContent()).toContain(url);
    await open(VIDEO, served.url);
    await calls(served.url);
    await button('Close').click();
    await calls('https://api.unifically.com');
    expect(await page.locator('.sample-target').textContent()).toBe('');
    await page.locator('[data-run]').first().click();
    await page.getByRole('radio', { name: 'In this page' }).check();
    await page.getByRole('radio', { name: 'Sandbox server' }).check();
    await button('Close').click();
    await calls(served.url);
  });

  it('makes the task that a request continues from, or takes one of the account, if a served sandbox lacks it', async () => {
    served.sandbox.control.reset();
    await open(EXTEND, served.url);
    const hint = page.locator('.run-source');
    await hint.getByText('such as one of Veo 3.1. This account has none yet.').waitFor();
    await hint.getByText('task_id must name a task of this account').waitFor();
    // Nobody has made a mistake so far.
    expect(await page.locator('.run-live .run-bad').count()).toBe(0);
    expect(await page.locator('#run .button.primary').allTextContents()).toEqual(['Create one with Veo 3.1 Fast']);
    // Nothing has run so far.
    await expect.poll(() => button('Create another task').count()).toBe(0);
    await button('Check the price again').waitFor();
    await button('Create one with Veo 3.1').click();
    await page.getByText('a task of this account.').waitFor();
    const [made] = served.sandbox.control.tasks();
    await expect.poll(() => page.locator('#samples .example.current .sample.curl').textContent()).toContain(made!.id);
    await create();
    await toTheEnd('.run-output video');
    const { input } = served.sandbox.control.tasks().at(-1)!;
    expect(input).toMatchObject({ task_id: made!.id });

    // In the form, the id is that of the example again.
    await open(EXTEND, served.url);
    await button('Open the form').click();
    await page.locator('#try [data-run]').click();
    await hint.locator('li', { hasText: `Use ${made!.id}Veo 3.1 Fast: “${String(made!.input.prompt)}”` }).waitFor();
    await button(`Use ${made!.id}`).click();
    await page.getByText('a task of this account.').waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: 'task_id' }).inputValue()).toBe(made!.id);
    await button('Create the task').waitFor();
  });

  it('has the account of the samples: what copied code created is in its list', async () => {
    served.sandbox.control.reset();
    await fetch(`${served.url}/v1/tasks`, {
      method: 'POST',
      headers: { Authorization: 'Bearer any', 'Content-Type': 'application/json' },
      body: JSON.stringify({ model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } }),
    });
    await open(VIDEO, served.url);
    await expect.poll(() => page.locator('.run-tasks li').count()).toBe(1);
    await expect.poll(() => page.locator('.run-balance').textContent()).toContain('$99.60');
    await expect
      .poll(() => page.locator('.run-sides').innerText())
      .toContain('Account of the key any, which the samples use.');
    await page.getByText('Its key, and calls from your own code').click();
    await page.getByLabel('Key, if it needs one').fill('another');
    await button('Check the price').click();
    // That account has nothing yet.
    await expect.poll(() => page.locator('.run-sides').count()).toBe(0);
    await expect.poll(() => page.locator('.sample-target').innerText()).toContain('the key that you typed');
    await expect.poll(() => page.locator('#run').innerText()).not.toContain('UNIFICALLY_API_KEY=any');
  });

  it('keeps the request of the catalog, as the form does', async () => {
    await leave();
    allowed = [];
    await page.goto(`file://${folder}/models/${VIDEO}/index.html?seconds=8&sound=on&ratio=9:16`);
    await untilReady(page);
    await page.locator('#samples [data-run]').click();
    await page.getByText('for the request in the form').waitFor();
    const body = await page.locator('.example.current .sample.json').textContent();
    expect(JSON.parse(body!)).toMatchObject({ input: { duration: 8, aspect_ratio: '9:16' } });
    // An example that was chosen since then is what is meant.
    await page.goto(`file://${folder}/models/${VIDEO}/index.html?seconds=8`);
    await untilReady(page);
    await page.getByRole('combobox', { name: 'Example', exact: true }).selectOption({ index: 1 });
    await page.locator('#try textarea').first().waitFor();
    await page.locator('#samples [data-run]').click();
    await page.getByText('for the example “').waitFor();
  });

  it('does not say beside a sandbox what holds for the API only, nor that the sandbox is still to be opened', async () => {
    await open(VIDEO, served.url);
    await page.locator('#samples').getByRole('tab', { name: 'TypeScript' }).click();
    // An address in the code wins over the variable.
    const variable = page.locator('#samples .payment').getByText('UNIFICALLY_BASE_URL');
    const payment = page.locator('#samples .payment').getByText('Creating a task costs money.');
    await page.locator('.sample-target', { hasText: 'This code calls the sandbox at' }).waitFor();
    const note = page.locator('#samples .payment > p').first();
    await expect.poll(() => note.innerText()).toMatch(/^This sandbox charges nothing; the API does\./);
    // It behaves as the API does: what to do without a response stays.
    expect(await note.innerText()).toMatch(/a retry may pay twice\. Compare the balance of GET \/account/);
    expect(await payment.count()).toBe(0);
    expect(await variable.isVisible()).toBe(false);
    await expect.poll(() => page.locator('#samples .button.primary').count()).toBe(0);
    await page.getByRole('radio', { name: 'In this page' }).check();
    // Copied code calls the API itself.
    await expect.poll(() => payment.isVisible()).toBe(true);
    expect(await variable.isVisible()).toBe(true);
    await button('Close').click();
    await expect.poll(() => page.locator('#samples .button.primary').count()).toBe(1);
    await page.locator('#samples').getByRole('tab', { name: 'curl' }).click();
  });

  it('shows what a lost response means: a task that is paid for, and that the code does not know', async () => {
    await open(VIDEO);
    await fault('Lost response');
    await create();
    await page.getByText('The response to the create was lost.').waitFor();
    await expect
      .poll(() => page.locator('.run-live').innerText())
      .toContain('UnknownOutcomeError: A paid task may exist');
    // What to do is said once.
    expect((await page.locator('.run-live').innerText()).match(/the balance of/gi)).toHaveLength(1);
    await expect.poll(() => page.locator('.run-sides').innerText()).toContain('no id');
    await page.locator('.run-tasks li.unknown', { hasText: '$0.40' }).waitFor();
    // It is sent once.
    await expect
      .poll(async () => (await log()).slice(1))
      .toEqual(['POST /v1/tasks create response lost: connection reset']);
    await button('Check the account').click();
    await page.getByText('$100.00 before, $99.60 now: $0.40 was charged. The task exists.').waitFor();
    await fault('None');
    await button('Create another task anyway').click();
    await expect.poll(() => page.locator('.run-tasks li').count()).toBe(2);
    await expect.poll(() => page.locator('.run-balance').textContent()).toContain('$99.20');
    await page.getByText('Two tasks were paid for.').waitFor();
  });

  it('finds a lost task at GateAI by the list of the account, at Unifically by the callback', async () => {
    await open(IMAGE);
    await fault('Lost response');
    await create();
    await page.locator('.run-tasks li.unknown').waitFor();
    await button('Check the account').click();
    await button('Wait for the task').waitFor();
    // The code knows the id by now.
    expect(await page.locator('.run-tasks li.unknown').count()).toBe(0);
    await button('Wait for the task').click();
    await toTheEnd('.run-output img');
    await expect.poll(() => page.locator('.run-tasks li').count()).toBe(1);

    await open(VIDEO);
    await fault('Lost response');
    await page.getByRole('checkbox', { name: /callback_url/ }).check();
    await create();
    await toTheEnd('button:has-text("Wait for the task")');
    await button('Wait for the task').click();
    await page.locator('.run-output video').waitFor();
  });

  it('waits after a 429, and creates one task', async () => {
    await open(SOUND);
    await fault('Too many requests');
    await create();
    await page.locator('.run-status', { hasText: '429: not accepted, nothing charged, next try in 0:' }).waitFor();
    await page.getByText('wait 60 s').waitFor();
    await toTheEnd('.run-output audio');
    await expect
      .poll(() => page.locator('.run-live').innerText())
      .toContain('waited 60 s and sent it again: one task, one payment');
    await expect
      .poll(async () => (await log()).slice(1, 3))
      .toEqual(['POST /v1/tasks create wait 60 s 429', 'POST /v1/tasks create 200']);
    await expect.poll(() => page.locator('.run-tasks li').count()).toBe(1);
  });

  it('shows why a task failed, and a callback that comes late', async () => {
    await open(VIDEO);
    await fault('Task fails');
    await create();
    await toTheEnd('text=The task failed: The provider refused the prompt');
    await page.getByText('It is paid for: no document says that it is refunded.').waitFor();
    await fault('Late callback');
    await page.getByText('The task of your earlier request').waitFor();
    await button('Create another task').click();
    await toTheEnd(String.raw`text=/attempt 3, .* after the task ended: responded 204/`);
    await expect.poll(() => page.getByText(/responded 503/).count()).toBe(2);
    await page.getByText('One task, paid once: the callback came late, and more than once (3 calls).').waitFor();
    // Nothing happens any more, so there is no time to move.
    await expect.poll(() => page.locator('.run-controls').count()).toBe(0);
  });

  it('asks for a new price if the request has changed, and says why the API refuses one', async () => {
    await open(VIDEO);
    await page.getByRole('combobox', { name: 'Example' }).selectOption({ index: 1 });
    await page.getByText('The request has changed.').waitFor();
    await expect.poll(() => button('Create the task').count()).toBe(0);
    await button('Check the price').click();
    await button('Create the task').waitFor();
    await expect.poll(() => page.locator('.run-tasks').count()).toBe(0);
    await page.locator('.example.current .sample.json code').evaluate((code) => {
      code.textContent = '{"model":"google/veo-3.1-fast","input":{"prompt":"A kite","duration":5}}';
    });
    await create();
    await page.getByText('ValidationError: duration must be 4, 6 or 8').waitFor();
    await page.getByText('Nothing was created, and nothing is charged.').waitFor();
  });

  it('shows the whole output without scrolling, and what both sides know below it', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const [id, media] of [
      [VIDEO, 'video'],
      [IMAGE, 'img'],
      [SOUND, 'audio'],
      [MESH, 'canvas[data-drawn]'],
    ] as const) {
      await open(id);
      await create();
      // Playwright scrolls to what it clicks, which is what the page does here.
      await toTheEnd(`.run-output ${media}`, (end) =>
        end.evaluate((element: HTMLElement) => element.click(), undefined, { timeout: 1000 }),
      );
      // A video, an image has its height once it is loaded.
      if (id === VIDEO || id === IMAGE) await page.locator('.run-file .muted', { hasText: '×' }).waitFor();
      // The page moves to it in a frame of its own.
      const placed = () =>
        page.evaluate(() => {
          const [header, files, sides] = ['.site-header', '.run-files', '.run-sides h3'].map((part) =>
            document.querySelector(part)!.getBoundingClientRect(),
          );
          return {
            isBelowHeader: files!.top >= header!.bottom,
            isInView: Math.max(files!.bottom, sides!.bottom) < 900,
          };
        });
      await expect.poll(placed, { message: id }).toEqual({ isBelowHeader: true, isInView: true });
    }
  });

  it.each([VIDEO, EXTEND, IMAGE])('has the create within one screen of a phone: %s', async (id) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const root of [undefined, served.url]) {
      served.sandbox.control.reset();
      await open(id, root);
      const primary = page.locator('#run .button.primary');
      await primary.waitFor();
      const needed = await primary.evaluate((element) => {
        const { top } = document.querySelector('#run')!.getBoundingClientRect();
        return element.getBoundingClientRect().bottom - top;
      });
      expect(needed).toBeLessThan(844);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('has its heading in sight on a phone, also if the samples above change with the target', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const root of [undefined, served.url]) {
      await open(VIDEO, root);
      await button('Create the task').waitFor();
      await expect
        .poll(() =>
          page.evaluate(() => {
            const [title, header] = ['#run-title', '.site-header'].map((one) =>
              document.querySelector(one)!.getBoundingClientRect(),
            );
            return title!.top >= header!.bottom && title!.bottom < innerHeight / 2;
          }),
        )
        .toBe(true);
      // It does not come down again.
      await page.waitForTimeout(500);
      expect(await page.locator('#run-title').evaluate((it) => it.getBoundingClientRect().top)).toBeGreaterThan(52);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('keeps the focus when its settings become a line, and gives it back to them by "Change"', async () => {
    await open(VIDEO);
    await fault('Task fails');
    await button('Create the task').press('Enter');
    await page.getByText('In this page · task fails').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('run-live');
    expect(await page.getByRole('radio').count()).toBe(0);
    await button('Settings and faults').press('Enter');
    await expect
      .poll(() => page.getByRole('radio', { name: 'In this page' }).evaluate((it) => it === document.activeElement))
      .toBe(true);
    await expect.poll(() => page.getByRole('radio', { name: 'Task fails' }).isChecked()).toBe(true);
    await toTheEnd('text=The task failed');
    await button('Create another task').press('Enter');
    await page.getByText('In this page · task fails').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('run-live');
  });

  it('has one primary button, whatever is open, and gives the focus back to the button that opened it', async () => {
    const primaries = () => page.locator('.button.primary:visible').allTextContents();
    await open(VIDEO);
    await expect.poll(primaries).toEqual(['Create the task']);
    await button('Close').click();
    await expect.poll(primaries).toEqual(['Open in sandbox']);
    await button('Open the form').click();
    await page.locator('#try [data-run]').waitFor();
    await expect.poll(primaries).toEqual(['Open in sandbox']);
    await expect.poll(() => page.locator('#samples .button.primary').count()).toBe(0);
    await page.locator('#try [data-run]').click();
    await expect.poll(primaries).toEqual(['Create the task']);
    await button('Close').click();
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.run)).toBe('form');
  });

  it('starts no line of the statuses with a dash', async () => {
    await open(VIDEO);
    await create();
    await toTheEnd('.run-output video');
    const dashes = await page
      .locator('.run-steps li')
      .evaluateAll((steps) =>
        steps.map((step) => ['::before', '::after'].map((part) => getComputedStyle(step, part).content !== 'none')),
      );
    expect(dashes.map(([before]) => before)).not.toContain(true);
    expect(dashes.map(([, after]) => after)).toEqual(dashes.map((_, index) => index < dashes.length - 1));
  });

  it('runs what the form holds, from the foot of the form', async () => {
    await openForm();
    await page.locator('#try textarea').first().fill('A fox in the snow');
    await expect.poll(() => page.locator('.button.primary:visible').count()).toBe(1);
    await page.locator('#try [data-run]').click();
    await page.getByText('for the request in the form').waitFor();
    await create();
    await toTheEnd('.run-output video');
    await page.locator('.run-requests summary', { hasText: 'price check' }).click();
    await page.locator('.run-requests pre', { hasText: 'A fox in the snow' }).first().waitFor();
  });

  it('leads from a broken rule to its field', async () => {
    await openForm();
    await page.locator('#try textarea').first().fill('');
    await page.getByRole('textbox', { name: 'seed' }).fill('1x');
    await page.locator('#try [data-run]').click();
    await page.getByText('The request is not valid: 2 rules are broken. Nothing was created').waitFor();
    expect(await page.locator('#run-live').textContent()).toMatch(
      /^The request is not valid.*The client throws a ValidationError\.$/,
    );
    await page.locator('#run').getByRole('button', { name: 'seed must be an integer: 1x is not a number' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('input.seed-input');
    await page.locator('#run').getByRole('button', { name: 'prompt' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('input.prompt-input');
  });

  it('follows the form: a mended request has no refusal, and a dry run no create', async () => {
    await openForm();
    const prompt = page.locator('#try textarea').first();
    await prompt.fill('');
    await page.locator('#try [data-run]').click();
    await page.getByText('The request is not valid').waitFor();
    await prompt.fill('A fox in the snow');
    await page.getByText('The request has changed.').waitFor();
    await expect.poll(() => page.getByText('The request is not valid').count()).toBe(0);
    await button('Check the price').click();
    await button('Create the task').waitFor();
    await prompt.fill('');
    await page.getByText('The request has changed.').waitFor();
    await expect.poll(() => button('Create the task').count()).toBe(0);
    await prompt.fill('A fox in the snow');
    await button('Create the task').waitFor();
    const options = page.locator('#try details', { hasText: 'Request options' }).last();
    await options.locator('summary').first().click();
    await options.getByRole('radio', { name: 'true', exact: true }).check();
    await button('Check the price').click();
    await page.getByText('dry_run is set: this request checks the price').waitFor();
    await expect.poll(() => button('Create the task').count()).toBe(0);
  });

  it('starts with the sandbox that serves the page, at its own origin', async () => {
    await open(VIDEO, served.url);
    await expect.poll(() => page.getByRole('radio', { name: /Sandbox server/ }).isChecked()).toBe(true);
    await expect.poll(() => page.getByRole('link', { name: 'its console' }).getAttribute('href')).toBe('/_sandbox/');
    await page.getByText('To see a late callback, choose “In this page”').waitFor();
    // The samples call what is chosen, in the code and in the words next to it.
    const samples = page.locator('#samples');
    await expect
      .poll(() => samples.locator('.sample-target').textContent())
      .toContain(`the sandbox at ${new URL(served.url).origin}`);
    await expect.poll(() => samples.locator('.sample-target').textContent()).toContain('export UNIFICALLY_API_KEY=any');
    await expect.poll(() => page.locator('.run-choice').first().textContent()).toContain('UNIFICALLY_API_KEY=any');
    await expect.poll(() => samples.textContent()).not.toContain('https://api.unifically.com');
    // Code with an origin reads no variable for it.
    expect(await page.locator('#origin').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'In this page' }).check();
    // Code can't reach that one, but one of its own.
    const note = 'export UNIFICALLY_BASE_URL=http://127.0.0.1:4010 UNIFICALLY_API_KEY=any';
    await expect.poll(() => samples.locator('.sample-target').textContent()).toContain('calls the API itself');
    await expect.poll(() => samples.locator('.sample-target').textContent()).toContain(note);
    await page.getByRole('radio', { name: 'Another URL' }).check();
    await expect.poll(() => samples.locator('.sample-target').textContent()).not.toContain('4010');
    await page.getByRole('radio', { name: 'In this page' }).check();
    await expect.poll(() => samples.textContent()).toContain('API=${UNIFICALLY_BASE_URL:-https://api.unifically.com}');
    await page.getByRole('radio', { name: /Sandbox server/ }).check();
    await expect.poll(() => samples.textContent()).toContain(`API=${new URL(served.url).origin}\n`);
    await fault('Lost response');
    await create();
    await page.locator('.run-tasks li.unknown').waitFor();
    await expect
      .poll(() => page.locator('.run-progress').innerText())
      .toMatch(
        /^response lost\n+\d+:\d\d\s+since the create was sent, in time of the sandbox\. Response lost(?: after 0:0\d)?; /,
      );
    // The same again would be paid again.
    await button('Start a new run').waitFor();
    const before = served.sandbox.control.tasks().length;
    await fault('None');
    await page.getByRole('button', { name: 'Create another task', exact: true }).click();
    await toTheEnd('.run-output video');
    await expect
      .poll(() => page.locator('.run-output video').evaluate((element: HTMLVideoElement) => element.readyState))
      .toBe(4);
    expect(served.sandbox.control.tasks().length - before).toBe(1);
  });

  it('keeps the field of the key open while it is typed into, if the sandbox refuses the key of the examples', async () => {
    const locked = await serveSandbox({ port: 0, keys: ['good-key-123'], site: folder });
    cleanup(() => locked.stop());
    await open(VIDEO, locked.url);
    await page.getByText('AuthenticationError').first().waitFor();
    const field = page.getByLabel('Key, if it needs one');
    await field.click();
    await page.keyboard.type('good-key-123');
    expect(await field.inputValue()).toBe('good-key-123');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await button('Check the price').click();
    await button('Create the task').waitFor();
    // Nobody but the reader closes it.
    expect(await field.isVisible()).toBe(true);
    await page.getByText('Its key, and calls from your own code').click();
    await expect.poll(() => field.isVisible()).toBe(false);
  });

  it('asks a host of static files for nothing that only a sandbox has, and reports no error', async () => {
    const site = await serveFolder(folder, '/docs/x/');
    cleanup(() => site.stop());
    const requests: string[] = [];
    const messages: string[] = [];
    // The panel of the test before reads the account of its sandbox once more.
    await page.goto('about:blank');
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    page.on('response', (response) => response.ok() || messages.push(`${response.status()} ${response.url()}`));
    await open(VIDEO, `${site.url}/docs/x`);
    await button('Create the task').waitFor();
    await expect.poll(() => page.getByRole('radio', { name: 'In this page' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: /Sandbox server/ }).count()).toBe(0);
    expect(requests.filter((url) => url.includes('_sandbox'))).toEqual([]);
    expect(messages).toEqual([]);
  });

  it('sends a key to the URL that was typed, asks twice before it pays, and does not store the key', async () => {
    const received: { method: string; url: string; headers: IncomingHttpHeaders; body: string }[] = [];
    const api = createServer((request, response) => {
      const { method = '', url = '', headers } = request;
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        received.push({ method, url, headers, body });
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
        if (method === 'OPTIONS') return response.writeHead(204).end();
        if (url.startsWith('/_sandbox/')) return response.writeHead(404).end();
        // It responds as the API does, and adds the key.
        const data = url === '/account' ? { balance_usd: 5 } : { cost: 0.4, echo: headers.authorization };
        return response
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end(JSON.stringify({ success: true, data }));
      });
    });
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    cleanup(() => void api.close());
    const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
    await open(VIDEO, served.url, url);
    await page.getByRole('radio', { name: 'Another URL' }).click();
    expect(received).toEqual([]);
    await page.getByRole('combobox', { name: 'URL' }).fill(url);
    await button('Check the price').click();
    await page.getByText('Type the key for this URL.').waitFor();
    await page.getByLabel('Key').fill(KEY);
    expect(received).toEqual([]);
    await button('Check the price').click();
    await page.getByText('real money', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('radio', { name: 'Lost response' }).count()).toBe(0);
    const creates = () => received.filter(({ method, body }) => method === 'POST' && !body.includes('dry_run'));
    await button('Pay $0.40 and create the task').click();
    await page.getByText("can't be undone").waitFor();
    expect(creates()).toEqual([]);
    await page.locator('.run-requests summary').first().click();
    await page.getByText('Bearer [key]').waitFor();
    const kept = await page.evaluate(async () => ({
      html: document.documentElement.outerHTML,
      stored: JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
        history.state,
      ]),
      url: location.href,
      databases: (await indexedDB.databases()).length + (await caches.keys()).length,
    }));
    for (const text of [kept.html, kept.stored, kept.url]) expect(text).not.toContain(KEY);
    expect(kept.databases).toBe(0);
    await button('Press again to pay $0.40').click();
    await page.getByText('The response to the create was lost.').waitFor();
    expect(creates()).toHaveLength(1);
    // Only requests of the API have it.
    expect(
      received.filter(({ url }) => url.startsWith('/_sandbox/')).every(({ headers }) => !headers.authorization),
    ).toBe(true);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect.poll(() => page.getByLabel('Key').inputValue()).toBe('');
  });

  it('follows no redirect, and says in one sentence why a URL can not be used', async () => {
    const received: string[] = [];
    const elsewhere = createServer((request, response) => {
      received.push(request.url!);
      response.writeHead(200).end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    cleanup(() => void elsewhere.close());
    const redirecting = createServer((request, response) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Allow-Headers', '*, authorization');
      if (request.method === 'OPTIONS') return response.writeHead(204).end();
      const target = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
      return response.writeHead(307, { Location: target }).end();
    });
    await new Promise<void>((resolve) => redirecting.listen(0, '127.0.0.1', resolve));
    cleanup(() => void redirecting.close());
    const url = `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}`;
    await open(VIDEO, undefined, 'http://127.0.0.1:');
    await page.getByRole('radio', { name: 'Another URL' }).click();
    const ask = async (text: string) => {
      await page.getByRole('combobox', { name: 'URL' }).fill(text);
      await page.getByLabel('Key').fill(KEY);
      await button('Check the price').click();
    };
    await ask(url);
    await page.getByText('ConnectionError: The API redirects elsewhere').waitFor();
    expect(received).toEqual([]);
    await ask('127.0.0.1:4010');
    await page.getByText('The URL needs http://, as in http://127.0.0.1:4010.').waitFor();
    // This sandbox does not allow pages from disk.
    await ask(served.url);
    await page.getByText('does not allow pages from disk to read its responses (CORS)').waitFor();
  });

  it('has no finding of axe, light and dark, wide and narrow', async () => {
    await open(VIDEO);
    await fault('Lost response');
    await create();
    await button('Check the account').click();
    await page.locator('[data-finding=account]').waitFor();
    await expectNoFinding();
    await open(EXTEND, served.url);
    await page.locator('.run-source').waitFor();
    await page.getByText('Its key, and calls from your own code').click();
    await expectNoFinding();
  });

  async function expectNoFinding(): Promise<void> {
    await page.addScriptTag({ path: axe });
    for (const [colorScheme, width] of [
      ['light', 1440],
      ['dark', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(async () => {
        type Results = { violations: { id: string; nodes: { html: string }[] }[] };
        const { axe } = globalThis as unknown as { axe: { run(context: string): Promise<Results> } };
        const { violations } = await axe.run('#run');
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
      });
      expect(found, `${colorScheme} ${width}`).toEqual([]);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }

  it('throws nothing, and asks no other host', () => expect(problems).toEqual([]));
});
