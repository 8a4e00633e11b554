import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useAction } from '../state/use-action.js';
import { useLostReason, useStore } from '../state/use-store.js';
import { Problem } from './action-button.js';

/** The lists of the store. */
export type ListName = 'tasks' | 'requests' | 'deliveries';

/** Pixels above the end of the list at which older rows are loaded, so that nobody has to wait for them. */
const LOAD_AHEAD_PX = 1500;

interface ListFootProps {
  name: ListName;
  /** Text if there are no rows. */
  none: ComponentChildren;
}

/** Below the last row: loads older rows once the end is near, or says that there are none. */
export function ListFoot({ name, none }: ListFootProps) {
  const store = useStore();
  const list = store[name];
  return (
    <div class="list-foot">
      {list.shown.length === 0 && !list.more && (store.isLoaded ? none : <p class="muted">Loading…</p>)}
      {name !== 'deliveries' && list.more && <OlderRows key={name} name={name} />}
    </div>
  );
}

function OlderRows({ name }: { name: Exclude<ListName, 'deliveries'> }) {
  const older = useStore().older[name];
  const lost = useLostReason();
  const action = useAction();
  const element = useRef<HTMLDivElement>(null);
  const { isSearching } = older;
  const problem = older.problem ?? action.problem;
  // After a failure, only a click tries again.
  const isWaiting = !isSearching && !action.isBusy && problem === undefined && lost === undefined;
  const load = () => {
    if (!action.isBusy) action.run(() => older.loadMore());
  };
  useEffect(() => {
    if (!isWaiting) return undefined;
    const observer = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && load(), {
      root: element.current!.closest('.rows'),
      rootMargin: `0px 0px ${LOAD_AHEAD_PX}px`,
    });
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [isWaiting]);
  return (
    <div ref={element} class="older-rows">
      {isSearching ? (
        <p class="muted">Searching…</p>
      ) : (
        // Scrolling loads rows before this button is seen; a keyboard or a switch needs it.
        <button
          type="button"
          class="button small"
          aria-busy={action.isBusy}
          disabled={lost !== undefined}
          title={lost}
          onClick={load}
        >
          Show older
        </button>
      )}
      <Problem action={{ problem }} />
    </div>
  );
}
