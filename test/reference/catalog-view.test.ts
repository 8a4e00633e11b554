import { askedCapabilities } from '../../src/reference/catalog/asked-capabilities.js';
import { describe, expect, it } from 'vitest';
import { models } from '../../generated/models.js';
import type { Capability } from '../../src/catalog/capabilities.js';
import { ownParameters } from '../../src/catalog/own-parameters.js';
import { isVisual, sizeInput } from '../../src/catalog/wanted-request.js';
import { mayVaryByLength, mayVaryByResolution, priceOf } from '../../src/catalog/price.js';
import { sureRank, surePrice } from '../../src/catalog/sure-price.js';
import { highestPrice, priceRank, requestPrice } from '../../src/catalog/request-price.js';
import { resolutionWords } from '../../src/catalog/words/output-words.js';
import { findModels } from '../../src/cli/input/find-models.js';
import { fittingRequest } from '../../src/cli/input/fitting-request.js';
import { nearestPriceWords } from '../../src/catalog/words/unsure-price-words.js';
import { understood } from '../../src/reference/catalog/understood.js';
import { fittingWords, openPriceWords } from '../../src/reference/catalog/fitting-words.js';
import { RATIOS } from '../../src/reference/catalog/ratios.js';
import { RESOLUTIONS } from '../../src/reference/catalog/resolutions.js';
import { priceText, resolutionText, SEED_TASKS } from '../../src/reference/catalog/fact-text.js';
import { priceVaries } from '../../src/catalog/price-varies.js';
import { compare } from '../../src/reference/compare/comparison.js';
import { neededLines } from '../../src/reference/compare/needed-lines.js';
import { requestPriceCell } from '../../src/reference/compare/request-price-cell.js';
import { modelKey, type ModelKey } from '../../src/reference/reference-model.js';
import { requestQuery } from '../../src/reference/catalog/dom/results.js';
import { writeState } from '../../src/reference/catalog/state.js';
import { isAtMost, isUnsurePrice, mayBeAtMost } from '../../src/reference/catalog/price-limit.js';
import { Fit, fitOf, judge, type Wanted } from '../../src/reference/catalog/wanted.js';
import { catalog, reference, shown, stateOf } from '../support/catalog.js';

/** A query of the command that asks for nothing. */
const QUERY = { words: [], takes: [], retired: true };

const rowOf = (key: string) => catalog.rows.find((row) => modelKey(row) === key)!;
const verdict = (key: string, wanted: Wanted) => judge(rowOf(key), wanted);
const total = (key: string, wanted: Wanted) => verdict(key, wanted).price?.highest;
const entryOf = (api: string, id: string) => models.find((entry) => entry.api === api && entry.id === id)!;
const modelOf = ({ api, id }: ModelKey) => reference.models.find((one) => one.api === api && one.id === id)!;

describe('the input images of my request', () => {
  it('are refused by none of the models that take one', () => {
    const takes = catalog.rows.filter(({ api, id }) =>
      entryOf(api, id).media.some(({ path, media }) => media === 'image' && !/callback/.test(path)),
    );
    expect(takes.length).toBeGreaterThan(80);
    const refused = takes.filter((row) => judge(row, { images: 1 }).cannot.includes('no input images documented'));
    expect(refused.map(({ id }) => id)).toEqual([]);
    expect(judge(rowOf('unifically:suno-ai/music'), { images: 1 }).cannot).toEqual(['no input images documented']);
  });

  it('may be the frames that are asked for', () => {
    for (const key of ['gateai:kling-video-o-3', 'unifically:higgsfield-ai/lite']) {
      const of = (images: number) => judge(rowOf(key), { images }, ['last-frame']);
      expect(of(2), key).toMatchObject({ cannot: [], undocumented: [] });
      expect(of(3).cannot.length + of(3).undocumented.length, key).toBe(1);
    }
  });
});

describe('a resolution with an aspect ratio', () => {
  it('fits the models that have a size for both', () => {
    expect(verdict('gateai:kling-2.6', { resolution: '1440p', ratio: '16:9' }).cannot).toEqual(['not 16:9 at 1440p']);
    expect(verdict('gateai:kling-2.6', { resolution: '1440p', ratio: '1:1' }).cannot).toEqual([]);
    expect(verdict('gateai:kling-video-o-1', { resolution: '1440p', ratio: '1:1' })).toMatchObject({
      cannot: [],
      varies: ['length', 'resolution'],
    });
    expect(verdict('gateai:kling-video-o-1', { resolution: '1440p' }).cannot).toEqual(['no 1440p']);
    let refused = 0;
    for (const row of catalog.rows.filter(({ kind }) => isVisual(kind))) {
      const { entry, details } = modelOf(row);
      for (const resolution of RESOLUTIONS)
        for (const aspectRatio of RATIOS) {
          const { cannot, undocumented } = judge(row, { resolution, ratio: aspectRatio });
          const isMade = sizeInput({ resolution, aspectRatio }, entry, ownParameters(details.parameters)) !== undefined;
          const words = `${modelKey(row)} ${resolution} ${aspectRatio}`;
          if (isMade) expect(cannot, words).toEqual([]);
          else expect(cannot.length + undocumented.length, words).toBeGreaterThan(0);
          refused += cannot.length;
        }
    }
    expect(refused).toBeGreaterThan(1000);
  });
});

describe('a model that needs a video or audio beside an image', () => {
  const needing = () => catalog.rows.filter((row) => judge(row, { images: 1 }).alsoNeeds);

  it('is found by the media that all of its modes with images require', () => {
    expect(needing().map((row) => [modelKey(row), row.alsoNeeds])).toEqual([
      ['unifically:alibaba/wan-2.7-video-edit', 'a video'],
      ['unifically:higgsfield-ai/speak', 'audio'],
      ['unifically:kuaishou/kling-2.6-motion-control', 'a video'],
      ['unifically:kuaishou/kling-3.0-motion-control', 'a video'],
      ['unifically:kuaishou/kling-3.0-omni-video-edit', 'a video'],
      ['unifically:kuaishou/kling-o1-video-edit', 'a video'],
    ]);
  });

  it('may fit, after all that do with the image, unless what is asked for is done with a video', () => {
    for (const query of ['sort=price&', 'sort=time&', '', 'max=1&']) {
      const { shown, verdicts } = catalog.view(stateOf(`${query}makes=video&images=1&seconds=6&resolution=1080p`));
      const able = shown.filter((at) => fitOf(verdicts[at]!) < Fit.none);
      const first = able.findIndex((at) => verdicts[at]!.alsoNeeds);
      expect(first, query).toBeGreaterThan(0);
      expect(able.slice(first).every((at) => verdicts[at]!.alsoNeeds)).toBe(true);
      expect(able.every((at) => !verdicts[at]!.alsoNeeds || fitOf(verdicts[at]!) === Fit.perhaps)).toBe(true);
    }
    const motion = catalog.view(stateOf('images=1&can=motion-transfer'));
    expect(motion.fitting).toMatchObject({ fit: 2, may: 0 });
    expect(catalog.view(stateOf('images=1&can=reference-image')).fitting!.may).toBeGreaterThan(0);
  });

  it('is not fulfilled by a video or a sound that is made', () => {
    const neededWith = (...names: Capability[]) =>
      judge(rowOf('unifically:kuaishou/kling-2.6-motion-control'), { images: 1 }, names).alsoNeeds;
    for (const name of ['generated-audio', 'text-to-video', 'motion-preset', 'image-upscale', 'first-frame'] as const)
      expect(neededWith(name), name).toBe('a video');
    for (const name of ['video-edit', 'reference-video', 'motion-transfer', 'keep-source-audio', 'lip-sync'] as const)
      expect(neededWith(name), name).toBeUndefined();
  });

  it('is said so in a comparison', () => {
    const row = rowOf('unifically:kuaishou/kling-2.6-motion-control');
    const cells = (can: Capability[]) => [
      neededLines([{ ...modelOf(row), row }], { images: 1 }, { can })[0]!.cells[0]!,
      requestPriceCell({ ...modelOf(row), row }, { images: 1 }, { can }).at(-1)!.text,
    ];
    expect(cells([])).toEqual([['yes', 'also needs a video'], 'may fit: also needs a video']);
    expect(cells(['motion-transfer'])).toEqual([['yes'], 'fits']);
  });

  it('is left out by the command and counted, unless a video is asked for', async () => {
    const query = { ...QUERY, images: 1, words: ['kling', 'motion'], capabilities: [] };
    expect(await findModels(query)).toMatchObject({ listed: [], undocumented: 0, needMore: 2 });
    for (const asked of [{ capabilities: ['motion-transfer' as const] }, { takes: ['video_url'] }])
      expect(await findModels({ ...query, ...asked })).toMatchObject({ listed: [{}, {}], needMore: 0 });
  });
});

describe('a shape of a model whose sizes no document lists', () => {
  it('fits if it is that of the default size, and otherwise may fit', async () => {
    const open = catalog.rows.filter(
      ({ api, id, kind, ratios, isShapeOpen }) =>
        (isShapeOpen || ratios === undefined) && kind !== 'audio' && modelOf({ api, id }).details.parameters['height'],
    );
    const unknown = ['kino-xl', 'hailuo-2_3', 'hailuo-2_3-fast'];
    const wide = ['seedance-1.0-pro', 'seedance-1.0-pro-fast', 'seedance-2.0', 'seedance-2.0-fast'];
    expect(open.map(({ id }) => id)).toEqual(expect.arrayContaining([...unknown, ...wide]));
    expect(open).toHaveLength(unknown.length + wide.length);
    for (const row of open) {
      const known = wide.includes(row.id) ? [] : ['aspect ratio'];
      expect(judge(row, { ratio: '16:9' }).undocumented, row.id).toEqual(known);
      expect(judge(row, { ratio: '9:16' })).toMatchObject({ cannot: [], undocumented: ['aspect ratio'] });
    }
    const find = (aspectRatio: string) =>
      findModels({ ...QUERY, words: ['seedance', '2.0'], api: 'gateai', aspectRatio, capabilities: [] });
    expect(await find('9:16')).toMatchObject({ listed: [], undocumented: 2 });
    expect((await find('16:9')).listed).toHaveLength(2);
    // The value of a parameter is no shape.
    expect(await find('auto')).toMatchObject({ listed: [], undocumented: 0 });
  });

  it('is not listed in a comparison', () => {
    const fact = (key: string, label: string) => {
      const model = { ...modelOf(rowOf(key)), row: rowOf(key) };
      const lines = compare([model, model], {}).flatMap((section) => section.lines);
      const found = lines.find((one) => one.label === label)!;
      return found.cells[0]![0] ?? found.missing;
    };
    expect(fact('gateai:seedance-2.0', 'Aspect ratio')).toBe('16:9, by the size; no document lists others');
    expect(fact('gateai:hailuo-2_3', 'Aspect ratio')).toBe('not documented');
    expect(fact('gateai:sora-2', 'Aspect ratio')).toBe('16:9, 9:16, by the size');
  });
});

describe('a shape at a resolution', () => {
  it('may be made, if only a width and a height give it and no document has them at that resolution', () => {
    const lite = 'gateai:veo-3.1-lite';
    expect(verdict(lite, { resolution: '1080p', ratio: '9:16' }).undocumented).toEqual(['9:16 at 1080p']);
    for (const wanted of [{ resolution: '1080p' }, { ratio: '9:16' }, { resolution: '720p', ratio: '9:16' }])
      expect(verdict(lite, wanted).undocumented).toEqual([]);
    // It has a parameter for the shape.
    expect(verdict('unifically:kuaishou/kling-3.0-omni-video', { resolution: '1080p', ratio: '9:16' })).toMatchObject({
      undocumented: [],
    });
  });
});

describe('a price that is missing for a size', () => {
  it('is missing for the resolution in its shape, if both are asked for', () => {
    expect(verdict('gateai:flux-dev', { resolution: '2k' }).nearest!.asked).toBe('2048 × 2048');
    expect(verdict('gateai:flux-dev', { resolution: '2k', ratio: '4:3' }).nearest!.asked).toBe('2k at 4:3');
  });
});

describe('a resolution of a model whose sizes no document lists', () => {
  const open = catalog.rows.filter(({ isSizeOpen }) => isSizeOpen);

  it('fits if it is that of the default or of a price, and otherwise may fit', async () => {
    expect(open.length).toBeGreaterThan(0);
    for (const row of open) {
      expect(row).toMatchObject({ kind: 'video', api: 'gateai' });
      for (const resolution of ['720p', '1080p', '4k']) {
        const { cannot, undocumented } = judge(row, { resolution });
        expect(cannot).toEqual([]);
        expect(undocumented).toEqual(row.sizes![resolution] ? [] : ['resolution']);
      }
    }
    const fast = rowOf('gateai:seedance-2.0-fast');
    expect(Object.keys(fast.sizes!)).toEqual(['720p']);
    // Not the price at 720p.
    const { price } = judge(fast, { resolution: '1080p', seconds: 15 });
    expect(price).toMatchObject({ lowest: 0.4, highest: 1.48, unbounded: true });
    expect(price).not.toHaveProperty('inProportion');
    const found = await findModels({
      ...QUERY,
      words: ['seedance'],
      api: 'gateai',
      resolution: '1080p',
      capabilities: [],
    });
    expect(found.listed.map(({ entry }) => entry.id)).not.toContain(fast.id);
    expect(found.undocumented).toBe(1);
  });
});

describe('a resolution on which the documents disagree', () => {
  it('may fit, and what both parts allow fits', () => {
    expect(verdict('gateai:ideogram-v3.0', { resolution: '2k' })).toMatchObject({ cannot: [], disputed: '2k' });
    expect(fitOf(verdict('gateai:ideogram-v3.0', { resolution: '2k' }))).toBe(Fit.perhaps);
    expect(fitOf(verdict('gateai:ideogram-v3.0', { resolution: '1k' }))).toBe(Fit.all);
    expect(verdict('gateai:flux-dev', { resolution: '2k' }).disputed).toBeUndefined();
  });
});

describe('without a request', () => {
  it('nothing is sorted by how it fits, only by its price', () => {
    const { shown, verdicts, fitting } = catalog.view(stateOf('can=image-reference&sort=price'));
    expect(fitting).toBeUndefined();
    const isOpen = shown.map((at) => fitOf(verdicts[at]!) > Fit.all);
    expect(isOpen.lastIndexOf(false)).toBeGreaterThan(isOpen.indexOf(true));
  });
});

describe('the price of my request', () => {
  it('is the price of the catalog for each model, if nothing is asked for', () => {
    for (const row of catalog.rows) {
      const found = priceOf(entryOf(row.api, row.id), {});
      const { price } = judge(row, {});
      if (found) expect(price?.lowest, row.id).toBe(found.total ?? found.amount * (found.quantity ?? 1));
      else expect(price === undefined || price.lowest <= price.highest, row.id).toBe(true);
    }
  });

  it('has the length, the resolution and the sound', () => {
    const kling = 'unifically:kuaishou/kling-3.0-omni-video';
    const price = (input: object) => priceOf(entryOf('unifically', 'kuaishou/kling-3.0-omni-video'), input)!.total;
    expect(total(kling, { seconds: 10, resolution: '720p', sound: 'on' })).toBe(
      price({ duration: 10, mode: 'std', native_audio: true }),
    );
    expect(total(kling, { seconds: 5, resolution: '1080p', sound: 'off' })).toBe(
      price({ duration: 5, mode: 'pro', native_audio: false }),
    );
    expect(total('unifically:kuaishou/kling-o1-video', { seconds: 10 })).toBe(0.48);
  });

  it('has as many outputs, in several requests if one can not make them', () => {
    const image = 'unifically:alibaba/qwen-image-2.0';
    expect(verdict(image, { outputs: 4 })).toMatchObject({ requests: [4, 4], price: { highest: 0.098 } });
    const { requests } = verdict('gateai:flux-pro-2.0', { outputs: 10 });
    expect(requests).toEqual([2, 2]);
    expect(verdict('unifically:bytedance/seedream-4.5', { outputs: 5 }).requests).toEqual([2, 2]);
    expect(verdict('unifically:suno-ai/music', { outputs: 3 }).undocumented).toEqual(['number of outputs']);
  });

  it('may fit if it needs images that no document says how to give', () => {
    const needing = (key: string) => judge(rowOf(key), {}, ['image-reference']);
    expect(needing('gateai:gpt-image-2').undocumented).toEqual(['how it takes images']);
    for (const key of ['gateai:nano-banana-2', 'unifically:alibaba/wan-2.6-image'])
      expect(needing(key).undocumented).toEqual([]);
  });

  it('is of the given seconds, if no parameter has the length', () => {
    expect(rowOf('unifically:kuaishou/kling-3.0-omni-video-edit').price?.unit).toBe('second');
    const one = verdict('unifically:kuaishou/kling-3.0-omni-video-edit', { resolution: '1080p' }).price!;
    const ten = verdict('unifically:kuaishou/kling-3.0-omni-video-edit', { resolution: '1080p', seconds: 10 }).price!;
    expect(one.per).toBe('second');
    expect(ten).toMatchObject({ per: undefined, highest: one.highest * 10 });
  });

  it('says why a model can not make it, or that no document says so', () => {
    expect(verdict('unifically:google/veo-3.1-fast', { seconds: 10 }).cannot).toEqual(['only 4, 6, 8 s']);
    expect(verdict('unifically:hailuo/minimax-2.3', { seconds: 10, resolution: '1080p' }).cannot).toEqual([
      'not 10 s at 1080p',
    ]);
    expect(verdict('unifically:hailuo/minimax-2.3', { seconds: 6, resolution: '1080p' }).cannot).toEqual([]);
    expect(verdict('unifically:alibaba/wan-2.5-video', { resolution: '4k' }).cannot).toEqual(['no 4k']);
    expect(verdict('unifically:alibaba/qwen-image', { seconds: 5 }).cannot).toEqual(['no length']);
    expect(verdict('unifically:google/veo-3.1-fast', { resolution: '4k' })).toMatchObject({
      cannot: [],
      undocumented: ['resolution'],
    });
    expect(judge(rowOf('unifically:google/veo-3.1-fast'), { seconds: 4 }, ['reference-image']).cannot).toEqual([
      'only 8 s',
    ]);
  });

  it('has the length of the video that is edited, where no parameter sets another', () => {
    const editors = catalog.rows.filter(
      ({ capabilities, duration }) => capabilities.includes('video-edit') && !duration,
    );
    expect(editors.map(({ id }) => id).toSorted()).toEqual([
      'kuaishou/kling-3.0-omni-video-edit',
      'kuaishou/kling-o1-video-edit',
      'xai/grok-imagine-video-edit',
    ]);
    for (const row of editors) {
      expect(judge(row, { seconds: 5 }, ['video-edit'])).toMatchObject({ cannot: [], undocumented: [] });
      // Without a video, no document says.
      expect(judge(row, { seconds: 5 }).undocumented, row.id).toEqual(['length']);
      const longest = row.id.startsWith('xai/') ? ['only up to 8.7 s'] : [];
      expect(judge(row, { seconds: 10 }, ['video-edit']).cannot, row.id).toEqual(longest);
    }
    const kling = editors.find(({ price }) => price)!;
    expect(judge(kling, { seconds: 5 }, ['video-edit']).price).toMatchObject({ lowest: 0.2, highest: 0.2 });
    expect(judge(kling, { seconds: 8, bound: 'over' }, ['video-edit']).price!.lowest).toBe(0.36);
    // Its documentation mentions slow motion.
    const topaz = rowOf('unifically:topaz-labs/video-upscale');
    expect(judge(topaz, { seconds: 5 }, ['video-upscale']).undocumented).toEqual(['length']);
  });

  it('is what the command `unigen models` says', async () => {
    const asked: [wanted: Wanted, capabilities: Capability[]][] = [
      [{ seconds: 10 }, []],
      [{ seconds: 8, resolution: '1080p' }, []],
      [{ seconds: 4, resolution: '1080p' }, ['reference-image']],
      [{ resolution: '4k' }, ['image-edit']],
    ];
    for (const [wanted, capabilities] of asked)
      for (const [at, { entry, details, priceInputs }] of reference.models.entries()) {
        const row = catalog.rows[at]!;
        const input = await fittingRequest({ ...QUERY, ...wanted, capabilities }, entry, details);
        const { cannot, undocumented, price } = judge(row, wanted, capabilities);
        const label = `${row.id} ${JSON.stringify(wanted)} ${capabilities.join()}`;
        const isAble = capabilities.every((name) => row.capabilities.includes(name));
        expect(isAble && cannot.length + undocumented.length === 0, label).toBe(input !== undefined);
        if (input) expect(price, label).toEqual(requestPrice(entry, priceInputs, input));
      }
  });

  it('is what the command says for a number of outputs or of images', async () => {
    const asked: Wanted[] = [
      { outputs: 1 },
      { outputs: 4 },
      { outputs: 9, resolution: '1080p' },
      { outputs: 20 },
      { outputs: 20, resolution: '2k' },
      { images: 1 },
      { images: 4 },
    ];
    for (const wanted of asked) {
      const { listed, undocumented, needMore } = await findModels({ ...QUERY, ...wanted, capabilities: [] });
      const found = new Map(listed.map((one) => [`${one.entry.api}:${one.entry.id}`, one]));
      let perhaps = 0;
      for (const row of catalog.rows) {
        const verdict = judge(row, wanted);
        const label = `${row.id} ${JSON.stringify(wanted)}`;
        const one = found.get(modelKey(row));
        expect(one !== undefined, label).toBe(fitOf(verdict) === Fit.all);
        // In the command, a price that may be that of each output is a range.
        const { price, ifEach, nearest, requests } = verdict;
        const ranged = price && { ...price, highest: ifEach ?? price.highest };
        if (one) expect([one.price, one.nearest, one.tasks], label).toEqual([ranged, nearest, requests]);
        perhaps += Number(fitOf(verdict) === Fit.perhaps);
      }
      // The command has no models of which no document says that they take the resolution.
      if (wanted.resolution === undefined) expect([undocumented + needMore, wanted]).toEqual([perhaps, wanted]);
    }
  });

  it('says in words what is approximate, a range, or not documented', () => {
    expect(priceText(undefined)).toBe('not documented');
    expect(priceText({ lowest: 0.4, highest: 0.4, approximate: true })).toBe('about $0.40');
    expect(priceText({ lowest: 0.6, highest: 0.8 })).toBe('$0.60–0.80');
    expect(priceText({ lowest: 0.048, highest: 0.048, per: 'second' })).toBe('$0.048 per second');
    expect(priceText({ lowest: 0, highest: 0, approximate: true })).toBe('under $0.01');
    expect(priceText({ lowest: 0, highest: 0, units: 4, approximate: true })).toBe('under $0.04');
    expect(priceText({ lowest: 0, highest: 0, per: 'image' })).toBe('under $0.01 per image');
  });

  it('adds up what is less than a cent for each output', () => {
    const priceOf = (id: string, outputs: number) =>
      priceText(judge(catalog.rows.find((row) => row.id === id)!, { outputs }).price);
    // Up to eight in a request.
    expect(priceOf('flux-dev', 1)).toBe('under $0.01');
    expect(priceOf('flux-dev', 4)).toBe('under $0.04');
    expect(priceOf('flux-dev', 16)).toBe('under $0.16');
    // Three requests, of seven, seven and six.
    expect(priceOf('flux-dev', 20)).toBe('under $0.20');
  });

  it('is that of so many outputs, also if the last task makes fewer than the others', () => {
    const pro = (outputs: number) => verdict('gateai:flux-pro-2.0', { outputs, resolution: '1k' });
    const one = pro(1).price!.highest;
    for (const outputs of [8, 9, 15, 16, 17, 20, 23]) {
      expect(pro(outputs).price!.highest, String(outputs)).toBeCloseTo(outputs * one, 6);
      expect(pro(outputs).requests[1]).toBe(Math.ceil(outputs / 8));
    }
    // Where a task makes four, two make eight, which are paid for.
    const lyrics = (outputs: number) => verdict('unifically:suno-ai/lyrics', { outputs });
    expect([lyrics(2), lyrics(3)].map(({ price, requests }) => [price!.highest, requests])).toEqual([
      [0.012, [1, 1]],
      [0.024, [2, 2]],
    ]);
  });

  it('is documented for all tasks of another size too, in the list, its order, its limit and the comparison', () => {
    const wanted = { outputs: 20, resolution: '2k' };
    const key = 'gateai:flux-pro-2.0';
    const one = verdict(key, { outputs: 1, resolution: '1k' }).price!.highest;
    const found = verdict(key, wanted);
    expect(found.nearest).toMatchObject({ asked: '2048 × 2048', highest: 20 * one });
    expect([20 * one, 20 * one - 0.01].map((max) => mayBeAtMost(found, max))).toEqual([true, false]);
    // All are rounded to nothing: together they are under a cent for each.
    const fast = verdict('gateai:flux-schnell', wanted);
    expect(fast.nearest).toMatchObject({ highest: 0, units: 20 });
    expect(priceRank(fast.nearest)).toBeCloseTo(0.2, 4);
    expect(nearestPriceWords(fast.nearest!, priceText)).toBe('under $0.20 for 1024 × 1024');
    const model = reference.models.find(({ api, id }) => `${api}:${id}` === key)!;
    const cell = requestPriceCell({ ...model, row: rowOf(key) }, wanted, {});
    expect(cell[0]!.text).toBe('about $0.20 for 1024 × 1024');
    // With one seed, its tasks would all make the same.
    const texts = (outputs: number, seed: boolean) =>
      requestPriceCell({ ...model, row: rowOf(key) }, { ...wanted, outputs }, { seed }).map(({ text }) => text);
    expect(texts(20, true)).toContain(SEED_TASKS);
    for (const others of [texts(20, false), texts(8, true)]) expect(others).not.toContain(SEED_TASKS);
  });

  it('is at most what the prices of two neighbours are, with all tasks', () => {
    const omni = verdict('unifically:kuaishou/kling-3.0-omni-video', { seconds: 8, outputs: 3 });
    const { highest } = omni.nearest!;
    expect(highest).toBeCloseTo(
      3 * verdict('unifically:kuaishou/kling-3.0-omni-video', { seconds: 10 }).price!.highest,
      6,
    );
    expect([highest, highest - 0.01].map((max) => isAtMost(omni, max))).toEqual([true, false]);
  });
});

describe('what the catalog shows', () => {
  it('is every model that is not retired, in the order of the contract', () => {
    expect(shown('')).toEqual(models.filter(({ deprecated }) => !deprecated).map(({ id }) => id));
    expect(shown('retired=1')).toHaveLength(models.length);
  });

  it('passes every filter', () => {
    const view = catalog.view(stateOf('makes=video&api=gateai&can=last-frame&seed=1&max=0.1'));
    expect(view.shown.length).toBeGreaterThan(2);
    for (const at of view.shown) {
      const row = catalog.rows[at]!;
      expect(row).toMatchObject({ kind: 'video', api: 'gateai', seed: true });
      expect(row.capabilities).toContain('last-frame');
      expect(view.verdicts[at]!.price!.highest).toBeLessThanOrEqual(0.1);
    }
  });

  it('is sorted by the price of the request, what can not be made last', () => {
    const view = catalog.view(stateOf('makes=video&sort=price&seconds=10'));
    const fits = view.shown.map((at) => view.verdicts[at]!.cannot.length === 0);
    expect(fits).toEqual(fits.toSorted((a, b) => Number(b) - Number(a)));
    const sure = view.shown
      .map((at) => view.verdicts[at]!)
      .filter((one) => one.cannot.length + one.undocumented.length === 0);
    const prices = sure
      .filter(({ varies, nearest, price }) => !varies && !nearest && !price?.unbounded)
      .map(({ price }) => priceRank(price));
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    // What is known comes first: a price without a length is not that of the request, and may be the lowest of all.
    const groups = sure.map(({ varies, price, nearest }) =>
      highestPrice(price) !== undefined && !varies ? 0 : (price ?? nearest) ? 1 : 2,
    );
    expect(groups).toEqual(groups.toSorted((a, b) => a - b));
    expect(new Set(groups).size).toBe(3);
    expect(prices[0]).toBeGreaterThan(Math.min(...sure.map(({ price }) => priceRank(price))));
    // Those that can't make it are left out: only other durations are listed.
    const fitting = catalog
      .view(stateOf('makes=video&seconds=10&fit=1'))
      .shown.map((at) => modelKey(catalog.rows[at]!));
    expect(fitting.length).toBeGreaterThan(5);
    const others = models.filter(({ duration }) => duration?.values && !duration.modes && !duration.auto);
    const unfit = others.filter(({ duration }) => !duration!.values!.includes(10)).map(modelKey);
    expect(unfit.length).toBeGreaterThan(5);
    expect(unfit.filter((key) => fitting.includes(key))).toEqual([]);
  });

  it('sorts by the price that it shows, and models of one price by name', () => {
    for (const query of [
      'q=cheapest image with a seed',
      'makes=image&sort=price',
      'makes=video&seconds=5&sort=price',
    ]) {
      const view = catalog.view(stateOf(query));
      const cells = view.shown
        .filter((at) => view.verdicts[at]!.cannot.length + view.verdicts[at]!.undocumented.length === 0)
        // What may cost more comes after all others.
        .filter((at) => !catalog.rows[at]!.price?.statedFor)
        .map((at) => {
          const { price, nearest } = view.verdicts[at]!;
          const text = nearest ? nearestPriceWords(nearest, priceText) : priceText(price);
          return { text, title: catalog.rows[at]!.title };
        });
      // Each text is one group of neighbours, but that "about $0.01" and "$0.01" are the same amount.
      const groups = cells
        .map(({ text }) => text.replace('about ', ''))
        .filter((text, at, all) => text !== all[at - 1]);
      expect(groups, query).toEqual([...new Set(groups)]);
      cells.slice(1).forEach(({ text, title }, at) => {
        if (text === cells[at]!.text)
          expect(cells[at]!.title.localeCompare(title, 'en', { numeric: true }), query).toBeLessThanOrEqual(0);
      });
    }
  });

  it('understands a price and a shape in words', () => {
    const view = catalog.view(stateOf('q=10 s vertical video with sound from a first frame under $1'));
    expect(view.search).toMatchObject({ max: 1, wanted: { seconds: 10, sound: 'on', ratio: '9:16' } });
    expect(view.search!.ignored).toBeUndefined();
    expect(view.shown.length).toBeGreaterThan(5);
    for (const at of view.shown) {
      const { highest, inProportion = highest } = view.verdicts[at]!.price!;
      expect(inProportion).toBeLessThanOrEqual(1);
    }
    // The field goes before the words.
    expect(catalog.count(stateOf('q=video under $1&max=0.05'))).toBe(catalog.count(stateOf('q=video&max=0.05')));
    expect(catalog.count(stateOf('q=video under $0.05'))).toBe(catalog.count(stateOf('q=video&max=0.05')));
  });

  it('takes a question about sound for one about videos', () => {
    const { shown, hiddenKinds } = catalog.view(stateOf('seconds=8&sound=on&fit=1'));
    for (const at of shown) expect(catalog.rows[at]!.kind).toBe('video');
    expect(hiddenKinds).toBeGreaterThan(0);
  });

  it('has a heading before each group of the order by price', () => {
    const groupsOf = (query: string) => {
      const { shown: found, headings, verdicts } = catalog.view(stateOf(query));
      expect(headings).toHaveLength(found.length);
      return headings.flatMap((words, at) => (words ? [[words, verdicts[found[at]!]!] as const] : []));
    };
    for (const query of ['seconds=5&sound=on&sort=price', 'q=cheapest 5 s video with sound']) {
      const words = groupsOf(query).map(([heading]) => heading);
      expect(words.slice(0, 6), query).toEqual([
        'Highest price known',
        'May cost less or more',
        'May fit, highest price known',
        'Fit, no price',
        'May fit, may cost less or more',
        'May fit, no price',
      ]);
    }
    expect(groupsOf('seconds=5&sound=on&sort=price').at(-1)![0]).toBe("Don't fit");
    // Nothing is asked for that could fit.
    expect(groupsOf('sort=price').map(([heading]) => heading)).toEqual([
      'Highest price known',
      'May cost less or more',
      'No price',
    ]);
    expect(groupsOf('seconds=5&sound=on')).toEqual([]);
    expect(groupsOf('seconds=5&sound=on&sort=time')).toEqual([]);
    // What is found by its words alone, and does something else.
    expect(groupsOf('q=song&sort=price').map(([heading]) => heading)).toEqual([
      'Highest price known',
      'Do something else',
    ]);
    // One group needs no heading.
    expect(groupsOf('q=separate vocals from music&sort=price')).toEqual([]);
    expect(groupsOf('makes=image&q=nano+banana&sort=price&max=0.05')).toEqual([]);
  });

  it('has what fits with prices of neighbouring lengths before what may fit', () => {
    const { shown: found, verdicts, headings } = catalog.view(stateOf('seconds=8&sound=on&sort=price'));
    const omni = found.findIndex((at) => verdicts[at]!.nearest && fitOf(verdicts[at]!) === Fit.all);
    expect(catalog.rows[found[omni]!]!.title).toBe('Kling 3.0 Omni Video');
    expect(omni).toBeLessThan(found.findIndex((at) => fitOf(verdicts[at]!) === Fit.perhaps));
    expect(headings.slice(0, omni + 1).filter(Boolean)).toEqual(['Highest price known', 'May cost less or more']);
  });

  it('has only prices that have an end in the first group of the order by price', () => {
    for (const query of ['sort=price', 'q=cheapest 8 s 1080p video', 'resolution=4k&makes=image&sort=price']) {
      const { shown: found, verdicts, headings } = catalog.view(stateOf(query));
      const end = headings.findIndex((words, at) => at > 0 && words);
      const prices = found.slice(0, end).map((at) => highestPrice(surePrice(verdicts[at]!)));
      expect(prices, query).not.toContain(undefined);
    }
  });

  it('sorts an estimate between two documented prices by the higher one, under no heading that calls it documented', () => {
    const {
      shown: found,
      verdicts,
      headings,
    } = catalog.view(stateOf('q=10 second 720p video from text&sort=price&fit=1'));
    const [pro, omni] = ['gateai:seedance-1.0-pro', 'unifically:kuaishou/kling-3.0-omni-video'].map(
      (key) => found.find((at) => modelKey(catalog.rows[at]!) === key)!,
    );
    expect(priceText(verdicts[pro!]!.price)).toBe('about $0.23');
    expect(sureRank(verdicts[pro!]!)).toBeCloseTo(0.33, 4);
    const headingOf = (at: number) => headings.slice(0, found.indexOf(at) + 1).findLast(Boolean);
    expect([headingOf(omni!), headingOf(pro!)]).toEqual(['Highest price known', 'Highest price known']);
    expect(found.indexOf(omni!)).toBeLessThan(found.indexOf(pro!));
    const estimates = found.map((at) => verdicts[at]!.price?.inProportion);
    for (const [place, at] of found.entries()) if (estimates[place]) expect(headingOf(at)).not.toMatch(/documented/i);
    expect(estimates.filter(Boolean).length).toBeGreaterThan(2);
  });

  it('puts prices that may vary after others in the order by price', () => {
    expect(openPriceWords(catalog.view(stateOf('seconds=8&sound=on&sort=price')))).toBe('Some prices may vary. ');
    const { shown, verdicts } = catalog.view(stateOf('seconds=8&sound=on&sort=price&fit=1'));
    const flat = shown.map((at) => verdicts[at]!.varies !== undefined && verdicts[at]!.price !== undefined);
    const priced = shown.map((at) => {
      const { price, varies } = verdicts[at]!;
      return price !== undefined && !varies && !price.unbounded;
    });
    expect(flat.indexOf(true)).toBeGreaterThan(priced.lastIndexOf(true));
  });

  it('sorts a price that may only be paid per output by what all outputs cost then', () => {
    const query = 'makes=image&outputs=4&seed=1&sort=price';
    const { shown: found, verdicts } = catalog.view(stateOf(query));
    const sure = found.filter((at) => fitOf(verdicts[at]!) === Fit.all && surePrice(verdicts[at]!));
    const highest = sure.map((at) => verdicts[at]!.ifEach ?? highestPrice(verdicts[at]!.price)!);
    expect(highest).toEqual(highest.toSorted((a, b) => a - b));
    const place = (key: string) => sure.findIndex((at) => modelKey(catalog.rows[at]!) === key);
    const seedream = sure.find((at) => modelKey(catalog.rows[at]!) === 'gateai:seedream-4.0')!;
    expect(verdicts[seedream]).toMatchObject({ price: { highest: 0.01 }, ifEach: 0.04, requests: [1, 1] });
    expect(place(modelKey(catalog.rows[seedream]!))).toBeLessThan(highest.findIndex((price) => price > 0.04));
    // A limit that all outputs meet is met, a lower one is not for sure.
    expect([0.04, 0.03].map((max) => isUnsurePrice(verdicts[seedream]!, max))).toEqual([false, true]);
    expect(surePrice({ ...verdicts[seedream]!, varies: ['resolution', 'number of outputs'] })).toBeUndefined();
  });

  it('counts each row once: what fits, likely fits, fits at an uncertain price, may fit, and does not', () => {
    for (const query of [
      'seconds=8',
      'makes=video&seconds=8&max=1',
      'seconds=5&sound=on',
      'seconds=5&sound=on&max=0.5&unpriced=1',
      'q=8 s 1080p 9:16 video with sound at most $1',
      'q=8 s video&outputs=3',
      'makes=image&outputs=4&max=0.05',
      'seconds=8&resolution=1080p&fit=1',
    ]) {
      const view = catalog.view(stateOf(query));
      const { fit, likely, unsure, may, not } = view.fitting!;
      expect(fit + likely + unsure + may + not, query).toBe(view.shown.length);
      const numbers = fittingWords(view).replace(/ \(.*/, '').match(/\d+/g)!;
      expect(
        numbers.map(Number).reduce((sum, one) => sum + one),
        query,
      ).toBe(view.shown.length);
    }
  });

  it('does not count a model as one that fits if that is only presumed', () => {
    const view = catalog.view(stateOf('seconds=5&sound=on'));
    const { fit, likely } = view.fitting!;
    const able = view.shown.filter((at) => fitOf(view.verdicts[at]!) === Fit.all);
    expect(likely).toBe(able.filter((at) => view.verdicts[at]!.isLikely).length);
    expect(likely).toBeGreaterThan(0);
    expect(fit).toBe(able.length - likely);
    expect(fittingWords(view)).toMatch(new RegExp(`^${fit} fit, ${likely} likely, \\d+ may fit`));
    // It is shown as well as the others.
    expect(catalog.view(stateOf('seconds=5&sound=on&fit=1')).shown).toHaveLength(able.length);
  });

  it('says what fits, with the maximum price only if one is known to meet it', () => {
    const said = (query: string) => {
      const view = catalog.view(stateOf(query));
      return `${fittingWords(view)}. ${openPriceWords(view)}`.replaceAll(/\d+(?= (?:fit|likely|may|do))/g, 'N');
    };
    expect(said('q=8 s 1080p 9:16 video with sound at most $1')).toBe(
      'N fit at an uncertain price, N may fit (8 s, 1080p, 9:16, with sound, at most $1.00). None that fits is sure to cost at most $1.00: the prices may vary. ',
    );
    expect(said('makes=video&seconds=8&max=1')).toMatch(
      /^N fits?, N fit at an uncertain price, N may fit, N do not \(8 s, at most \$1\.00\)\. Some prices may vary\. $/,
    );
    // A price of a task that may make several outputs is not sure to be that of four.
    expect(said('makes=image&outputs=4&max=0.05')).toBe(
      'N fit, N fit at an uncertain price (4 outputs, at most $0.05). Some prices may vary. ',
    );
    expect(said('q=higgsfield 8 s 1080p video with sound under $1')).toMatch(
      /^N fit at an uncertain price, N may fit \(8 s, .*\. None that fits is known to cost at most \$1\.00\. $/,
    );
    expect(openPriceWords(catalog.view(stateOf('q=talking+avatar+under+$1')))).toBe(
      'None is known to cost at most $1.00; these may. ',
    );
  });

  it('puts the cheaper of equal matches first if the price is limited', () => {
    const view = catalog.view(stateOf('q=8 s video under $1'));
    const flat = view.shown.filter((at) => fitOf(view.verdicts[at]!) === Fit.all && view.verdicts[at]!.varies);
    const pairs = flat.slice(1).map((at, place) => [flat[place]!, at] as const);
    const equal = pairs.filter(([one, other]) => view.search!.scores[one] === view.search!.scores[other]);
    expect(equal.length).toBeGreaterThan(5);
    for (const [one, other] of equal)
      expect(priceRank(view.verdicts[one]!.price)).toBeLessThanOrEqual(priceRank(view.verdicts[other]!.price));
  });

  it('shows retired models if the query asks for them', () => {
    const retired = models.filter(({ deprecated }) => deprecated).length;
    for (const query of ['retired', 'deprecated', 'old models', 'older versions', 'legacy']) {
      const view = catalog.view(stateOf(`q=${query}`));
      expect([view.shown.length, view.total, view.hiddenRetired], query).toEqual([retired, models.length, 0]);
      expect(understood(view.search!), query).toEqual(['retired']);
      expect(catalog.count(stateOf(`q=${query}`)), query).toBe(retired);
    }
    for (const at of catalog.view(stateOf('q=retired sora')).shown)
      expect(catalog.rows[at]).toMatchObject({ deprecated: true, title: expect.stringContaining('Sora') });
    const { active } = catalog.view(stateOf('q=sora&retired=1'));
    expect(active.map(({ label, without }) => [label, writeState(without)])).toContainEqual(['with retired', 'q=sora']);
  });

  it('puts what has no price by length last if the request may cost at most so much', () => {
    const all = catalog.view(stateOf('makes=video&seconds=8&max=1'));
    const { shown: found, verdicts } = all;
    const isUnsure = (view: typeof all, at: number) => {
      const { varies, price } = view.verdicts[at]!;
      return varies !== undefined || !price || price.inProportion !== undefined;
    };
    const flat = found.map((at) => isUnsure(all, at) && verdicts[at]!.undocumented.length === 0);
    const able = found.filter((at) => verdicts[at]!.cannot.length + verdicts[at]!.undocumented.length === 0).length;
    expect(flat.slice(0, able)).toEqual(flat.slice(0, able).toSorted((a, b) => Number(a) - Number(b)));
    expect(new Set(flat.slice(0, able)).size).toBe(2);
    // So too among those that may fit: a price by length is known to be at most that, another is not.
    const view = catalog.view(stateOf('makes=video&seconds=8&sound=on&max=1&sort=price'));
    // What has no price at all comes after all that have one and do not cost more for sure.
    const ranks = view.shown.map((at) => {
      const fit = fitOf(view.verdicts[at]!);
      const { price, nearest } = view.verdicts[at]!;
      return (price ?? nearest) || fit === Fit.none ? fit * 2 + Number(isUnsure(view, at)) : 2.5 + fit;
    });
    const fitting = ranks.filter((rank) => rank < 2 * Fit.none);
    expect(fitting).toEqual(fitting.toSorted((a, b) => a - b));
    expect(fitting).toEqual(expect.arrayContaining([2 * Fit.perhaps, 2 * Fit.perhaps + 1]));
  });

  it('takes the request along, with the highest price', () => {
    const state = stateOf('seconds=8&images=1&max=1');
    const view = catalog.view(state);
    expect(requestQuery(state, view).split('&').sort()).toEqual(['images=1', 'max=1', 'seconds=8']);
    expect(requestQuery(state, view, catalog.rows[0]).split('&').sort()).toEqual(['images=1', 'max=1', 'seconds=8']);
  });

  it('names no maximum of input images that no document states', () => {
    for (const row of catalog.rows) expect(judge(row, { images: 1 }).cannot.join(), row.id).not.toContain('at most 0');
  });

  it('lists a model with prices for a shorter and a longer length, if both are at most so much', () => {
    const key = 'unifically:kuaishou/kling-3.0-omni-video';
    const listed = (query: string) => {
      const { shown: found, verdicts } = catalog.view(stateOf(`makes=video&${query}`));
      const at = found.find((one) => modelKey(catalog.rows[one]!) === key);
      return at === undefined ? undefined : verdicts[at];
    };
    const found = listed('seconds=8&max=1')!;
    expect([found.price, found.nearest?.prices.map((price) => price.of)]).toEqual([undefined, ['5 s', '10 s']]);
    expect(isUnsurePrice(found, 1)).toBe(true);
    const { highest } = found.nearest!;
    expect(listed(`seconds=8&max=${highest}`)).toBeDefined();
    expect(listed(`seconds=8&max=${highest - 0.01}`)).toBeUndefined();
    expect(listed(`seconds=8&max=${highest - 0.01}&unpriced=1`)).toBeDefined();
    // Nothing is documented for a longer one than the longest.
    expect(listed('seconds=15&max=1')).toBeUndefined();
    expect(listed('seconds=10&max=1')!.nearest).toBeUndefined();
  });

  it.each([
    ['8 second 1080p video from an image under 50 cents', 0.5],
    ['video for 99¢', 0.99],
    ['video less than a dollar', 1],
    ['video for 2 dollars', 2],
    ['video under $0.75', 0.75],
  ])('understands the price of “%s”', (words, max) => {
    const { search, shown: found } = catalog.view(stateOf(`q=${encodeURIComponent(words)}`));
    expect(search).toMatchObject({ max });
    expect(search!.ignored).toBeUndefined();
    expect(found.length).toBeGreaterThan(0);
  });

  it('says which capability words stand for that no model has itself', () => {
    const meant = (query: string) => catalog.view(stateOf(`q=${query}`)).search!.meant;
    expect(meant('background noise')).toEqual(['voice-isolation']);
    expect(meant('talking avatar')).toEqual(['lip-sync']);
    expect(meant('veo')).toEqual([]);
    expect(meant('lip sync')).toEqual([]);
  });

  it('says how many models can make the request, and shows them first, those without a price after the others', () => {
    expect(catalog.view(stateOf('')).fitting).toBeUndefined();
    const view = catalog.view(stateOf('seconds=8&resolution=1080p'));
    const ranks = view.shown.map((at) => {
      const { cannot, undocumented, price } = view.verdicts[at]!;
      return cannot.length > 0 ? 3 : undocumented.length > 0 ? 2 : price ? 0 : 1;
    });
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBeGreaterThan(2);
    const able = ranks.filter((rank) => rank < 2).length;
    const countOf = (rank: number) => ranks.filter((one) => one === rank).length;
    expect(view.fitting).toEqual({ fit: able, likely: 0, unsure: 0, may: countOf(2), not: countOf(3) });
    expect(shown('seconds=8&resolution=1080p&fit=1')).toHaveLength(able);
    expect(catalog.view(stateOf('seconds=8&resolution=1080p&fit=1')).fitting).toEqual({
      fit: able,
      likely: 0,
      unsure: 0,
      may: 0,
      not: 0,
    });
  });

  it('sorts a stated bound as that bound, and a sure price before one that may not hold', () => {
    const bound = { lowest: 0, highest: 0 };
    const ranks = [bound, { lowest: 0.02, highest: 0.02 }, { ...bound, units: 4 }, { lowest: 0.05, highest: 0.05 }];
    expect(ranks.map((price) => Number(priceRank(price).toFixed(4)))).toEqual([0.01, 0.02, 0.04, 0.05]);
    expect(priceRank(bound)).toBeLessThan(priceRank({ lowest: 0.01, highest: 0.01 }));
    expect(highestPrice({ ...bound, units: 4 })).toBe(0.04);
    const unsure = [
      { ...bound, per: 'image' as const },
      { lowest: 0.001, highest: 0.002, unbounded: true as const },
    ];
    const dear = sureRank({ price: { lowest: 99, highest: 99 } });
    for (const price of unsure) expect(sureRank({ price })).toBeGreaterThan(dear);
    expect(sureRank({ price: undefined })).toBe(Infinity);
    const cent = { lowest: 0.01, highest: 0.01 };
    expect(sureRank({ price: cent, varies: ['length'] })).toBeGreaterThan(dear);
    // A doubt with a known end is sorted by that.
    expect(sureRank({ price: cent, varies: ['number of outputs'], ifEach: 0.04 })).toBe(0.04);
    expect(sureRank({ price: { ...cent, inProportion: 0.005 } })).toBe(0.01);
    // The words that a cell shows, in the order of the page.
    const { shown, verdicts, headings } = catalog.view(stateOf('makes=image&outputs=4&sort=price'));
    const bounds = shown.slice(0, headings.indexOf('May cost less or more')).flatMap((at) => {
      const { price, cannot, undocumented } = verdicts[at]!;
      const [, amount] = /^(?:under )?\$([\d.]+)$/.exec(priceText(price)) ?? [];
      return amount === undefined || cannot.length + undocumented.length > 0 ? [] : [Number(amount)];
    });
    expect(bounds.length).toBeGreaterThan(10);
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
  });

  it('judges a request by what its words may stand for, beside what they name', () => {
    const wan = catalog.rows.findIndex(({ id }) => id === 'alibaba/wan-2.7-video');
    for (const query of ['talking+photo+vertical', '10+s+vertical+talking+photo+with+own+mp3']) {
      const { verdicts, search } = catalog.view(stateOf(`q=${query}`));
      // The video of a photo has the shape of the photo.
      expect(verdicts[wan]!.alsoNeeds, query).toBe('input in 9:16');
      expect(fitOf(verdicts[wan]!), query).toBe(Fit.perhaps);
      expect(askedCapabilities([], search, catalog.rows[wan]), query).toContain('first-frame');
    }
  });

  it('marks a price that is the same for every length, as the command does', () => {
    const flat = catalog.rows.filter((row) => judge(row, { seconds: 5 }).varies?.includes('length'));
    expect(flat.length).toBeGreaterThan(5);
    for (const row of flat) expect(mayVaryByLength(entryOf(row.api, row.id)), row.id).toBe(true);
    // So is the price of a request that leaves the length open.
    expect(catalog.rows.filter((row) => judge(row, {}).varies?.includes('length'))).toEqual(flat);
    const { shown: found, verdicts, headings } = catalog.view(stateOf('makes=video&sort=price'));
    const first = found.slice(0, headings.indexOf('May cost less or more'));
    expect(first.length).toBeGreaterThan(3);
    for (const at of first) expect(verdicts[at]!.varies).toBeUndefined();
    expect(openPriceWords(catalog.view(stateOf('')))).toBe('');
  });

  it('says of a price that it may vary by resolution where the page of the model and its form do', () => {
    const varies = catalog.rows.flatMap((row) =>
      Object.entries(row.sizes ?? {}).map(([resolution, size]) => {
        const isOpen = judge(row, { resolution }).varies?.includes('resolution') === true;
        const entry = entryOf(row.api, row.id);
        const inForm = priceVaries(entry, row.priceInputs, size).includes('resolution');
        expect(inForm, `${row.id} ${resolution}`).toBe(isOpen);
        if (isOpen) expect(mayVaryByResolution(entry)).toBe(true);
        return isOpen;
      }),
    );
    expect(new Set(varies)).toEqual(new Set([true, false]));
  });

  it('has the price of the default resolution, also if a request names it', () => {
    const variesAt = (key: string, resolution: string) => verdict(key, { resolution }).varies ?? [];
    expect(['1k', '2k'].map((one) => variesAt('gateai:seedream-4.0', one))).toEqual([[], ['resolution']]);
    expect(['1k', '2k'].map((one) => variesAt('gateai:seedream-4.5', one))).toEqual([['resolution'], []]);
    // No document has a default size.
    expect(variesAt('gateai:nano-banana-2', '1k')).toEqual(['resolution']);
    const { shown: found, verdicts } = catalog.view(stateOf('makes=image&outputs=4&resolution=1k&sort=price'));
    const seedream = found.findIndex((at) => catalog.rows[at]!.id === 'seedream-4.0');
    const dearer = found.findIndex((at) => (highestPrice(surePrice(verdicts[at]!)) ?? 0) > 0.04);
    expect(seedream).toBeLessThan(dearer);
    // Its price is stated for another mode than that of a request that names none.
    const ideogram = found.findIndex((at) => catalog.rows[at]!.id === 'ideogram-v3.0');
    expect(verdicts[found[ideogram]!]!.varies).toEqual(['mode', 'number of outputs']);
    expect(ideogram).toBeGreaterThan(dearer);
  });

  it('leaves out what makes other shapes, and says of how many none is known', () => {
    const found = catalog.view(stateOf('q=9:21 video'));
    expect(found.shown.length).toBeGreaterThan(1);
    for (const at of found.shown) {
      const { ratios, isShapeOpen } = catalog.rows[at]!;
      if (ratios === undefined || isShapeOpen) expect(found.verdicts[at]!.undocumented).toContain('aspect ratio');
      else expect(ratios.split(' ')).toContain('9:21');
    }
    expect(found.fitting!.may).toBeGreaterThan(0);
    expect(found.fitting!.fit + found.fitting!.may).toBe(found.shown.length);
  });

  it('has one name for a resolution', () => {
    expect(stateOf('resolution=2160p').resolution).toBe('4k');
    for (const { entry } of reference.models) expect(resolutionText(entry.resolution)).not.toContain('2160p');
    expect(reference.models.some(({ entry }) => resolutionWords(entry.resolution).includes('2160p'))).toBe(true);
  });

  it('is sorted by name and by typical time', () => {
    const titles = shown('sort=name').map((id) => catalog.rows.find((row) => row.id === id)!.title);
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    expect(catalog.rows.find(({ id }) => id === shown('sort=time')[0])!.typicalSeconds).toEqual([10, 30]);
  });

  it('counts what each choice would leave, and what was left out though it may be cheap enough', () => {
    const state = stateOf('makes=image&max=0.05');
    expect(catalog.count({ ...state, seed: true })).toBe(shown('makes=image&max=0.05&seed=1').length);
    expect(catalog.view(state).hiddenUnpriced).toBe(
      catalog.view(stateOf('makes=image')).shown.filter((at) => {
        const { price } = judge(catalog.rows[at]!, {});
        return (price?.lowest ?? 0) <= 0.05 && !((highestPrice(price) ?? Infinity) <= 0.05);
      }).length,
    );
    const view = catalog.view(stateOf('seconds=10&sound=on&ratio=9:16&makes=video&max=1'));
    const ranges = view.verdicts.filter(({ price }) => price && price.lowest <= 1 && price.highest > 1);
    expect(ranges.length).toBeGreaterThan(0);
    expect(view.hiddenUnpriced).toBeGreaterThanOrEqual(ranges.length);
    expect(catalog.view(stateOf('q=sora')).hiddenRetired).toBeGreaterThan(0);
  });

  it('shows what has no documented price if nothing that has one is cheap enough', () => {
    const view = catalog.view(stateOf('q=talking+avatar+under+$1'));
    expect(view.shown.map((at) => catalog.rows[at]!.price)).toEqual([undefined]);
    expect([view.unpricedFor, view.hiddenUnpriced]).toEqual([1, 0]);
    expect(catalog.view(stateOf('makes=image&max=0.05'))).not.toHaveProperty('unpricedFor');
  });

  it('has the same fits with and without the others if none has a known price within the limit, and counts them', () => {
    const query = 'seconds=10&resolution=1080p&ratio=16:9&sound=on&images=1&max=0.6&seed=1';
    const [all, fits] = [catalog.view(stateOf(query)), catalog.view(stateOf(`${query}&fit=1`))];
    expect(fits.shown.length).toBeGreaterThan(1);
    expect(all.shown.slice(0, fits.shown.length)).toEqual(fits.shown);
    expect(all.shown.length).toBeGreaterThan(fits.shown.length);
    for (const view of [all, fits])
      expect(openPriceWords(view)).toBe('None that fits is known to cost at most $0.60. ');
    expect([catalog.count(stateOf(query)), catalog.count(stateOf(`${query}&fit=1`))]).toEqual(
      [all, fits].map(({ shown: found }) => found.length),
    );
    // In proportion to its documented prices, SeeDance costs $2.77.
    const names = fits.shown.map((at) => catalog.rows[at]!.title);
    expect(names).not.toContain('SeeDance 2.0');
    expect(fits.hiddenUnpriced).toBe(0);
    const dear = catalog.view(stateOf(`${query.replace('0.6', '3')}&fit=1`));
    expect(dear.shown.map((at) => catalog.rows[at]!.title)).toContain('SeeDance 2.0');
  });

  it('says what outputs cost if the documented price is that of each', () => {
    const row = rowOf('gateai:nano-banana-2');
    expect(judge(row, { outputs: 4 })).toMatchObject({ price: { highest: 0.03 }, ifEach: 0.12 });
    expect(judge(row, { outputs: 1 })).not.toHaveProperty('ifEach');
    // A price for each image is multiplied already.
    expect(judge(rowOf('gateai:gpt-image-2'), { outputs: 4 })).not.toHaveProperty('ifEach');
  });

  it('shows the estimate of a price first, then where it comes from and for which length if the request does not say it', () => {
    const row = rowOf('gateai:seedance-2.0');
    const at720 = 'documented: $0.49 for 4 s at 720p, $1.85 for 15 s at 720p';
    const at1080 = 'documented: $0.49 for 4 s at 720p, $3.33 for 12 s at 1080p';
    const words = (wanted: Wanted) => {
      const { price, basis } = judge(row, wanted);
      return [priceText(price), basis];
    };
    expect(words({})).toEqual(['about $0.99', `in proportion for 8 s; ${at720}`]);
    expect(words({ resolution: '1080p' })).toEqual(['about $2.22', `in proportion for 8 s; ${at1080}`]);
    expect(words({ seconds: 8 })).toEqual(['about $0.99', `in proportion; ${at720}`]);
    const compared = (wanted: Wanted) =>
      requestPriceCell({ ...modelOf(row), row }, wanted, {}).flatMap((part) =>
        typeof part === 'string' ? part : part.text,
      );
    expect(compared({ resolution: '1080p' }).slice(0, 2)).toEqual(words({ resolution: '1080p' }));
    expect(compared({ seconds: 10, resolution: '1080p' })).toEqual(['about $2.78', `in proportion; ${at1080}`, 'fits']);
    // A documented price needs no estimate.
    expect(words({ seconds: 15 })).toEqual(['about $1.85', undefined]);
  });

  it('shows what may be cheap enough if it is asked to, and says of no price that it fits', () => {
    const query = 'makes=video&seconds=10&ratio=9:16&sound=on&max=1';
    const [known, all] = [catalog.view(stateOf(query)), catalog.view(stateOf(`${query}&unpriced=1`))];
    expect(known.hiddenUnpriced).toBeGreaterThan(0);
    expect([all.shown.length, all.hiddenUnpriced]).toEqual([known.shown.length + known.hiddenUnpriced, 0]);
    expect(all.active.map(({ label }) => label)).toContain('with unknown prices');
    const { fit, unsure } = all.fitting!;
    expect([fit, unsure > 0]).toEqual([known.fitting!.fit, true]);
    const sure = all.shown.filter((at) => fitOf(all.verdicts[at]!) === Fit.all && !isUnsurePrice(all.verdicts[at]!, 1));
    expect(sure).toEqual(all.shown.slice(0, fit));
    for (const at of sure) expect(highestPrice(all.verdicts[at]!.price)).toBeLessThanOrEqual(1);
  });

  it('leaves out kinds that can not have what is asked for, unless they are chosen', () => {
    const view = catalog.view(stateOf('seconds=8&ratio=9:16&sound=on'));
    expect(view.hiddenKinds).toBeGreaterThan(0);
    for (const at of view.shown) expect(catalog.rows[at]!.kind).toBe('video');
    const every = catalog.view(stateOf('seconds=8&ratio=9:16&sound=on&makes=image,video,audio,text,3d'));
    expect([every.shown.length, every.hiddenKinds]).toEqual([view.shown.length + view.hiddenKinds, 0]);
    expect(every.active.map(({ label }) => label)).toEqual(['all kinds']);
    expect(catalog.view(stateOf('')).hiddenKinds).toBe(0);
    expect(shown('seconds=8&makes=image').length).toBeGreaterThan(0);
  });

  it('has the same price by a filter and by its words', () => {
    const price = (query: string) => {
      const view = catalog.view(stateOf(query));
      return view.shown.map((at) => [catalog.rows[at]!.id, priceText(view.verdicts[at]!.price)]);
    };
    for (const words of ['edits images cheapest', 'cheapest image edit', 'edit a photo, cheapest'])
      expect(price(`q=${words}`), words).toEqual(price('can=image-edit&sort=price'));
    expect(price('can=image-edit&sort=price')).not.toEqual(
      price('can=image-edit').map(([id]) => [
        id,
        priceText(judge(catalog.rows.find((row) => row.id === id)!, {}).price),
      ]),
    );
  });

  it('says of each model how many images it takes', () => {
    const images = (key: string, wanted: number) => verdict(key, { images: wanted });
    const cannot = { cannot: ['at most 4 images'] };
    expect(images('unifically:alibaba/wan-2.6-image', 9)).toMatchObject(cannot);
    expect(images('unifically:alibaba/wan-2.7-image', 9)).toMatchObject({ cannot: [], undocumented: [] });
    expect(images('unifically:alibaba/qwen-image-2.0', 9)).toMatchObject({ undocumented: ['number of images'] });
    expect(images('unifically:hailuo/minimax-2.3', 2).cannot).toEqual(['no list of images']);
    expect(images('unifically:hailuo/minimax-2.3', 1).cannot).toEqual([]);
    expect(images('unifically:suno-ai/music', 1).cannot).toEqual(['no input images documented']);
    for (const [at, { details }] of reference.models.entries()) {
      const most = catalog.rows[at]!.images;
      if (most) expect(Object.values(details.parameters).map(({ maxItems }) => maxItems)).toContain(most);
    }
    const found = catalog
      .view(stateOf('can=image-edit&images=9&sort=price&fit=1'))
      .shown.map((at) => catalog.rows[at]!);
    expect(found.length).toBeGreaterThan(1);
    for (const row of found) expect(row.images).toBeGreaterThanOrEqual(9);
  });

  it('names each active filter with the state without it', () => {
    const { active } = catalog.view(stateOf('q=veo&makes=image&seed=1&seconds=8&fit=1'));
    expect(active.map(({ label, without }) => [label, writeState(without)])).toEqual([
      ['“veo”', 'makes=image&seconds=8&seed=1&fit=1'],
      ['image', 'q=veo&seconds=8&seed=1&fit=1'],
      ['takes a seed', 'q=veo&makes=image&seconds=8&fit=1'],
      ['fits (8 s)', 'q=veo&makes=image&seconds=8&seed=1'],
    ]);
  });
});

describe('the state in the URL', () => {
  it('is what was chosen, readable, and nothing else', () => {
    const query =
      'q=lip+sync&makes=video,audio&api=gateai&can=lip-sync&max=0.5&sort=price&compare=gateai:sora-2&seconds=8';
    expect(new URLSearchParams(writeState(stateOf(query))).toString()).toBe(
      new URLSearchParams(
        'q=lip+sync&makes=video,audio&api=gateai&can=lip-sync&max=0.5&sort=price&compare=gateai:sora-2&seconds=8',
      ).toString(),
    );
    expect(writeState(stateOf(''))).toBe('');
  });

  it('leaves out invalid values', () => {
    const hostile =
      'q=%3Cscript%3E&makes=x,image&api=evil&can=__proto__&max=-1&seconds=1e9&outputs=NaN&resolution=javascript:&sort=x&compare=../../evil,gateai:nope&sound=loud';
    expect(stateOf(hostile)).toMatchObject({
      q: '<script>',
      makes: ['image'],
      api: [],
      can: [],
      max: undefined,
      seconds: undefined,
      outputs: undefined,
      resolution: undefined,
      sort: '',
      compare: [],
      sound: undefined,
    });
    expect(stateOf(`q=${'x'.repeat(5000)}`).q).toHaveLength(200);
    expect(
      stateOf('compare=gateai:sora-2,gateai:sora-2-pro,gateai:veo-3.1-lite,gateai:flux-dev,gateai:rodin-v2').compare,
    ).toHaveLength(4);
  });
});
