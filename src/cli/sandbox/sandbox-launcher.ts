import { isAlive, parentOf, startTimeOf } from '../../node/processes.js';

/** Milliseconds between two polls of the processes that started this one. */
const POLL_MS = 500;
/** npm, a shell, a TypeScript loader and the program itself are four. */
const MAX_ANCESTORS = 8;
/** The command lines of npm and similar launchers; npm replaces its command line with its name. */
const LAUNCHER =
  /^(?:\S*\/)?(?:npm|npx|pnpm|pnpx|yarn|bun|bunx)(?:\.exe)?(?: |$)|\/(?:npm-cli|npx-cli|pnpm|yarn)\.c?js(?: |$)/;

/**
 * Calls `ended` once the npm, npx or other launcher that started this program has ended, or a process in between. If
 * they are killed, this program would survive and keep its port. Without a launcher nothing is watched: the program may
 * be a service, or be meant to outlive its terminal.
 *
 * @returns Stops watching.
 */
export function watchLauncher(env: Record<string, string | undefined>, ended: () => void): () => void {
  if (env.npm_execpath === undefined && env.npm_lifecycle_event === undefined) return () => {};
  const chain = launcherChain();
  if (chain.length === 0) return () => {};
  const { ppid } = process;
  const timer = setInterval(() => {
    // A process whose parent has ended gets another parent.
    if (process.ppid === ppid && chain.every(({ pid, start }) => isAlive(pid, start))) return;
    clearInterval(timer);
    ended();
  }, POLL_MS).unref();
  return () => clearInterval(timer);
}

/** The processes from the parent up to the launcher; empty if no ancestor is a launcher. */
function launcherChain(): { pid: number; start: string }[] {
  const chain: { pid: number; start: string }[] = [];
  for (let pid = process.ppid; pid > 0 && chain.length < MAX_ANCESTORS; ) {
    const found = parentOf(pid);
    // Windows does not say, so watch only the parent.
    if (!found) return process.platform === 'win32' ? [{ pid, start: '' }] : [];
    chain.push({ pid, start: startTimeOf(pid) ?? '' });
    if (LAUNCHER.test(found.command)) return chain;
    pid = found.parent;
  }
  return [];
}
