import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { experimental_generateVideo as generateVideo } from 'ai';
import { build } from 'esbuild';
import type { TaskHandle } from 'unigen';
import { createUnifically, UnigenCallError } from 'unigen/ai-sdk';
import { createProxy } from 'unigen/proxy';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recipe } from '../support/snippets.js';
import { errorOf, test, withoutWarningLogs } from './setup.js';

withoutWarningLogs();

describe('the recipe', () => {
  let served: ServedSandbox;
  let folder: string;
  beforeAll(async () => {
    served = await serveSandbox({ port: 0, speed: 1000 });
    process.env.UNIFICALLY_BASE_URL = served.url;
    process.env.UNIFICALLY_API_KEY = 'ai-sdk';
    // Below the project, so that a recipe finds the packages that it imports.
    folder = await mkdtemp(resolve('.snippets-'));
  });
  afterAll(async () => {
    delete process.env.UNIFICALLY_BASE_URL;
    delete process.env.UNIFICALLY_API_KEY;
    await served.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** What a recipe exports. */
  async function load<T>(name: string): Promise<T> {
    const file = join(folder, basename(name));
    const code = recipe('src/ai-sdk/README.md', name);
    // The sandbox is a thousand times as fast as the API.
    await writeFile(file, code.replaceAll('createUnifically({', 'createUnifically({ pollInterval: 20,'));
    const outfile = `${file}.mjs`;
    await build({ entryPoints: [file], outfile, bundle: true, packages: 'external', platform: 'node', format: 'esm' });
    return (await import(outfile)) as T;
  }

  it('for a route of Next.js answers with an image, or with the task that is paid for', async () => {
    const { POST } = await load<{ POST: (request: Request) => Promise<Response> }>('app/api/image/route.ts');
    const post = (signal: AbortSignal | null) =>
      POST(new Request('https://app.example/api/image', { method: 'POST', body: '{"prompt":"A kite"}', signal }));
    const response = await post(null);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);

    // The page is closed.
    const { control } = served.sandbox;
    control.freeze();
    const controller = new AbortController();
    const aborted = post(controller.signal);
    // The task exists, and the client waits for it.
    const polls = () => control.requests().requests.filter(({ path }) => path.endsWith(`/${control.tasks()[1]?.id}`));
    await expect.poll(polls).not.toEqual([]);
    controller.abort();
    const { handle } = (await (await aborted).json()) as { handle: TaskHandle };
    expect(handle.id).toBe(control.tasks()[1]!.id);
    control.resume();
  });

  it('for speech and transcripts speaks, and writes it down', async () => {
    const { audio, text, words } = await load<{
      audio: { mediaType: string };
      text: string;
      words: unknown[];
    }>('speech.ts');
    expect(audio.mediaType).toMatch(/^audio\//);
    expect(text).not.toBe('');
    expect(words.length).toBeGreaterThan(0);
  });
});

describe('a page, whose key stays on the server', () => {
  test('makes a video through the proxy', async ({ sandbox }) => {
    const { apiKey, fetch } = sandbox.clientOptions;
    const proxy = createProxy({
      api: 'unifically',
      apiKey,
      fetch,
      basePath: '/ai',
      models: ['google/veo-3.1-fast'],
      allowUploads: true,
      authorize: 'public',
    });
    const sent: Request[] = [];
    const page = createUnifically({
      baseUrl: 'https://app.example/ai',
      pollInterval: 5,
      fetch: (request) => {
        if (!request.url.startsWith('https://app.example/ai/')) return fetch(request);
        sent.push(request.clone());
        return proxy(request);
      },
    });
    const { video, providerMetadata } = await generateVideo({
      model: page.video('google/veo-3.1-fast'),
      prompt: { text: 'The tulip opens', image: new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]) },
    });
    expect(video.mediaType).toBe('video/mp4');
    expect(providerMetadata.unifically).toMatchObject({ handle: { model: 'google/veo-3.1-fast' } });
    expect(sent.map(({ method }) => method)).toEqual(expect.arrayContaining(['PUT', 'POST', 'GET']));
    expect(sent.some(({ headers }) => headers.has('authorization'))).toBe(false);
    // A create that the proxy refuses is not retried either.
    const error = await errorOf(generateVideo({ model: page.video('google/veo-3.1-lite'), prompt: 'A kite' }));
    expect(error).toBeInstanceOf(UnigenCallError);
    expect(sandbox.control.tasks()).toHaveLength(1);
  });
});
