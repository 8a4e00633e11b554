import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** An action that a click starts, and its result. */
export interface Action {
  run(work: () => Promise<unknown>): void;
  /** Forgets the result, because the input has changed. A request in flight goes on. */
  clear(): void;
  isBusy: boolean;
  /** Whether the action has just succeeded. */
  isDone: boolean;
  /** Why the action failed. */
  problem?: string;
}

/** Milliseconds for which success is shown. */
const DONE_MS = 2000;

/** An action of a component; its result is dropped if the component is gone. */
export function useAction(): Action {
  const [state, setState] = useState<Omit<Action, 'run' | 'clear'>>({ isBusy: false, isDone: false });
  const isGone = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  const run = useCallback((work: () => Promise<unknown>) => {
    const set = (next: Omit<Action, 'run' | 'clear'>) => {
      if (!isGone.current) setState(next);
    };
    clearTimeout(timer.current);
    set({ isBusy: true, isDone: false });
    work().then(
      () => {
        set({ isBusy: false, isDone: true });
        timer.current = setTimeout(() => set({ isBusy: false, isDone: false }), DONE_MS);
      },
      (error: unknown) => set({ isBusy: false, isDone: false, problem: (error as Error).message }),
    );
  }, []);
  const clear = useCallback(() => {
    setState((last) => (last.isBusy || last.problem === undefined ? last : { isBusy: false, isDone: false }));
  }, []);
  return { run, clear, ...state };
}
