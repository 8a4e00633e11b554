import { lives, parentage, startOf } from '../../sandbox/server/processes.js';

/** Milliseconds between two polls of the processes that started this one. */
const POLL_MS = 500;
/** npm, a shell, a loader of TypeScript and the program itself make four. */
const MAX_ANCESTORS = 8;
/** How npm and its like are called; npm puts its own name in the place of its command line. */
const LAUNCHER =
  /^(?:\S*\/)?(?:npm|npx|pnpm|pnpx|yarn|bun|bunx)(?:\.exe)?(?: |$)|\/(?:npm-cli|npx-cli|pnpm|yarn)\.c?js(?: |$)/;

/**
 * Calls `ended` once npm, npx or the like that started this program is gone, or a process in between. Killed, they leave
 * their child behind, which would keep its port for ever. A program that was started in another way is left alone: it may
 * be a service, or be meant to outlive its terminal.
 *
 * @returns Ends the watch.
 */
export function watchLauncher(env: Record<string, string | undefined>, ended: () => void): () => void {
  if (env.npm_execpath === undefined && env.npm_lifecycle_event === undefined) return () => {};
  const chain = launcherChain();
  if (chain.length === 0) return () => {};
  const { ppid } = process;
  const timer = setInterval(() => {
    // Whoever has lost its parent has another one.
    if (process.ppid === ppid && chain.every(({ pid, start }) => lives(pid, start))) return;
    clearInterval(timer);
    ended();
  }, POLL_MS).unref();
  return () => clearInterval(timer);
}

/** The processes from the parent up to the launcher; none if the launcher is not among the ancestors. */
function launcherChain(): { pid: number; start: string }[] {
  const chain: { pid: number; start: string }[] = [];
  for (let pid = process.ppid; pid > 0 && chain.length < MAX_ANCESTORS; ) {
    const found = parentage(pid);
    // Windows does not tell: there the parent has to do.
    if (!found) return process.platform === 'win32' ? [{ pid, start: '' }] : [];
    chain.push({ pid, start: startOf(pid) ?? '' });
    if (LAUNCHER.test(found.command)) return chain;
    pid = found.parent;
  }
  return [];
}
