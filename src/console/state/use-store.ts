import { createContext } from 'preact';
import { useContext, useEffect, useReducer, useState } from 'preact/hooks';
import type { ConsoleStore } from './console-store.js';

export const StoreContext = createContext<ConsoleStore | undefined>(undefined);

/** The store. Draws the component again when it changes. */
export function useStore(): ConsoleStore {
  const store = useContext(StoreContext)!;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(() => redraw(undefined)), [store]);
  return store;
}

/** The reason why buttons are disabled while the sandbox does not respond; undefined while it does. */
export const useLostReason = (): string | undefined =>
  useStore().connection.state === 'lost' ? 'Not connected to the sandbox.' : undefined;

/** Counts intervals by the page's own clock, and draws the component at each. */
export function useTicks(everyMs: number): number {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTicks((count) => count + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return ticks;
}

/** The time of the sandbox in milliseconds since the epoch, updated at an interval. */
export function useNow(everyMs = 1000): number {
  const store = useContext(StoreContext)!;
  useTicks(everyMs);
  return store.time.now();
}

/** The time for rate limits in milliseconds since the epoch, read again every second. */
export function useLimitsNow(): number {
  const store = useContext(StoreContext)!;
  useTicks(1000);
  return store.limitsTime.now();
}
