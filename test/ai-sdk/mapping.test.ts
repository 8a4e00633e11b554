import {
  experimental_generateVideo as generateVideo,
  experimental_startVideo as startVideo,
  generateImage,
  generateSpeech,
} from 'ai';
import type { Unlisted } from 'unigen';
import { describe, expect } from 'vitest';
import { errorOf, test, withoutWarningLogs } from './setup.js';

withoutWarningLogs();

const prompt = 'A kite';
const png = 'https://example.com/barn.png';

/** The message of the error of a call that pays for nothing. */
const refusal = async (call: Promise<unknown>) => ((await errorOf(call)) as Error).message;

describe('sizes and ratios', () => {
  test.for([
    ['gpt-image-2', { size: '2048x1136' }, { width: 2048, height: 1136 }, []],
    ['gpt-image-2', { size: '1000x1000' }, { width: 1024, height: 1024 }, ['compatibility size']],
    ['gpt-image-2', { aspectRatio: '16:9' }, { width: 1376, height: 768 }, []],
    [
      'gpt-image-2',
      { aspectRatio: '16:9', size: '1024x1024' },
      { width: 1024, height: 1024 },
      ['unsupported aspectRatio'],
    ],
    ['flux-dev', { aspectRatio: '16:9' }, { width: 1368, height: 768 }, []],
    ['kino-xl', { aspectRatio: '16:9' }, {}, ['unsupported aspectRatio']],
  ] as const)('%s %o', async ([id, options, expected, warned], { sandbox, gateai }) => {
    const { warnings } = await generateImage({ model: gateai.image(id), prompt, ...options });
    expect(sandbox.control.tasks()[0]!.input).toEqual({ prompt, quantity: 1, ...expected });
    expect(warnings.map((one) => `${one.type} ${'feature' in one ? one.feature : ''}`)).toEqual(warned);
  });

  test.for([
    ['alibaba/z-image-turbo', { size: '1024x1024' }, { aspect_ratio: '1:1' }, 'compatibility'],
    ['topaz-labs/image-generative', { aspectRatio: '1:1' }, {}, 'unsupported'],
  ] as const)('%s %o', async ([id, options, expected, type], { sandbox, unifically }) => {
    const { warnings } = await generateImage({ model: unifically.image(id), prompt, ...options });
    expect(sandbox.control.tasks()[0]!.input).toEqual({ prompt, ...expected });
    expect(warnings).toMatchObject([{ type }]);
  });

  test.for([
    ['kuaishou/kling-3.0-video', { resolution: '1280x720' }, { mode: 'std', aspect_ratio: '16:9' }, 'compatibility'],
    ['higgsfield-ai/cinematic-studio-video-3.5', { aspectRatio: 'adaptive' }, { aspect_ratio: 'auto' }, undefined],
    ['alibaba/wan-2.5-video', { aspectRatio: 'adaptive' }, {}, 'unsupported'],
    ['alibaba/wan-2.5-video', { generateAudio: false }, { audio: false }, undefined],
    ['google/veo-3.1-fast', { generateAudio: true }, {}, 'unsupported'],
    ['google/veo-3.1-fast', { fps: 24 }, {}, 'unsupported'],
    ['openai/sora-2', { prompt: { text: prompt, image: png } }, { image_url: png }, 'compatibility'],
  ] as const)('%s %o', async ([id, options, expected, type], { sandbox, unifically }) => {
    const { warnings } = await startVideo({ model: unifically.video(id), prompt, ...options });
    expect(sandbox.control.tasks()[0]!.input).toEqual({ prompt, ...expected });
    expect(warnings.filter(({ type: own }) => own !== 'deprecated').map(({ type: own }) => own)).toEqual(
      type ? [type] : [],
    );
  });
});

describe('what a model does not take is refused before anything is paid', () => {
  test.for([
    [{ aspectRatio: '4:3' }, 'google/veo-3.1-fast: `aspectRatio` must be 16:9 or 9:16'],
    [{ duration: 5 }, 'google/veo-3.1-fast: `duration` must be 4, 6 or 8'],
    [{ resolution: '720p' }, 'google/veo-3.1-fast: `resolution` must be a width and a height, such as 1280x720'],
  ] as [object, string][])('%o', async ([options, message], { sandbox, unifically }) => {
    const model = unifically.video('google/veo-3.1-fast');
    expect(await refusal(generateVideo({ model, prompt, ...options }))).toBe(message);
    expect(sandbox.control.requests().requests).toEqual([]);
  });

  test('a size of a ratio that the model does not make', async ({ sandbox, unifically }) => {
    const model = unifically.image('alibaba/z-image-turbo');
    expect(await refusal(generateImage({ model, prompt, size: '1000x313' }))).toBe(
      'alibaba/z-image-turbo: `size` 1000x313 must have the ratio 1:1, 2:3, 3:2, 3:4, 4:3, 9:16 or 16:9',
    );
    expect(sandbox.control.requests().requests).toEqual([]);
    // Accepted if the ratio is given too.
    const providerOptions = { unifically: { aspect_ratio: '16:9' } };
    await generateImage({ model, prompt, size: '1000x313', providerOptions });
    expect(sandbox.control.tasks()[0]!.input).toEqual({ prompt, aspect_ratio: '16:9' });
  });

  test('a required parameter is asked for, with its place', async ({ sandbox, unifically }) => {
    const { image, video, speech } = unifically;
    expect(await refusal(generateImage({ model: image('google/nano-banana'), prompt }))).toBe(
      'google/nano-banana: needs aspect_ratio (`aspectRatio`, one of 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9, 21:9)',
    );
    expect(await refusal(generateVideo({ model: video('google/veo-3.1-extend'), prompt }))).toBe(
      'google/veo-3.1-extend: needs task_id (`providerOptions.unifically`) and model (`providerOptions.unifically`)',
    );
    expect(await refusal(generateVideo({ model: video('higgsfield-ai/lite'), prompt }))).toBe(
      'higgsfield-ai/lite: needs start_image_url (`prompt.image`)',
    );
    const model = speech('elevenlabs/text-to-speech');
    expect(await refusal(generateSpeech({ model, text: prompt }))).toBe(
      'elevenlabs/text-to-speech: needs voice (`voice`, listed by `npx unigen resources voices`)',
    );
    expect(await refusal(generateSpeech({ model, text: prompt, voice: 'x', outputFormat: 'opus' }))).toMatch(
      /`outputFormat` must be mp3_22050_32, .*alaw_8000$/,
    );
    expect(sandbox.control.requests().requests).toEqual([]);
  });

  test('parameters of `providerOptions` override the call, and count as given', async ({ sandbox, unifically }) => {
    const model = unifically.image('google/nano-banana');
    const providerOptions = { unifically: { aspect_ratio: '4:3' }, openai: { quality: 'hd' } };
    await generateImage({ model, prompt, aspectRatio: '1:1', providerOptions });
    expect(sandbox.control.tasks()[0]!.input).toEqual({ prompt, aspect_ratio: '4:3' });
  });

  test('a model of another kind is refused with its method', async ({ unifically, gateai }) => {
    const image = unifically.image as (id: string) => ReturnType<typeof unifically.image>;
    expect(await refusal(generateImage({ model: image('google/veo-3.1-fast'), prompt }))).toBe(
      "google/veo-3.1-fast does not fit `imageModel`: use `videoModel('google/veo-3.1-fast')`",
    );
    expect(await refusal(generateImage({ model: gateai.image('rodin-v2' as Unlisted), prompt }))).toBe(
      "rodin-v2 fits no interface of the AI SDK: call `new GateAI().run('rodin-v2', …)` of unigen",
    );
  });
});

describe('warnings', () => {
  test('warn of a mask, of headers and of a retired model', async ({ unifically }) => {
    const { warnings } = await generateImage({
      model: unifically.image('alibaba/qwen-image'),
      prompt: { text: prompt, images: [png], mask: png },
      headers: { 'X-Trace': '1' },
    });
    expect(warnings).toEqual([
      { type: 'unsupported', feature: 'mask', details: 'no model of the API has a parameter for it' },
      { type: 'unsupported', feature: 'headers', details: 'x-trace: not sent' },
    ]);
    const retired = await generateVideo({ model: unifically.video('openai/sora-2'), prompt });
    expect(retired.warnings).toEqual([
      { type: 'deprecated', setting: 'openai/sora-2', message: 'The model is retired; use google/veo-3.1-fast' },
    ]);
  });

  test('warn of images that no document mentions', async ({ sandbox, gateai }) => {
    const model = gateai.image('seedream-4.5');
    const { warnings } = await generateImage({ model, prompt: { text: prompt, images: [png] } });
    expect(warnings).toMatchObject([{ type: 'compatibility', feature: 'files' }]);
    expect(sandbox.control.tasks()[0]!.input.image_urls).toEqual([png]);
  });

  test('warn of everything but the prompt, for a model that is not listed', async ({ gateai }) => {
    const model = gateai.image('vendor/new-model' as Unlisted);
    const error = await errorOf(generateImage({ model, prompt, seed: 1 }));
    // The sandbox does not know it either.
    expect(error).toMatchObject({ isRetryable: false, statusCode: expect.any(Number) });
  });
});

test('a model says whether it takes images', async ({ unifically, gateai }) => {
  const takes = [
    unifically.image('google/nano-banana'),
    unifically.image('alibaba/z-image-turbo'),
    gateai.image('seedream-4.5'),
    unifically.image('suno-ai/music' as Unlisted),
  ].map(async ({ supportsFileInputs }) => supportsFileInputs);
  expect(await Promise.all(takes)).toEqual([true, false, undefined, undefined]);
});
