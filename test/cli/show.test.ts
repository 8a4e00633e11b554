import { describe, expect, it } from 'vitest';
import { models } from 'unigen/catalog';
import type { ModelEntry } from 'unigen/catalog';
import { namedExamples } from '../../src/contract/document/branches.js';
import type { Context } from '../../src/cli/context.js';
import { detailsOf } from '../../src/catalog/details.js';
import type { ChosenModel } from '../../src/cli/input/model.js';
import { parseRequestCommand, REQUEST_OPTIONS } from '../../src/cli/input/request-command.js';
import { readRequest } from '../../src/cli/input/request.js';
import { exampleCommand } from '../../src/cli/output/example-command.js';
import { modelPage } from '../../src/cli/output/model-page.js';
import { style } from '../../src/cli/output/style.js';
import { allBranches } from '../support/contract.js';
import { run, shellWords, TERMINAL } from './support.js';
import type { ExampleDetails } from '../../src/catalog/model-details.js';

const plain = style({}, false);

async function chosen(entry: ModelEntry): Promise<ChosenModel> {
  return { api: entry.api, id: entry.id, entry, details: await detailsOf(entry) };
}

describe('unigen show', () => {
  it('shows the parameters, rules, price, duration, output and examples of a model', async () => {
    const { code, out } = await run(['show', 'google/veo-3.1-fast']);
    expect(code).toBe(0);
    for (const line of [
      'Veo 3.1 Fast',
      'google/veo-3.1-fast: video, Google, unifically',
      '  prompt  string; required',
      '  duration  number: 4, 6 or 8; default 4 (Text mode, Frame mode)',
      '  reference_image_urls  list of 1 to 3 images',
      '  - `voice` needs `reference_image_urls`.',
      '  - about $0.40',
      '  - usually about 100 s',
      '  video_url  URL; required',
      `  unigen run google/veo-3.1-fast --prompt 'A paper boat drifts down a rain gutter'`,
    ]) {
      expect(out.split('\n')).toContain(line);
    }
  });

  it('shows the modes, the conditions, the shared limits, and the rules that only a sentence can express', async () => {
    const rules = async (id: string) => (await detailsOf(models.find((entry) => entry.id === id)!)).rules;
    expect(await rules('google/veo-3.1-fast')).toContain(
      'Reference mode (if `reference_image_urls` is set): takes no `start_image_url` or `end_image_url`; `duration` must be 8 or omitted.',
    );
    expect(await rules('alibaba/wan-2.5-video')).toEqual([
      'Text to video: if `mode` is t2v or omitted.',
      'Image to video (if `mode` is i2v): needs `start_image_url`.',
    ]);
    expect(await rules('hailuo-2_3')).toContain('10 seconds (if `durationSeconds` is 10): `resolution` must be 768p.');
    expect(await rules('kling-3.0')).toContain('`image_urls` and `elements` together must have at most 7 items.');
    expect(await rules('kuaishou/kling-o1-video')).toContain('No mode: `aspect_ratio` must not be auto.');
    expect(await rules('kuaishou/kling-3.0-video')).toEqual([
      'Needs `multi_shots` or `prompt`.',
      'If `multi_shots` is set: takes no `prompt`.',
      'All `multi_shots` together last at least 3 and at most 15 seconds.',
      '`multi_shots` must have an item with `duration` above 1, or more than 2 items.',
    ]);
  });

  it('asks for --api if both APIs have a model of that name', async () => {
    const { code, err } = await run(['show', 'sora-2']);
    expect(code).toBe(2);
    expect(err).toBe(
      'error: sora-2 may be openai/sora-2 at unifically (--api unifically) or sora-2 at gateai (--api gateai); choose one with --api\n',
    );
    expect((await run(['show', 'sora-2', '--api', 'gateai'])).out).toMatch(/^Sora 2\nsora-2: video, OpenAI, gateai/);
    expect((await run(['show', 'sora-2', '--api', 'unifically'])).out).toContain(
      'Retired; use google/veo-3.1-fast instead.',
    );
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
    expect((await run(['show'])).code).toBe(2);
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

  it('says that an open model takes any parameter', async () => {
    expect((await run(['show', 'topaz-labs/image-generative'])).out).toContain(
      '  - Any other parameter is passed on unchecked.',
    );
  });
});

describe.each(models.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
  it('is shown within the width of a terminal', async () => {
    const page = await modelPage(await chosen(entry), plain, TERMINAL.columns);
    const prose = page
      .split('\nExample')[0]!
      .split('\n')
      .filter((line) => line.length > TERMINAL.columns);
    expect(prose).toEqual([]);
    expect(page).not.toMatch(/undefined|\[object/);
  });

  it('has example commands that make the requests of its examples', async () => {
    const model = await chosen(entry);
    const { schema, inputKey } = allBranches.find(({ api, model: id }) => api === entry.api && id === entry.id)!;
    for (const { value } of Object.values(namedExamples(schema))) {
      const body = value as ExampleDetails['body'];
      const [program, command, ...words] = shellWords(exampleCommand(model, { summary: '', body }).join(' '));
      expect([program, command]).toEqual(['unigen', 'run']);
      const { chosen: found, parsed } = await parseRequestCommand('run', REQUEST_OPTIONS, words);
      expect(found.entry).toBe(entry);
      const { input, topLevel } = await readRequest({} as Context, found, parsed);
      const { type, images, videos } = body;
      expect(input).toEqual(body[inputKey]);
      expect(topLevel).toEqual(entry.api === 'gateai' ? JSON.parse(JSON.stringify({ type, images, videos })) : {});
    }
  });
});
