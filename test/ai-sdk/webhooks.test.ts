import { experimental_generateVideo as generateVideo, experimental_startVideo as startVideo, generateImage } from 'ai';
import { createUnifically, UnigenCallError } from 'unigen/ai-sdk';
import { createTestSandbox, sandboxFixture, type TestSandbox } from 'unigen/testing';
import { describe, expect, it, vi } from 'vitest';
import { fastClock } from '../support/fast-clock.js';
import { errorOf, test as base, withoutWarningLogs } from './setup.js';

withoutWarningLogs();

// On a fast clock the client keeps the limits of its own time, not of the sandbox's.
const test = base.extend({ sandbox: sandboxFixture({ rateLimit: false }) });

const SPEED = 200;

/** Options of a client whose polls after 15 seconds come at once; a request still has a minute of real time. */
function fast({ clientOptions }: TestSandbox) {
  return { ...clientOptions, clock: fastClock(SPEED), requestTimeout: 60_000 * SPEED };
}

const prompt = 'A kite';
const url = 'https://app.example/hooks';
const id = 'google/veo-3.1-fast';
const download = () => Promise.resolve({ data: new Uint8Array([1]), mediaType: 'video/mp4' });

type Event = { headers: Record<string, string>; body: null };
const event: Event = { headers: {}, body: null };

/** The `webhook` option of a call, whose event comes when the test says so. */
function webhookOption() {
  let resolve!: (value: Event) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<Event>((...both) => ([resolve, reject] = both));
  return { webhook: () => Promise.resolve({ url, received: promise }), received: { resolve, reject } };
}

describe('the `webhook` option of generateVideo', () => {
  it('gives the API the URL, and ends with the event', async () => {
    const { webhook, received } = webhookOption();
    const sandbox = createTestSandbox({
      allowHosts: ['app.example'],
      fetch: () => {
        received.resolve(event);
        return Promise.resolve(new Response());
      },
    });
    // With a webhook the first poll would come after 15 seconds.
    const { video, providerMetadata } = await generateVideo({
      model: createUnifically(sandbox.clientOptions).video(id),
      prompt,
      webhook,
      download,
    });
    expect(video.mediaType).toBe('video/mp4');
    expect(providerMetadata.unifically).toMatchObject({ handle: { id: sandbox.control.tasks()[0]!.id } });
    await sandbox.close();
  });

  test('an event that comes too early, or from somebody else, loses nothing', async ({ sandbox }) => {
    sandbox.control.freeze();
    const { webhook, received } = webhookOption();
    received.resolve(event);
    const provider = createUnifically(fast(sandbox));
    const call = generateVideo({ model: provider.video(id), prompt, webhook, download });
    await expect.poll(() => sandbox.control.tasks()).toHaveLength(1);
    sandbox.control.advance(600_000);
    expect((await call).videos).toHaveLength(1);
  });

  test('calls with the same URL each get their own video', async ({ sandbox }) => {
    sandbox.control.fault({ kind: 'status', status: 422, operation: 'createTask' });
    const { webhook, received } = webhookOption();
    const model = createUnifically(fast(sandbox)).video(id);
    const call = () => generateVideo({ model, prompt, webhook, download });
    // One that is refused leaves nothing behind.
    expect(await errorOf(call())).toMatchObject({ statusCode: 422 });
    sandbox.control.fault({ kind: 'delay', ms: 30, operation: 'createTask' });
    const calls = [call(), call(), call()];
    received.resolve(event);
    const handles = (await Promise.all(calls)).map(({ providerMetadata }) => providerMetadata.unifically!.handle);
    const ids = handles.map((handle) => (handle as { id: string }).id);
    expect(ids.sort()).toEqual(
      sandbox.control
        .tasks()
        .map((task) => task.id)
        .sort(),
    );
    expect(ids).toHaveLength(3);
  });

  test('a read after the event of another call waits for its own task', async ({ sandbox }) => {
    sandbox.control.freeze();
    const model = createUnifically(fast(sandbox)).video(id);
    const { webhook } = webhookOption();
    await model.handleWebhookOption!({ webhook });
    const { operation } = await model.doStart!({ prompt, n: 1, providerOptions: {}, webhookUrl: url } as never);
    // The AI SDK reads once after the event, and takes `pending` for a failure.
    const read = model.doStatus!({ operation });
    const polls = () => sandbox.control.requests().requests.filter(({ method }) => method === 'GET');
    await expect.poll(() => polls().length).toBeGreaterThan(1);
    sandbox.control.advance(600_000);
    expect(await read).toMatchObject({ status: 'completed' });
  });

  test('what ends the wait is an error of the provider, with the handle', async ({ sandbox }) => {
    const provider = createUnifically({ ...fast(sandbox), maxRetries: 0 });
    sandbox.control.fault({ kind: 'status', status: 503, operation: 'getTask', times: 99 });
    const { webhook } = webhookOption();
    const error = await errorOf(generateVideo({ model: provider.video(id), prompt, webhook, download }));
    expect(error).toBeInstanceOf(UnigenCallError);
    expect(error).toMatchObject({ handle: { id: sandbox.control.tasks()[0]!.id } });
  });

  test('a source of events that fails leaves the polls', async ({ sandbox }) => {
    const { webhook, received } = webhookOption();
    received.reject(new Error('the tunnel is closed'));
    const provider = createUnifically(fast(sandbox));
    expect((await generateVideo({ model: provider.video(id), prompt, webhook, download })).videos).toHaveLength(1);
    expect(sandbox.control.tasks()).toHaveLength(1);
  });

  test('says why a task failed', async ({ sandbox }) => {
    sandbox.control.fault({ kind: 'fail', message: 'The prompt was refused' });
    const provider = createUnifically(fast(sandbox));
    const { webhook } = webhookOption();
    const error = await errorOf(generateVideo({ model: provider.video(id), prompt, webhook, download }));
    expect((error as Error).message).toMatch(/^The prompt was refused \(task \S+\)$/);
  });

  test('ends with an abort', async ({ sandbox }) => {
    sandbox.control.freeze();
    const controller = new AbortController();
    const onCreate = vi.fn<(handle: object) => void>();
    const unifically = createUnifically({ ...sandbox.clientOptions, onCreate });
    const { webhook } = webhookOption();
    const { signal: abortSignal } = controller;
    const call = errorOf(generateVideo({ model: unifically.video(id), prompt, webhook, abortSignal }));
    await expect.poll(() => onCreate.mock.calls).toHaveLength(1);
    controller.abort();
    expect(await call).toMatchObject({ name: 'AbortError' });
  });

  test('GateAI Core has none: a warning, and polls', async ({ gateai }) => {
    const { webhook } = webhookOption();
    const model = gateai.video('veo-3.1-lite');
    const { warnings } = await generateVideo({ model, prompt, webhook, poll: { intervalMs: 5 }, download });
    expect(warnings).toMatchObject([{ type: 'unsupported', feature: 'webhook' }]);
    const started = await startVideo({ model, prompt, webhookUrl: url });
    expect(started.warnings).toMatchObject([{ type: 'unsupported', feature: 'webhookUrl' }]);
  });
});

test('startVideo gives the API the URL of its caller', async () => {
  const called: string[] = [];
  const sandbox = createTestSandbox({
    allowHosts: ['app.example'],
    fetch: (request) => {
      called.push(request.url);
      return Promise.resolve(new Response());
    },
  });
  await startVideo({ model: createUnifically(sandbox.clientOptions).video(id), prompt, webhookUrl: url });
  await expect.poll(() => called).toEqual([url]);
  await sandbox.close();
});

test('the `webhook` of a provider gets an event for each task, and ends its waits', async ({ sandbox }) => {
  const waitForEvent = vi.fn(() => Promise.resolve(undefined));
  const webhook = { callbackUrl: () => url, waitForEvent };
  const bodies: Record<string, unknown>[] = [];
  const provider = createUnifically({
    ...fast(sandbox),
    webhook,
    beforePay: ({ body }) => void bodies.push(body),
  });
  await generateImage({ model: provider.image('alibaba/z-image-turbo'), prompt });
  expect(waitForEvent).toHaveBeenCalledOnce();
  await startVideo({ model: provider.video(id), prompt });
  expect(bodies.map(({ callback_url }) => callback_url)).toEqual([url, url]);
});
