import type { BeforePay } from '../client/payment.js';
import { TimeoutError } from '../errors/errors.js';
import { onAbort } from '../internal/abort.js';
import { modelName } from './allowed-models.js';
import type { PaidTask } from './paid-tasks.js';
import type { ModelRequest } from './read-request.js';
import type { ToolCall } from './tool.js';

/**
 * Creates a task. Its cost is taken out of the budget immediately before the request is sent, and put back only if
 * nothing was charged. A call that is cancelled while the request is in flight goes on until the response has come: the
 * task would be paid for without anyone knowing of it. The next call with the same request gets what came of it.
 *
 * @throws as `tasks.create` does.
 */
export async function pay(request: ModelRequest, cost: number, call: ToolCall): Promise<PaidTask> {
  const { session, signal, startedAt } = call;
  const { payWithin } = session;
  const stop = new AbortController();
  let isSent = false;
  /** Why the call ended while the request was in flight: if that is refused, it is not sent again. */
  let ended: { reason: unknown } | undefined;
  const end = (reason: unknown) => {
    ended = { reason };
    if (!isSent) stop.abort(reason);
  };
  const beforePay: BeforePay = () => {
    const reserved = session.budget.reserve(cost);
    const sentAt = new Date().toISOString();
    isSent = true;
    return (outcome) => {
      isSent = false;
      if (outcome.type === 'accepted') reserved.spend(outcome.handle.cost ?? cost);
      else if (outcome.type === 'unknown')
        session.tasks.addUnknown({ request: request.key, model: modelName(request.entry), cost, sentAt });
      else {
        reserved.release();
        if (ended) stop.abort(ended.reason);
      }
    };
  };
  const payment = session.hold(create(request, cost, call, stop.signal, beforePay));
  const cancel = () => {
    if (isSent) session.tasks.keepUnseen(request.key, payment);
    end(signal.reason);
  };
  if (signal.aborted) cancel();
  const unlisten = onAbort(signal, cancel);
  const late = new TimeoutError(`The payment could not be sent within ${payWithin / 1000} s`);
  const timer = setTimeout(end, Math.max(0, startedAt + payWithin - performance.now()), late);
  try {
    return await payment;
  } finally {
    unlisten();
    clearTimeout(timer);
  }
}

async function create(
  { entry, client, input, options, scrubber }: ModelRequest,
  cost: number,
  { session }: ToolCall,
  signal: AbortSignal,
  beforePay: BeforePay,
): Promise<PaidTask> {
  const handle = await client.tasks.create(entry.id, input, { ...options, signal, beforePay });
  const task: PaidTask = { handle, cost: handle.cost ?? cost, scrubber, status: 'running' };
  session.tasks.add(task);
  return task;
}
