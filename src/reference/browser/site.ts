// The script of pages that have no other.
import { setUpSite } from '../site/set-up-site.js';

setUpSite();
