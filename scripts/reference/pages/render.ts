import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What an entity of a quote can stand in: scripts and styles, tags, text. */
const PARTS = /<(script|style)\b[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>|&quot;/g;

/** What browsers know without them: each is followed by its like, or by the end of their parent. */
const OPTIONAL = /^<\/(?:li|dt|dd|option|tr|td|th)>$/;

/** A page as HTML, without what is not needed: quotes as entities in text, end tags. Pages have thousands of them. */
export function renderPage(page: VNode): string {
  const html = renderToString(page).replace(PARTS, (part) =>
    part === '&quot;' ? '"' : OPTIONAL.test(part) ? '' : part,
  );
  return `<!doctype html>\n${html}\n`;
}
