/**
 * Makes the links of a page lead to the root of the site, wherever its host shows the page. Its text stands in the page,
 * so it uses nothing else. It writes each address: policies that hosts send often refuse a `base`.
 */
export async function findSiteRoot(): Promise<void> {
  const { pathname, protocol } = location;
  // From disk, the page is opened where it is.
  if (protocol === 'file:') return;
  const [loaded] = performance.getEntriesByType('navigation') as { serverTiming?: PerformanceServerTiming[] }[];
  const isSandbox = loaded?.serverTiming?.some(({ name }) => name === 'unigen-sandbox') === true;
  // The nearest folder above that has the script of the site; a sandbox has it at the root.
  const folders = isSandbox ? [] : pathname.split('/').slice(1, -1);
  let root = '/';
  for (let depth = folders.length; depth > 0; depth--) {
    const candidate = `/${folders.slice(0, depth).join('/')}/`;
    const answer = await fetch(`${candidate}assets/site.js`, { method: 'HEAD' }).catch(() => undefined);
    // Some hosts answer with a page for every path.
    if (answer?.ok !== true || answer.headers.get('content-type')?.includes('html')) continue;
    root = candidate;
    break;
  }
  document.documentElement.dataset.root = root;
  for (const name of ['href', 'action']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name)!;
      if (!/^(?:#|\/|[a-z]+:)/.test(address)) element.setAttribute(name, root + address);
    }
  }
}
