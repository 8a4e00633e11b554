import { generateImage, experimental_generateVideo as generateVideo } from 'ai';
import { createProxy } from 'unigen/proxy';
import { createUnifically, UnigenCallError } from 'unigen/ai-sdk';
import { describe, expect } from 'vitest';
import { errorOf, test, withoutWarningLogs } from './setup.js';

withoutWarningLogs();

describe('a route of Next.js', () => {
  test('makes an image, and passes the abort of its request on', async ({ sandbox, unifically }) => {
    /** `app/api/image/route.ts`, apart from the sandbox. */
    const POST = async (request: Request): Promise<Response> => {
      const { prompt } = (await request.json()) as { prompt: string };
      const { image } = await generateImage({
        model: unifically.image('alibaba/z-image-turbo'),
        prompt,
        abortSignal: request.signal,
      });
      return new Response(image.uint8Array as Uint8Array<ArrayBuffer>, {
        headers: { 'Content-Type': image.mediaType },
      });
    };
    const request = (signal?: AbortSignal) =>
      new Request('https://app.example/api/image', {
        method: 'POST',
        body: JSON.stringify({ prompt: 'A kite' }),
        ...(signal && { signal }),
      });
    const response = await POST(request());
    expect(response.headers.get('content-type')).toBe('image/png');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);

    sandbox.control.freeze();
    const controller = new AbortController();
    const aborted = errorOf(POST(request(controller.signal)));
    await expect.poll(() => sandbox.control.tasks()).toHaveLength(2);
    controller.abort();
    expect(await aborted).toMatchObject({ name: 'AbortError', handle: { id: sandbox.control.tasks()[1]!.id } });
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
    // What the proxy does not let through is not repeated either.
    const error = await errorOf(generateVideo({ model: page.video('google/veo-3.1-lite'), prompt: 'A kite' }));
    expect(error).toBeInstanceOf(UnigenCallError);
    expect(sandbox.control.tasks()).toHaveLength(1);
  });
});
