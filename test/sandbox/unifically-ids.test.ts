import { describe, expect, it } from 'vitest';
import { readMediaPath } from '../../src/sandbox/media/url.js';
import { allBranches } from '../support/contract.js';
import { as, balanceOf, caller, completed, exampleOf, type Json } from '../support/sandbox-caller.js';

describe('a resource list', () => {
  const lists = [
    'higgsfield-ai/motions',
    'higgsfield-ai/voices',
    'higgsfield-ai/sounds',
    'higgsfield-ai/camera-movements',
    'higgsfield-ai/camera-settings',
    'kuaishou/kling/voices',
    'google/voices/veo-3.1',
    'elevenlabs/voices',
    'suno-ai/voice/verification-phrase',
  ];

  it.each(lists)('%s is as in the contract, and the same each time', async (list) => {
    const { ask } = caller();
    const first = await ask('GET', `/v1/resources/${list}`);
    expect(first.status).toBe(200);
    expect((await ask('GET', `/v1/resources/${list}`)).text).toBe(first.text);
    expect((await caller({ seed: 9 }).ask('GET', `/v1/resources/${list}`)).text).toBe(first.text);
  });

  const uses: [list: string, pick: (data: Json) => unknown, model: string, use: (id: Json) => object][] = [
    ['higgsfield-ai/motions', (data) => data[0].id, 'higgsfield-ai/lite', (motion_id) => ({ motion_id })],
    ['higgsfield-ai/voices', (data) => data[0].id, 'higgsfield-ai/tts', (voice_id) => ({ voice_id })],
    ['higgsfield-ai/sounds', (data) => data[0].id, 'higgsfield-ai/tts', (sound_id) => ({ sound_id })],
    [
      'higgsfield-ai/camera-movements',
      (data) => data[0].id,
      'higgsfield-ai/cinematic-studio-video-3.0',
      (camera_motion_id) => ({ camera_motion_id }),
    ],
    [
      'higgsfield-ai/camera-settings',
      (data) => data[0].id,
      'higgsfield-ai/cinematic-studio-image',
      (camera_model_id) => ({ camera_model_id }),
    ],
    [
      'kuaishou/kling/voices',
      (data) => data[0].id,
      'kuaishou/kling-2.6-video',
      (voice_id) => ({ voices: [{ voice_id }], native_audio: true, mode: 'pro' }),
    ],
    [
      'google/voices/veo-3.1',
      (data) => data[0].id,
      'google/veo-3.1-fast',
      (voice) => ({ voice, reference_image_urls: ['https://example.com/a.png'] }),
    ],
    ['elevenlabs/voices', (data) => data.voices[0].voice_id, 'elevenlabs/text-to-speech', (voice) => ({ voice })],
    ['suno-ai/voice/verification-phrase', (data) => data.phrase_id, 'suno-ai/voice', (phrase_id) => ({ phrase_id })],
  ];
  it.each(uses)('%s has ids that a model accepts', async (list, pick, model, use) => {
    const { ask } = caller();
    const id = pick((await ask('GET', `/v1/resources/${list}`)).body.data);
    const { input } = exampleOf(model);
    const { status, text } = await ask('POST', '/v1/tasks', { model, input: { ...input, ...use(id) } });
    expect([status, text]).toEqual([200, expect.any(String)]);
  });

  it('has previews that can be played', async () => {
    const { ask, sandbox } = caller();
    const { body } = await ask('GET', '/v1/resources/higgsfield-ai/voices');
    const response = await sandbox.fetch(new Request(body.data[0].preview_url));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'audio/wav']);
  });

  it('a list of phrases has its languages, and refuses others', async () => {
    const { ask } = caller();
    const phrase = (language: string) =>
      ask('GET', `/v1/resources/suno-ai/voice/verification-phrase?language=${language}`);
    expect((await phrase('de')).body.data.phrase_text).toContain('Hafen');
    for (const language of ['xx', '', 'constructor', '__proto__', 'toString'])
      expect((await phrase(language)).status, language).toBe(422);
  });
});

describe('a task that continues from another', () => {
  const chains: [model: string, parameter: string, source: string][] = [
    ['google/veo-3.1-extend', 'task_id', 'google/veo-3.1-fast'],
    ['google/veo-3.1-upscale', 'task_id', 'google/veo-3.1-fast'],
    ['xai/grok-imagine-video-extend', 'task_id', 'xai/grok-imagine-video'],
    ['suno-ai/stems', 'clip_id', 'suno-ai/music'],
    ['suno-ai/stems-all', 'clip_id', 'suno-ai/music'],
    ['suno-ai/wav', 'clip_id', 'suno-ai/music'],
    ['suno-ai/extend', 'clip_id', 'suno-ai/music'],
    ['suno-ai/cover', 'clip_id', 'suno-ai/music'],
    ['suno-ai/add-vocals', 'clip_id', 'suno-ai/music'],
    ['suno-ai/add-instrumental', 'clip_id', 'suno-ai/music'],
    ['higgsfield-ai/speak', 'audio_task_id', 'higgsfield-ai/tts'],
  ];

  it('is any of these models of the contract', () => {
    const named = allBranches.filter(
      ({ api, schema }) => api === 'unifically' && /"(task_id|clip_id|audio_task_id)"/.test(JSON.stringify(schema)),
    );
    expect(named.map(({ model }) => model).sort()).toEqual([...new Set(chains.map(([model]) => model))].sort());
  });

  it.each(chains)('%s needs its %s to name a completed task of this key', async (model, parameter, source) => {
    const made = caller({ balance: 10, prices: () => 1 });
    const body = exampleOf(model);
    const attempt = async (id: string, key = 'key') => {
      const input = { ...body.input, [parameter]: id };
      if (parameter === 'audio_task_id') delete input.audio_url;
      const { status, body: responseBody } = await made.ask('POST', '/v1/tasks', { model, input }, as(key));
      return [status, responseBody.data.message] as const;
    };
    const refused = [422, expect.stringMatching(new RegExp(`^${parameter} `))];
    for (const id of ['task_unknown', '__proto__', 'clip_-1', 'x'.repeat(5000)])
      expect(await attempt(id), id).toEqual(refused);

    const { body: started } = await made.ask('POST', '/v1/tasks', exampleOf(source));
    const id = started.data.task_id as string;
    expect(await attempt(id)).toEqual([422, `${parameter} must name a completed task; ${id} has not completed yet`]);
    made.sandbox.control.end(id, 'failed');
    expect(await attempt(id)).toEqual([422, `${parameter} must name a completed task; ${id} has failed`]);
    expect(await attempt(await completed(made, source, as('another')))).toEqual(refused);
    expect(await attempt(await completed(made, 'topaz-labs/image-upscale'))).toEqual(refused);
    const before = await balanceOf(made);
    expect((await attempt(await completed(made, source)))[0]).toBe(200);
    expect(await balanceOf(made)).toBe(before - 2);
  });

  it('accepts the ids of both clips of a song, and no others', async () => {
    const made = caller();
    const song = await completed(made, 'suno-ai/music');
    const { clips } = (await made.ask('GET', `/v1/tasks/${song}`)).body.data.output;
    const stems = async (clip_id: string) =>
      (await made.ask('POST', '/v1/tasks', { model: 'suno-ai/stems', input: { clip_id } })).status;
    expect(clips).toHaveLength(2);
    expect([await stems(clips[0].id), await stems(clips[1].id)]).toEqual([200, 200]);
    expect(await stems(clips[0].id.replace(/1$/, '3'))).toBe(422);
    const cover = await completed(made, 'suno-ai/sound');
    expect(await stems(cover)).toBe(200);
  });

  it('makes a video with the aspect ratio of its source', async () => {
    const made = caller();
    const shapeOf = async (id: string) =>
      readMediaPath(new URL((await made.ask('GET', `/v1/tasks/${id}`)).body.data.output.video_url).pathname)!;
    const run = async (model: string, input: object) => {
      const { body } = await made.ask('POST', '/v1/tasks', { model, input });
      made.sandbox.control.end(body.data.task_id, 'completed');
      return body.data.task_id as string;
    };
    const portrait = await run('google/veo-3.1-fast', { prompt: 'A kite', aspect_ratio: '9:16', duration: 6 });
    const longer = await run('google/veo-3.1-extend', { prompt: 'It lands', model: 'fast', task_id: portrait });
    expect(await shapeOf(longer)).toMatchObject({ width: 720, height: 1280, seconds: 8 });
    const larger = await run('google/veo-3.1-upscale', {
      ...exampleOf('google/veo-3.1-upscale').input,
      task_id: portrait,
      resolution: '4k',
    });
    expect(await shapeOf(larger)).toMatchObject({ width: 2160, height: 3840, seconds: 6 });
    const both = await run('google/veo-3.1-upscale', {
      ...exampleOf('google/veo-3.1-upscale').input,
      task_id: longer,
      resolution: '1080p',
    });
    expect(await shapeOf(both)).toMatchObject({ width: 1080, height: 1920, seconds: 8 });
  });

  it('needs a source of the right kind', async () => {
    const made = caller();
    const attempt = async (model: string, parameter: string, source: string) => {
      const { input } = exampleOf(model);
      const { status, body } = await made.ask('POST', '/v1/tasks', {
        model,
        input: { ...input, [parameter]: await completed(made, source) },
      });
      return [status, body.data.message] as const;
    };
    expect(await attempt('suno-ai/stems', 'clip_id', 'suno-ai/lyrics')).toEqual([
      422,
      'clip_id must name a task that made clips, not one of suno-ai/lyrics',
    ]);
    expect(await attempt('xai/grok-imagine-video-extend', 'task_id', 'xai/grok-imagine-image')).toEqual([
      422,
      'task_id must name a task that made a video, not one of xai/grok-imagine-image',
    ]);
  });
});

it('music accepts a custom voice and a custom model', async () => {
  const made = caller();
  const read = async (model: string) => (await made.ask('GET', `/v1/tasks/${await completed(made, model)}`)).body.data;
  const { persona_id } = await read('suno-ai/voice');
  const { mv } = await read('suno-ai/custom-model');
  const { input } = exampleOf('suno-ai/music');
  for (const more of [{ persona_id }, { mv }])
    expect((await made.ask('POST', '/v1/tasks', { model: 'suno-ai/music', input: { ...input, ...more } })).status).toBe(
      200,
    );
});
