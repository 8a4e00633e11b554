import type { ModelEntry } from '../../catalog/entry.js';
import { taskOfClip } from '../outputs.js';
import type { SandboxAccount, SandboxTask } from '../store.js';
import type { World } from '../world.js';

/** Members that name a task which has to be there. */
const TASKS = ['task_id', 'audio_task_id'] as const;

/**
 * Why a task can't go on from what its input names: an earlier task or clip of the same account has to be there, and
 * has to have completed. Undefined where nothing is wrong.
 */
export function chainProblem(world: World, account: SandboxAccount, entry: ModelEntry, input: Record<string, unknown>): string | undefined {
  for (const member of TASKS) {
    const id = input[member];
    if (typeof id === 'string') return problem(own(account, world.store.tasks.get(id)), member, id, entry);
  }
  const clip = input.clip_id;
  if (typeof clip !== 'string') return undefined;
  // A whole task stands for its first clip: the sources do not say where a clip's id is to be found.
  const task = own(account, world.store.tasks.get(taskOfClip(clip)));
  return problem(task, 'clip_id', clip, entry);
}

function own(account: SandboxAccount, task: SandboxTask | undefined): SandboxTask | undefined {
  return task?.account === account.id && task.api === 'unifically' ? task : undefined;
}

function problem(task: SandboxTask | undefined, member: string, id: string, entry: ModelEntry): string | undefined {
  const shown = id.length > 40 ? `${id.slice(0, 39)}…` : id;
  if (!task) return `${member} names no task${member === 'clip_id' ? ' or clip' : ''} of this account: ${shown}`;
  if (task.state !== 'completed') return `${member} must name a completed task; ${shown} ${task.state === 'failed' ? 'has failed' : 'is not done yet'}`;
  const vendor = (model: string) => model.split('/')[0];
  if (vendor(task.model) !== vendor(entry.id)) return `${member} must name a task of ${vendor(entry.id)}, not of ${task.model}`;
  return undefined;
}
