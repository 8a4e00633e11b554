// The script of pages without one of their own.
import { setUpSite } from '../site/set-up-site.js';

setUpSite();

// The menu of guides is longer than a screen.
const menu = document.querySelector<HTMLElement>('.guide-menu');
const current = menu?.querySelector<HTMLElement>(':scope > nav [aria-current]');
if (menu && current && current.offsetTop + current.offsetHeight > menu.clientHeight)
  menu.scrollTop = current.offsetTop - menu.clientHeight / 2;
