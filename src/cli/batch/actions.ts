import { openRuns, type Runs } from '../../runs/index.js';
import type { RunRecord, RunStore } from '../../runs/store.js';
import type { Api } from '../../types/api.js';
import type { Context } from '../context.js';
import { isSet, type ParsedArgs } from '../input/argv.js';
import { accountHint } from '../output/account-hint.js';
import { oneLine, widthOf, wrap } from '../output/layout.js';
import { printResult, printsJson } from '../output/result.js';
import { usable, UsageError } from '../usage-error.js';
import { batchClients, type BatchClients } from './batch-clients.js';
import { failureWords, spendWords } from './batch-lines.js';
import { batchCommandLine } from './resume-commands.js';
import { openStore, storeLocation } from './open-store.js';
import { readSettlements, resolveRuns } from './resolve-runs.js';
import { isUnsaved, resultOf } from './results-file.js';
import { runLines, sentAt } from './run-lines.js';

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

const ACTIONS: Record<BatchAction, (action: ActionContext, clients: BatchClients) => Promise<void>> = {
  status: printStatus,
  unknown: printUnknown,
  resolve,
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
    const client = name === 'resolve' ? await clientsToAsk(context, store, words) : {};
    const runs = await openRuns(store, Object.keys(client).length > 0 ? { client } : {});
    await ACTIONS[name]({ context, parsed, words, store, runs }, client);
  } finally {
    await close();
  }
  return 0;
}

function checkWords(name: BatchAction, words: readonly string[], parsed: ParsedArgs): void {
  const [first] = words;
  switch (name) {
    case 'resolve':
      readSettlements(words);
      return;
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

function unknownText(context: Context, parsed: ParsedArgs, unknown: readonly RunRecord[]): string {
  const lines = unknown.flatMap(runLines);
  const name = unknown[0]!.name;
  const advice =
    'The response to the create of each was lost: its task may exist and be paid for. At Unifically, ' +
    `${accountHint(context, 'unifically')} If you gave a callback URL, its callback names the id of the task. At GateAI Core, ${accountHint(context, 'gateai')}`;
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

async function resolve({ context, parsed, words, store, runs }: ActionContext, clients: BatchClients): Promise<void> {
  const settled = await resolveRuns(context, parsed, { store, runs, clients, settlements: readSettlements(words) });
  if (printsJson(context, parsed)) for (const run of settled) context.stdout.json(resultOf(run));
  else {
    const states = settled.map(({ name, state }) => `${oneLine(name)} is ${state}.`);
    context.stdout.write(`${[...states, resumeHint(context, parsed)].join(states.length > 1 ? '\n' : ' ')}\n`);
  }
}

async function retryRuns({ context, parsed, words, runs }: ActionContext): Promise<void> {
  const onlyFiles = isSet(parsed, 'unsaved');
  const retried = await usable(runs.retry(onlyFiles ? 'unsaved' : isSet(parsed, 'failed') ? 'failed' : words));
  printResult(context, parsed, { retried }, () => {
    if (retried === 0) return `no run ${onlyFiles ? 'is without its files' : 'has failed'}`;
    return `${retried} ${onlyFiles ? 'will be saved' : 'will be paid for'} again. ${resumeHint(context, parsed)}`;
  });
}

async function printResults({ context, runs }: ActionContext): Promise<void> {
  for await (const run of runs.results()) context.stdout.json(resultOf(run));
}

/** How to process what waits. */
function resumeHint(context: Context, parsed: ParsedArgs): string {
  return `To resume: ${batchCommandLine(context, parsed, [])}`;
}

/** The clients that are asked for the tasks of runs. */
async function clientsToAsk(context: Context, store: RunStore, words: readonly string[]): Promise<BatchClients> {
  const apis = new Set<Api>();
  for (const { name, outcome } of readSettlements(words)) {
    const run = outcome === 'created' ? await store.get(name) : undefined;
    if (run) apis.add(run.api);
  }
  return apis.size > 0 ? batchClients(context, apis, undefined) : {};
}
