// The script of guides, in addition to that of every page.
import { markHeading } from '../site/mark-heading.js';

const contents = document.querySelector<HTMLElement>('.guide-contents > nav');
if (contents) markHeading(contents);
