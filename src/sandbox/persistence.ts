import type { SandboxContext } from './context.js';
import type { SandboxOptions } from './options.js';
import type { Change } from './state.js';

/** Everything that a sandbox remembers, as changes that restore it. A clock that nobody moved has nothing to restore. */
export function* snapshot({ clock, store }: Pick<SandboxContext, 'clock' | 'store'>): Generator<Change> {
  if (clock.moved) yield { clock: clock.state };
  yield* store.snapshot();
}

/** Applies changes of an earlier sandbox, and continues with its tasks and callbacks. */
export function restore(
  {
    clock,
    realClock,
    store,
    random,
    tasks,
    webhooks,
  }: Pick<SandboxContext, 'clock' | 'realClock' | 'store' | 'random' | 'tasks' | 'webhooks'>,
  { restore: changes, onChange, frozen }: SandboxOptions,
): void {
  for (const change of changes ?? []) {
    if ('task' in change) store.putTask(change.task, clock.now());
    else if ('account' in change) store.putAccount(change.account);
    else if ('upload' in change) store.putUpload(change.upload);
    else if ('delivery' in change) store.putDelivery(change.delivery);
    else if ('clock' in change) clock.restore(change.clock, frozen);
    else store.reset();
  }
  store.onChange = onChange;
  const used = store.tasks.size + store.uploads.size + store.deliveries.size;
  // Salted by the real clock: the sandbox's clock may show the same time as after the previous restart.
  if (used > 0) random.continueAfter(used, realClock.date());
  for (const task of store.tasks.values()) if (task.state === 'running') tasks.schedule(task);
  webhooks.restore();
}
