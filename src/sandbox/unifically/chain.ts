import type { ModelEntry } from '../../catalog/entry.js';
import { taskOfClip } from '../outputs.js';
import { lengthOf, shapingOf, sizeOf } from '../shaping.js';
import type { SandboxAccount, SandboxTask } from '../store.js';
import type { World } from '../world.js';

/** Members that name a task or a clip, with what it must have made. */
const CHAINED: Record<string, { made: string; by: (source: ModelEntry) => boolean }> = {
  task_id: { made: 'a video', by: ({ kind }) => kind === 'video' },
  audio_task_id: { made: 'a sound', by: ({ output }) => output === 'AudioOutput' },
  // The sources do not say where a clip's id is to be found, so a whole task stands for its first clip.
  clip_id: { made: 'clips', by: ({ output }) => output === 'SunoClipOutput' },
};

/**
 * Why a task can't go on from what its input names: an earlier task or clip of the same account has to be there, and
 * has to have completed. Undefined where nothing is wrong.
 */
export function chainProblem(
  world: World,
  account: SandboxAccount,
  entry: ModelEntry,
  input: Record<string, unknown>,
): string | undefined {
  for (const [member, needed] of Object.entries(CHAINED)) {
    const id = input[member];
    if (typeof id !== 'string') continue;
    const task = world.store.tasks.get(member === 'clip_id' ? taskOfClip(id) : id);
    // Another account's task is none at all.
    if (task?.account !== account.id || task.api !== 'unifically') {
      return `${member} names no task${member === 'clip_id' ? ' or clip' : ''} of this account: ${shown(id)}`;
    }
    if (task.state !== 'completed')
      return `${member} must name a completed task; ${shown(id)} ${task.state === 'failed' ? 'has failed' : 'is not done yet'}`;
    // A vendor goes on from its own tasks only.
    if (vendorOf(task.model) !== vendorOf(entry.id))
      return `${member} must name a task of ${vendorOf(entry.id)}, not of ${task.model}`;
    if (!needed.by(world.entries.unifically.get(task.model)!))
      return `${member} must name a task that made ${needed.made}, not one of ${task.model}`;
  }
  return undefined;
}

/** The size and length of what goes on from a video: its shape is that of the source, and so is what nobody asks for. */
export function inherited(world: World, entry: ModelEntry, input: Record<string, unknown>): SandboxTask['shape'] {
  const source = typeof input.task_id === 'string' ? world.store.tasks.get(input.task_id) : undefined;
  if (!source || entry.kind !== 'video') return undefined;
  const made = world.entries.unifically.get(source.model)!;
  const from = source.shape ?? { ...sizeOf(made, source.input), seconds: lengthOf(made, source.input) };
  const asked = { ...shapingOf(entry).defaults, ...input };
  const seconds =
    asked.duration === undefined && asked.extend_duration === undefined ? from.seconds : lengthOf(entry, input);
  return { ...sizeOf(entry, { ...input, aspect_ratio: `${from.width}:${from.height}` }), seconds };
}

/** An id as a message names it: anything may stand in its place. */
export function shown(id: string): string {
  return id.length > 40 ? `${id.slice(0, 39)}…` : id;
}

function vendorOf(model: string): string {
  return model.slice(0, model.indexOf('/'));
}
