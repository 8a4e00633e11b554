import { join } from 'node:path';
import { AbortError } from '../../errors/errors.js';
import { findModel } from '../../catalog/index.js';
import { onAbort } from '../../internal/abort.js';
import { checkFolder } from '../../node/save.js';
import { openRuns, type Runs, type RunsItem } from '../../runs/index.js';
import type { NewRun, RunRecord, RunStore } from '../../runs/store.js';
import type { Api } from '../../types/api.js';
import type { TaskSlots } from '../../types/task-slots.js';
import type { Context } from '../context.js';
import { isSet, valueOf, type ParsedArgs } from '../input/argv.js';
import { readDuration } from '../input/duration.js';
import { readDollars, readNumber } from '../input/numbers.js';
import { usable, UsageError } from '../usage-error.js';
import { agreeOnCost } from './agree-on-cost.js';
import { batchClients } from './batch-clients.js';
import { BatchProgress } from './batch-progress.js';
import { compareWithStore } from './known-runs.js';
import { refuseLostJournal } from './lost-journal.js';
import { isMissing, openStore, storeLocation } from './open-store.js';
import { priceBatch } from './price-batch.js';
import { readBatchList } from './read-batch-list.js';
import { reportBatch } from './report-batch.js';
import { isUnsaved, RESULTS, ResultsFile } from './results-file.js';

/** Tasks in flight if `--concurrency` is omitted, as in `runs.process`. */
const DEFAULT_CONCURRENCY = 20;

/** The options of a batch, as numbers. */
interface Settings {
  folder: string;
  budget: number | undefined;
  maxCost: number | undefined;
  concurrency: number | undefined;
  timeout: number | undefined;
  json: boolean;
  verbose: boolean;
}

/** Checks a list and prices it, or runs it. Resolves with the exit code. */
export async function runBatch(context: Context, path: string | undefined, parsed: ParsedArgs): Promise<number> {
  if (isSet(parsed, 'dry-run') || isSet(parsed, 'estimate')) {
    await priceBatch(context, path, parsed);
    return 0;
  }
  const settings = readSettings(path, parsed);
  const location = storeLocation(context, parsed);
  const list = path === undefined ? undefined : await readBatchList(context, path, parsed);
  await usable(checkFolder(settings.folder));
  const connect = (apis: ReadonlySet<Api>, more?: Parameters<typeof batchClients>[3]) =>
    batchClients(context, apis, valueOf(parsed, 'base-url'), more);
  // A missing key or a no must not leave an empty journal behind.
  const isNew = list !== undefined && (await isMissing(location));
  if (isNew) {
    if (!isSet(parsed, 'repair')) await refuseLostJournal(settings.folder);
    await connect(apisOf(list.jobs.map(({ run }) => run)));
    await agreeOnCost(context, parsed, settings.budget, 0, { fresh: list.jobs, waiting: [], others: 0 });
  }
  const opened = await openStore(context, location, list === undefined ? 'change' : 'create', isSet(parsed, 'repair'));
  const { store, limiter, slots, close } = opened;
  try {
    const comparison = await compareWithStore(store, list);
    const fresh = comparison.fresh.map(({ run }) => run);
    const open = [...fresh, ...comparison.open];
    const progress = new BatchProgress(context, {
      ...settings,
      typicalSeconds: typicalSeconds(open, settings.concurrency ?? DEFAULT_CONCURRENCY),
      read: () => runs.status(),
    });
    const client = await connect(apisOf(open), {
      ...(limiter && { limiter }),
      onEvent: (event) => {
        progress.clientEvent(event);
      },
    });
    if (!isNew) await agreeOnCost(context, parsed, settings.budget, (await store.counts()).cost, comparison);
    const runs = await openRuns(store, { client, clock: context.clientOptions?.clock });
    await runs.add(fresh as RunsItem[]);
    return await processRuns(context, parsed, { ...settings, slots, store, progress, isIdle: open.length === 0 }, runs);
  } finally {
    await close();
  }
}

function apisOf(runs: readonly NewRun[]): ReadonlySet<Api> {
  return new Set(runs.map(({ api }) => api));
}

function readSettings(path: string | undefined, parsed: ParsedArgs): Settings {
  const read = <T>(name: string, reader: (name: string, text: string) => T): T | undefined => {
    const text = valueOf(parsed, name);
    return text === undefined ? undefined : reader(name, text);
  };
  const folder = valueOf(parsed, 'out');
  if (folder === undefined && path === undefined)
    throw new UsageError(
      'a list and --out FOLDER are needed, such as `unigen batch jobs.jsonl --out results`; `unigen batch --help` shows all forms',
    );
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

/** What processing needs besides the settings. */
interface Processing extends Settings {
  slots: TaskSlots | undefined;
  store: RunStore;
  progress: BatchProgress;
  /** Whether there is nothing to pay for or to wait for: then no key is needed. */
  isIdle: boolean;
}

async function processRuns(context: Context, parsed: ParsedArgs, settings: Processing, runs: Runs): Promise<number> {
  const { folder, budget, maxCost, concurrency, timeout, slots, progress } = settings;
  const path = join(folder, RESULTS);
  const results = new ResultsFile(path);
  await results.write(runs.results());
  await progress.begin();
  const stopListening = onAbort(context.signal, () => {
    progress.note('interrupted: nothing more is paid for; creates in flight are awaited. Ctrl+C again ends at once');
  });
  let failure: unknown;
  try {
    if (!settings.isIdle)
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
  const { json: isJson, store } = settings;
  await reportBatch(context, parsed, { state: { ...state, unsaved }, path, failure, budget, isJson, store });
  // The cause may name one task, but an interruption concerns all of them.
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

/** Seconds that runs usually take together; undefined if the documents do not say it of each. */
function typicalSeconds(open: readonly NewRun[], concurrency: number): number | undefined {
  let sum = 0;
  for (const { api, model } of open) {
    const typical = findModel(api, model)?.typicalSeconds;
    if (!typical) return undefined;
    sum += (typical[0] + typical[1]) / 2;
  }
  return sum / concurrency;
}
