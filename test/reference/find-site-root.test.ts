// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findSiteRoot } from '../../src/reference/site/find-site-root.js';

/** Goes to a path of a host that has the site below another one. */
function visit(path: string, root: string, isPageForAll = false): string[] {
  history.replaceState(null, '', path);
  document.body.innerHTML = '<a href="#main">Skip</a><a href="index.html">Models</a><form action="index.html"></form>';
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    if (url === `${root}assets/site.js`)
      return Promise.resolve(new Response('', { headers: { 'Content-Type': 'text/javascript' } }));
    const options = { status: isPageForAll ? 200 : 404, headers: { 'Content-Type': 'text/html' } };
    return Promise.resolve(new Response('', options));
  });
  return asked;
}

const links = () => [...document.querySelectorAll('a')].map(({ pathname, hash }) => pathname + hash);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the root of the site, from a page that hosts show at any depth', () => {
  it.each([
    ['/docs/v1/models/none/at/all', '/docs/v1/', false],
    ['/docs/v1/none', '/docs/v1/', true],
    ['/none/', '/', true],
  ])('is found from %s', async (path, root, isPageForAll) => {
    visit(path, root, isPageForAll);
    await findSiteRoot();
    expect(links()).toEqual([`${path}#main`, `${root}index.html`]);
  });

  it('is that of the host of a sandbox, which says so, without a request', async () => {
    const asked = visit('/none/at/all', '/');
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      { serverTiming: [{ name: 'unigen-sandbox' }] } as unknown as PerformanceEntry,
    ]);
    await findSiteRoot();
    expect(links()[1]).toBe('/index.html');
    expect(document.querySelector('form')!.getAttribute('action')).toBe('/index.html');
    expect(document.documentElement.dataset.root).toBe('/');
    expect(asked).toEqual([]);
  });

  it('needs no base, which a policy may refuse', async () => {
    visit('/docs/none', '/docs/');
    await findSiteRoot();
    expect(document.querySelector('base')).toBeNull();
    expect(links()[1]).toBe('/docs/index.html');
  });
});
