import { UnigenError } from '../../errors/errors.js';
import { objectOf, type JsonObject } from '../../internal/json.js';
import { taskName } from '../paid-tasks.js';
import { NO_INPUT } from '../scrubber.js';
import type { Session } from '../session.js';
import { dataResult, type McpTool } from '../tool.js';

/** Tasks in one result, the newest. */
const MAX_TASKS = 50;

/** What is left to spend, and what this session has paid for. */
export const account: McpTool = {
  definition: {
    name: 'account',
    description: 'Balance, session budget, tasks paid in this session.',
    inputSchema: { type: 'object' },
    outputSchema: { type: 'object', properties: { budget: { type: 'object' }, tasks: { type: 'array' } } },
    annotations: { readOnlyHint: true },
  },
  async call(_args, { session, signal }) {
    const [unifically, gateai] = await Promise.all([
      orError(unificallyAccount(session, signal), signal),
      orError(gateaiAccount(session, signal), signal),
    ]);
    const { limit, spent, reserved, left } = session.budget;
    const tasks = session.tasks.list().slice(-MAX_TASKS);
    const unknown = session.tasks.readUnknown().slice(-MAX_TASKS);
    return dataResult({
      ...(unifically && { unifically }),
      ...(gateai && { gateai }),
      budget: {
        spent_usd: spent,
        ...(reserved > 0 && { maybe_spent_usd: reserved }),
        ...(limit !== Infinity && { limit_usd: limit, left_usd: left }),
      },
      tasks: tasks.map(({ handle, cost, status }) => ({
        task: taskName(handle),
        model: handle.model,
        created: handle.createdAt,
        cost_usd: cost,
        status,
      })),
      ...(unknown.length > 0 && {
        maybe_paid: unknown.map(({ model, cost, sentAt }) => ({ model, cost_usd: cost, sent: sentAt })),
      }),
      ...(session.sandbox && { sandbox: true }),
    });
  },
};

/** What this session has paid for is known even if an API does not respond. */
async function orError(account: Promise<JsonObject | undefined>, signal: AbortSignal): Promise<JsonObject | undefined> {
  try {
    return await account;
  } catch (error) {
    if (signal.aborted || !(error instanceof UnigenError)) throw error;
    return { error: `${error.name}: ${NO_INPUT.message(error.message)}` };
  }
}

/** Only the balance: an agent does not need to know who owns the account. */
async function unificallyAccount({ unifically }: Session, signal: AbortSignal): Promise<JsonObject | undefined> {
  return unifically && { balance_usd: (await unifically.account.get({ signal })).balance_usd };
}

/** The dashboard has what the credits have not: the running tasks, by which a lost response can be cleared up. */
async function gateaiAccount({ gateai }: Session, signal: AbortSignal): Promise<JsonObject | undefined> {
  if (!gateai) return undefined;
  const { budget, concurrency, active_tasks: active } = await gateai.account.dashboard({ signal });
  const entries: unknown[] = Array.isArray(active) ? active : [];
  const running = entries.slice(0, MAX_TASKS).map((entry) => {
    const { task_id: id, model, status, cost } = objectOf(entry);
    return { task: taskName({ api: 'gateai', id: String(id) }), model, status, cost_usd: cost };
  });
  return { budget_usd: budget, free_slots: objectOf(concurrency).available, running };
}
