import { isServedBySandbox } from './console-link.js';

/** The URL of a sandbox with the default port, which guides name. */
export const SANDBOX_URL = 'http://127.0.0.1:4010';

/** Names the sandbox that serves this page wherever its text, code and links have the default URL of a sandbox. */
export function nameOwnOrigin(article: Element, { origin } = location): void {
  if (!isServedBySandbox() || origin === SANDBOX_URL) return;
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.nodeValue!.includes(SANDBOX_URL)) text.nodeValue = text.nodeValue!.replaceAll(SANDBOX_URL, origin);
  for (const link of article.querySelectorAll<HTMLAnchorElement>(`a[href^="${SANDBOX_URL}"]`))
    link.href = link.href.replace(SANDBOX_URL, origin);
}
