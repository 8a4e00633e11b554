import type { ComponentChildren } from 'preact';
import { useStore } from '../state/use-store.js';
import { ActionButton } from './action-button.js';

/** The lists of the store. */
export type ListName = 'tasks' | 'requests' | 'deliveries';

interface ListFootProps {
  name: ListName;
  /** What is said if there is no row. */
  none: ComponentChildren;
}

/** Below the last row: older ones, or that there are none. */
export function ListFoot({ name, none }: ListFootProps) {
  const store = useStore();
  const list = store[name];
  const problem = name === 'deliveries' ? undefined : store.problems[name];
  return (
    <div class="list-foot">
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {list.shown.length === 0 && !list.more && (store.isLoaded ? none : <p class="muted">Loading…</p>)}
      {name !== 'deliveries' && list.more && (
        <ActionButton class="small" work={() => store.loadOlder(name)}>
          Show older
        </ActionButton>
      )}
    </div>
  );
}
