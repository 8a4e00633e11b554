import type { TaskRow } from '../../sandbox/index.js';

/** The status of a task at a time; the sandbox sends no event when a task starts. */
export function statusAt({ status, startsAt }: TaskRow, now: number): TaskRow['status'] {
  return status === 'queued' && now >= startsAt ? 'running' : status;
}

/** How much of a task's time has passed, from 0 to 1. */
export function progressAt({ startsAt, endsAt }: Pick<TaskRow, 'startsAt' | 'endsAt'>, now: number): number {
  return endsAt > startsAt ? Math.min(1, Math.max(0, (now - startsAt) / (endsAt - startsAt))) : 1;
}
