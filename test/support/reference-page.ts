import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { watchPage } from './chromium.js';
import type { cleanups } from './cleanups.js';

/**
 * A page for the reference, as a reader with a wide window has it; what goes wrong in it is a problem.
 *
 * @param cleanup Registers what closes it after the tests.
 * @param isAllowed Whether the page may ask for a URL of a server.
 */
export async function newReferencePage(
  browser: Browser,
  cleanup: ReturnType<typeof cleanups>,
  problems: string[],
  options: BrowserContextOptions = {},
  isAllowed?: (url: string) => boolean,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  cleanup(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  watchPage(page, problems, isAllowed);
  return page;
}
