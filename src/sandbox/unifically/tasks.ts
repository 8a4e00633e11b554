import type { Issue } from '../../errors/errors.js';
import { envelope, json, readJson, refusal, type SandboxRequest, type SandboxResponse } from '../http.js';
import { kept } from '../kept.js';
import { outputOf } from '../outputs.js';
import { priceOf } from '../prices.js';
import type { SandboxAccount, SandboxTask } from '../store.js';
import { createTask } from '../tasks.js';
import { type World } from '../world.js';
import { roundUsd } from '../../internal/money.js';
import { chainProblem, inherited, shown } from './chain.js';

/** `POST /v1/tasks`: a new task, or with `dry_run` its cost. */
export async function create(
  world: World,
  request: SandboxRequest,
  account: SandboxAccount,
  failure?: string,
): Promise<SandboxResponse> {
  const read = readJson(request);
  if ('wrong' in read) return refusal(request.path, read.status, read.wrong);
  const body = read.value as {
    model: string;
    input: Record<string, unknown>;
    callback_url?: string;
    dry_run?: boolean;
  };
  const pending = world.issues('unifically', body);
  const issues = pending instanceof Promise ? await pending : pending;
  // From here on nothing is waited for: the account is that of the world as it is.
  world.assertCurrent(request);
  if (issues.length > 0) return invalid(world, issues);

  const entry = world.entries.unifically.get(body.model)!;
  const input = body.input ?? {};
  const problem = tooLong(body.callback_url) ?? chainProblem(world, account, entry, input);
  if (problem) return envelope(422, { message: problem, code: 'validation_error', request_id: world.id('req_') });
  const cost = priceOf(entry, input, world.options.prices);
  if (body.dry_run === true) return envelope(200, { cost });
  if (account.balance < cost) {
    const message = `The balance of $${roundUsd(account.balance)} is too low for this task, which costs $${cost}`;
    return envelope(402, { message, code: 'insufficient_balance', request_id: world.id('req_') });
  }
  account.balance = roundUsd(account.balance - cost);
  account.updatedAt = world.clock.now();
  world.store.putAccount(account);
  const task = createTask(world, {
    api: 'unifically',
    account,
    entry,
    input: kept(input, request.body.length),
    cost,
    request,
    callbackUrl: body.callback_url,
    shape: inherited(world, entry, input),
    failure,
  });
  return envelope(200, { task_id: task.id, status: 'pending' });
}

/** `GET /v1/tasks/{task_id}`: where a task stands. */
export function read(world: World, id: string, account: SandboxAccount): SandboxResponse {
  const task = world.store.tasks.get(id);
  // Another account's task is none at all.
  if (!task || task.account !== account.id || task.api !== 'unifically')
    return envelope(404, { message: `There is no task ${shown(id)}`, code: 'not_found' });
  // The only failure that the documents show has a form of its own.
  if (task.state === 'failed' && task.model === 'suno-ai/voice')
    return envelope(400, { message: task.message, status: 'failed' });
  return json(200, { success: task.state !== 'failed', code: 200, data: stateOf(world, task) });
}

function stateOf(world: World, task: SandboxTask): object {
  const { id: task_id, state } = task;
  if (state === 'running') return { task_id, status: world.clock.now() < task.startsAt ? 'pending' : 'processing' };
  if (state === 'failed') return { task_id, status: 'failed', message: task.message };
  const { output: form } = world.entries.unifically.get(task.model)!;
  // Voices and custom models stand beside the status.
  if (form === 'VoiceOutput' || form === 'CustomModelOutput')
    return { task_id, status: 'completed', ...(outputOf(world, task) as object) };
  return { task_id, status: 'completed', output: outputOf(world, task) };
}

function invalid(world: World, issues: Issue[]): SandboxResponse {
  const message = issues.map((issue) => issue.message).join('; ');
  const request_id = world.id('req_');
  // A model that there is none of is documented as not found, as a task is.
  if (issues[0]!.keyword === 'discriminator' && issues[0]!.path[0] === 'model')
    return envelope(404, { message, code: 'not_found', request_id });
  return envelope(422, { message, code: 'validation_error', request_id });
}

/** An address is remembered as it is, so that its length has to have an end. */
function tooLong(address: string | undefined): string | undefined {
  return (address?.length ?? 0) > 4000 ? 'callback_url must have at most 4000 characters here' : undefined;
}
