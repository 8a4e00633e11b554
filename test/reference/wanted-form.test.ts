import { describe, expect, it } from 'vitest';
import { formModel } from '../../scripts/reference/form-data.js';
import { readModelSite } from '../../scripts/reference/pages/model/site.js';
import type { Json } from '../../src/catalog/model-details.js';
import { bodyOf } from '../../src/reference/form/form-body.js';
import { isSame } from '../../src/reference/form/json-path.js';
import { wantedForm } from '../../src/reference/form/wanted-form.js';
import { loadValidator } from '../../src/validate/load.js';
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
  it('has its length, its size, its sound and its first frame', async () => {
    const query = 'seconds=10&resolution=1080p&sound=on&can=first-frame';
    const { form, input } = await formFor('alibaba/wan-2.5-video', query);
    expect(input).toMatchObject({ duration: 10, resolution: '1080p', audio: true });
    expect(input).toHaveProperty('start_image_url');
    expect(form).toMatchObject({
      remark: 'As you asked in the catalog: 10 s, 1080p, with sound and first frame.',
      notices: [],
    });
  });

  it('is in the mode that does what was asked for, and is silent where that was asked for', async () => {
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

  it('says what the model has no value for, and leaves it out', async () => {
    const { form, input, body, validate } = await formFor(
      'alibaba/wan-2.5-video',
      'seconds=7&resolution=1080p&outputs=3',
    );
    expect(input!.duration).not.toBe(7);
    expect(form!.remark).toBe('As you asked in the catalog: 1080p.');
    expect(form!.notices).toEqual(['Not set, since this request can’t have it: 7 s and 3 outputs.']);
    expect(validate(body)).toEqual([]);
  });

  it('has the shape that the words ask for, by a ratio or in pixels', async () => {
    const { input } = await formFor('kuaishou/kling-3.0-video', 'seconds=10&ratio=9:16');
    expect(input).toMatchObject({ duration: 10, aspect_ratio: '9:16' });
    const sized = await formFor('kling-3.0', 'resolution=1080p&ratio=9:16', 'gateai');
    expect(sized.input).toMatchObject({ width: 1080, height: 1920 });
    expect((await formFor('kuaishou/kling-3.0-video', 'ratio=999:1')).form).toBeUndefined();
  });

  it('has as many outputs as a parameter may make', async () => {
    const one = reference.models.find(
      ({ api, entry }) =>
        api === 'unifically' && entry.kind === 'image' && (entry.outputs?.maximum ?? 0) > 2 && entry.outputs?.parameter,
    )!;
    const { input } = await formFor(one.id, 'outputs=2');
    expect(input![one.entry.outputs!.parameter!]).toBe(2);
  });

  it('is not made from a query that asks for nothing, or for nothing that there is', async () => {
    for (const query of ['', 'q=veo', 'seconds=x&resolution=9p&outputs=-1&sound=loud&can=flying', 'can=__proto__'])
      expect((await formFor('google/veo-3.1-fast', query)).form).toBeUndefined();
  });

  it('is valid for every model, whatever is asked for', async () => {
    const query = 'seconds=8&resolution=1080p&outputs=2&sound=on&can=first-frame,image-edit,multi-shot';
    for (const { api, id } of reference.models) {
      const { form, body, validate } = await formFor(id, query, api);
      expect(validate(body), id).toEqual([]);
      const said = [form!.remark, ...form!.notices].join(' ');
      for (const words of ['8 s', '1080p', '2 outputs', 'with sound']) expect(said, id).toContain(words);
      expect(isSame(body!.model as Json, id)).toBe(true);
    }
  });
});
