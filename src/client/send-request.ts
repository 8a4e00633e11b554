import type { UnknownOutcomeError } from '../errors/errors.js';
import type { Clock } from '../internal/clock.js';
import { referenceOf } from '../internal/check-response.js';
import type { ApiResponse } from '../internal/exchange.js';
import { objectOf, parseJson } from '../internal/json.js';
import { textOf } from '../internal/values.js';
import { operationMatcher } from '../internal/match-operation.js';
import type { PaymentWatch as Watch, Sendable, SendOptions } from '../internal/transport.js';
import type { Api } from '../types/api.js';
import type { Operation } from '../types/operation.js';
import type { BeforePay, PaymentOutcome } from './payment.js';
import type { CreateBody } from '../types/request.js';
import { isDryRun } from './dry-run.js';
import type { ObservedCall } from './event-dispatcher.js';
import type { LazyObserver } from './observer.js';
import { accepted, PaymentWatch } from './payment-watch.js';

/** What sends requests with the key and the limits of a client: a `Connection`. */
interface Sender {
  readonly api: Api;
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly beforePay: BeforePay | undefined;
  readonly observer: LazyObserver | undefined;
  headers(paid: boolean): Record<string, string>;
  send(
    operation: Operation | undefined,
    sendable: Sendable,
    options: SendOptions & { call?: ObservedCall | undefined },
  ): Promise<ApiResponse>;
  unknownOutcome(operation: Operation, body: unknown, message: string): UnknownOutcomeError;
}

const matchers = new WeakMap<readonly Operation[], (path: string) => Operation | undefined>();

/**
 * `fetch` with the key, the limits and the retries of a connection. A dry run counts as a payment here.
 *
 * @param operations The operations of the API.
 */
export async function sendRequest(
  connection: Sender,
  operations: readonly Operation[],
  request: Request,
): Promise<Response> {
  const { method, url, signal, headers } = request;
  const base = url.startsWith(connection.baseUrl) ? connection.baseUrl : new URL(url).origin;
  const operation = operationOf(operations, method, url.slice(base.length).split('?')[0]!);
  const paid = operation?.paid === true;
  for (const [name, value] of Object.entries(connection.headers(paid))) headers.set(name, value);
  const content = await request.arrayBuffer();
  const init: RequestInit = { method, headers, ...(content.byteLength > 0 && { body: content }), redirect: 'manual' };
  const body = new TextDecoder().decode(content);
  const { api, beforePay, observer, clock } = connection;
  const json = objectOf(parseJson(body)) as CreateBody;
  const isPayment = paid && !isDryRun(json);
  const outcome = (response: ApiResponse) => outcomeOf(connection, operation!, json, response);
  const send = (call?: ObservedCall, payment?: Watch) =>
    connection.send(operation, { url, init, body, paid, payment }, { signal, call });
  const pay = async (call?: ObservedCall) => {
    if (!isPayment || !beforePay) return send(call);
    const payment = new PaymentWatch(beforePay, { api, body: json }, clock);
    return payment.settle(() => send(call, payment), outcome);
  };
  const response = isPayment && observer ? await (await observer()).pay(textOf(json.model), pay, outcome) : await pay();
  if (observer) (await observer()).passOn(operation, url, response);
  return new Response(response.text || null, { status: response.status, headers: response.headers });
}

/** The outcome of a create that was sent as it is. */
function outcomeOf(connection: Sender, operation: Operation, body: CreateBody, response: ApiResponse): PaymentOutcome {
  if (response.status >= 500)
    return { type: 'unknown', error: connection.unknownOutcome(operation, body, `HTTP ${response.status}`) };
  if (!response.ok) return { type: 'refused', willRetry: false };
  const json = objectOf(response.json);
  const id = referenceOf(objectOf(json.data).task_id ?? json.task_id);
  if (id === undefined)
    return { type: 'unknown', error: connection.unknownOutcome(operation, body, 'The response has no task id') };
  const createdAt = new Date(connection.clock.date()).toISOString();
  return accepted({ api: connection.api, id, model: textOf(body.model) ?? '', createdAt });
}

/**
 * The operation of a request. A path that the contract does not have counts as the first operation of its method, the
 * create or the poll: so it is neither paid twice nor outside of the limits.
 */
function operationOf(operations: readonly Operation[], method: string, path: string): Operation | undefined {
  let match = matchers.get(operations);
  if (!match) matchers.set(operations, (match = operationMatcher(operations)));
  const found = match(path);
  return found?.method === method ? found : operations.find((operation) => operation.method === method);
}
