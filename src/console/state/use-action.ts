import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Something that is asked of the sandbox by a click, and what came of it. */
export interface Action {
  run(work: () => Promise<unknown>): void;
  isBusy: boolean;
  /** Why it was refused. */
  problem?: string;
}

/** What is shown belongs to the component that asked. */
export function useAction(): Action {
  const [state, setState] = useState<{ isBusy: boolean; problem?: string }>({ isBusy: false });
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  const run = useCallback((work: () => Promise<unknown>) => {
    const set = (next: { isBusy: boolean; problem?: string }) => {
      if (!isGone.current) setState(next);
    };
    set({ isBusy: true });
    work().then(
      () => set({ isBusy: false }),
      (error: unknown) => set({ isBusy: false, problem: (error as Error).message }),
    );
  }, []);
  return { run, ...state };
}
