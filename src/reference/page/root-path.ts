/** The path from the page to the root of the site, such as `../../`. */
export function rootPath(): string {
  return document.documentElement.dataset.root ?? '';
}
