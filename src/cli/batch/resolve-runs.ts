import { urlsIn } from '../../files/output-urls.js';
import { clientsByApi } from '../../runs/clients.js';
import type { Runs } from '../../runs/index.js';
import { checkSettlement, type CheckedSettlement, type Settlement } from '../../runs/settle-run.js';
import type { RunRecord, RunStore } from '../../runs/store.js';
import { systemClock } from '../../internal/clock.js';
import type { TaskState } from '../../types/task.js';
import type { Context } from '../context.js';
import { isSet, type ParsedArgs } from '../input/argv.js';
import { oneLine, wrapped } from '../output/layout.js';
import { usable, UsageError } from '../usage-error.js';
import type { BatchClients } from './batch-clients.js';
import { canAsk, confirm } from './confirm.js';
import { runLines } from './run-lines.js';

/** What a person found out about a run. */
interface NamedSettlement {
  name: string;
  outcome: Settlement;
  taskId?: string;
}

/** What `resolveRuns` works on. */
interface Resolution {
  store: RunStore;
  runs: Runs;
  clients: BatchClients;
  settlements: readonly NamedSettlement[];
}

const FORM =
  '`unigen batch resolve` takes NAME created TASK_ID, or NAME… not-created; then the next, if there are more';

/**
 * Reads what was found out: a name, `created` and a task, or names and `not-created`; then the next.
 *
 * @throws UsageError for other words, and for a run or a task that is named twice.
 */
export function readSettlements(words: readonly string[]): NamedSettlement[] {
  const settlements: NamedSettlement[] = [];
  let names: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (names.length > 0 && word === 'not-created') {
      settlements.push(...names.map((name) => ({ name, outcome: 'not-created' as const })));
      names = [];
    } else if (names.length > 0 && word === 'created') {
      const taskId = rest.shift();
      if (taskId === undefined || names.length > 1) throw new UsageError(FORM);
      settlements.push({ name: names[0]!, outcome: 'created', taskId });
      names = [];
    } else names.push(word);
  }
  if (names.length > 0 || settlements.length === 0) throw new UsageError(FORM);
  refuseTwice(
    settlements.map(({ name }) => name),
    (name) => `the run ${name} is named twice`,
  );
  refuseTwice(
    settlements.flatMap(({ taskId }) => taskId ?? []),
    (id) => `the task ${id} is named for two runs`,
  );
  return settlements;
}

function refuseTwice(words: readonly string[], message: (word: string) => string): void {
  const twice = words.find((word, at) => words.indexOf(word) < at);
  if (twice !== undefined) throw new UsageError(message(oneLine(twice)));
}

/**
 * Settles runs: all of them, or none if one of them can't be. The output of a wrong task could not be told from a right
 * one later, and no API says of which model, prompt or time a task is. So each task is shown together with its run, and someone
 * has to agree.
 *
 * @throws UsageError if one can't be settled, or if nobody agreed.
 */
export async function resolveRuns(
  context: Context,
  parsed: ParsedArgs,
  { store, runs, clients, settlements }: Resolution,
): Promise<RunRecord[]> {
  const parts = { store, clients: clientsByApi(clients), clock: systemClock };
  const checked: CheckedSettlement[] = [];
  for (const { name, outcome, taskId } of settlements)
    checked.push(await usable(checkSettlement(parts, name, outcome, taskId)));
  await agreeOnTasks(context, parsed, checked);
  const settled: RunRecord[] = [];
  for (const { name, outcome, taskId } of settlements) settled.push(await usable(runs.resolve(name, outcome, taskId)));
  return settled;
}

/** @throws UsageError if nobody agrees that the tasks are those of the runs. */
async function agreeOnTasks(
  context: Context,
  parsed: ParsedArgs,
  checked: readonly CheckedSettlement[],
): Promise<void> {
  const found = checked.flatMap(({ run, task }) => (task ? [{ run, task }] : []));
  if (found.length === 0 || isSet(parsed, 'yes')) return;
  const lines = found.flatMap(({ run, task }) => [...runLines(run), ...taskLines(task)]);
  const why =
    'The API does not say which prompt, model or time a task is of: look at its output, or for its id in the history of ' +
    "your account. It can't be taken back.";
  context.stderr.write(`${lines.join('\n')}\n\n${wrapped(context, why)}\n`);
  const question =
    found.length === 1
      ? `Is ${oneLine(found[0]!.task.id)} the task of ${oneLine(found[0]!.run.name)}?`
      : 'Are these the tasks of the runs?';
  if (!canAsk(context))
    throw new UsageError(
      `nothing was changed; if ${found.length === 1 ? 'it is the task' : 'they are the tasks'}, pass --yes`,
    );
  if (!(await confirm(context, question))) throw new UsageError('nothing was changed');
}

/** What the API says of a task. */
function taskLines(task: TaskState): string[] {
  const urls = task.done && task.output !== undefined ? [...urlsIn(task.output).keys()] : [];
  const failure = 'error' in task ? `: ${oneLine(task.error)}` : '';
  const later = task.done ? '' : '; it has no output to look at yet';
  return [
    `  task ${oneLine(task.id)} is ${oneLine(task.status)}${failure}${later}`,
    ...urls.map((url) => `  ${oneLine(url)}`),
  ];
}
