import { CAPABILITY_NAMES, models, type ModelEntry } from 'unigen/catalog';
import { describe, expect, it } from 'vitest';
import { loadDetails } from '../../src/catalog/details.js';
import { fittingRequest } from '../../src/cli/input/fitting-request.js';
import type { RequestPrice } from '../../src/catalog/request-price.js';
import { catalog, stateOf } from '../support/catalog.js';
import { run, TERMINAL } from '../support/run-cli.js';

type Found = ModelEntry & {
  request: { input: Record<string, unknown>; price?: RequestPrice; nearest?: object; mayVaryByLength?: true };
};

/** The models that a command line finds. */
async function find(...argv: string[]): Promise<Found[]> {
  const { code, out } = await run(['models', ...argv, '--json']);
  expect(code).toBe(0);
  return JSON.parse(out) as Found[];
}

const current = models.filter(({ deprecated }) => !deprecated);
const idsOf = (found: { id: string }[]) => found.map(({ id }) => id);

// Models come and go: what a search has to find is read from the catalog, or from the same search without an option.

/** The ids of the models with a property, `known` among them: were there none, a search that finds nothing would pass. */
function idsWith(has: (entry: ModelEntry) => boolean, among: readonly ModelEntry[], ...known: string[]): string[] {
  const ids = idsOf(among.filter(has));
  expect(ids).toEqual(expect.arrayContaining(known));
  return ids;
}

/** Whether a model takes a length in any of its modes. */
function takesSeconds({ duration }: ModelEntry, seconds: number): boolean {
  if (!duration) return false;
  const { modes = [] } = duration;
  return [duration, ...modes].some(({ values, minimum = seconds, maximum = seconds }) =>
    values ? values.includes(seconds) : minimum <= seconds && seconds <= maximum,
  );
}

/** The price of a request, if it is known and has a limit. */
function knownPrice({ request: { price } }: Found): number | undefined {
  return price === undefined || price.per !== undefined || price.unbounded ? undefined : price.highest;
}

/** What a search with a limit says of the models that it leaves out, of all that it finds without one. */
function leftOut(all: Found[], limit: number): string {
  const unknown = all.filter((entry) => knownPrice(entry) === undefined);
  const other = unknown.filter(({ request }) => request.nearest !== undefined).length;
  const dearer = all.filter((entry) => {
    const highest = knownPrice(entry);
    return highest !== undefined && highest > limit && entry.request.price!.lowest <= limit;
  }).length;
  expect(unknown.length).toBeGreaterThan(other);
  const parts = [
    `${unknown.length - other} without a known price for such a request`,
    ...(other > 0 ? [`${other} with prices for other lengths or sizes only`] : []),
    ...(dearer > 0 ? [`${dearer} that may cost more`] : []),
  ];
  return `Left out: ${parts.join(', ')}.\n`;
}

describe('unigen models, by what a model can do', () => {
  it('finds the models that have every capability', async () => {
    const found = await find('--can', 'first-frame', '--can', 'generated-audio');
    expect(idsOf(found)).toEqual(
      idsOf(current.filter(({ capabilities: all }) => all.includes('first-frame') && all.includes('generated-audio'))),
    );
    const transfers = idsWith(
      ({ capabilities: all }) => all.includes('motion-transfer'),
      current,
      'kuaishou/kling-2.6-motion-control',
    );
    expect(idsOf(await find('--can', 'motion-transfer'))).toEqual(transfers);
    const lips = idsWith(
      ({ api, capabilities: all }) => api === 'unifically' && all.includes('lip-sync'),
      await find('wan'),
      'alibaba/wan-2.7-video',
    );
    expect(idsOf(await find('--can', 'Lip_Sync', '--api', 'unifically', 'wan'))).toEqual(lips);
  });

  it('refuses an unknown capability with suggestions and the list', async () => {
    const { code, err } = await run(['models', '--can', 'fist-frame']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^error: unknown capability fist-frame; did you mean first-frame\? --can takes text-to-image, /,
    );
    for (const name of CAPABILITY_NAMES) expect(err).toContain(name);
    expect((await run(['models', '--can', 'zzzzzz'])).err).toMatch(
      /^error: unknown capability zzzzzz; --can takes text-to-image, /,
    );
  });

  it('answers in one line each', async () => {
    const argv = ['models', '--can', 'first-frame', '--can', 'generated-audio', '--seed', '--max-price', '0.2'];
    const { out, err } = await run([...argv, '--sort', 'price']);
    const [head, ...lines] = out.trimEnd().split('\n');
    expect(head).toBe('ID                         API     KIND   PRICE    SECONDS  SIZE              TITLE');
    expect(lines).toContain(
      'veo-3.1-lite               gateai  video  ~$0.02*  4 6 8    720p 1080p        Veo 3.1 Lite',
    );
    expect(lines).toContain('veo-3.1-generate-001       gateai  video  ~$0.08*  4 6 8    720p 1080p 2160p  Veo 3.1');
    const all = await find(...argv.slice(1, -2), '--sort', 'price');
    const cheap = all.filter((entry) => (knownPrice(entry) ?? Infinity) <= 0.2);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(idsOf(cheap));
    expect(err).toBe(
      `\`*\`: the price may vary by length; no document says. Sound is only presumed of \`veo-3.1-lite\`, \`veo-3.1-fast-generate-001\` and \`veo-3.1-generate-001\`.\n${leftOut(all, 0.2)}`,
    );
  });

  it('leaves out columns that a terminal has no room for, those that are the same everywhere first', async () => {
    const fitting = models.filter(({ capabilities }) => capabilities.includes('first-frame'));
    for (const columns of [80, 160]) {
      const { out, err } = await run(['models', '--can', 'first-frame', '--retired'], { ...TERMINAL, columns });
      const lines = out
        .replace(/\u001b\[\d+m/g, '')
        .trimEnd()
        .split('\n');
      expect(lines).toHaveLength(fitting.length + 1);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
      expect(lines[0]).toBe(lines[0]!.trimEnd());
      expect(lines[0]!.includes('SECONDS')).toBe(columns === 160);
      expect(lines.find((line) => line.startsWith('kuaishou/kling-2.1-master '))).toMatch(
        columns === 160 ? / yes +kuaishou\/kling-2\.1-master-video$/ : / yes$/,
      );
      expect(err).toMatch(
        /^Columns that don't fit: (?:API, )?KIND \(video\).*, TITLE.*\.\n`\*`: the price may vary by length; no document says\. `†`: only an older document\s+states\s+the price\.\n$/,
      );
    }
  });

  it.each([
    [['--can', 'sound'], /^error: unknown capability sound; did you mean generated-audio or sound-effect\? /],
    [['--can', 'Image_To_Video'], /; did you mean first-frame or reference-image\? /],
    [['--can', 'edit'], /; did you mean image-edit or video-edit\? /],
    [['--can', 'storybord'], /; did you mean multi-shot or keyframes\? /],
    [['--duration', '8'], /^error: `unigen models` has no option --duration; did you mean --seconds\?\n$/],
    [['--deprecated'], /; did you mean --retired\?\n$/],
    [['--max-cost', '1'], /; did you mean --max-price\?\n$/],
  ])('suggests the name for other words: %s', async (argv, message) => {
    const { code, err } = await run(['models', ...argv]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('names what to leave out if no model matches', async () => {
    const message = async (...argv: string[]) => {
      const { code, out, err } = await run(['models', ...argv]);
      expect({ code, out }).toEqual({ code: 0, out: '' });
      return err.split('\n')[0];
    };
    const count = async (...argv: string[]) => (await find(...argv)).length;
    expect(await message('--kind', 'audio', '--resolution', '1080p')).toBe(
      `No model matches. There would be ${await count('--resolution', '1080p')} without --kind audio or ${await count('--kind', 'audio')} without --resolution 1080p.`,
    );
    // A word is named only if no option is to blame.
    expect(await message('sora-2-pro', '--seconds', '10', '--api', 'gateai')).toBe(
      'No model matches. There would be 1 without --seconds 10.',
    );
    expect(await message('suno', 'flux')).toBe(
      `No model matches. There would be ${await count('flux')} without the word suno or ${await count('suno')} without the word flux.`,
    );
    expect(await message('--can', 'music', '--seconds', '8', '--resolution', '720p', '--kind', 'audio')).toMatch(
      /^No model matches\. There would be \d+ without --kind audio and --can music, .*\d+ without --seconds 8 and --resolution 720p\.$/,
    );
  });

  it('marks prices that are the same for every length', async () => {
    const { err, out } = await run(['models', '--api', 'gateai', '--kind', 'video', '--seconds', '10']);
    expect(err).toBe(
      '`*`: the price may vary by length; no document says.\nLeft out: 2 for which the documents leave open how long an output is.\n',
    );
    expect(out).toMatch(/^kling-3\.0 .* ~\$0\.03\* /m);
    expect(out).toMatch(/^seedance-2\.0 .* ~\$1\.24, at most \$1\.85 +4-15/m);
    expect((await run(['models', 'kling-o1-video', '--seconds', '10'])).err).not.toContain('`*`');
    // So is that of a request which leaves the length open, as the page of the model says.
    expect((await run(['models', 'kling-3.0', '--api', 'gateai'])).out).toMatch(/^kling-3\.0 .* ~\$0\.03\* /m);
  });

  it('takes the length of a given video for that of its edit, as the page does, and prices it', async () => {
    const argv = ['--can', 'video-edit', '--seconds'];
    const editors = idsOf(await find(...argv, '5'));
    expect(editors).toEqual(
      expect.arrayContaining(['kuaishou/kling-3.0-omni-video-edit', 'xai/grok-imagine-video-edit']),
    );
    const fits = catalog.view(stateOf('can=video-edit&seconds=5&fit=1')).shown.map((at) => catalog.rows[at]!.id);
    expect(editors.toSorted()).toEqual(fits.toSorted());
    const kling = (await find(...argv, '5')).find(({ id }) => id === 'kuaishou/kling-3.0-omni-video-edit')!;
    expect(kling.request.price).toMatchObject({ lowest: 0.2, highest: 0.2 });
    // It takes a video of at most 8.7 s.
    expect(idsOf(await find(...argv, '9'))).not.toContain('xai/grok-imagine-video-edit');
    // Without an edit, no document says how long the output is.
    expect(idsOf(await find('--seconds', '5'))).not.toContain('kuaishou/kling-3.0-omni-video-edit');
  });

  it('shows the prices of the nearest lengths or sizes if the own one has none, and takes none of them for a limit', async () => {
    const { out, err } = await run(['models', 'kling-3.0-omni-video', '--seconds', '8']);
    expect(out).toMatch(/^kuaishou\/kling-3\.0-omni-video .* \$0\.16 for 5 s, \$0\.30 for 10 s† /m);
    expect(err).toBe(
      '`†`: only an older document states the price. `for …`: no document states a price for the length or size of the request.\nLeft out: 1 for which the documents leave open how long an output is.\n',
    );
    const wide = await run(['models', 'flux-pro-2.0', '--resolution', '1080p']);
    expect(wide.out).toMatch(/^flux-pro-2\.0 .* ~\$0\.04 for 1024 × 1024 /m);
    const limited = await run(['models', 'kling-3.0-omni-video', '--seconds', '8', '--max-price', '10']);
    expect(limited.out).not.toContain('kuaishou/kling-3.0-omni-video ');
    expect(limited.err).toContain('Left out: 1 with prices for other lengths or sizes only,');
  });
});

describe('unigen models, by parameters', () => {
  it('finds those that take a seed', async () => {
    const found = await find('--seed');
    expect(idsOf(found)).toEqual(idsOf(current.filter(({ seed }) => seed !== undefined)));
    expect(idsOf(await find('--takes', 'seed'))).toEqual(idsOf(found));
  });

  it('takes any parameter, with dashes or underscores, but not the generic ones', async () => {
    const { unifically, gateai } = { unifically: await loadDetails('unifically'), gateai: await loadDetails('gateai') };
    const lenses = idsWith(
      ({ api, id }) => 'camera_lens_id' in { unifically, gateai }[api][id]!.parameters,
      current,
      'higgsfield-ai/cinematic-studio-image',
    );
    expect(idsOf(await find('--takes', 'camera-lens-id'))).toEqual(lenses);
    expect(await find('--takes', 'reference_video_url')).toEqual([]);
    expect((await run(['models', '--takes', 'sed'])).err).toBe(
      'error: no model has a parameter sed; did you mean seed?\n',
    );
  });

  it('finds a length, in the mode that the capabilities need', async () => {
    const isLong = (entry: ModelEntry) => takesSeconds(entry, 20);
    expect(idsOf(await find('--seconds', '20'))).toEqual(idsWith(isLong, current, 'elevenlabs/sound-effect'));
    const all = await find('--seconds', '20', '--retired');
    expect(idsOf(all)).toEqual(idsWith(isLong, models, 'elevenlabs/sound-effect', 'openai/sora-2'));
    expect(idsOf(await find('veo', '--seconds', '4', '--api', 'unifically'))).toContain('google/veo-3.1-fast');
    // With reference images, 8 seconds only; Wan 2.6 makes at most 10 seconds (of 15) from them.
    expect(await find('veo-3.1', '--seconds', '4', '--can', 'reference-image')).toEqual([]);
    const references = models.filter(
      ({ id, capabilities, deprecated }) =>
        id.includes('veo-3.1') && capabilities.includes('reference-image') && !deprecated,
    );
    expect(references.length).toBeGreaterThanOrEqual(4);
    expect(idsOf(await find('veo-3.1', '--seconds', '8', '--can', 'reference-image'))).toEqual(
      references.map(({ id }) => id),
    );
    expect(idsOf(await find('wan-2.6', '--seconds', '12', '--can', 'first-frame'))).toContain('alibaba/wan-2.6-video');
    expect(await find('wan-2.6', '--seconds', '12', '--can', 'reference-video')).toEqual([]);
  });

  it('finds resolutions by the name that people use, and aspect ratios by the size as well', async () => {
    const found = await find('--resolution', '1080P', '--kind', 'video');
    const input = (id: string) => found.find((entry) => entry.id === id)?.request.input;
    expect(input('kuaishou/kling-3.0-video')).toEqual({ mode: 'pro' });
    expect(input('veo-3.1-lite')).toEqual({ mode: 'RESOLUTION_1080' });
    expect(input('alibaba/wan-2.7-video')).toEqual({ resolution: '1080P' });
    expect(input('kling-2.1-pro')).toEqual({ width: 1920, height: 1080 });
    expect(input('sora-2')).toBeUndefined();
    const tall = await find('--aspect-ratio', '9:16');
    expect(tall.find(({ id }) => id === 'gpt-image-2')?.request.input).toEqual({ width: 768, height: 1376 });
    expect(tall.find(({ id }) => id === 'google/veo-3.1-fast')?.request.input).toEqual({ aspect_ratio: '9:16' });
    expect(idsOf(await find('--aspect-ratio', '2:1'))).toEqual(
      expect.arrayContaining(['recraft-v4', 'recraft-v4-pro', 'flux-kontext-pro']),
    );
  });

  it('leaves out combinations that a model refuses', async () => {
    for (const id of ['hailuo/minimax-2.3', 'hailuo-2_3']) {
      expect(idsOf(await find(id, '--seconds', '10'))).toContain(id);
      expect(idsOf(await find(id, '--resolution', '1080p'))).toContain(id);
      expect(idsOf(await find(id, '--seconds', '10', '--resolution', '1080p'))).not.toContain(id);
    }
    const [ltxv, ...length] = ['ltxv-2.3-fast', '--seconds', '12'];
    expect(idsOf(await find(ltxv, ...length, '--resolution', '1080p'))).toContain(ltxv);
    expect(idsOf(await find(ltxv, ...length, '--resolution', '2160p'))).not.toContain(ltxv);
  });

  it('finds a model by every value that its entry lists', async () => {
    const base = { words: [], capabilities: [], takes: [], retired: true };
    const missed: string[] = [];
    for (const entry of models) {
      const details = (await loadDetails(entry.api))[entry.id]!;
      const { duration, resolution, aspectRatio } = entry;
      const queries = [
        ...[...(duration?.values ?? []), duration?.minimum, duration?.maximum].map((seconds) => ({ seconds })),
        ...(resolution?.values ?? []).map((value) => ({
          resolution: (resolution?.means?.[value] ?? value).toLowerCase(),
        })),
        ...(aspectRatio?.values ?? []).map((value) => ({ aspectRatio: value })),
      ];
      for (const query of queries) {
        if (!(await fittingRequest({ ...base, ...query }, entry, details)))
          missed.push(`${entry.id} ${JSON.stringify(query)}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it.each([
    [['--seconds', 'ten'], 'error: --seconds takes a number of at least 0.1, not ten\n'],
    [['--seconds', '-5'], 'error: --seconds takes a number of at least 0.1, not -5\n'],
    [['--resolution', 'big'], 'error: --resolution takes a resolution such as 1080p, 4k or 1mp, not big\n'],
    [['--aspect-ratio', '0:0'], 'error: --aspect-ratio takes a ratio such as 16:9, or auto, not 0:0\n'],
    [['--outputs', '0'], 'error: --outputs takes an integer from 1 to 1000, not 0\n'],
    [['--images', '1.5'], 'error: --images takes an integer from 1 to 1000, not 1.5\n'],
    [['--max-price', 'cheap'], 'error: --max-price takes dollars such as 0.50, not cheap\n'],
    [['--sort', 'size'], 'error: --sort takes price or id, not size\n'],
    [['--can'], 'error: --can needs a value\n'],
  ])('refuses %s', async (argv, err) => {
    expect(await run(['models', ...argv])).toMatchObject({ code: 2, out: '', err });
  });
});

describe('unigen models, by numbers of outputs and images', () => {
  it('prices all outputs, and says in the row how many tasks make them', async () => {
    const lines = async (...argv: string[]) => {
      const { out, err } = await run(['models', ...argv]);
      return [out.split('\n')[1]!.split(/ {2,}/), err] as const;
    };
    const [[id, , , price]] = await lines('wan-2.6-image', '--outputs', '4');
    expect([id, price]).toEqual(['alibaba/wan-2.6-image', '$0.084 for 4 tasks']);
    const [[, , , several], err] = await lines('flux-kontext-pro', '--outputs', '4');
    expect([several, err]).toEqual([
      '~$0.02-0.08*',
      '`*`: the price may vary by number of outputs; no document says.\n',
    ]);
    const [[, , , nearest]] = await lines('kling-3.0-omni-video', '--seconds', '12', '--outputs', '2');
    expect(nearest).toBe('$0.60 for 10 s†, in 2 tasks');
    const [shared] = await find('flux-pro-2.0', '--api', 'gateai', '--outputs', '20', '--resolution', '1k');
    expect(shared!.request).toEqual({
      input: { width: 1024, height: 1024, quantity: 7 },
      tasks: { fewest: 3, most: 3, last: { quantity: 6 } },
      price: { lowest: 0.2, highest: 0.2, approximate: true },
    });
    const [found] = await find('alibaba/wan-2.6-image', '--outputs', '4');
    expect(found!.request).toEqual({
      input: {},
      tasks: { fewest: 4, most: 4 },
      price: { lowest: 0.084, highest: 0.084 },
    });
    expect((await find('gpt-image-2', '--api', 'gateai', '--outputs', '4'))[0]!.request).toEqual({
      input: { quantity: 4 },
      price: { lowest: expect.any(Number), highest: expect.any(Number), approximate: true },
    });
  });

  it('limits the price of all tasks together', async () => {
    const ids = async (limit: string) => idsOf(await find('wan-2.6-image', '--outputs', '4', '--max-price', limit));
    expect([await ids('0.083'), await ids('0.084')]).toEqual([[], ['alibaba/wan-2.6-image']]);
  });

  it('finds models that take so many images, and counts those of which no document says', async () => {
    const takes = async (count: number) => idsOf(await find('--images', String(count), '--kind', 'image'));
    expect(await takes(3)).toContain('alibaba/wan-2.6-image');
    expect(await takes(900)).toEqual([]);
    const { err } = await run(['models', 'gpt-image-2', '--api', 'gateai', '--images', '3', '--outputs', '2']);
    expect(err).toContain(
      'Left out: 1 for which the documents leave open how many outputs a task makes or how many images a task takes.',
    );
  });

  it('leaves out what needs a video beside the images, unless a parameter of the query takes one', async () => {
    const motion = 'kuaishou/kling-2.6-motion-control';
    const list = async (name: string) => idsOf(await find('motion-control', '--images', '1', '--takes', name));
    expect(await list('video-url')).toContain(motion);
    // A switch takes no video.
    expect(await list('keep-audio')).toEqual([]);
    expect(await list('image-url')).toEqual([]);
    expect(idsOf(await find('--images', '1', '--takes', 'audio_task_id', '--retired'))).toEqual([
      'higgsfield-ai/speak',
    ]);
  });

  it('counts the models of which no document says their resolutions, and no others', async () => {
    const leftOut = async (...argv: string[]) => (await run(['models', ...argv])).err;
    const count = models.filter(
      ({ id, resolution, sizes, deprecated }) => id.startsWith('google/veo') && !resolution && !sizes && !deprecated,
    ).length;
    expect(count).toBeGreaterThan(1);
    expect(await leftOut('veo', '--api', 'unifically', '--resolution', '1080p')).toContain(
      `Left out: ${count} for which the documents leave open which resolutions a task makes.`,
    );
    // What is known of a model still counts: its shapes, and that a sound has no resolution.
    expect(
      await leftOut('veo-3.1-fast', '--api', 'unifically', '--resolution', '1080p', '--aspect-ratio', '7:3'),
    ).not.toContain('Left out');
    expect(await leftOut('--kind', 'audio', '--resolution', '1080p')).not.toContain('Left out');
    expect(await leftOut('kling-3.0-omni-video', '--resolution', '4k')).not.toContain('Left out');
  });
});

describe('unigen models, by the price of a request', () => {
  const price = async (id: string, ...argv: string[]) =>
    (await find(id, ...argv)).find((entry) => entry.id === id)?.request.price;

  it('follows the length, the resolution and what the capabilities turn on', async () => {
    expect(await price('kuaishou/kling-o1-video')).toEqual({ lowest: 0.24, highest: 0.24 });
    expect(await price('kuaishou/kling-o1-video', '--seconds', '10')).toEqual({ lowest: 0.48, highest: 0.48 });
    const omni = 'kuaishou/kling-3.0-omni-video';
    expect((await price(omni))?.highest).toBe(0.16);
    expect((await price(omni, '--seconds', '10', '--resolution', '720p'))?.highest).toBe(0.26);
    expect((await price(omni, '--seconds', '10', '--can', 'generated-audio'))?.highest).toBe(0.4);
    expect((await price('alibaba/qwen-image'))?.highest).toBe(0.0245);
    expect((await price('alibaba/qwen-image', '--can', 'image-edit'))?.highest).toBe(0.0315);
    expect(await price('seedance-2.0', '--seconds', '12', '--resolution', '1080p')).toEqual({
      lowest: 3.33,
      highest: 3.33,
      approximate: true,
    });
    // Four images, if `quantity` is omitted; the price is for 1024 by 1024.
    expect((await price('flux-pro-2.0', '--aspect-ratio', '1:1'))?.highest).toBe(0.04);
    expect(await price('flux-pro-2.0')).toBeUndefined();
  });

  it('is a range, a price for each unit, open, or unknown, and says which', async () => {
    const cell = async (id: string, ...argv: string[]) =>
      (await run(['models', id, '--retired', ...argv])).out
        .split('\n')
        .find((line) => line.startsWith(`${id} `))!
        .split(/ {2,}/)[3];
    expect(await cell('google/veo-3.1-quality')).toBe('$0.60-0.80*†');
    expect(await cell('seedance-2.0')).toBe('~$0.99, at most $1.85');
    expect(await cell('seedance-1.0-pro')).toBe('~$0.09-0.33?');
    expect(await cell('kuaishou/kling-2.6-motion-control')).toBe('$0.01/s†');
    // No document has a price for 5 and 20 seconds.
    expect(await cell('openai/sora-2')).toBe('$0.10-0.15?');
    expect(await cell('openai/sora-2-pro')).toBe('$0.40?');
    expect(await cell('kuaishou/kling-2.1')).toBe('$0.13-0.53');
    expect(await cell('kino-xl')).toMatch(/\?$/);
    expect(await cell('openai/sora-2', '--seconds', '15')).toBe('$0.15');
    expect(await cell('openai/sora-2', '--seconds', '20')).toBe('$0.15 for 15 s');
    expect(await cell('google/veo-3.1-lite')).toBe('-');
  });

  it('leaves out what is unknown or may be more, and counts it', async () => {
    const found = await find('--max-price', '0.2');
    expect(found.length).toBeGreaterThan(50);
    for (const { id, request } of found) {
      expect(request.price?.highest, id).toBeLessThanOrEqual(0.2);
      expect(request.price, id).not.toHaveProperty('per');
      expect(request.price, id).not.toHaveProperty('unbounded');
    }
    const message = async (limit: string, ...words: string[]) =>
      (await run(['models', ...words, '--max-price', limit])).err;
    const veo = ['veo-3.1', '--api', 'unifically'];
    // Its prices of 0.60 and 0.80 lie on both sides of the limit.
    expect(await message('0.7', ...veo)).toMatch(
      /\nLeft out: \d+ without a known price .*, [1-9]\d* that may cost more\.\n$/,
    );
    expect(await message('0.7', ...veo)).toContain(`\n${leftOut(await find(...veo), 0.7)}`);
    const kling = await find('kling-o1-video');
    expect(await message('0.1', 'kling-o1-video')).toBe(
      `No model matches. There would be ${kling.length} without --max-price 0.1.\n${leftOut(kling, 0.1)}`,
    );
  });

  it('sorts by it, unknown ones last', async () => {
    const found = await find('--sort', 'price', '--kind', 'video');
    const ranks = found.map(({ request: { price: one, mayVaryByLength } }) =>
      one && !one.per && !one.unbounded && !mayVaryByLength ? one.highest : Infinity,
    );
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(ranks.at(-1)).toBe(Infinity);
    const ids = idsOf(await find('--sort', 'id', '--kind', 'audio'));
    expect(ids).toEqual([...ids].sort());
  });
});
