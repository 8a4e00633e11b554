import type { BeforePay } from '../client/payment.js';
import { onAbort } from '../internal/abort.js';
import type { Reservation } from './budget.js';
import type { PaidTask } from './paid-tasks.js';
import type { ModelRequest } from './read-request.js';
import type { ToolCall } from './tool.js';

/**
 * Creates a task. Its cost is taken out of the budget immediately before the request is sent, and put back only if
 * nothing was charged. A call that is cancelled while the request is in flight goes on until the response has come: the
 * task would be paid for without anyone knowing of it.
 *
 * @throws as `tasks.create` does.
 */
export async function pay(request: ModelRequest, cost: number, { session, signal }: ToolCall): Promise<PaidTask> {
  const { entry, client, input, options, key, scrubber } = request;
  const stop = new AbortController();
  let isSent = false;
  const abort = () => {
    if (!isSent) stop.abort(signal.reason);
  };
  if (signal.aborted) abort();
  const unlisten = onAbort(signal, abort);

  let reservation: Reservation | undefined;
  const beforePay: BeforePay = () => {
    const reserved = session.budget.reserve(cost);
    reservation = reserved;
    isSent = true;
    return ({ type }) => {
      if (type !== 'refused') return;
      reserved.release();
      isSent = false;
      if (signal.aborted) abort();
    };
  };
  const create = async (): Promise<PaidTask> => {
    const handle = await client.tasks.create(entry.id, input, { ...options, signal: stop.signal, beforePay });
    const paid = handle.cost ?? cost;
    reservation?.spend(paid);
    const task = { handle, cost: paid, scrubber, status: 'running' as const, delivered: !signal.aborted };
    session.tasks.add(key, task);
    return task;
  };
  try {
    return await session.hold(create());
  } finally {
    unlisten();
  }
}
