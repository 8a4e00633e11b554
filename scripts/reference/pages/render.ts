import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Scripts and styles, tags, and escaped quotes in text. */
const PARTS = /<(script|style)\b[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>|&quot;/g;

/** Optional end tags: a tag of the same group follows, or the end of the parent. */
const OPTIONAL = /^<\/(?:li|dt|dd|option|tr|td|th)>$/;

/** A page as HTML, without escaped quotes in text and optional end tags, of which pages have thousands. */
export function renderPage(page: VNode): string {
  const html = renderToString(page).replace(PARTS, (part) =>
    part === '&quot;' ? '"' : OPTIONAL.test(part) ? '' : part,
  );
  return `<!doctype html>\n${html}\n`;
}
