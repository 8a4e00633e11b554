import type { RunRecord } from '../../../src/runs/store.js';
import type { ServedSandbox } from '../../../src/sandbox/server/index.js';

/** The ids of the tasks of one round, by the name in the prompt. */
export function taskIdsByName(served: ServedSandbox, prefix: string): Map<string, string[]> {
  const taskIds = new Map<string, string[]>();
  for (const { id, input } of served.sandbox.control.tasks()) {
    const name = String(input.prompt);
    if (!name.startsWith(prefix)) continue;
    taskIds.set(name, [...(taskIds.get(name) ?? []), id]);
  }
  return taskIds;
}

/** Contradictions between the records of a round and the tasks of the sandbox. */
export function problemsOf(runs: readonly RunRecord[], taskIds: Map<string, string[]>): string[] {
  const problems: string[] = [];
  const known = new Set<string>();
  for (const { name, state, handle } of runs) {
    known.add(name);
    const ids = taskIds.get(name) ?? [];
    if (ids.length > 1) problems.push(`${name} was paid ${ids.length} times`);
    if (state === 'waiting' && ids.length > 0) problems.push(`${name} is waiting, and has a task`);
    if (state === 'paying') problems.push(`${name} is paying, and nobody pays`);
    if (handle && !ids.includes(handle.id)) problems.push(`${name} has the handle of a task that does not exist`);
    if ((state === 'running' || state === 'finished') && !handle) problems.push(`${name} is ${state} without a handle`);
  }
  for (const name of taskIds.keys()) if (!known.has(name)) problems.push(`${name} was paid and is not known`);
  return problems;
}
