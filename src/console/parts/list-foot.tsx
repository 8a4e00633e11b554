import { useStore } from '../state/use-store.js';
import { ActionButton } from './action-button.js';

/** Below the last row: older ones, or that there are none. */
export function ListFoot({ name, none }: { name: 'tasks' | 'requests' | 'deliveries'; none: string }) {
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
      {list.shown.length === 0 && !list.more && <p class="muted">{store.isLoaded ? none : 'Loading…'}</p>}
      {name !== 'deliveries' && list.more && (
        <ActionButton class="small" work={() => store.loadOlder(name)}>
          Show older
        </ActionButton>
      )}
    </div>
  );
}
