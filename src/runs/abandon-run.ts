import type { RunCondition, RunError, RunRecord, RunChange } from './store.js';

/** Why a run is unknown that was found `paying`: the process that paid for it has ended. */
export const INTERRUPTED: RunError = {
  name: 'InterruptedError',
  message: 'Its process ended while the create was in flight; it is unknown whether the API accepted it',
};

/** What changes a run: a store, or the context of a process. */
interface RunChanger {
  change(name: string, condition: RunCondition, change: RunChange): Promise<RunRecord | 'conflict' | 'budget'>;
}

/** Notes that a run was being paid for by a process that has ended. */
export function abandonRun(
  changer: RunChanger,
  { name, attempts }: RunRecord,
): Promise<RunRecord | 'conflict' | 'budget'> {
  return changer.change(name, { from: ['paying'], attempts }, { state: 'unknown', error: INTERRUPTED });
}
