// The sheet with the filters of the catalog on narrow screens, loaded when its button is first pressed.

import { createSheet } from '../catalog/dom/sheet.js';

globalThis.createCatalogSheet = createSheet;
