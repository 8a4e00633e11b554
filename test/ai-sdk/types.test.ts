import type {
  Experimental_VideoModelV4,
  ImageModelV4,
  ProviderV4,
  SpeechModelV4,
  TranscriptionModelV4,
} from '@ai-sdk/provider';
import type { Unlisted } from 'unigen';
import {
  createGateAI,
  createUnifically,
  type GateAIImageId,
  type GateAIProviderOptions,
  type GateAIVideoId,
  type UnificallyImageId,
  type UnificallyProviderOptions,
  type UnificallySpeechId,
  type UnificallyTranscriptionId,
  type UnificallyVideoId,
} from 'unigen/ai-sdk';
import { expect, expectTypeOf, it } from 'vitest';

const unifically = createUnifically({ apiKey: 'sk-types' });
const gateai = createGateAI({ apiKey: 'sk-types' });

it('the ids of each interface are known', () => {
  expectTypeOf<UnificallyTranscriptionId>().toEqualTypeOf<'elevenlabs/speech-to-text'>();
  expectTypeOf<'google/veo-3.1-fast'>().toExtend<UnificallyVideoId>();
  expectTypeOf<'alibaba/z-image-turbo'>().toExtend<UnificallyImageId>();
  expectTypeOf<'higgsfield-ai/tts'>().toExtend<UnificallySpeechId>();
  expectTypeOf<'gpt-image-2'>().toExtend<GateAIImageId>();
  expectTypeOf<'sora-2'>().toExtend<GateAIVideoId>();
  expectTypeOf<'rodin-v2'>().not.toExtend<GateAIImageId | GateAIVideoId>();
  // @ts-expect-error A video model.
  unifically.imageModel('google/veo-3.1-fast');
  // @ts-expect-error A model of the other API.
  gateai.videoModel('google/veo-3.1-fast');
  unifically.imageModel('vendor/new-model' as Unlisted);
  // GateAI Core has neither.
  expectTypeOf(gateai).not.toHaveProperty('speechModel');
  expect('speechModel' in gateai).toBe(false);
});

it('a provider and its models are those of the specification', () => {
  expectTypeOf(unifically).toExtend<ProviderV4>();
  expectTypeOf(gateai).toExtend<ProviderV4>();
  expectTypeOf(unifically.image('alibaba/z-image-turbo')).toEqualTypeOf<ImageModelV4>();
  expectTypeOf(unifically.video('google/veo-3.1-fast')).toEqualTypeOf<Experimental_VideoModelV4>();
  expectTypeOf(unifically.speech('higgsfield-ai/tts')).toEqualTypeOf<SpeechModelV4>();
  expectTypeOf(unifically.transcription('elevenlabs/speech-to-text')).toEqualTypeOf<TranscriptionModelV4>();
  const made = [unifically.image('alibaba/z-image-turbo'), gateai.video('sora-2')];
  expect(made.map(({ specificationVersion, provider, modelId }) => [specificationVersion, provider, modelId])).toEqual([
    ['v4', 'unifically.image', 'alibaba/z-image-turbo'],
    ['v4', 'gateai.video', 'sora-2'],
  ]);
});

it('`providerOptions` are those of the model', () => {
  const veo: UnificallyProviderOptions<'google/veo-3.1-fast'> = { voice: 'achird', maxCost: 0.5 };
  // @ts-expect-error Not a length of the model.
  const long: UnificallyProviderOptions<'google/veo-3.1-fast'> = { duration: 5 };
  // @ts-expect-error No parameter of the model.
  const unknown: UnificallyProviderOptions<'google/veo-3.1-fast'> = { negative_prompt: 'rain' };
  const flux: GateAIProviderOptions<'flux-dev'> = { guidance_scale: 4, timeout: 60_000 };
  expect([veo, long, unknown, flux]).toHaveLength(4);
});
