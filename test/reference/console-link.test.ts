import { afterEach, expect, it, vi } from 'vitest';
import { isServedBySandbox } from '../../src/reference/site/console-link.js';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['a sandbox', [{ serverTiming: [{ name: 'unigen-sandbox' }] }], true],
  ['another server', [{ serverTiming: [{ name: 'cdn' }] }], false],
  ['a server that a browser says nothing of', [{}], false],
  ['the disk', [], false],
])('a page of %s', (_server, navigations, isServed) => {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue(navigations as unknown as PerformanceEntryList);
  expect(isServedBySandbox()).toBe(isServed);
});
