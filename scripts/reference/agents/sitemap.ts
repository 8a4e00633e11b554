import { escapeMarkup } from '../../../src/internal/text.js';

/**
 * A sitemap of the pages.
 *
 * @param baseUrl URL that the site will have.
 * @param files All files of the site, by path from its root.
 * @param date Date of the sources.
 */
export function sitemap(baseUrl: string, files: string[], date: string): string {
  const base = baseUrl.replace(/\/*$/, '/');
  const pages = files.filter((path) => path.endsWith('.html'));
  const entries = pages.map((path) => {
    const url = escapeMarkup(new URL(path.replace(/(^|\/)index\.html$/, '$1'), base).href);
    return `  <url><loc>${url}</loc><lastmod>${escapeMarkup(date)}</lastmod></url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}
