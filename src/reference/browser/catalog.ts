// The table comes as it is without a state in the URL; then it is painted before its script, which takes as long, runs.
import { startCatalog } from '../catalog/dom/start-catalog.js';
import { currentQuery } from '../catalog/dom/url-state.js';
import { afterPaint } from '../page/after-paint.js';
import { setUpSite } from '../site/set-up-site.js';

setUpSite();
if (currentQuery().size === 0) afterPaint(startCatalog);
else startCatalog();
