import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { siteFiles } from '../../scripts/reference/build-site.js';
import { compare, comparisonNote } from '../../src/reference/compare/comparison.js';
import { ComparisonTable } from '../../src/reference/compare/comparison-table.js';
import type { Capability } from '../../src/catalog/capabilities.js';
import type { RowData } from '../../src/reference/catalog/row.js';
import type { Wanted } from '../../src/reference/catalog/wanted.js';
import { foldLines } from '../../src/reference/compare/fold-lines.js';
import type { Line, Paragraph } from '../../src/reference/compare/line.js';
import type { ComparedModel } from '../../src/reference/compare/compared-model.js';
import { isOlderPrice } from '../../src/catalog/older-price.js';
import { nearestPriceWords, unpricedWords } from '../../src/catalog/words/unsure-price-words.js';
import { OLDER_PRICE, tierLines } from '../../src/catalog/words/price-words.js';
import { formatUsd } from '../../src/internal/money.js';
import { CAPABILITY_GROUPS } from '../../src/reference/catalog/capability-groups.js';
import { defaultsText } from '../../src/reference/catalog/defaults-text.js';
import { priceText } from '../../src/reference/catalog/fact-text.js';
import { modelKey } from '../../src/reference/reference-model.js';
import { soundText } from '../../src/catalog/words/sound-text.js';
import { judge } from '../../src/reference/catalog/wanted.js';
import { kindWord } from '../../src/catalog/words/kind-word.js';
import { extendedLength } from '../../src/catalog/words/extended-length.js';
import { modelPath } from '../../src/reference/paths.js';
import { readReference } from '../../scripts/reference/read-reference.js';
import { document } from '../support/contract.js';
import { variesText } from '../../src/reference/catalog/varies-text.js';
import { catalog, reference } from '../support/catalog.js';
import { referenceFiles } from '../support/reference-files.js';
import { scriptsOfPage } from '../support/scripts-of-page.js';

const { files, pages } = await referenceFiles();
const page = files['index.html']!;

/** 30 KB with the models of version 0.1.0; each further one may add its row. */
const MAX_BYTES = 30 * 1024 + Math.max(0, reference.models.length - 161) * 40;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What the script of a model leaves in a page. */
function readModel(site: Record<string, string>, key: string): ComparedModel {
  const page: { comparedModels?: Record<string, ComparedModel> } = {};
  runInNewContext(site[`compare/models/${key.replace(':', '/')}.js`]!, page);
  return structuredClone(page.comparedModels![key]!);
}

describe('the page of the catalog', () => {
  it('has a row for every model, which reads without scripts', () => {
    const rows = page.split('<tr').slice(2);
    expect(rows).toHaveLength(reference.models.length);
    for (const [at, model] of reference.models.entries()) {
      const html = rows[at]!;
      for (const text of [
        modelPath(model),
        model.entry.title,
        model.id,
        kindWord(model.entry.kind),
        model.details.provider,
      ])
        expect(html, model.id).toContain(escaped(text));
      expect(html.includes('Retired'), model.id).toBe(model.entry.deprecated === true);
      if (model.entry.successor !== undefined) expect(html).toContain(`>${model.entry.successor}</a>`);
      // Where it leads is written by the script, with the request: the browser test follows it.
      expect(html.includes('<a class="both js-only">Compare with'), model.id).toBe(model.counterpart !== undefined);
    }
  });

  it('calls the time of a model the same in the table, on cards, in the sorting and in the comparison', () => {
    expect(page).toContain('<th scope="col">Typical time<');
    expect(page).toContain('content:"Typical time "');
    expect(page).toMatch(/<option value="time">typical time</);
    expect(page).not.toMatch(/scope="col">Time<|"Takes "/);
  });

  it('says for which length of a video or which quality a price is, but of one that may vary by the length', () => {
    const textsFor = (id: string, wanted = {}) => defaultsText(catalog.rows.find((row) => row.id === id)!, wanted);
    expect(textsFor('kuaishou/kling-o1-video')).toEqual(['for 5 s']);
    expect(textsFor('kuaishou/kling-o1-video', { seconds: 10 })).toEqual([]);
    expect(textsFor('kling-3.0')).toEqual([]);
    expect(textsFor('gpt-image-2')).toEqual(['for low quality']);
    // Its prices say for which lengths they are.
    expect(textsFor('seedance-2.0')).toEqual([]);
    expect(textsFor('kuaishou/kling-3.0-omni-video-edit')).toEqual(['for 720p']);
    // The default is what costs more.
    expect(textsFor('kuaishou/kling-3.0-omni-video')).toEqual(['for 5 s at 1080p']);
    expect(textsFor('kuaishou/kling-3.0-omni-video', { seconds: 10 })).toEqual(['for 1080p']);
    expect(textsFor('kuaishou/kling-3.0-omni-video', { seconds: 10, resolution: '720p' })).toEqual([]);
  });

  it('says of a length that it is added to a video', () => {
    const lengths = page
      .split('<tr')
      .slice(2)
      .map((row) => row.split('<td>')[4]!);
    const added = reference.models.flatMap(({ entry, details }, at) =>
      extendedLength(entry, details) === 'added' ? [lengths[at]] : [],
    );
    expect(added).toEqual(['adds 6, 10 s']);
    expect(lengths.filter((text) => text.startsWith('adds'))).toEqual(added);
    // Veo 3.1 Extend: no document says which.
    expect(lengths.filter((text) => text.includes('added'))).toEqual(['8 s added or in all']);
  });

  it('says the price that its scripts say', () => {
    const cells = [
      ...page.matchAll(
        /<td>(?:<span class="muted">)?([^<]*)(?:<\/span>)?((?:<small>[^<]*<\/small>)*)(?=<tr|<\/tbody>)/g,
      ),
    ];
    const older = reference.models.map(({ entry }) => (isOlderPrice(entry) ? [OLDER_PRICE] : []));
    expect(older.flat()).toContain(OLDER_PRICE);
    const said = catalog.rows.map((row, at) => {
      const verdict = judge(row, {});
      const { price, basis, nearest } = verdict;
      const count = price || nearest ? defaultsText(row) : [];
      if (nearest) return [nearestPriceWords(nearest, priceText), ...count, unpricedWords(nearest), ...older[at]!];
      return [
        priceText(price),
        ...count,
        ...(basis === undefined ? [] : [basis]),
        ...variesText(verdict),
        ...older[at]!,
      ];
    });
    expect(
      cells.map(([, text, notes]) => [text, ...[...notes!.matchAll(/<small>(.*?)</g)].map(([, note]) => note)]),
    ).toEqual(said);
    expect(said.filter((texts) => texts.length > 1).length).toBeGreaterThan(5);
  });

  it('leaves out of its data what the table says, and what no price depends on', () => {
    const page: { catalogRows?: RowData[] } = {};
    runInNewContext(files['assets/catalog-data.js']!, page);
    for (const [at, { other, output, ...data }] of page.catalogRows!.entries()) {
      const row = catalog.rows[at]!;
      expect(data).not.toHaveProperty('typicalSeconds');
      expect(data).not.toHaveProperty('isOlderPrice');
      expect(defaultsText({ ...row, ...data }), row.id).toEqual(defaultsText(row));
      // The script reads integers.
      for (const seconds of row.typicalSeconds ?? []) expect(Number.isInteger(seconds), row.id).toBe(true);
      expect(other === undefined ? undefined : catalog.rows[other]!.id, row.id).toBe(row.counterpart);
      for (const wanted of [{}, { outputs: 4 }, { seconds: 5, resolution: '720p' }])
        for (const can of [[], ...row.capabilities.map((name) => [name])])
          expect(judge({ ...row, ...data, output: output ?? '' }, wanted, can), row.id).toEqual(
            judge(row, wanted, can),
          );
    }
  });

  it('says what a price is for: a task, unless the price names another unit', () => {
    expect(page).toContain('<th scope="col">Price<');
    for (const row of catalog.rows) {
      const { price } = judge(row, {});
      const isNamed = / per (?:second|image)$/.test(priceText(price));
      // A price by second or image is that of a task once their number is known.
      if (row.price?.unit === 'task') expect(isNamed, row.id).toBe(false);
      else expect(isNamed, row.id).toBe(price?.per !== undefined);
    }
  });

  it('says which models take only the task of a video, not its file', () => {
    const cells = page.split('<tr').slice(2);
    for (const [at, { entry }] of reference.models.entries()) {
      const isOfVideo = entry.capabilities.some((name) => name === 'video-extend' || name === 'video-upscale');
      const takesFile = /"(?:video_url|videos?|video_urls)"/.test(JSON.stringify(reference.models[at]!.examples));
      expect(cells[at]!.includes('(by task id)'), entry.id).toBe(isOfVideo && !takesFile);
    }
  });

  it('says whether sound is on by default, in the table and in the comparison', () => {
    const cells = page.split('<tr').slice(2);
    const found = new Set<string | undefined>();
    for (const [at, model] of reference.models.entries()) {
      const text = soundText(model);
      const words: Partial<Record<string, string>> = {
        'on by default': 'yes',
        'presumably on by default': 'likely',
        'off by default': 'optional',
      };
      const word = words[text ?? ''] ?? text ?? '';
      const shown = cells[at]!.split('<td>')[6];
      expect(shown, model.id).toBe(word);
      found.add(text);
      const off = Object.values(model.details.parameters).some(
        (one) =>
          one.default === false &&
          /\b(?:audio|sound)\b/.test(one.description ?? '') &&
          /^Whether to generate/.test(one.description ?? ''),
      );
      if (off) expect(text, model.id).toBe('off by default');
      const { motion_has_audio: named } = model.details.parameters;
      if (named?.default === true) {
        expect(named.description, model.id).toMatch(/^Presumably/);
        expect(text, model.id).toBe('presumably on by default');
      }
    }
    expect(found).toEqual(
      new Set(['yes', 'on by default', 'presumably on by default', 'off by default', 'optional', undefined]),
    );
  });

  it('says what this is, with both APIs, and leads to the first call', () => {
    expect(page).toMatch(
      />unigen is a [^<]*two APIs[^<]*Unifically and GateAI Core\. <a href="([^"]+)">First call<\/a>/,
    );
    const [, path, anchor] = /href="([^"#]+)#([^"]+)">First call</.exec(page)!;
    expect(files[path!]).toContain(`id="${anchor}"`);
  });

  it('groups the resolutions, and the models to compare by API and kind', () => {
    const groupsOf = (html: string) => [...html.matchAll(/<optgroup label="([^"]*)">(.*?)<\/optgroup>/g)];
    expect(groupsOf(page).map(([, name]) => name)).toEqual(['Lines', 'Thousands of pixels', 'Megapixels']);
    const groups = groupsOf(files['compare/index.html']!).slice(3);
    expect(groups.map(([, name]) => name)).toContain('GateAI Core, video');
    const [, , videos] = groups.find(([, name]) => name === 'Unifically, video')!;
    const options = [...videos!.matchAll(/value="unifically:([^"]+)">([^<]+)</g)].map(([, id, text]) => {
      const { entry } = reference.models.find((one) => one.api === 'unifically' && one.id === id)!;
      return { text, title: entry.title, isRetired: entry.deprecated === true, id };
    });
    expect(options.length).toBeGreaterThan(20);
    for (const { text, title, isRetired, id } of options)
      expect(text).toBe(`${title} (${id})${isRetired ? ' (retired)' : ''}`);
    // The retired ones come last.
    const groupsByName = [false, true].map((isLast) => options.filter(({ isRetired }) => isRetired === isLast));
    expect(options).toEqual(
      groupsByName.flatMap((list) => list.toSorted((a, b) => a.title.localeCompare(b.title, 'en', { numeric: true }))),
    );
    expect(groupsByName.every((list) => list.length > 0)).toBe(true);
    expect(groups.flatMap(([, , html]) => html!.match(/<option/g))).toHaveLength(reference.models.length);
  });

  it('weighs little', () => {
    expect(page).not.toContain('rel="stylesheet"');
    const loaded = scriptsOfPage(page);
    expect(loaded).toEqual(['assets/catalog-data.js', 'assets/catalog.js']);
    expect(page).toMatch(/<style>[^<]*#models/);
    const parts = ['index.html', ...loaded];
    const weights = parts.map((path) => [path, gzipSync(pages[path] ?? files[path]!, { level: 9 }).length] as const);
    const sum = weights.reduce((total, [, bytes]) => total + bytes, 0);
    console.log(
      `catalog, gzip: ${weights.map(([path, bytes]) => `${path} ${bytes}`).join(', ')}; together ${sum} bytes`,
    );
    expect(sum, 'bytes of the catalog page: leave out as much as you add').toBeLessThanOrEqual(MAX_BYTES);
  });

  it('keeps what a contract says from being HTML or script', async () => {
    const hostile = structuredClone(document);
    const evil = '</script><img src=x onerror=alert(1)>"\'';
    const branch = hostile.components.schemas.GoogleVeo31FastTask!;
    Object.assign(branch, { title: evil, description: evil });
    const made = await siteFiles(await readReference(hostile));
    for (const path of ['index.html', 'compare/index.html']) expect(made[path]).not.toContain('<img src=x');
    expect(readModel(made, 'unifically:google/veo-3.1-fast').entry.title).toBe(evil);
  });
});

describe('the groups of the filters', () => {
  it('are of videos only where every model of each choice makes one', () => {
    const videos = Object.entries(CAPABILITY_GROUPS).filter(([group]) => group.startsWith('Video'));
    expect(videos).toHaveLength(2);
    for (const { entry } of reference.models)
      for (const name of videos.flatMap(([, names]) => names))
        if (entry.capabilities.includes(name)) expect(entry.kind, `${entry.id} ${name}`).toBe('video');
  });
});

describe('the comparison', () => {
  const read = (...keys: string[]) => keys.map((key) => readModel(files, key));
  const linesOf = (models: ComparedModel[], wanted: Wanted = {}, can: Capability[] = []) =>
    new Map(
      compare(models, wanted, { can })
        .flatMap(({ lines }) => lines)
        .map((line) => [line.label, line]),
    );

  /** The words of each cell. */
  const textsOf = (line: Line) =>
    line.cells.map((cell) => cell.map((one) => (typeof one === 'string' ? one : one.text)));

  it('has a file for each model', () => {
    for (const row of catalog.rows) expect(files).toHaveProperty([`compare/models/${row.api}/${row.id}.js`]);
  });

  it('says who can make the request, with its shape and what it has to do', () => {
    const models = read('unifically:kuaishou/kling-3.0-video', 'unifically:google/veo-3.1-extend');
    const request = linesOf(models, { ratio: '1:1' }, ['first-frame']).get('Price of my request')!;
    const cells = textsOf(request);
    expect(request.note).toBe('1:1, image as first frame');
    expect(cells[0]).toEqual(['not documented', 'fits']);
    expect(cells[1]).toEqual([expect.stringMatching(/^does not fit: no image as first frame/)]);
  });

  it('has no price of a request that nobody has entered, and one style for what is not documented', () => {
    const models = read('unifically:openai/sora-2', 'unifically:google/veo-3.1-lite', 'gateai:sora-2');
    expect([...linesOf(models).keys()]).not.toContain('Price of my request');
    expect(linesOf(models).get('Documented price')!.note).toBe('per task, if no other unit is named');
    const sections = compare(models, { seconds: 8, sound: 'on' });
    const html = renderToString(
      h(ComparisonTable, { note: undefined, models, request: '', sections, onlyDifferences: false, remove: () => {} }),
    );
    const said = html.match(/<(?:p|span)[^>]*>not documented</g)!;
    expect(said.length).toBeGreaterThan(2);
    for (const tag of said) expect(tag).toContain('class="none"');
    // A price that no document ties to the length is no larger than its doubt.
    expect(html).toMatch(/<p>about \$[^<]+<\/p><p>may vary by length</);
    expect(html).not.toContain('class="amount"');
    const priced = compare(read('unifically:kuaishou/kling-o1-video'), { seconds: 10 });
    expect(priced[0]!.lines[0]!.cells[0]![0]).toMatchObject({ text: '$0.48', kind: 'amount' });
    expect(html).toContain('>may fit: sound not documented<');
    // A retired model is known by its heading.
    expect(html.match(/<small>[^]*?<\/small>/g)!.map((text) => text.includes('retired'))).toEqual([true, false, false]);
  });

  it('puts parameters that decide the same on one line, whatever their names', () => {
    const lines = linesOf(read('unifically:kuaishou/kling-3.0-video', 'gateai:kling-3.0'));
    const length = lines.get('duration / durationSeconds')!;
    expect(length.differs).toBe(true);
    expect(length.cells.map(([name]) => name)).toEqual(['`duration`', '`durationSeconds`']);
    expect(lines.get('prompt')!.cells.every((cell) => cell.length > 0)).toBe(true);
    const veo = linesOf(read('unifically:google/veo-3.1-fast', 'gateai:veo-3.1-fast-generate-001'));
    expect([...veo.keys()]).toEqual(expect.arrayContaining(['start_image_url / start_frame']));
  });

  it('has every parameter of each model once', () => {
    const pairs = reference.models.map((model) => [modelKey(model), modelKey(model.counterpart ?? model)] as const);
    for (const keys of pairs) {
      const models = read(...keys);
      const sections = compare(models, {}).filter(({ title }) => title.startsWith('Parameters'));
      const labels = sections.flatMap(({ lines }) => lines).flatMap(({ label }) => label.split(' / '));
      const names = new Set(models.flatMap(({ details }) => Object.keys(details.parameters)));
      expect(new Set(labels), keys[0]).toEqual(names);
    }
  });

  it('has one line for a name, also if one API lists it for all of its models, and one for the sound', () => {
    const models = read('unifically:kuaishou/kling-3.0-omni-video', 'gateai:ltxv-2.3-pro');
    const lines = compare(models, {}).flatMap((section) => section.lines.filter(({ isCode }) => isCode));
    const images = lines.filter(({ label }) => label.split(' / ').includes('image_urls'));
    expect(images).toHaveLength(1);
    expect(images[0]!.cells[1]).toContain('listed for every model of GateAI Core');
    expect(lines.map(({ label }) => label)).toContain('native_audio / generate_audio');
    for (const pair of reference.models.filter(({ counterpart }) => counterpart)) {
      const both = read(modelKey(pair), modelKey(pair.counterpart!));
      const names = compare(both, {})
        .filter(({ title }) => title.startsWith('Parameters'))
        .flatMap((section) => section.lines)
        .flatMap(({ label }) => [...new Set(label.split(' / '))]);
      // A name on two lines decides two things, as the catalog knows: `mode` may be a resolution.
      expect(
        names.filter((name, at) => names.indexOf(name) !== at && name !== 'mode'),
        modelKey(pair),
      ).toEqual([]);
    }
  });

  it('has the aspect ratios of a model that takes a width and a height instead', () => {
    const sized = catalog.rows.filter(
      ({ ratios, ...key }) => ratios?.split(' ').includes('9:16') && !readModel(files, modelKey(key)).entry.aspectRatio,
    );
    expect(sized.length).toBeGreaterThan(0);
    for (const row of sized)
      expect(linesOf(read(modelKey(row))).get('Aspect ratio')!.cells[0]![0], row.id).toMatch(
        /\b9:16\b.*, by the size$/,
      );
  });

  it('says below its name that a model does not fit, merges equal prices of the request, and says that it scrolls', () => {
    const htmlOf = (wanted: Wanted, isNarrow: boolean, ...keys: string[]) => {
      const models = read(...keys);
      const sections = compare(models, wanted);
      const table = { note: undefined, models, request: '', sections, onlyDifferences: false, isNarrow };
      return renderToString(h(ComparisonTable, { ...table, remove: () => {} }));
    };
    const names = ['unifically:google/veo-3.1-fast', 'gateai:sora-2', 'unifically:google/veo-3.1-quality'];
    const heads = htmlOf({ seconds: 12 }, false, ...names).match(/<th scope="col".*?<\/th>/g)!;
    expect(heads.map((head) => head.includes('>does not fit</span>'))).toEqual([true, false, true]);
    expect(htmlOf({}, false, ...names)).not.toContain('does not fit');
    const same = htmlOf({ seconds: 5 }, false, names[0]!, names[2]!);
    expect(same).toMatch(
      />Price of my request<.*?<td colspan="2"[^>]*><span class="all">Both: .*?<p class="unfit">does not fit: only/i,
    );
    expect(htmlOf({}, true, ...names)).toContain('Scroll the table sideways to see all three.');
    for (const html of [htmlOf({}, true, ...names.slice(1)), htmlOf({}, false, ...names)])
      expect(html).not.toContain('sideways');
  });

  it('says how models differ, and shows the price of the request before all others', () => {
    const models = read('unifically:kuaishou/kling-3.0-omni-video', 'gateai:ltxv-2.3-pro');
    const lines = linesOf(models, { seconds: 5 });
    expect(lines.get('Price of my request')).toMatchObject({ isMain: true });
    expect(lines.get('keep_audio')!.mark).toBe('only Kling 3.0 Omni Video');
    expect(lines.get('native_audio / generate_audio')!.mark).toBe('name and default differ');
    expect(lines.get('start_frame_url / start_frame')!.mark).toBe('name and accepted values differ');
    // Only one of the two says that it needs the first frame.
    const frames = linesOf(read('gateai:seedance-2.0', 'gateai:ltxv-2.3-pro'), {});
    expect([frames.get('end_frame')!.mark, frames.get('quantity')!.mark]).toEqual(['same values', 'same']);
    const html = renderToString(
      h(ComparisonTable, {
        note: undefined,
        models,
        request: '',
        sections: compare(models, {}),
        onlyDifferences: false,
        remove: () => {},
      }),
    );
    expect(html).not.toContain('>differs<');
  });

  it('says of each model whether it has what the request needs, also if only differences are shown', () => {
    const models = read('unifically:google/veo-3.1-fast', 'unifically:google/veo-3.1-quality');
    const htmlOf = (can: Capability[], onlyDifferences = true) =>
      renderToString(
        h(ComparisonTable, {
          note: undefined,
          models,
          request: '',
          sections: foldLines(models, compare(models, {}, { can })),
          onlyDifferences,
          remove: () => {},
        }),
      );
    const html = htmlOf(['first-frame', 'reference-image', 'lip-sync']);
    expect(html).toMatch(
      />Image as first frame<(?!.*Both: ).*?<p>yes, by <.*?<p>yes, by <.*?>Image references<.*?yes.*?<p class="unfit">no</,
    );
    expect(html).toMatch(/>Lip sync<.*?<p class="unfit">no<.*?<p class="unfit">no</);
    // The section is no list of differences, and says so.
    expect(html).toMatch(/>What my request needs<\/span><small>all of it, also where the models agree</);
    expect(htmlOf(['first-frame'], false)).not.toContain('also where the models agree');
    // It is said once.
    expect(html).not.toContain('>image as first frame<');
    expect(htmlOf([])).not.toContain('First frame');
  });

  it('marks differences, and none between a model and itself', () => {
    const [veo] = read('unifically:google/veo-3.1-fast');
    expect([...linesOf([veo!, veo!]).values()].filter(({ differs }) => differs)).toEqual([]);
    const lines = linesOf(read('unifically:google/veo-3.1-fast', 'unifically:google/veo-3.1-quality'));
    expect(lines.get('Typical time')).toMatchObject({ cells: [['about 100 s'], ['about 240 s']], differs: true });
    expect(lines.get('Provider')).toMatchObject({ cells: [['Google'], ['Google']], differs: false });
  });

  it('has one cell for a line in which all models are the same', () => {
    const htmlOf = (...keys: string[]) => {
      const models = read(...keys);
      const sections = compare(models, {}).map(({ title, lines }) => ({
        title,
        lines: lines.filter(({ label }) => ['Provider', 'Typical time', 'What it does'].includes(label)),
      }));
      const table = { note: undefined, models, request: '', sections, onlyDifferences: false, remove: () => {} };
      return renderToString(h(ComparisonTable, table));
    };
    const names = ['unifically:google/veo-3.1-fast', 'unifically:google/veo-3.1-quality'];
    const both = htmlOf(...names);
    expect(both.match(/<tr class="same".*?<\/tr>/g)).toHaveLength(1);
    expect(both).toMatch(
      />Provider<.*?<td colspan="2"[^>]*><span class="all">Both: <\/span><p>Google<\/p><\/td><\/tr>/i,
    );
    expect(htmlOf(...names, 'unifically:google/veo-3.1-lite')).toContain('>All three: <');
    expect(htmlOf(names[0]!)).not.toContain('class="same"');
  });

  it('says of what a model lacks whether it has no such parameter, or no document says so', () => {
    const models = read('unifically:google/veo-3.1-fast', 'gateai:veo-3.1-lite', 'unifically:suno-ai/music');
    for (const { title, lines } of compare(models, {}))
      for (const { label, missing } of lines)
        if (title.startsWith('Parameters')) expect(missing, label).toBe('no such parameter');
    const lines = linesOf(models);
    expect([...lines.values()].map(({ missing }) => missing)).not.toContain('none');
    expect(lines.get('Length')!.missing).toBe('no such parameter');
    expect(lines.get('Typical time')!.missing).toBe('not documented');
    const html = renderToString(
      h(ComparisonTable, {
        note: comparisonNote(models),
        models,
        request: '',
        sections: compare(models, {}),
        onlyDifferences: false,
        remove: () => {},
      }),
    );
    expect(html).not.toContain('>none<');
    expect(html).toContain('<span class="none">no such parameter</span>');
    expect(html).not.toContain('different models');
  });

  it('says first that a model of both services has its own parameters at each', () => {
    const note =
      'Both services have this model, each with its own parameters, limits and prices: a request for one is not valid at the other.';
    const pair = reference.models.find(({ counterpart }) => counterpart)!;
    const models = read(modelKey(pair), modelKey(pair.counterpart!));
    expect(comparisonNote(models)).toBe(note);
    expect(comparisonNote(models.slice(1))).toBeUndefined();
    const table = { note, models, request: 'seconds=8', sections: [], onlyDifferences: false, remove: () => {} };
    expect(renderToString(h(ComparisonTable, table))).toMatch(
      /^<p class="note">Both services have.*<a href="[^"]*\.html\?seconds=8">/,
    );
  });

  it('folds what only one model has, and puts first what all have in other ways', () => {
    const models = read('unifically:kuaishou/kling-3.0-omni-video', 'gateai:ltxv-2.3-pro');
    const whole = compare(models, {});
    const folded = foldLines(models, whole);
    const has = (line: Line) => line.cells.map((cell) => cell.length > 0);
    for (const [at, { title, lines, fold }] of folded.entries()) {
      if (!fold) expect(lines, title).toEqual(whole[at]!.lines);
      else
        expect(
          lines.filter((line) => line.differs && has(line).filter(Boolean).length === 1).length,
          title,
        ).toBeLessThan(2);
    }
    const { lines } = folded.find(({ title }) => title === 'Parameters')!;
    const ranks = lines.map((line) =>
      line.label === 'Only in one' ? 3 : line.differs ? Number(has(line).includes(false)) : 2,
    );
    expect(ranks).toEqual(ranks.toSorted());
    const last = lines.at(-1)!;
    expect(last).toMatchObject({ label: 'Only in one', differs: true, missing: 'nothing' });
    const [cell] = last.cells.map((one) => one[0]! as Paragraph);
    expect(cell!.text).toContain('`keep_audio`');
    expect(cell!.all!.texts.find((text) => text.startsWith('`keep_audio`: '))).toContain('true or false');
    // Nothing is lost: each folded parameter has its line in the list.
    const own = whole
      .find(({ title }) => title === 'Parameters')!
      .lines.filter((line) => String(has(line)) === 'true,false');
    expect(cell!.all!.texts).toHaveLength(own.length);
    expect(foldLines(models.slice(1), whole)).toBe(whole);
    const three = read('unifically:google/veo-3.1-fast', 'gateai:sora-2', 'gateai:kling-3.0');
    const generic = foldLines(three, compare(three, {})).at(-1)!;
    expect(generic.lines.map(({ label }) => label)).toEqual(['Only in some']);
    expect(generic.lines[0]!.cells.map((one) => one.length)).toEqual([0, 1, 1]);
  });

  it('says which price is more than the most that the request may cost, or may be', () => {
    const models = read('unifically:kuaishou/kling-o1-video', 'gateai:kling-video-o-1', 'gateai:seedance-2.0-fast');
    const [line] = compare(models, { seconds: 8 }, { max: 0.38 }).flatMap(({ lines }) => lines);
    expect(line!.note).toBe('8 s, at most $0.38');
    expect(textsOf(line!)).toEqual([
      ['does not fit: $0.384, more than $0.38'],
      ['about $0.04', 'may vary by length', 'may cost more than $0.38', 'fits if the price does'],
      ['does not fit: about $0.80, more than $0.38'],
    ]);
    expect(line!.unfit).toEqual([true, false, true]);
    const [higher] = compare(models.slice(2), { seconds: 8 }, { max: 1 }).flatMap(({ lines }) => lines);
    expect(textsOf(higher!)).toEqual([
      [
        'about $0.80',
        'in proportion; documented: $0.40 for 4 s at 720p, $1.48 for 15 s at 720p',
        'may cost more than $1.00',
        'fits if the price does',
      ],
    ]);
  });

  it('has the prices of the nearest lengths if the own length has none, and says which prices are of an older document', () => {
    const models = read('unifically:kuaishou/kling-3.0-omni-video', 'gateai:kling-3.0');
    const lines = linesOf(models, { seconds: 8 });
    expect(textsOf(lines.get('Price of my request')!)[0]).toEqual([
      expect.stringMatching(/^\$[\d.]+.* for 5 s, \$[\d.]+.* for 10 s$/),
      'for 1080p',
      'price for 8 s not documented',
      'older document',
      'fits',
    ]);
    expect(textsOf(lines.get('Documented price')!).map((texts) => texts.includes('older document'))).toEqual([
      true,
      false,
    ]);
  });

  it('says of a price for the default number of images how many those are, unless the request says it', () => {
    const several = reference.models.filter(
      ({ entry: { price, outputs } }) => price?.unit === 'image' && (outputs?.default ?? 1) > 1,
    );
    expect(several.length).toBeGreaterThan(0);
    for (const { api, id, entry } of several) {
      const words = `for ${entry.outputs!.default} images`;
      const models = read(`${api}:${id}`);
      const textOf = (wanted: Wanted) => textsOf(linesOf(models, wanted).get('Price of my request')!)[0];
      expect(textOf({ ratio: '1:1' }), id).toContain(words);
      expect(textOf({ outputs: 2 }), id).not.toContain(words);
      const row = page.split('<tr').find((one) => one.includes(`<code>${id}</code>`))!;
      expect(row, id).toContain(`<small>${words}</small>`);
    }
    expect(page.match(/<small>for \d+ images<\/small>/g)).toHaveLength(several.length);
  });

  it('prices the request', () => {
    const lines = linesOf(read('unifically:kuaishou/kling-o1-video', 'gateai:kling-video-o-1'), { seconds: 10 });
    expect(textsOf(lines.get('Price of my request')!)).toEqual([
      ['$0.48', 'older document', 'fits'],
      ['about $0.04', 'may vary by length', 'fits'],
    ]);
    expect(lines.get('Price of my request')).toMatchObject({ note: '10 s', isDoubtful: true });
    expect(
      linesOf(read('unifically:kuaishou/kling-o1-video'), { seconds: 10 }).get('Price of my request')!.isDoubtful,
    ).toBe(undefined);
    const short = linesOf(read('unifically:google/veo-3.1-fast', 'gateai:sora-2'), { seconds: 5 });
    expect(textsOf(short.get('Price of my request')!)[0]).toEqual(['does not fit: only 4, 6, 8 s']);
  });

  it('counts the tasks of a request as the catalog does', () => {
    const wanted = { outputs: 4 };
    const row = catalog.rows.find((one) => {
      const { cannot, price, requests } = judge(one, wanted);
      return cannot.length === 0 && price && requests[0] === 4 && requests[1] === 4;
    })!;
    expect(textsOf(linesOf(read(modelKey(row)), wanted).get('Price of my request')!)[0]).toContain('in 4 tasks');
  });

  it('sums up more than two documented prices, and has each of them', () => {
    const htmlOf = (key: string) => {
      const models = read(key);
      const table = { note: undefined, models, request: '', sections: compare(models, {}), onlyDifferences: false };
      return renderToString(h(ComparisonTable, { ...table, remove: () => {} }));
    };
    const plain = (text: string) => escaped(text).replaceAll(/`(.*?)`/g, '<code>$1</code>');
    let summedUp = 0;
    for (const model of reference.models) {
      const { price } = model.entry;
      if (!price?.tiers) continue;
      const html = htmlOf(modelKey(model));
      for (const text of tierLines(price)) expect(html, model.id).toContain(`<p>${plain(text)}</p>`);
      const isSummedUp = html.includes(`<summary>All ${price.tiers.length} prices</summary>`);
      expect(isSummedUp, model.id).toBe(price.tiers.length > 2);
      const amounts = price.tiers.map(({ amount }) => amount);
      if (!isSummedUp || new Set(amounts).size === 1) continue;
      summedUp++;
      expect(html, model.id).toContain(` to ${formatUsd(Math.max(...amounts))}`);
    }
    expect(summedUp).toBeGreaterThan(2);
    expect(textsOf(linesOf(read('unifically:kuaishou/kling-3.0-omni-video')).get('Documented price')!)[0]![0]).toBe(
      '$0.14 to $0.40',
    );
  });
});
