import type { FormStore } from './form-store.js';
import { sharedHash } from './shared-form.js';

/** Milliseconds without a key press after which the URL of the page holds the form. */
const URL_AFTER_MS = 500;

/**
 * Keeps the form in the URL of the page, so that it outlives a reload.
 *
 * @returns The hash that was written last; undefined if there is none.
 */
export function keepInUrl(store: FormStore): () => string | undefined {
  let written: string | undefined;
  const write = async () => {
    written = store.isExample ? undefined : await sharedHash(store.model, store.view.state);
    history.replaceState(history.state, '', written ?? location.pathname + location.search);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void write(), URL_AFTER_MS);
  });
  return () => written;
}
