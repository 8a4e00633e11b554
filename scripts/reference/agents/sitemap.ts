/** A sitemap of the pages, which needs the URL that the site will have. */
export function sitemap(baseUrl: string, paths: string[], date: string): string {
  const base = baseUrl.replace(/\/*$/, '/');
  const entries = paths.map((path) => {
    const url = escapeXml(new URL(path.replace(/(^|\/)index\.html$/, '$1'), base).href);
    return `  <url><loc>${url}</loc><lastmod>${escapeXml(date)}</lastmod></url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
