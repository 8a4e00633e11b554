import { escapeMarkup } from '../../../src/internal/text.js';
import { MISSING_PATH } from '../missing-path.js';

/** A URL with a slash at its end. */
export const folderUrl = (url: string): string => url.replace(/\/*$/, '/');

/**
 * A sitemap of the pages.
 *
 * @param baseUrl URL that the site will have.
 * @param files All files of the site, by path from its root.
 * @param date Date of the sources.
 */
export function sitemap(baseUrl: string, files: string[], date: string): string {
  const base = folderUrl(baseUrl);
  const pages = files.filter((path) => path.endsWith('.html') && path !== MISSING_PATH);
  const entries = pages.map((path) => {
    const url = escapeMarkup(new URL(path.replace(/(^|\/)index\.html$/, '$1'), base).href);
    return `  <url><loc>${url}</loc><lastmod>${escapeMarkup(date)}</lastmod></url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}
