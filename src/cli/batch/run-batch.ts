import { join } from 'node:path';
import { AbortError } from '../../errors/errors.js';
import { findModel } from '../../catalog/index.js';
import { onAbort } from '../../internal/abort.js';
import { formatUsd, roundUsd } from '../../internal/money.js';
import { checkFolder } from '../../node/save.js';
import { openRuns, type Runs, type RunsItem } from '../../runs/index.js';
import type { NewRun, RunRecord, RunStore } from '../../runs/store.js';
import type { TaskSlots } from '../../types/task-slots.js';
import type { Context } from '../context.js';
import { isSet, valueOf, type ParsedArgs } from '../input/argv.js';
import { readDuration } from '../input/duration.js';
import { readDollars, readNumber } from '../input/numbers.js';
import { widthOf, wrap, wrapped } from '../output/layout.js';
import { UsageError } from '../usage-error.js';
import { batchClients } from './batch-clients.js';
import { endedOf, spendWords, type BatchState } from './batch-lines.js';
import { BatchProgress } from './batch-progress.js';
import { canAsk, confirm } from './confirm.js';
import { batchCommandLine, goOnCommand } from './go-on-commands.js';
import { compareWithStore, type Comparison } from './known-runs.js';
import { documentedPrice, priceWords, sumPrices } from './list-price.js';
import { problemLines } from './list-problem.js';
import { openStore, storeLocation } from './open-store.js';
import { priceOffline, priceOnline } from './price-list.js';
import { readList, type List } from './read-list.js';
import { isUnsaved, ResultsFile } from './results-file.js';

/** Tasks in flight if `--concurrency` is omitted, as in `runs.process`. */
const USUAL_CONCURRENCY = 20;

/** The options of a batch, as numbers. */
interface Settings {
  folder: string;
  budget: number | undefined;
  maxCost: number | undefined;
  concurrency: number | undefined;
  timeout: number | undefined;
  slots?: TaskSlots | undefined;
  json: boolean;
  verbose: boolean;
}

/** Checks a list and prices it, or runs it. Resolves with the exit code. */
export async function runBatch(context: Context, path: string | undefined, parsed: ParsedArgs): Promise<number> {
  const isPricing = isSet(parsed, 'dry-run') || isSet(parsed, 'estimate');
  if (isPricing) {
    if (path === undefined) throw new UsageError('--dry-run and --estimate need a list');
    const list = await readBatchList(context, path, parsed);
    if (isSet(parsed, 'estimate')) await priceOnline(context, parsed, list);
    else priceOffline(context, parsed, list);
    return 0;
  }
  const settings = readSettings(parsed);
  const location = storeLocation(context, parsed);
  const list = path === undefined ? undefined : await readBatchList(context, path, parsed);
  await checkFolder(settings.folder);
  const { store, limiter, slots, close } = await openStore(context, location, list === undefined ? 'change' : 'create');
  try {
    const comparison = await compareWithStore(store, list);
    const { fresh, open } = comparison;
    const apis = new Set([...fresh.map(({ run }) => run), ...open].map(({ api }) => api));
    const client = await batchClients(context, apis, valueOf(parsed, 'base-url'), limiter);
    await agreeOnCost(context, parsed, settings, store, comparison);
    const runs = await openRuns(store, { client, clock: context.clientOptions?.clock });
    await runs.add(fresh.map(({ run }) => run) as RunsItem[]);
    return await processRuns(context, parsed, { ...settings, slots }, runs, [...fresh.map(({ run }) => run), ...open]);
  } finally {
    await close();
  }
}

function readSettings(parsed: ParsedArgs): Settings {
  const read = <T>(name: string, reader: (name: string, text: string) => T): T | undefined => {
    const text = valueOf(parsed, name);
    return text === undefined ? undefined : reader(name, text);
  };
  const folder = valueOf(parsed, 'out');
  if (folder === undefined) throw new UsageError('--out FOLDER is needed: results are saved there as they finish');
  if (isSet(parsed, 'yes') && valueOf(parsed, 'budget') !== undefined)
    throw new UsageError('--yes is for a batch without a budget; pass only one of --yes and --budget');
  return {
    folder,
    budget: read('budget', readDollars),
    maxCost: read('max-cost', readDollars),
    concurrency: read('concurrency', (name, text) => readNumber(name, text, { min: 1, max: 10_000, integer: true })),
    timeout: read('timeout', readDuration),
    json: isSet(parsed, 'json'),
    verbose: isSet(parsed, 'verbose'),
  };
}

/** Reads the list, and says what is left out or retired. */
async function readBatchList(context: Context, path: string, parsed: ParsedArgs): Promise<List> {
  const list = await readList(context, path, {
    model: valueOf(parsed, 'model'),
    api: valueOf(parsed, 'api'),
    files: valueOf(parsed, 'files'),
    skipInvalid: isSet(parsed, 'skip-invalid'),
  });
  const say = (line: string) => context.stderr.write(`${line}\n`);
  for (const line of problemLines(list.source, list.problems)) say(line);
  const wrong = new Set(list.problems.map(({ line }) => line)).size;
  if (wrong > 0) say(wrong === 1 ? '1 line with mistakes is left out' : `${wrong} lines with mistakes are left out`);
  const retired = new Map(list.jobs.flatMap(({ chosen: { entry } }) => (entry?.deprecated ? [[entry.id, entry]] : [])));
  for (const { id, successor } of retired.values())
    say(`${id} is retired${successor === undefined ? '' : `; use ${successor} instead`}`);
  return list;
}

/**
 * Says what the runs will cost. Without a budget someone has to agree: a list may cost any amount.
 *
 * @throws UsageError if nobody did.
 */
async function agreeOnCost(
  context: Context,
  parsed: ParsedArgs,
  { budget }: Settings,
  store: RunStore,
  { fresh, waiting, others }: Comparison,
): Promise<void> {
  const toPay: NewRun[] = [...fresh.map(({ run }) => run), ...waiting];
  const say = (text: string) => context.stderr.write(`${wrapped(context, text)}\n`);
  if (others > 0) say(`${others} runs of earlier lists have not ended; they go on as well`);
  if (toPay.length === 0) return;
  const price = sumPrices(toPay, documentedPrice);
  const tasks = `${toPay.length} ${toPay.length === 1 ? 'task' : 'tasks'}`;
  const cost = `${tasks} to create, at a documented price of ${priceWords(price)}`;
  if (budget !== undefined) {
    const spent = (await store.counts()).cost;
    const left = roundUsd(Math.max(0, budget - spent));
    if (price.lowest > left) say(`${cost}; ${formatUsd(left)} of the budget is left, so that some will wait`);
    return;
  }
  if (isSet(parsed, 'yes')) return;
  if (!canAsk(context) || valueOf(parsed, 'out') === undefined || parsed.positionals[0] === '-')
    throw new UsageError(`${cost}: pass --budget DOLLARS, or --yes to pay whatever it is`);
  if (!(await confirm(context, `${cost}. Go on?`)))
    throw new UsageError('nothing was sent; --budget DOLLARS sets a limit, --dry-run shows the prices');
}

async function processRuns(
  context: Context,
  parsed: ParsedArgs,
  settings: Settings,
  runs: Runs,
  open: readonly NewRun[],
): Promise<number> {
  const { folder, budget, maxCost, concurrency, timeout, slots, json, verbose } = settings;
  const path = join(folder, 'results.jsonl');
  const results = new ResultsFile(path);
  await results.write(runs.results());
  const progress = new BatchProgress(context, {
    json,
    verbose,
    budget,
    usualSeconds: usualSeconds(open, concurrency ?? USUAL_CONCURRENCY),
    read: () => runs.status(),
  });
  await progress.begin();
  const stopListening = onAbort(context.signal, () => {
    progress.note('interrupted: nothing more is paid for; creates in flight are awaited. Ctrl+C again ends at once');
  });
  let failure: unknown;
  try {
    // Without anything to pay for or to wait for, no key is needed.
    if (open.length > 0)
      await runs.process({
        concurrency,
        maxCost,
        budget,
        timeout,
        slots,
        saveTo: folder,
        signal: context.signal,
        onProgress: (event) => {
          progress.event(event);
          if (event.type === 'run' && (event.run.state === 'finished' || event.run.state === 'failed'))
            results.add(event.run);
        },
      });
  } catch (error) {
    failure = error;
  }
  stopListening();
  const state = await progress.end();
  let unsaved = 0;
  await results.write(countUnsaved(runs, () => unsaved++)).catch((error: unknown) => void (failure ??= error));
  report(context, parsed, settings, { ...state, unsaved }, path, failure);
  // Whatever task it names, the others keep running as well.
  if (failure instanceof AbortError) throw new AbortError('Interrupted', { cause: failure });
  if (failure !== undefined) throw failure as Error;
  return state.unknown > 0 ? 5 : state.failed > 0 || unsaved > 0 ? 1 : 0;
}

/** The results, while those are counted whose files could not be saved. */
async function* countUnsaved(runs: Runs, count: () => void): AsyncGenerator<RunRecord> {
  for await (const run of runs.results()) {
    if (isUnsaved(run)) count();
    yield run;
  }
}

/** Says what has become of the runs, and how to go on. */
function report(
  context: Context,
  parsed: ParsedArgs,
  { json, budget }: Settings,
  state: BatchState & { unsaved: number },
  path: string,
  failure: unknown,
): void {
  const { stdout, stderr, isTTY } = context;
  const isText = isTTY.stdout && !json;
  if (isText) {
    const counts = (['finished', 'failed', 'unknown', 'running', 'waiting'] as const)
      .filter((name) => state[name] > 0 || name === 'finished')
      .map((name) => `${state[name]} ${name}`);
    const sum = `${counts.join(', ')} of ${state.total}; ${spendWords(state, budget)}`;
    stdout.write(`${wrap(sum, widthOf(context))}\nresults in ${path}\n`);
  } else {
    stdout.json({ event: 'summary', ...state, results: path });
  }
  const say = (line: string) => stderr.write(`${line}\n`);
  if (state.unknown > 0)
    say(`${state.unknown} may have been paid for. What to do: ${batchCommandLine(context, parsed, ['unknown'])}`);
  if (state.failed > 0)
    say(`${state.failed} failed. To pay for them again: ${batchCommandLine(context, parsed, ['retry', '--failed'])}`);
  if (state.unsaved > 0)
    say(
      `${state.unsaved} finished, but their files could not be saved. To fetch them again: ` +
        batchCommandLine(context, parsed, ['retry', '--unsaved']),
    );
  if (endedOf(state) === state.total) return;
  if (failure instanceof AbortError && state.running > 0) say(`${state.running} tasks keep running at the API.`);
  say(`To go on: ${goOnCommand(context)}`);
}

/** Seconds that runs usually take together; undefined if the documents do not say it of each. */
function usualSeconds(open: readonly NewRun[], concurrency: number): number | undefined {
  let sum = 0;
  for (const { api, model } of open) {
    const typical = findModel(api, model)?.typicalSeconds;
    if (!typical) return undefined;
    sum += (typical[0] + typical[1]) / 2;
  }
  return sum / concurrency;
}
