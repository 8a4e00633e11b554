/**
 * Makes the links of a page lead to the root of the site, wherever its host shows the page. Its text stands in the page,
 * so it uses nothing else. It changes each URL because the content security policies of many hosts refuse a `base`.
 */
export async function findSiteRoot(): Promise<void> {
  const { pathname, protocol } = location;
  // From disk, the page is opened where it is.
  if (protocol === 'file:') return;
  const [loaded] = performance.getEntriesByType('navigation') as { serverTiming?: PerformanceServerTiming[] }[];
  const isSandbox = loaded?.serverTiming?.some(({ name }) => name === 'unigen-sandbox') === true;
  // Looks for the nearest folder above with the script of the site; a sandbox has it at the root.
  const folders = isSandbox ? [] : pathname.split('/').slice(1, -1);
  let root = '/';
  for (let depth = folders.length; depth > 0; depth--) {
    const candidate = `/${folders.slice(0, depth).join('/')}/`;
    const response = await fetch(`${candidate}assets/site.js`, { method: 'HEAD' }).catch(() => undefined);
    // Some hosts respond with a page for every path.
    if (response?.ok !== true || response.headers.get('content-type')?.includes('html')) continue;
    root = candidate;
    break;
  }
  document.documentElement.dataset.root = root;
  for (const name of ['href', 'action']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const url = element.getAttribute(name)!;
      if (!/^(?:#|\/|[a-z]+:)/.test(url)) element.setAttribute(name, root + url);
    }
  }
}
