import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Scripts and styles, tags, and escaped quotes in text. */
const PARTS = /<(script|style)\b[^]*?<\/\1>|<(?:"[^"]*"|[^">])*>|&quot;/g;

/** Optional end tags: a tag of the same group follows, or the end of the parent. */
const OPTIONAL = /^<\/(?:li|dt|dd|option|tr|td|th)>$/;

/** Values of attributes that need no quotes. */
const QUOTED = /="([\w./#-]+)"/g;

/** A page as HTML, without escaped quotes in text, optional end tags and optional quotes, of which pages have thousands. */
export function renderPage(page: VNode): string {
  const html = renderToString(page).replace(PARTS, (part, code?: string) => {
    if (part === '&quot;') return '"';
    return OPTIONAL.test(part) ? '' : code === undefined && part.startsWith('<') ? plainTag(part) : part;
  });
  return `<!doctype html>\n${html}\n`;
}

/** Without its end, the slash of a void element would be a part of a value. */
const plainTag = (tag: string) => tag.replace(/\/>$/, '>').replace(QUOTED, '=$1');
