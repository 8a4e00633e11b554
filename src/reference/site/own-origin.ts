import { isServedBySandbox } from './console-link.js';

/** The URL of a sandbox with the default port, which guides name. */
const DEFAULT_URL = 'http://127.0.0.1:4010';

/** Names the sandbox that serves this page wherever its text, code and links have the default URL of a sandbox. */
export function nameOwnOrigin(article: Element, { origin } = location): void {
  if (!isServedBySandbox() || origin === DEFAULT_URL) return;
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.nodeValue!.includes(DEFAULT_URL)) text.nodeValue = text.nodeValue!.replaceAll(DEFAULT_URL, origin);
  for (const link of article.querySelectorAll<HTMLAnchorElement>(`a[href^="${DEFAULT_URL}"]`))
    link.href = link.href.replace(DEFAULT_URL, origin);
}
