import type { ModelEntry } from '../../catalog/entry.js';
import type { Issue } from '../../errors/errors.js';
import { json, readJson, refusal, type SandboxRequest, type SandboxResponse } from '../http.js';
import { SlidingWindow } from '../limits.js';
import { kept } from '../kept.js';
import { outputOf } from '../outputs.js';
import { priceOf } from '../prices.js';
import type { SandboxAccount, SandboxTask } from '../store.js';
import { createTask } from '../tasks.js';
import { type World } from '../world.js';
import { roundUsd } from '../../internal/money.js';
import { fit, type Fitted } from './budget.js';
import { suggestionsFor } from './discovery.js';

/** Generations that a key may have under way, and how long one holds its place at most. */
export const SLOTS = 5;
const SLOT_TIME = 10 * 60_000;
/** Five requests in any 30 seconds. */
const window = () => new SlidingWindow(5, 30_000, 0);

type Body = { model: string; params?: Record<string, unknown> };

/** `POST /api/generate`: starts a generation. */
export async function generate(
  world: World,
  request: SandboxRequest,
  account: SandboxAccount,
  failure?: string,
): Promise<SandboxResponse> {
  const { path } = request;
  if (world.options.rateLimit !== false) {
    const now = world.clock.now();
    if (!world.window(account.id, path, window).enter(now)) {
      return refusal(path, 429, 'More than 5 requests within 30 seconds', 'RATE_LIMITED');
    }
  }
  const checked = await check(world, request);
  world.assertCurrent(request);
  if ('refused' in checked) return checked.refused;
  // Nothing is waited for from here on, so that of two at once only one gets the last place.
  if (world.options.rateLimit !== false && inFlight(world, account).length >= SLOTS) {
    return refusal(path, 429, 'Five generations are in flight already', 'RATE_LIMITED');
  }
  const { entry, input } = checked;
  const left = world.leftToday(account);
  const fitted = fitInto(world, entry, input, left);
  if (!fitted)
    return refusal(
      path,
      400,
      `The budget of today has $${left} left, too little for this generation, however small`,
      'BUDGET_EXCEEDED',
    );
  const { cost, adjustments } = fitted;
  account.spent = roundUsd(account.spent + cost);
  account.updatedAt = world.clock.now();
  world.store.putAccount(account);
  const task = createTask(world, {
    api: 'gateai',
    account,
    entry,
    input: kept(fitted.input, request.body.length),
    cost,
    request,
    adjustments,
    failure,
  });
  return json(200, {
    task_id: task.id,
    url: `/get/${task.id}`,
    status: 'PROCESSING',
    cost,
    remaining: world.leftToday(account),
    ...(adjustments && { adjustments }),
  });
}

/** `POST /api/estimate`: what a generation would cost. */
export async function estimate(
  world: World,
  request: SandboxRequest,
  account: SandboxAccount,
): Promise<SandboxResponse> {
  const checked = await check(world, request);
  world.assertCurrent(request);
  if ('refused' in checked) return checked.refused;
  const { entry, input } = checked;
  const left = world.leftToday(account);
  const { cost, adjustments } = fitInto(world, entry, input, left) ?? { cost: Infinity };
  // What was asked for, and whether it fits as it is.
  const fits = cost <= left && !adjustments;
  return json(200, {
    cost: fits ? cost : priceOf(entry, input, world.options.prices),
    daily_remaining: left,
    fits_in_budget: fits,
    ...(adjustments && { adjustments }),
  });
}

/** What a generation becomes so that the budget covers it; undefined where nothing does. */
function fitInto(world: World, entry: ModelEntry, input: Record<string, unknown>, left: number): Fitted | undefined {
  const price = (changed: Record<string, unknown>) => priceOf(entry, changed, world.options.prices);
  // The validator is there: the request went through it.
  const valid = (changed: Record<string, unknown>) =>
    (world.issues('gateai', { model: entry.id, params: changed }) as Issue[]).length === 0;
  return fit(entry, input, left, price, valid);
}

/** `GET /get/{task_id}`. */
export function read(world: World, request: SandboxRequest, id: string, account: SandboxAccount): SandboxResponse {
  const task = world.store.tasks.get(id);
  if (!task || task.account !== account.id || task.api !== 'gateai')
    return refusal(request.path, 404, 'Task not found');
  const state = stateOf(world, task) as { status: string };
  // The table of states that this answers with knows no `QUEUED`; the dashboard's does.
  return json(200, state.status === 'QUEUED' ? { ...state, status: 'PROCESSING' } : state);
}

/** The state of a generation as the API has it. */
export function stateOf(world: World, task: SandboxTask): object {
  const model = task.model.replaceAll(/[-.]/g, '_');
  const { cost } = task;
  if (task.state === 'completed') return { status: 'FINISHED', ...(outputOf(world, task) as object), model, cost };
  if (task.state === 'failed') return { status: 'FAILED', error: task.message, model, cost };
  return { status: world.clock.now() < task.startsAt ? 'QUEUED' : 'PROCESSING', model, cost };
}

/** The generations of a key that hold a place. */
export function inFlight(world: World, account: SandboxAccount): SandboxTask[] {
  const since = world.clock.now() - SLOT_TIME;
  const found: SandboxTask[] = [];
  for (const id of world.store.running.get(account.id) ?? []) {
    const task = world.store.tasks.get(id);
    if (task?.api === 'gateai' && task.createdAt > since) found.push(task);
  }
  return found;
}

async function check(
  world: World,
  request: SandboxRequest,
): Promise<{ entry: ModelEntry; input: Record<string, unknown> } | { refused: SandboxResponse }> {
  const { path } = request;
  const read = readJson(request);
  if ('wrong' in read) return { refused: refusal(path, read.status, read.wrong) };
  const body = read.value as Body;
  const pending = world.issues('gateai', body);
  const issues = pending instanceof Promise ? await pending : pending;
  if (issues.length > 0) {
    const message = issues.map((issue) => issue.message).join('; ');
    const unknown = issues[0]!.keyword === 'discriminator' && issues[0]!.path[0] === 'model';
    if (unknown)
      return { refused: refusal(path, 404, message, undefined, { suggestions: suggestionsFor(world, body.model) }) };
    return { refused: refusal(path, 400, message, codeOf(issues)) };
  }
  return { entry: world.entries.gateai.get(body.model)!, input: { ...body.params } };
}

/** The documented code of a broken rule, where there is one. */
function codeOf(issues: Issue[]): string | undefined {
  for (const { keyword, path } of issues) {
    if (keyword === 'maxLength' && path.at(-1) === 'prompt') return 'PROMPT_TOO_LONG';
    if (keyword === 'maximum' && path.at(-1) === 'quantity') return 'QUANTITY_TOO_HIGH';
  }
  return undefined;
}
