import { describe, expect, it } from 'vitest';
import { resolveObject } from '../../src/contract/document/refs.js';
import type { Schema } from '../../src/contract/document/types.js';
import { allBranches, document } from '../support/contract.js';

// A person picks a model by its description. So it says what goes in, what comes out, how many, whether it has audio, and
// what it costs, and no two are alike.

const branches = allBranches.filter(({ api }) => api === 'gateai');
const textOf = (schema: Schema) => String(schema.description).replace(/\s+/g, ' ').trim();
const priceOf = (schema: Schema) => schema['x-price'] as { amount?: number; tiers?: { amount: number }[] };
const amountsOf = (schema: Schema) => {
  const { amount, tiers } = priceOf(schema);
  return tiers?.map((tier) => tier.amount) ?? [amount!];
};

describe.each(branches.map((branch) => [branch.model, branch] as const))('%s', (model, { schema, inputKey }) => {
  const text = textOf(schema);
  const params = resolveObject(document, schema.properties![inputKey]!);
  const parameter = (name: string) =>
    params.properties?.[name]
      ? { ...resolveObject(document, params.properties[name]), ...(params.properties[name] as Schema) }
      : undefined;

  it('differs from every other model by more than its name', () => {
    const others = branches.filter((other) => other.model !== model);
    for (const other of others)
      expect(withoutNames(text, schema), other.model).not.toBe(withoutNames(textOf(other.schema), other.schema));
  });

  it('names prices that are documented, its own among them', () => {
    const named = [...text.matchAll(/\$(\d+(?:\.\d+)?)/g)].map((match) => Number(match[1]));
    expect(named.some((amount) => amountsOf(schema).includes(amount))).toBe(true);
    const provider = branches.filter(
      (other) => String(other.schema['x-tags']) === String(schema['x-tags']) || text.includes(`\`${other.model}\``),
    );
    const documented = new Set(provider.flatMap((other) => amountsOf(other.schema)));
    expect(named.filter((amount) => !documented.has(amount))).toEqual([]);
  });

  it('says how many, if there can be several', () => {
    const quantity = parameter('quantity');
    if ((quantity?.maximum ?? 1) === 1) return;
    if (quantity!.default === undefined) return expect(text).toContain('quantity');
    expect(text).toContain('up to eight');
    expect(text).toContain(`(${quantity!.default === 1 ? 'one' : 'four'} if \`quantity\` is omitted)`);
  });

  it('says how long a video is, or that no document does', () => {
    if (schema['x-kind'] !== 'video') return;
    const length = parameter('duration') ?? parameter('durationSeconds');
    if (!length) return expect(text).toContain('neither its length');
    const seconds = length.enum as number[];
    expect(text).toContain(String(seconds[0]));
    expect(text).toContain(String(seconds.at(-1)));
    // Hailuo's six seconds depend on the resolution.
    expect(text).toMatch(
      model.startsWith('hailuo')
        ? /6 seconds at 1080p \(default\)/
        : new RegExp(`\\(${JSON.stringify(length.default)} if omitted\\)`),
    );
  });

  it('says whether a video has audio, or that no document does', () => {
    if (schema['x-kind'] === 'video') expect(text).toMatch(/audio/);
  });

  it('says that a size is required', () => {
    if (params.required?.includes('width')) expect(text).toMatch(/the size|a width and a height/);
  });

  it('lists every size, if there are pairs', () => {
    const { pairs } = (schema['x-sizes'] ?? {}) as { pairs?: [number, number][] };
    const width = parameter('width')?.description ?? '';
    expect(pairs?.map(([x, y]) => `${x}×${y}`).filter((size) => !width.includes(size)) ?? []).toEqual([]);
  });

  it('compares by what the document has: it says nothing of speed or of the quality of results', () => {
    expect(text).not.toMatch(/\b(faster|quicker|slower|better|best|worse|sharper|larger model|recommended)\b/i);
  });
});

describe('parameters', () => {
  it('are described without claims that 004 does not make', () => {
    const all = branches.flatMap(({ schema, inputKey, model }) =>
      Object.entries(resolveObject(document, schema.properties![inputKey]!).properties ?? {}).map(
        ([name, parameter]) => [`${model} ${name}`, textOf(parameter as Schema)] as const,
      ),
    );
    const claims = /decides their price|most engines|speed and quality|becomes the nearest/;
    expect(all.filter(([, text]) => claims.test(text))).toEqual([]);
  });

  it.each([
    ['flux-dev', 'image_guidances', ['StyleTransfer', 'LoraDepthMidas']],
    ['lucid-origin', 'image_guidances', ['StyleTransfer', 'LoraDepthMidas']],
    ['kling-video-o-1', 'video_guidance', ['BASE']],
    ['kling-video-o-3', 'video_guidance', ['BASE', 'FEATURE']],
    ['kling-3.0', 'voice_ids', ['<<']],
    ['kling-3.0', 'elements', ['@Element1']],
    ['kling-3.0', 'image_urls', ['@Image1']],
    ['kling-3.0', 'start_frame', ['jpeg', '10 MB', 'cut off']],
    ['kling-video-o-3', 'image_guidance', ['@Image1']],
    ['happy-horse', 'image_guidance', ['character1', '@Im']],
    ['seedance-2.0', 'reference_audio_urls', ['@Audio1', '15 seconds']],
    ['rodin-v2', 'quality', ['2,000', '20,000', '150,000', '500']],
    ['gpt-image-2', 'quality', ['0.003', '0.11', 'no documented price']],
    ['hailuo-2_3-fast', 'start_frame', ['requires']],
    ['kling-2.5-turbo-standard', 'start_frame', ['requires']],
  ])('%s says of `%s`: %j', (model, name, words) => {
    const { schema, inputKey } = branches.find((other) => other.model === model)!;
    const text = textOf(resolveObject(document, schema.properties![inputKey]!).properties![name] as Schema);
    for (const word of words) expect(text).toContain(word);
  });
});

/** A description without the name and id of its model. */
function withoutNames(text: string, schema: Schema): string {
  const id = (schema.properties!.model as Schema).const as string;
  return [schema.title!, id].reduce((rest, name) => rest.replaceAll(name, ''), text);
}
