import type { TaskHandle } from '../types/task.js';

/**
 * An id that no shell and no program takes for anything else. One that begins with a dash would be an option, such as
 * `--base-url`, which is where the key is sent.
 */
const BARE_WORD = /^[A-Za-z0-9_][\w.:-]{0,127}$/;

/** Whether an id can stand in a command as it is. */
export function isBareWord(id: string): boolean {
  return BARE_WORD.test(id);
}

/** How to go on with a task: the command, or what to do where its id can't stand in one. */
export function resumeWords({ api, id }: Pick<TaskHandle, 'api' | 'id'>): string {
  if (!isBareWord(id)) return 'give its handle to `unigen wait -`';
  return `unigen wait ${id}${api === 'gateai' ? ' --api gateai' : ''}`;
}
