import { describe, expect, it } from 'vitest';
import { loadValidator } from '../../src/validate/index.js';

type Row = [model: string, input: unknown, message: string, pointer: string, keyword: string];

const url = (name: string) => `https://example.com/${name}`;
const urls = (count: number) => Array.from({ length: count }, (_, index) => url(`${index}.png`));
const prompt = 'A kite';
const shots = (...seconds: number[]) => seconds.map((duration) => ({ prompt, duration }));

const VALUES: Row[] = [
  ['google/veo-3.1-fast', { prompt, duration: 5 }, 'duration must be 4, 6 or 8', '/input/duration', 'enum'],
  [
    'google/veo-3.1-fast',
    { prompt, duration: '8' },
    'duration must be 4, 6 or 8, not a string',
    '/input/duration',
    'type',
  ],
  [
    'google/veo-3.1-fast',
    { prompt, duration: null },
    'duration must be 4, 6 or 8, not null',
    '/input/duration',
    'type',
  ],
  ['google/veo-3.1-fast', { prompt, duration: 4.5 }, 'duration must be 4, 6 or 8', '/input/duration', 'type'],
  ['google/veo-3.1-fast', { prompt, seed: 1.5 }, 'seed must be an integer', '/input/seed', 'type'],
  ['google/veo-3.1-fast', { prompt, seed: NaN }, 'seed must be an integer, not NaN', '/input/seed', 'type'],
  ['google/veo-3.1-fast', { prompt: 7 }, 'prompt must be a string, not a number', '/input/prompt', 'type'],
  ['google/veo-3.1-fast', { prompt: ['a'] }, 'prompt must be a string, not an array', '/input/prompt', 'type'],
  ['google/veo-3.1-fast', {}, 'prompt is required', '/input/prompt', 'required'],
  ['google/veo-3.1-fast', { prompt: undefined }, 'prompt is required', '/input/prompt', 'required'],
  ['google/veo-3.1-fast', undefined, 'input is required', '/input', 'required'],
  ['google/veo-3.1-fast', 'A kite', 'input must be an object, not a string', '/input', 'type'],
  ['google/veo-3.1-fast', [], 'input must be an object, not an array', '/input', 'type'],
  [
    'google/veo-3.1-fast',
    { prompt, start_image_url: 'a.png' },
    'start_image_url must be a URL',
    '/input/start_image_url',
    'format',
  ],
  [
    'google/veo-3.1-fast',
    { prompt, reference_image_urls: url('a') },
    'reference_image_urls must be an array, not a string',
    '/input/reference_image_urls',
    'type',
  ],
  [
    'google/veo-3.1-fast',
    { prompt, reference_image_urls: [] },
    'reference_image_urls must have at least 1 item',
    '/input/reference_image_urls',
    'minItems',
  ],
  [
    'google/veo-3.1-fast',
    { prompt, reference_image_urls: urls(4) },
    'reference_image_urls must have at most 3 items',
    '/input/reference_image_urls',
    'maxItems',
  ],
  [
    'google/veo-3.1-fast',
    { prompt, reference_image_urls: [url('a'), 'b'] },
    'reference_image_urls[1] must be a URL',
    '/input/reference_image_urls/1',
    'format',
  ],
  [
    'google/veo-3.1-extend',
    { prompt, task_id: 'a', model: 'lite', duration: 4 },
    'duration must be 8',
    '/input/duration',
    'const',
  ],
  ['openai/gpt-image-1', { prompt, quality: 'best' }, 'quality must be medium or high', '/input/quality', 'enum'],
  [
    'hailuo/minimax-2.3',
    { prompt: 'a'.repeat(2001) },
    'prompt must have at most 2000 characters (it has 2001)',
    '/input/prompt',
    'maxLength',
  ],
  ['flux-dev', { prompt: '' }, 'prompt must not be empty', '/params/prompt', 'minLength'],
  ['flux-dev', { prompt, width: 'wide' }, 'width must be an integer, not a string', '/params/width', 'type'],
  ['happy-horse', { duration: 2 }, 'duration must be an integer from 3 to 15', '/params/duration', 'enum'],
  ['happy-horse', { seed: -1 }, 'seed must be at least 0', '/params/seed', 'minimum'],
  ['happy-horse', { quantity: 2 }, 'quantity must be 1', '/params/quantity', 'maximum'],
  ['happy-horse', { start_frame: null }, 'start_frame must not be null', '/params/start_frame', 'type'],
  ['kuaishou/kling-3.0-video', { prompt, duration: 16 }, 'duration must be at most 15', '/input/duration', 'maximum'],
  [
    'kuaishou/kling-3.0-video',
    { prompt, native_audio: 'yes' },
    'native_audio must be a boolean, not a string',
    '/input/native_audio',
    'type',
  ],
  [
    'kuaishou/kling-3.0-video',
    { multi_shots: [{ prompt, duration: 5 }, { prompt }] },
    'multi_shots[1].duration is required',
    '/input/multi_shots/1/duration',
    'required',
  ],
  [
    'kuaishou/kling-3.0-video',
    {
      multi_shots: [
        { prompt, duration: 0 },
        { prompt, duration: 5 },
      ],
    },
    'multi_shots[0].duration must be at least 1',
    '/input/multi_shots/0/duration',
    'minimum',
  ],
  [
    'elevenlabs/sound-effect',
    { text: 'Rain', duration: 31 },
    'duration must be a number from 0.5 to 30 or auto',
    '/input/duration',
    'anyOf',
  ],
  [
    'elevenlabs/sound-effect',
    { text: 'Rain', duration: true },
    'duration must be a number from 0.5 to 30 or auto, not a boolean',
    '/input/duration',
    'anyOf',
  ],
  [
    'elevenlabs/text-to-speech',
    { text: 'Rain', voice: 'a', output_format: 'mp3_44100_65' },
    'output_format must be one of 18 values, such as mp3_22050_32, mp3_44100_64 or mp3_44100_96; did you mean mp3_44100_64?',
    '/input/output_format',
    'enum',
  ],
];

const RULES: Row[] = [
  [
    'google/veo-3.1-fast',
    { prompt, end_image_url: url('a') },
    'end_image_url requires start_image_url',
    '/input/end_image_url',
    'dependentRequired',
  ],
  [
    'google/veo-3.1-fast',
    { prompt, voice: 'achernar' },
    'voice requires reference_image_urls',
    '/input/voice',
    'dependentRequired',
  ],
  [
    'google/veo-3.1-fast',
    { prompt, start_image_url: url('a'), reference_image_urls: urls(1) },
    "reference_image_urls can't be combined with start_image_url",
    '/input/reference_image_urls',
    'not',
  ],
  [
    'google/veo-3.1-fast',
    { prompt, duration: 4, reference_image_urls: urls(1) },
    'duration must be 8 if reference_image_urls is set',
    '/input/duration',
    'const',
  ],
  ['kuaishou/kling-3.0-video', {}, 'multi_shots or prompt is required', '/input/prompt', 'required'],
  [
    'kuaishou/kling-3.0-video',
    { prompt, multi_shots: shots(5, 5) },
    "prompt can't be combined with multi_shots",
    '/input/prompt',
    'not',
  ],
  [
    'kuaishou/kling-3.0-video',
    { multi_shots: shots(14, 14) },
    'multi_shots must have a total duration of at most 15, not 28',
    '/input/multi_shots',
    'x-rules',
  ],
  [
    'kuaishou/kling-3.0-video',
    { multi_shots: shots(1, 1) },
    'multi_shots must have a total duration of at least 3, not 2',
    '/input/multi_shots',
    'x-rules',
  ],
  [
    'kuaishou/kling-2.6-video',
    { prompt, voices: [{ voice_id: 1 }] },
    'voices requires native_audio',
    '/input/voices',
    'dependentRequired',
  ],
  [
    'kuaishou/kling-2.6-video',
    { prompt, voices: [{ voice_id: 1 }], native_audio: false },
    'native_audio must be true if voices is set',
    '/input/native_audio',
    'const',
  ],
  [
    'kuaishou/kling-2.6-video',
    { prompt, voices: [{ voice_id: 1, voice_url: url('a') }], native_audio: true },
    "voices[0].voice_url can't be combined with voice_id",
    '/input/voices/0/voice_url',
    'not',
  ],
  [
    'kuaishou/kling-2.6-video',
    { prompt, voices: [{}], native_audio: true },
    'voices[0] must have at least 1 property',
    '/input/voices/0',
    'minProperties',
  ],
  [
    'kuaishou/kling-2.6-video',
    { prompt, native_audio: true, mode: 'std' },
    'mode must be pro if native_audio is true',
    '/input/mode',
    'const',
  ],
  [
    'kuaishou/kling-2.6-video',
    { prompt, native_audio: true, end_frame_url: url('a') },
    'end_frame_url must be omitted if native_audio is true',
    '/input/end_frame_url',
    'not',
  ],
  [
    'kuaishou/kling-3.0-omni-video',
    { prompt, start_frame_url: url('a') },
    'start_frame_url requires video_mode',
    '/input/start_frame_url',
    'not',
  ],
  [
    'kuaishou/kling-3.0-omni-video',
    { prompt, video_mode: 'start_end_frame' },
    'start_frame_url is required if video_mode is start_end_frame',
    '/input/start_frame_url',
    'required',
  ],
  [
    'kuaishou/kling-3.0-omni-video',
    { prompt, video_mode: 'elements', image_urls: urls(1), video_url: url('a') },
    'video_url must be omitted if video_mode is elements',
    '/input/video_url',
    'not',
  ],
  [
    'kuaishou/kling-3.0-omni-video',
    { prompt, video_mode: 'elements' },
    'elements or image_urls is required if video_mode is elements',
    '/input/image_urls',
    'required',
  ],
  [
    'kuaishou/kling-3.0-omni-video',
    { prompt, aspect_ratio: 'auto' },
    'aspect_ratio must be 16:9, 9:16 or 1:1 if video_mode is omitted',
    '/input/aspect_ratio',
    'enum',
  ],
  [
    'kuaishou/kling-3.0-omni-video',
    { prompt, image_urls: urls(2), elements: Array(6).fill({}) },
    'elements must have at most 5 items if video_mode is omitted and image_urls has 2 items',
    '/input/elements',
    'maxItems',
  ],
  [
    'kuaishou/kling-3.0-omni-video',
    { prompt, video_mode: 'transform', video_url: url('a'), elements: [{ type: 'video' }] },
    'elements[0].type must be image if video_url is set',
    '/input/elements/0/type',
    'const',
  ],
  [
    'alibaba/wan-2.2-flash-video',
    { prompt, resolution: '720p' },
    'mode must be i2v if resolution is 720p',
    '/input/mode',
    'required',
  ],
  [
    'alibaba/wan-2.5-video',
    { prompt, mode: 'i2v' },
    'start_image_url is required if mode is i2v',
    '/input/start_image_url',
    'required',
  ],
  [
    'alibaba/wan-2.7-video',
    { mode: 't2v' },
    'prompt is required if mode is t2v or omitted',
    '/input/prompt',
    'required',
  ],
  [
    'alibaba/wan-2.7-video',
    { mode: 'i2v', video_url: url('a'), first_frame_url: url('b'), last_frame_url: url('c') },
    'first_frame_url and last_frame_url must be omitted if mode is i2v and video_url is set',
    '/input/first_frame_url',
    'not',
  ],
  [
    'hailuo/minimax-2.3',
    { prompt, resolution: '1080p', duration: 10 },
    'duration must be 6 if resolution is 1080p',
    '/input/duration',
    'const',
  ],
  [
    'bytedance/seedance-1.0-mini',
    { mode: 'multi_frame', frames: [{ prompt, duration: 5 }] },
    'frames must have an item with image_url',
    '/input/frames',
    'not',
  ],
  [
    'xai/grok-imagine-video-extend',
    { task_id: 'a', prompt },
    'video_preset or extend_at is required',
    '/input/extend_at',
    'required',
  ],
  [
    'suno-ai/music',
    { custom: false, prompt, mv: 'chirp-v9' },
    'mv must be chirp-v3-5, chirp-v4, chirp-auk, chirp-bluejay, chirp-crow, chirp-fenix or a string that starts with "chirp-custom:"',
    '/input/mv',
    'anyOf',
  ],
  [
    'kling-3.0',
    { prompt, end_frame: 'a', image_urls: ['a', 'b', 'c'] },
    'image_urls must have at most 2 items if end_frame is set and start_frame is omitted',
    '/params/image_urls',
    'maxItems',
  ],
  [
    'kling-3.0',
    { prompt, start_frame: 'a', end_frame: 'b', image_urls: ['a', 'b'] },
    'image_urls must have at most 1 item if start_frame is set and end_frame is set',
    '/params/image_urls',
    'maxItems',
  ],
  [
    'kling-3.0',
    { prompt, image_urls: ['a'], elements: [1, 2, 3, 4, 5, 6, 7] },
    'elements must have at most 6 items if image_urls has 1 item',
    '/params/elements',
    'maxItems',
  ],
  [
    'happy-horse',
    { video_guidance: ['a'], image_guidance: [1, 2, 3, 4, 5, 6] },
    'image_guidance must have at most 5 items if video_guidance is set',
    '/params/image_guidance',
    'maxItems',
  ],
  [
    'ltxv-2.3-fast',
    { prompt, end_frame: 'a' },
    'end_frame requires start_frame',
    '/params/end_frame',
    'dependentRequired',
  ],
  [
    'hailuo-2_3',
    { prompt, durationSeconds: 10 },
    'resolution must be 768p if durationSeconds is 10',
    '/params/resolution',
    'required',
  ],
];

/** The one issue of a request; GateAI's ids have no provider. */
async function issuesOf(model: string, input: unknown) {
  const [api, inputKey] = /\//.test(model) ? (['unifically', 'input'] as const) : (['gateai', 'params'] as const);
  return (await loadValidator(api, model))({ model, [inputKey]: input });
}

describe.each([
  ['a value', VALUES],
  ['a rule across parameters', RULES],
])('the issue of %s', (_name, rows) => {
  it.each(rows.map((row) => [row[2], row] as const))(
    '%s',
    async (message, [model, input, _message, pointer, keyword]) => {
      const path = pointer
        .slice(1)
        .split('/')
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
      expect(await issuesOf(model, input)).toEqual([{ message, path, pointer, keyword }]);
    },
  );
});
