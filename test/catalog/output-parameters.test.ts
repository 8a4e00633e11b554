import { findModel, genericMedia, modelDetails, models, type Api, type ModelEntry } from 'unigen/catalog';
import { describe, expect, it } from 'vitest';
import { gateaiMedia } from '../../generated/media.js';
import { loadDetails } from '../../src/catalog/details.js';
import { readModels } from '../../src/contract/models/read-models.js';
import type { Document, Schema } from '../../src/contract/document/types.js';
import { document } from '../support/contract.js';

const model = (api: Api, id: string) => findModel(api, id)!;
const details = { unifically: await loadDetails('unifically'), gateai: await loadDetails('gateai') };
const parametersOf = ({ api, id }: ModelEntry) => details[api][id]!.parameters;

describe('what a request decides about the output', () => {
  it('names parameters that the model has', () => {
    for (const entry of models) {
      const { outputs, duration, resolution, aspectRatio, seed } = entry;
      const names = [outputs?.parameter, duration?.parameter, resolution?.parameter, aspectRatio?.parameter, seed];
      for (const name of names.filter((one) => one !== undefined))
        expect(parametersOf(entry), entry.id).toHaveProperty(name);
      for (const value of Object.keys(resolution?.means ?? {})) expect(resolution?.values, entry.id).toContain(value);
    }
  });

  it('leaves no parameter for it out', () => {
    for (const entry of models) {
      const names = Object.keys(parametersOf(entry));
      const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
      expect(entry.seed !== undefined, entry.id).toBe(has(/seed/i));
      expect(entry.duration !== undefined, entry.id).toBe(has(/duration/i));
      expect(entry.aspectRatio !== undefined, entry.id).toBe(has(/ratio$/i));
      expect(entry.outputs?.parameter !== undefined, entry.id).toBe(has(/^(?:quantity|count)$/));
      if (has(/resolution/)) expect(entry.resolution, entry.id).toBeDefined();
    }
  });

  it('has numbers in order, however a contract lists them', () => {
    const changed = structuredClone(document);
    const { duration } = changed.components.schemas.GoogleVeo31QualityInput!.properties as Record<string, Schema>;
    duration!.enum = [4, 6, 8, 5, 7];
    const found = readModels(changed).find(({ entry }) => entry.id === 'google/veo-3.1-quality')!;
    expect(found.entry.duration!.values).toEqual([4, 5, 6, 7, 8]);
  });

  it('is what the documents say', () => {
    expect(model('unifically', 'google/veo-3.1-fast').duration).toEqual({
      parameter: 'duration',
      values: [4, 6, 8],
      default: 4,
      modes: [{ mode: 'Reference mode', values: [8] }],
    });
    expect(model('unifically', 'alibaba/wan-2.6-video').duration).toEqual({
      parameter: 'duration',
      minimum: 2,
      maximum: 15,
      default: 5,
      modes: [{ mode: 'Reference to video', minimum: 2, maximum: 10 }],
    });
    expect(model('unifically', 'elevenlabs/sound-effect').duration).toEqual({
      parameter: 'duration',
      minimum: 0.5,
      maximum: 30,
      auto: true,
    });
    expect(model('unifically', 'xai/grok-imagine-video-extend').duration).toMatchObject({
      parameter: 'extend_duration',
      values: [6, 10],
    });
    expect(model('gateai', 'kling-3.0').duration?.parameter).toBe('durationSeconds');
    expect(model('unifically', 'kuaishou/kling-3.0-video').resolution).toEqual({
      parameter: 'mode',
      values: ['std', 'pro'],
      default: 'pro',
      means: { std: '720p', pro: '1080p' },
    });
    expect(model('gateai', 'veo-3.1-lite').resolution?.means).toEqual({
      RESOLUTION_720: '720p',
      RESOLUTION_1080: '1080p',
    });
    // These modes are not resolutions.
    expect(model('gateai', 'flux-dev').resolution).toBeUndefined();
    expect(model('unifically', 'bytedance/seedance-2.0-pro').resolution).toBeUndefined();
    expect(model('unifically', 'alibaba/wan-2.7-video').aspectRatio?.parameter).toBe('ratio');
    expect(model('gateai', 'sora-2').sizes).toMatchObject({
      pairs: [
        [1280, 720],
        [720, 1280],
      ],
      default: [1280, 720],
    });
  });

  it('counts the results: by a parameter, or as documented', () => {
    expect(model('gateai', 'flux-kontext-pro').outputs).toEqual({
      parameter: 'quantity',
      minimum: 1,
      maximum: 8,
      default: 4,
    });
    expect(model('unifically', 'kuaishou/kling-3.0-image').outputs).toMatchObject({ parameter: 'count', maximum: 4 });
    expect(model('unifically', 'bytedance/seedream-4.5').outputs).toEqual({ minimum: 4, maximum: 4 });
    expect(model('unifically', 'xai/grok-imagine-image').outputs).toEqual({ minimum: 1, maximum: 6 });
    expect(model('unifically', 'google/nano-banana').outputs).toBeUndefined();
  });
});

describe('media', () => {
  it('media of all models are not media of a model, but are uploaded all the same', () => {
    const names = genericMedia.gateai.map(({ path }) => path);
    for (const { id, media } of models.filter(({ api }) => api === 'gateai')) {
      const uploaded = gateaiMedia[id]!.split(' ');
      for (const path of [...names, ...media.map((one) => one.path)]) expect(uploaded, id).toContain(path);
    }
    expect(model('gateai', 'seedance-2.0').media.map(({ path }) => path)).toEqual([
      'end_frame',
      'start_frame',
      'reference_audio_urls',
      'reference_image_urls',
      'reference_video_urls',
    ]);
  });

  it('have one parameter to prefer for each use', async () => {
    const { parameters } = (await modelDetails('gateai', 'seedance-2.0'))!;
    const preferred = (name: string) => parameters[name]?.prefer;
    const ofImages = Object.keys(parameters).filter((name) => parameters[name]!.media === 'image');
    expect(ofImages).toHaveLength(12);
    // Three remain: for the first frame, the last frame and references.
    expect(ofImages.filter((name) => preferred(name) === undefined).sort()).toEqual([
      'end_frame',
      'reference_image_urls',
      'start_frame',
    ]);
    expect(preferred('image')).toBe('start_frame');
    expect(preferred('end_image_url')).toBe('end_frame');
    expect(preferred('reference_video_url')).toBe('reference_video_urls');
    for (const entry of models) {
      for (const [name, { prefer, media }] of Object.entries(parametersOf(entry))) {
        if (prefer === undefined) continue;
        expect(parametersOf(entry)[prefer], `${entry.id} ${name}`).toMatchObject({ media });
        expect(parametersOf(entry)[prefer], `${entry.id} ${name}`).not.toHaveProperty('prefer');
      }
    }
  });
});

describe('the details of a model', () => {
  it('have its modes, and how a request selects them', async () => {
    expect((await modelDetails('unifically', 'bytedance/seedance-1.0-fast'))?.modes).toEqual([
      { title: 'Text to video', when: { mode: ['text_to_video'] }, required: [], refused: [] },
      {
        title: 'First and last frame',
        when: { mode: ['first_last_frame'] },
        required: ['first_frame_url'],
        refused: [],
      },
      { title: 'Keyframes', when: { mode: ['multi_frame'] }, required: ['frames'], refused: [] },
    ]);
    const veo = (await modelDetails('unifically', 'google/veo-3.1-quality'))?.modes;
    expect(veo).toEqual([]);
    const reference = (await modelDetails('unifically', 'google/veo-3.1-fast'))?.modes[2];
    expect(reference).toEqual({
      title: 'Reference mode',
      when: {},
      required: ['reference_image_urls'],
      refused: ['start_image_url', 'end_image_url'],
    });
  });

  it.each(['google/veo-none', 'toString', '__proto__', ''])('the details of %j are undefined', async (id) => {
    expect(await modelDetails('unifically', id)).toBeUndefined();
  });
});

it('an unknown capability in a contract is an error that names the model', () => {
  const changed = structuredClone<Document>(document);
  changed.components.schemas.GoogleVeo31FastTask!['x-capabilities'] = ['time-travel' as 'first-frame'];
  expect(() => readModels(changed)).toThrow(/^google\/veo-3\.1-fast: `x-capabilities` has no `time-travel`/);
});
