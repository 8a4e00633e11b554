import { admit, isKeyed } from './admission.js';
import type { SandboxContext } from './context.js';
import { respond } from './dispatch.js';
import { errorForPath } from './error-response.js';
import { getTask as getGateAITask } from './gateai/get-task.js';
import type { SandboxRequest, SandboxResponse } from './http.js';
import { routeOf } from './routes.js';
import type { SandboxTask } from './state.js';
import { getTask as getUnificallyTask } from './unifically/tasks.js';

/**
 * Carries out a request as an account, without its key, and records it.
 *
 * @param account Its id; undefined for a request without a key.
 */
export async function sendAs(
  context: SandboxContext,
  request: SandboxRequest,
  account: string | undefined,
): Promise<SandboxResponse> {
  const { traffic, maxUploadBytes: maxBodyBytes } = context;
  const { path } = request;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const record = (request.record = traffic.begin(request));
  const route = routeOf(path);
  let response: SandboxResponse;
  if (route?.operation.method !== method) response = errorForPath(path, 404, `Not found: ${path}`);
  else {
    record.operation = route.operation.id;
    if (!isKeyed(route)) response = await respond(context, request, { route, maxBodyBytes });
    else if (account !== undefined) response = await respond(context, request, { route, account, maxBodyBytes });
    else response = errorForPath(path, 401, 'The request had no key that is known');
  }
  traffic.end(record, request, response, undefined);
  return response;
}

/** Carries out a request with its own key, and records it as one that came over the network. */
export async function sendWithKey(context: SandboxContext, request: SandboxRequest): Promise<SandboxResponse> {
  const { traffic } = context;
  const record = (request.record = traffic.begin(request));
  const admission = admit(context, request);
  const response = 'refused' in admission ? admission.refused : await respond(context, request, admission);
  traffic.end(record, request, response, 'key' in admission ? admission.key : undefined);
  return response;
}

/** What the API responds to a poll of a task. */
export function responseToPoll(context: SandboxContext, task: SandboxTask): SandboxResponse {
  const { id, api } = task;
  const account = context.accounts.withId(task.account);
  const request: SandboxRequest = {
    method: 'GET',
    path: `${api === 'gateai' ? '/get/' : '/v1/tasks/'}${encodeURIComponent(id)}`,
    query: new URLSearchParams(),
    header: () => undefined,
    body: new Uint8Array(),
    origin: task.origin,
  };
  return api === 'gateai' ? getGateAITask(context, request, account) : getUnificallyTask(context, request, account);
}
