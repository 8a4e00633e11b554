import type { CallToolResult } from '@modelcontextprotocol/server';
import type { NamedTask } from './read-task.js';

/** The extension by which a client polls for the result of a call instead of keeping the call open. */
export const TASKS_EXTENSION = 'io.modelcontextprotocol/tasks';

/** Milliseconds between two polls of a client; the limits of the APIs are kept whatever it does. */
const POLL_INTERVAL_MS = 5000;

/** A task as clients of the extension see it. Its id is that of the paid task, so nothing is stored for it. */
export function taskFields({ name, handle }: NamedTask) {
  const now = new Date().toISOString();
  return {
    taskId: name,
    createdAt: typeof handle === 'string' ? now : handle.createdAt,
    lastUpdatedAt: now,
    ttlMs: null,
    pollIntervalMs: POLL_INTERVAL_MS,
  };
}

/** The result of a call whose own result comes later. */
export function taskResult(task: NamedTask): CallToolResult {
  return { content: [], resultType: 'task', status: 'working', ...taskFields(task) };
}
