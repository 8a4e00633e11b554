import type { Client } from '@modelcontextprotocol/client';
import { expect, it } from 'vitest';
import { call, connect, connectHttp, prompt, serve, textOf, type Served } from './connect.js';

const CAPABILITIES = { capabilities: { elicitation: {} } };
const CONNECTIONS: Record<string, (served: Served) => Promise<Client>> = {
  'streams, protocol of 2025': ({ mcp }) => connect(mcp, CAPABILITIES),
  'HTTP, protocol of 2025': ({ mcp }) => connectHttp(mcp, 'legacy', CAPABILITIES),
  'HTTP, newest protocol': ({ mcp }) => connectHttp(mcp, 'auto', CAPABILITIES),
};
const request = () => ({ model: 'unifically:google/veo-3.1-fast', input: { prompt: prompt() }, max_cost: 1 });

/** Answers what the server asks, and notes the questions. */
function answer(client: Client, action: 'accept' | 'decline' | 'cancel'): string[] {
  const asked: string[] = [];
  client.setRequestHandler('elicitation/create', ({ params }) => {
    asked.push(params.message);
    return action === 'accept' ? { action, content: {} } : { action };
  });
  return asked;
}

it.each(Object.entries(CONNECTIONS))('asks once before the payment: %s', async (_name, open) => {
  const served = serve({ budget: 2 });
  const client = await open(served);
  const asked = answer(client, 'accept');
  const paid = await call(client, 'submit', request());
  expect(paid.structuredContent).toMatchObject({ cost_usd: 0.4 });
  expect(asked).toEqual([
    'Pay $0.40 for a task of Veo 3.1 Fast (unifically:google/veo-3.1-fast)? $1.60 of the budget would be left.',
  ]);
  expect(served.sandbox.control.tasks()).toHaveLength(1);
});

it.each(Object.entries(CONNECTIONS))('pays nothing if the user says no: %s', async (_name, open) => {
  const served = serve({ budget: 1 });
  const client = await open(served);
  for (const action of ['decline', 'cancel'] as const) {
    answer(client, action);
    const refused = await call(client, 'submit', request());
    expect(textOf(refused)).toContain('The user did not approve the payment; nothing was charged');
  }
  expect(served.sandbox.control.tasks()).toEqual([]);
});

it('asks nothing if the client can not, the cost is above `max_cost`, or `confirm` is false', async () => {
  const served = serve({ confirm: false });
  const client = await connect(served.mcp, CAPABILITIES);
  const asked = answer(client, 'decline');
  expect((await call(client, 'submit', request())).structuredContent).toMatchObject({ cost_usd: 0.4 });
  const strict = await connect(serve().mcp, CAPABILITIES);
  const questions = answer(strict, 'accept');
  expect((await call(strict, 'submit', { ...request(), max_cost: 0.1 })).isError).toBe(true);
  expect([asked, questions]).toEqual([[], []]);
});

it('takes an answer once, and for the request that it was asked about', async () => {
  const served = serve();
  const client = await connectHttp(served.mcp, 'auto', CAPABILITIES);
  const first = request();
  const submit = (args: object, inputResponses?: object) =>
    client.request(
      {
        method: 'tools/call',
        params: {
          name: 'submit',
          arguments: args as Record<string, unknown>,
          ...(inputResponses && { inputResponses }),
        },
      } as never,
      { allowInputRequired: true } as never,
    ) as Promise<{ resultType?: string; inputRequests?: Record<string, unknown>; isError?: boolean }>;
  const { inputRequests } = await submit(first);
  const [id] = Object.keys(inputRequests!);
  const yes = { [id!]: { action: 'accept', content: {} } };
  const made = { 'made-up': { action: 'accept', content: {} } };
  for (const [args, responses] of [
    [request(), yes],
    [{ ...first, max_cost: 0.9 }, yes],
    [first, made],
  ] as const)
    expect((await submit(args, responses)).inputRequests).toBeDefined();
  expect(served.sandbox.control.tasks()).toEqual([]);
  expect((await submit(first, yes)).isError).toBeUndefined();
  expect(served.sandbox.control.tasks()).toHaveLength(1);
  // The same answer again, as a network may repeat it.
  expect((await submit(first, yes)).inputRequests).toBeDefined();
  expect(served.sandbox.control.tasks()).toHaveLength(1);
});
