import type { Page } from 'playwright-core';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { launch, watchPage } from './chromium.js';

export const VIDEO = 'google/veo-3.1-fast';

/** The console of a sandbox in Chromium. */
export interface ConsolePage {
  page: Page;
  served: ServedSandbox;
  /** What went wrong in the page so far. */
  problems: string[];
  /** Opens it anew, with nothing in the sandbox. */
  reopen(): Promise<void>;
  /** Opens a section by its link. */
  open(section: string): Promise<void>;
  button(name: string | RegExp): ReturnType<Page['getByRole']>;
  /** The rows of the list that are drawn. */
  rows(): ReturnType<Page['getByRole']>;
  /** What is selected. */
  detail(): ReturnType<Page['getByRole']>;
  /** Creates a task as a client would, and returns its id. */
  create(body?: object, key?: string, url?: string): Promise<string>;
}

/** @param cleanup Gets what ends it. */
export async function startConsole(cleanup: (work: () => unknown) => void): Promise<ConsolePage> {
  const served = await serveSandbox({ port: 0, rateLimit: false, balance: 1_000_000 });
  cleanup(() => served.stop());
  const browser = await launch();
  cleanup(() => browser.close());
  const viewport = { width: 1280, height: 800 };
  const page = await (await browser.newContext({ reducedMotion: 'reduce', viewport })).newPage();
  page.setDefaultTimeout(10_000);
  const problems: string[] = [];
  watchPage(page, problems, (url) => /^http:\/\/127\.0\.0\.1:/.test(url));
  page.on('console', (message) => {
    // Several tests expect refused requests; none expects a CSP violation.
    if (/Content Security Policy/i.test(message.text())) problems.push(message.text());
  });
  return {
    page,
    served,
    problems,
    async reopen() {
      served.sandbox.control.reset();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto('about:blank');
      await page.goto(`${served.url}/_sandbox/`);
      await page.getByText('Connected', { exact: true }).waitFor();
    },
    open: (section) => page.getByRole('navigation').getByRole('link', { name: section }).click(),
    button: (name) => page.getByRole('button', { name }),
    rows: () => page.getByRole('listbox').getByRole('option'),
    detail: () => page.getByRole('region', { name: 'Detail' }),
    async create(body = {}, key = 'any', url = served.url) {
      const response = await fetch(`${url}/v1/tasks`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ model: VIDEO, input: { prompt: 'A kite' }, ...body }),
      });
      const { data } = (await response.json()) as { data: { task_id: string } };
      return data.task_id;
    },
  };
}
