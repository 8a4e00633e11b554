import { catalogRows } from '../../scripts/reference/catalog/rows.js';
import { readReference } from '../../scripts/reference/read-reference.js';
import { createSearch } from '../../src/reference/catalog/search.js';
import { Catalog } from '../../src/reference/catalog/view.js';
import { readState, type CatalogState } from '../../src/reference/catalog/state.js';
import { modelKey } from '../../src/reference/reference-model.js';
import { document } from './contract.js';

export const reference = await readReference(document);
/** The rows of the catalog, with the words that are searched. */
export const rows = catalogRows(reference);
/** The catalog of the reference, as its page has it. */
export const catalog = new Catalog(rows, createSearch(rows));

const keys = new Set(catalog.rows.map(modelKey));

/** The state of a URL. */
export const stateOf = (query: string): CatalogState => readState(new URLSearchParams(query), (key) => keys.has(key));

/** Ids of the models that the page shows for a URL, in their order. */
export const shown = (query: string): string[] => catalog.view(stateOf(query)).shown.map((at) => catalog.rows[at]!.id);
