import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../src/sandbox/state.js';
import { launch, noBrowser, watchPage } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';

if (noBrowser) console.warn(`The console of the sandbox is not tried: ${noBrowser}.`);

const VIDEO = 'google/veo-3.1-fast';
const WIDE = { width: 1280, height: 800 };
/** The rules that depend on the color scheme. */
const COLORS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
const NARROW = { width: 390, height: 844 };

describe.skipIf(noBrowser)(`the console in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  const cleanup = cleanups();
  const problems: string[] = [];
  let page: Page;
  let served: ServedSandbox;

  beforeAll(async () => {
    served = await serveSandbox({ port: 0, rateLimit: false, balance: 1_000_000 });
    cleanup(() => served.stop());
    const browser = await launch();
    cleanup(() => browser.close());
    const context = await browser.newContext({ reducedMotion: 'reduce', viewport: WIDE });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    watchPage(page, problems, (url) => /^http:\/\/127\.0\.0\.1:/.test(url));
    page.on('console', (message) => {
      // A refused request is what several tests are about; what the policy of the page refuses is not.
      if (/Content Security Policy/i.test(message.text())) problems.push(message.text());
    });
  }, 60_000);

  beforeEach(async () => {
    served.sandbox.control.reset();
    await page.setViewportSize(WIDE);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('about:blank');
    await page.goto(`${served.url}/_sandbox/`);
    await page.getByText('Live', { exact: true }).waitFor();
    return () => expect(problems).toEqual([]);
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const open = (section: string) => page.getByRole('navigation').getByRole('link', { name: section }).click();
  const rows = () => page.getByRole('listbox').getByRole('option');
  const detail = () => page.getByRole('region', { name: 'Detail' });

  /** Creates a task as a client would. */
  async function create(body: object = {}, key = 'any', url = served.url): Promise<string> {
    const response = await fetch(`${url}/v1/tasks`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ model: VIDEO, input: { prompt: 'A kite' }, ...body }),
    });
    const { data } = (await response.json()) as { data: { task_id: string } };
    return data.task_id;
  }

  it('teaches how to begin, creates a task by clicks, and plays what it made', async () => {
    await page.getByText(`curl ${served.url}/v1/tasks`).waitFor();
    await button('Create one here').click();
    await button('Create the task').click();
    await detail().getByRole('heading', { name: VIDEO }).waitFor();
    expect(await rows().count()).toBe(1);
    expect(await rows().first().getAttribute('aria-selected')).toBe('true');
    await button('Complete').click();
    const video = detail().locator('video');
    await video.waitFor();
    await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.readyState)).toBe(4);
    await detail().getByText('POST /v1/tasks').click();
    await page.getByText('"prompt": "A paper boat on a quiet river"').waitFor();
  });

  it('forces a 429 by clicks', async () => {
    await create();
    await open('Faults');
    await button('Next create: 429').click();
    await page.getByText('HTTP 429: Too many requests').waitFor();
    await open('Tasks');
    await button('New task').click();
    await button('Create the task').click();
    await page.getByRole('alert').getByText('HTTP 429: Too many requests').waitFor();
    await page.keyboard.press('Escape');
    await open('Requests');
    await rows().filter({ hasText: '429' }).click();
    await detail().getByText('an error was injected').waitFor();
    expect(served.sandbox.control.tasks()).toHaveLength(1);
    await open('Faults');
    await page.getByText('No fault waits').waitFor();
  });

  it('makes a task fail by clicks: by a fault, and by hand with a message', async () => {
    await create();
    await open('Faults');
    await button('Next task fails').click();
    await page.getByText('any create').waitFor();
    await open('Tasks');
    await button('New task').click();
    await button('Create the task').click();
    await detail().getByRole('heading', { name: VIDEO }).waitFor();
    await open('Clock');
    await button('+1 min').click();
    await open('Tasks');
    await rows().filter({ hasText: 'The provider refused the prompt' }).click();
    await detail().getByText('$0.40, refunded').waitFor();

    await create({ input: { prompt: 'By hand' } });
    await rows().filter({ hasText: 'By hand' }).click();
    await button('Fail…').click();
    await page.getByLabel('Message of the failure').fill('No such face');
    await button('Fail the task').click();
    await detail().getByText('Failed: No such face').waitFor();
    expect(await rows().filter({ hasText: 'failed' }).count()).toBe(2);
  });

  it('loses an answer by clicks: the task is there and paid for, and the request says so', async () => {
    await create();
    await open('Faults');
    await button('Next create: lost response').click();
    await page.getByText('Lost response', { exact: true }).waitFor();
    await open('Tasks');
    await rows().first().click();
    await button('Create again with changes').click();
    await button('Create the task').click();
    await detail().getByText('its response was lost').or(detail().getByText('running')).first().waitFor();
    await expect.poll(() => rows().count()).toBe(2);
    await open('Requests');
    await rows().filter({ hasText: 'reset' }).click();
    await detail().getByText('its response was lost').waitFor();
    await detail().getByText('Response body that was lost').waitFor();
    await open('Accounts');
    await page.getByText('$999,999.20').first().waitFor();
  });

  it('shows a callback that comes late, each attempt of it, and replays it', async () => {
    const statuses = [500, 200, 200];
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        bodies.push(text);
        response.writeHead(statuses[bodies.length - 1] ?? 200).end();
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    cleanup(() => server.close());
    const id = await create({ callback_url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` });
    served.sandbox.control.freeze();
    await rows().first().click();
    await button('Complete').click();
    await open('Callbacks');
    await rows().filter({ hasText: '500' }).click();
    await detail().getByText('The response was 500, not a 2xx.').waitFor();
    await button('Advance to the next attempt').click();
    await rows().filter({ hasText: '200' }).click();
    await detail().getByText('Attempt 2').waitFor();
    await detail().getByText(`"task_id": "${id}"`).waitFor();
    await button('Replay').click();
    await expect.poll(() => rows().count()).toBe(3);
    served.sandbox.control.resume();
    expect(JSON.parse(bodies[2]!)).toEqual(JSON.parse(await detail().locator('pre').innerText()));
  });

  it('creates a task again with changes, as the same account, and selects the new one', async () => {
    const first = await create({ input: { prompt: 'The first' } }, 'somebody');
    await rows().first().click();
    await button('Create again with changes').click();
    const editor = page.getByLabel('Body of POST /v1/tasks');
    await editor.fill((await editor.inputValue()).replace('"The first"', '"The first", "aspect_ratio": "7:1"'));
    await button('Create the task').click();
    // What breaks a rule is not created; the request says which.
    await detail().getByText('It breaks a rule').waitFor();
    await detail().getByText('/input/aspect_ratio').waitFor();
    await open('Tasks');
    await rows().first().click();
    await button('Create again with changes').click();
    await editor.fill((await editor.inputValue()).replace('The first', 'The second'));
    await editor.press('Control+Enter');
    await detail().getByText('"prompt": "The second"').waitFor();
    const tasks = served.sandbox.control.tasks();
    expect(tasks).toHaveLength(2);
    expect(tasks[1]!.account).toBe(tasks[0]!.account);
    expect(page.url()).toContain(tasks[1]!.id);
    expect(page.url()).not.toContain(first);
    expect(await page.locator('[aria-selected=true]').innerText()).toContain('The second');
  });

  it('tops accounts up, empties them, and finds one by its key, which it forgets', async () => {
    await create({}, 'sk-very-secret-key');
    await create({}, 'other');
    await open('Accounts');
    await page.getByLabel('Find by key').fill('sk-very-secret-key');
    await button('Find').click();
    await detail().getByText('$999,999.60').waitFor();
    expect(await page.getByLabel('Find by key').inputValue()).toBe('');
    await button('+$100').click();
    await detail().getByText('$1,000,099.60').waitFor();
    await button('Empty').click();
    await detail().getByText('$0.00').waitFor();
    await page.getByLabel('Find by key').fill('never used');
    await button('Find').click();
    await page.getByRole('alert').getByText('No request had this key yet.').waitFor();
    expect(page.url()).not.toContain('secret');
    expect(await page.content()).not.toContain('very-secret');
  });

  it('stops, moves and speeds up the clock', async () => {
    await open('Clock');
    await button('Freeze').click();
    await button('Resume').waitFor();
    const before = served.sandbox.now();
    await button('+20 min').click();
    await expect.poll(() => served.sandbox.now() - before).toBe(1_200_000);
    await page.getByRole('radio', { name: '100×' }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Clock: / }).innerText()).toContain('frozen');
    await button('Resume').click();
    await expect.poll(() => page.getByRole('button', { name: /^Clock: / }).innerText()).toContain('100×');
    await page.getByRole('radio', { name: '30×' }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Clock: / }).innerText()).toContain('30×');
  });

  it('exports, resets and imports everything', async () => {
    await create({ input: { prompt: 'To be kept' } });
    await page.getByText('State', { exact: true }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Export to a file' }).click();
    const file = await (await downloading).path();
    await page.getByText('State', { exact: true }).click();
    await button('Reset…').click();
    await button('Reset').last().click();
    await page.getByRole('heading', { name: 'Create the first task' }).waitFor();
    await page.getByText('State', { exact: true }).click();
    const choosing = page.waitForEvent('filechooser');
    await button('Import a file…').click();
    await (await choosing).setFiles({ name: 'broken.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{') });
    await button('Import').last().click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('State', { exact: true }).click();
    const again = page.waitForEvent('filechooser');
    await button('Import a file…').click();
    await (await again).setFiles(file);
    await button('Import').last().click();
    await rows().filter({ hasText: 'To be kept' }).waitFor();
  });

  it('goes by keyboard: / to the filter, arrows in the list, Escape back', async () => {
    await create({ input: { prompt: 'A red kite' } });
    await create({ input: { prompt: 'A blue boat' } });
    await expect.poll(() => rows().count()).toBe(2);
    await page.keyboard.press('/');
    await page.keyboard.type('kite');
    await expect.poll(() => rows().count()).toBe(1);
    await page.keyboard.press('Escape');
    await button('Clear').click();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('ArrowDown');
    await detail().getByText('A blue boat').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await detail().getByText('A red kite').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Select a task').waitFor();
  });

  it('connects again by itself after the sandbox was away, and says so meanwhile', async () => {
    const first = await serveSandbox({ port: 0 });
    await page.goto(`${first.url}/_sandbox/`);
    await page.getByText('Live', { exact: true }).waitFor();
    await first.stop();
    await page.getByText('Not connected').waitFor();
    const second = await serveSandbox({ port: Number(new URL(first.url).port) });
    cleanup(() => second.stop());
    await page.getByText('Live', { exact: true }).waitFor();
    await create({ input: { prompt: 'After it' } }, 'any', second.url);
    await rows().filter({ hasText: 'After it' }).waitFor();
  });

  /** What every view shows: tasks of all kinds and states, refused requests, callbacks, and faults that wait. */
  async function fill(): Promise<Record<string, string>> {
    const { control } = served.sandbox;
    const done = await create();
    control.end(done, 'completed');
    const failed = await create({ callback_url: 'http://127.0.0.1:1/hook' });
    control.end(failed, 'failed', 'The provider refused the prompt');
    const running = await create();
    await create({ input: {} });
    control.fault({ kind: 'status', status: 429 }, { operation: 'createTask', times: 2 });
    await control.delivered();
    const { requests } = control.requests({ status: '4xx' });
    return {
      tasks: 'tasks',
      'a task that runs': `tasks/${running}`,
      'a task with its output': `tasks/${done}`,
      'a task that failed': `tasks/${failed}`,
      'a refused request': `requests/${requests[0]!.id}`,
      'a callback': `callbacks/${control.deliveries()[0]!.id}`,
      'an account': `accounts/${control.tasks()[0]!.account}`,
      faults: 'faults',
      clock: 'clock',
    };
  }

  const show = async (hash: string) => {
    await page.evaluate((to) => (location.hash = `#/${to}`), hash);
    if (hash.includes('/')) await detail().locator('article').waitFor();
  };

  it('has no finding of axe-core, in light and dark, and scrolls only downwards at 390 px', async () => {
    const findings: string[] = [];
    // Evaluated, since the policy of the page admits no script of others.
    await page.evaluate(axe.source);
    const check = async (name: string, options: RunOptions = {}) => {
      const found = await page.evaluate<AxeResults>(
        `axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })})`,
      );
      for (const { id, nodes } of found.violations)
        findings.push(`${name}: ${id} ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    };
    await check('nothing yet');
    const views = Object.entries(await fill());
    for (const [name, hash] of views) {
      await show(hash);
      await check(name);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    // These have all colors.
    for (const [name, hash] of views.filter(([one]) => /output|refused|account|fault|clock/.test(one))) {
      await show(hash);
      await check(`${name}, dark`, COLORS);
    }
    await page.setViewportSize(NARROW);
    for (const [name, hash] of views) {
      await show(hash);
      const wide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main, .detail-pane, .page, .rows')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ tagName, className }) => `${tagName}.${className}`),
      );
      if (wide.length > 0) findings.push(`${name}: ${wide.join()} scrolls sideways at 390 px`);
    }
    await show('tasks/' + served.sandbox.control.tasks()[0]!.id);
    await button('Tasks').click();
    await expect.poll(() => rows().count()).toBe(3);
    expect(findings).toEqual([]);
  });

  it('shows hostile texts as texts, and loads nothing from elsewhere', async () => {
    const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script></style>\u202e';
    const url = `http://127.0.0.1:1/'onload='window.hacked=1`;
    const id = await create({
      input: { prompt: evil },
      callback_url: url,
    });
    await create({ model: evil });
    served.sandbox.control.end(id, 'failed', evil);
    await served.sandbox.control.delivered();
    await rows().first().click();
    await detail().getByText('window.hacked').first().waitFor();
    await open('Requests');
    await rows().first().click();
    await detail().getByText('window.hacked').first().waitFor();
    await open('Callbacks');
    await rows().first().click();
    await detail().getByText("'onload='").first().waitFor();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('img, main script').count()).toBe(0);
    await page.goto(`${served.url}/_sandbox/#/tasks/${encodeURIComponent('../../x<img src=x onerror=alert(1)>')}`);
    await detail().getByText('There is no task').waitFor();
  });

  it('stays fluid with 10,000 tasks: only those in view are drawn', async () => {
    const { sandbox, url, stop } = await serveSandbox({ port: 0, frozen: true, restore: manyTasks(10_000) });
    cleanup(stop);
    await page.goto(`${url}/_sandbox/`);
    await page.getByText('10,000 tasks').waitFor();
    const blocked = await page.evaluateHandle(() => {
      const durations: number[] = [];
      new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
      });
      return durations;
    });
    // All of them are loaded, so that the list is as long as it gets.
    while (await button('Show older').isVisible()) {
      const before = await rows().first().getAttribute('aria-setsize');
      await button('Show older').click();
      await expect.poll(() => rows().first().getAttribute('aria-setsize')).not.toBe(before);
    }
    expect(await rows().first().getAttribute('aria-setsize')).toBe('10000');
    expect(await rows().count()).toBeLessThan(60);
    await page.getByRole('searchbox').pressSequentially('number 7799');
    await expect.poll(() => rows().first().getAttribute('aria-setsize')).toBe('1');
    sandbox.control.end('task_7799', 'failed', 'It changed');
    await rows().filter({ hasText: 'It changed' }).waitFor();
    await button('Clear').click();
    for (let count = 0; count < 900; count++) sandbox.control.end(`task_${count}`, 'completed');
    await page.getByText('9,099 open').waitFor();
    sandbox.control.advance(3_600_000);
    await page.getByText('10,000 tasks, 1 failed').waitFor();
    const longest = Math.max(0, ...(await blocked.jsonValue()));
    expect(longest).toBeLessThan(300);
  });
});

/** Tasks that all run, the number of each in its id and prompt. */
function* manyTasks(count: number): Iterable<Change> {
  const account = '0123456789abcdef';
  const now = Date.now();
  yield { account: { id: account, user: 1, balance: 1, createdAt: now, updatedAt: now, spent: 0, day: 0 } };
  for (let number = 0; number < count; number++)
    yield {
      task: {
        id: `task_${number}`,
        api: 'unifically',
        account,
        model: VIDEO,
        input: { prompt: `This is number ${number}` },
        createdAt: now - count + number,
        startsAt: now,
        endsAt: now + 60_000,
        state: 'running',
        plannedOutcome: 'completed',
        cost: 0.4,
        origin: 'http://127.0.0.1',
      },
    };
}
