import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Scripts and styles, which stay as they are. */
const CODE = /(<(?:script|style)\b[^]*?<\/(?:script|style)>)/;

/** Optional end tags: a tag of the same group follows, or the end of the parent. */
const OPTIONAL = /<\/(?:li|d[dt]|option|t[dhr])>/g;

/** A value of an attribute that needs no quotes. */
const PLAIN = /^[\w./#-]+$/;

/** A page as HTML, without escaped quotes in text, optional end tags and optional quotes, of which pages have thousands. */
export function renderPage(page: VNode): string {
  const parts = renderToString(page).split(CODE);
  return `<!doctype html>\n${parts.map((part, index) => (index % 2 === 0 ? shortened(part) : part)).join('')}\n`;
}

/** HTML without scripts. Its quotes are those around the values of attributes: in text and values they are escaped. */
function shortened(html: string): string {
  let short = '';
  let isValue = false;
  for (const part of html.replaceAll(OPTIONAL, '').split('"')) {
    if (isValue) {
      short += PLAIN.test(part) ? part : `"${part}"`;
    } else {
      // Without its end, the slash of a void element would be a part of a value.
      const text = part.startsWith('/>') ? part.slice(1) : part;
      short += text.replaceAll('&quot;', '"');
    }
    isValue = !isValue;
  }
  return short;
}
