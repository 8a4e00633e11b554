import { findModel } from '../catalog/index.js';
import { NotFoundError, UnigenError } from '../errors/errors.js';
import type { Clock } from '../internal/clock.js';
import { objectOf } from '../internal/json.js';
import { textOf } from '../internal/values.js';
import { listWords } from '../internal/list-words.js';
import type { TaskState } from '../types/task.js';
import type { ClientsByApi } from './clients.js';
import { INTERRUPTED } from './abandon-run.js';
import type { RunChange, RunRecord, RunStore } from './store.js';

/** Milliseconds after which no create of a process that is gone can be in flight. */
export const MAX_IN_FLIGHT_MS = 120_000;

/** What a person found out about a run whose response was lost. */
export type Settlement = 'created' | 'not-created';

interface SettleParts {
  readonly store: RunStore;
  readonly clients: ClientsByApi;
  readonly clock: Clock;
}

/** What a settlement is about. */
export interface CheckedSettlement {
  run: RunRecord;
  /** What the API says of the task, if the run is said to have one. */
  task?: TaskState;
}

/**
 * Checks what a person says about a run, and changes nothing.
 *
 * @throws UnigenError if the run is not `unknown`, its create may be in flight, or the task is not that of the run.
 */
export async function checkSettlement(
  { store, clients, clock }: SettleParts,
  name: string,
  settlement: Settlement,
  taskId: string | undefined,
): Promise<CheckedSettlement> {
  const label = `The run ${JSON.stringify(name)}`;
  const run = await store.get(name);
  if (!run) throw new UnigenError(`There is no run ${JSON.stringify(name)}`);
  if (run.state === 'paying') throw new UnigenError(`${label} is being paid for: its create may be in flight`);
  if (run.state !== 'unknown') throw new UnigenError(`${label} is ${run.state}; only a run that is unknown is settled`);
  switch (settlement) {
    case 'created': {
      if (textOf(taskId) === undefined) throw new UnigenError('`taskId` must be the id of the task that was created');
      const task = await checkTask(run, taskId!, clients);
      await checkOwner(store, run, taskId!);
      return { run, task };
    }
    case 'not-created':
      if (taskId !== undefined) throw new UnigenError('`taskId` is for a run that was created');
      if (mayBeInFlight(store, run, clock))
        throw new UnigenError(`${label} may still be in flight: settle it once it has been unknown for two minutes`);
      return { run };
    default:
      throw new UnigenError("The outcome must be 'created' or 'not-created'");
  }
}

/** @throws UnigenError if the run is not `unknown`, its create may be in flight, or the task is not that of the run. */
export async function settleRun(
  parts: SettleParts,
  name: string,
  settlement: Settlement,
  taskId: string | undefined,
): Promise<RunRecord> {
  const { run } = await checkSettlement(parts, name, settlement, taskId);
  const { api, model, updatedAt, payingAt: createdAt = updatedAt } = run;
  const change: RunChange =
    settlement === 'created'
      ? { state: 'running', handle: { api, id: taskId!, model, createdAt }, error: undefined }
      : { state: 'waiting', cost: run.spent, payingAt: undefined, error: undefined };
  const changed = await parts.store.change(name, { from: ['unknown'], attempts: run.attempts }, change);
  if (typeof changed === 'string') throw new UnigenError(`The run ${JSON.stringify(name)} has changed meanwhile`);
  return changed;
}

/** Whether a process that is thought to be dead may be sending the create: never if it had the store for itself. */
function mayBeInFlight({ exclusive }: RunStore, { error, updatedAt }: RunRecord, clock: Clock): boolean {
  return !exclusive && error?.name === INTERRUPTED.name && clock.date() - Date.parse(updatedAt) < MAX_IN_FLIGHT_MS;
}

/**
 * Asks the API for the task. No API says of which model a task is, so only the output of a finished one may show that it
 * is that of another.
 */
async function checkTask({ api, model, name }: RunRecord, id: string, clients: ClientsByApi): Promise<TaskState> {
  const client = clients[api];
  if (!client)
    throw new UnigenError(`The API has to be asked for the task ${id}: pass a \`client\` of ${api} to openRuns`);
  let state: TaskState;
  try {
    state = await client.tasks.get(id);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new UnigenError(`The API has no task ${id} for this key, so it can't be that of ${JSON.stringify(name)}`, {
      cause: error,
    });
  }
  const expected = PROPERTIES[findModel(api, model)?.output ?? ''];
  const found = state.done ? mediaOf(state.output) : [];
  if (expected && found.length > 0 && !found.some((property) => expected.includes(property)))
    throw new UnigenError(
      `The output of the task ${id} has ${listWords(found, 'and')}, and that of ${model} has ${listWords(expected, 'or')}: it can't be the task of ${JSON.stringify(name)}`,
    );
  return state;
}

/** The properties of outputs that say what was made, by the schema of the output. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  VideoOutput: ['video_url'],
  ImageOutput: ['image_url'],
  ImageListOutput: ['image_urls'],
  ImageOrListOutput: ['image_url', 'image_urls'],
  AudioOutput: ['audio_url'],
};

function mediaOf(output: unknown): string[] {
  const found = objectOf(output);
  return [...new Set(Object.values(PROPERTIES).flat())].filter((property) => property in found);
}

/** @throws UnigenError if the task is that of another run: else both would have its output, and one task none. */
async function checkOwner(store: RunStore, { name, api }: RunRecord, id: string): Promise<void> {
  for await (const { name: other, handle } of store.list(['running', 'finished', 'failed']))
    if (other !== name && handle?.id === id && handle.api === api)
      throw new UnigenError(`The task ${id} is that of the run ${JSON.stringify(other)}`);
}
