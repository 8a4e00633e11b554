import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { serveSandbox } from 'unigen/sandbox/server';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../src/sandbox/state.js';
import { noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { startConsole, VIDEO, type ConsolePage } from '../support/console-page.js';

if (noBrowser) console.warn(`The views of the console are not checked: ${noBrowser}.`);

const NARROW = { width: 390, height: 844 };
/** The rules that depend on the color scheme. */
const COLORS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

describe.skipIf(noBrowser)(
  `every view of the console in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`,
  () => {
    const cleanup = cleanups();
    let { page, served, problems, reopen, open, button, rows, detail, create } = {} as ConsolePage;

    beforeAll(async () => {
      ({ page, served, problems, reopen, open, button, rows, detail, create } = await startConsole(cleanup));
    }, 60_000);

    beforeEach(async () => {
      await reopen();
      return () => expect(problems).toEqual([]);
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
        new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe(
          {
            type: 'longtask',
          },
        );
        return durations;
      });
      // All of them are loaded, so that the list is as long as it gets: by scrolling alone.
      const size = () => rows().first().getAttribute('aria-setsize');
      const scrollDown = () => page.locator('.rows').evaluate((box) => (box.scrollTop = box.scrollHeight));
      let steps = 0;
      for (let before = await size(); before !== '10000'; before = await size()) {
        await scrollDown();
        await expect.poll(size).not.toBe(before);
        steps++;
        await expect
          .poll(() =>
            button('Show older')
              .getAttribute('aria-busy')
              .catch(() => 'false'),
          )
          .not.toBe('true');
      }
      expect(steps).toBeLessThan(10);
      await button('Show older').waitFor({ state: 'detached' });
      await expect.poll(() => rows().count()).toBeLessThan(60);
      await page.getByRole('searchbox').pressSequentially('number 7799');
      await expect.poll(size).toBe('1');
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
  },
);

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
