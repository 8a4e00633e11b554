import { inputRequired, type CallToolResult } from '@modelcontextprotocol/server';
import { CostLimitError, InsufficientBalanceError, UnigenError } from '../../errors/errors.js';
import { formatUsd } from '../../internal/money.js';
import type { JsonObject } from '../../internal/json.js';
import { modelName } from '../allowed-models.js';
import { taskName, type PaidTask } from '../paid-tasks.js';
import { pay } from '../pay.js';
import { readRequest, shortfallOf, type ModelRequest } from '../read-request.js';
import { dataResult, type McpTool, type ToolCall } from '../tool.js';

/** Pays for a task, within the limits of the call and of the session. */
export const submit: McpTool = {
  definition: {
    name: 'submit',
    description: 'PAY for a task and start it; then wait. Never retry one whose outcome is unknown.',
    inputSchema: {
      type: 'object',
      properties: {
        model: { type: 'string' },
        input: { type: 'object' },
        max_cost: { type: 'number', exclusiveMinimum: 0, description: 'USD; refused if it costs more' },
      },
      required: ['model', 'input', 'max_cost'],
    },
    outputSchema: {
      type: 'object',
      properties: { task: { type: 'string' }, cost_usd: { type: 'number' } },
      required: ['task'],
    },
    annotations: { destructiveHint: true },
  },
  async call(args, call) {
    const request = readRequest(args, call);
    const { session } = call;
    const known = await session.tasks.takeUnseen(request.key, call.signal);
    if (known) return resultOf(known, call, { already_paid: true });
    session.tasks.assertRead(request.key);
    const cost = await affordableCost(request, args.max_cost as number, call);
    const question = session.confirm && call.can.elicit ? `${request.key} ${args.max_cost as number}` : undefined;
    if (question !== undefined) {
      const answer = session.confirmations.answer(question, call.responses);
      if (answer === undefined) return ask(session.confirmations.ask(question), request, cost, call);
      if (answer !== 'accept') throw new UnigenError('The user did not approve the payment; nothing was charged');
    }
    return resultOf(await pay(request, cost, call), call);
  },
};

/**
 * What the request costs.
 *
 * @throws CostLimitError or InsufficientBalanceError if that is more than it may.
 */
async function affordableCost(
  { entry, client, input, options }: ModelRequest,
  maxCost: number,
  { session, signal }: ToolCall,
): Promise<number> {
  const estimate = await client.tasks.estimate(entry.id, input, { ...options, signal });
  const { cost } = estimate;
  if (!(cost <= maxCost)) {
    throw new CostLimitError(`It would cost ${formatUsd(cost)}, more than the \`max_cost\` of ${formatUsd(maxCost)}`, {
      cost,
      maxCost,
    });
  }
  session.budget.check(cost);
  const shortfall = shortfallOf(estimate);
  if (shortfall) {
    throw new InsufficientBalanceError(
      `Today's budget of the key does not cover it, and the API would pay for less than was asked: ${JSON.stringify(shortfall)}`,
    );
  }
  return cost;
}

/** Asks the user through the client. */
function ask(id: string, { entry, key }: ModelRequest, cost: number, { session }: ToolCall) {
  const { budget, sandbox, tasks } = session;
  const left = budget.limit === Infinity ? '' : ` ${formatUsd(budget.left - cost)} of the budget would be left.`;
  const again = tasks.mayBePaid(key) ? ' The same request was sent before, and may have been charged.' : '';
  const message = `${sandbox ? 'Sandbox, nothing is charged: ' : ''}Pay ${formatUsd(cost)} for a task of ${entry.title} (${modelName(entry)})?${again}${left}`;
  return inputRequired({
    inputRequests: { [id]: inputRequired.elicit({ message, requestedSchema: { type: 'object', properties: {} } }) },
  });
}

function resultOf({ handle, cost }: PaidTask, { session }: ToolCall, more: JsonObject = {}): CallToolResult {
  const { budget, sandbox } = session;
  return dataResult({
    task: taskName(handle),
    cost_usd: cost,
    ...(budget.limit !== Infinity && { budget_left_usd: budget.left }),
    ...(handle.adjustments !== undefined && { adjustments: handle.adjustments }),
    ...more,
    ...(sandbox && { sandbox: true }),
  });
}
