import { operations } from '../../generated/operations.js';
import { referenceOf } from '../internal/check-response.js';
import { type JsonObject, objectOf } from '../internal/json.js';
import { amountOf } from '../internal/values.js';
import { formatUsd } from '../internal/money.js';
import type { CreateBody } from '../types/request.js';
import type { ProxyCall, ProxyContext } from './context.js';
import { OUTCOME_UNKNOWN, type JsonResponse } from './json-response.js';
import type { ProxyIdentity, ProxyOptions } from './options.js';
import { readCreate } from './request-bodies.js';

const MAX_IDEMPOTENCY_KEY_CHARS = 200;
/** Seconds after which a page retries a create whose cost could not be estimated. */
const ESTIMATE_RETRY_AFTER_S = 2;

/** Forwards a create or an estimate: checks its body and its model, and pays at most once for an `Idempotency-Key`. */
export async function forwardCreate(context: ProxyContext, call: ProxyCall): Promise<JsonResponse> {
  const { options, upstream, errorResponse, idempotency } = context;
  const { request, route, identity, details } = call;
  const { maxBytes, allowCallbacks = false } = options;
  const read = await readCreate(request, options.api, { maxBytes, allowCallbacks }, errorResponse);
  if ('refused' in read) return read.refused;
  const { body } = read;
  details.model = body.model;
  if (!(await isAllowed(options.models, body.model, identity)))
    return errorResponse(403, 'model_not_allowed', 'This model is not allowed here');
  if (route.kind === 'estimate' || body.dry_run === true)
    return upstream({ operation: route.operation, body }, errorResponse, request.signal);

  const key = request.headers.get('idempotency-key');
  if (key !== null && key.length > MAX_IDEMPOTENCY_KEY_CHARS) {
    const message = `Idempotency-Key must have at most ${MAX_IDEMPOTENCY_KEY_CHARS} characters`;
    return errorResponse(422, 'invalid_request', message);
  }
  const create = () => sendCreate(context, call, body);
  const created =
    key === null
      ? { response: await create(), replayed: false }
      : await idempotency.run(identity.user, key, JSON.stringify(body), create);
  if (!created)
    return errorResponse(422, 'idempotency_key_reused', 'This Idempotency-Key was sent with another body before');
  details.taskId = taskIdOf(created.response);
  if (created.replayed) details.replayed = true;
  return created.response;
}

async function isAllowed(models: ProxyOptions['models'], model: string, identity: ProxyIdentity): Promise<boolean> {
  // A function in plain JavaScript may return anything, and only `true` is a yes.
  const allowed: unknown = typeof models === 'function' ? await models(model, identity) : models.includes(model);
  return allowed === true;
}

async function sendCreate(context: ProxyContext, call: ProxyCall, body: CreateBody): Promise<JsonResponse> {
  const { upstream, errorResponse, ownerStore, report } = context;
  const estimate = await estimateCost(context, call, body);
  if (estimate.refused) return estimate.refused;
  const created = await upstream({ operation: call.route.operation, body }, errorResponse, call.request.signal);
  const id = taskIdOf(created);
  const maybePaid = created.status < 300 || created.code === OUTCOME_UNKNOWN;
  if (maybePaid && estimate.cost !== undefined) call.details.cost = estimate.cost;
  if (created.status < 300 && id === undefined)
    return errorResponse(502, OUTCOME_UNKNOWN, 'The API responded without the id of a task');
  const { user } = call.identity;
  if (ownerStore && id !== undefined && user !== undefined) {
    try {
      await ownerStore.set(id, user);
    } catch (error) {
      // The task is paid for, so its id is returned in any case.
      report(error);
    }
  }
  return created;
}

/** What a create would cost, undefined if there is no `maxCost`; or the response that refuses it, so that it is not sent. */
async function estimateCost(
  { options: { api, maxCost }, upstream, errorResponse }: ProxyContext,
  { request, route }: ProxyCall,
  body: CreateBody,
): Promise<{ refused?: undefined; cost?: number } | { refused: JsonResponse }> {
  if (maxCost === undefined) return {};
  const estimate = await upstream(
    api === 'gateai'
      ? { operation: operations.gateaiEstimate, body }
      : { operation: route.operation, body: { ...body, dry_run: true } },
    errorResponse,
    request.signal,
  );
  const { data, ...top } = parsed(estimate);
  const cost = amountOf(api === 'gateai' ? top.cost : objectOf(data).cost);
  // An API that ignores `dry_run` has created a task.
  if (taskIdOf(estimate) !== undefined)
    return { refused: errorResponse(502, OUTCOME_UNKNOWN, 'The API responded to the dry run with a task') };
  if (estimate.status >= 400 && estimate.status < 500 && estimate.status !== 408) return { refused: estimate };
  // Nothing was created; a client would take a 5xx for an unknown outcome.
  if (estimate.status !== 200 || cost === undefined) {
    const headers = { 'Retry-After': String(ESTIMATE_RETRY_AFTER_S) };
    return { refused: errorResponse(429, 'estimate_failed', 'The cost could not be estimated', headers) };
  }
  if (cost <= maxCost) return { cost };
  const message = `The task would cost ${formatUsd(cost)}, more than the ${formatUsd(maxCost)} allowed`;
  return { refused: errorResponse(402, 'cost_limit', message) };
}

/** Id of the task that a create made; undefined if it made none, or that is unknown. */
function taskIdOf(response: JsonResponse): string | undefined {
  const { data, task_id = objectOf(data).task_id } = parsed(response);
  return response.status >= 200 && response.status < 300 ? referenceOf(task_id) : undefined;
}

function parsed({ text }: JsonResponse): JsonObject {
  return objectOf(JSON.parse(text));
}
