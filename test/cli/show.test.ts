import { describe, expect, it } from 'vitest';
import { models } from 'unigen/catalog';
import type { ModelEntry } from 'unigen/catalog';
import { namedExamples } from '../../src/contract/document/branches.js';
import type { Context } from '../../src/cli/context.js';
import { detailsOf } from '../../src/catalog/details.js';
import { relatedModels } from '../../src/catalog/related-models.js';
import { listWords } from '../../src/internal/list-words.js';
import { chooseModel, type ChosenModel } from '../../src/cli/input/model.js';
import { runCommand } from '../../src/cli/commands/run.js';
import { parseRequestCommand } from '../../src/cli/input/request-command.js';
import { readRequest } from '../../src/cli/input/request.js';
import { exampleCommand } from '../../src/catalog/example-command.js';
import { modelPage } from '../../src/cli/output/model-page.js';
import { style } from '../../src/cli/output/style.js';
import { allBranches } from '../support/contract.js';
import { run, shellWords, TERMINAL } from '../support/run-cli.js';
import type { ExampleDetails } from '../../src/catalog/model-details.js';

const plain = style({}, false);

const chosen = ({ id, api }: ModelEntry): Promise<ChosenModel> => chooseModel(id, api);

describe('unigen show', () => {
  it('shows the parameters, rules, price, duration, output and examples of a model', async () => {
    const { code, out } = await run(['show', 'google/veo-3.1-fast']);
    expect(code).toBe(0);
    for (const line of [
      'Veo 3.1 Fast',
      'google/veo-3.1-fast: video, Google, unifically',
      '  prompt  string; required',
      '  duration  integer: 4, 6 or 8; default 4 (Text mode, Frame mode)',
      '  reference_image_urls  array of 1 to 3 images',
      '  - `voice` needs `reference_image_urls`.',
      '  - about $0.40',
      '  - usually about 100 s',
      '  video_url  URL; required',
      `  unigen run google/veo-3.1-fast --prompt 'A paper boat drifts down a rain gutter'`,
    ]) {
      expect(out.split('\n')).toContain(line);
    }
  });

  it('names the command that lists the ids of a parameter, also inside of others', async () => {
    const lines = async (id: string) => (await run(['show', id])).out.split('\n');
    expect(await lines('elevenlabs/text-to-speech')).toContain(
      '      `unigen resources elevenlabs-voices` lists the ids.',
    );
    expect(await lines('elevenlabs/text-to-dialogue')).toContain(
      '          `unigen resources elevenlabs-voices` lists the ids.',
    );
    expect((await lines('google/veo-3.1-fast')).filter((line) => line.includes('unigen resources'))).toEqual([
      '      `unigen resources veo-voices` lists the ids.',
    ]);
  });

  it('shows the modes, the conditions, the shared limits, and the rules that only a sentence can express', async () => {
    const rules = async (id: string) => (await detailsOf(models.find((entry) => entry.id === id)!)).rules;
    expect(await rules('google/veo-3.1-fast')).toContain(
      'Reference mode (if `reference_image_urls` is set): takes no `start_image_url`; `duration` must be 8 or omitted.',
    );
    expect(await rules('alibaba/wan-2.5-video')).toEqual([
      'Text to video: chosen if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
    ]);
    expect(await rules('hailuo-2_3')).toContain('10 seconds (if `durationSeconds` is 10): `resolution` must be 768p.');
    expect(await rules('kling-3.0')).toContain('`image_urls` and `elements` together must have at most 7 items.');
    expect(await rules('kuaishou/kling-o1-video')).toContain(
      'Elements (if `video_mode` is elements): takes no `video_url`; `image_urls` and `elements` together must have at least 1 and at most 7 items; `aspect_ratio` must not be auto.',
    );
    expect(await rules('kuaishou/kling-3.0-video')).toEqual([
      'Needs `multi_shots` or `prompt`.',
      'If `multi_shots` is set: takes no `prompt`.',
      'All `multi_shots` together last at least 3 and at most 15 seconds.',
    ]);
  });

  it('prefers an exact id to one without its provider; --api chooses the other', async () => {
    expect((await run(['show', 'sora-2'])).out).toMatch(/^Sora 2\nsora-2: video, OpenAI, gateai/);
    expect((await run(['show', 'sora-2', '--api', 'gateai'])).out).toMatch(/^Sora 2\nsora-2: video, OpenAI, gateai/);
    expect((await run(['show', 'sora-2', '--api', 'unifically'])).out).toContain(
      'Retired; use google/veo-3.1-fast instead.',
    );
    // Every exact id names its model, whatever other ids end with it.
    for (const entry of models) {
      const { out } = await run(['show', entry.id, '--json']);
      expect(JSON.parse(out)).toMatchObject({ id: entry.id, api: entry.api });
    }
  });

  it('shows the capabilities, what a request decides about the output, and the modes', async () => {
    const { out } = await run(['show', 'google/veo-3.1-fast']);
    expect(out.split('\n')).toEqual(
      expect.arrayContaining([
        'Capabilities',
        '  first-frame        A given image is the first frame of the video.',
        '  - seconds: 4 6 8 (`duration`); Reference mode: 8',
        '  - aspect ratio: 16:9 9:16 (`aspect_ratio`)',
        '  - takes a seed (`seed`)',
        'Modes',
        '  - Frame mode (if `start_image_url` is set): takes no `reference_image_urls`.',
        'Rules',
        '  - `voice` needs `reference_image_urls`.',
      ]),
    );
    // Each sentence is in one of the sections.
    expect(out.match(/Frame mode \(if/g)).toHaveLength(1);
    const image = (await run(['show', 'bytedance/seedream-4.5'])).out;
    expect(image).toContain('  - results: 4\n');
    expect(image).toContain('  - resolution: 1k 2k 4k (`resolution`)\n');
    expect((await run(['show', 'flux-kontext-pro'])).out).toContain('  - results: 1 to 8 (`quantity`, 4 if omitted)\n');
    expect((await run(['show', 'sora-2'])).out).toContain('  - size: 1280×720 720×1280 (`width`, `height`)\n');
    expect((await run(['show', 'topaz-labs/image-generative'])).out).toMatch(/Capabilities\n {2}- none documented\n/);
  });

  it('shows the parameters that all models of an API take apart, and which one to prefer', async () => {
    const { out } = await run(['show', 'seedance-2.0']);
    const [own, generic] = out.split('\nParameters of every model of this API\n');
    expect(own).toContain('\n  start_frame  image: URL, data: URL or base64\n');
    expect(own).not.toContain('\n  first_frame ');
    expect(generic).toMatch(/\n {2}first_frame {2}image URL\n {6}.*\n {6}Prefer `start_frame`\.\n/);
    // A parameter of its own that others take as well.
    expect((await run(['show', 'gemini-image-2'])).out.split('\nParameters of every')[0]).toContain('\n  image_urls  ');
  });

  it('takes an id without its provider if that is unambiguous', async () => {
    expect((await run(['show', 'veo-3.1-fast'])).code).toBe(0);
    expect((await run(['show', 'text-to-speech'])).err).toMatch(
      /^error: text-to-speech may be .* or .*; use the full id\n$/,
    );
  });

  it('suggests the nearest model', async () => {
    expect(await run(['show', 'google/veo-3.1-fsat'])).toMatchObject({
      code: 2,
      err: 'error: unknown model google/veo-3.1-fsat; did you mean google/veo-3.1-fast?\n',
    });
    expect((await run(['show', 'quadrophone'])).err).toBe(
      'error: unknown model quadrophone; `unigen models` lists the models\n',
    );
    const related = relatedModels('google/veo-none', models).map(({ id }) => id);
    expect(related).toHaveLength(3);
    expect((await run(['show', 'google/veo-none'])).err).toBe(
      `error: unknown model google/veo-none; did you mean ${listWords(related, 'or')}?\n`,
    );
    expect((await run(['show', 'veo-3.1-qual', '--api', 'unifically'])).err).toBe(
      'error: unknown model veo-3.1-qual at unifically; did you mean google/veo-3.1-quality?\n',
    );
    expect((await run(['show'])).code).toBe(2);
  });

  it('lists the models that a part of an id may mean, rather than one with a similar name', async () => {
    const matching = (part: RegExp, api?: string) => [
      ...new Set(
        models
          .filter(({ id, deprecated, api: own }) => !deprecated && part.test(id) && own === (api ?? own))
          .map(({ id }) => id),
      ),
    ];
    for (const [part, ids] of [
      ['veo', matching(/\bveo/)],
      ['google/', matching(/google\//)],
      // Two edits from `kling-2.1`.
      ['kling-o1', matching(/kling-o1/)],
    ] as const) {
      expect(ids.length).toBeGreaterThan(1);
      expect(await run(['show', part])).toMatchObject({
        code: 2,
        err: `error: unknown model ${part}; ${ids.length} models match it: ${listWords(ids, 'and')}; \`unigen models ${part}\` shows them\n`,
      });
    }
    // One edit from `wav`, a model; too many for a sentence.
    const wan = matching(/\bwan/);
    expect((await run(['show', 'wan'])).err).toBe(
      `error: unknown model wan; ${wan.length} models match it, such as ${wan.slice(0, 3).join(', ')}: \`unigen models wan\` lists them\n`,
    );
    const atOne = matching(/\bveo/, 'gateai');
    expect((await run(['show', 'veo', '--api', 'gateai'])).err).toContain(
      `unknown model veo at gateai; ${atOne.length} models match it: ${listWords(atOne, 'and')}; \`unigen models veo --api gateai\` shows them\n`,
    );
  });

  it('prints the details as JSON', async () => {
    const { out } = await run(['show', 'gpt-image-2', '--json', '--api', 'gateai']);
    expect(JSON.parse(out)).toMatchObject({
      id: 'gpt-image-2',
      api: 'gateai',
      parameters: { prompt: { types: ['string'] } },
      topLevelParameters: { images: {} },
    });
  });

  it('writes commands for every shell, with the URL of the callback, and an estimate for a dry run', async () => {
    const model = await chooseModel('google/veo-3.1-fast', undefined);
    const command = (input: Record<string, string>, others = {}) =>
      exampleCommand(model, { model: model.id, input, ...others });
    // zsh would look for a program called `now`.
    expect(command({ prompt: '=now' })[1]).toBe(`--prompt '=now'`);
    expect(command({ prompt: `it's $HOME` })[1]).toBe(String.raw`--prompt 'it'\''s $HOME'`);
    expect(command({ prompt: 'a' }, { callback_url: 'https://example.com/?a=1' })[2]).toBe(
      `--callback-url 'https://example.com/?a=1'`,
    );
    expect(command({ prompt: 'a' }, { dry_run: true })[0]).toBe('unigen estimate google/veo-3.1-fast');
  });

  it('says that an open model takes any parameter', async () => {
    expect((await run(['show', 'topaz-labs/image-generative'])).out).toContain(
      '  - Any other parameter is passed on unchecked.',
    );
  });
});

describe.each(models.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
  it('is shown within the width of a terminal', async () => {
    const page = modelPage(await chosen(entry), plain, TERMINAL.columns);
    const prose = page
      .split('\nExample')[0]!
      .split('\n')
      .filter((line) => line.length > TERMINAL.columns);
    expect(prose).toEqual([]);
    expect(page).not.toMatch(/undefined|\[object/);
    // Options alone, as a person writes them.
    expect(page).not.toContain(`--input '{`);
  });

  it('has example commands that make the requests of its examples', async () => {
    const model = await chosen(entry);
    const { schema, inputKey } = allBranches.find(({ api, model: id }) => api === entry.api && id === entry.id)!;
    for (const { value } of Object.values(namedExamples(schema))) {
      const body = value as ExampleDetails['body'];
      const [program, command, ...words] = shellWords(exampleCommand(model, body).join(' '));
      expect([program, command]).toEqual(['unigen', body.dry_run === true ? 'estimate' : 'run']);
      const { chosen: found, parsed } = await parseRequestCommand('run', runCommand.options, words);
      expect(found.entry).toBe(entry);
      const { input, topLevel, webhook } = await readRequest({} as Context, found, parsed);
      const { type, images, videos } = body;
      expect(input).toEqual(body[inputKey]);
      expect(webhook).toBe(body.dry_run === true ? undefined : body.callback_url);
      expect(topLevel).toEqual(entry.api === 'gateai' ? JSON.parse(JSON.stringify({ type, images, videos })) : {});
    }
  });
});
