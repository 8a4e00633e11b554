import type { SandboxTask } from './state.js';

/**
 * The body of a callback.
 *
 * @param output Of a completed task.
 */
export function callbackEvent(
  { id, state, message }: Pick<SandboxTask, 'id' | 'state' | 'message'>,
  output: () => unknown,
): object {
  return state === 'completed'
    ? { task_id: id, status: 'completed', data: output() }
    : { task_id: id, status: 'failed', error_message: message ?? 'The task failed' };
}
