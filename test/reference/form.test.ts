import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { siteAssets } from '../../scripts/reference/assets.js';
import { readReference } from '../../scripts/reference/read-reference.js';
import { formData, formModel } from '../../scripts/reference/form-data.js';
import { readModelSite } from '../../scripts/reference/pages/model/site.js';
import { validatorAssets } from '../../scripts/reference/validator-assets.js';
import { branches, inputSchema } from '../../src/contract/document/branches.js';
import type { Json, ParameterDetails } from '../../src/catalog/model-details.js';
import { inputKey } from '../../src/catalog/request-parameters.js';
import type { Issue } from '../../src/errors/errors.js';
import { fieldKey } from '../../src/reference/form/field-issues.js';
import type { FormModel } from '../../src/reference/form/form-model.js';
import { Form } from '../../src/reference/form/form.js';
import { bodyOf } from '../../src/reference/form/form-body.js';
import { isSame, valueAt, withValue } from '../../src/reference/form/json-path.js';
import { FormStore } from '../../src/reference/form/form-store.js';
import { formModes, hiddenIn, DEFAULT_MODE } from '../../src/reference/form/modes.js';
import { priceWords } from '../../src/reference/form/price-words.js';
import { bodyWithFiles, type Registry } from '../../src/reference/form/request.js';
import { exampleState } from '../../src/reference/form/form-body.js';
import { validatorsFile } from '../../src/reference/form/validators-file.js';
import { loadValidator } from '../../src/validate/load.js';
import { document } from '../support/contract.js';
import { readCorpus } from '../support/corpus.js';
import { reference } from './models.js';

const site = await readModelSite(reference);
const forms = await Promise.all(
  reference.models.map(async (one) => {
    const model = formModel(one, site);
    return { model, validate: await loadValidator(one.api, one.id) };
  }),
);

const ownValidators = validatorAssets(document);

const open = (api: string, id: string): FormStore => {
  const { model, validate } = forms.find(({ model: one }) => one.api === api && one.id === id)!;
  return new FormStore(model, validate);
};

const html = (store: FormStore): string => renderToString(h(Form, { store, root: '../' }) as VNode);

const messages = (store: FormStore): string[] => [...store.view.fields.values()].map(({ message }) => message);

/** Whether a field is a parameter that the mode shows. */
const isParameter = ({ model, view }: FormStore, field: string): boolean => {
  const hidden = hiddenIn(model, view.state.mode);
  const names = Object.keys(model.details.parameters).filter((name) => !hidden.has(name));
  return names.some((name) => fieldKey('input', [name]) === field);
};

describe('the fields of a mode', () => {
  const namesIn = (text: string) => [...text.matchAll(/class="form-name">(\w+)</g)].map(([, name]) => name!);

  /** The parameters that a form shows at first, in their order, and those that it keeps for other modes. */
  const fieldsOf = (store: FormStore) => {
    const [own, foreign = ''] = html(store).split(/<details class="form-folded">/);
    return { own: namesIn(own!), foreign: foreign.includes('For other modes') ? namesIn(foreign) : [] };
  };

  it('come first, and those that only other modes are documented for are folded away', () => {
    const store = open('unifically', 'alibaba/wan-2.7-video');
    const text = fieldsOf(store);
    expect(text.own.slice(0, 2)).toEqual(['prompt', 'audio_url']);
    expect(text.foreign).toEqual([
      ...['first_frame_url', 'last_frame_url', 'video_url'],
      ...['reference_image_urls', 'reference_video_urls', 'reference_voice_url'],
    ]);
    store.enterMode('Image to video');
    const image = fieldsOf(store);
    expect(image.own.slice(0, 4)).toEqual(['audio_url', 'first_frame_url', 'last_frame_url', 'video_url']);
    expect(image.foreign).toEqual(['reference_image_urls', 'reference_video_urls', 'reference_voice_url']);
  });

  it('have both frames of a mode before what shapes the video', () => {
    const store = open('unifically', 'kuaishou/kling-3.0-omni-video');
    store.enterMode('Start and end frame');
    expect(fieldsOf(store).own.slice(0, 3)).toEqual(['start_frame_url', 'end_frame_url', 'prompt']);
    // Both are about files of other modes.
    expect(fieldsOf(store).foreign).toEqual(expect.arrayContaining(['keep_audio', 'start_image_index']));
    store.enterMode('Transform');
    expect(fieldsOf(store).foreign).toEqual(['start_frame_url', 'end_frame_url']);
    expect(fieldsOf(store).own).toContain('keep_audio');
  });

  it('are all there without a mode', () => {
    const store = open('unifically', 'kuaishou/kling-3.0-omni-video');
    expect(store.view.state.mode).toBe(DEFAULT_MODE);
    // Only another mode has a video whose audio could be kept.
    expect(fieldsOf(store).foreign).toEqual(['keep_audio']);
    expect(fieldsOf(store).own).toEqual(expect.arrayContaining(['elements', 'start_image_index']));
  });
});

describe('the form of every model', () => {
  it('opens with the first example, which is valid', () => {
    const wrong = forms.flatMap(({ model, validate }) => {
      const { request, fields, others } = new FormStore(model, validate).view;
      const isFirst = isSame(request.body, model.examples[0]!.body);
      return isFirst && request.issues.length + fields.size + others.length === 0 ? [] : [model.id, request];
    });
    expect(wrong).toEqual([]);
    expect(forms.length).toBeGreaterThan(160);
  });

  it('shows every example as it is', () => {
    const wrong = forms.flatMap(({ model }) =>
      model.examples
        .map(({ body }) => [bodyOf(model, exampleState(model, body)), body])
        .filter(([shown, body]) => !isSame(shown as Json, body as Json)),
    );
    expect(wrong).toEqual([]);
  });

  it('has a field for every parameter that the mode does not hide', () => {
    const missing = forms.flatMap(({ model, validate }) => {
      const store = new FormStore(model, validate);
      const text = html(store);
      const hidden = hiddenIn(model, store.view.state.mode);
      const named = [
        ...Object.keys(model.details.parameters).filter((name) => !Object.hasOwn(model.options, name)),
      ].filter((name) => text.includes(`data-field="${fieldKey('input', [name])}"`) === hidden.has(name));
      return named.map((name) => `${model.id} ${name}`);
    });
    expect(missing).toEqual([]);
  });

  it('has nothing that a mode refuses, in any of its modes', () => {
    const wrong: string[] = [];
    for (const { model, validate } of forms) {
      for (const { body } of model.examples) {
        const store = new FormStore(model, validate);
        store.reset(body);
        for (const { title } of formModes(model)) {
          store.enterMode(title);
          const broken = store.view.request.issues.filter(({ message }) => /must be omitted if/.test(message));
          wrong.push(...broken.map(({ message }) => `${model.id} ${title}: ${message}`));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('shows each sentence next to a visible field', () => {
    const cases = readCorpus().filter(({ valid }) => !valid);
    const lost: string[] = [];
    let inFields = 0;
    const seen = new Set<string>();
    for (const { api, model: id, body } of cases) {
      const store = open(api, id);
      const key = inputKey(store.model.api);
      const { model: _model, [key]: input, ...options } = body;
      if (typeof input !== 'object' || input === null || Array.isArray(input)) continue;
      store.set({ input: input, options: options });
      inFields += store.view.fields.size;
      // Those of parameters are there in any case, as the test above says.
      const inner = [...store.view.fields.keys()].filter((field) => !isParameter(store, field));
      const kinds = `${api} ${id} ${inner.join(' ').replace(/\d+/g, 'n')}`;
      if (seen.has(kinds)) continue;
      seen.add(kinds);
      if (inner.length === 0) continue;
      const text = html(store);
      lost.push(...inner.filter((field) => !text.includes(`data-field="${field}"`)).map((field) => `${id} ${field}`));
    }
    expect(lost).toEqual([]);
    expect(inFields).toBeGreaterThan(500);
  });
});

describe('the foot of a form', () => {
  it('always shows the sentence of the first problem, and the number of the others', () => {
    const store = open('unifically', 'google/veo-3.1-fast');
    const verdict = () => /class="form-verdict">(.*?)<\/p>/.exec(html(store))![1]!.replaceAll(/<[^>]*>/g, '');
    expect(verdict()).toBe('Valid');
    store.setValue('input', ['prompt'], undefined);
    expect(verdict()).toBe('prompt is required');
    store.setValue('input', ['seed'], '1x');
    store.setValue('input', ['duration'], 5);
    const first = messages(store)[0]!;
    expect(verdict()).toBe(`${first} (and 2 more)`);
  });

  it('follows fields of which none has a slider over more than 1,000', () => {
    let sliders = 0;
    const wide = forms.flatMap(({ model, validate }) => {
      const text = html(new FormStore(model, validate));
      sliders += text.split('type="range"').length - 1;
      return [...text.matchAll(/type="range"[^>]*min="([^"]*)"[^>]*max="([^"]*)"/g)]
        .filter(([, minimum, maximum]) => Number(maximum) - Number(minimum) > 1000)
        .map(([range]) => `${model.id} ${range}`);
    });
    expect(sliders).toBeGreaterThan(10);
    expect(wide).toEqual([]);
  });
});

describe('modes', () => {
  it('keep what was typed in fields that they take away', () => {
    const store = open('unifically', 'google/veo-3.1-fast');
    store.enterMode('Frame mode');
    expect(messages(store)).toEqual(['start_image_url is required in frame mode']);
    store.setValue('input', ['start_image_url'], 'https://example.com/bud.png');
    expect(store.view.request.issues).toEqual([]);
    store.enterMode('Reference mode');
    expect(store.view.request.body.input).not.toHaveProperty('start_image_url');
    const words = html(store).replace(/<[^>]*>/g, '');
    expect(words).toContain(
      'Not in reference mode: start_image_url, end_image_url. What you typed for start_image_url is kept.',
    );
    store.enterMode('Frame mode');
    expect(store.view.request.body.input).toHaveProperty('start_image_url', 'https://example.com/bud.png');
  });

  it('set the parameters that select them, and leave a default as it is', () => {
    const kling = open('unifically', 'kuaishou/kling-3.0-omni-video');
    expect(kling.view.state.mode).toBe(DEFAULT_MODE);
    kling.enterMode('Transform');
    expect(kling.view.request.body.input).toHaveProperty('video_mode', 'transform');
    expect(messages(kling)).toEqual(['video_url is required if video_mode is transform']);
    kling.enterMode(DEFAULT_MODE);
    expect(kling.view.request.body.input).not.toHaveProperty('video_mode');
    const hailuo = open('gateai', 'hailuo-2_3');
    hailuo.enterMode('6 seconds');
    expect(hailuo.view.request.body.params).not.toHaveProperty('durationSeconds');
  });
});

describe('values', () => {
  it('are set and taken away without touching others', () => {
    const input = { a: 1, list: [{ b: 2 }, { b: 3 }] };
    expect(withValue(input, ['list', 1, 'b'], 4)).toEqual({ a: 1, list: [{ b: 2 }, { b: 4 }] });
    expect(withValue(input, ['list', 0, 'b'], undefined)).toEqual({ a: 1, list: [{}, { b: 3 }] });
    expect(input.list[1]).toEqual({ b: 3 });
    const hostile = withValue<Record<string, Json>>({}, ['__proto__'], 'x');
    expect(Object.keys(hostile)).toEqual(['__proto__']);
    expect(valueAt({}, ['constructor'])).toBeUndefined();
  });

  it('are files where the body has their placeholders', () => {
    const store = open('unifically', 'google/veo-3.1-fast');
    const [one, other] = [new File(['1'], 'cat.png'), new File(['22'], 'cat.png')];
    const [first, second] = [store.files.add(one), store.files.add(other)];
    expect([first, second, store.files.add(one)]).toEqual(['upload:cat.png', 'upload:2/cat.png', 'upload:cat.png']);
    store.enterMode('Reference mode');
    store.setValue('input', ['reference_image_urls'], [second, 'https://example.com/a.png']);
    const { request } = store.view;
    expect(request.issues).toEqual([]);
    expect(request.files).toEqual([{ placeholder: second, file: other }]);
    const { input } = bodyWithFiles(request) as unknown as { input: { reference_image_urls: unknown[] } };
    expect(input.reference_image_urls).toEqual([other, 'https://example.com/a.png']);
  });
});

describe('the price', () => {
  const price = (api: string, id: string, input: Record<string, Json>) => priceWords(open(api, id).model, input);

  it('follows the input, and says what is doubtful', () => {
    expect(price('unifically', 'kuaishou/kling-o1-video', { duration: 10 }).price).toBe(
      '$0.48 (10 seconds at $0.048), older document',
    );
    const four = { width: 1024, height: 1024, quantity: 4 };
    expect(price('gateai', 'kino-xl', four).price).toBe('under $0.04 (4 images at under $0.01)');
    // No document says for which mode or quality.
    expect(price('gateai', 'flux-dev', four).price).toBe('under $0.04 (4 images at under $0.01), may vary by mode');
    for (const quality of ['low', 'high'])
      expect(price('gateai', 'gpt-image-1', { ...four, quality }).price).toMatch(/, may vary by quality$/);
    expect(price('gateai', 'seedance-2.0', { duration: 8, width: 100, height: 100 }).doubt).toContain('less or more');
    expect(price('unifically', 'google/veo-3.1-fast', {}).note).toContain('dry run');
  });

  it('says that a price may vary by length, if no document says so or not', () => {
    const { doubt } = price('gateai', 'kling-video-o-1', { duration: 10 });
    expect(doubt).toBe(
      'It may vary by length; no document says. `POST /api/estimate` gives the price, and costs nothing.',
    );
    expect(price('unifically', 'kuaishou/kling-o1-video', { duration: 10 }).doubt).toBeUndefined();
  });

  it('says what the documents state of the nearest lengths, if they state nothing of the chosen one', () => {
    expect(
      price('unifically', 'kuaishou/kling-3.0-omni-video', { duration: 8, mode: 'pro', native_audio: true }),
    ).toMatchObject({
      price: '$0.20 for 5 s, $0.40 for 10 s; price for 8 s not documented',
      doubt: 'No document states a price for 8 s. A dry run gives the price, and costs nothing.',
    });
    expect(price('gateai', 'kling-3.0', { durationSeconds: 8 }).price).toBe('about $0.03, may vary by length');
  });

  it('sends the user to the API if no document has one', () => {
    const { model } = forms.find(({ model: one }) => !one.entry.price && one.api === 'unifically')!;
    expect(priceWords(model, {})).toEqual({
      price: 'No documented price',
      doubt: 'A dry run gives the price, and costs nothing.',
    });
  });
});

describe('ids of resource lists', () => {
  it('are suggested as the documents show them, with a link to the operation', () => {
    const text = html(open('unifically', 'elevenlabs/text-to-speech'));
    expect(text).toContain('<option value="kT4mX0qBz7">Mara</option>');
    expect(text).toMatch(/<a href="\.\.\/operations\/index\.html#[^"]*"><code>GET \/v1\/resources\/elevenlabs\/voices/);
  });

  it('are in a list for every description that names one', () => {
    const named = (parameters: Record<string, ParameterDetails>): string[] =>
      Object.values(parameters).flatMap(({ description = '', properties, items }) => [
        ...[...description.matchAll(/`(GET \/v1\/resources\/[^`]+)`/g)].map(([, operation]) => operation!),
        ...named(properties ?? items?.properties ?? {}),
      ]);
    for (const { model } of forms)
      expect(Object.keys(model.resources).sort()).toEqual([...new Set(named(model.details.parameters))].sort());
    expect(
      forms.flatMap(({ model }) => Object.values(model.resources)).every(({ examples }) => examples.length > 0),
    ).toBe(true);
  });
});

describe('what is loaded for the first field', () => {
  it('is at most 60 KB, the data and the validators included; those of Kling, the largest, come on top', async () => {
    const [assets, validators] = await Promise.all([siteAssets(), ownValidators]);
    const gzip = (text: string) => gzipSync(text, { level: 9 }).length;
    const form = ['actions.js', 'form.js', 'form.css'].reduce((sum, file) => sum + gzip(assets[`assets/${file}`]!), 0);
    const sizes = reference.models.map((model, index) => {
      const { provider } = forms[index]!.model;
      const own = gzip(validators[`assets/${validatorsFile(provider)}`]!);
      const isKling = provider === 'unifically/kuaishou';
      return { id: model.entry.id, bytes: form + gzip(formData(model, site)) + (isKling ? 0 : own), isKling, own };
    });
    const largest = sizes.toSorted((one, other) => other.bytes - one.bytes)[0]!;
    const { own } = sizes.find(({ isKling }) => isKling)!;
    console.log(
      `The first field of ${largest.id}: ${largest.bytes} bytes gzip, of which the form is ${form}; the validators of Kling: ${own}.`,
    );
    expect(largest.bytes).toBeLessThan(60_000);
    expect(own).toBeLessThan(10_000);
  });

  it('has prices and validators of the contract that it is built from, which may have overlays', async () => {
    const overlaid = structuredClone(document);
    const branch = branches(overlaid).find(({ model }) => model === 'kuaishou/kling-o1-video')!;
    branch.schema['x-price'] = { ...branch.schema['x-price']!, quantity: 'overlaid_quantity' };
    (inputSchema(overlaid, branch).properties as Record<string, object>).overlaid_quantity = {
      type: 'integer',
      description: 'x',
    };
    const [{ models }, validators] = await Promise.all([readReference(overlaid), validatorAssets(overlaid)]);
    const model = models.find(({ id }) => id === 'kuaishou/kling-o1-video')!;
    expect(priceWords(model, { overlaid_quantity: 10 }).price).toContain('$0.48 (10 seconds at $0.048)');
    expect(validators['assets/validators/unifically-kuaishou.js']).toContain('overlaid_quantity');
  });

  it('registers the model and its validators', async () => {
    const validators = await ownValidators;
    const context: { unigenReference?: Registry } = {};
    const { model } = forms.find(({ model: one }) => one.id === 'google/veo-3.1-fast')!;
    runInNewContext(formData(reference.models.find(({ id }) => id === model.id)!, site), context);
    runInNewContext(validators['assets/validators/unifically-google.js']!, context);
    const { unigenReference: page } = context;
    expect(JSON.stringify(page!.model)).toBe(JSON.stringify(model));
    const { check } = page!.validators['unifically/google']![model.id]!;
    expect([check(model.examples[0]!.body), check({ model: model.id, input: {} })]).toEqual([true, false]);
  });
});

describe('the words of a contract that is not trusted', () => {
  const evil = `<img src=x onerror=alert(1)>"'</script>`;
  const first = forms[0]!.model;
  const hostile: FormModel = {
    ...first,
    entry: { ...first.entry, price: { source: evil, unit: 'task', amount: 1, note: evil } },
    details: {
      ...first.details,
      parameters: {
        [evil]: { types: ['string'], enum: [evil], description: evil, default: evil, required: true },
        ['__proto__']: { types: ['string'], description: evil },
        [`${evil}2`]: { types: ['array'], items: { types: ['object'], properties: { [evil]: { types: ['string'] } } } },
      },
      modes: [{ title: evil, when: { [evil]: [evil] }, required: [evil], refused: [`${evil}3`] }],
    },
    examples: [{ name: evil, summary: evil, body: { model: evil, input: { [evil]: evil } } }],
    options: { [evil]: { types: ['boolean'], description: evil } },
    resources: { [evil]: { href: evil, examples: [{ id: evil, name: evil }] } },
  };

  it('are text wherever they stand', () => {
    const issue: Issue = { message: evil, path: ['input', evil], pointer: '/', keyword: 'type' };
    const store = new FormStore(hostile, () => [issue]);
    const text = renderToString(
      h(Form, { store, root: '../', start: { state: store.view.state, notices: [evil] } }) as VNode,
    );
    expect(text).not.toMatch(/<img|<script|onerror=alert\(1\)>"/);
    expect(text).toContain('__proto__');
  });

  it('are data in the script next to the page', () => {
    const source = reference.models.find(({ id }) => id === first.id)!;
    const text = formData(
      { ...source, details: { ...source.details, ...hostile.details }, examples: hostile.examples },
      site,
    );
    const context: { unigenReference?: Registry } = {};
    runInNewContext(text, context);
    expect(Object.keys(context.unigenReference!.model!.details.parameters)).toContain('__proto__');
  });
});

describe('a file of another kind than the parameter takes', () => {
  const files = {
    image: new File(['x'], 'cat.png', { type: 'image/png' }),
    video: new File(['x'], 'cat.mp4', { type: 'video/mp4' }),
    audio: new File(['x'], 'cat.mp3', { type: 'audio/mpeg' }),
  };

  it('has a warning at its field that does not make the request invalid, in every model', () => {
    let checked = 0;
    for (const { model, validate } of forms)
      for (const [part, named] of [
        ['input', model.details.parameters],
        ['options', model.options],
      ] as const)
        for (const [name, { media, types, anyOf }] of Object.entries(named)) {
          if (media === undefined || anyOf) continue;
          for (const [kind, file] of Object.entries(files)) {
            const store = new FormStore(model, validate);
            const state = { ...store.view.state, mode: undefined };
            const placeholder = store.files.add(file);
            const isList = types[0] === 'array';
            store.set({ ...state, [part]: { ...state[part], [name]: isList ? [placeholder] : placeholder } });
            const found = store.view.doubts.get(fieldKey(part, isList ? [name, 0] : [name]))?.message;
            const isTaken = media === 'any' || media === kind;
            if (isTaken) expect(found, `${model.id} ${name} ${kind}`).toBeUndefined();
            else expect(found, `${model.id} ${name} ${kind}`).toContain(`(${file.type}), and the parameter takes `);
            checked++;
          }
        }
    expect(checked).toBeGreaterThan(0);
  });

  it('is named in a sentence, unless the browser does not know its type', () => {
    const store = open('unifically', 'google/veo-3.1-fast');
    store.enterMode('Frame mode');
    const words = (file: File) => {
      store.setValue('input', ['start_image_url'], store.files.add(file));
      expect(store.view.fields.size).toBe(0);
      return store.view.doubts.get('input.start_image_url')?.message;
    };
    expect(words(files.video)).toBe('This file is a video (video/mp4), and the parameter takes an image');
    expect(words(new File(['x'], 'a.pdf', { type: 'application/pdf' }))).toContain(
      'is no media file (application/pdf)',
    );
    expect(words(new File(['x'], 'a.heic'))).toBeUndefined();
    expect(words(files.image)).toBeUndefined();
  });
});

describe('the words of a control', () => {
  it('have separators in every number of characters, and say that a file may be dropped', () => {
    const long = forms.filter(({ model }) =>
      Object.values(model.details.parameters).some(
        ({ maxLength = 0, types }) => types[0] === 'string' && maxLength > 999,
      ),
    );
    expect(long).not.toEqual([]);
    for (const { model, validate } of long) {
      const text = html(new FormStore(model, validate));
      const words = [...text.matchAll(/class="form-(?:count|type)"[^>]*>([^<]+)/g)]
        .map(([, shown]) => shown!)
        .filter((shown) => /characters| \/ /.test(shown));
      expect(words.join('; '), model.id).toMatch(/\d,\d{3}/);
      expect(words.join('; '), model.id).not.toMatch(/\d{4}/);
    }
    const store = open('unifically', 'google/veo-3.1-fast');
    store.enterMode('Frame mode');
    store.setValue('input', ['start_image_url'], undefined);
    expect(html(store).replaceAll(/<[^>]+>/g, '')).toContain('Choose or drop a file');
  });
});

it('a callback URL that no event can be sent to gets a warning, and counts items of lists as their fields do', () => {
  const store = open('unifically', 'google/nano-banana-pro');
  for (const url of ['ftp://example.com/hook', 'https://example.com/hook']) {
    store.setValue('options', ['callback_url'], url);
    expect([...store.view.doubts.keys()]).toEqual(url.startsWith('ftp') ? ['options.callback_url'] : []);
  }
  store.setValue('input', ['image_urls'], ['https://example.com/a.png', 'not a URL']);
  expect(store.view.fields.get('input.image_urls.1')!.message).toBe('item 2 of image_urls must be a URL');
});

it('a length beside shots of another length gets a warning, and the price is that of the shots', () => {
  const store = open('unifically', 'kuaishou/kling-3.0-omni-video');
  const shots = (...durations: number[]) => durations.map((duration) => ({ prompt: 'A door opens', duration }));
  store.reset({ model: store.model.id, input: { multi_shots: shots(5, 5), mode: 'std' } });
  const price = () => priceWords(store.model, store.view.request.body.input as Record<string, Json>).price;
  expect(price()).toContain('$0.26');
  expect(store.view.doubts.size).toBe(0);
  store.setValue('input', ['duration'], 12);
  expect(store.view.fields.size + store.view.others.length).toBe(0);
  expect(store.view.doubts.get('input.duration')!.message).toBe('All shots together last 10 s, not 12 s');
  expect(price()).toContain('$0.26');
  store.setValue('input', ['multi_shots'], shots(6, 6));
  expect(store.view.doubts.size).toBe(0);
  expect(price()).toContain('$0.26 for 10 s; price for 12 s not documented');
});

it('says that a request without its image says nothing to make, though the API may take it and its money', () => {
  const store = open('gateai', 'rodin-v2');
  expect(store.view.doubts.size).toBe(0);
  store.setValue('input', ['image'], undefined);
  expect(store.view.request.issues).toEqual([]);
  expect(store.view.doubts.get('input.image')!.message).toBe('Without image, nothing says what to make');
  store.setValue('options', ['images'], [{ id: 'upl_1', role: 'image' }]);
  expect(store.view.doubts.size).toBe(0);
  for (const { model, validate } of forms) expect(new FormStore(model, validate).view.doubts.size, model.id).toBe(0);
});

describe('media that look like names of files', () => {
  const doubts = (api: string, id: string, values: Record<string, Json>) => {
    const store = open(api, id);
    for (const [name, value] of Object.entries(values)) store.setValue('input', [name], value);
    return [...store.view.doubts.keys()];
  };

  it('get a warning at their field, in lists too', () => {
    expect(doubts('gateai', 'kling-3.0', { start_frame: 'boat.png', end_frame: 'AAAA' })).toEqual(
      expect.arrayContaining(['input.start_frame', 'input.end_frame']),
    );
    const images = ['https://example.com/a.png', 'a.png', ''];
    expect(doubts('unifically', 'google/nano-banana-pro', { image_urls: images })).toEqual(['input.image_urls.1']);
  });

  it('are none that can be media', () => {
    for (const value of [
      'https://example.com/a.png',
      'data:image/png;base64,AA',
      'iVBORw0KGgo'.repeat(9),
      'upload:a.png',
    ])
      expect(doubts('gateai', 'kling-3.0', { start_frame: value }), value).toEqual([]);
    for (const { model, validate } of forms) {
      const store = new FormStore(model, validate);
      for (const { body, name } of model.examples) {
        store.reset(body);
        const doubts = [...store.view.doubts].filter(
          ([, { message }]) => !message.endsWith(NO_EFFECT) && !message.endsWith(NOTHING),
        );
        expect(doubts, `${model.id} ${name}`).toEqual([]);
      }
    }
  });
});

const NO_EFFECT = 'has no effect in this request';
const NOTHING = 'nothing says what to make';

it('what has no effect beside other parameters gets a warning, in one example with all parameters only', () => {
  const found = forms.flatMap(({ model, validate }) => {
    const store = new FormStore(model, validate);
    return model.examples.flatMap(({ body, name }) => {
      store.reset(body);
      const isUnused = [...store.view.doubts.values()].some(({ message }) => message.endsWith(NO_EFFECT));
      return isUnused ? [`${model.id} ${name}`] : [];
    });
  });
  expect(found).toEqual(['kuaishou/kling-2.5-turbo-video full']);
  const store = open('unifically', 'xai/grok-imagine-video-extend');
  store.setValue('input', ['extend_at'], 6);
  expect(store.view.doubts.get('input.extend_at')?.message).toBe(`extend_at ${NO_EFFECT}`);
});
