import { CatalogPage } from '../pages/catalog-page.js';
import { renderPage } from '../pages/render.js';
import type { CatalogRow, RowData } from '../../../src/reference/catalog/row.js';
import type { Reference } from '../read-reference.js';
import { catalogRows } from './rows.js';

/** The start page and what its scripts read, by path from the root of the site. */
export function catalogFiles(reference: Reference): Record<string, string> {
  const rows = catalogRows(reference);
  return {
    'index.html': renderPage(<CatalogPage {...reference} rows={rows} />),
    'assets/catalog-data.js': `var catalogRows=${JSON.stringify(rows.map(dataOf))}`,
  };
}

/** The table has the rest. */
function dataOf({ api: _, id: _id, title: _title, kind: _kind, provider: _provider, ...data }: CatalogRow): RowData {
  return data;
}
