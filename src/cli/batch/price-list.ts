import { AbortError, UnigenError } from '../../errors/errors.js';
import type { NewRun } from '../../runs/store.js';
import type { CallOptions } from '../../types/call-options.js';
import type { Estimate } from '../../client/adapter.js';
import type { Context } from '../context.js';
import type { ParsedArgs } from '../input/argv.js';
import { valueOf } from '../input/argv.js';
import { widthOf, wrap } from '../output/layout.js';
import { LiveBlock } from '../output/live-block.js';
import { printResult } from '../output/result.js';
import { batchClients } from './batch-clients.js';
import { othersWords, type Comparison } from './known-runs.js';
import { documentedPrice, priceTable, sumPrices, type RunPrice, type ListPrice } from './list-price.js';
import { problemLines, type ListProblem } from './list-problem.js';
import type { List } from './read-list.js';

/** Estimates in flight at a time; the limit of the API decides how fast they are. */
const CONCURRENCY = 10;

/** What is priced of a list. */
export interface ListToPrice extends Pick<List, 'source' | 'jobs' | 'invalid'> {
  /** The runs that the store of the batch has already; undefined if there is no store. */
  begun?: Pick<Comparison, 'known' | 'others'> & {
    /** Name of the store in messages. */
    place: string;
  };
}

/** Prints what a list costs per the documents. Sends nothing. */
export function priceOffline(context: Context, parsed: ParsedArgs, list: ListToPrice): void {
  const price = sumPrices(runsOf(list), documentedPrice);
  print(context, parsed, list, price, []);
  if (price.unpriced > 0)
    context.stderr.write(
      `no document states the price of ${price.unpriced} of these requests; --estimate asks the API\n`,
    );
}

/** Prints what a list costs per the APIs. Creates nothing; files are uploaded. */
export async function priceOnline(context: Context, parsed: ParsedArgs, list: ListToPrice): Promise<void> {
  const runs = runsOf(list);
  const clients = await batchClients(context, new Set(runs.map(({ api }) => api)), valueOf(parsed, 'base-url'));
  const line = new LiveBlock(context);
  const prices: RunPrice[] = [];
  const problems: ListProblem[] = [];
  let [next, done] = [0, 0];
  const work = async () => {
    for (let index = next++; index < runs.length; index = next++) {
      const run = runs[index]!;
      try {
        const { cost } = await estimate(clients[run.api] as unknown as Estimator, run, context.signal);
        prices[index] = { lowest: cost, highest: cost };
      } catch (error) {
        if (!(error instanceof UnigenError) || error instanceof AbortError || error.status === 401) throw error;
        problems.push({ line: list.jobs[index]!.line, message: error.message });
      }
      done++;
      if (context.isTTY.stderr) line.draw([`${done}/${runs.length} estimates`]);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, runs.length) }, work));
  } finally {
    // After an error, start no further estimates.
    next = runs.length;
    line.erase();
  }
  print(
    context,
    parsed,
    list,
    sumPrices(runs, (_, index) => prices[index]),
    problems,
  );
}

interface Estimator {
  tasks: { estimate(model: string, input: object, options: CallOptions): Promise<Estimate> };
}

function estimate(client: Estimator, { model, input, options }: NewRun, signal: AbortSignal): Promise<Estimate> {
  return client.tasks.estimate(model, input, { ...options, signal });
}

function print(
  context: Context,
  parsed: ParsedArgs,
  list: ListToPrice,
  price: ListPrice,
  refused: ListProblem[],
): void {
  const { invalid, begun } = list;
  const left = { invalid, refused: refused.length, ...(begun && { known: begun.known, others: begun.others }) };
  printResult(context, parsed, { ...price, ...left }, () => {
    const lines = price.runs > 0 || !begun ? priceTable(price) : ['nothing of this list is left to pay for'];
    return [...lines, ...begunWords(begun).map((text) => wrap(text, widthOf(context)))].join('\n');
  });
  for (const line of problemLines(
    list.source,
    refused.sort((a, b) => a.line - b.line),
  ))
    context.stderr.write(`${line}\n`);
}

/** Says which runs the price leaves out because the batch has begun. */
function begunWords(begun: ListToPrice['begun']): string[] {
  if (!begun) return [];
  const { place, known, others } = begun;
  const states = Object.entries(known).map(([state, count]) => `${count} ${state}`);
  return [
    ...(states.length > 0
      ? [`${place} has of this list: ${states.join(', ')}. The price is that of what is not paid for yet.`]
      : []),
    ...(others > 0 ? [`${othersWords(others)}; not in this price.`] : []),
  ];
}

function runsOf({ jobs }: ListToPrice): NewRun[] {
  return jobs.map(({ run }) => run);
}
