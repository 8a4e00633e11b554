/**
 * Makes the links of a page relative to the root of the site, wherever its host shows the page. Its text stands in the page,
 * so it uses nothing else.
 *
 * @param root Path of the root on this host; if omitted, it is the nearest folder above that has the script of the site.
 */
export async function findSiteRoot(root?: string): Promise<void> {
  const { pathname, search, protocol } = location;
  // From disk, the page is opened where it is.
  if (protocol === 'file:') return;
  const folders = pathname.split('/').slice(1, -1);
  const candidates =
    root === undefined ? folders.map((_, at) => `/${folders.slice(0, folders.length - at).join('/')}/`) : [];
  let found = root ?? '/';
  for (const candidate of candidates) {
    const answer = await fetch(`${candidate}assets/site.js`, { method: 'HEAD' }).catch(() => undefined);
    // Some hosts answer with a page for every path.
    if (answer?.ok !== true || answer.headers.get('content-type')?.includes('html')) continue;
    found = candidate;
    break;
  }
  document.head.prepend(Object.assign(document.createElement('base'), { href: found }));
  // Places on this page are not at the root.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.href = pathname + search + link.getAttribute('href')!;
}
