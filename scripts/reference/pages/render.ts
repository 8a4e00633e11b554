import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What an entity of a quote can stand in: scripts and styles, tags, text. */
const PARTS = /<(script|style)\b[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>|&quot;/g;

/** A page as HTML. Quotes in text stay as they are: samples have thousands of them. */
export function renderPage(page: VNode): string {
  const html = renderToString(page).replace(PARTS, (part) => (part === '&quot;' ? '"' : part));
  return `<!doctype html>\n${html}\n`;
}
