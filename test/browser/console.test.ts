import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { Unifically } from 'unigen';
import { serveSandbox } from 'unigen/sandbox/server';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addModelActions } from '../../src/generate/overlay/add-model.js';
import { accountIdOf } from '../../src/sandbox/account-id.js';
import { noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { document } from '../support/contract.js';
import { overlaidServer, overlay, useCache } from '../verify/support.js';
import { startConsole, VIDEO, type ConsolePage } from '../support/console-page.js';

if (noBrowser) console.warn(`The console of the sandbox is not tried: ${noBrowser}.`);

describe.skipIf(noBrowser)(
  `what is done with the console in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`,
  () => {
    const cleanup = cleanups();
    const cache = useCache();
    let { page, served, problems, reopen, open, button, rows, detail, create } = {} as ConsolePage;

    beforeAll(async () => {
      ({ page, served, problems, reopen, open, button, rows, detail, create } = await startConsole(cleanup));
    }, 60_000);

    beforeEach(async () => {
      await reopen();
      return () => expect(problems).toEqual([]);
    });

    it('teaches how to begin, creates a task by clicks, and plays what it made', async () => {
      await page.getByText(`curl ${served.url}/v1/tasks`).waitFor();
      await button('Create one here').click();
      await button('Create the task').click();
      await detail().getByRole('heading', { name: VIDEO }).waitFor();
      await expect.poll(() => rows().count()).toBe(1);
      await expect.poll(() => rows().first().getAttribute('aria-selected')).toBe('true');
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
      await page.getByRole('alert').getByText('HTTP 429: Too many requests (by the queued fault').waitFor();
      await page.keyboard.press('Escape');
      await open('Requests');
      await rows().filter({ hasText: '429' }).click();
      await detail().getByText('an error was injected').waitFor();
      expect(await detail().locator('dl', { hasText: 'Retry-After' }).innerText()).toMatch(/Retry-After\s+5/);
      expect(served.sandbox.control.tasks()).toHaveLength(1);
      await open('Faults');
      await page.getByText('No fault waits').waitFor();
    });

    it('queues faults by key, operation and number, removes one, and clears the rest', async () => {
      const { control } = served.sandbox;
      await open('Faults');
      await page.getByRole('combobox', { name: 'Account' }).selectOption('By key…');
      await page.getByLabel('Key', { exact: true }).fill('sk-very-secret-key');
      await page.getByRole('combobox', { name: 'How often' }).selectOption('always');
      await button('Every create: 429').click();
      await page.getByRole('combobox', { name: 'Account' }).selectOption('Any');
      await page.getByRole('combobox', { name: 'How often' }).selectOption('twice');
      await page.getByRole('combobox', { name: 'Operation' }).selectOption('getAccount');
      // The title says what a click does.
      await button('Next 2 requests of account: response malformed').click();
      await page.getByText('account (Unifically) · 2 times').waitFor();
      expect(
        control.faults().map(({ fault, operation, account, times }) => [fault.kind, operation, account, times]),
      ).toEqual([
        ['status', 'createTask', accountIdOf('sk-very-secret-key'), 'always'],
        ['malformed', 'getAccount', undefined, 2],
      ]);
      await page.getByRole('combobox', { name: 'Operation' }).selectOption('getTask');
      // Why it can't be is said on the button, before a click.
      await expect.poll(() => button('Next 2 tasks fail').isDisabled()).toBe(true);
      await page.getByText('Only a create makes a task that can fail, not: poll (Unifically).').waitFor();
      // A key that is still to be typed must not make it a fault for everybody.
      await page.getByRole('combobox', { name: 'Account' }).selectOption('By key…');
      await expect.poll(() => button(/: response cut off/).isDisabled()).toBe(true);
      await page.getByRole('combobox', { name: 'API' }).selectOption('GateAI Core');
      await expect
        .poll(() => page.getByRole('combobox', { name: 'Operation' }).locator('option').allInnerTexts())
        .toEqual(expect.not.arrayContaining(['poll (Unifically)']));
      expect(await page.getByRole('combobox', { name: 'Operation' }).locator('option').allInnerTexts()).toContain(
        'poll (GateAI Core)',
      );
      await button('Remove: HTTP 429: Too many requests').click();
      await expect.poll(() => control.faults().length).toBe(1);
      await button('Clear').click();
      await page.getByText('No fault waits').waitFor();
    });

    it('applies a fault to the chosen API, and links to the task that got it', async () => {
      const { control } = served.sandbox;
      await open('Faults');
      await button('Next task fails').click();
      await button('Next response: malformed').click();
      await page.getByText('any request (Unifically) · once').waitFor();
      await control.sendRequest({
        key: 'any',
        path: '/api/generate',
        body: { model: 'flux-dev', params: { prompt: 'A lake' } },
      });
      expect(control.tasks()).toMatchObject([{ plannedOutcome: 'completed' }]);
      expect(control.faults()).toHaveLength(2);
      await button('Clear').click();
      await page.getByRole('combobox', { name: 'API' }).selectOption('GateAI Core');
      await page.getByRole('combobox', { name: 'Account' }).selectOption('By key…');
      await page.getByLabel('Key', { exact: true }).fill('sk-of-a-test');
      await button('Next task fails').click();
      await page.getByText('create (GateAI Core) · account').waitFor();
      await button('New task').click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByRole('combobox', { name: 'API' }).inputValue()).toBe('gateai');
      expect(await dialog.getByLabel('Key').inputValue()).toBe('sk-of-a-test');
      await button('Create the task').click();
      await detail().getByRole('heading', { name: 'flux-dev' }).waitFor();
      expect(control.tasks().at(-1)).toMatchObject({ plannedOutcome: 'failed', account: accountIdOf('sk-of-a-test') });
      expect(control.faults()).toEqual([]);
      // It was typed as a password.
      expect(await page.content()).not.toContain('sk-of-a-test');
    });

    it('copies a request with the key of its account, or says which one to put in', async () => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const copied = async (name: string) => {
        await button(name).click();
        return page.evaluate(() => navigator.clipboard.readText());
      };
      await create({}, 'of-a-client');
      await button('New task').click();
      await page.getByLabel('Key').fill('mine');
      await button('Create the task').click();
      await detail().getByRole('heading', { name: VIDEO }).waitFor();
      const mine = `mine · ${accountIdOf('mine').slice(0, 8)}`;
      await rows().first().getByTitle(`Account ${mine}`).getByText('mine', { exact: true }).waitFor();
      await open('Requests');
      await rows().first().click();
      await detail().getByText(`Copies run on the account ${mine}.`).waitFor();
      expect(await copied('Copy as curl')).toContain('Bearer mine"');
      expect(await copied('Copy as TypeScript')).toContain("apiKey: 'mine'");
      await rows().last().click();
      await detail()
        .getByText(`by the key of the account ${accountIdOf('of-a-client').slice(0, 8)}`)
        .waitFor();
      expect(await copied('Copy as curl')).toContain('Bearer YOUR_KEY"');
    });

    it.each([
      [390, 844],
      [1280, 500],
    ])('shows what was just queued, and its next step, in view of the click at %d × %d', async (width, height) => {
      await page.setViewportSize({ width, height });
      await open('Faults');
      const waiting = page.getByRole('region', { name: 'Waiting faults' });
      for (const [preset, words] of [
        ['Next create: 429', 'HTTP 429'],
        ['Next callback: late', 'HTTP 503'],
        ['Next task fails', 'Task fails'],
        ['Next response: malformed', 'malformed'],
        ['Next response: cut off', 'cut off'],
      ] as const) {
        await button(preset).click();
        const item = waiting.getByRole('listitem').filter({ hasText: words });
        await item.waitFor();
        await expect.poll(() => item.evaluate(isInView)).toBe(true);
        await expect.poll(() => button(preset).evaluate(isOnTop)).toBe(true);
      }
      await waiting.getByRole('button', { name: 'New task' }).last().click();
      await button('Create the task').waitFor();
    });

    it('keeps keyboard focus if a button disappears or is disabled after its click', async () => {
      const { control } = served.sandbox;
      await create();
      control.fault({ kind: 'cut' });
      control.fault({ kind: 'reset' });
      const hasFocus = (label: string) =>
        expect
          .poll(() => page.getByRole('region', { name: label }).evaluate((element) => element.matches(':focus')))
          .toBe(true);
      await open('Faults');
      await button('Remove: Response cut off').press('Enter');
      await hasFocus('Waiting faults');
      await button('Clear').press('Enter');
      await page.getByText('No fault waits').waitFor();
      await hasFocus('Waiting faults');
      await open('Accounts');
      await rows().first().click();
      await button('Empty').press('Enter');
      await detail().getByText('$0.00').waitFor();
      await hasFocus('Detail');
    });

    it('has the budget that a scenario gives an account', async () => {
      const { control } = served.sandbox;
      control.useScenario({ budget: 20 });
      cleanup(() => control.useScenario(undefined));
      await create();
      await open('Accounts');
      await rows().first().click();
      await detail().getByText('Left of the budget of the day, which is $20.00.').waitFor();
      expect(await button('Refill').isDisabled()).toBe(true);
      await button('Use up').click();
      await detail().getByText('$0.00').waitFor();
      await button('Refill').click();
      await expect.poll(() => control.accounts()[0]!.budgetLeft).toBe(20);
      control.useScenario(undefined);
    });

    it('asks nothing of a sandbox that is away: a dialog that is open says why', async () => {
      const first = await serveSandbox({ port: 0 });
      await page.goto(`${first.url}/_sandbox/`);
      await page.getByText('Connected', { exact: true }).waitFor();
      const state = Buffer.from(first.sandbox.control.export());
      const menu = page.getByText('State', { exact: true });
      await menu.click();
      const choosing = page.waitForEvent('filechooser');
      await button('Import a file…').click();
      await (await choosing).setFiles({ name: 'state.jsonl', mimeType: 'text/plain', buffer: state });
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Replace everything?').waitFor();
      expect(await dialog.getByRole('button', { name: 'Import' }).isDisabled()).toBe(false);
      await first.stop();
      await dialog.getByText('Not connected to the sandbox.').waitFor();
      expect(await dialog.getByRole('button', { name: 'Import' }).isDisabled()).toBe(true);
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await menu.click();
      await page.getByText('Not connected to the sandbox.').waitFor();
      for (const name of ['Export to a file', 'Import a file…', 'Reset…'])
        expect(await button(name).isDisabled(), name).toBe(true);
      const second = await serveSandbox({ port: Number(new URL(first.url).port) });
      cleanup(() => second.stop());
      await page.getByText('Connected', { exact: true }).waitFor();
      await button('Reset…').click();
      await dialog.getByRole('button', { name: 'Reset' }).waitFor();
      await second.stop();
      await dialog.getByText('Not connected to the sandbox.').waitFor();
      expect(await dialog.getByRole('button', { name: 'Reset' }).isDisabled()).toBe(true);
    });

    it('makes a task fail by clicks: by a fault, and by hand with a message', async () => {
      await create();
      await open('Faults');
      await button('Next task fails').click();
      await page.getByText('create (Unifically) · once').waitFor();
      await open('Tasks');
      await button('New task').click();
      await button('Create the task').click();
      await detail().getByRole('heading', { name: VIDEO }).waitFor();
      await open('Clock');
      await button('+1 min').click();
      await open('Tasks');
      await rows().filter({ hasText: 'The provider refused the prompt' }).click();
      await detail().getByText('$0.40', { exact: true }).waitFor();
      expect(await rows().filter({ hasText: 'The provider refused' }).innerText()).toMatch(/\$0\.40 · [^]*ago/);

      await create({ input: { prompt: 'By hand' } });
      await rows().filter({ hasText: 'By hand' }).click();
      await button('Fail…').click();
      await page.getByLabel('Message of the failure').fill('No such face');
      await button('Fail the task').click();
      await detail().getByText('Failed: No such face').waitFor();
      await expect.poll(() => rows().filter({ hasText: 'failed' }).count()).toBe(2);
    });

    it('creates a task once though its response is lost, and says what became of it', async () => {
      await create({ input: { prompt: 'Before it' } });
      await open('Faults');
      await button('Next create: lost response').click();
      await page.getByRole('status').getByText('Queued').waitFor();
      await open('Tasks');
      await button('New task').click();
      await button('Create the task').click();
      await page.getByRole('alert').getByText('the task was created and paid for').waitFor();
      expect(served.sandbox.control.tasks()).toHaveLength(2);
      expect(served.sandbox.control.requests().requests).toHaveLength(2);
      await page.getByRole('alert').getByRole('link', { name: 'The task' }).click();
      await detail().getByRole('heading', { name: VIDEO }).waitFor();
    });

    it('delays a callback, which the receiver of the page gets', async () => {
      const { control } = served.sandbox;
      await open('Faults');
      await page.getByText('the third is delivered 200 ms later in real time').waitFor();
      await open('Clock');
      control.advance(1_200_000);
      await page.getByText(/^Real time: .* The sandbox is \d+ min \d+ s ahead\.$/).waitFor();
      await page.getByRole('radio', { name: '1×', exact: true }).click();
      cleanup(() => control.setSpeed(30));
      await open('Faults');
      await page.getByText('the third is delivered 6 s later in real time').waitFor();
      await button('Next callback: late').click();
      await button('Next callback: late').getByText('1 waiting').waitFor();
      await button('New task').click();
      await page.getByText('A fault waits for a callback: the one of this task meets it.').waitFor();
      expect(await page.getByLabel('Callback URL').inputValue()).toBe(`${served.url}/_sandbox/receiver`);
      await button('Create the task').click();
      await detail().getByRole('heading', { name: VIDEO }).waitFor();
      await button('Complete').click();
      // Below the buttons, and no less than the attempts that are further below.
      await detail().getByText('Callback not delivered yet.').waitFor();
      await detail()
        .getByText(/Attempt 2 failed; the next one follows in .*, at [\d:.]+ sandbox time\./)
        .waitFor();
      // One countdown: another would differ. Further below is the same time.
      const texts = await detail()
        .getByText(/next .* sandbox time/)
        .allInnerTexts();
      expect(texts.map((text) => /in \d/.test(text))).toEqual([true, false]);
      expect(new Set(texts.map((text) => /at ([\d:.]+) sandbox/.exec(text)![1]))).toHaveLength(1);
      await expect.poll(() => control.deliveries().at(-1)).toMatchObject({ attempt: 3, status: 200 });
      await detail().getByText('Attempt 3 · late by 6').waitFor();
      await detail().getByText('Callback not delivered yet.').waitFor({ state: 'detached' });
      await button('Replay callback').click();
      await detail().getByText('1, a replay').waitFor();
      control.setSpeed(30);
    });

    it('shows what a poll returns now, and separately what is planned', async () => {
      const { control } = served.sandbox;
      control.freeze();
      cleanup(() => control.resume());
      control.fault({ kind: 'fail', message: 'No such face' });
      await create();
      await rows().first().click();
      const poll = detail().locator('.block', { hasText: 'Response to a poll now' });
      await poll.getByText('"pending"').waitFor();
      await detail().getByText('it is to fail with “No such face”').waitFor();
      await rows().first().getByText('planned to fail').waitFor();
      expect(await rows().first().innerText()).not.toContain('No such face');
      expect(await poll.innerText()).not.toContain('No such face');
      // The sandbox sends no event when a task begins to run.
      control.advance(control.tasks()[0]!.startsAt - served.sandbox.now());
      await poll.getByText('"processing"').waitFor();
      control.advanceToNext();
      await poll.getByText('No such face').waitFor();
      await detail().getByText('Failed: No such face').waitFor();
      expect(await page.getByText('planned to fail').count()).toBe(0);
      control.resume();
    });

    it('filters by the status that the rows show, also once a task begins to run', async () => {
      const { control } = served.sandbox;
      control.freeze();
      cleanup(() => control.resume());
      await create({ input: { prompt: 'A slow one' } });
      const status = page.getByRole('combobox', { name: 'Status' });
      await status.selectOption('pending');
      await rows().filter({ hasText: 'A slow one' }).waitFor();
      control.advance(control.tasks()[0]!.startsAt - served.sandbox.now());
      await page.getByText('No task matches the filters.').waitFor();
      await status.selectOption('processing');
      await rows().filter({ hasText: 'processing' }).waitFor();
      control.advanceToNext();
      await page.getByText('No task matches the filters.').waitFor();
      control.resume();
    });

    it('forgets the result of a body once it is edited, and leads a keyboard to the next one', async () => {
      await button('Create one here').click();
      const editor = page.getByLabel('Body of POST');
      await editor.fill(`{"model": "${VIDEO}", "input": {}}`);
      await editor.press('Control+Enter');
      const refused = page.getByRole('alert').filter({ hasText: 'HTTP 422' });
      await refused.waitFor();
      await expect.poll(() => refused.evaluate((element) => element.matches(':focus'))).toBe(true);
      // Each broken rule is named once.
      await editor.fill(`{"model": "${VIDEO}", "input": {"prompt": 5, "aspect_ratio": "7:1"}}`);
      await button('Create the task').click();
      await refused.getByText('It breaks 2 rules').waitFor();
      expect((await refused.innerText()).match(/prompt must/g)).toHaveLength(1);
      await editor.fill(`{"model": "${VIDEO}", "input": {"prompt": "A boat"}}`);
      await refused.waitFor({ state: 'detached' });
      await button('Create the task').click();
      await detail().getByRole('heading', { name: VIDEO }).waitFor();
      // In a low window what was selected is scrolled; what comes of a click in it begins at its top, with the focus.
      await page.setViewportSize({ width: 1280, height: 420 });
      await open('Requests');
      await rows().last().click();
      await button('Send again').first().waitFor();
      await page.getByRole('region', { name: 'Detail' }).evaluate((element) => (element.scrollTop = 60));
      const before = page.url();
      await page.getByRole('button', { name: 'Send again with changes' }).click();
      await button('Send the request').click();
      await refused.waitFor();
      await expect.poll(() => refused.evaluate(isInView)).toBe(true);
      expect(page.url()).toBe(before);
      await refused.getByRole('link', { name: 'The request' }).click();
      await expect.poll(() => page.url()).not.toBe(before);
      await expect.poll(() => detail().evaluate((element) => element.scrollTop)).toBe(0);
      await expect.poll(() => detail().evaluate((element) => element.matches(':focus'))).toBe(true);
    });

    it('fills in the shortest request of a model, with a callback', async () => {
      await button('Create one here').click();
      await page.getByLabel('Model').fill('suno-ai/lyrics');
      await page.getByLabel('Callback URL').fill('http://127.0.0.1:1/hook');
      await button('Create the task').click();
      await detail().getByRole('heading', { name: 'suno-ai/lyrics' }).waitFor();
      expect(served.sandbox.control.tasks()[0]).toMatchObject({
        model: 'suno-ai/lyrics',
        callbackUrl: 'http://127.0.0.1:1/hook',
      });
    });

    it('sends nothing for a model that there is not, and says so once the field is left', async () => {
      await button('Create one here').click();
      const field = page.getByLabel('Model');
      await field.fill('foo/bar');
      const refused = page.getByRole('dialog').getByText('Unifically has no model foo/bar');
      expect(await refused.count()).toBe(0);
      // Why the button is disabled meanwhile.
      await page.getByRole('dialog').getByText('“foo/bar” is not a model yet.').waitFor();
      await field.blur();
      await refused.waitFor();
      // Below its field, and above the next one.
      const top = async (locator: typeof field) => (await locator.boundingBox())!.y;
      expect(await top(refused)).toBeGreaterThan(await top(field));
      expect(await top(refused)).toBeLessThan(await top(page.getByLabel('Body of POST')));
      expect(await button('Create the task').isDisabled()).toBe(true);
      await field.press('Enter');
      await page.getByLabel('Body of POST').press('Control+Enter');
      await field.fill('suno-ai/lyrics');
      await field.press('Enter');
      await detail().getByRole('heading', { name: 'suno-ai/lyrics' }).waitFor();
      expect(served.sandbox.control.tasks().map(({ model }) => model)).toEqual(['suno-ai/lyrics']);
    });

    it('offers the models of an overlay, and imports their tasks', async () => {
      const added = 'kuaishou/kling-3.0-turbo-video';
      const like = 'kuaishou/kling-3.0-video';
      const actions = addModelActions(document, { api: 'unifically', id: added, like, description: 'Added.' });
      const own = await overlaidServer([await cache.write('models.json', overlay(actions))]);
      cleanup(() => own.stop());
      await page.goto(`${own.url}/_sandbox/`);
      await button('Create one here').click();
      await page.getByLabel('Model').fill(added);
      await button('Create the task').click();
      await detail().getByRole('heading', { name: added }).waitFor();
      await page.getByText('State', { exact: true }).click();
      const choosing = page.waitForEvent('filechooser');
      await button('Import a file…').click();
      const buffer = Buffer.from(own.sandbox.control.export());
      await (await choosing).setFiles({ name: 'state.jsonl', mimeType: 'text/plain', buffer });
      own.sandbox.control.reset();
      await button('Import').last().click();
      await page.getByRole('dialog').getByRole('status').getByText('now has 1 task').waitFor();
      expect(own.sandbox.control.tasks().map(({ model }) => model)).toEqual([added]);
    });

    it('shows the rules of a scenario with how often they applied, and its keys', async () => {
      served.sandbox.control.useScenario({
        keys: [{ key: 'banned', banned: true }],
        rules: [{ name: 'The second fails', nth: 2, fault: { kind: 'fail', message: 'No' } }],
      });
      cleanup(() => served.sandbox.control.useScenario(undefined));
      await open('Faults');
      await page.getByText('The rules of the scenario below apply').waitFor();
      await create();
      await create();
      await create();
      await page.getByText('once, from number 2 on').waitFor();
      await page.getByText('applied once · 3 matched · used up').waitFor();
      await page.getByText('every request gets a 429, for good').waitFor();
      await page.getByText('not used yet').waitFor();
      await create({}, 'banned');
      await page.getByText('not used yet').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: 'Key of account' }).click();
      await detail().getByText('banned by the scenario').waitFor();
      await open('Requests');
      await page.getByRole('combobox', { name: 'Account' }).selectOption(accountIdOf('banned'));
      await page.getByText('1 of 4 requests').waitFor();
      await open('Faults');
      served.sandbox.control.useScenario(undefined);
      await page.getByText('No fault waits: every request').waitFor();
    });

    it('says whether responses are from a recording or a live API, which asks before a create', async () => {
      const replay = await serveSandbox({ port: 0, replay: [] });
      cleanup(() => replay.stop());
      await page.goto(`${replay.url}/_sandbox/`);
      const note = page.getByRole('note').getByText('Requests in the recording');
      await note.waitFor();
      await create({ input: { prompt: 'Not in it' } }, 'any', replay.url);
      await rows().filter({ hasText: 'Not in it' }).waitFor();
      replay.sandbox.control.reset();
      await page.getByRole('heading', { name: 'Create the first task' }).waitFor();
      await expect.poll(() => note.isVisible()).toBe(true);

      const upstream = await serveSandbox({ port: 0 });
      cleanup(() => upstream.stop());
      const recorder = async (allowCreates: boolean) => {
        const one = await serveSandbox({
          port: 0,
          record: { upstream: upstream.url, allowCreates, onExchange: () => {} },
        });
        cleanup(() => one.stop());
        await page.goto(`${one.url}/_sandbox/`);
        await page.getByRole('note').getByText(upstream.url).waitFor();
        return one;
      };
      await recorder(false);
      await expect.poll(() => button('New task').isDisabled()).toBe(true);
      await expect
        .poll(() => page.getByRole('navigation').getByRole('link').allInnerTexts())
        .toEqual(['Requests', 'Faults']);
      await recorder(true);
      const asked: string[] = [];
      page.once('dialog', (dialog) => {
        asked.push(dialog.message());
        void dialog.dismiss();
      });
      await button('New task').click();
      await page.getByLabel('Key').fill('a-live-key-of-mine');
      await button('Create the task, for money').click();
      await expect.poll(() => asked).toEqual([expect.stringContaining('costs money')]);
      expect(upstream.sandbox.control.tasks()).toHaveLength(0);
      page.once('dialog', (dialog) => void dialog.accept());
      await button('Create the task, for money').click();
      await detail().getByText('POST /v1/tasks').waitFor();
      expect(upstream.sandbox.control.tasks()).toHaveLength(1);
    });

    it('loses a response by clicks: the task is there and paid for, and the request says so', async () => {
      await create();
      await open('Faults');
      await button('Next create: lost response').click();
      await page.getByText('Lost response', { exact: true }).waitFor();
      await open('Tasks');
      await rows().first().click();
      await button('Create again with changes').click();
      await button('Create the task').click();
      await page.getByRole('alert').getByText('the task was created and paid for, but the queued fault lost').waitFor();
      await expect.poll(() => rows().count()).toBe(2);
      await open('Requests');
      await rows().filter({ hasText: 'no response' }).click();
      await detail().getByText('its response was lost').waitFor();
      await detail().getByText('Response body that was lost').waitFor();
      await open('Tasks');
      await rows().filter({ hasText: 'response lost' }).click();
      await detail().getByText('Its client does not know of it').waitFor();
      const [kept, lost] = served.sandbox.control.tasks();
      expect(await rows().filter({ hasText: 'response lost' }).innerText()).toContain(lost!.id.slice(-6));
      expect(
        await rows()
          .filter({ hasText: kept!.id.slice(-6) })
          .innerText(),
      ).not.toContain('response lost');
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
      // It goes to the new attempt.
      await detail().getByText('200', { exact: true }).first().waitFor();
      await detail().getByText('Attempt 2').waitFor();
      await detail().getByText(`"task_id": "${id}"`).waitFor();
      await button('Replay').click();
      // It goes to the replay, which is one in its row and in its details.
      await detail().getByText('1, a replay').waitFor();
      await expect.poll(() => rows().count()).toBe(3);
      await expect.poll(() => page.locator('[aria-selected=true]').innerText()).toContain('replay');
      expect(await rows().filter({ hasText: 'replay' }).count()).toBe(1);
      await rows()
        .filter({ hasText: /Attempt 2 · late by \d+ ms/ })
        .waitFor();
      expect(await rows().first().getAttribute('aria-selected')).toBe('true');
      served.sandbox.control.resume();
      await expect.poll(() => bodies.length).toBe(3);
      expect(JSON.parse(bodies[2]!)).toEqual(JSON.parse(await detail().locator('pre').innerText()));
    });

    it('makes a callback late by clicks, and advances exactly to each attempt', async () => {
      const { control } = served.sandbox;
      const received: string[] = [];
      const server = createServer((_request, response) => {
        received.push('callback');
        response.writeHead(204).end();
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      cleanup(() => server.close());
      // A task that was ended by hand is not a next event.
      control.end(await create(), 'completed');
      await open('Faults');
      await button('Next callback: late').click();
      await page.getByText('attempts to deliver a callback · 2 times').waitFor();
      await open('Tasks');
      await button('New task').click();
      await page.getByLabel('Callback URL').fill(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`);
      await button('Create the task').click();
      await detail().getByRole('heading', { name: VIDEO }).waitFor();
      control.freeze();
      cleanup(() => control.resume());
      await button('Complete').click();
      await detail().getByText('the next one follows once you advance the clock, which is frozen, by').waitFor();
      await open('Clock');
      for (const [attempt, count] of [
        [2, 0],
        [3, 1],
      ] as const) {
        await page.getByText(`Attempt ${attempt}`).waitFor();
        const due = control.deliveries().at(-1)!.nextAt;
        await button('Advance to it').click();
        await expect.poll(() => control.deliveries().at(-1)).toMatchObject({ attempt, at: due });
        await expect.poll(() => received.length).toBe(count);
      }
      await page.getByText('Nothing is scheduled').waitFor();
      await open('Callbacks');
      await expect.poll(() => rows().filter({ hasText: 'by a fault' }).count()).toBe(2);
      await rows().filter({ hasText: 'by a fault' }).first().click();
      await detail().getByText('Nothing was sent: the queued fault stood in for the receiver, with a 503.').waitFor();
      await detail().getByText('Body that was not sent').waitFor();
      expect(await detail().getByText('Sent', { exact: true }).count()).toBe(0);
      control.resume();
      // GateAI has none.
      await open('Faults');
      await page.getByRole('combobox', { name: 'API' }).selectOption('GateAI Core');
      await expect.poll(() => button('Next callback: late').isDisabled()).toBe(true);
    });

    it('shows a client that works as it stands, and says if only certain keys do', async () => {
      const clientOn = async (url: string, edit = (text: string) => text) => {
        await page.goto(`${url}/_sandbox/`);
        const text = await page.getByText('new Unifically(').innerText();
        return runInNewContext(edit(text), { Unifically }) as Unifically;
      };
      expect(await (await clientOn(served.url)).account.get()).toMatchObject({ balance_usd: 1_000_000 });
      expect(await page.getByText('Only the keys work').count()).toBe(0);

      const closed = await serveSandbox({ port: 0, keys: ['sk-one-of-mine'], balance: 7 });
      cleanup(() => closed.stop());
      await expect((await clientOn(closed.url)).account.get()).rejects.toThrow();
      await page.getByText('Only the keys work that this sandbox was started with').waitFor();
      const client = await clientOn(closed.url, (text) => text.replace('YOUR_KEY', 'sk-one-of-mine'));
      expect(await client.account.get()).toMatchObject({ balance_usd: 7 });
      expect(await page.content()).not.toContain('one-of-mine');
    });

    it('creates a task again with changes, as the same account, and selects the new one', async () => {
      const first = await create({ input: { prompt: 'The first' } }, 'somebody');
      await rows().first().click();
      await button('Create again with changes').click();
      const editor = page.getByLabel('Body of POST /v1/tasks');
      await editor.fill((await editor.inputValue()).replace('"The first"', '"The first", "aspect_ratio": "7:1"'));
      await button('Create the task').click();
      // What breaks a rule is not created: the reason is below the body, which can be corrected there.
      const refused = page.getByRole('alert').filter({ hasText: 'HTTP 422' });
      await refused.getByText('aspect_ratio').waitFor();
      expect(page.url()).toContain(first);
      await refused.getByRole('link', { name: 'The request' }).click();
      await detail().getByText('It breaks a rule').waitFor();
      await detail().getByText('/input/aspect_ratio').waitFor();
      await button('Send again with changes').click();
      await button('Send the request').click();
      await refused.getByText('aspect_ratio').waitFor();
      await editor.fill(
        (await editor.inputValue()).replace('The first', 'The second').replace(/,\s*"aspect_ratio": "7:1"/, ''),
      );
      await editor.press('Control+Enter');
      await detail().getByText('"prompt": "The second"').waitFor();
      const tasks = served.sandbox.control.tasks();
      expect(tasks).toHaveLength(2);
      expect(tasks[1]!.account).toBe(tasks[0]!.account);
      await expect.poll(() => page.url()).toContain(tasks[1]!.id);
      expect(page.url()).not.toContain(first);
      await expect.poll(() => page.locator('[aria-selected=true]').innerText()).toContain('The second');
    });

    it('tops accounts up, empties them, and finds one by its key, which it forgets', async () => {
      await create({}, 'sk-very-secret-key');
      await create({}, 'other');
      await open('Accounts');
      await page.getByLabel('Find by key').fill('sk-very-secret-key');
      await button('Find').click();
      await detail().getByText('$999,999.60').waitFor();
      await expect.poll(() => page.getByLabel('Find by key').inputValue()).toBe('');
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

    it('leads from a create that the account can’t pay for to the account', async () => {
      await create();
      await open('Accounts');
      await rows().first().click();
      await button('Empty').click();
      await detail().getByText('$0.00').waitFor();
      await open('Tasks');
      await button('New task').click();
      await button('Create the task').click();
      await page.getByRole('alert').getByText('HTTP 402').waitFor();
      await page.getByRole('alert').getByRole('link', { name: 'The account, to top it up' }).click();
      await button('+$10').first().click();
      await detail().getByText('$10.00').waitFor();
      expect(served.sandbox.control.tasks()).toHaveLength(1);
    });

    it('filters by key, model and status by clicks', async () => {
      const failed = await create({ input: { prompt: 'Of the key' } }, 'sk-very-secret-key');
      await create({ model: 'google/veo-3.1-quality', input: { prompt: 'Of the key too' } }, 'sk-very-secret-key');
      await create({ input: { prompt: 'Of another' } }, 'other');
      served.sandbox.control.end(failed, 'failed', 'No');
      await expect.poll(() => rows().count()).toBe(3);
      const account = page.getByRole('combobox', { name: 'Account' });
      await account.selectOption('By key…');
      const key = page.getByRole('dialog').getByLabel('Find by key');
      await expect.poll(() => key.evaluate((field) => field.matches(':focus'))).toBe(true);
      await key.fill('sk-very-secret-key');
      await key.press('Enter');
      await expect.poll(() => rows().count()).toBe(2);
      await expect.poll(() => account.evaluate((field) => field.matches(':focus'))).toBe(true);
      expect(await page.content()).not.toContain('very-secret');
      await page.getByRole('combobox', { name: 'Model' }).selectOption(VIDEO);
      await expect.poll(() => rows().count()).toBe(1);
      await page.getByRole('combobox', { name: 'Status' }).selectOption('completed');
      await page.getByText('No task matches the filters.').waitFor();
      await page.getByRole('combobox', { name: 'Status' }).selectOption('failed');
      await rows().filter({ hasText: VIDEO }).waitFor();
      await button('Clear').click();
      await expect.poll(() => rows().count()).toBe(3);
    });

    it('leaves out polls that succeed, never one that fails, and shows all by a click', async () => {
      const id = await create();
      const poll = (headers = {}) =>
        fetch(`${served.url}/v1/tasks/${id}`, { headers: { Authorization: 'Bearer any', ...headers } });
      for (let count = 0; count < 5; count++) await poll();
      await open('Requests');
      await page.getByText('1 of 6 requests').waitFor();
      expect(await button('Clear').count()).toBe(0);
      await poll({ 'X-Sandbox-Fault': 'status=503' });
      await rows().filter({ hasText: '503' }).waitFor();
      expect(await rows().count()).toBe(2);
      const operation = page.getByRole('combobox', { name: 'Operation' });
      await operation.selectOption('All operations');
      await page.getByText('7 requests', { exact: true }).waitFor();
      await page.reload();
      await page.getByText('7 requests', { exact: true }).waitFor();
      await button('Clear').click();
      await page.getByText('2 of 7 requests').waitFor();
      await operation.selectOption('poll (Unifically)');
      await expect.poll(() => rows().count()).toBe(6);
    });

    it('keeps the filters in the address: over a reload, in a copied link, and from section to section', async () => {
      const hash = () => new URL(page.url()).hash;
      const failed = await create({ input: { prompt: 'A red kite' } });
      await create({ input: { prompt: 'A blue boat' } });
      served.sandbox.control.end(failed, 'failed', 'No');
      await page.getByRole('combobox', { name: 'Status' }).selectOption('failed');
      await page.getByRole('searchbox').fill('red');
      await expect.poll(hash).toBe('#/tasks?q=red&status=failed');
      await rows().first().click();
      await expect.poll(hash).toBe(`#/tasks/${failed}?q=red&status=failed`);
      const link = page.url();
      await page.reload();
      await detail().getByText('A red kite').first().waitFor();
      await expect.poll(() => rows().count()).toBe(1);
      expect(await page.getByRole('searchbox').inputValue()).toBe('red');
      await open('Requests');
      await expect.poll(hash).toBe('#/requests');
      await open('Tasks');
      await expect.poll(hash).toBe('#/tasks?q=red&status=failed');
      await button('Clear').click();
      await expect.poll(hash).toBe('#/tasks');
      await expect.poll(() => rows().count()).toBe(2);
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByText('1 of 2 tasks').waitFor();
      await detail().getByText('A red kite').first().waitFor();
    });

    it('has cards of faults that say what a click does, and a new task only for those that it can meet', async () => {
      await open('Faults');
      const operation = page.getByRole('combobox', { name: 'Operation' });
      const waiting = page.getByRole('region', { name: 'Waiting faults' });
      await operation.selectOption('uploadFile');
      await button('Next upload: 429').click();
      await button('Next upload: 429')
        .getByText(/Queued|1 waiting/)
        .waitFor();
      await waiting.getByText('They apply to requests of your client.').waitFor();
      expect(await waiting.getByRole('button', { name: 'New task' }).count()).toBe(0);
      await operation.selectOption('Automatic');
      await button('Next create: 429').getByText('The unigen client waits').waitFor();
      expect(await button('Next create: 429').innerText()).not.toMatch(/Queued|waiting/);
      await button('Next create: 429').click();
      await button('Next create: 429').getByText('1 waiting').waitFor();
      expect(await waiting.getByRole('button', { name: 'New task' }).count()).toBe(1);
    });

    it('creates a task again whose create is no longer recorded, from the task itself', async () => {
      const { control } = served.sandbox;
      const callback = `${served.url}/_sandbox/receiver`;
      await create({ input: { prompt: 'The imported one' }, callback_url: callback }, 'of-a-client');
      control.import(control.export());
      await rows().first().click();
      await button('Create again with changes').click();
      const editor = page.getByLabel('Body of POST /v1/tasks');
      expect(JSON.parse(await editor.inputValue())).toEqual({
        model: VIDEO,
        input: { prompt: 'The imported one' },
        callback_url: callback,
      });
      const key = detail().getByLabel('Key');
      await expect.poll(() => key.evaluate((field) => field.matches(':focus'))).toBe(true);
      await key.fill('of-another');
      await detail().getByText('This key has another account than the task.').waitFor();
      await key.fill('of-a-client');
      await editor.fill((await editor.inputValue()).replace('imported', 'second'));
      await button('Create the task').click();
      await detail().getByText('"prompt": "The second one"').waitFor();
      const [first, second] = control.tasks();
      expect(second!.account).toBe(first!.account);
    });

    it('links to the metrics, and says why an account has no name after a reload', async () => {
      await create({}, 'of-a-client');
      await page.getByText('State', { exact: true }).click();
      const link = page.getByRole('link', { name: 'Metrics' });
      const metrics = await page.request.get(new URL((await link.getAttribute('href'))!, page.url()).href);
      expect(await metrics.text()).toContain('unigen_sandbox_tasks');
      await page.keyboard.press('Escape');
      await open('Accounts');
      await rows().first().click();
      await detail().getByText('The sandbox stores no key').waitFor();
      // A key that this page knows has its name.
      await create();
      await rows().filter({ hasText: 'any' }).click();
      await detail().getByText('The sandbox stores no key').waitFor({ state: 'detached' });
    });

    it('says that the file of a scenario is gone, and that its last version stays in use', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'unigen-console-'));
      cleanup(() => rm(folder, { recursive: true, force: true }));
      const scenario = join(folder, 'shop.json');
      await writeFile(scenario, JSON.stringify({ rules: [{ name: 'The old one', price: 1 }] }));
      const own = await serveSandbox({ port: 0, scenario });
      cleanup(() => own.stop());
      await page.goto(`${own.url}/_sandbox/#/faults`);
      await page.getByText('The old one').waitFor();
      await rm(scenario);
      await page.getByText('shop.json is gone.').waitFor();
      await page.getByText('Its last version stays in use until the file is back.').first().waitFor();
      expect(await page.getByText('is not used').count()).toBe(0);
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
      // It is ahead now.
      await page.getByText('The clock only goes forward').waitFor();
      const ahead = served.sandbox.now();
      await page.getByLabel('Seconds').fill('1.5');
      await button('Advance').first().click();
      await expect.poll(() => served.sandbox.now() - ahead).toBe(1500);
      await button('Resume').click();
      await expect.poll(() => page.getByRole('button', { name: /^Clock: / }).innerText()).toContain('100×');
      await page.getByRole('radio', { name: '30×' }).click();
      await expect.poll(() => page.getByRole('button', { name: /^Clock: / }).innerText()).toContain('30×');
    });

    it('gets back to real time after it was frozen', async () => {
      const own = await serveSandbox({ port: 0 });
      cleanup(() => own.stop());
      own.sandbox.control.freeze();
      await page.goto(`${own.url}/_sandbox/#/clock`);
      await page.getByText(/The sandbox is .* behind/).waitFor();
      await button('Back to real time').click();
      await page.getByText('The same as real time.').waitFor();
      expect(own.sandbox.control.clock().frozen).toBe(false);
      expect(Math.abs(own.sandbox.now() - Date.now())).toBeLessThan(1000);
      expect(await button('Back to real time').count()).toBe(0);
      // It comes without moving the button that a person is about to click.
      const top = async () => (await button(/^(Freeze|Resume)$/).boundingBox())!.y;
      const before = await top();
      await button('Freeze').click();
      await button('Back to real time').waitFor();
      expect(await top()).toBe(before);
    });

    it('exports, resets and imports everything', async () => {
      await create({ input: { prompt: 'To be kept' } });
      await page.getByText('State', { exact: true }).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Export to a file' }).click();
      const download = await downloading;
      // Several exports can be told apart.
      expect(download.suggestedFilename()).toMatch(/^sandbox-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.jsonl$/);
      const file = await download.path();
      await page.getByText('State', { exact: true }).click();
      await button('Reset…').click();
      const dialog = page.getByRole('dialog');
      // Not on a button: Enter neither resets nor closes.
      await expect.poll(() => dialog.evaluate((element) => element.matches(':focus'))).toBe(true);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      const menu = page.locator('summary', { hasText: 'State' });
      await expect.poll(() => menu.evaluate((element) => element.matches(':focus'))).toBe(true);
      await menu.click();
      await button('Reset…').click();
      await button('Reset').last().click();
      await page.getByRole('heading', { name: 'Create the first task' }).waitFor();
      await expect.poll(() => menu.evaluate((element) => element.matches(':focus'))).toBe(true);
      await page.getByText('State', { exact: true }).click();
      const choosing = page.waitForEvent('filechooser');
      await button('Import a file…').click();
      await (await choosing).setFiles({ name: 'broken.jsonl', mimeType: 'text/plain', buffer: Buffer.from('{') });
      await page.getByRole('dialog').getByRole('alert').getByText('broken.jsonl: line 1').waitFor();
      await page.getByRole('dialog').getByText('Close', { exact: true }).click();
      await page.getByText('State', { exact: true }).click();
      const again = page.waitForEvent('filechooser');
      await button('Import a file…').click();
      await (await again).setFiles(file);
      await button('Import').last().click();
      // It says what it brought.
      await page
        .getByRole('dialog')
        .getByRole('status')
        .getByText(/ now has 1 task, 1 account, 0 uploads and 0 attempts/)
        .waitFor();
      await button('Close').last().click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await rows().filter({ hasText: 'To be kept' }).waitFor();
    });

    it('works by keyboard: / to the filter, arrows in the list, Escape back', async () => {
      await create({ input: { prompt: 'A red kite' } });
      await create({ input: { prompt: 'A blue boat' } });
      await expect.poll(() => rows().count()).toBe(2);
      await page.keyboard.press('/');
      await page.keyboard.type('kite');
      await expect.poll(() => rows().count()).toBe(1);
      await page.getByText('1 of 2 tasks').waitFor();
      // What it empties filters no longer.
      await page.keyboard.press('Escape');
      await expect.poll(() => rows().count()).toBe(2);
      expect(await page.getByRole('searchbox').inputValue()).toBe('');
      await page.keyboard.type('kite');
      await expect.poll(() => rows().count()).toBe(1);
      await button('Clear').press('Enter');
      await expect.poll(() => rows().count()).toBe(2);
      await expect.poll(() => page.getByRole('searchbox').evaluate((field) => field.matches(':focus'))).toBe(true);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.getByRole('listbox').evaluate((list) => list.matches(':focus'))).toBe(true);
      await detail().getByText('A blue boat').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await detail().getByText('A red kite').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByText('Select a task').waitFor();
    });

    it('closes what a reset has deleted', async () => {
      await create();
      await open('Requests');
      await rows().first().click();
      await button('Send again').first().waitFor();
      served.sandbox.control.reset();
      await detail().getByText('There is no request').waitFor();
      expect(await button('Send again').count()).toBe(0);
    });

    it('sends by Ctrl+Enter from anywhere in a form, and from the head of its dialog', async () => {
      const { control } = served.sandbox;
      await button('Create one here').click();
      await page.getByRole('dialog').getByLabel('Body of POST').waitFor();
      await page.keyboard.press('Control+Enter');
      await detail().getByRole('heading', { name: VIDEO }).waitFor();
      expect(control.tasks()).toHaveLength(1);
      await button('New task').click();
      await page.getByLabel('Callback URL').press('Control+Enter');
      await expect.poll(() => control.tasks().length).toBe(2);
      // What is required is asked for all the same.
      await button('New task').click();
      await page.getByLabel('Key').fill('');
      await page.getByLabel('Key').press('Control+Enter');
      await page.keyboard.press('Escape');
      expect(control.tasks()).toHaveLength(2);
    });

    it('puts the focus into a form that a click opens', async () => {
      await create();
      await rows().first().click();
      const hasFocus = (label: string) =>
        expect.poll(() => page.getByLabel(label).evaluate((element) => element.matches(':focus'))).toBe(true);
      await button('Fail…').click();
      await hasFocus('Message of the failure');
      await page.keyboard.type('No');
      await page.keyboard.press('Enter');
      await detail().getByText('Failed: No').waitFor();
      await button('Create again with changes').click();
      await hasFocus('Body of POST');
      await open('Requests');
      await rows().first().click();
      await button('Send again with changes').click();
      await hasFocus('Body of POST');
    });

    it('says in every section that a new version of the scenario’s file is not used, until one is valid', async () => {
      const { control } = served.sandbox;
      control.useScenario({ rules: [{ name: 'The old one', price: 1 }] });
      cleanup(() => control.useScenario(undefined));
      const banner = page.getByRole('status').filter({ hasText: 'The new version of the scenario file is not used.' });
      control.refuseScenario(['shop.yaml:3:5: rules[0].price: must be a number']);
      for (const section of ['Tasks', 'Requests', 'Callbacks', 'Accounts', 'Faults', 'Clock']) {
        await open(section);
        await banner.getByText('shop.yaml:3:5: rules[0].price: must be a number').waitFor();
      }
      control.refuseScenario(['shop.yaml:3:5: rules[0].price: must be a number', 'shop.yaml:4:5: rules[1]: x']);
      await page.reload();
      await banner.getByRole('link', { name: 'and 1 more problem' }).click();
      // All of them, and the rules that apply meanwhile, which are below the faults.
      const panel = page.getByRole('region', { name: 'Scenario' });
      await panel.getByText('shop.yaml:4:5: rules[1]: x').waitFor();
      const isInView = () => panel.evaluate((element) => element.getBoundingClientRect().top < innerHeight - 100);
      await expect.poll(isInView).toBe(true);
      await panel.getByText('The old one').waitFor();
      // Once more, though the URL stays the same.
      await page.locator('.page').evaluate((element) => (element.scrollTop = 0));
      await expect.poll(isInView).toBe(false);
      await banner.getByRole('link').click();
      await expect.poll(isInView).toBe(true);
      control.useScenario({ rules: [{ name: 'The new one', price: 1 }] });
      await page.getByText('The new one').waitFor();
      await banner.waitFor({ state: 'detached' });
      expect(await page.getByText('is not used').count()).toBe(0);
      control.useScenario(undefined);
    });

    it('gives the text of a row the width that the account does not need', async () => {
      await create({ input: { prompt: 'A paper boat on a quiet river' } }, 'a-key-of-one');
      await create({}, 'a-key-of-another');
      const cut = rows().filter({ hasText: 'A paper boat' }).locator('.row-more .cut');
      await rows().first().locator('.account').waitFor();
      await expect.poll(() => cut.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThan(2);
      // An account of which a part is missing would be none.
      const tags = rows().locator('.account');
      await expect
        .poll(() => tags.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length))
        .toBe(0);
    });

    it('brings the form of a custom fault into view', async () => {
      await open('Faults');
      await page.getByText('Custom fault', { exact: true }).click();
      const submit = page.getByRole('button', { name: 'Queue', exact: true });
      await expect
        .poll(() => submit.evaluate((element) => element.getBoundingClientRect().bottom <= innerHeight))
        .toBe(true);
    });

    it('has the URL of a callback in one line beside its list', async () => {
      await create({ callback_url: `${served.url}/_sandbox/receiver` });
      await rows().first().click();
      const url = detail().locator('.facts code', { hasText: '/_sandbox/receiver' });
      await expect.poll(() => url.evaluate((element) => element.getClientRects().length)).toBe(1);
    });

    it('connects again by itself after the sandbox was away, and says so meanwhile', async () => {
      const first = await serveSandbox({ port: 0 });
      await page.goto(`${first.url}/_sandbox/`);
      await page.getByText('Connected', { exact: true }).waitFor();
      await first.stop();
      await page.getByText('Not connected', { exact: true }).waitFor();
      expect(await button('Create one here').isDisabled()).toBe(true);
      // Nobody knows its time.
      const time = () => button('Clock:').innerText();
      const stopped = await time();
      await new Promise((resolve) => setTimeout(resolve, 2100));
      expect(await time()).toBe(stopped);
      await open('Faults');
      expect(await button('Next create: 429').isDisabled()).toBe(true);
      await open('Clock');
      expect(await button('Freeze').isDisabled()).toBe(true);
      expect(await button('Freeze').getAttribute('title')).toBe('Not connected to the sandbox.');
      await open('Tasks');
      const second = await serveSandbox({ port: Number(new URL(first.url).port) });
      cleanup(() => second.stop());
      await page.getByText('Connected', { exact: true }).waitFor();
      await create({ input: { prompt: 'After it' } }, 'any', second.url);
      await rows().filter({ hasText: 'After it' }).waitFor();
    });
  },
);

/** Whether nothing lies over the edges of an element. */
function isOnTop(element: Element): boolean {
  const { left, top, bottom } = element.getBoundingClientRect();
  return [top + 6, bottom - 6].every((y) => element.contains(element.ownerDocument.elementFromPoint(left + 20, y)));
}

/** Whether a person sees an element without scrolling. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  // Positions are fractions of pixels.
  return top >= -1 && bottom <= innerHeight + 1;
}
