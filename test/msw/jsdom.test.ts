// @vitest-environment jsdom
import { setupServer } from 'msw/node';
import { Unifically, UnknownOutcomeError } from 'unigen';
import { handlers } from 'unigen/msw';
import { sandboxFixture } from 'unigen/testing';
import { test as base } from 'vitest';

// Component tests run in a DOM environment, which has classes of its own next to those of Node's `fetch`.

const test = base.extend({ sandbox: sandboxFixture() });

test('in a DOM environment the fixture runs tasks', async ({ sandbox, expect }) => {
  const api = new Unifically(sandbox.clientOptions);
  const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A kite' });
  expect((await sandbox.fetch(video_url)).headers.get('content-type')).toBe('video/mp4');
});

test('in a DOM environment the handlers of MSW run tasks and lose responses', async ({ expect }) => {
  const mock = handlers({ speed: 1000 });
  const server = setupServer(...mock);
  server.listen({ onUnhandledRequest: 'bypass' });
  const api = new Unifically({ apiKey: 'any', pollInterval: 20 });
  const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A kite' });
  expect((await fetch(video_url)).headers.get('content-type')).toBe('video/mp4');
  mock.sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
  await expect(api.run('google/veo-3.1-fast', { prompt: 'A kite' })).rejects.toThrow(UnknownOutcomeError);
  server.close();
  await mock.sandbox.close();
});
