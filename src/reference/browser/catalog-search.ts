// The search of the catalog, loaded when its field is first used.
import { createSearch } from '../catalog/search.js';

globalThis.createCatalogSearch = createSearch;
