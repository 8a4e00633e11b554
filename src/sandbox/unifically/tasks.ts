import type { Issue } from '../../errors/errors.js';
import { formatUsd } from '../../internal/money.js';
import { andThen, type Awaitable } from '../and-then.js';
import { taskWithId } from '../any-id.js';
import type { SandboxContext } from '../context.js';
import { errorResponse } from '../error-response.js';
import {
  envelope,
  json,
  JSON_TYPE,
  pathParameter,
  readJson,
  type SandboxRequest,
  type SandboxResponse,
} from '../http.js';
import { modelsOf } from '../models.js';
import { modelName } from '../scenario/rule.js';
import type { SandboxAccount, SandboxTask } from '../state.js';
import type { PlannedFailure } from '../tasks.js';
import { truncateInput } from '../truncate-input.js';
import { chainProblem, shapeOfSource, shownId } from './chain.js';

/** A URL is stored as it is, so its length is bounded. */
const MAX_CALLBACK_URL_LENGTH = 4000;

type CreateParts = Pick<
  SandboxContext,
  'clock' | 'resetGuard' | 'store' | 'validators' | 'random' | 'tasks' | 'price' | 'scenarios' | 'anyId'
>;
type ReadParts = Pick<SandboxContext, 'clock' | 'store' | 'outputs' | 'anyId'>;

/** A valid body of a create. */
interface CreateTaskBody {
  model: string;
  input?: Record<string, unknown>;
  callback_url?: string;
  dry_run?: boolean;
}

/** `POST /v1/tasks`: creates a task, or with `dry_run` says what it would cost. */
export function createTask(
  parts: CreateParts,
  request: SandboxRequest,
  account: SandboxAccount,
  failure?: PlannedFailure,
): Awaitable<SandboxResponse> {
  const read = readJson(request);
  if ('problem' in read) return errorResponse('unifically', read.status, read.problem);
  return andThen(parts.validators.issues('unifically', read.value), (issues) => {
    parts.resetGuard.assertCurrent(request);
    return issues.length > 0
      ? invalid(parts, issues)
      : createValidTask(parts, request, account, read.value as CreateTaskBody, failure);
  });
}

/** Nothing is awaited here, so that the account can't be spent by two requests at once. */
function createValidTask(
  parts: CreateParts,
  request: SandboxRequest,
  account: SandboxAccount,
  { model, input = {}, callback_url: callbackUrl, dry_run: dryRun }: CreateTaskBody,
  failure: PlannedFailure | undefined,
): SandboxResponse {
  const { tasks, price, scenarios } = parts;
  const entry = modelsOf('unifically').get(model)!;
  const problem = callbackUrlProblem(callbackUrl) ?? chainProblem(parts, account, entry, input);
  if (problem) return requestError(parts, 422, 'validation_error', problem);
  const plan = scenarios.isActive
    ? scenarios.planOf({ operation: 'createTask', account: account.id, model: modelName('unifically', model), input })
    : undefined;
  const cost = plan?.price ?? price(entry, input);
  if (dryRun === true) return envelope(200, { cost });
  if (account.balance < cost) {
    const message = `The balance of ${formatUsd(account.balance)} is too low for this task, which costs ${formatUsd(cost)}`;
    return requestError(parts, 402, 'insufficient_balance', message);
  }
  const task = tasks.create({
    api: 'unifically',
    account,
    entry,
    input: truncateInput(input, request.body.length),
    cost,
    origin: request.origin,
    fault: request.fault,
    callbackUrl,
    shape: shapeOfSource(parts, account, entry, input),
    failure,
    plan,
  });
  if (request.record) request.record.task = task.id;
  return envelope(200, { task_id: task.id, status: 'pending' });
}

/** `GET /v1/tasks/{task_id}`: the state of a task. */
export function getTask(parts: ReadParts, request: SandboxRequest, account: SandboxAccount): SandboxResponse {
  const id = pathParameter(request);
  const task = taskWithId(parts, { api: 'unifically', account, id, origin: request.origin });
  if (!task) return errorResponse('unifically', 404, `There is no task ${shownId(id)}`, { code: 'not_found' });
  if (request.record) request.record.task = id;
  // The only failure that the documents show has a form of its own.
  if (task.state === 'failed' && task.model === 'suno-ai/voice')
    return envelope(400, { message: task.message, status: 'failed' });
  if (task.state !== 'completed')
    return json(200, { success: task.state !== 'failed', code: 200, data: stateOf(parts, task) });
  const body = parts.outputs.responseOf(task, () =>
    JSON.stringify({ success: true, code: 200, data: stateOf(parts, task) }),
  );
  return { status: 200, headers: { 'Content-Type': JSON_TYPE }, body };
}

function stateOf({ clock, outputs }: ReadParts, task: SandboxTask): object {
  const { id: task_id, state } = task;
  if (state === 'running') return { task_id, status: clock.now() < task.startsAt ? 'pending' : 'processing' };
  if (state === 'failed') return { task_id, status: 'failed', message: task.message };
  const output = outputs.of(task);
  const { output: schema } = modelsOf('unifically').get(task.model)!;
  // Voices and custom models are next to the status, not in `output`.
  if (schema === 'VoiceOutput' || schema === 'CustomModelOutput') return { task_id, status: 'completed', ...output };
  return { task_id, status: 'completed', output };
}

function invalid(parts: CreateParts, issues: Issue[]): SandboxResponse {
  const message = issues.map((issue) => issue.message).join('; ');
  // An unknown model is documented as not found, as an unknown task is.
  const isUnknownModel = issues[0]!.keyword === 'discriminator' && issues[0]!.path[0] === 'model';
  return isUnknownModel
    ? requestError(parts, 404, 'not_found', message)
    : requestError(parts, 422, 'validation_error', message);
}

/** An error with the id of the request. */
function requestError({ random }: CreateParts, status: number, code: string, message: string): SandboxResponse {
  return errorResponse('unifically', status, message, { code, extra: { request_id: random.id('req_') } });
}

function callbackUrlProblem(url: string | undefined): string | undefined {
  return url !== undefined && url.length > MAX_CALLBACK_URL_LENGTH
    ? `callback_url must have at most ${MAX_CALLBACK_URL_LENGTH} characters here`
    : undefined;
}
