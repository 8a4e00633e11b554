// Modes that exclude each other, parameters that a model does not take, and values out of its lists: the compiler
// refuses them. Every directive below must be needed, or the compiler complains; types.test.ts compiles this file.
import type { CreateTaskRequest, GateAIGenerateRequest } from '../../generated/types.js';

const url = 'https://example.com/a.png';
const prompt = 'A kite';

export const taken: CreateTaskRequest[] = [
  { model: 'google/veo-3.1-fast', input: { prompt } },
  { model: 'google/veo-3.1-fast', input: { prompt, start_image_url: url, end_image_url: url, duration: 4 } },
  { model: 'google/veo-3.1-fast', input: { prompt, reference_image_urls: [url], voice: 'achird', duration: 8 } },
  { model: 'google/veo-3.1-quality', input: { prompt, start_image_url: url }, dry_run: true },
  {
    model: 'kuaishou/kling-3.0-video',
    input: {
      multi_shots: [
        { prompt, duration: 3 },
        { prompt, duration: 4 },
      ],
    },
  },
  { model: 'kuaishou/kling-3.0-omni-video', input: { prompt, image_urls: [url] } },
  {
    model: 'kuaishou/kling-3.0-omni-video',
    input: { prompt, video_mode: 'transform', video_url: url, aspect_ratio: 'auto' },
  },
  { model: 'kuaishou/kling-2.1-image', input: { prompt, image_url: url } },
  {
    model: 'kuaishou/kling-2.1-image',
    input: { prompt, reference_mode: 'elements', elements: [url, url], scene_url: url },
  },
  { model: 'topaz-labs/image-generative', input: { anything: [1, 2] } },
  { model: 'suno-ai/music', input: { mv: 'chirp-custom:b7bc', custom: true } },
  { model: 'suno-ai/extend', input: { mv: 'chirp-crow', custom: false, clip_id: 'c1', audio_url: url } },
  { model: 'elevenlabs/sound-effect', input: { text: 'Rain', duration: 'auto' } },
  {
    model: 'higgsfield-ai/cinematic-studio-video-2.5',
    input: { shot_mode: 'multi_shot_manual', multi_shots: [{ prompt, duration: 3 }] },
  },
];

export const takenByGate: GateAIGenerateRequest[] = [
  { model: 'sora-2', params: { prompt } },
  { model: 'rodin-v2', params: { image: url, bounding_box: [1, 2, 3] }, type: '3d' },
  { model: 'kling-2.6', params: { prompt, motion_has_audio: { any: 'thing' } } },
  { model: 'seedance-2.0', params: { prompt, image: url, mode: 'RESOLUTION_720' } },
];

export const refused: CreateTaskRequest[] = [
  // @ts-expect-error a frame excludes reference images
  { model: 'google/veo-3.1-fast', input: { prompt, start_image_url: url, reference_image_urls: [url] } },
  // @ts-expect-error an end frame needs a start frame
  { model: 'google/veo-3.1-fast', input: { prompt, end_image_url: url } },
  // @ts-expect-error a voice needs reference images
  { model: 'google/veo-3.1-fast', input: { prompt, voice: 'achird' } },
  // @ts-expect-error reference images take 8 seconds only
  { model: 'google/veo-3.1-fast', input: { prompt, reference_image_urls: [url], duration: 4 } },
  // @ts-expect-error the quality model has no reference mode
  { model: 'google/veo-3.1-quality', input: { prompt, reference_image_urls: [url] } },
  // @ts-expect-error no such duration
  { model: 'google/veo-3.1-lite', input: { prompt, duration: 5 } },
  // @ts-expect-error the prompt is missing
  { model: 'google/veo-3.1-fast', input: {} },
  // @ts-expect-error no such model
  { model: 'google/veo-none', input: { prompt } },
  // @ts-expect-error a source video belongs to transform and video_reference
  { model: 'kuaishou/kling-3.0-omni-video', input: { prompt, video_url: url } },
  // @ts-expect-error frames belong to start_end_frame
  { model: 'kuaishou/kling-3.0-omni-video', input: { prompt, start_frame_url: url } },
  // @ts-expect-error transform needs a source video
  { model: 'kuaishou/kling-3.0-omni-video', input: { prompt, video_mode: 'transform' } },
  // @ts-expect-error the square ratio is spelled 1:1
  { model: 'kuaishou/kling-3.0-video', input: { prompt, aspect_ratio: '1x1' } },
  // @ts-expect-error shots stand in place of a prompt
  {
    model: 'kuaishou/kling-3.0-video',
    input: {
      prompt,
      multi_shots: [
        { prompt, duration: 3 },
        { prompt, duration: 4 },
      ],
    },
  },
  // @ts-expect-error either a prompt or shots
  { model: 'kuaishou/kling-3.0-video', input: { start_frame_url: url } },
  // @ts-expect-error a clip or an audio file to extend
  { model: 'suno-ai/extend', input: { mv: 'chirp-crow', custom: false } },
  // @ts-expect-error a custom model has its beginning
  { model: 'suno-ai/music', input: { mv: 'custom:1', custom: true } },
  // @ts-expect-error elements mode needs elements
  { model: 'kuaishou/kling-2.1-image', input: { prompt, reference_mode: 'elements' } },
  // @ts-expect-error a scene belongs to elements mode
  { model: 'kuaishou/kling-2.1-image', input: { prompt, image_url: url, scene_url: url } },
  // @ts-expect-error the manual mode needs shots
  { model: 'higgsfield-ai/cinematic-studio-video-2.5', input: { shot_mode: 'multi_shot_manual' } },
  // @ts-expect-error a single shot needs a prompt
  { model: 'higgsfield-ai/cinematic-studio-video-2.5', input: { shot_mode: 'single' } },
  // @ts-expect-error thinking is for text to image
  { model: 'alibaba/wan-2.7-image', input: { prompt, image_urls: [url], thinking_mode: true } },
  // @ts-expect-error image to video needs a start image
  { model: 'alibaba/wan-2.6-video', input: { prompt, mode: 'i2v' } },
  // @ts-expect-error reference to video takes no seed
  { model: 'alibaba/wan-2.6-video', input: { prompt, mode: 'r2v', video_urls: [url], seed: 1 } },
  // @ts-expect-error first and last frame mode needs a first frame
  { model: 'bytedance/seedance-1.5-pro', input: { mode: 'first_last_frame' } },
  // @ts-expect-error the custom mode needs a prompt and times
  { model: 'xai/grok-imagine-video-extend', input: { task_id: 'task_4f1c' } },
  // @ts-expect-error resolution belongs to the pro model
  { model: 'google/nano-banana', input: { prompt, aspect_ratio: '1:1', resolution: '2k' } },
  // @ts-expect-error the URL is outside of the input
  { model: 'google/veo-3.1-fast', input: { prompt, callback_url: url } },
];

export const refusedByGate: GateAIGenerateRequest[] = [
  // @ts-expect-error the prompt is missing
  { model: 'sora-2', params: { duration: 4 } },
  // @ts-expect-error no such duration
  { model: 'sora-2', params: { prompt, duration: 5 } },
  // @ts-expect-error parameters go into params here
  { model: 'sora-2', input: { prompt } },
  // @ts-expect-error the fast model has no mode
  { model: 'seedance-2.0-fast', params: { prompt, mode: 'RESOLUTION_720' } },
];
