import { stat } from 'node:fs/promises';
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
  /** Whether there is no new version: the file was removed. */
  removed?: true;
}

/** Time for an editor that writes a file in parts. */
const SETTLE_MS = 50;
const POLL_INTERVAL_MS = 250;

/** What changes whenever a file does; undefined if there is no file. */
export async function fileVersion(path: string): Promise<string | undefined> {
  try {
    const { mtimeNs, size, ino } = await stat(path, { bigint: true });
    return `${mtimeNs} ${size} ${ino}`;
  } catch {
    return undefined;
  }
}

/**
 * Reloads a scenario file whenever it changes.
 *
 * @param loaded The version from before it was loaded, so that no change since is missed.
 * @returns Stops watching.
 */
export function watchScenario(
  path: string,
  loaded: string | undefined,
  control: SandboxControl,
  onReload: (reload: ScenarioReload) => void,
): () => void {
  const source = basename(path);
  const stopping = new AbortController();
  const isStopped = () => stopping.signal.aborted;
  const reload = async () => {
    try {
      const scenario = await loadScenario(path);
      // It may have been stopped meanwhile.
      if (isStopped()) return;
      control.useScenario(scenario);
      onReload({ source, rules: scenario.rules?.length ?? 0 });
    } catch (error) {
      if (isStopped()) return;
      const { message } = error as Error;
      // Its folder is the concern of this machine alone.
      const removed = version === undefined ? { removed: true as const } : {};
      control.refuseScenario(message.replaceAll(path, source).split('\n'), removed);
      onReload({ source, error: message, ...removed });
    }
  };
  let version = loaded;
  // The path is polled: so a file that replaces the old one is seen too, on every file system.
  const check = async () => {
    if ((await fileVersion(path)) === version) return;
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS).unref());
    // Before it is read: what changes later is seen by the next check.
    version = await fileVersion(path);
    if (!isStopped()) await reload();
  };
  const poll = async () => {
    // `onReload` may throw; the next version is read all the same.
    await check().catch((error: unknown) => process.emitWarning(String(error)));
    if (!isStopped()) timer = schedule();
  };
  const schedule = () => setTimeout(() => void poll(), POLL_INTERVAL_MS).unref();
  let timer = schedule();
  return () => {
    stopping.abort();
    clearTimeout(timer);
  };
}
