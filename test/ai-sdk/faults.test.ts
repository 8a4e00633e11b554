import { inspect } from 'node:util';
import {
  APICallError,
  experimental_generateVideo as generateVideo,
  experimental_getVideoStatus as getVideoStatus,
  experimental_startVideo as startVideo,
  generateImage,
  generateSpeech,
  transcribe,
} from 'ai';
import {
  AbortError,
  AuthenticationError,
  CostLimitError,
  RateLimitError,
  TimeoutError,
  UnigenError,
  UnknownOutcomeError,
  ValidationError,
  type TaskHandle,
} from 'unigen';
import { createGateAI, createUnifically, UnigenCallError, type UnificallyProvider } from 'unigen/ai-sdk';
import { describe, expect } from 'vitest';
import { errorOf, test, withoutWarningLogs } from './setup.js';

withoutWarningLogs();

const prompt = 'A kite';
const voice = 'hQ7vKc2LmT9xWb4RzN1e';
const CREATES: Record<string, (provider: UnificallyProvider) => Promise<unknown>> = {
  generateImage: ({ image }) => generateImage({ model: image('alibaba/z-image-turbo'), prompt }),
  generateVideo: ({ video }) => generateVideo({ model: video('google/veo-3.1-fast'), prompt }),
  'generateVideo with poll': ({ video }) => generateVideo({ model: video('google/veo-3.1-fast'), prompt, poll: {} }),
  startVideo: ({ video }) => startVideo({ model: video('google/veo-3.1-fast'), prompt }),
  generateSpeech: ({ speech }) => generateSpeech({ model: speech('elevenlabs/text-to-speech'), text: prompt, voice }),
  transcribe: ({ transcription }) =>
    transcribe({ model: transcription('elevenlabs/speech-to-text'), audio: new URL('https://example.com/a.mp3') }),
};

describe.each(Object.entries(CREATES))('%s', (_name, call) => {
  test('pays once if the response to the create is lost', async ({ sandbox, unifically }) => {
    sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
    const error = await errorOf(call(unifically));
    expect(sandbox.control.tasks()).toHaveLength(1);
    expect(APICallError.isInstance(error)).toBe(true);
    expect(error).toBeInstanceOf(UnigenCallError);
    expect(error).toMatchObject({
      name: 'AI_APICallError',
      isRetryable: false,
      cause: expect.any(UnknownOutcomeError),
    });
    expect((error as APICallError).url).toMatch(/\/v1\/tasks$/);
  });

  test.for([500, 502, 503, 429])('pays once after a %i', async (status, { sandbox }) => {
    const options = { ...sandbox.clientOptions, maxRetries: 0 };
    sandbox.control.fault({ kind: 'status', status, operation: 'createTask', times: 9 });
    const error = await errorOf(call(createUnifically(options)));
    expect(error).toMatchObject({ isRetryable: false });
    const creates = sandbox.control.requests().requests.filter(({ method }) => method === 'POST');
    expect(creates).toHaveLength(1);
  });

  test('creates nothing above `maxCost`', async ({ sandbox }) => {
    const error = await errorOf(call(createUnifically({ ...sandbox.clientOptions, maxCost: 0.000001 })));
    expect(error).toMatchObject({ isRetryable: false, cause: expect.any(CostLimitError) });
    expect(sandbox.control.tasks()).toEqual([]);
  });
});

test('refuses a misspelled `maxCost`, which would limit nothing', async ({ sandbox, unifically }) => {
  const providerOptions = { unifically: { max_cost: 0.01 } };
  const error = await errorOf(
    generateImage({ model: unifically.image('topaz-labs/image-generative'), prompt, providerOptions }),
  );
  expect(error).toMatchObject({
    message:
      'topaz-labs/image-generative: `providerOptions.unifically` has no option `max_cost`; did you mean `maxCost`?',
    isRetryable: false,
  });
  expect(sandbox.control.tasks()).toEqual([]);
});

test('a parameter that is wrong in `providerOptions` is named with its model and place', async ({
  sandbox,
  unifically,
  gateai,
}) => {
  const video = generateVideo({
    model: unifically.video('google/veo-3.1-fast'),
    prompt,
    providerOptions: { unifically: { voce: 'kore' } },
  });
  const place =
    '(in `providerOptions.unifically`; `npx unigen show google/veo-3.1-fast --api unifically` lists what it takes)';
  expect(await errorOf(video)).toMatchObject({
    message: `google/veo-3.1-fast: unknown parameter voce; did you mean voice? ${place}`,
    cause: expect.any(ValidationError),
  });
  // The parameter that is meant may be set already, by the call itself.
  const twice = generateVideo({
    model: unifically.video('google/veo-3.1-fast'),
    prompt,
    duration: 8,
    providerOptions: { unifically: { duraton: 4 } },
  });
  expect(await errorOf(twice)).toMatchObject({
    message: `google/veo-3.1-fast: unknown parameter duraton; did you mean duration? ${place}`,
  });
  const image = generateImage({ model: gateai.image('gpt-image-2'), prompt, providerOptions: { gateai: { tone: 1 } } });
  expect(await errorOf(image)).toMatchObject({
    message: expect.stringMatching(/^gpt-image-2: .*tone.* \(in `providerOptions\.gateai`; /),
  });
  // What the call says itself is elsewhere.
  const plain = createUnifically({
    ...sandbox.clientOptions,
    validate: () => [
      { message: 'prompt is too long', path: ['input', 'prompt'], pointer: '/input/prompt', keyword: 'maxLength' },
    ],
  });
  expect(
    await errorOf(
      generateImage({
        model: plain.image('alibaba/z-image-turbo'),
        prompt,
        providerOptions: { unifically: { seed: 1 } },
      }),
    ),
  ).toMatchObject({
    message: 'alibaba/z-image-turbo: prompt is too long',
  });
  expect(sandbox.control.tasks()).toEqual([]);
});

test('the name of the provider in another spelling is refused: it would be ignored', async ({ gateai }) => {
  const image = generateImage({ model: gateai.image('gpt-image-2'), prompt, providerOptions: { gateAI: { seed: 1 } } });
  expect(await errorOf(image)).toMatchObject({
    message: 'gpt-image-2: `providerOptions.gateAI` is not read; did you mean `gateai`?',
  });
});

test('the name of the provider with a typo is an error, not a warning: what it has may limit the cost', async ({
  sandbox,
  unifically,
  gateai,
}) => {
  const call = (providerOptions: Record<string, { maxCost?: number }>) =>
    generateVideo({ model: unifically.video('google/veo-3.1-fast'), prompt, providerOptions });
  for (const name of [
    ...['unifcally', 'unificaly', 'unifically2', 'Unifcaly', 'unigen', 'unify', 'unifically.image'],
    ...['gate', 'gateai-core', 'gateaicore'],
  ])
    expect(await errorOf(call({ fal: {}, [name]: { maxCost: 0.01 } }))).toMatchObject({
      message: `google/veo-3.1-fast: \`providerOptions.${name}\` is not read; did you mean \`unifically\`?`,
      isRetryable: false,
    });
  const image = (providerOptions: Record<string, object>) =>
    generateImage({ model: gateai.image('gpt-image-2'), prompt, providerOptions: providerOptions as never });
  expect(await errorOf(image({ gateia: {} }))).toMatchObject({
    message: 'gpt-image-2: `providerOptions.gateia` is not read; did you mean `gateai`?',
  });
  expect(sandbox.control.tasks()).toEqual([]);

  // Other providers: the gateway of the AI SDK, the other of ours, and a second one next to the right name.
  await image({ gateway: { order: ['fal'] }, unifically: {}, fal: {} });
  await call({ unifically: { maxCost: 5 }, unifically2: { maxCost: 0.01 } });
  expect(sandbox.control.tasks()).toHaveLength(2);

  // Refused next to the right name too: no other provider has these.
  for (const name of ['unigen', 'unifically.video'])
    expect(await errorOf(call({ unifically: {}, [name]: { maxCost: 0.01 } }))).toMatchObject({
      message: `google/veo-3.1-fast: \`providerOptions.${name}\` is not read; did you mean \`unifically\`?`,
    });
  expect(sandbox.control.tasks()).toHaveLength(2);
});

test('options only for the other provider are a warning: a list of fallbacks has those of both', async ({
  unifically,
  gateai,
}) => {
  const image = async (
    model: Parameters<typeof generateImage>[0]['model'],
    providerOptions: Record<string, Record<string, number>>,
  ) => (await generateImage({ model, prompt, providerOptions })).warnings;
  const model = unifically.image('alibaba/z-image-turbo');
  const message =
    '`providerOptions.gateai` is not read: the options of this model go into `providerOptions.unifically`';
  expect(await image(model, { gateai: { maxCost: 0.01 } })).toEqual([{ type: 'other', message }]);
  expect(await image(model, { gateai: { maxCost: 0.01 }, unifically: { maxCost: 1 } })).toEqual([]);
  expect(await image(gateai.image('gpt-image-2'), { unifically: { maxCost: 0.01 } })).toEqual([
    {
      type: 'other',
      message: '`providerOptions.unifically` is not read: the options of this model go into `providerOptions.gateai`',
    },
  ]);
});

test('a key that the API refuses is one sentence, with what to do', async ({ sandbox }) => {
  const { clientOptions, control } = sandbox;
  control.fault({ kind: 'status', status: 401, times: 2 });
  const image = generateImage({ model: createUnifically(clientOptions).image('alibaba/z-image-turbo'), prompt });
  const error = await errorOf(image);
  expect(error).toBeInstanceOf(UnigenCallError);
  expect(error).toMatchObject({
    message: expect.stringMatching(/^Unifically refused the key \(.+\): check `apiKey` or UNIFICALLY_API_KEY$/),
    statusCode: 401,
    cause: expect.any(AuthenticationError),
  });
  // With a base URL there is a call, since a proxy may add the key.
  const keyless = createUnifically({ ...clientOptions, apiKey: undefined, baseUrl: 'http://localhost:4010' }).image(
    'alibaba/z-image-turbo',
  );
  expect(await errorOf(generateImage({ model: keyless, prompt }))).toMatchObject({
    message: expect.stringContaining('UNIFICALLY_API_KEY') as string,
    statusCode: 401,
  });
  // Without any key there is no call.
  expect(() => createGateAI()).toThrow(AuthenticationError);
});

test('options that are not an object are refused, and names of prototypes are parameters', async ({
  sandbox,
  unifically,
}) => {
  const model = unifically.image('topaz-labs/image-generative');
  const call = (unifically: unknown) => generateImage({ model, prompt, providerOptions: { unifically } as never });
  for (const wrong of ['fast', 1, [1]])
    expect(await errorOf(call(wrong))).toMatchObject({
      message: 'topaz-labs/image-generative: `providerOptions.unifically` must be an object',
      isRetryable: false,
    });
  await call(JSON.parse('{"__proto__":{"a":1},"constructor":2}'));
  expect(JSON.stringify(sandbox.control.tasks()[0]!.input)).toBe(
    '{"prompt":"A kite","__proto__":{"a":1},"constructor":2}',
  );
});

describe('a paid task is not lost', () => {
  test.for([1, 3])('if %i polls get a 503', async (times, { sandbox, unifically }) => {
    sandbox.control.fault({ kind: 'status', status: 503, operation: 'getTask', times, retryAfter: 0 });
    const { video } = await generateVideo({ model: unifically.video('google/veo-3.1-fast'), prompt });
    expect(video.uint8Array.length).toBeGreaterThan(0);
    expect(sandbox.control.tasks()).toHaveLength(1);
  });

  test('if one poll of `poll` gets a 503', async ({ sandbox, unifically }) => {
    sandbox.control.fault({ kind: 'status', status: 503, operation: 'getTask', retryAfter: 0 });
    const download = () => Promise.resolve({ data: new Uint8Array([1]), mediaType: 'video/mp4' });
    const model = unifically.video('google/veo-3.1-fast');
    const { video } = await generateVideo({ model, prompt, poll: { intervalMs: 5 }, download });
    expect(video.mediaType).toBe('video/mp4');
    expect(sandbox.control.tasks()).toHaveLength(1);
  });

  test('if all polls fail: the error has the handle', async ({ sandbox }) => {
    const provider = createUnifically({ ...sandbox.clientOptions, maxRetries: 0, pollInterval: 1 });
    sandbox.control.fault({ kind: 'status', status: 503, operation: 'getTask', times: 99 });
    for (const poll of [undefined, { intervalMs: 1 }]) {
      const error = (await errorOf(
        generateVideo({ model: provider.video('google/veo-3.1-fast'), prompt, ...(poll && { poll }) }),
      )) as UnigenCallError;
      expect(error).toMatchObject({ statusCode: 503, isRetryable: false });
      expect(error.data).toEqual({ handle: error.handle });
      sandbox.control.clearFaults();
      expect(await provider.client.tasks.resume(error.handle)).toHaveProperty('video_url');
      sandbox.control.fault({ kind: 'status', status: 503, operation: 'getTask', times: 99 });
    }
  });

  test('if its files can not be fetched', async ({ sandbox }) => {
    const fetch = (request: Request) =>
      request.url.includes('/files/') ? Promise.reject(new TypeError('fetch failed')) : sandbox.fetch(request);
    const provider = createUnifically({ ...sandbox.clientOptions, fetch });
    const error = await errorOf(generateImage({ model: provider.image('alibaba/z-image-turbo'), prompt }));
    expect(error).toMatchObject({ isRetryable: false, handle: { id: sandbox.control.tasks()[0]!.id } });
    expect(sandbox.control.tasks()).toHaveLength(1);
  });

  test('if its output is empty: the AI SDK would pay again', async ({ sandbox, gateai }) => {
    const fetch = async (request: Request) => {
      const response = await sandbox.fetch(request);
      if (request.method !== 'GET' || !response.headers.get('content-type')?.includes('json')) return response;
      return Response.json({ ...((await response.json()) as object), result: [] });
    };
    const provider = createGateAI({ ...sandbox.clientOptions, fetch });
    const error = await errorOf(generateImage({ model: provider.image('gpt-image-2'), prompt }));
    expect(error).toMatchObject({ message: 'The output names no file', isRetryable: false });
    expect((error as UnigenCallError).handle?.id).toBe(sandbox.control.tasks()[0]!.id);
    expect(sandbox.control.tasks()).toHaveLength(1);
    expect(gateai.client.baseUrl).toBe((error as UnigenCallError).url);
  });

  test('`onCreate` has the handle before anything waits', async ({ sandbox }) => {
    const handles: TaskHandle[] = [];
    const onCreate = (handle: TaskHandle) => void handles.push(handle);
    const provider = createUnifically({ ...sandbox.clientOptions, onCreate });
    await generateImage({ model: provider.image('alibaba/z-image-turbo'), prompt });
    await startVideo({ model: provider.video('google/veo-3.1-fast'), prompt });
    expect(handles.map(({ id }) => id)).toEqual(sandbox.control.tasks().map(({ id }) => id));

    const throwing = createUnifically({ ...sandbox.clientOptions, onCreate: () => Promise.reject(new Error('full')) });
    const errors = [
      await errorOf(startVideo({ model: throwing.video('google/veo-3.1-fast'), prompt })),
      await errorOf(generateVideo({ model: throwing.video('google/veo-3.1-fast'), prompt })),
    ];
    for (const error of errors) expect(error).toMatchObject({ isRetryable: false, handle: expect.any(Object) });
    expect(sandbox.control.tasks()).toHaveLength(4);
  });
});

describe('abort and timeout', () => {
  test('an abort while waiting ends the call at once, with the handle', async ({ sandbox }) => {
    sandbox.control.freeze();
    const controller = new AbortController();
    const handles: TaskHandle[] = [];
    const onCreate = (handle: TaskHandle) => void handles.push(handle);
    const unifically = createUnifically({ ...sandbox.clientOptions, onCreate });
    const call = errorOf(
      generateVideo({ model: unifically.video('google/veo-3.1-fast'), prompt, abortSignal: controller.signal }),
    );
    await expect.poll(() => handles).toHaveLength(1);
    controller.abort();
    const error = await call;
    expect(error).toMatchObject({ name: 'AbortError', isRetryable: false, cause: expect.any(AbortError) });
    expect((error as UnigenCallError).handle).toEqual(handles[0]);
  });

  test('a `timeout` too, of the provider or of a call', async ({ sandbox, unifically }) => {
    sandbox.control.freeze();
    const error = await errorOf(
      generateImage({
        model: unifically.image('alibaba/z-image-turbo'),
        prompt,
        providerOptions: { unifically: { timeout: 300 } },
      }),
    );
    expect(error).toMatchObject({ isRetryable: false, cause: expect.any(TimeoutError), handle: expect.any(Object) });
    expect(sandbox.control.tasks()[0]!.input).toEqual({ prompt });
  });

  test('a signal that has aborted already sends nothing', async ({ sandbox, unifically }) => {
    const abortSignal = AbortSignal.abort();
    await errorOf(generateImage({ model: unifically.image('alibaba/z-image-turbo'), prompt, abortSignal }));
    await errorOf(
      Promise.resolve(
        unifically
          .image('alibaba/z-image-turbo')
          .doGenerate({ prompt, n: 1, abortSignal, providerOptions: {} } as never),
      ),
    );
    expect(sandbox.control.requests().requests).toEqual([]);
  });
});

describe('an error', () => {
  test('says after how long a rate limit ends', async ({ sandbox }) => {
    const provider = createUnifically({ ...sandbox.clientOptions, maxRetryAfter: 1000 });
    sandbox.control.fault({ kind: 'status', status: 429, retryAfter: 60, operation: 'createTask', times: 9 });
    const error = await errorOf(generateImage({ model: provider.image('alibaba/z-image-turbo'), prompt }));
    expect(error).toMatchObject({
      statusCode: 429,
      responseHeaders: { 'retry-after': '60' },
      isRetryable: false,
      cause: expect.any(RateLimitError),
    });
  });

  test('never has the key', async ({ sandbox }) => {
    const apiKey = 'sk-never-shown-anywhere';
    const provider = createUnifically({ ...sandbox.clientOptions, apiKey });
    sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
    const error = (await errorOf(generateImage({ model: provider.image('alibaba/z-image-turbo'), prompt }))) as Error;
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(apiKey);
    expect(JSON.stringify(error)).not.toContain(apiKey);
  });

  test('an error of the API is not retried', async ({ unifically }) => {
    const model = unifically.video('google/veo-3.1-fast');
    const call = generateVideo({ model, prompt, providerOptions: { unifically: { duration: 5 } } });
    const error = await errorOf(call);
    expect(error).toMatchObject({ statusCode: 422, isRetryable: false, cause: expect.any(ValidationError) });
    const missing = await errorOf(
      getVideoStatus(model, { operation: { api: 'unifically', id: 'task_none', model: 'google/veo-3.1-fast' } }),
    );
    expect(missing).toMatchObject({ statusCode: 404, handle: { id: 'task_none' }, cause: expect.any(UnigenError) });
  });
});
