import type { Clock } from '../internal/clock.js';
import type { SandboxClock } from './clock.js';
import type { SandboxOptions } from './options.js';
import type { RandomSource } from './random-source.js';
import type { Change } from './state.js';
import type { Store } from './store.js';
import type { Tasks } from './tasks.js';
import type { Webhooks } from './webhooks.js';

interface RestoreParts {
  clock: SandboxClock;
  realClock: Clock;
  store: Store;
  random: RandomSource;
  tasks: Tasks;
  webhooks: Webhooks;
}

/** Everything that a sandbox remembers, as changes that restore it. A clock that nobody moved has nothing to restore. */
export function* snapshot({ clock, store }: Pick<RestoreParts, 'clock' | 'store'>): Generator<Change> {
  if (clock.moved) yield { clock: clock.state };
  yield* store.snapshot();
}

/** Applies changes of an earlier sandbox, and continues with its tasks and callbacks. */
export function restore(parts: RestoreParts, { restore: changes, onChange, frozen }: SandboxOptions): void {
  apply(parts, changes ?? [], frozen);
  parts.store.onChange = onChange;
  resume(parts);
}

/** Replaces everything that a sandbox remembers, by changes that are known to be valid. */
export function replaceState(parts: RestoreParts & { reset(): void }, changes: readonly Change[]): void {
  const { clock, store } = parts;
  parts.reset();
  // The time first: tasks are forgotten by their age.
  apply(
    parts,
    changes.filter((change) => 'clock' in change),
  );
  apply(
    parts,
    changes.filter((change) => !('clock' in change)),
  );
  store.onChange?.({ clock: clock.state });
  resume(parts);
}

function apply({ clock, store }: RestoreParts, changes: Iterable<Change>, frozen?: boolean): void {
  for (const change of changes) {
    if ('task' in change) store.putTask(change.task, clock.now());
    else if ('account' in change) store.putAccount(change.account);
    else if ('upload' in change) store.putUpload(change.upload);
    else if ('delivery' in change) store.putDelivery(change.delivery);
    else if ('clock' in change) clock.restore(change.clock, frozen);
    else store.reset();
  }
}

function resume({ realClock, store, random, tasks, webhooks }: RestoreParts): void {
  const used = store.tasks.size + store.uploads.size + store.deliveries.size;
  // Salted by the real clock: the sandbox's clock may show the same time as after the previous restart.
  if (used > 0) random.continueAfter(used, realClock.date());
  for (const task of store.tasks.values()) if (task.state === 'running') tasks.schedule(task);
  webhooks.restore();
}
