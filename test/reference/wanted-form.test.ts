import { describe, expect, it } from 'vitest';
import { formModel } from '../../scripts/reference/form-data.js';
import { inputImages } from '../../src/catalog/input-images.js';
import { readModelSite } from '../../scripts/reference/pages/model/site.js';
import type { Capability } from '../../src/catalog/capabilities.js';
import type { ModelEntry } from '../../src/catalog/entry.js';
import type { Json, ModelDetails } from '../../src/catalog/model-details.js';
import { LIST_CAPABILITIES } from '../../src/catalog/input-images.js';
import { CAPABILITY_WORDS } from '../../src/reference/catalog/capability-words.js';
import { bodyOf } from '../../src/reference/form/form-body.js';
import { capabilityParts, hasParts } from '../../src/reference/form/capability-parts.js';
import type { FormModel } from '../../src/reference/form/form-model.js';
import { isSame, type JsonRecord } from '../../src/reference/form/json-path.js';
import { smallestRequest } from '../../src/reference/form/smallest-request.js';
import { inputIn, inputKey } from '../../src/catalog/request-parameters.js';
import { wishesOf } from '../../src/reference/form/wishes.js';
import { FormStore } from '../../src/reference/form/form-store.js';
import { priceWords } from '../../src/reference/form/price-words.js';
import { formatUsd, roundUsd } from '../../src/internal/money.js';
import { reopenedForm } from '../../src/reference/form/reopened-form.js';
import { readShared, SHARED_PREFIX, sharedHash } from '../../src/reference/form/shared-form.js';
import { wantedLimit } from '../../src/reference/form/wanted-limit.js';
import { sampleCode } from '../../src/reference/samples/samples.js';
import { Fit, fitOf, judge } from '../../src/reference/catalog/wanted.js';
import { wantedForm } from '../../src/reference/form/wanted-form.js';
import { loadValidator } from '../../src/validate/load.js';
import { catalog } from '../support/catalog.js';
import { reference } from './models.js';

const site = await readModelSite(reference);

async function formFor(id: string, query: string, api = 'unifically') {
  const model = formModel(reference.models.find((one) => one.id === id && one.api === api)!, site);
  const validate = await loadValidator(model.api, model.id);
  const form = wantedForm(model, validate, new URLSearchParams(query));
  const body = form && bodyOf(model, form.state);
  return { form, body, input: body && ((body.input ?? body.params) as Record<string, Json>), validate };
}

describe('the form that a request of the catalog opens', () => {
  it.each(['seconds=5', 'seconds=5&ratio=16:9&max=0.1'])(
    'has the first frame of a model that makes no video from text alone, also if only %s is asked for',
    async (query) => {
      const { input } = await formFor('kling-2.5-turbo-standard', query, 'gateai');
      expect(input).toMatchObject({ durationSeconds: 5, start_frame: expect.stringContaining('https://') as string });
      const { input: fromText } = await formFor('kling-3.0', query, 'gateai');
      expect(fromText).not.toHaveProperty('start_frame');
    },
  );

  it('names a resolution without a size of another one, if the shape is that of the default', async () => {
    const { input } = await formFor('kling-3.0', 'resolution=720p&ratio=16:9', 'gateai');
    expect(input).toMatchObject({ mode: 'RESOLUTION_720' });
    expect(input).not.toHaveProperty('width');
    const { input: upright } = await formFor('kling-3.0', 'resolution=720p&ratio=9:16', 'gateai');
    expect(upright).toMatchObject({ mode: 'RESOLUTION_720', width: 1080, height: 1920 });
    const { input: full } = await formFor('kling-3.0', 'resolution=1080p&ratio=16:9', 'gateai');
    expect(full).toMatchObject({ mode: 'RESOLUTION_1080', width: 1920, height: 1080 });
  });

  it.each(['first-frame', 'last-frame'])('has two images as its frames, as the catalog judges: %s', async (name) => {
    const both = catalog.rows.filter(({ capabilities }) => capabilities.includes('last-frame'));
    expect(both.length).toBeGreaterThan(10);
    for (const row of both) {
      const { form, input } = await formFor(row.id, `images=2&can=${name}`, row.api);
      expect(
        form!.notices.filter((notice) => /input images|frame/.test(notice)),
        row.id,
      ).toEqual([]);
      expect(
        Object.values(input!).filter((value) => typeof value === 'string' && value.startsWith('https://')),
        row.id,
      ).toHaveLength(2);
      const { cannot, undocumented } = judge(row, { images: 2 }, [name as Capability]);
      expect([...cannot, ...undocumented], row.id).toEqual([]);
    }
  });

  it('has its length, its size, its sound and its first frame', async () => {
    const query = 'seconds=10&resolution=1080p&sound=on&can=first-frame';
    const { form, input } = await formFor('alibaba/wan-2.5-video', query);
    expect(input).toMatchObject({ duration: 10, resolution: '1080p', audio: true });
    expect(input).toHaveProperty('start_image_url');
    expect(form).toMatchObject({
      remark: 'As you asked: 10 s, 1080p, with sound and image as first frame.',
      notices: [],
      examples: ['start_image_url', 'prompt'],
    });
    expect((await formFor('alibaba/wan-2.5-video', 'seconds=10')).form!.examples).toEqual(['prompt']);
    const both = await formFor('kuaishou/kling-3.0-video', 'can=first-frame,last-frame');
    expect(both.form!.examples).toEqual(['start_frame_url', 'end_frame_url', 'prompt']);
    // What was asked for is no example.
    const german = await formFor('elevenlabs/text-to-speech', 'can=speech&with=lang-de');
    expect(german.form!.examples).toEqual(['text', 'voice']);
  });

  it('says that no document states the size at the resolution that is asked for', async () => {
    const noticesFor = async (query: string) => (await formFor('kling-3.0', query, 'gateai')).form!.notices;
    expect(await noticesFor('seconds=10&resolution=4k')).toEqual(['No document says the size at 720p or 2160p.']);
    expect(await noticesFor('seconds=10&resolution=1080p')).toEqual([]);
    expect(await noticesFor('seconds=10&resolution=4k&ratio=9:16')).toEqual([
      'No document says the size at 720p or 2160p: `width` and `height` only give the shape.',
    ]);
  });

  it('has an input image if one was asked for, as its first frame if it has one', async () => {
    const video = await formFor('alibaba/wan-2.5-video', 'seconds=10&images=1');
    expect(video.input).toHaveProperty('start_image_url');
    expect(video.form!.remark).toBe('As you asked: 10 s and image as first frame.');
    expect((await formFor('alibaba/wan-2.7-image', 'images=2')).input).toHaveProperty('image_urls');
    // What it is for was said.
    const omni = 'kuaishou/kling-3.0-omni-video';
    const references = await formFor(omni, 'images=1&can=reference-image');
    expect(references.input).toEqual((await formFor(omni, 'can=reference-image')).input);
    expect((await formFor(omni, 'images=1')).input).not.toEqual(references.input);
  });

  it('has the image that a model fits for', async () => {
    for (const { api, id } of reference.models) {
      const row = catalog.rows.find((one) => one.api === api && one.id === id)!;
      const { notices } = (await formFor(id, 'images=1', api)).form!;
      if (fitOf(judge(row, { images: 1 })) === Fit.all) expect(notices, `${api} ${id}`).toEqual([]);
    }
    const why = 'no document says what an entry of `image_guidances` is; `image_urls`, which every model takes, may do';
    const noticesFor = async (query: string) => (await formFor('gpt-image-2', query, 'gateai')).form!.notices;
    expect(await noticesFor('images=1')).toEqual([`Not set: 1 input image, since ${why}.`]);
    expect(await noticesFor('can=image-reference')).toEqual([`Not set: image references, since ${why}.`]);
  });

  it('has the highest price as the limit of its code, unless a link asks for a high one', async () => {
    const limitOf = (query: string) => wantedLimit(new URLSearchParams(query));
    expect(['max=1', 'max=0.5', 'max=10'].map(limitOf)).toEqual([1, 0.5, 10]);
    const hostile = ['max=11', 'max=1e1', 'max=-1', 'max=0', 'max=Infinity', 'max=1;run()', 'max=', 'seconds=1'];
    for (const query of hostile) expect(limitOf(query), query).toBeUndefined();
    const { form } = await formFor('alibaba/wan-2.5-video', 'seconds=10&max=1');
    expect(form!.remark).toBe('As you asked: 10 s and at most $1.00.');
    const model = formModel(reference.models.find(({ id }) => id === 'alibaba/wan-2.5-video')!, site);
    const { request } = new FormStore(model, await loadValidator(model.api, model.id), 1.25).view;
    expect(sampleCode('typescript', request)).toContain('maxCost: 1.25');
    expect(sampleCode('cli', request)).toContain('--max-cost 1.25');
    expect(sampleCode('typescript', { ...request, maxCost: undefined })).not.toContain('maxCost: 1.25');
  });

  it('has the mode that was asked for, and no sound if that was asked for', async () => {
    const { form, input } = await formFor('kuaishou/kling-3.0-video', 'seconds=10&sound=off&can=last-frame');
    expect(input).toMatchObject({ duration: 10, native_audio: false });
    expect(input).toHaveProperty('end_frame_url');
    expect(form!.notices).toEqual([]);
  });

  it('begins with the example that does no more than that', async () => {
    const { input, form } = await formFor('kuaishou/kling-3.0-omni-video', 'seconds=10&can=first-frame');
    expect(form!.state.mode).toBe('Start and end frame');
    expect(input).toHaveProperty('start_frame_url');
    expect(input).not.toHaveProperty('video_url');
  });

  it('has each frame that a model takes, though no example may show it', async () => {
    for (const { api, id, entry } of reference.models)
      for (const name of ['first-frame', 'last-frame'] as const) {
        if (!entry.capabilities.includes(name)) continue;
        const { form, input, validate, body } = await formFor(id, `can=first-frame,${name}`, api);
        expect(form!.notices, id).toEqual([]);
        const images = entry.media.filter(({ path, media }) => media === 'image' && path in input!);
        expect(images.length, id).toBeGreaterThanOrEqual(name === 'last-frame' ? 2 : 1);
        expect(validate(body), id).toEqual([]);
      }
    const lite = await formFor('veo-3.1-lite', 'seconds=6&sound=on&can=first-frame', 'gateai');
    expect(lite.input).toHaveProperty('start_frame');
    expect(lite.input).not.toHaveProperty('end_frame');
  });

  it('has no end frame if only a first frame was asked for', async () => {
    for (const id of ['kuaishou/kling-3.0-omni-video', 'google/veo-3.1-fast', 'alibaba/wan-2.7-video']) {
      const { input, body, validate } = await formFor(id, 'can=first-frame');
      const names = Object.keys(input!);
      expect(
        names.some((name) => /^(?:start|first)_(?:frame|image)/.test(name)),
        id,
      ).toBe(true);
      expect(
        names.filter((name) => /^(?:end|last)_/.test(name)),
        id,
      ).toEqual([]);
      expect(validate(body), id).toEqual([]);
      const both = await formFor(id, 'can=first-frame,last-frame');
      expect(
        Object.keys(both.input!).some((name) => /^(?:end|last)_/.test(name)),
        id,
      ).toBe(true);
    }
  });

  it('is portrait if that was asked for, in each parameter for it, and without the optional parameters of the example', async () => {
    const query = 'seconds=10&sound=on&ratio=9:16&can=first-frame';
    const { form, input } = await formFor('ltxv-2.3-pro', query, 'gateai');
    expect(input).toEqual({
      prompt: expect.any(String) as string,
      start_frame: expect.any(String) as string,
      durationSeconds: 10,
      aspect_ratio: '9:16',
      width: 1080,
      height: 1920,
      generate_audio: true,
    });
    expect(form!.remark).toBe('As you asked: 10 s, 9:16, with sound and image as first frame.');
  });

  it('does not promise what a description says is without effect', async () => {
    const wan = await formFor('alibaba/wan-2.7-video', 'ratio=9:16&can=first-frame');
    expect(wan.input).not.toHaveProperty('ratio');
    expect(wan.form!.notices).toEqual(['Not set: 9:16, since `first_frame_url` determines it.']);
    const seedance = await formFor('bytedance/seedance-1.5-pro', 'ratio=9:16&can=first-frame');
    expect(seedance.input).not.toHaveProperty('aspect_ratio');
    const silent = await formFor('kuaishou/kling-2.5-turbo-video', 'sound=on');
    expect(silent.input).toHaveProperty('sound_effects');
    const shown = await formFor('alibaba/wan-2.7-video', 'can=multi-shot');
    expect(shown.form).toMatchObject({
      remark: '',
      notices: ['Not set: multiple shots, since the words of the prompt decide it.'],
    });
  });

  it('says what the model has no value for, and leaves it out', async () => {
    const { form, input, body, validate } = await formFor(
      'alibaba/wan-2.5-video',
      'seconds=7&resolution=1080p&outputs=3',
    );
    expect(input!.duration).not.toBe(7);
    expect(form!.remark).toBe('As you asked: 1080p.');
    expect(form!.notices).toEqual([
      'Not set: 7 s, since the model does not take it.',
      'Not set: 3 outputs, since a task makes one, so it takes 3 tasks.',
    ]);
    expect(validate(body)).toEqual([]);
  });

  it('has the aspect ratio that the words ask for, as a ratio or in pixels', async () => {
    const { input } = await formFor('kuaishou/kling-3.0-video', 'seconds=10&ratio=9:16');
    expect(input).toMatchObject({ duration: 10, aspect_ratio: '9:16' });
    const sized = await formFor('kling-3.0', 'resolution=1080p&ratio=9:16', 'gateai');
    expect(sized.input).toMatchObject({ width: 1080, height: 1920 });
    expect((await formFor('kuaishou/kling-3.0-video', 'ratio=999:1')).form).toBeUndefined();
  });

  it('has the aspect ratio at the resolution that the length needs', async () => {
    const { form, input } = await formFor('hailuo-2_3', 'seconds=10&ratio=9:16', 'gateai');
    expect(form!.notices).toEqual([]);
    expect(input).toMatchObject({ durationSeconds: 10, resolution: '768p', width: 768, height: 1366 });
  });

  it('says that the documents disagree on a size', async () => {
    const noticesFor = async (query: string) => (await formFor('ideogram-v3.0', query, 'gateai')).form!.notices;
    expect(await noticesFor('resolution=2k&ratio=4:3')).toEqual(['Documents disagree on 2k: see `width`.']);
    expect(await noticesFor('resolution=1k&ratio=4:3')).toEqual([]);
  });

  it('makes as many outputs a task as there are for each, if one task makes fewer', async () => {
    const { form, input } = await formFor('nano-banana-2', 'outputs=12', 'gateai');
    expect(input!.quantity).toBe(6);
    expect(form!.outputs!.tasks).toEqual([2, 2]);
    expect(form!.remark).toContain('As you asked: 6 of 12 outputs.');
    expect(form!.notices).toContain('Not set: 12 outputs, since a task makes at most 8, so it takes 2 tasks.');
  });

  it('says what the last task makes if less is left for it, with the price of as many as were asked for', async () => {
    const { form, input } = await formFor('flux-pro-2.0', 'outputs=20&resolution=1k', 'gateai');
    expect(input!.quantity).toBe(7);
    expect(form!.remark).toContain('7 of 20 outputs');
    expect(form!.notices).toContain(
      'Not set: 20 outputs, since a task makes at most 8, so it takes 3 tasks, the last for 6.',
    );
    const model = formModel(reference.models.find(({ api, id }) => api === 'gateai' && id === 'flux-pro-2.0')!, site);
    expect(priceWords(model, input!, form).price).toBe('about $0.07 (7 images at $0.01), about $0.20 for 3 tasks');
    // A person who changes the number changes it for all tasks.
    expect(priceWords(model, { ...input, quantity: 5 }, form).price).toMatch(/, about \$0\.15 for 3 tasks$/);
    const larger = await formFor('flux-pro-2.0', 'outputs=20&resolution=2k', 'gateai');
    expect(priceWords(model, larger.input!, larger.form).price).toBe(
      'about $0.20 for 1024 × 1024, in 3 tasks; price for 2048 × 2048 not documented',
    );
    const above = await formFor('flux-pro-2.0', 'outputs=20&resolution=1k&max=0.19', 'gateai');
    expect(above.form!.notices).toContain('It costs $0.20, more than the $0.19 that you asked for.');
    const met = await formFor('flux-pro-2.0', 'outputs=20&resolution=1k&max=0.2', 'gateai');
    expect(met.form!.remark).toContain('at most $0.20');
  });

  it('says what all outputs of several tasks cost if each is paid for', async () => {
    const { form, input } = await formFor('nano-banana-2', 'outputs=12', 'gateai');
    const model = formModel(reference.models.find(({ api, id }) => api === 'gateai' && id === 'nano-banana-2')!, site);
    expect(priceWords(model, input!, form).price).toContain(
      'about $0.06 for 2 tasks, may vary by number of outputs, $0.36 if paid per output',
    );
  });

  it('says how many outputs a task makes, if no parameter sets it', async () => {
    const noticesFor = async (id: string, outputs: number, api?: string) =>
      (await formFor(id, `outputs=${outputs}`, api)).form!.notices;
    expect(await noticesFor('bytedance/seedream-4.6', 4)).toEqual([]);
    expect(await noticesFor('bytedance/seedream-4.6', 8)).toEqual([
      'Not set: 8 outputs, since a task makes 4, so it takes 2 tasks.',
    ]);
    expect(await noticesFor('alibaba/wan-2.6-image', 4)).toEqual([
      'Not set: 4 outputs, since a task makes one, so it takes 4 tasks.',
    ]);
    for (const { api, id, entry } of reference.models.filter(({ entry }) => entry.outputs?.parameter !== undefined))
      expect(await noticesFor(id, entry.outputs!.maximum, api), id).toEqual([]);
  });

  it('has a seed if that was asked for, and says where no parameter takes one', async () => {
    const { form, input } = await formFor('alibaba/wan-2.6-image', 'can=image-edit&seed=1');
    expect(input!.seed).toEqual(expect.any(Number));
    expect(form!.remark).toBe('As you asked: a seed and edits images.');
    expect((await formFor('openai/gpt-image-2', 'can=image-edit&seed=1')).form!.notices).toEqual([
      'Not set: a seed, since no parameter is for it.',
    ]);
  });

  it('says that no document tells of the sound, if one or none was asked for', async () => {
    for (const sound of ['on', 'off'])
      expect((await formFor('google/veo-3.1-fast', `sound=${sound}`)).form!.notices).toEqual([
        `Not set: ${sound === 'on' ? 'with sound' : 'silent'}, since no document says whether it has sound.`,
      ]);
  });

  it('has as many outputs as a parameter may make', async () => {
    const one = reference.models.find(
      ({ api, entry }) =>
        api === 'unifically' && entry.kind === 'image' && (entry.outputs?.maximum ?? 0) > 2 && entry.outputs?.parameter,
    )!;
    const { input } = await formFor(one.id, 'outputs=2');
    expect(input![one.entry.outputs!.parameter!]).toBe(2);
  });

  it('has what a search asked for that no filter has', async () => {
    const clear = await formFor('gpt-image-1', 'with=transparent', 'gateai');
    expect(clear.input).toMatchObject({ transparency: true });
    // The default is JPEG, which has no transparency, and the example has WebP, which fewer programs open.
    expect(clear.input!.output_format).toBe('png');
    expect(clear.form!.remark).toBe('As you asked: transparent background.');
    expect((await formFor('gpt-image-2', 'with=transparent', 'gateai')).form!.notices).toEqual([
      'Not set: transparent background, since no parameter is for it.',
    ]);
    const enlarged = await formFor('topaz-labs/image-upscale', 'can=image-upscale&with=4x');
    expect(enlarged.input).toMatchObject({ upscale_factor: '4x' });
    // A model whose default keeps the size enlarges if that was asked for.
    const any = await formFor('topaz-labs/image-upscale', 'can=image-upscale');
    expect(any.input!.upscale_factor).toMatch(/^(?!1x)\d+x$/);
    expect(any.form!.notices).toEqual(['`upscale_factor` is 2x, the smallest that enlarges: choose yours.']);
    expect(enlarged.form!.notices).toEqual([]);
    expect((await formFor('topaz-labs/image-upscale', 'with=3x')).form!.notices).toEqual([
      'Not set: 3x, since `upscale_factor` does not take it.',
    ]);
    expect((await formFor('topaz-labs/image-upscale', 'with=1x,x4,flying')).form).toBeUndefined();
    const plain = await formFor('topaz-labs/image-upscale', 'can=image-upscale&with=plain-faces');
    expect(plain.input!.face_enhancement).toBe(false);
    expect(plain.form!.remark).toBe('As you asked: no face enhancement and upscales images.');
  });

  it('takes the language along, and the image of a 3D model and of lips that follow a sound', async () => {
    const spoken = await formFor('elevenlabs/text-to-speech', 'can=speech&with=lang-de');
    expect(spoken.input).toMatchObject({ language_code: 'de' });
    expect(spoken.form!.remark).toBe('As you asked: German and speech.');
    expect((await formFor('higgsfield-ai/text-to-speech', 'with=lang-de')).form!.notices).toEqual([
      'Not set: German, since no parameter is for it.',
    ]);
    expect((await formFor('rodin-v2', 'can=3d', 'gateai')).input).toMatchObject({
      image: expect.stringMatching(/^https:/) as string,
    });
    const talking = await formFor('alibaba/wan-2.7-video', 'can=lip-sync,audio-input');
    expect(talking.input).toMatchObject({
      audio_url: expect.any(String) as string,
      first_frame_url: expect.any(String) as string,
    });
  });

  it('says what music to make, and starts with the example without vocals if that was asked for', async () => {
    const texts = reference.models
      .find(({ id }) => id === 'suno-ai/music')!
      .examples.map(({ body }) => body.input as Record<string, Json>);
    const shown = texts.find((one) => one.make_instrumental === true)!;
    const { input, form } = await formFor('suno-ai/music', 'seconds=60&can=music&with=instrumental');
    expect(input).toMatchObject({
      make_instrumental: true,
      gpt_description_prompt: shown.gpt_description_prompt,
    });
    expect(form!.remark).toBe('As you asked: instrumental and music.');
    const sung = await formFor('suno-ai/music', 'can=music');
    expect(sung.input).toHaveProperty('gpt_description_prompt');
    expect(sung.input).not.toHaveProperty('make_instrumental');
  });

  it('has as many input images as were asked for, each another one, where the model takes as many', async () => {
    const listOf = (input: Record<string, Json> | undefined) =>
      Object.values(input!).find((value): value is Json[] => Array.isArray(value))!;
    const words = '4 input images';
    for (const { api, id, entry, details } of reference.models.filter(({ entry: one }) =>
      one.capabilities.some((name) => LIST_CAPABILITIES.includes(name)),
    )) {
      const { form, input, body, validate } = await formFor(id, 'images=4', api);
      expect(validate(body), id).toEqual([]);
      const isKept = form!.remark === `As you asked: ${words}.`;
      if (!isKept) expect(form!.notices.join(' '), id).toContain(words);
      if (isKept) expect(new Set(listOf(input)).size, id).toBe(4);
      if (isKept) expect(listOf(input), id).toHaveLength(4);
      const limit = inputImages(entry, details);
      if (limit !== undefined && limit > 0 && limit < 4) expect(isKept, id).toBe(false);
    }
    for (const id of ['alibaba/wan-2.6-image', 'alibaba/wan-2.7-image', 'black-forest-labs/flux.2-pro'])
      expect((await formFor(id, 'images=4')).form!.remark, id).toBe(`As you asked: ${words}.`);
    expect((await formFor('alibaba/wan-2.5-image', 'images=4')).form!.notices).toEqual([
      `Not set: ${words}, since the model does not take it.`,
    ]);
    // A list of any media has only images then.
    const mixed = await formFor('alibaba/wan-2.6-video', 'images=4');
    for (const url of listOf(mixed.input)) expect(url).toMatch(/\.(?:png|jpe?g|webp)$/);
  });

  it('has the sound that lips follow', async () => {
    for (const { api, id } of reference.models.filter(({ entry }) => entry.capabilities.includes('lip-sync'))) {
      const { form, input } = await formFor(id, 'can=lip-sync', api);
      expect(form!.remark, id).toBe('As you asked: lip sync.');
      expect(input, id).toHaveProperty('audio_url');
      expect(
        Object.keys(input!).some((name) => /image|frame|video/.test(name)),
        id,
      ).toBe(true);
    }
    const noticesFor = async (query: string) => (await formFor('alibaba/wan-2.7-video', query)).form!.notices;
    expect(await noticesFor('can=lip-sync')).toEqual([
      'The video is 5 s long if `duration` is omitted: set it to the length of your audio.',
    ]);
    expect(await noticesFor('can=lip-sync&seconds=9')).toEqual([]);
  });

  it('changes the video itself if that was asked for, though the default takes it for a style guide', async () => {
    const edits = reference.models.filter(({ entry }) => entry.capabilities.includes('video-edit'));
    const choosing = edits.filter(({ details }) => details.parameters.video_mode?.enum?.includes('transform'));
    expect(choosing.some(({ details }) => details.modes.length === 0)).toBe(true);
    for (const { api, id } of choosing) {
      const { form, input, body, validate } = await formFor(id, 'can=video-edit', api);
      expect(input, id).toMatchObject({ video_mode: 'transform', video_url: expect.any(String) as string });
      expect(form, id).toMatchObject({ remark: 'As you asked: edits video.', notices: [] });
      expect(validate(body), id).toEqual([]);
      const guided = await formFor(id, 'can=reference-video', api);
      expect(guided.input!.video_mode, id).toMatch(/reference/);
    }
    const own = await formFor('kuaishou/kling-3.0-omni-video-edit', 'can=video-edit');
    const example = reference.models
      .find(({ id }) => id === 'kuaishou/kling-3.0-omni-video-edit')!
      .examples.find(({ name }) => name === 'transform')!;
    expect(own.input).toEqual(example.body.input);
    const kept = await formFor('kuaishou/kling-o1-video-edit', 'can=video-edit,keep-source-audio');
    expect(kept.input).toMatchObject({ video_mode: 'transform', keep_audio: true });
    const image = await formFor('kuaishou/kling-2.1-image', 'can=image-reference');
    expect(image.input!.reference_mode).toMatch(/^(?:portrait|character)$/);
  });

  it('has the video that is edited in a list of any media, and no prompt about others', async () => {
    for (const { api, id } of reference.models.filter(({ entry }) => entry.capabilities.includes('video-edit'))) {
      const { form, input } = await formFor(id, 'can=video-edit', api);
      expect(form!.notices, id).toEqual([]);
      expect(JSON.stringify(input), id).toMatch(/\.mp4"/);
      expect(JSON.stringify(input), id).not.toMatch(/@(?:image|audio)\d/i);
    }
  });

  it('has a prompt about what it does with its media, of an example only if that has them too', async () => {
    const promptFor = async (id: string, query: string, api?: string) => (await formFor(id, query, api)).input!.prompt;
    expect(await promptFor('alibaba/wan-2.6-image', 'can=image-edit')).toBe('Turn the photo into a woodcut');
    expect(await promptFor('alibaba/wan-2.6-image', 'can=image-reference')).toMatch(/in the style of the picture$/);
    expect(await promptFor('alibaba/wan-2.6-image', 'can=image-reference&images=2')).toMatch(/of the pictures$/);
    expect(await promptFor('kuaishou/kling-2.1-image', 'can=image-edit')).toBe('The same barn as a woodcut');
    expect(await promptFor('kuaishou/kling-2.1-image', 'can=image-reference')).toMatch(/^The gardener/);
    expect(await promptFor('kling-2.6', 'can=first-frame', 'gateai')).toMatch(/^The camera/);

    for (const { api, id, entry, examples } of reference.models)
      for (const can of ['image-edit', 'image-reference', 'first-frame', 'last-frame'] as const) {
        if (!entry.capabilities.includes(can)) continue;
        const input = (await formFor(id, `can=${can}`, api)).input!;
        const media = entry.media.flatMap(({ path }) => (Object.hasOwn(input, path) ? [path] : []));
        const same = examples
          .map(({ body }) => (body.input ?? body.params) as Record<string, Json>)
          .filter(({ prompt }) => prompt !== undefined && prompt === input.prompt);
        if (same.length > 0)
          expect(
            same.some((example) => media.every((name) => Object.hasOwn(example, name))),
            `${api} ${id} ${can}`,
          ).toBe(true);
      }
  });

  it('is a dialogue of two voices if that was asked for', async () => {
    for (const { api, id } of reference.models.filter(({ entry }) => entry.capabilities.includes('dialogue'))) {
      const { form, input } = await formFor(id, 'seconds=30&can=dialogue', api);
      const lines = input!.dialogue as { voice: string }[];
      expect(new Set(lines.map(({ voice }) => voice)).size, id).toBeGreaterThan(1);
      expect(form!.remark, id).toBe('As you asked: dialogue.');
    }
  });

  it('says what the wanted length costs, if no parameter sets it and the price is for a second', async () => {
    const id = 'kuaishou/kling-3.0-omni-video-edit';
    const { form, input } = await formFor(id, 'seconds=30&can=video-edit');
    expect(form!.notices).toEqual(['Not set: 30 s, since the length is that of your video.']);
    expect(form!.seconds).toBe(30);
    const model = reference.models.find((one) => one.id === id)!;
    const { tiers } = model.entry.price!;
    for (const { when, amount } of tiers!) {
      const { price } = priceWords(model, { ...input, ...(when as Record<string, Json>) }, form);
      expect(price).toBe(
        `${formatUsd(amount)} per second, ${formatUsd(roundUsd(amount * 30))} for 30 s, older document`,
      );
    }
    expect(priceWords(model, input!).price).toMatch(/ per second, older document$/);
    expect((await formFor('alibaba/wan-2.5-video', 'seconds=10')).form).not.toHaveProperty('seconds');
  });

  it('has shots that together last as long as was asked for', async () => {
    let count = 0;
    for (const { api, id, entry } of reference.models) {
      if (!entry.duration) continue;
      for (const seconds of [2, 3, 7, 12, 15, 60]) {
        const { form, input, body, validate } = await formFor(id, `seconds=${seconds}&can=multi-shot`, api);
        const shots = (input!.multi_shots ?? input!.multi_prompt) as { duration: number }[] | undefined;
        if (!shots || !form!.remark!.includes(`${seconds} s`)) continue;
        expect(lengthsOf(input!, entry.duration.parameter), `${id} ${JSON.stringify(input)}`).toEqual([seconds]);
        expect(Math.min(...shots.map(({ duration }) => duration)), id).toBeGreaterThanOrEqual(1);
        expect(validate(body), id).toEqual([]);
        count++;
      }
    }
    expect(count).toBeGreaterThan(20);
    // The sum of the shots is the length: no parameter beside them has an effect.
    const wan = await formFor('alibaba/wan-2.6-video', 'seconds=10&can=multi-shot,audio-input');
    expect(wan.input).toMatchObject({ multi_prompt: [{ duration: 4 }, { duration: 6 }] });
    expect(wan.input).not.toHaveProperty('duration');
    expect(wan.form!.notices).toEqual([]);
    const longer = await formFor('alibaba/wan-2.6-video', 'seconds=60&can=multi-shot');
    expect(longer.form!.notices).toEqual(['Not set: 60 s, since the model does not take it.']);
    // Shots are texts too.
    const kling = await formFor('kuaishou/kling-3.0-video', 'can=text-to-video,multi-shot');
    expect(kling.form).toMatchObject({ remark: 'As you asked: text to video and multiple shots.', notices: [] });
  });

  it('does each thing that its model can, or says why not', async () => {
    const unset: Record<string, string> = {};
    for (const { api, id, entry } of reference.models)
      for (const name of entry.capabilities) {
        const { form } = await formFor(id, `can=${name}`, api);
        const notice = form!.notices.find((one) => one.startsWith('Not set'));
        if (notice) unset[`${api} ${id}`] = notice;
      }
    const unknown =
      'Not set: image references, since no document says what an entry of `image_guidances` is; `image_urls`, which every model takes, may do.';
    expect(unset).toEqual({
      'unifically alibaba/wan-2.7-video': 'Not set: multiple shots, since the words of the prompt decide it.',
      'unifically google/veo-3.1-lite': 'Not set: chooses voices, since no example has a value for `voice`.',
      'unifically xai/grok-imagine-image':
        'Not set: several outputs, since a task makes 1 to 6, whatever it is asked for.',
      'gateai flux-dev': unknown,
      'gateai lucid-origin': unknown,
      'gateai gpt-image-1': unknown,
      'gateai gpt-image-1.5': unknown,
      'gateai gpt-image-2': unknown,
    });
    const kling = await formFor('kuaishou/kling-3.0-omni-video', 'can=voice-preset');
    expect(kling.input!.elements).toEqual([expect.objectContaining({ voice_id: expect.any(Number) as number })]);
  });

  it('says that two things exclude each other only if no request has both', async () => {
    let excluded = 0;
    for (const one of reference.models) {
      const model = formModel(one, site);
      const validate = await loadValidator(model.api, model.id);
      const isValid = (input: JsonRecord) => validate({ model: model.id, [inputKey(model.api)]: input }).length === 0;
      const parts = new Map(
        model.entry.capabilities.flatMap((name) => {
          const own = capabilityParts(model, name);
          return own ? [[name, own] as const] : [];
        }),
      );
      const names = [...parts.keys()];
      for (const pair of names.flatMap((name, at) => names.slice(at + 1).map((other) => [name, other]))) {
        if (smallestRequest(model, validate, pair, []).met.length === 2) continue;
        excluded++;
        const hasBoth = (input: JsonRecord) =>
          isValid(input) && pair.every((name) => hasParts(model, name, parts.get(name)!, input));
        const requests = [...requestsWith(model, [parts.get(pair[0]!)!, parts.get(pair[1]!)!])];
        expect(requests.find(hasBoth), `${model.id} ${pair.join()}`).toBe(undefined);
      }
    }
    expect(excluded).toBeGreaterThan(50);
    const { form } = await formFor('kuaishou/kling-3.0-omni-video', 'seconds=12&can=multi-shot,first-frame');
    expect(form).toMatchObject({ remark: 'As you asked: 12 s, image as first frame and multiple shots.', notices: [] });
  });

  it('has a size of exactly the shape where the steps of the sides allow one', async () => {
    for (const [ratio, width, height] of [
      ['16:9', 1792, 1008],
      ['9:16', 1008, 1792],
      ['1:1', 1024, 1024],
    ] as const)
      expect((await formFor('lucid-realism', `ratio=${ratio}`, 'gateai')).input).toMatchObject({ width, height });
  });

  it('has the picture whose lips move', async () => {
    const { form, input } = await formFor('alibaba/wan-2.7-video', 'seconds=8&ratio=9:16&can=lip-sync,audio-input');
    expect(input).toMatchObject({ mode: 'i2v', duration: 8, audio_url: expect.any(String) as string });
    expect(input).toHaveProperty('first_frame_url');
    expect(form!.notices).toEqual(['Not set: 9:16, since `first_frame_url` determines it.']);
  });

  it('sets a shape where the catalog says that it fits, and only there', async () => {
    let open = 0;
    for (const { api, id, entry } of reference.models) {
      const row = catalog.rows.find((one) => one.api === api && one.id === id)!;
      if (entry.kind !== 'video' || !row.ratios?.includes('9:16')) continue;
      for (const name of entry.capabilities) {
        const { form } = await formFor(id, `ratio=9:16&can=${name}`, api);
        const isSet = form!.remark!.includes('9:16');
        expect(fitOf(judge(row, { ratio: '9:16' }, [name])) === Fit.all, `${id} ${name}`).toBe(isSet);
        if (!isSet) open++;
      }
    }
    expect(open).toBeGreaterThan(15);
  });

  it('says what several tasks cost, and that each needs a seed of its own', async () => {
    const model = formModel(reference.models.find(({ id }) => id === 'alibaba/wan-2.6-image')!, site);
    const { form, input } = await formFor('alibaba/wan-2.6-image', 'outputs=4&ratio=1:1&seed=1&can=image-reference');
    expect(input).toMatchObject({ seed: 1 });
    expect(form!.notices).toEqual([
      'Not set: 4 outputs, since a task makes one, so it takes 4 tasks.',
      'With one seed, all tasks make the same: set another seed in each task.',
    ]);
    expect(priceWords(model, input!, form).price).toBe('$0.021 (1 image at $0.021), $0.084 for 4 tasks');
    expect(priceWords(model, input!).price).toBe('$0.021 (1 image at $0.021)');
    const costly = await formFor('alibaba/wan-2.6-image', 'outputs=4&max=0.05');
    expect(costly.form!.remark).toBe('');
    expect(costly.form!.notices[1]).toBe('It costs $0.084, more than the $0.05 that you asked for.');
    const cheap = await formFor('alibaba/wan-2.6-image', 'outputs=4&max=0.1');
    expect([cheap.form!.remark, cheap.form!.notices]).toEqual([
      'As you asked: at most $0.10.',
      [expect.stringMatching(/^The TypeScript and CLI samples refuse/), expect.stringMatching(/^Not set: 4 outputs/)],
    ]);
    const unseeded = await formFor('alibaba/wan-2.6-image', 'outputs=4');
    expect(unseeded.form!.notices).toHaveLength(1);
  });

  it('says that no parameter sets a shape or a size, as the catalog says that it is unknown', async () => {
    // Its table has a width and a height, and only its examples a mode.
    const large = await formFor('seedance-2.0', 'resolution=1080p', 'gateai');
    expect(large.form!.state.input).toMatchObject({ mode: 'RESOLUTION_1080', width: 1920, height: 1080 });
    expect((await formFor('seedance-2.0', 'ratio=9:16', 'gateai')).form!.remark).toBe('As you asked: presumably 9:16.');
    const wan = await formFor('alibaba/wan-2.6-flash-video', 'ratio=9:16');
    expect(wan.form!.notices).toEqual(['Not set: 9:16, since no parameter sets the aspect ratio.']);
    for (const { api, id } of reference.models) {
      const { form } = await formFor(id, 'ratio=9:16', api);
      const row = catalog.rows.find((one) => one.api === api && one.id === id)!;
      const isUnknown = judge(row, { ratio: '9:16' }).undocumented.includes('aspect ratio');
      const [remark, notices] = [form!.remark!, form!.notices.join(' ')];
      if (!isUnknown) expect(remark, id).not.toContain('presumably 9:16');
      else if (!remark.includes('presumably 9:16')) expect(notices, id).toContain('no parameter sets the aspect ratio');
    }
  });

  it('says which part of the request excludes another', async () => {
    const noticesFor = async (id: string, query: string, api?: string) => (await formFor(id, query, api)).form!.notices;
    expect(await noticesFor('hailuo/minimax-2.0', 'seconds=10&resolution=1080p')).toEqual([
      'Not set: 1080p, since the model does not take it together with 10 s.',
    ]);
    expect(await noticesFor('lucid-origin', 'resolution=4k&ratio=21:9', 'gateai')).toContain(
      'Not set: 21:9, since the model does not take it together with 4k.',
    );
    expect(await noticesFor('alibaba/wan-2.6-video', 'can=reference-video,first-frame&seed=1')).toEqual([
      'Not set: a seed and image as first frame, since the model does not take it together with video references.',
    ]);
    const wan = await formFor('alibaba/wan-2.6-video', 'can=reference-image,reference-video');
    expect(wan.form).toMatchObject({ remark: 'As you asked: image references and video references.', notices: [] });
    expect(await noticesFor('alibaba/wan-2.5-video', 'can=first-frame,last-frame')).toEqual([
      'Not set: last frame, since the model lacks it.',
    ]);
  });

  it('has the lyrics of a song in the mode that takes them', async () => {
    const song = await formFor('suno-ai/music', 'can=given-lyrics,music');
    expect(song.form).toMatchObject({
      remark: 'As you asked: music and sings given lyrics.',
      state: { mode: 'Custom mode' },
      examples: ['prompt'],
      notices: [],
    });
    expect(song.input).toEqual({ mv: 'chirp-auk', custom: true, prompt: expect.stringContaining('[Verse]') as string });
    const VERSE = expect.stringMatching(/^\[(?:Verse|Bridge)\]/) as string;
    for (const [id, part] of [
      ['suno-ai/extend', { custom: true, prompt: VERSE }],
      ['suno-ai/add-vocals', { gpt_description_prompt: VERSE }],
    ] as const) {
      const { form, input, body, validate } = await formFor(id, 'can=given-lyrics');
      expect(form!.notices, id).toEqual([]);
      expect(input, id).toMatchObject(part);
      expect(validate(body), id).toEqual([]);
    }
    // Who asks for lyrics may have them.
    expect((await formFor('suno-ai/music', 'can=lyrics')).input).toEqual(song.input);
    expect((await formFor('suno-ai/cover', 'can=given-lyrics')).form!.notices).toEqual([
      'Not set: sings given lyrics, since the model lacks it.',
    ]);
    // The model that writes them takes a description.
    expect((await formFor('suno-ai/lyrics', 'can=lyrics')).form!.notices).toEqual([]);
  });

  it('has what a parameter or another capability is for, if the words are the same', async () => {
    const image = await formFor('kuaishou/kling-2.1-image', 'can=elements');
    expect(image.input).toMatchObject({ reference_mode: 'elements', elements: expect.any(Array) as string[] });
    const spoken = await formFor('higgsfield-ai/speak', 'can=lip-sync,audio-input');
    expect(spoken.form).toMatchObject({ remark: 'As you asked: lip sync and takes audio.', notices: [] });
    const video = await formFor('google/veo-3.1-fast', 'can=image-reference');
    expect(video.form).toMatchObject({ remark: 'As you asked: image references.', notices: [] });
    expect(video.input).toHaveProperty('reference_image_urls');
    const noisy = await formFor('kuaishou/kling-2.1-video', 'can=sound-effect');
    expect(noisy.input).toHaveProperty('sound_effects');
    const noticesFor = async (id: string, query: string, api?: string) => (await formFor(id, query, api)).form!.notices;
    expect(await noticesFor('kling-3.0', 'can=speech', 'gateai')).toEqual([
      'Not set: speech, since only `generate_audio` is about it.',
    ]);
    expect(await noticesFor('google/nano-banana-pro', 'can=image-edit')).toEqual([
      'Not set: edits images, since no document says whether it edits the images that it refers to.',
    ]);
  });

  it('never says of a thing that a mode or a parameter has that the model lacks it', async () => {
    const found: string[] = [];
    for (const { api, id, entry, details } of reference.models) {
      const own = Object.entries(details.parameters).filter(([, { generic }]) => !generic);
      const texts = [
        ...own.map(([name, { description }]) => `${name}: ${description}`),
        ...details.modes.map(({ title }) => title),
      ];
      for (const [name, words] of Object.entries(THINGS)) {
        if (!texts.some((text) => words.test(text.replaceAll('_', ' ')))) continue;
        const { notices } = (await formFor(id, `can=${name}`, api)).form!;
        if (notices.some((one) => one.endsWith('the model lacks it.'))) found.push(`${api} ${id} ${name}`);
      }
      if (!entry.media.some(({ path, media }) => media === 'audio' && !details.parameters[path]?.generic)) continue;
      const { notices } = (await formFor(id, 'can=audio-input', api)).form!;
      expect(notices.join(' '), id).not.toContain('the model lacks it');
    }
    expect(found).toEqual([]);
  });

  it('is still that request when the page opens again, as long as it has what was asked for', async () => {
    const id = 'alibaba/wan-2.5-video';
    const model = formModel(reference.models.find((one) => one.id === id)!, site);
    const wanted = (await formFor(id, 'seconds=10&can=first-frame')).form!;
    const reopened = async (input: JsonRecord) => {
      const hash = await sharedHash(model, { ...wanted.state, input });
      return reopenedForm(model, await readShared(model, hash!), wanted)!;
    };
    const own = { ...wanted.state.input, prompt: 'My cat', start_image_url: 'https://my.example.org/cat.png' };
    const { edited, ...request } = await reopened(own);
    expect(request).toEqual(wanted);
    expect(edited!.input).toEqual(own);
    const { start_image_url: _image, ...text } = own;
    for (const other of [{ ...own, duration: 5 }, text])
      expect(await reopened(other)).toMatchObject({ title: 'From the link', state: { input: other } });
    const damaged = await readShared(model, `${SHARED_PREFIX}AAAA`);
    expect(reopenedForm(model, damaged, wanted)).toBe(damaged);
    expect(reopenedForm(model, undefined, wanted)).toBe(wanted);
  });

  it('says why it has no length', async () => {
    const spoken = await formFor('elevenlabs/text-to-speech', 'seconds=120&can=speech');
    expect(spoken.form!.notices).toEqual(['Not set: 120 s, since the length is that of the spoken text.']);
    const music = await formFor('suno-ai/music', 'seconds=120');
    expect(music.form!.notices).toEqual(['Not set: 120 s, since no parameter sets the length.']);
    const still = await formFor('alibaba/wan-2.6-image', 'seconds=120');
    expect(still.form!.notices).toEqual(['Not set: 120 s, since the model does not take it.']);
  });

  it('does not take the length of a video that is extended for that of the result', async () => {
    for (const { api, id, entry, details } of reference.models) {
      if (!entry.capabilities.includes('video-extend') || !entry.duration) continue;
      const { form, input } = await formFor(id, 'seconds=10&can=video-extend', api);
      const { parameter } = entry.duration;
      expect(input![parameter], id).not.toBe(10);
      expect(form!.notices[0], id).toBe('Not set: 10 s, since it may be the length of the video that is extended.');
      expect(form!.notices[1], id).toContain(details.parameters[parameter]!.description);
    }
    const wan = await formFor('alibaba/wan-2.7-video', 'can=video-extend');
    expect(wan.form!.notices).toEqual([expect.stringMatching(/ Set it above the length of your video\.$/)]);
    expect((await formFor('alibaba/wan-2.7-video', 'seconds=10')).input).toMatchObject({ duration: 10 });
  });

  it('is not made from a query without valid conditions', async () => {
    for (const query of ['', 'q=veo', 'seconds=x&resolution=9p&outputs=-1&sound=loud&can=flying', 'can=__proto__'])
      expect((await formFor('google/veo-3.1-fast', query)).form).toBeUndefined();
  });

  describe.each([
    'seconds=10&ratio=9:16&sound=on&can=first-frame',
    'seconds=8&resolution=1080p&outputs=2&sound=off&can=last-frame,image-edit,multi-shot',
    'resolution=720p&ratio=1:1&can=reference-video,image-reference',
    'seconds=5&ratio=16:9&can=video-edit,keep-source-audio',
  ])('for every model: %s', (text) => {
    const query = new URLSearchParams(text);
    const asked = {
      seconds: Number(query.get('seconds')),
      ratio: query.get('ratio'),
      sound: query.get('sound'),
      can: query.get('can')!.split(',') as Capability[],
    };
    const words = [
      ...(asked.seconds ? [`${asked.seconds} s`] : []),
      ...[query.get('resolution'), asked.ratio].filter((one) => one !== null),
      ...(query.has('outputs') ? [`${query.get('outputs')} outputs`] : []),
      ...(asked.sound ? [asked.sound === 'on' ? 'with sound' : 'silent'] : []),
      ...asked.can.map((name) => CAPABILITY_WORDS[name]),
    ];

    it('asks for what was asked for, or says what is not possible, and for nothing else', async () => {
      for (const { api, id, entry, details } of reference.models) {
        const { form, body, input: own, validate } = await formFor(id, text, api);
        const name = `${api} ${id} ${JSON.stringify(own)}`;
        const input = own!;
        expect(validate(body), name).toEqual([]);
        expect(isSame(body!.model as Json, id)).toBe(true);
        expect(Object.keys(body!), name).toEqual(['model', api === 'gateai' ? 'params' : 'input']);
        const kept = partsOf(form!.remark!.replace('presumably ', ''));
        // What the documents leave open is no part of the request.
        const unmet = form!.notices.filter((notice) => !/^(?:No document says|Documents disagree)/.test(notice));
        expect([...kept, ...unmet.flatMap(partsOf)].toSorted(), name).toEqual(words.toSorted());

        const { duration } = entry;
        if (kept.includes(`${asked.seconds} s`))
          expect(lengthsOf(input, duration!.parameter), name).toEqual([asked.seconds]);
        if (asked.ratio && kept.includes(asked.ratio)) expectShape(input, entry, asked.ratio, name);
        if (kept.includes('with sound') && entry.kind === 'video')
          expect(input.sound_effects !== undefined || SOUNDS.some((one) => input[one] === true), name).toBe(true);
        if (kept.includes('silent'))
          expect(
            SOUNDS.filter((one) => input[one] === true),
            name,
          ).toEqual([]);
        for (const [capability, media] of Object.entries(NEEDED_MEDIA))
          if (kept.includes(CAPABILITY_WORDS[capability as Capability]))
            expect(
              entry.media.some(
                ({ path, media: kind }) => (kind === media || kind === 'any') && path.split('.')[0]! in input,
              ),
              name,
            ).toBe(true);

        const forWords = [
          duration?.parameter,
          entry.resolution?.parameter,
          entry.aspectRatio?.parameter,
          entry.outputs?.parameter,
          ...SOUNDS,
          ...['width', 'height', 'sound_effects', 'prompt', 'text', 'gpt_description_prompt'],
        ];
        const mode = form!.state.mode;
        const needless = Object.keys(input).filter((one) => {
          const { [one]: _value, ...others } = input;
          const rest = { ...body!, [api === 'gateai' ? 'params' : 'input']: others };
          const isFree = details.modes.find(({ title }) => title === mode)?.required.includes(one) !== true;
          return !forWords.includes(one) && isFree && validate(rest).length === 0 && !isOfMode(details, one);
        });
        // No rule requires the first frame of a model that makes no video from text alone.
        const isFromText = entry.capabilities.includes('text-to-video') || !needless.includes('start_frame');
        // A capability may take one parameter, and two together a source and what is kept of it.
        const said = kept.filter((one) => asked.can.some((capability) => CAPABILITY_WORDS[capability] === one));
        expect(needless.length, `${name}: ${needless.join(', ')}`).toBeLessThanOrEqual(
          said.length + Number(!isFromText),
        );
      }
    });
  });

  it('has an aspect ratio beside a capability, unless the catalog says that the model takes none then', async () => {
    const videos = catalog.rows.filter(({ kind, ratios }) => kind === 'video' && ratios);
    const found = await Promise.all(
      videos.map(async ({ api, id, ratios, capabilities, unshaped }) => {
        const model = formModel(reference.models.find((one) => one.id === id && one.api === api)!, site);
        const validate = await loadValidator(api, id);
        const wishes = wishesOf(model, { ratio: ratios!.split(' ')[0] }, {}, []);
        const without = capabilities.filter((name) => {
          const { met, kept } = smallestRequest(model, validate, [name], wishes);
          return met.length > 0 && kept.length === 0;
        });
        return { id, without, unshaped };
      }),
    );
    for (const { id, without, unshaped = [] } of found) expect(without, id).toEqual(unshaped);
    expect(found.filter(({ unshaped }) => unshaped).length).toBeGreaterThan(10);
  });
});

/** Words of parameters and modes for what capabilities are about. */
const THINGS: Partial<Record<Capability, RegExp>> = {
  'image-reference': /\breference images?\b/i,
  'reference-image': /\breference images?\b/i,
  'reference-video': /\breference videos?\b|\bvideo references?\b/i,
  'reference-audio': /\breference audio\b|\baudio references?\b/i,
  'first-frame': /\bfirst frame\b/i,
  'last-frame': /\b(?:last|end) frame\b/i,
  keyframes: /\bkey ?frames\b/i,
  elements: /\belements\b/i,
  'lip-sync': /\blip/i,
  'multi-shot': /\bmulti[ -]?shot/i,
  'motion-preset': /\bmotion preset/i,
  'voice-preset': /\bvoice preset|\bvoice id\b/i,
  speech: /\bspeech\b/i,
  dialogue: /\bdialogue\b/i,
  'sound-effect': /\bsound effects?\b/i,
  music: /\bmusic\b/i,
  'given-lyrics': /\blyrics\b/i,
  cover: /\bto cover\b/i,
  stems: /\bstems\b/i,
  'keep-source-audio': /\bkeep audio\b|\bkeeps the audio\b/i,
  'voice-isolation': /\bisolate\b/i,
};

/** Requests of a model with some parameters: in each mode, with each other that its examples have. */
function* requestsWith({ api, examples, details }: FormModel, parts: JsonRecord[]): Generator<JsonRecord> {
  const shown: JsonRecord = Object.assign({}, ...examples.map(({ body }) => inputIn(api, body)).toReversed());
  const pick = (names: string[]) =>
    Object.fromEntries(names.flatMap((name) => (shown[name] ? [[name, shown[name]]] : [])));
  const modes: JsonRecord[] = details.modes.map(({ when, required }) => ({
    ...Object.fromEntries(Object.entries(when).map(([name, [value]]) => [name, value!])),
    ...pick(required),
  }));
  const others = Object.keys(shown).map((name) => [name]);
  for (const mode of [{}, ...modes])
    for (const other of [[], ...others])
      for (const own of [parts, parts.toReversed()]) {
        yield Object.assign({}, pick(other), mode, ...own) as JsonRecord;
        yield Object.assign({}, pick(other), ...own, mode) as JsonRecord;
      }
}

/** The lengths that a request states: its own, and that of its shots together. */
function lengthsOf(input: Record<string, Json>, parameter: string): unknown[] {
  const shots = (input.multi_shots ?? input.multi_prompt) as { duration: number }[] | undefined;
  const own = input[parameter] === undefined ? [] : [input[parameter]];
  return [...new Set([...own, ...(shots ? [shots.reduce((sum, { duration }) => sum + duration, 0)] : [])])];
}

const SOUNDS = ['audio', 'sound', 'native_audio', 'generate_audio', 'enable_audio', 'motion_has_audio'];
const NEEDED_MEDIA = {
  'first-frame': 'image',
  'last-frame': 'image',
  'image-edit': 'image',
  'image-reference': 'image',
  'reference-video': 'video',
  'video-edit': 'video',
  'keep-source-audio': 'video',
};

/** The parts of a sentence such as `As you asked: 10 s, 9:16 and image as first frame.` */
const partsOf = (sentence: string): string[] =>
  sentence === ''
    ? []
    : sentence
        .replace(/, since .*/, '.')
        .slice(sentence.indexOf(': ') + 2, -1)
        .split(/, | and /)
        .filter(Boolean);

/** Whether a parameter chooses the mode. */
const isOfMode = ({ modes }: ModelDetails, name: string) => modes.some(({ when }) => Object.hasOwn(when, name));

/** Each parameter that says a shape says the same. */
function expectShape(input: Record<string, Json>, { aspectRatio }: ModelEntry, ratio: string, name: string) {
  const [x, y] = ratio.split(':').map(Number);
  const named = aspectRatio && input[aspectRatio.parameter];
  const isSized = 'width' in input;
  expect(named !== undefined || isSized, name).toBe(true);
  if (named !== undefined) expect(named, name).toBe(ratio);
  if (isSized)
    expect(Math.abs(Math.log(Number(input.width) / Number(input.height) / (x! / y!))), name).toBeLessThan(0.04);
}
