import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { models } from '../../generated/models.js';
import { buildReference } from '../../scripts/reference.js';
import { launch, noBrowser } from '../support/chromium.js';
import { cleanups } from '../support/cleanups.js';
import { allBranches } from '../support/contract.js';

if (noBrowser) console.warn(`The reference page is not opened: ${noBrowser}.`);

describe.skipIf(noBrowser)(`the reference page in Chromium${noBrowser ? ` (skipped: ${noBrowser})` : ''}`, () => {
  const cleanup = cleanups();
  let page: Page;
  const elsewhere: string[] = [];
  const failures: string[] = [];

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'unigen-page-'));
    cleanup(() => rm(folder, { recursive: true, force: true }));
    const file = await buildReference(join(folder, 'index.html'));
    const browser = await launch();
    cleanup(() => browser.close());
    page = await browser.newPage();
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) elsewhere.push(request.url());
    });
    page.on('pageerror', (error) => failures.push(String(error)));
    await page.goto(`file://${file}`);
  }, 120_000);

  it('gives a vendor a menu and a model an entry in it', async () => {
    const entry = page
      .getByRole('link', { name: /Veo 3\.1 Fast\b/ })
      .or(page.getByText('Veo 3.1 Fast', { exact: true }));
    await page.getByText('Google', { exact: true }).first().click();
    await entry.first().waitFor({ timeout: 30_000 });
    await entry.first().click();
    await page.getByText('"google/veo-3.1-fast"').first().waitFor({ timeout: 30_000 });
  }, 90_000);

  it('shows the modes of a model by their titles', async () => {
    for (const mode of ['Text mode', 'Frame mode', 'Reference mode']) {
      await page.getByText(mode, { exact: true }).first().waitFor({ timeout: 30_000 });
    }
  }, 90_000);

  it('has an entry for every model, in the menu of its vendor', async () => {
    const missing: string[] = [];
    const tags = new Map<string, string[]>();
    for (const { name, schema } of allBranches) {
      for (const tag of schema['x-tags'] as string[]) tags.set(tag, [...(tags.get(tag) ?? []), name]);
    }
    for (const [tag, names] of tags) {
      await page.evaluate((hash) => void (location.hash = hash), `#/${tag}`);
      for (const name of names) {
        const entry = page.locator(`a[href="#/${tag}/${name.toLowerCase()}"]`).first();
        await entry.waitFor({ state: 'attached', timeout: 3_000 }).catch(() => missing.push(name));
      }
    }
    expect(missing).toEqual([]);
    expect([...tags.values()].flat()).toHaveLength(models.length);
  }, 120_000);

  it('asks no other host for anything and throws nothing', () => {
    expect(elsewhere).toEqual([]);
    expect(failures).toEqual([]);
  });
});
