import type { ModelEntry } from '../../catalog/entry.js';
import { DURATION_PARAMETERS } from '../../contract/models/output-names.js';
import { truncate } from '../../internal/text.js';
import { taskWithId } from '../any-id.js';
import type { SandboxContext } from '../context.js';
import { modelsOf } from '../models.js';
import { taskOfClip } from './clips.js';
import { durationOf, shapingOf, sizeOf } from '../shaping.js';
import type { SandboxAccount, SandboxTask } from '../state.js';

const MAX_SHOWN_ID_CHARS = 40;

type ChainParts = Pick<SandboxContext, 'clock' | 'store' | 'anyId'>;

/** Parameters that name an earlier task or clip, and what it must have made. */
export const SOURCES: Record<string, { made: string; isMadeBy: (source: ModelEntry) => boolean }> = {
  task_id: { made: 'a video', isMadeBy: ({ kind }) => kind === 'video' },
  audio_task_id: { made: 'audio', isMadeBy: ({ output }) => output === 'AudioOutput' },
  // The documents do not say where the id of a clip is found, so the id of a task is used as that of its first clip.
  clip_id: { made: 'clips', isMadeBy: ({ output }) => output === 'SunoClipOutput' },
};

const sources = Object.entries(SOURCES);

/**
 * Why a task can't continue from what its input names: that must be a completed task or a clip of the same account.
 * Undefined if nothing is wrong.
 */
export function chainProblem(
  parts: ChainParts,
  account: SandboxAccount,
  entry: ModelEntry,
  input: Record<string, unknown>,
): string | undefined {
  for (const [parameter, { made, isMadeBy }] of sources) {
    const id = input[parameter];
    if (typeof id !== 'string') continue;
    const isClip = parameter === 'clip_id';
    const task = sourceTask(parts, account, entry, parameter, id);
    if (!task)
      return `${parameter} must name a ${isClip ? 'clip or task' : 'task'} of this account; ${shownId(id)} does not exist`;
    if (task.state !== 'completed')
      return `${parameter} must name a completed task; ${shownId(id)} ${task.state === 'failed' ? 'has failed' : 'has not completed yet'}`;
    // A vendor continues from its own tasks only.
    if (vendorOf(task.model) !== vendorOf(entry.id))
      return `${parameter} must name a task of ${vendorOf(entry.id)}, not of ${task.model}`;
    if (!isMadeBy(modelsOf('unifically').get(task.model)!))
      return `${parameter} must name a task that made ${made}, not one of ${task.model}`;
  }
  return undefined;
}

/** Size and duration of a video that continues from another: its aspect ratio, and whatever else the input omits. */
export function shapeOfSource(
  parts: ChainParts,
  account: SandboxAccount,
  entry: ModelEntry,
  input: Record<string, unknown>,
): SandboxTask['shape'] {
  if (typeof input.task_id !== 'string' || entry.kind !== 'video') return undefined;
  const source = sourceTask(parts, account, entry, 'task_id', input.task_id);
  if (!source) return undefined;
  const sourceEntry = modelsOf('unifically').get(source.model)!;
  const shape = source.shape ?? {
    ...sizeOf(sourceEntry, source.input),
    seconds: durationOf(sourceEntry, source.input),
  };
  const values: Record<string, unknown> = { ...shapingOf(entry).defaults, ...input };
  const hasDuration = DURATION_PARAMETERS.some((name) => values[name] !== undefined);
  const seconds = hasDuration ? durationOf(entry, input) : shape.seconds;
  return { ...sizeOf(entry, { ...input, aspect_ratio: `${shape.width}:${shape.height}` }), seconds };
}

/** The task that a parameter names. */
function sourceTask(
  parts: ChainParts,
  account: SandboxAccount,
  entry: ModelEntry,
  parameter: string,
  given: string,
): SandboxTask | undefined {
  const id = parameter === 'clip_id' ? taskOfClip(given) : given;
  // Its output is not read here, so its origin does not matter.
  return taskWithId(
    parts,
    { api: 'unifically', account, id, origin: '' },
    (source) => vendorOf(source.id) === vendorOf(entry.id) && SOURCES[parameter]!.isMadeBy(source),
  );
}

/** An id as a message names it: it may be of any length. */
export function shownId(id: string): string {
  return truncate(id, MAX_SHOWN_ID_CHARS);
}

function vendorOf(model: string): string {
  return model.slice(0, model.indexOf('/'));
}
