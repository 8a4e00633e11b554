import type { SandboxContext } from '../context.js';
import type { SandboxAccount, SandboxTask } from '../state.js';

/** Generations that a key may have in flight. */
export const MAX_IN_FLIGHT = 5;
/** How long a generation counts as in flight at most. */
const SLOT_TIMEOUT_MS = 10 * 60_000;

/** The generations of an account that are in flight. */
export function inFlight(
  { clock, store }: Pick<SandboxContext, 'clock' | 'store'>,
  account: SandboxAccount,
): SandboxTask[] {
  const since = clock.now() - SLOT_TIMEOUT_MS;
  return store.tasks.runningAtGateAI(account.id).filter(({ createdAt }) => createdAt > since);
}
