import type { ModelKind } from '../../../catalog/entry.js';
import { capabilitiesOf } from '../capability-codes.js';
import { APIS } from '../state.js';
import { LIKELY } from '../../../catalog/words/sound-text.js';
import { OLDER_PRICE } from '../../../catalog/words/price-words.js';
import { API_TITLES } from '../../../catalog/words/api-titles.js';
import type { CatalogRow, RowData, RowIdentity } from '../row.js';

/** The rows of the table, each with its data. Data that the table shows is read from it, so that it is loaded once. */
export function readRows(table: HTMLElement, data: RowData[]): CatalogRow[] {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  return data.map(({ can, other = -1, ...one }, at) => ({
    ...identityOf(rows[at]!),
    capabilities: capabilitiesOf(can),
    counterpart: rows[other]?.querySelector('code')!.textContent,
    output: '',
    ...one,
  }));
}

function identityOf({ cells }: HTMLTableRowElement): RowIdentity {
  const [model, makes, provider] = cells;
  const [from, to = from] = cells[8]!.textContent.match(/\d+/g) ?? [];
  const text = (cell: HTMLElement, selector: string) => cell.querySelector(selector)!.textContent;
  return {
    api: APIS.find((api) => API_TITLES[api] === text(provider!, 'small'))!,
    id: text(model!, 'code'),
    title: text(model!, 'a'),
    // A reader sees `3D`.
    kind: makes!.textContent.toLowerCase() as ModelKind,
    provider: provider!.firstChild!.textContent!.trim(),
    ...(cells[9]!.textContent.endsWith(OLDER_PRICE) && { isOlderPrice: true }),
    ...(cells[6]!.textContent === LIKELY && { isSoundLikely: true }),
    ...(from && { typicalSeconds: [Number(from), Number(to)] }),
  };
}
