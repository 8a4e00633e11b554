/** Keys of a document whose strings Redoc renders as Markdown. */
const TEXTS = ['title', 'summary', 'description'];

/** Keys whose strings become the target of a link. */
const URLS = ['url', 'termsOfService'];

/** Keys whose values are data of the APIs. */
const DATA = ['example', 'examples', 'value', 'default', 'const', 'enum', 'x-examples'];

/** An invisible character that ends what Markdown would read as HTML or as a link. */
const BREAK = '\u200c';

/** A link to a page of the site or to a web page, without anything that could hide its scheme. */
const PLAIN_LINK = /\]\((?:https?:\/\/|\.{0,2}\/|#)[^\s()<>&\\]*\)/y;

/**
 * A part of a document whose texts hold no HTML and no links with other schemes: Redoc would run their scripts, and the
 * texts may come from an overlay of somebody else. It reads the same.
 */
export function neutralizeMarkup<T>(part: T): T {
  return change(part) as T;
}

function change(part: unknown, key = ''): unknown {
  if (typeof part === 'string') {
    if (TEXTS.includes(key)) return neutralizeText(part);
    return URLS.includes(key) && /^\s*(?!https?:)[a-z][a-z0-9+.-]*:/i.test(part) ? '#' : part;
  }
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((item) => change(item, key));
  const entries = Object.entries(part as Record<string, unknown>).map(([name, value]) => [
    name,
    DATA.includes(name) && typeof value !== 'string' && !isSchemaMap(key) ? value : change(value, name),
  ]);
  return Object.fromEntries(entries);
}

/** Below `properties`, keys are names of parameters: `value` may be one. */
function isSchemaMap(key: string): boolean {
  return key === 'properties' || key === 'schemas';
}

function neutralizeText(text: string): string {
  const withoutHtml = text.replace(/<(?=[a-z/!?])/gi, `<${BREAK}`);
  return withoutHtml.replace(/\](?=[(:])/g, (bracket, at: number) => {
    PLAIN_LINK.lastIndex = at;
    return PLAIN_LINK.test(withoutHtml) ? bracket : bracket + BREAK;
  });
}
