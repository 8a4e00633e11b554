import type { SandboxTask } from './state.js';

/** Milliseconds after which GateAI refunds a generation that has not ended: the only refund that a document states. */
export const REFUND_AFTER_MS = 20 * 60_000;

/** Whether a document states the refund of a task, which takes that long or took it. Any other is an assumption. */
export function hasDocumentedRefund({
  api,
  createdAt,
  endsAt,
}: Pick<SandboxTask, 'api' | 'createdAt' | 'endsAt'>): boolean {
  return api === 'gateai' && endsAt - createdAt >= REFUND_AFTER_MS;
}

/** Said of any other refund, which a fault asked for. */
export const ASSUMED_REFUND = 'A fault had the sandbox refund it; no document says whether the API does.';
