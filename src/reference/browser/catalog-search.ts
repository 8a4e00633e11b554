// The search of the catalog, loaded when its field is first used, and what is said of its results or if no model matches.
import { noResults } from '../catalog/dom/no-results.js';
import { searchHints } from '../catalog/dom/search-hints.js';
import { createSearch } from '../catalog/search.js';

globalThis.createCatalogSearch = createSearch;
globalThis.noCatalogResults = noResults;
globalThis.catalogSearchHints = searchHints;
