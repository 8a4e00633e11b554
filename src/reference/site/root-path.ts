/** The path from the page to the root of the site, such as `../../`. */
export function rootPath(): string {
  return document.documentElement.dataset.root ?? '';
}

/** The path from the page to a file in `assets/`, such as `form.js`. */
export function assetPath(file: string): string {
  return `${rootPath()}assets/${file}`;
}
