import { TaskFailedError } from '../errors/errors.js';
import { errorFromAbort } from '../errors/error-from-abort.js';
import { rethrowAs } from '../errors/rethrow-as.js';
import type { TaskHandle, TaskState } from '../types/task.js';
import type { WaitOptions } from './options.js';
import type { PollPlan } from './poll-plan.js';
import { PolledTask } from './polled-task.js';

/** For what is done in the next microtask: `queueMicrotask` of Node takes longer. */
const RESOLVED = Promise.resolve();

/**
 * The output of a task once it is done.
 *
 * @throws TaskFailedError if it failed. Every error carries the handle.
 */
export function pollUntilDone<State extends TaskState>(
  plan: PollPlan<State>,
  task: TaskHandle | string,
  options: WaitOptions,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const polled = new PolledTask(plan, task, options);
    const fail = (error: unknown) => {
      polled.close();
      reject(withHandle(error, polled));
    };
    // To resume the loop and throw through it would be most of the time in which thousands of waits end. Not at once: a wait
    // that closes lets others poll, which the same signal may be about to end.
    polled.onAbort = (reason) => void RESOLVED.then(() => fail(errorFromAbort(reason)));
    outputOf(polled, options).then((output) => {
      polled.close();
      resolve(output);
    }, fail);
  });
}

async function outputOf(polled: PolledTask<TaskState>, options: WaitOptions): Promise<unknown> {
  for (;;) {
    const state = await polled.next();
    rethrowAs('onUpdate threw; the task keeps running', () => options.onUpdate?.(state));
    if (!state.done) continue;
    // The state may come from a webhook source of the caller's own: what has an output is not reported as failed.
    if (state.output !== undefined) return state.output;
    throw new TaskFailedError((state as { error?: string }).error ?? 'The task failed', { task: state });
  }
}

/** Each state of a task that differs from the one before, the final one last. Every error carries the handle. */
export async function* pollStates<State extends TaskState>(
  plan: PollPlan<State>,
  task: TaskHandle | string,
  options: WaitOptions,
): AsyncGenerator<State, void, undefined> {
  const polled = new PolledTask(plan, task, options);
  try {
    for (;;) {
      const state = await polled.next();
      yield state;
      if (state.done) return;
    }
  } catch (error) {
    throw withHandle(error, polled);
  } finally {
    polled.close();
  }
}

function withHandle(error: unknown, { handle }: { handle: TaskHandle }): Error {
  return Object.assign(error as Error, { handle });
}
