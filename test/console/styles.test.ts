import { expect, it } from 'vitest';
import { consolePage } from '../../scripts/console/build-page.js';
import { pageStyles } from '../../scripts/reference/styles.js';

/** Custom properties that a style uses and does not define. Those with a fallback may be set by a script. */
function undefinedIn(style: string): string[] {
  const defined = new Set([...style.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name!));
  const used = [...style.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!);
  // The table of a comparison sets the number of its columns.
  return [...new Set(used)].filter((name) => name !== '--models' && !defined.has(name));
}

it('the console defines each custom property that its style uses, and hides what only screen readers read', async () => {
  const page = await consolePage();
  const style = /<style>(.*?)<\/style>/s.exec(page)![1]!;
  expect(style.length).toBeGreaterThan(1000);
  expect(undefinedIn(style)).toEqual([]);
  expect(page).toContain('visually-hidden');
  expect(style).toContain('.visually-hidden{');
});

it('so do the pages of the reference', () => {
  for (const [name, style] of Object.entries(pageStyles)) expect(undefinedIn(style), name).toEqual([]);
});
