import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

/**
 * The system's Chromium; undefined if there is none. The one without a window of its own is first: it takes less than half
 * of the processor time.
 */
export const executablePath = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(existsSync);

/** Why browser tests can't run here, or undefined if they can. */
export const noBrowser =
  executablePath === undefined
    ? 'no Chromium on this machine (Debian: apt-get install chromium-headless-shell)'
    : undefined;

/** Without any traffic of its own. */
export const launchArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium without any traffic of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath, args: launchArgs });
}

/** Notes what goes wrong in a page: errors of its scripts, and requests that are neither local nor allowed. */
export function watchPage(page: Page, problems: string[], isAllowed: (url: string) => boolean = () => false): void {
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:file|data|blob):/.test(url) && !isAllowed(url)) problems.push(url);
  });
}
