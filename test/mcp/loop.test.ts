import { expect, it } from 'vitest';
import { call, connect, connectHttp, prompt, serve, textOf, type Served } from './connect.js';

const CONNECTIONS = {
  'streams, protocol of 2025': ({ mcp }: Served) => connect(mcp),
  'HTTP, protocol of 2025': ({ mcp }: Served) => connectHttp(mcp, 'legacy'),
  'HTTP, newest protocol': ({ mcp }: Served) => connectHttp(mcp, 'auto'),
};

it.each(Object.entries(CONNECTIONS))('finds, estimates, pays, waits and sees the image: %s', async (_name, open) => {
  const served = serve({ budget: 1 });
  const client = await open(served);
  const found = await call(client, 'search_models', { query: 'z-image', kind: 'image' });
  const [{ model }] = found.structuredContent!.models as [{ model: string }];
  const page = textOf(await call(client, 'describe_model', { model }));
  const line = page.split('\n').at(-1)!;
  const request = JSON.parse(line) as { model: string; input: object; max_cost: number };
  expect(request.model).toBe(model);

  const estimate = await call(client, 'estimate', { model, input: request.input });
  const cost = estimate.structuredContent!.cost_usd as number;
  const paid = await call(client, 'submit', { model, input: { ...request.input, prompt: prompt() }, max_cost: cost });
  expect(paid.structuredContent).toMatchObject({ cost_usd: cost, budget_left_usd: 1 - cost });
  const task = paid.structuredContent!.task as string;

  const done = await call(client, 'wait', { task });
  expect(done.structuredContent).toMatchObject({ task, status: 'completed' });
  const link = done.content.find(({ type }) => type === 'resource_link');
  const image = done.content.find(({ type }) => type === 'image')!;
  expect(link?.uri).toMatch(/^https?:.*\.png$/);
  expect(Buffer.from(image.data!, 'base64').subarray(1, 4).toString()).toBe('PNG');

  const account = await call(client, 'account');
  expect(account.structuredContent).toMatchObject({
    budget: { spent_usd: cost, left_usd: 1 - cost },
    tasks: [{ task, status: 'completed', cost_usd: cost }],
  });
  expect(served.sandbox.control.tasks()).toHaveLength(1);
});
