/** The scripts that a page of the reference loads after its first paint, by path from the root of the site. */
export function scriptsOfPage(html: string): string[] {
  return [...html.matchAll(/"[./]*(assets\/[\w-]+\.js)"/g)].map(([, path]) => path!);
}
