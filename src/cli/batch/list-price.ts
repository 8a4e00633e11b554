import { priceInputsOf } from '../../catalog/price.js';
import { requestPrice } from '../../catalog/request-price.js';
import { documentedUsd, formatUsd, roundUsd } from '../../internal/money.js';
import { fitColumns } from '../output/layout.js';
import { findModel } from '../../catalog/index.js';
import type { NewRun } from '../../runs/store.js';

/** What the runs of one model cost together, in US dollars. */
interface ModelPrice {
  api: string;
  model: string;
  runs: number;
  lowest: number;
  /** The same as `lowest` if every price is known exactly. */
  highest: number;
  /** Whether a source calls a price approximate, or a run may cost more or less. */
  approximate: boolean;
  /** Runs whose price no document states, or not for their length or number; the sums leave them out. */
  unpriced: number;
}

/** What a list costs. */
export interface ListPrice extends Omit<ModelPrice, 'api' | 'model'> {
  models: ModelPrice[];
}

/** What a run costs, or why that is unknown. */
export type RunPrice = { lowest: number; highest: number; approximate?: boolean } | undefined;

/** What a run costs according to the documents. Sends nothing. */
export function documentedPrice({ api, model, input }: NewRun): RunPrice {
  const entry = findModel(api, model);
  const price = entry && requestPrice(entry, priceInputsOf(entry), input);
  if (!price || price.per) return undefined;
  // The documents round to cents: 0 is less than one for each output.
  const highest = price.highest || UNDER_CENT * (price.units ?? 1);
  return { lowest: price.lowest, highest, approximate: Boolean(price.approximate ?? price.unbounded) };
}

const UNDER_CENT = 0.01;

/** Adds up prices by model, in the order of the list. */
export function sumPrices(runs: readonly NewRun[], priceOf: (run: NewRun, index: number) => RunPrice): ListPrice {
  const models = new Map<string, ModelPrice>();
  for (const [index, run] of runs.entries()) {
    const { api, model } = run;
    const key = `${api} ${model}`;
    const sum = models.get(key) ?? { api, model, runs: 0, lowest: 0, highest: 0, approximate: false, unpriced: 0 };
    models.set(key, sum);
    sum.runs++;
    const price = priceOf(run, index);
    if (!price) sum.unpriced++;
    else {
      sum.lowest = roundUsd(sum.lowest + price.lowest);
      sum.highest = roundUsd(sum.highest + price.highest);
      sum.approximate ||= Boolean(price.approximate);
    }
  }
  const all = [...models.values()];
  const total = (of: (one: ModelPrice) => number) => roundUsd(all.reduce((sum, one) => sum + of(one), 0));
  return {
    runs: runs.length,
    lowest: total(({ lowest }) => lowest),
    highest: total(({ highest }) => highest),
    approximate: all.some(({ approximate }) => approximate),
    unpriced: total(({ unpriced }) => unpriced),
    models: all,
  };
}

/** A sum in words, such as `about $4.00 to $6.00, and 3 without a price`. */
export function priceWords(sum: Omit<ListPrice, 'models'>): string {
  const { runs, unpriced } = sum;
  if (runs === unpriced) return 'unknown';
  return `${amountWords(sum)}${unpriced > 0 ? `, and ${unpriced} without a documented price` : ''}`;
}

/** The price of a list as a table for people, with the sum at its end. */
export function priceTable(price: ListPrice): string[] {
  const rows = [...price.models, { ...price, model: price.models.length > 1 ? 'all' : '', api: '' }].slice(
    0,
    price.models.length > 1 ? undefined : -1,
  );
  const { lines } = fitColumns([
    { cells: ['model', ...rows.map(({ model, api }) => (api === 'gateai' ? `${model} (gateai)` : model))] },
    { cells: ['runs', ...rows.map(({ runs }) => String(runs))] },
    { cells: ['price', ...rows.map((row) => (row.runs === row.unpriced ? '-' : amountWords(row)))] },
    ...(price.unpriced > 0
      ? [{ cells: ['not priced', ...rows.map(({ unpriced }) => (unpriced > 0 ? String(unpriced) : ''))] }]
      : []),
  ]);
  return lines;
}

function amountWords({ lowest, highest, approximate }: Omit<ListPrice, 'models'>): string {
  const amounts =
    lowest === highest
      ? formatUsd(lowest)
      : lowest === 0
        ? documentedUsd(0, Math.round(highest / UNDER_CENT))
        : `${formatUsd(lowest)} to ${formatUsd(highest)}`;
  return approximate && lowest > 0 ? `about ${amounts}` : amounts;
}
