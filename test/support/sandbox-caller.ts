import { createSandbox, type SandboxOptions } from 'unigen/sandbox';
import { namedExamples } from '../../src/contract/document/branches.js';
import { responseProblem } from './response-schema.js';
import { allBranches } from './contract.js';
import { FakeClock } from './fake-clock.js';

export type Caller = ReturnType<typeof caller>;
/** A response as tests read it. */
export interface ReceivedResponse<Body = Json> {
  status: number;
  headers: Headers;
  text: string;
  body: Body;
  /** What is wrong with it by the contract. */
  problem: string | undefined;
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read responses of any form
export type Json = any;

/** A sandbox that is frozen at the beginning of 2026, and functions that call it. A body that is a string, bytes or a form is sent as it is. */
export function caller(options: SandboxOptions = {}) {
  const sandbox = createSandbox({
    rateLimit: false,
    balance: 1e6,
    frozen: true,
    clock: new FakeClock(),
    prices: () => 0.01,
    ...options,
  });
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<ReceivedResponse> => {
    const asIs = typeof body === 'string' || body instanceof FormData || body instanceof Uint8Array;
    const request = new Request(`http://sandbox.test${path}`, {
      method,
      headers: {
        Authorization: 'Bearer key',
        ...(body !== undefined && !(body instanceof FormData) && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: asIs ? (body as BodyInit) : JSON.stringify(body) }),
    });
    const response = await sandbox.fetch(request);
    const text = await response.text();
    const problem = responseProblem(method, path.split('?')[0]!, response.status, response.headers, text);
    return { status: response.status, headers: response.headers, text, body: parsed(text), problem };
  };
  /** Calls, and throws if the response is not as in the contract. */
  const ask = async (...given: Parameters<typeof call>): Promise<ReceivedResponse> => {
    const response = await call(...given);
    if (response.problem) throw new Error(response.problem);
    return response;
  };
  return { sandbox, call, ask };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first documented example of a model of Unifically, as a body. */
export function exampleOf(model: string): { model: string; input: Record<string, Json> } {
  const branch = allBranches.find((other) => other.api === 'unifically' && other.model === model)!;
  const { value } = Object.values(namedExamples(branch.schema))[0]!;
  const { dry_run: _dry, callback_url: _callback, ...body } = structuredClone(value) as Json;
  return body;
}

/** Creates a task of a model that completes at once, and gives its id. */
export async function completed(
  { ask, sandbox }: Caller,
  model: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const { body } = await ask('POST', '/v1/tasks', exampleOf(model), headers);
  sandbox.control.end(body.data.task_id, 'completed');
  return body.data.task_id;
}

/** The balance of a key at Unifically, in US dollars. */
export const balanceOf = async ({ ask }: Caller, key = 'key') =>
  (await ask('GET', '/account', undefined, as(key))).body.data.balance_usd as number;

export const as = (key: string) => ({ Authorization: `Bearer ${key}` });

/** Resolves once a condition holds: work in other threads, such as a digest, can't be awaited otherwise. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 5000; attempt++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error('The condition never held');
}
