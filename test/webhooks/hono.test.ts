import { Hono } from 'hono';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Unifically, type TaskState } from 'unigen';
import { createProxy } from 'unigen/proxy';
import { createWebhookHandler } from 'unigen/webhooks';
import { startHostileServer, type HostileServer } from '../support/hostile.js';
import { serve, type Served } from '../support/serve.js';

// Both handlers in a framework that speaks fetch, mounted as its users do.

const KEY = 'sk-hono-secret';
let vendor: HostileServer;
let own: Served;
const onTask = vi.fn<(task: TaskState) => void>();

beforeAll(async () => {
  vendor = await startHostileServer();
  const api = new Unifically({ apiKey: KEY, baseUrl: vendor.url });
  const hooks = createWebhookHandler({ tasks: api.tasks, onTask });
  const proxy = createProxy({
    api: 'unifically',
    apiKey: KEY,
    baseUrl: vendor.url,
    basePath: '/ai',
    models: ['google/veo-3.1-fast'],
    authorize: 'public',
  });
  const app = new Hono();
  app.post('/hooks/unifically', (context) => hooks.fetch(context.req.raw));
  app.all('/ai/*', (context) => proxy(context.req.raw));
  own = await serve((request) => app.fetch(request));
});
afterAll(async () => {
  await own.stop();
  await vendor.stop();
});

it('a page runs a task through the proxy, and the webhook handles its event', async () => {
  const page = new Unifically({ baseUrl: `${own.url}/ai` });
  const handle = await page.tasks.create('google/veo-3.1-fast', { prompt: 'A paper boat' });
  expect(await page.tasks.wait(handle, { pollInterval: 20 })).toEqual({ video_url: 'https://example.com/boat.mp4' });
  expect(vendor.seen.every(({ headers }) => headers.authorization === `Bearer ${KEY}`)).toBe(true);

  const body = JSON.stringify({ task_id: handle.id, status: 'completed', data: {} });
  const response = await fetch(`${own.url}/hooks/unifically`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  expect([response.status, await response.json()]).toEqual([200, { received: true }]);
  expect(onTask.mock.calls[0]![0]).toMatchObject({ id: handle.id, done: true });
});
