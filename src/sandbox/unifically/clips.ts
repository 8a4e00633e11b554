import type { SandboxTask } from '../state.js';

/** The id of a clip contains that of its task. */
export function clipOf(task: SandboxTask, index: number): string {
  return `${task.id.replace('task_', 'clip_')}-${index + 1}`;
}

/** The id of the task that made a clip; the id of a task is used as that of its first clip. */
export function taskOfClip(clip: string): string {
  return clip.replace(/^clip_(.*)-[12]$/, 'task_$1');
}
