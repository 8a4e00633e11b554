// @vitest-environment jsdom
import { Unifically } from 'unigen';
import { createSandbox } from 'unigen/sandbox';
import { serveSandbox } from 'unigen/sandbox/server';
import { expect, it } from 'vitest';

// The DOM environment of component tests has classes of its own next to those of Node's `fetch`.

it('the environment has other classes', () => {
  expect(new TextEncoder().encode('x')).not.toBeInstanceOf(Uint8Array);
});

it('in a DOM environment, tasks run against a server', async () => {
  const { url, stop } = await serveSandbox({ port: 0, speed: 1000 });
  try {
    const api = new Unifically({ apiKey: 'jsdom', baseUrl: url, pollInterval: 20 });
    const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A kite' });
    expect(video_url).toMatch(/\.mp4$/);
  } finally {
    await stop();
  }
});

it('in a DOM environment, tasks run against a sandbox without a port', async () => {
  const sandbox = createSandbox({ speed: 1000 });
  const api = new Unifically({ apiKey: 'jsdom', fetch: sandbox.fetch, pollInterval: 20 });
  const { video_url } = await api.run('google/veo-3.1-fast', { prompt: 'A kite' });
  expect((await sandbox.fetch(new Request(video_url))).headers.get('content-type')).toBe('video/mp4');
  const { image_url } = await api.run('google/nano-banana', { prompt: 'A kite', aspect_ratio: '1:1' });
  expect(image_url).toMatch(/^http/);
  const handle = await api.tasks.create('google/veo-3.1-fast', {
    prompt: 'It flies',
    start_image_url: new Blob([await (await sandbox.fetch(new Request(image_url))).arrayBuffer()], {
      type: 'image/png',
    }),
  });
  expect(sandbox.control.tasks().at(-1)?.input.start_image_url).toMatch(/^http/);
  expect(handle.id).toBeTruthy();
  await sandbox.close();
});
