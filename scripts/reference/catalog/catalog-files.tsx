import { CAPABILITIES } from '../../../src/catalog/capabilities.js';
import { CatalogPage } from '../pages/catalog-page.js';
import { ComparePage } from '../pages/compare-page.js';
import { renderPage } from '../pages/render.js';
import type { CatalogRow, RowData, SearchedRow } from '../../../src/reference/catalog/row.js';
import { capabilityCodes } from '../../../src/reference/catalog/capability-codes.js';
import { modelKey } from '../../../src/reference/reference-model.js';
import type { ComparedModel } from '../../../src/reference/compare/compared-model.js';
import type { ModelKey, ReferenceModel } from '../../../src/reference/reference-model.js';
import type { Reference } from '../read-reference.js';
import { catalogRows } from './rows.js';

/** The start page, the comparison, and the data of their scripts, by path from the root of the site. */
export function catalogFiles(reference: Reference): Record<string, string> {
  const rows = catalogRows(reference);
  const compared = reference.models.map((model, at) => [comparePath(model), comparedFile(model, rows[at]!)] as const);
  return {
    'index.html': renderPage(<CatalogPage {...reference} rows={rows} />),
    'assets/catalog-data.js': `var catalogRows=${scriptOf(rows.map((row) => dataOf(row, rows)))}`,
    'assets/catalog-words.js': `var catalogWords=${JSON.stringify(rows.map(({ words }) => words))}`,
    'assets/capabilities.js': `var capabilityMeanings=${JSON.stringify(CAPABILITIES)}`,
    'compare/index.html': renderPage(<ComparePage {...reference} />),
    ...Object.fromEntries(compared),
  };
}

/** JSON with unquoted names, which is smaller. Quotes within strings are escaped, so they are not taken for names. */
const scriptOf = (value: unknown) => JSON.stringify(value, withoutPageFacts).replace(/"([a-z]\w*)":/gi, '$1:');

/** Leaves out the sources of prices and which media are lists: only the pages of models show that. */
const withoutPageFacts = (name: string, value: unknown) => (name === 'source' || name === 'many' ? undefined : value);

/** The only output that a price depends on. */
const ONE_IMAGE = 'ImageOutput';

/** The data of a row that the table does not have and the script needs. */
function dataOf(row: SearchedRow, rows: CatalogRow[]): RowData {
  const {
    api,
    id: _id,
    title: _title,
    kind: _kind,
    provider: _provider,
    typicalSeconds: _time,
    isOlderPrice: _older,
    isSoundLikely: _likely,
    words: _words,
    ...own
  } = row;
  const { capabilities, counterpart, output, outputs, duration, ...data } = own;
  const other = rows.findIndex((one) => one.api !== api && one.id === counterpart);
  return {
    can: capabilityCodes(capabilities),
    ...data,
    // What is omitted has a default in `priceInputs`, if its price depends on that.
    ...(outputs && { outputs: { ...outputs, default: undefined } }),
    // `lengths` has those of the modes.
    ...(duration && { duration: { ...duration, modes: undefined, default: undefined } }),
    ...(other >= 0 && { other }),
    ...(output === ONE_IMAGE && { output }),
  };
}

const comparePath = ({ api, id }: ModelKey) => `compare/models/${api}/${id}.js`;

function comparedFile(
  { entry, details: { minimal: _minimal, full: _full, ...details }, ...key }: ReferenceModel,
  { words: _words, ...row }: SearchedRow,
) {
  const model: ComparedModel = { row, entry, details };
  return `(globalThis.comparedModels??={})[${JSON.stringify(modelKey(key))}]=${JSON.stringify(model)}`;
}
