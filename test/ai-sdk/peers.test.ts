import { inspect } from 'node:util';
import { createFal } from '@ai-sdk/fal';
import { createReplicate } from '@ai-sdk/replicate';
import { experimental_generateVideo as generateVideo, generateImage } from 'ai';
import { createUnifically } from 'unigen/ai-sdk';
import { createTestSandbox } from 'unigen/testing';
import { describe, expect, it, vi } from 'vitest';
import { errorOf, withoutWarningLogs } from './setup.js';

// What the comparison in the guide says of other providers, run.

withoutWarningLogs();

const prompt = 'A kite';

/** What a call ends with: its error or its result. The backoffs of the AI SDK pass in no time. */
async function endOf(call: () => Promise<unknown>): Promise<unknown> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  try {
    let done = false as boolean;
    const end = call().then(
      (result) => result,
      (error: unknown) => error,
    );
    void end.finally(() => (done = true));
    while (!done) await vi.advanceTimersByTimeAsync(1000);
    return await end;
  } finally {
    vi.useRealTimers();
  }
}

/** A `fetch` that loses the response to each POST, as a connection that breaks does. */
function losing() {
  const posts: string[] = [];
  const fetch: typeof globalThis.fetch = (url, init) => {
    if (init?.method === 'POST') posts.push(url as string);
    return Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: new Error('ECONNRESET') }));
  };
  return { posts, fetch };
}

describe('the response to the create is lost', () => {
  const peers: Record<string, (fetch: typeof globalThis.fetch) => Promise<unknown>> = {
    'fal, image': (fetch) =>
      generateImage({ model: createFal({ apiKey: 'k', fetch }).image('fal-ai/flux/dev'), prompt }),
    'fal, video': (fetch) => generateVideo({ model: createFal({ apiKey: 'k', fetch }).video('veo3'), prompt }),
    'replicate, image': (fetch) =>
      generateImage({ model: createReplicate({ apiToken: 'k', fetch }).image('black-forest-labs/flux-dev'), prompt }),
    'replicate, video': (fetch) =>
      generateVideo({ model: createReplicate({ apiToken: 'k', fetch }).video('google/veo-3'), prompt }),
  };

  it.each(Object.entries(peers))('%s: 3 POSTs', async (_name, call) => {
    const { posts, fetch } = losing();
    await endOf(() => call(fetch));
    expect(posts).toHaveLength(3);
    expect(new Set(posts).size).toBe(1);
  });

  it.each(['image', 'video'])('ours, %s: 1 POST and 1 task', async (kind) => {
    const sandbox = createTestSandbox();
    sandbox.control.fault({ kind: 'lost', operation: 'createTask', times: 9 });
    const posts: string[] = [];
    const fetch = (request: Request) => {
      if (request.method === 'POST') posts.push(request.url);
      return sandbox.fetch(request);
    };
    const provider = createUnifically({ ...sandbox.clientOptions, fetch });
    const call =
      kind === 'image'
        ? generateImage({ model: provider.image('alibaba/z-image-turbo'), prompt })
        : generateVideo({ model: provider.video('google/veo-3.1-fast'), prompt });
    expect(await errorOf(call)).toMatchObject({ isRetryable: false });
    expect(posts).toHaveLength(1);
    expect(sandbox.control.tasks()).toHaveLength(1);
    await sandbox.close();
  });
});

describe('one poll gets a 503', () => {
  it('fal: the task is lost: the error does not name it, or a second one is paid for', async () => {
    const submitted: string[] = [];
    let polls = 0;
    const fetch = ((_url: string | URL, init?: RequestInit) => {
      if (init?.method === 'POST') {
        const id = `r-${submitted.length + 1}`;
        submitted.push(id);
        const response_url = `https://queue.fal.run/fal-ai/veo3/requests/${id}`;
        return Promise.resolve(Response.json({ request_id: id, response_url }));
      }
      if (polls++ === 0) return Promise.resolve(new Response('<h1>Service unavailable</h1>', { status: 503 }));
      return Promise.resolve(Response.json({ video: { url: 'https://fal.media/kite.mp4' } }));
    }) as typeof globalThis.fetch;
    const download = () => Promise.resolve({ data: new Uint8Array([1]), mediaType: 'video/mp4' });
    const model = createFal({ apiKey: 'k', fetch }).video('veo3');
    const end = await endOf(() => generateVideo({ model, prompt, download }));
    if (end instanceof Error) expect(inspect(end, { depth: 9, showHidden: true })).not.toContain('r-1');
    else expect(submitted).toEqual(['r-1', 'r-2']);
    expect(polls).toBeGreaterThan(0);
  });

  it('ours: it is polled through', async () => {
    const sandbox = createTestSandbox();
    sandbox.control.fault({ kind: 'status', status: 503, operation: 'getTask' });
    const provider = createUnifically(sandbox.clientOptions);
    const { providerMetadata } = await generateVideo({ model: provider.video('google/veo-3.1-fast'), prompt });
    expect(providerMetadata.unifically).toMatchObject({ handle: { id: sandbox.control.tasks()[0]!.id } });
    expect(sandbox.control.tasks()).toHaveLength(1);
    await sandbox.close();
  });
});
