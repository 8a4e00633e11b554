import type { ModelEntry } from '../../catalog/entry.js';
import { LENGTH_PARAMETERS } from '../../contract/models/output-names.js';
import { truncate } from '../../internal/text.js';
import { modelsOf } from '../models.js';
import { taskOfClip } from './clips.js';
import { lengthOf, shapingOf, sizeOf } from '../shaping.js';
import type { SandboxAccount, SandboxTask } from '../state.js';
import type { Store } from '../store.js';

const MAX_SHOWN_ID_CHARS = 40;

/** Parameters that name an earlier task or clip, and what it must have made. */
export const SOURCES: Record<string, { made: string; isMadeBy: (source: ModelEntry) => boolean }> = {
  task_id: { made: 'a video', isMadeBy: ({ kind }) => kind === 'video' },
  audio_task_id: { made: 'audio', isMadeBy: ({ output }) => output === 'AudioOutput' },
  // The documents do not say where the id of a clip is found, so the id of a task is used as that of its first clip.
  clip_id: { made: 'clips', isMadeBy: ({ output }) => output === 'SunoClipOutput' },
};

/**
 * Why a task can't continue from what its input names: that must be a completed task or a clip of the same account.
 * Undefined if nothing is wrong.
 */
export function chainProblem(
  { tasks }: Store,
  account: SandboxAccount,
  entry: ModelEntry,
  input: Record<string, unknown>,
): string | undefined {
  for (const [parameter, { made, isMadeBy }] of Object.entries(SOURCES)) {
    const id = input[parameter];
    if (typeof id !== 'string') continue;
    const isClip = parameter === 'clip_id';
    const task = tasks.get(isClip ? taskOfClip(id) : id);
    // A task of another account does not exist for this one.
    if (task?.account !== account.id || task.api !== 'unifically')
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

/** Size and length of a video that continues from another: its aspect ratio, and whatever else the input omits. */
export function shapeOfSource(
  { tasks }: Store,
  entry: ModelEntry,
  input: Record<string, unknown>,
): SandboxTask['shape'] {
  const source = typeof input.task_id === 'string' ? tasks.get(input.task_id) : undefined;
  if (!source || entry.kind !== 'video') return undefined;
  const sourceEntry = modelsOf('unifically').get(source.model)!;
  const shape = source.shape ?? {
    ...sizeOf(sourceEntry, source.input),
    seconds: lengthOf(sourceEntry, source.input),
  };
  const values: Record<string, unknown> = { ...shapingOf(entry).defaults, ...input };
  const hasLength = LENGTH_PARAMETERS.some((name) => values[name] !== undefined);
  const seconds = hasLength ? lengthOf(entry, input) : shape.seconds;
  return { ...sizeOf(entry, { ...input, aspect_ratio: `${shape.width}:${shape.height}` }), seconds };
}

/** An id as a message names it: it may be of any length. */
export function shownId(id: string): string {
  return truncate(id, MAX_SHOWN_ID_CHARS);
}

function vendorOf(model: string): string {
  return model.slice(0, model.indexOf('/'));
}
