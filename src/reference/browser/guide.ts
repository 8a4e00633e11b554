// What guides have beside the script of every page.
import { markHeading } from '../site/mark-heading.js';

const contents = document.querySelector<HTMLElement>('.guide-contents > nav');
if (contents) markHeading(contents);
