import type { AccountWatch } from './account-watch.js';
import type { PageClock } from './page-clock.js';
import type { Runner } from './runner.js';

/** Maximum number of waits that are skipped until a poll sees the end of the task, and the longest skipped wait: the one after a 429. */
const MAX_JUMPS = 40;
const MAX_JUMP_MS = 61_000;
/** Milliseconds of real time for the client to read a response: if the clock jumped over them, the request would time out. */
const READ_MS = 25;

/** Moves time to the end of the task, and in the page to the poll that sees it. */
export async function skipToEnd(runner: Runner, account: AccountWatch, clock: PageClock): Promise<void> {
  const target = runner.target!;
  for (let jumps = 0; jumps < MAX_JUMPS; jumps++) {
    if (target.kind === 'page') await runner.log.settled();
    await new Promise((resolve) => setTimeout(resolve, READ_MS));
    await account.read();
    const { snapshot } = account;
    const task = snapshot?.tasks.findLast(({ status }) => status === 'waiting' || status === 'running');
    if (task) await target.controls!.advance(task.endsAt - snapshot!.now);
    if (target.kind !== 'page' || !runner.isMoving) break;
    const ms = clock.untilNext;
    if (!task && ms !== undefined && ms <= MAX_JUMP_MS) clock.advance(ms);
  }
  await account.read();
}
