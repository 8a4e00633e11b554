import { readRequest, shortfallOf } from '../read-request.js';
import { dataResult, type McpTool } from '../tool.js';

/** What a request costs, as the API calculates it. */
export const estimate: McpTool = {
  definition: {
    name: 'estimate',
    description: 'What a request costs. Free.',
    inputSchema: {
      type: 'object',
      properties: { model: { type: 'string' }, input: { type: 'object' } },
      required: ['model', 'input'],
    },
    outputSchema: { type: 'object', properties: { cost_usd: { type: 'number' } }, required: ['cost_usd'] },
    annotations: { readOnlyHint: true },
  },
  async call(args, call) {
    const { entry, client, input, options } = readRequest(args, call);
    const found = await client.tasks.estimate(entry.id, input, { ...options, signal: call.signal });
    const { budget, sandbox } = call.session;
    return dataResult({
      cost_usd: found.cost,
      ...(budget.limit !== Infinity && { budget_left_usd: budget.left }),
      ...shortfallOf(found),
      ...(sandbox && { sandbox: true }),
    });
  },
};
