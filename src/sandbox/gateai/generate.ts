import { formatUsd } from '../../internal/money.js';
import { operations } from '../../../generated/operations.js';
import type { SandboxContext } from '../context.js';
import { errorResponse } from '../error-response.js';
import { json, type SandboxRequest, type SandboxResponse } from '../http.js';
import { modelName } from '../scenario/rule.js';
import type { TaskPlan } from '../scenario/scenarios.js';
import type { SandboxAccount } from '../state.js';
import type { PlannedFailure } from '../tasks.js';
import { truncateInput } from '../truncate-input.js';
import { checkRequest, type CheckedRequest } from './check-request.js';
import { affordableRequest, type AffordableRequest } from './affordable-request.js';
import { inFlight, MAX_IN_FLIGHT } from './slots.js';

const LIMIT = operations.gateaiGenerate.limit;

type EstimateParts = Pick<SandboxContext, 'resetGuard' | 'accounts' | 'validators' | 'price' | 'scenarios'>;
type GenerateParts = EstimateParts & Pick<SandboxContext, 'clock' | 'store' | 'rateLimits' | 'tasks'>;

/** `POST /api/generate`: starts a generation. */
export async function generate(
  parts: GenerateParts,
  request: SandboxRequest,
  account: SandboxAccount,
  failure?: PlannedFailure,
): Promise<SandboxResponse> {
  const { clock, resetGuard, accounts, rateLimits, tasks } = parts;
  if (rateLimits && !rateLimits.window(LIMIT, account.id).enter(clock.limitsNow()))
    return refused(429, 'RATE_LIMITED', `More than ${LIMIT.requests} requests within ${LIMIT.windowMs / 1000} seconds`);
  const checked = await checkRequest(parts, request);
  resetGuard.assertCurrent(request);
  if ('refused' in checked) return checked.refused;
  // Nothing is awaited from here on, so that two requests can't take the last slot at once.
  if (rateLimits && inFlight(parts, account).length >= MAX_IN_FLIGHT)
    return refused(429, 'RATE_LIMITED', `${MAX_IN_FLIGHT} generations are in flight already`);
  const left = accounts.leftToday(account);
  const plan = planOf(parts, account, checked);
  const affordable = affordableWith(left, parts, checked, plan);
  if (!affordable)
    return refused(
      400,
      'BUDGET_EXCEEDED',
      `Today's budget has ${formatUsd(left)} left, too little for this generation at any size or length`,
    );
  const { cost, adjustments } = affordable;
  const task = tasks.create({
    api: 'gateai',
    account,
    entry: checked.entry,
    input: truncateInput(affordable.input, request.body.length),
    cost,
    origin: request.origin,
    fault: request.fault,
    adjustments,
    failure,
    plan,
  });
  if (request.record) request.record.task = task.id;
  return json(200, {
    task_id: task.id,
    url: `/get/${task.id}`,
    status: 'PROCESSING',
    cost,
    remaining: accounts.leftToday(account),
    ...(adjustments && { adjustments }),
  });
}

/** `POST /api/estimate`: what a generation would cost. */
export async function estimate(
  parts: EstimateParts,
  request: SandboxRequest,
  account: SandboxAccount,
): Promise<SandboxResponse> {
  const checked = await checkRequest(parts, request);
  parts.resetGuard.assertCurrent(request);
  if ('refused' in checked) return checked.refused;
  const left = parts.accounts.leftToday(account);
  const plan = planOf(parts, account, checked);
  const affordable = affordableWith(left, parts, checked, plan);
  const fits = affordable !== undefined && !affordable.adjustments;
  return json(200, {
    cost: fits ? affordable.cost : (plan?.price ?? parts.price(checked.entry, checked.input)),
    daily_remaining: left,
    fits_in_budget: fits,
    ...(affordable?.adjustments && { adjustments: affordable.adjustments }),
  });
}

/** A generation, changed so that `left` US dollars cover it; undefined if they cover no form of it. */
function affordableWith(
  left: number,
  { validators, price }: EstimateParts,
  { entry, input }: CheckedRequest,
  plan: TaskPlan | undefined,
): AffordableRequest | undefined {
  return affordableRequest(entry, input, left, {
    priceOf: (changed) => plan?.price ?? price(entry, changed),
    isValid: (changed) => validators.isValid('gateai', { model: entry.id, params: changed }),
  });
}

/** What the scenario says of the task of a generation. */
function planOf(
  { scenarios }: Pick<SandboxContext, 'scenarios'>,
  { id: account }: SandboxAccount,
  { entry, input }: CheckedRequest,
): TaskPlan | undefined {
  if (!scenarios.isActive) return undefined;
  return scenarios.planOf({ operation: 'gateaiGenerate', account, model: modelName('gateai', entry.id), input });
}

function refused(status: number, code: string, message: string): SandboxResponse {
  return errorResponse('gateai', status, message, { code });
}
