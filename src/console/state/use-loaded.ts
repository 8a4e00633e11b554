import { useEffect, useRef, useState } from 'preact/hooks';
import { getControl } from '../control-client.js';

/** The response of the control API at a path. */
export interface Loaded<T> {
  /** The last response of this path, also while it is loaded again. */
  value?: T;
  problem?: string;
}

/**
 * Loads a path of the control API, and again whenever `version` changes: one request at a time.
 *
 * @param path If omitted, there is nothing to load.
 */
export function useLoaded<T>(path: string | undefined, version: string): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T> & { path?: string }>({});
  const wanted = useRef<{ path?: string; isBusy: boolean; isStale: boolean }>({ isBusy: false, isStale: false });
  useEffect(() => {
    const state = wanted.current;
    state.path = path;
    state.isStale = true;
    const load = async () => {
      if (state.isBusy) return;
      state.isBusy = true;
      while (state.isStale && state.path !== undefined) {
        state.isStale = false;
        const asked = state.path;
        const result = await getControl<T>(asked).then(
          (value) => ({ value }),
          (error: unknown) => ({ problem: (error as Error).message }),
        );
        if (asked === state.path) setLoaded({ path: asked, ...result });
      }
      state.isBusy = false;
    };
    void load();
  }, [path, version]);
  useEffect(
    () => () => {
      wanted.current.path = undefined;
    },
    [],
  );
  return loaded.path === path ? loaded : {};
}
