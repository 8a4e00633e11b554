import type { TaskHandle } from '../../types/task.js';

/**
 * An id that is safe in a shell command. One that begins with a dash would be read as an option, such as `--base-url`,
 * which decides where the key is sent.
 */
const SAFE_ID = /^[A-Za-z0-9_][\w.:-]{0,127}$/;

/** Whether an id can be part of a command without quotes. */
export function isSafeId(id: string): boolean {
  return SAFE_ID.test(id);
}

/** The command that waits for a task, or what to do if its id is not safe in one. */
export function resumeCommand({ api, id }: Pick<TaskHandle, 'api' | 'id'>): string {
  if (!isSafeId(id)) return 'pipe its handle to `unigen wait -`';
  return `unigen wait ${id}${api === 'gateai' ? ' --api gateai' : ''}`;
}
