import {
  APICallError,
  createProviderRegistry,
  experimental_generateVideo as generateVideo,
  experimental_getVideoStatus as getVideoStatus,
  experimental_startVideo as startVideo,
  generateImage,
  generateSpeech,
  transcribe,
} from 'ai';
import type { TaskHandle } from 'unigen';
import { createUnifically } from 'unigen/ai-sdk';
import { describe, expect } from 'vitest';
import { errorOf, test, withoutWarningLogs } from './setup.js';

withoutWarningLogs();

const PNG = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);

describe('generateImage', () => {
  test('makes an image, and says which task it is of', async ({ sandbox, unifically }) => {
    const result = await generateImage({
      model: unifically.imageModel('alibaba/z-image-turbo'),
      prompt: 'A kite',
      aspectRatio: '16:9',
      seed: 3,
    });
    const [task] = sandbox.control.tasks();
    expect(task!.input).toEqual({ prompt: 'A kite', aspect_ratio: '16:9', seed: 3 });
    expect(result.image.mediaType).toBe('image/png');
    expect(result.warnings).toEqual([]);
    const handle = { api: 'unifically', id: task!.id, model: 'alibaba/z-image-turbo' };
    const metadata = result.calls[0]!.providerMetadata?.unifically;
    expect(metadata).toMatchObject({ images: [{ handle, url: expect.any(String) }], handle });
    expect(result.image.providerMetadata?.unifically).toMatchObject({ handle });
  });

  test('asks for as many images as wanted in as few requests as possible', async ({ sandbox, gateai, unifically }) => {
    const model = gateai.imageModel('flux-schnell');
    expect((await generateImage({ model, prompt: 'A kite' })).images).toHaveLength(1);
    expect((await generateImage({ model, prompt: 'A kite', n: 11 })).images).toHaveLength(11);
    // Its default is four images.
    expect(sandbox.control.tasks().map(({ input }) => input.quantity)).toEqual([1, 8, 3]);

    const four = await generateImage({
      model: unifically.imageModel('bytedance/seedream-4.5'),
      prompt: 'A kite',
      n: 2,
    });
    expect(four.images).toHaveLength(4);
    expect(four.warnings).toEqual([
      { type: 'other', message: 'bytedance/seedream-4.5 makes 4 images for each request; all are in the result' },
    ]);
    expect(sandbox.control.tasks()).toHaveLength(4);
  });

  test('uploads content, and passes URLs on', async ({ sandbox, unifically, gateai }) => {
    const url = 'https://example.com/barn.png';
    await generateImage({
      model: unifically.imageModel('alibaba/qwen-image-2.0'),
      prompt: { text: 'As a woodcut', images: [url, PNG] },
    });
    const urls = sandbox.control.tasks()[0]!.input.image_urls as string[];
    expect(urls[0]).toBe(url);
    expect(urls[1]).toMatch(/^https:.*\.png$/);
    await generateImage({ model: gateai.imageModel('gpt-image-2'), prompt: { text: 'As a woodcut', images: [PNG] } });
    expect(sandbox.control.tasks()[1]!.input.image_urls).toEqual(['data:image/png;base64,iVBORw0KGgo=']);
  });
});

describe('generateVideo', () => {
  test('makes a video', async ({ sandbox, unifically }) => {
    const { video, providerMetadata, warnings } = await generateVideo({
      model: unifically.videoModel('bytedance/seedance-1.5-pro'),
      prompt: { text: 'The tulip opens', image: PNG },
      resolution: '1280x720',
      duration: 5,
    });
    expect(video.mediaType).toBe('video/mp4');
    expect(video.uint8Array.length).toBeGreaterThan(100);
    const [task] = sandbox.control.tasks();
    expect(task!.input).toMatchObject({
      mode: 'first_last_frame',
      resolution: '720p',
      aspect_ratio: '16:9',
      duration: 5,
    });
    expect(task!.input.first_frame_url).toMatch(/^https:/);
    expect(providerMetadata.unifically).toMatchObject({
      handle: { id: task!.id },
      videos: [{ url: expect.any(String) }],
    });
    expect(warnings).toMatchObject([{ type: 'compatibility', feature: 'resolution' }]);
  });

  test('polls by `poll`, with the download of the caller', async ({ sandbox, gateai }) => {
    const { video, providerMetadata } = await generateVideo({
      model: gateai.videoModel('veo-3.1-lite'),
      prompt: 'A kite',
      poll: { intervalMs: 5 },
      download: async ({ url }) => {
        const response = await sandbox.fetch(new Request(url));
        return { data: new Uint8Array(await response.arrayBuffer()), mediaType: undefined };
      },
    });
    expect(video.mediaType).toBe('video/mp4');
    expect(providerMetadata.gateai).toMatchObject({ handle: { id: sandbox.control.tasks()[0]!.id } });
  });

  test('starts in one process, and is read in another', async ({ sandbox, unifically }) => {
    sandbox.control.freeze();
    const { operation, providerMetadata } = await startVideo({
      model: unifically.videoModel('google/veo-3.1-fast'),
      prompt: 'A kite',
    });
    const stored = JSON.parse(JSON.stringify(operation)) as TaskHandle & Record<string, string>;
    expect(providerMetadata?.unifically).toEqual({ handle: operation });
    const other = createUnifically(sandbox.clientOptions).videoModel('google/veo-3.1-fast');
    const read = () => getVideoStatus(other, { operation: stored });
    expect(await read()).toMatchObject({ status: 'pending' });
    sandbox.control.advance(600_000);
    expect(await read()).toMatchObject({ status: 'completed', videos: [{ type: 'url', mediaType: 'video/mp4' }] });
    // The operation is a handle: the client takes it too.
    expect(await unifically.client.tasks.resume(stored)).toHaveProperty('video_url');
  });

  test('refuses the operation of another model or API, and anything that is not an operation', async ({
    unifically,
  }) => {
    const model = unifically.videoModel('google/veo-3.1-fast');
    for (const operation of [
      null,
      'task_1',
      { api: 'gateai', id: '1', model: 'sora-2' },
      { api: 'unifically', id: '1', model: 'x' },
    ]) {
      const error = await errorOf(getVideoStatus(model, { operation }));
      expect(error).toMatchObject({ message: 'This is not a task handle of google/veo-3.1-fast', isRetryable: false });
    }
  });

  test('says why a task failed', async ({ sandbox, unifically }) => {
    const model = unifically.videoModel('google/veo-3.1-fast');
    sandbox.control.fault({ kind: 'fail', message: 'The prompt was refused', times: 2 });
    const error = (await errorOf(generateVideo({ model, prompt: 'A kite' }))) as APICallError & { handle: TaskHandle };
    expect(error.message).toBe('The prompt was refused');
    expect(error.handle).toMatchObject({ id: sandbox.control.tasks()[0]!.id });
    const polled = errorOf(generateVideo({ model, prompt: 'A kite', poll: { intervalMs: 5 } }));
    expect(((await polled) as Error).message).toMatch(/^The prompt was refused \(task \S+\)$/);
    expect(sandbox.control.tasks()).toHaveLength(2);
  });
});

describe('generateSpeech and transcribe', () => {
  test('speak, and write down what was said', async ({ sandbox, unifically }) => {
    const { audio, warnings, providerMetadata } = await generateSpeech({
      model: unifically.speechModel('elevenlabs/text-to-speech'),
      text: 'The ferry leaves at ten.',
      voice: 'hQ7vKc2LmT9xWb4RzN1e',
      outputFormat: 'mp3',
      speed: 1.1,
      language: 'en',
      instructions: 'Slowly',
      providerOptions: { unifically: { voice_settings: { stability: 0.4 }, model_id: 'eleven_v3' } },
    });
    expect(audio.mediaType).toMatch(/^audio\//);
    expect(sandbox.control.tasks()[0]!.input).toEqual({
      text: 'The ferry leaves at ten.',
      voice: 'hQ7vKc2LmT9xWb4RzN1e',
      output_format: 'mp3_44100_128',
      language_code: 'en',
      model_id: 'eleven_v3',
      voice_settings: { speed: 1.1, stability: 0.4 },
    });
    expect(warnings).toMatchObject([{ type: 'unsupported', feature: 'instructions' }]);
    expect(providerMetadata.unifically).toMatchObject({ handle: { model: 'elevenlabs/text-to-speech' } });

    const model = unifically.transcriptionModel('elevenlabs/speech-to-text');
    const heard = await transcribe({ model, audio: audio.uint8Array, timestampGranularities: ['word', 'segment'] });
    expect(heard.text).not.toBe('');
    expect(heard.language).toBe('en');
    expect(heard.words?.[0]).toMatchObject({ text: expect.any(String), startSecond: 0 });
    expect(heard.warnings).toMatchObject([{ feature: 'timestampGranularities' }]);
    expect(sandbox.control.tasks()[1]!.input.audio_url).toMatch(/^https:/);

    const url = new URL('https://example.com/voicemail.mp3');
    expect((await transcribe({ model, audio: url })).text).not.toBe('');
    expect(sandbox.control.tasks()[2]!.input.audio_url).toBe(url.href);
  });
});

test('the providers fit a registry', async ({ unifically, gateai }) => {
  const registry = createProviderRegistry({ unifically, gateai });
  const { image } = await generateImage({ model: registry.imageModel('gateai:gpt-image-2'), prompt: 'A kite' });
  expect(image.mediaType).toBe('image/png');
  expect(() => unifically.languageModel('google/veo-3.1-fast')).toThrow('The API has no language models');
});
