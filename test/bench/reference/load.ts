import type { Browser } from 'playwright-core';

/** One cold load of a page. Times are milliseconds from the navigation. */
export interface Load {
  /** First contentful paint. */
  paint: number;
  /** The first entry is laid out, with its text, in a frame that is drawn. */
  readable: number;
  /** Bytes of all bodies until then, as they were transferred. */
  bytes: number;
}

const TIMEOUT_MS = 60_000;

/**
 * Loads a page as somebody does who was never there.
 *
 * @param entry Selector of the first entry that a reader wants.
 * @throws Error if the page asks another host or throws.
 */
export async function load(browser: Browser, url: string, entry: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    const { origin } = new URL(url);
    const problems: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url()))
        problems.push(`${url} asks ${request.url()}`);
    });
    page.on('pageerror', (error) => problems.push(`${url}: ${String(error)}`));
    await page.addInitScript({ content: watchFor(entry) });
    await page.goto(url, { timeout: TIMEOUT_MS });
    const readable = await page
      .waitForFunction(() => (globalThis as unknown as Watched).readableAt, null, { timeout: TIMEOUT_MS })
      .then((handle) => handle.jsonValue())
      .catch((error: unknown) => {
        throw new Error(`${url} never shows ${entry}`, { cause: error });
      });
    const { paint, bytes } = await page.evaluate(async () => {
      const first = await new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      });
      const responses = performance
        .getEntries()
        .filter((entry): entry is PerformanceResourceTiming => 'encodedBodySize' in entry);
      return { paint: first, bytes: responses.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) };
    });
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return { paint, readable: readable!, bytes };
  } finally {
    await context.close();
  }
}

interface Watched {
  readableAt?: number;
}

/** Runs in the page, before its own scripts. A string, since tsx would give a function helpers that the page lacks. */
const watchFor = (selector: string) => `requestAnimationFrame(function look() {
  const found = document.querySelector(${JSON.stringify(selector)});
  if (found && found.textContent !== '' && found.getBoundingClientRect().height > 0)
    globalThis.readableAt = performance.now();
  else requestAnimationFrame(look);
})`;
