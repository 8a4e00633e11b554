import { gzipSync } from 'node:zlib';
import { posix } from 'node:path';
import { h, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { listWords } from '../../src/internal/list-words.js';
import { siteAssets } from '../../scripts/reference/assets.js';
import { exampleResponse } from '../../scripts/reference/example-response.js';
import { examplesOf } from '../../scripts/reference/mode-examples.js';
import { API_TITLES } from '../../src/catalog/words/api-titles.js';
import { differenceWords } from '../../scripts/reference/pages/model/difference.js';
import { familyOf, similarTo } from '../../scripts/reference/pages/model/family.js';
import { ModelPage } from '../../scripts/reference/pages/model-page.js';
import { readModelSite, type ModelSite } from '../../scripts/reference/pages/model/site.js';
import { splitDescription, withoutSuccessor } from '../../scripts/reference/pages/model/split-description.js';
import { renderPage } from '../../scripts/reference/pages/render.js';
import type { Capability } from '../../src/catalog/capabilities.js';
import { isOlderPrice } from '../../src/catalog/older-price.js';
import { mayVaryByLength, mayVaryByOutputs, mayVaryByResolution } from '../../src/catalog/price.js';
import { parameterAnchor, modelPath } from '../../src/reference/paths.js';
import type { ParameterDetails } from '../../src/catalog/model-details.js';
import { formatUsd } from '../../src/internal/money.js';
import type { ReferenceModel } from '../../src/reference/reference-model.js';
import { LANGUAGE_NAMES, sampleCode } from '../../src/reference/samples/samples.js';
import { Contract, document } from '../support/contract.js';
import { reference } from './models.js';
import { quoted } from '../support/quoted.js';
import { scriptsOfPage } from '../support/scripts-of-page.js';

const { models } = reference;
const site = await readModelSite(reference);
const renderExact = (model: ReferenceModel, of: ModelSite = site) =>
  renderPage(h(ModelPage, { model, site: of }) as VNode);
const render = (model: ReferenceModel, of?: ModelSite) => quoted(renderExact(model, of));
const started = process.cpuUsage();
const exactPages = models.map((model) => [model, renderExact(model)] as const);
const { user, system } = process.cpuUsage(started);
/** Time of the processor, since other tests run at the same time. */
const buildMs = (user + system) / 1000;
const pages = new Map(exactPages.map(([model, html]) => [model, quoted(html)]));

/** Says no more than the price and its source. */
const ONLY_A_PRICE = /^An older document lists \$[\d.]+(?: per second)?\.$/;

/** What a reader sees of a page. */
function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html.replace(/<[^>]*>/g, '').replace(/&(\w+|#39);/g, (all, name: string) => entities[name] ?? all);
}

const plain = (words: string) => words.replaceAll('`', '');

const all = <T>(check: (model: ReferenceModel, html: string) => T[]): T[] =>
  [...pages].flatMap(([model, html]) => check(model, html));

describe('the page of every model', () => {
  it('has every rule as a sentence, and the description of every mode', () => {
    const missing = all((model, html) => {
      const text = textOf(html);
      return model.details.rules.filter((rule) => !text.includes(plain(rule))).map((rule) => [model.id, rule]);
    });
    expect(missing).toEqual([]);
    expect(models.flatMap(({ details }) => details.rules).length).toBeGreaterThan(100);
  });

  it('has an anchor for every parameter, nested ones too, with its description', () => {
    const paths = (parameters: Record<string, ParameterDetails>, prefix = ''): [string, ParameterDetails][] =>
      Object.entries(parameters).flatMap(([name, parameter]) => [
        [prefix + name, parameter] as [string, ParameterDetails],
        ...paths(parameter.properties ?? parameter.items?.properties ?? {}, `${prefix}${name}.`),
      ]);
    const missing = all((model, html) => {
      const text = textOf(html);
      return paths(model.details.parameters)
        .map(
          ([path, parameter]) => [path === 'images' || path === 'videos' ? `body.${path}` : path, parameter] as const,
        )
        .filter(
          ([path, { description = '' }]) =>
            !html.includes(`id="${parameterAnchor(path)}"`) ||
            (!path.startsWith('body.') && !text.includes(plain(description))),
        )
        .map(([path]) => [model.id, path]);
    });
    expect(missing).toEqual([]);
  });

  it('has every example in every language', () => {
    const missing = all((model, html) => {
      const text = textOf(html);
      return model.examples.flatMap(({ name, summary, body }) =>
        LANGUAGE_NAMES.filter(
          (language) => !text.includes(sampleCode(language, { model, body })) || !text.includes(summary),
        ).map((language) => [model.id, name, language]),
      );
    });
    expect(missing).toEqual([]);
  });

  it('has titles of examples without marks of code, since an option shows them as they are', () => {
    const titles = models.flatMap(({ examples }) => examples.map(({ summary }) => summary));
    expect(titles).toContain('All parameters except style_prompt, which overrides three others');
    expect(titles.filter((title) => title.includes('`'))).toEqual([]);
  });

  it('has the description, prices and their doubts, the properties of the output, and what is assumed', () => {
    const missing = all((model, html) => {
      const text = textOf(html);
      const { price } = model.entry;
      return [
        // A note says where a retired model leads to.
        ...Object.values(splitDescription(withoutSuccessor(model.details.description, model.entry.successor))),
        model.details.output.description,
        ...Object.values(model.details.output.properties).map(({ description = '' }) => description),
        ...(price?.note === undefined ? [] : [price.note]),
        ...(price ? [`Source: ${site.sources.get(price.source)}.`] : ['No price is documented.']),
        ...(price?.tiers ?? []).map(({ amount }) => formatUsd(amount)),
        ...model.assumptions.map(({ reason }) => reason),
        'Creating a task costs money.',
      ]
        .filter((words) => !text.includes(plain(words)) && !ONLY_A_PRICE.test(words))
        .map((words) => [model.id, words]);
    });
    expect(missing).toEqual([]);
  });

  it('links only to existing anchors and pages, and has no duplicate id', () => {
    const paths = new Set(models.map(modelPath));
    const operations = [...site.operations.values()];
    const wrong = all((model, html) => {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
      const links = [...html.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href!);
      const broken = links.filter((href) => {
        if (href.startsWith('#')) return !ids.includes(href.slice(1));
        const path = posix.join(posix.dirname(modelPath(model)), href);
        if (path.startsWith('models/') && path.endsWith('.html')) return !paths.has(path);
        if (path.startsWith('operations/') && path.includes('#')) return !operations.includes(path);
        return path.startsWith('..') || /^\w+:/.test(href);
      });
      return [...broken, ...ids.filter((id, index) => ids.indexOf(id) !== index)].map((what) => [model.id, what]);
    });
    expect(wrong).toEqual([]);
  });

  it('says what a similar model lacks so that it does not read as what it has', () => {
    const [model] = models.filter(
      ({ api, entry }) => api === 'unifically' && entry.capabilities.includes('voice-preset'),
    );
    const words = (own: Partial<ReferenceModel['entry']>, other: Partial<ReferenceModel['entry']>) =>
      differenceWords(
        { entry: { ...model!.entry, ...own }, details: model!.details },
        { entry: { ...model!.entry, ...other }, details: model!.details },
      );
    const without = { capabilities: model!.entry.capabilities.filter((name) => name !== 'voice-preset') };
    expect([words({}, without), words(without, {})]).toEqual(["can't choose voices", 'also chooses voices']);
    // Without a parameter for sound, a video may still have it.
    const loud = { capabilities: ['generated-audio' as const] };
    expect([words(loud, { capabilities: [] }), words({ capabilities: [] }, loud)]).toEqual([
      'sound not documented',
      'documents sound',
    ]);
    const veo = models.find(({ api, id }) => api === 'unifically' && id === 'google/veo-3.1-fast')!;
    const other = models.find(({ api, id }) => api === veo.counterpart!.api && id === veo.counterpart!.id)!;
    expect(differenceWords(veo, other)).toContain('presumably makes sound');
    const byName = (api: string, id: string) => models.find((one) => one.api === api && one.id === id)!;
    const kling = (name: string) => byName('unifically', `kuaishou/kling-${name}`);
    // No document says that Kling O1 is silent, or makes one shot.
    expect(differenceWords(kling('o1-video'), kling('3.0-omni-video'))).toMatch(
      /^up to 15 s instead of 10 s; also chooses voices; documents [^;]*\bsound\b/,
    );
    const many = { capabilities: ['voice-preset', 'image-edit', 'last-frame', 'elements'] as Capability[] };
    expect(words(many, { capabilities: [], media: [] })).toBe(
      "no last frame or elements; can't choose voices or edit images",
    );
    const image = { path: 'image', media: 'image', many: false } as const;
    // Images that a model takes may be for more than its documents say, unless they are known to be no frames.
    expect(words(many, { capabilities: [], media: [image] })).toBe(
      "no elements; can't choose voices; editing images and last frame not documented",
    );
    expect(words(many, { capabilities: ['image-reference'], media: [image] })).toBe(
      "also image references; no last frame or elements; can't choose voices; editing images not documented",
    );
    // Every model of GateAI Core takes media of which no document says what they do.
    const gateai = { api: 'gateai' as const, media: [] };
    expect(words({ ...many, ...gateai }, { capabilities: [], ...gateai })).toBe(
      'choosing voices, editing images, last frame and elements not documented',
    );
  });

  it('says which parameters of a similar model differ, if it can do the same', () => {
    const wordsOf = (api: string, ...ids: [string, string]) => {
      const [own, other] = ids.map((id) => models.find((model) => model.api === api && model.id === id)!);
      return differenceWords(own!, other!);
    };
    expect(wordsOf('gateai', 'gpt-image-1', 'gpt-image-1.5')).toMatch(/^without `transparency`; other sizes/);
    expect(wordsOf('gateai', 'gpt-image-1.5', 'gpt-image-1')).toMatch(/^also `transparency`; other sizes/);
    // Who speaks a dialogue makes speech.
    const tts = 'elevenlabs/text-to-speech';
    expect(wordsOf('unifically', tts, 'elevenlabs/text-to-dialogue')).not.toContain('no speech');
    expect(wordsOf('unifically', 'elevenlabs/text-to-dialogue', tts)).not.toContain('also speech');
    expect(wordsOf('unifically', 'openai/gpt-image-1', 'openai/gpt-image-1.5')).toContain(
      'editing images not documented',
    );
    for (const model of models)
      for (const other of familyOf(site, model)) {
        if (differenceWords(model, other) !== 'same capabilities and parameters') continue;
        const names = ({ details }: ReferenceModel) => Object.keys(details.parameters).sort();
        expect([names(other), other.entry.sizes], other.id).toEqual([names(model), model.entry.sizes]);
      }
    expect(models.map((model) => textOf(pages.get(model)!)).filter((text) => /\d \w+, not \d/.test(text))).toEqual([]);
  });

  it('links only the name of the other API, and says in sentences what differs there', () => {
    const lines = [...pages].flatMap(([{ counterpart }, html]) => {
      const [line, linked, text] = /<span>Also at <a [^>]*>([^<]*)<\/a>: (.*?)<\/span>/.exec(html) ?? [];
      expect(line !== undefined).toBe(counterpart !== undefined);
      if (counterpart) expect(linked).toBe(API_TITLES[counterpart.api]);
      return text === undefined ? [] : [textOf(text)];
    });
    expect(lines.length).toBeGreaterThan(30);
    for (const line of lines) expect(line).toMatch(/^(?:about )?(?:\$|price not documented)[^;]*?\. [A-Z].*\.$/);
    const page = textOf([...pages].find(([{ counterpart }]) => counterpart?.id === 'kling-2.6')![1]);
    expect(page).toMatch(/Also at GateAI Core: [^;]*\. (?:.*\. )?Not documented there: last frame/);
  });

  it('says of a price that it may vary, or is in an older document only, where it first has it', () => {
    let [flat, rounded, several, older] = [0, 0, 0, 0];
    for (const [{ entry }, html] of pages) {
      const fact = textOf(/<dt>Price\b(.*?)<\/div>/s.exec(html)![1]!);
      const [isFlat, isRounded] = [mayVaryByLength(entry), mayVaryByResolution(entry)];
      const isSeveral = mayVaryByOutputs(entry);
      const parts = listWords(
        [
          ...(isFlat ? ['length'] : []),
          ...(isRounded ? ['resolution'] : []),
          ...Object.keys(entry.price?.statedFor ?? {}),
          ...(isSeveral ? ['number of outputs'] : []),
        ],
        'and',
      );
      expect(/may vary by ((?:[a-z ]|, (?!older))+)/.exec(fact)?.[1] ?? '', entry.id).toBe(parts);
      expect(/<p>It may vary by ([a-z ,]+); no document says\.<\/p>/.exec(html)?.[1] ?? '', entry.id).toBe(parts);
      expect(fact.includes('older document'), entry.id).toBe(isOlderPrice(entry));
      // Which one is said in the section of the price.
      expect(html.includes('<a href="#price">older document</a>'), entry.id).toBe(isOlderPrice(entry));
      flat += Number(isFlat);
      rounded += Number(isRounded);
      several += Number(isSeveral);
      older += Number(isOlderPrice(entry));
    }
    expect(flat).toBeGreaterThan(5);
    expect(rounded).toBeGreaterThan(5);
    expect(several).toBeGreaterThan(5);
    expect(older).toBeGreaterThan(5);
  });

  it('begins with an example that says what to make, for a song too, and has one without vocals', () => {
    const music = models.find(({ id }) => id === 'suno-ai/music')!;
    const inputOf = (at: number) => music.examples[at]!.body.input as Record<string, unknown>;
    expect(inputOf(0)).toHaveProperty('gpt_description_prompt');
    expect(music.examples.some((_, at) => inputOf(at).make_instrumental === true)).toBe(true);
    expect(textOf(pages.get(music)!)).toMatch(/Length\s*not documented/);
    expect(textOf(pages.get(music)!)).toContain('How many a task makes and how long they are is not documented.');
  });

  it('offers other models of the provider if no other is documented with it', () => {
    const music = models.find(({ id }) => id === 'suno-ai/music')!;
    expect(familyOf(site, music).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['suno-ai/extend', 'suno-ai/cover']),
    );
    expect(textOf(pages.get(music)!)).toContain('Other models of Suno');
    for (const model of models) expect(familyOf(site, model)).not.toContain(model);
  });

  it('weighs at most 15 KB with its style and its script, and all are made in two seconds', async () => {
    const assets = await siteAssets();
    const weigh = (text: string) => gzipSync(text, { level: 9 }).length;
    const [html] = pages.values();
    expect(html).not.toContain('rel="stylesheet"');
    const linked = scriptsOfPage(html!).map((path) => assets[path]!);
    expect(linked.length).toBeGreaterThanOrEqual(1);
    const shared = linked.map(weigh).reduce((sum, bytes) => sum + bytes);
    const weights = exactPages
      .map(([model, html]) => ({ id: model.id, bytes: weigh(html) + shared }))
      .sort((one, other) => one.bytes - other.bytes);
    const [median, largest] = [weights[Math.floor(weights.length / 2)]!, weights.at(-1)!];
    console.log(
      `Model pages: median ${median.bytes} bytes, largest ${largest.bytes} (${largest.id}), of which the script ` +
        `${shared}; ${pages.size} in ${Math.round(buildMs)} ms`,
    );
    expect(largest.bytes).toBeLessThanOrEqual(15 * 1024);
    expect(buildMs).toBeLessThan(2000);
  });
});

describe('the page', () => {
  const page = (id: string, api = 'unifically') =>
    pages.get(models.find((model) => model.id === id && model.api === api)!)!;

  it('says what chooses a mode apart from what the mode needs', () => {
    const text = textOf(page('alibaba/wan-2.7-video'));
    expect(text).toContain('A request is in one of 3 modes; mode decides in which.');
    expect(text).toContain('Image to video (if mode is i2v): needs video_url or first_frame_url.');
    expect(text).not.toMatch(/Needs\s*mode/);
    expect(textOf(page('google/veo-3.1-fast'))).toContain('one of 3 modes; what it contains decides in which.');
  });

  it('says once that the price is that of an older document', () => {
    const textOfModel = (id: string) => textOf(pages.get(models.find(({ entry }) => entry.id === id)!)!);
    const repeated = textOfModel('hailuo/minimax-2.3');
    expect(repeated).toContain('an older copy of the page');
    expect(repeated).not.toContain('An older document lists');
    expect(textOfModel('higgsfield-ai/standard')).toContain(
      'An older document lists $0.30; Higgsfield Lite and Turbo cost less.',
    );
  });

  it('names no file of the contract, and puts what an older document lists beside the price', () => {
    const older = models.filter(({ details }) => details.description.includes('An older document'));
    expect(older.length).toBeGreaterThan(0);
    for (const model of older) {
      const html = pages.get(model)!;
      const [before, price] = html.split('id="price"');
      expect(before).not.toContain('An older document');
      const words = splitDescription(model.details.description).older;
      if (!ONLY_A_PRICE.test(words)) expect(textOf(price!)).toContain(plain(words));
    }
    expect([...pages.values()].filter((html) => /\bspec\/\w+\/models\//.test(textOf(html)))).toEqual([]);
    expect(splitDescription('Makes it. An older document lists $0.03, and $0.06 at 4k. Faster.')).toEqual({
      what: 'Makes it. Faster.',
      older: 'An older document lists $0.03, and $0.06 at 4k.',
    });
  });

  it('ends its facts with a long one, which may have a row of its own', () => {
    const last = [...pages.values()].map(
      (html) => /.*<dt>(.*?)<dd>/s.exec(/<dl class="facts">.*?<\/dl>/s.exec(html)![0])![1],
    );
    expect(last).toContain('Aspect ratio');
    // Without a length or a size, there is one row.
    const hasSize = ({ entry: { duration, resolution, aspectRatio, sizes } }: (typeof models)[number]) =>
      [duration, resolution, aspectRatio, sizes].some((fact) => fact !== undefined);
    const lost = [...pages].filter(([model], index) => hasSize(model) && /Seed|Sound/.test(last[index]!));
    expect(lost.map(([{ id }]) => id)).toEqual([]);
  });

  it('leads from the Python of GateAI Core, which reads no ids, to the code that finds a lost task', () => {
    const target = 'guides/errors/index.html#lost-create-without-the-client';
    for (const [{ api, id }, html] of pages) expect(html.includes(target), id).toBe(api === 'gateai');
  });

  it('says how to install what its code imports, and no name that anybody could take on npm', () => {
    const html = page('google/veo-3.1-fast');
    const text = textOf(html);
    const install = '<a href="../../../../guides/introduction/index.html#install">Install unigen</a>';
    for (const language of ['typescript', 'cli'])
      expect(html).toMatch(new RegExp(`<p class="sample ${language}">(?:(?!</p>).)*${install} \\(not on npm yet\\)`));
    for (const other of pages.values()) expect(textOf(other)).not.toContain('npm install');
    expect(text).toContain('pip install requests');
  });

  it('has its facts in the words of the comparison', () => {
    const factsOf = (id: string) => textOf(/<dl class="facts">.*?<\/dl>/s.exec(page(id))![0]);
    expect([...pages.values()].filter((html) => /<dd>any s|\d×\d+ \d|2160p<\/dd>/.test(html))).toEqual([]);
    expect(factsOf('google/veo-3.1-fast')).toMatch(/Aspect ratio\s*16:9, 9:16/);
    expect(factsOf('alibaba/wan-2.7-video')).toMatch(/Length\d+[\d, –]* s/);
    expect(factsOf('google/veo-3.1-fast')).toMatch(/Seed\s*(?:yes|no)/);
  });

  it('names similar models of the provider beside few variants, most alike first', () => {
    const wan = models.find(({ id }) => id === 'alibaba/wan-2.7-video')!;
    expect(familyOf(site, wan).map(({ id }) => id)).toEqual(['alibaba/wan-2.7-video-edit']);
    expect(similarTo(site, wan).map(({ id }) => id)).toEqual(
      ['wan-2.6-video', 'wan-2.6-flash-video', 'wan-2.5-video'].map((id) => `alibaba/${id}`),
    );
    expect(textOf(page('alibaba/wan-2.7-video'))).toContain('Also Wan 2.6 Video, Wan 2.6 Flash Video, Wan 2.5 Video.');
    for (const model of models) {
      const [family, similar] = [familyOf(site, model), similarTo(site, model)];
      if (similar.length > 0) expect(family.length + similar.length, model.id).toBeLessThanOrEqual(4);
      for (const { api, details, entry } of similar)
        expect([api, details.provider, entry.kind, entry.deprecated]).toEqual([
          model.api,
          model.details.provider,
          model.entry.kind,
          undefined,
        ]);
      for (const other of similar) expect(family).not.toContain(other);
    }
  });

  it('does not call models the same that only have the same capabilities', () => {
    const family = textOf(page('google/veo-3.1-fast')).split('Similar models').at(-1)!;
    expect(family).toContain(
      "Veo 3.1 QualityCosts more; no image references; can't choose voices. Price: $0.60 to $0.80, for 720p to 4k output, may vary by length, older document. Typical time: about 240 s.",
    );
    expect(family).toContain('Veo 3.1 Fast RelaxedSame capabilities and parameters. Price: not documented.');
  });

  it('leads from an id to the list that it is from', () => {
    expect(page('google/veo-3.1-fast')).toContain(
      '<a href="../../../../operations/index.html#/resources/listveovoices"><code>GET /v1/resources/google/voices/veo-3.1</code></a>',
    );
  });

  it('leads from a retired model to its successor, also at the other API', () => {
    const html = page('openai/sora-2');
    expect(textOf(html)).toContain('This model is retired');
    expect(html).toMatch(/<a href="[./]*models\/unifically\/google\/veo-3\.1-fast\/index\.html">Veo 3\.1 Fast<\/a>/);
    expect(html).toContain('models/gateai/veo-3.1-fast-generate-001/index.html');
    for (const [model, text] of pages) expect(/This model is retired/.test(text)).toBe(model.entry.deprecated === true);
    for (const [{ entry }, text] of pages)
      if (entry.deprecated) expect(textOf(text)).not.toContain(`Retired; use ${entry.successor}. `);
  });

  it('has places for the form and the run panel, unseen without scripts', () => {
    expect(page('rodin-v2', 'gateai')).toContain(
      '<section id="try" class="js-only" data-api="gateai" data-id="rodin-v2"',
    );
  });

  it('folds the parameters that every model of GateAI Core takes', () => {
    const [own, folded] = page('rodin-v2', 'gateai').split('<details class="generic">');
    expect(own).toContain('id="parameter-mesh_mode"');
    expect(own).not.toContain('id="parameter-first_frame"');
    expect(folded).toContain('id="parameter-first_frame"');
    // Its examples have no other input.
    expect(own).toContain('id="parameter-image"');
  });

  it('says in which modes a parameter is required and refused, and which examples show a mode', () => {
    const text = textOf(page('kuaishou/kling-3.0-omni-video'));
    expect(text).toContain('Required in: Transform, Video reference. Not accepted in: Default mode, Elements.');
    for (const model of models)
      for (const mode of model.details.modes) expect(examplesOf(model, mode).length, model.id).toBeGreaterThan(0);
  });
});

describe('the example response', () => {
  const contract = new Contract(document);

  it('is a finished task of the model, as the contract has it', () => {
    for (const model of models) {
      const response = exampleResponse(document, model) as { data?: { output?: object }; result?: string[] };
      const schema = model.api === 'gateai' ? 'GateAITask' : 'TaskEnvelope';
      expect(contract.validator(schema)(response), model.id).toBe(true);
      expect(contract.validator(model.entry.output)(response.data?.output ?? response.data ?? response), model.id).toBe(
        true,
      );
    }
  });

  it('has files of the kind that the model makes', () => {
    const response = exampleResponse(document, models.find(({ id }) => id === 'seedance-2.0')!);
    expect(response).toEqual({ status: 'FINISHED', result: ['https://cdn.example.com/greenhouse.mp4'] });
  });
});

describe('the words of a contract that is not trusted', () => {
  it('are text wherever they stand', () => {
    const evil = `<img src=x onerror=alert(1)>"'</script>`;
    const [model] = models as [ReferenceModel];
    const hostile: ReferenceModel = {
      ...model,
      id: evil,
      source: evil,
      entry: { ...model.entry, id: evil, title: evil, price: { source: evil, unit: 'task', amount: 1, note: evil } },
      details: {
        ...model.details,
        provider: evil,
        description: evil,
        rules: [evil],
        parameters: { [evil]: { types: ['string'], enum: [evil], description: evil, default: evil, prefer: evil } },
        modes: [{ title: evil, when: { [evil]: [evil] }, required: [evil], refused: [evil] }],
        output: { description: evil, properties: { [evil]: { types: ['string'], description: evil } } },
      },
      examples: [{ name: evil, summary: evil, body: { model: evil, input: { [evil]: evil } } }],
      assumptions: [{ path: evil, reason: evil }],
    };
    const html = render(hostile);
    expect(html).not.toMatch(/<img|="[^"]*onerror=alert\(1\)>"/);
    expect(html.match(/<script/g)).toHaveLength(render(model).match(/<script/g)!.length);
  });
});
