import { isOlderPrice } from '../../catalog/older-price.js';
import { formatUsd } from '../../internal/money.js';
import type { FoundModel } from '../input/find-models.js';
import { fitColumns, type Column } from './layout.js';
import { durationWords, shortSizeWords } from '../../catalog/words/output-words.js';
import { highestPrice, requestPriceWords } from '../../catalog/request-price.js';
import { taskCountWords } from '../../catalog/wanted-outputs.js';
import { nearestPriceWords } from '../../catalog/words/unsure-price-words.js';
import type { Style } from './style.js';

/** What a column shows of a model, and which columns a narrow terminal loses first. */
interface ModelColumn {
  heading: string;
  cell: (found: FoundModel) => string;
  /** Columns with a higher number are left out first; one without is never left out. */
  expendable?: number;
}

const COLUMNS: ModelColumn[] = [
  { heading: 'ID', cell: ({ entry }) => entry.id },
  { heading: 'API', cell: ({ entry }) => entry.api, expendable: 1 },
  { heading: 'KIND', cell: ({ entry }) => entry.kind, expendable: 2 },
  { heading: 'PRICE', cell: priceCell },
  { heading: 'SECONDS', cell: ({ entry }) => durationWords(entry.duration), expendable: 3 },
  { heading: 'SIZE', cell: ({ entry }) => shortSizeWords(entry), expendable: 4 },
  { heading: 'RETIRED', cell: ({ entry }) => (entry.deprecated ? 'yes' : '') },
  { heading: 'REPLACED BY', cell: ({ entry }) => entry.successor ?? '', expendable: 5 },
  { heading: 'TITLE', cell: ({ entry }) => entry.title, expendable: 6 },
];

/** Whether only an older document states the price that the table shows. */
export const isFromOlderDocument = ({ entry, price, nearest }: FoundModel): boolean =>
  (price ?? nearest) !== undefined && isOlderPrice(entry);

/** The price of all tasks, or what is documented for all with other lengths or sizes. */
function priceCell(found: FoundModel): string {
  const { price, nearest, tasks, varies } = found;
  const count = tasks[1] > 1 ? taskCountWords(tasks) : undefined;
  const older = isFromOlderDocument(found) ? '†' : '';
  if (nearest) return `${nearestPriceWords(nearest, requestPriceWords)}${older}${count ? `, in ${count}` : ''}`;
  // Its place in the order is that of the most that it may be.
  const most = price?.inProportion !== undefined && highestPrice(price);
  const shown = `${requestPriceWords(price)}${varies.length > 0 ? '*' : ''}${older}${most ? `, at most ${formatUsd(most)}` : ''}`;
  return price && count ? `${shown} for ${count}` : shown;
}

/** A table of models with one line each, and what to say about it. */
export interface ModelsTable {
  text: string;
  /** A sentence about the columns that the terminal has no room for. */
  omitted?: string;
}

/**
 * The models as a table. A column that is empty for all of them is left out; so are, on a terminal that is too narrow,
 * first those that say the same of every model.
 */
export function modelsTable(found: FoundModel[], { bold, dim }: Style, width?: number): ModelsTable {
  const filled = COLUMNS.map((column) => ({ ...column, cells: found.map(column.cell) })).filter(({ cells }) =>
    cells.some((cell) => cell !== ''),
  );
  const columns = filled.map(({ heading, cells, expendable }): Column & { same?: string } => {
    // Only a word that describes all models is worth saying once for all.
    const same = found.length > 1 && ['API', 'KIND'].includes(heading) && new Set(cells).size === 1;
    return {
      cells: [bold(heading), ...cells.map((cell, at) => (found[at]!.entry.deprecated ? dim(cell) : cell))],
      ...(expendable !== undefined && { expendable: same ? Infinity : expendable }),
      ...(same && { same: cells[0]! }),
    };
  });
  const { lines, omitted } = fitColumns(columns, width);
  const names = columns.flatMap((column, at) => {
    if (!omitted.includes(column)) return [];
    const { heading } = filled[at]!;
    return column.same === undefined ? heading : `${heading} (${column.same})`;
  });
  return {
    text: lines.join('\n'),
    ...(names.length > 0 && { omitted: `Columns that don't fit: ${names.join(', ')}.` }),
  };
}
