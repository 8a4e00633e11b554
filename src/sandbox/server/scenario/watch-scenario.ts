import { unwatchFile, watchFile } from 'node:fs';
import { basename } from 'node:path';
import type { SandboxControl } from '../../control/control.js';
import { loadScenario } from './load-scenario.js';

/** The result of reloading a changed scenario file. */
export interface ScenarioReload {
  /** Name of the file. */
  source: string;
  /** How many rules the new version has; undefined if it is not valid and the old one stays in use. */
  rules?: number;
  /** What is wrong with the new version: a line for each problem. */
  error?: string;
}

/** Time for an editor that writes a file in parts. */
const SETTLE_MS = 50;
const POLL_INTERVAL_MS = 250;

/**
 * Reloads a scenario file whenever it changes.
 *
 * @returns Stops watching.
 */
export function watchScenario(
  path: string,
  control: SandboxControl,
  onReload: (reload: ScenarioReload) => void,
): () => void {
  const source = basename(path);
  const stopping = new AbortController();
  const isStopped = () => stopping.signal.aborted;
  let loading = Promise.resolve();
  const reload = async () => {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS).unref());
    if (isStopped()) return;
    try {
      const scenario = await loadScenario(path);
      // It may have been stopped meanwhile.
      if (isStopped()) return;
      control.useScenario(scenario);
      onReload({ source, rules: scenario.rules?.length ?? 0 });
    } catch (error) {
      onReload({ source, error: (error as Error).message });
    }
  };
  const listener = () => {
    // One after another, so that the last version stays. `onReload` may throw.
    loading = loading.then(reload).catch((error: unknown) => process.emitWarning(String(error)));
  };
  // `watchFile` polls the path, so it also sees a file that replaces the old one, on every file system.
  watchFile(path, { interval: POLL_INTERVAL_MS, persistent: false }, listener);
  return () => {
    stopping.abort();
    unwatchFile(path, listener);
  };
}
