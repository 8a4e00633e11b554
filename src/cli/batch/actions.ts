import { formatUsd } from '../../internal/money.js';
import { openRuns, type Runs } from '../../runs/index.js';
import type { RunRecord, RunStore } from '../../runs/store.js';
import type { Context } from '../context.js';
import { isSet, type ParsedArgs } from '../input/argv.js';
import { oneLine, widthOf, wrap } from '../output/layout.js';
import { printResult } from '../output/result.js';
import { usable, UsageError } from '../usage-error.js';
import { batchClients, type BatchClients } from './batch-clients.js';
import { failureWords, spendWords } from './batch-lines.js';
import { batchCommandLine } from './go-on-commands.js';
import { openStore, storeLocation } from './open-store.js';
import { isUnsaved, resultOf } from './results-file.js';

/** What can be asked or said about a batch. */
export type BatchAction = 'status' | 'unknown' | 'resolve' | 'retry' | 'results';

/** What an action works on. */
interface ActionContext {
  context: Context;
  parsed: ParsedArgs;
  words: readonly string[];
  store: RunStore;
  runs: Runs;
}

/** The actions that change nothing. */
const READS = new Set<BatchAction>(['status', 'unknown', 'results']);
/** Failures that `status` shows. */
const MAX_FAILURES = 5;

const ACTIONS: Record<BatchAction, (action: ActionContext) => Promise<void>> = {
  status: printStatus,
  unknown: printUnknown,
  resolve: resolveRun,
  retry: retryRuns,
  results: printResults,
};

/** Runs `unigen batch status` and the like. Resolves with the exit code. */
export async function runAction(
  context: Context,
  name: BatchAction,
  words: readonly string[],
  parsed: ParsedArgs,
): Promise<number> {
  checkWords(name, words, parsed);
  const location = storeLocation(context, parsed);
  const use = READS.has(name) ? 'read' : 'change';
  const { store, close } = await openStore(context, location, use, isSet(parsed, 'repair'));
  try {
    const client = name === 'resolve' ? await clientToAsk(context, store, words) : {};
    const runs = await openRuns(store, Object.keys(client).length > 0 ? { client } : {});
    await ACTIONS[name]({ context, parsed, words, store, runs });
  } finally {
    await close();
  }
  return 0;
}

function checkWords(name: BatchAction, words: readonly string[], parsed: ParsedArgs): void {
  const [first, outcome, taskId, ...more] = words;
  switch (name) {
    case 'resolve': {
      const isComplete =
        first !== undefined &&
        ((outcome === 'created' && taskId !== undefined) || (outcome === 'not-created' && taskId === undefined)) &&
        more.length === 0;
      if (!isComplete) throw new UsageError('`unigen batch resolve` takes NAME created TASK_ID, or NAME not-created');
      return;
    }
    case 'retry': {
      const ways = [words.length > 0, isSet(parsed, 'failed'), isSet(parsed, 'unsaved')].filter(Boolean);
      if (ways.length !== 1) throw new UsageError('`unigen batch retry` takes names, --failed or --unsaved');
      return;
    }
    default:
      if (first !== undefined) throw new UsageError(`\`unigen batch ${name}\` takes no argument, not ${first}`);
  }
}

async function printStatus({ context, parsed, runs, store }: ActionContext): Promise<void> {
  const status = await runs.status();
  const failures: RunRecord[] = [];
  let unsaved = 0;
  for await (const run of store.list(['failed', 'finished'])) {
    if (run.state === 'failed') failures.push(run);
    else if (isUnsaved(run)) unsaved++;
  }
  printResult(context, parsed, { ...status, unsaved }, () => {
    const states = ['waiting', 'paying', 'running', 'finished', 'failed', 'unknown'] as const;
    return [
      ...states.map((state) => `${state.padEnd(8)}  ${status[state]}`),
      `total     ${status.total}`,
      `cost      ${spendWords(status, undefined)}`,
      ...(unsaved > 0 ? [`${unsaved} finished, but their files could not be saved`] : []),
      ...failures.slice(-MAX_FAILURES).map(failureWords),
      ...(failures.length > MAX_FAILURES ? [`and ${failures.length - MAX_FAILURES} more that failed`] : []),
    ].join('\n');
  });
}

async function printUnknown({ context, parsed, runs }: ActionContext): Promise<void> {
  const unknown = await runs.unknown();
  const list = unknown.map((run) => ({
    ...resultOf(run),
    input: run.input,
    payingAt: sentAt(run),
    updatedAt: run.updatedAt,
  }));
  printResult(context, parsed, { runs: list }, () =>
    unknown.length === 0 ? 'no run is unknown' : unknownText(context, parsed, unknown),
  );
}

/** When the create was sent: `updatedAt` may be a later start, which found that it had got no response. */
function sentAt({ payingAt, updatedAt }: RunRecord): string {
  return payingAt ?? updatedAt;
}

function unknownText(context: Context, parsed: ParsedArgs, unknown: readonly RunRecord[]): string {
  const lines = unknown.map((run) => {
    const { name, api, model, cost, input } = run;
    const time = sentAt(run).slice(0, 19).replace('T', ' ');
    return [
      oneLine(name),
      `  ${model} (${api}), ${time} UTC${cost === undefined ? '' : `, ${formatUsd(cost)}`}`,
      ...(typeof input.prompt === 'string' ? [`  ${oneLine(input.prompt).slice(0, 100)}`] : []),
    ].join('\n');
  });
  const name = unknown[0]!.name;
  const advice =
    'The response to the create of each was lost: its task may exist and be paid for. Look for it in the history of your ' +
    'account, by model, time and prompt.';
  return [
    ...lines,
    '',
    wrap(advice, widthOf(context)),
    'If the task is there, wait for it:',
    `  ${batchCommandLine(context, parsed, ['resolve', name, 'created', 'TASK_ID'])}`,
    'If it is not, pay again:',
    `  ${batchCommandLine(context, parsed, ['resolve', name, 'not-created'])}`,
  ].join('\n');
}

async function resolveRun({ context, parsed, words, runs }: ActionContext): Promise<void> {
  const [name, outcome, taskId] = words as [string, 'created' | 'not-created', string | undefined];
  const run = await usable(runs.resolve(name, outcome, taskId));
  printResult(context, parsed, resultOf(run), () => `${oneLine(name)} is ${run.state}. ${goOn(context, parsed)}`);
}

async function retryRuns({ context, parsed, words, runs }: ActionContext): Promise<void> {
  const onlyFiles = isSet(parsed, 'unsaved');
  const retried = await usable(runs.retry(onlyFiles ? 'unsaved' : isSet(parsed, 'failed') ? 'failed' : words));
  printResult(context, parsed, { retried }, () => {
    if (retried === 0) return `no run ${onlyFiles ? 'is without its files' : 'has failed'}`;
    return `${retried} ${onlyFiles ? 'will be saved' : 'will be paid for'} again. ${goOn(context, parsed)}`;
  });
}

async function printResults({ context, runs }: ActionContext): Promise<void> {
  for await (const run of runs.results()) context.stdout.json(resultOf(run));
}

/** How to process what waits. */
function goOn(context: Context, parsed: ParsedArgs): string {
  return `To go on: ${batchCommandLine(context, parsed, [])}`;
}

/** The client that is asked for the task of a run. */
async function clientToAsk(
  context: Context,
  store: RunStore,
  [name = '', outcome]: readonly string[],
): Promise<BatchClients> {
  const run = outcome === 'created' ? await store.get(name) : undefined;
  return run ? batchClients(context, new Set([run.api]), undefined) : {};
}
