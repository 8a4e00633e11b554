import type { Page } from 'playwright-core';

/** Waits until the scripts of a page of the reference have run, if they may: they are loaded after its first paint. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('#theme[data-theme], html:not(.js)').first().waitFor({ state: 'attached' });
}
