// The script of guides, in addition to that of every page.
import { copyFrom } from '../page/copy.js';
import { markHeading } from '../site/mark-heading.js';
import { nameOwnOrigin } from '../site/own-origin.js';

const contents = document.querySelector<HTMLElement>('.guide-contents > nav');
if (contents) markHeading(contents);

const article = document.querySelector('article.prose');
if (article) nameOwnOrigin(article);

document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('.code > .copy');
  if (button) void copyFrom(button, button.previousElementSibling!.textContent);
});
