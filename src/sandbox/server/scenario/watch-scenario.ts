import { unwatchFile, watchFile } from 'node:fs';
import { basename } from 'node:path';
import type { SandboxControl } from '../../control/control.js';
import { loadScenario } from './load-scenario.js';

/** What came of a change of a scenario's file. */
export interface ScenarioReload {
  /** Name of the file. */
  source: string;
  /** How many rules the new version has; undefined if it is not valid, and the old one goes on. */
  rules?: number;
  /** What is wrong with the new version: a line for each problem. */
  error?: string;
}

/** An editor replaces a file, or writes it in parts. */
const SETTLE_MS = 50;
const INTERVAL_MS = 250;

/**
 * Uses each new version of a scenario's file.
 *
 * @returns Ends it.
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
    // One after the other, so that the last version is the one that stays. A listener of reloads may throw.
    loading = loading.then(reload).catch((error: unknown) => process.emitWarning(String(error)));
  };
  // It looks at the file by its name, so a file that replaces it is seen, on every file system.
  watchFile(path, { interval: INTERVAL_MS, persistent: false }, listener);
  return () => {
    stopping.abort();
    unwatchFile(path, listener);
  };
}
