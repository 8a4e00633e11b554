import { describe, expect, it } from 'vitest';
import { moreFromUrl } from '../../src/reference/catalog/more-url.js';
import type { Wanted } from '../../src/reference/catalog/wanted.js';
import { Fit, fitOf, judge } from '../../src/reference/catalog/wanted.js';
import { wantedFromUrl, maxFromUrl } from '../../src/reference/catalog/wanted-from-url.js';
import type { ComparedModel } from '../../src/reference/compare/compared-model.js';
import { compare } from '../../src/reference/compare/comparison.js';
import { foldLines } from '../../src/reference/compare/fold-lines.js';
import type { Line } from '../../src/reference/compare/line.js';
import type { Needs } from '../../src/reference/compare/needs.js';
import { modelKey } from '../../src/reference/reference-model.js';
import { extendedLength } from '../../src/catalog/words/extended-length.js';
import { isSingleOutput } from '../../src/catalog/single-output.js';
import { soundText } from '../../src/catalog/words/sound-text.js';
import { catalog, reference, stateOf } from '../support/catalog.js';

const all: ComparedModel[] = reference.models.map(({ entry, details }, at) => ({
  row: catalog.rows[at]!,
  entry,
  details,
}));
const read = (...keys: string[]) => keys.map((key) => all.find(({ row }) => modelKey(row) === key)!);

const WAN = 'unifically:alibaba/wan-2.6-image';
const SEEDREAM = 'unifically:bytedance/seedream-4.5';
const KLING = 'unifically:kuaishou/kling-3.0-omni-video';
const CINEMATIC = 'unifically:higgsfield-ai/cinematic-studio-video-3.0';

const textsOf = ({ cells, missing }: Line) =>
  cells.map((cell) => (cell.length === 0 ? [missing] : cell.map((one) => (typeof one === 'string' ? one : one.text))));

/** What each line of the comparison says of each model. */
const saidOf = (models: ComparedModel[], wanted: Wanted = {}, needs: Needs = {}) =>
  new Map(
    compare(models, wanted, needs).flatMap(({ lines }) => lines.map((line) => [line.label, textsOf(line)] as const)),
  );

/** The lines of what the request of a URL needs. */
function neededOf(query: string, ...keys: string[]) {
  const url = new URLSearchParams(query);
  const { can, seed } = stateOf(query);
  const needs = { can, seed, max: maxFromUrl(url), more: moreFromUrl(url) };
  const section = compare(read(...keys), wantedFromUrl(url), needs).find(({ title }) => title.includes('request'));
  return Object.fromEntries(section!.lines.map((line) => [line.label, textsOf(line)]));
}

describe('the request of a comparison', () => {
  it('judges a shape at the resolution, and says where the documents disagree', () => {
    const lite = 'gateai:veo-3.1-lite';
    expect(neededOf('resolution=1080p&ratio=9:16', lite)['Aspect ratio 9:16']).toEqual([
      ['9:16 at 1080p not documented'],
    ]);
    expect(neededOf('resolution=720p&ratio=9:16', lite)['Aspect ratio 9:16']).toEqual([['yes']]);
    expect(neededOf('resolution=2k', 'gateai:ideogram-v3.0')['Resolution 2k']).toEqual([['documents disagree on 2k']]);
  });

  it('says that a task makes one output if the output is only its URL, and how several are made', () => {
    const said = saidOf(read(WAN, SEEDREAM), { outputs: 4 });
    expect(said.get('Outputs of a task')).toEqual([['1'], ['4']]);
    expect(said.get('4 outputs')).toEqual([['yes, in 4 tasks', 'a task makes one'], ['yes, in one task']]);
    expect(saidOf(read(WAN, SEEDREAM), { outputs: 1 }).get('1 output')).toEqual([['yes'], ['yes', 'a task makes 4']]);
    for (const model of all.filter(({ entry }) => entry.outputs === undefined))
      expect(saidOf([model]).get('Outputs of a task'), model.entry.id).toEqual(
        isSingleOutput(model.details) ? [['1']] : undefined,
      );
    // The facts say it: a model that makes one does not lack a document.
    expect([...said.keys()]).not.toContain('several outputs');
  });

  it('says that a model fits whenever the catalog does, priced or not', () => {
    for (const wanted of [{ outputs: 4, ratio: '1:1' }, { seconds: 8 }, { sound: 'on' }] satisfies Wanted[])
      for (const model of all) {
        const verdict = judge(model.row, wanted);
        const [texts] = saidOf([model], wanted).get('Price of my request')!;
        const word = { [Fit.all]: /^(?:likely )?fits$/, [Fit.perhaps]: /^may fit: /, [Fit.none]: /^does not fit: / };
        expect(texts!.at(-1), model.entry.id).toMatch(word[fitOf(verdict)]);
        if (verdict.isLikely) expect(texts!.at(-1), model.entry.id).toBe('likely fits');
      }
    expect(saidOf(read(SEEDREAM), { outputs: 4 }).get('Price of my request')).toEqual([['not documented', 'fits']]);
  });

  it('says the amount first, then what it is for, then the doubts', () => {
    const can = ['first-frame', 'multi-shot'] as const;
    const wanted: Wanted = { seconds: 12, ratio: '9:16', sound: 'on' };
    expect(saidOf(read(KLING, CINEMATIC), wanted, { can }).get('Price of my request')).toEqual([
      ['$0.40 for 10 s', 'for 1080p', 'price for 12 s not documented', 'older document', 'fits'],
      ['not documented', 'fits'],
    ]);
  });

  it('lists each thing that the request needs, with yes, no or unknown for each model', () => {
    const query = 'seconds=8&resolution=1080p&ratio=9:16&sound=on&outputs=2&images=2&can=first-frame&seed=1&max=0.5';
    expect(neededOf(query, KLING, 'unifically:google/veo-3.1-fast', 'gateai:sora-2')).toEqual({
      'Length 8 s': [['yes'], ['yes'], ['yes']],
      'Resolution 1080p': [['yes'], ['not documented'], ['no']],
      'Aspect ratio 9:16': [['yes'], ['yes'], ['yes']],
      'With sound': [['yes'], ['not documented'], ['not documented']],
      '2 outputs': [
        ['yes, in 2 tasks', 'a task makes one'],
        ['yes, in 2 tasks', 'a task makes one'],
        ['yes, in 2 tasks', 'a task makes one'],
      ],
      '2 input images': [['yes'], ['yes'], ['no list of images']],
      // Two parameters may take the same file and do different things.
      'Image as first frame': ['start_frame_url', 'start_image_url', 'start_frame'].map((name) => [
        `yes, by \`${name}\``,
        expect.stringContaining('irst frame'),
      ]),
      Seed: [['no'], ['yes'], ['no']],
      'At most $0.50': [
        ['no price, as the model does not fit'],
        ['not sure: the documented price is higher, but may vary'],
        ['no price, as the model does not fit'],
      ],
    });
    expect(neededOf('seconds=5', 'unifically:google/veo-3.1-fast', WAN)).toEqual({
      'Length 5 s': [['no: only 4, 6, 8 s'], ['no length']],
    });
    expect(neededOf('outputs=4&max=0.1', WAN, SEEDREAM)['At most $0.10']).toEqual([['yes'], ['not documented']]);
    expect(neededOf('outputs=4&max=0.01', WAN)['At most $0.01']).toEqual([['no: $0.084, more than $0.01']]);
  });

  it('has another name for the image references of images than for those of videos, if both are there', () => {
    const veo = 'unifically:google/veo-3.1-fast';
    const labels = (query: string, ...keys: string[]) => {
      const { can } = stateOf(query);
      return compare(read(...keys), {}, { can })
        .flatMap(({ lines }) => lines.map(({ label }) => label.toLowerCase()))
        .filter((label) => label.startsWith('image references'));
    };
    const names = ['image references for an image', 'image references for a video'];
    expect(labels('', SEEDREAM, veo)).toEqual(names);
    expect(labels('can=image-reference', SEEDREAM, veo)).toEqual(names);
    expect(labels('can=image-reference,reference-image', veo)).toEqual(names);
    expect(labels('', SEEDREAM, WAN)).toEqual(['image references']);
    for (const one of all) {
      const lines = compare([one, ...read(SEEDREAM, veo, KLING)], {}).find(({ title }) => title.startsWith('What it'));
      const own = lines!.lines.map(({ label }) => label);
      expect(new Set(own).size, one.entry.id).toBe(own.length);
    }
  });

  it('lists what a search asked for that no filter has, with the parameter that does it', () => {
    const none = ['no parameter is for it'];
    expect(neededOf('with=transparent', 'gateai:gpt-image-1', 'gateai:gpt-image-2')).toEqual({
      'Transparent background': [['yes, by `transparency`'], none],
    });
    expect(neededOf('seed=1&with=instrumental,lang-de', 'unifically:suno-ai/music', 'gateai:sora-2')).toEqual({
      Instrumental: [['yes, by `make_instrumental`'], none],
      German: [none, none],
      Seed: [['no'], ['no']],
    });
    const topaz = 'unifically:topaz-labs/image-upscale';
    expect(neededOf('with=3x,plain-faces', topaz)).toEqual({
      '3x': [['`upscale_factor` does not take it']],
      'No face enhancement': [['yes, by `face_enhancement`']],
    });
    const [price] = compare(read(topaz), {}, { more: { factor: 4, plainFaces: true } })[0]!.lines;
    expect(price!.note).toBe('4x, no face enhancement');
  });

  it('says what a length is of where a video is extended', () => {
    const keys = ['alibaba/wan-2.7-video', 'xai/grok-imagine-video-extend', 'google/veo-3.1-extend'].map(
      (id) => `unifically:${id}`,
    );
    const open = 'of what is added or of the whole result: no document says which';
    expect(saidOf(read(...keys)).get('Length')).toEqual([
      ['2–15 s; if it extends a video, of the whole result'],
      ['adds 6, 10 s'],
      [`8 s; ${open}`],
    ]);
    expect(neededOf('seconds=6&can=video-extend', ...keys)['Length 6 s']).toEqual([
      ['yes', 'of the whole result'],
      ['yes', 'of what is added'],
      ['no: only 8 s'],
    ]);
    expect(neededOf('seconds=8', ...keys)['Length 8 s']).toEqual([['yes'], ['no: only 6, 10 s'], ['yes', open]]);
    // A description of another wording would be taken for one that leaves it open.
    for (const { entry, details } of all) {
      const said = details.parameters[entry.duration?.parameter ?? '']?.description;
      if (extendedLength(entry, details) === 'open') expect(said, entry.id).toContain('does not say whether it counts');
    }
  });

  it('says no of a part if and only if the model does not fit', () => {
    const requests = [
      'seconds=10&resolution=1080p&ratio=1:1&sound=off&can=first-frame',
      'resolution=4k&ratio=21:9&outputs=3&images=3&seed=1',
      'images=1&can=image-reference,last-frame',
      'seconds=8&can=reference-image,lip-sync&max=0.2',
    ];
    for (const query of requests)
      for (const { row } of all) {
        const key = modelKey(row);
        const url = new URLSearchParams(query);
        const { can, seed } = stateOf(query);
        const wanted = wantedFromUrl(url);
        const [[verdict]] = saidOf(read(key), wanted, { can, seed, max: maxFromUrl(url) }).get(
          'Price of my request',
        ) as [string[]];
        const isRefused = Object.values(neededOf(query, key)).some(([texts]) =>
          texts!.some((text) => /^not?\b(?! (?:price|sure|documented))/.test(text)),
        );
        expect(isRefused, `${key} ${query}`).toBe(verdict!.startsWith('does not fit'));
      }
  });

  it('says of sound what the catalog says, with its default', () => {
    expect(saidOf(read(KLING, CINEMATIC)).get('Sound')).toEqual([
      ['optional, off by default'],
      ['optional, default not documented'],
    ]);
    expect(saidOf(read('unifically:alibaba/wan-2.6-video')).get('Sound')).toEqual([['yes, on by default']]);
    for (const model of all)
      if (soundText(model))
        expect(saidOf([model]).get('Sound')![0]![0], model.entry.id).toMatch(
          /^(?:(?:yes|optional), |yes$|presumably on by default$)/,
        );
  });

  it('says that integers one after the other are a range', () => {
    const lines = compare(read('gateai:kling-3.0', KLING), {}, {}).flatMap((group) => group.lines);
    const duration = lines.find(({ label }) => label === 'durationSeconds / duration')!;
    expect(textsOf(duration).map((cell) => cell[1])).toEqual(['integer from 3 to 15', 'integer from 3 to 15']);
    expect(duration.mark).toBe('only the name differs');
  });

  it('says whose shape a video of a first frame has', () => {
    const models = ['unifically:bytedance/seedance-2.0-fast', 'gateai:seedance-2.0'];
    const said = saidOf(read(...models), { seconds: 4, ratio: '1:1' }, { can: ['first-frame'] });
    expect(said.get('Aspect ratio 1:1')![0]).toEqual(['needs input in 1:1']);
  });

  it('says that a price by pixels may vary by the shape', () => {
    const [seedance] = read('gateai:seedance-2.0');
    expect(judge(seedance!.row, { seconds: 4, ratio: '1:1' }).varies).toEqual(['aspect ratio']);
    expect(judge(seedance!.row, { seconds: 4, ratio: '1:1', resolution: '720p' }).varies).toEqual(['aspect ratio']);
    expect(judge(seedance!.row, { seconds: 4, ratio: '9:16' }).varies).toBeUndefined();
  });

  it('says in what parameters of one name differ, and names a fold for what it holds', () => {
    const models = read(KLING, CINEMATIC);
    const sections = foldLines(models, compare(models, {}));
    const marks = new Map(sections.flatMap(({ lines }) => lines.map(({ label, mark }) => [label, mark] as const)));
    expect(marks.get('duration')).toBe('accepted values and default differ');
    expect(marks.get('native_audio / generate_audio')).toBe('name and default differ');
    expect(marks.get('start_frame_url / start_image_url')).toBe('only the name differs');
    expect(marks.get('image_urls')).toBe('accepted values differ');
    const titles = sections
      .flatMap(({ lines }) => lines.flatMap(({ cells }) => cells.flat()))
      .flatMap((one) => (typeof one === 'string' ? [] : (one.all?.title ?? [])))
      .filter((title) => !title.startsWith('All '));
    expect(new Set(titles)).toEqual(new Set(['Types and descriptions']));
  });
});

it('says of a model that takes only the id of a task, not a video, that it does so by that', () => {
  const models = read('unifically:google/veo-3.1-upscale', 'unifically:topaz-labs/video-upscale');
  const words = [['yes, by task id'], ['yes']];
  expect(saidOf(models).get('upscales video')).toEqual(words);
  expect(saidOf(models, {}, { can: ['video-upscale'] }).get('Upscales video')![0]).toEqual(words[0]);
});
