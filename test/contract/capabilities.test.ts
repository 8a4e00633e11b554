import { readFileSync } from 'node:fs';
import { CAPABILITIES, CAPABILITY_NAMES, models, type Capability, type ModelEntry } from 'unigen/catalog';
import { describe, expect, it } from 'vitest';
import { CAPABILITY_WORDS } from '../../src/reference/catalog/capability-words.js';
import { loadDetails } from '../../src/catalog/details.js';
import { namedExamples } from '../../src/contract/document/branches.js';
import type { ModelDetails, ParameterDetails } from '../../src/catalog/model-details.js';
import { allBranches } from '../support/contract.js';

const details = { unifically: await loadDetails('unifically'), gateai: await loadDetails('gateai') };
const nameOf = ({ api, id }: ModelEntry) => `${api} ${id}`;

describe('the capabilities', () => {
  const extensions = readFileSync('spec/extensions.md', 'utf8');
  const rows = [...extensions.matchAll(/^\| `([\w-]+)` \| ([\w, ]+) \| ([^|]+) \|$/gm)];

  it('are those of spec/extensions.md, with the same meanings', () => {
    expect(rows.map(([, name, , meaning]) => [name, meaning])).toEqual(Object.entries(CAPABILITIES));
  });

  it('are named in one order everywhere: what a model makes comes first', () => {
    expect(Object.keys(CAPABILITY_WORDS)).toEqual(CAPABILITY_NAMES);
    for (const entry of models)
      expect(entry.capabilities, nameOf(entry)).toEqual(CAPABILITY_NAMES.filter((name) => can(entry, name)));
    expect(models.find(({ id }) => id === 'suno-ai/music')!.capabilities[0]).toBe('music');
  });

  it('are each one of a model, of a kind that they are for', () => {
    const used = new Set(models.flatMap(({ capabilities }) => capabilities));
    expect(CAPABILITY_NAMES.filter((name) => !used.has(name))).toEqual([]);
    for (const [, name, kinds] of rows) {
      const found = new Set(models.filter((entry) => can(entry, name as Capability)).map(({ kind }) => kind));
      if (kinds !== 'any') expect([...found].sort(), name).toEqual(kinds!.split(', ').sort());
    }
  });

  it('are missing only from models of which the documents say nothing', () => {
    expect(models.filter(({ capabilities }) => capabilities.length === 0).map(nameOf)).toEqual([
      'unifically kuaishou/kling-2.5-turbo-pro',
      'unifically topaz-labs/image-generative',
      'gateai cortex_1.0',
    ]);
  });
});

/** Whether a model has a capability. */
function can({ capabilities }: ModelEntry, capability: Capability): boolean {
  return capabilities.includes(capability);
}

/** The names of a model's own parameters, nested ones too. */
function namesOf({ parameters }: ModelDetails): string[] {
  const below = (all: Record<string, ParameterDetails>): string[] =>
    Object.entries(all).flatMap(([name, { generic, properties, items }]) =>
      generic ? [] : [name, ...below(properties ?? {}), ...below(items?.properties ?? {})],
    );
  return below(parameters);
}

/** Parameters that only models with a capability have, and of which such a model has one; some are exceptions. */
const SIGNS: {
  capability: Capability;
  names: RegExp;
  without?: Record<string, string>;
  besides?: Record<string, string>;
}[] = [
  { capability: 'camera-body', names: /^camera_(?:model|lens|aperture|focal_length)_id$/ },
  { capability: 'motion-preset', names: /^(?:motion_id|camera_(?:motion|movement)_id|preset_id)$/ },
  {
    capability: 'keep-source-audio',
    names: /^(?:keep_audio|audio_setting)$/,
  },
  {
    capability: 'generated-audio',
    names: /^(?:audio|sound|sound_effects|native_audio|generate_audio|enable_audio|motion_has_audio)$/,
  },
  {
    capability: 'multi-shot',
    names: /^(?:multi_shots|multi_prompt)$/,
    without: { 'unifically alibaba/wan-2.7-video': 'shots are described in the prompt' },
  },
  { capability: 'keyframes', names: /^frames$/ },
  {
    capability: 'elements',
    names: /^elements$/,
    besides: {
      'unifically kuaishou/kling-2.1-image': 'images that the prompt does not name',
      'gateai cortex_2.0': 'a parameter that is not described',
      'gateai cortex_2.0-fast': 'a parameter that is not described',
    },
  },
  {
    capability: 'voice-preset',
    names: /^(?:voice|voice_id|voice_ids|persona_id)$/,
    besides: {
      'unifically kuaishou/kling-o1-video': 'the list of voices is documented for other models',
      'unifically kuaishou/kling-3.0-omni-video-edit': 'the list of voices is documented for other models',
      'unifically kuaishou/kling-3.0-motion-control': 'the list of voices is documented for other models',
    },
  },
  {
    capability: 'first-frame',
    names: /^(?:start_frame|start_frame_url|start_image_url|first_frame_url)$/,
    without: { 'unifically xai/grok-imagine-video': 'the parameter is called `image_url`' },
  },
  { capability: 'last-frame', names: /^(?:end_frame|end_frame_url|end_image_url|last_frame_url)$/ },
];

describe('the capabilities of a model agree with its parameters', () => {
  it.each(SIGNS)('$capability', ({ capability, names, without = {}, besides = {} }) => {
    const has = models.filter((entry) => can(entry, capability)).map(nameOf);
    const takes = models
      .filter((entry) => namesOf(details[entry.api][entry.id]!).some((name) => names.test(name)))
      .map(nameOf);
    expect(has.filter((name) => !takes.includes(name))).toEqual(Object.keys(without));
    expect(takes.filter((name) => !has.includes(name)).sort()).toEqual(Object.keys(besides).sort());
  });

  it('audio that a model takes is for one of the capabilities that need it', () => {
    const forAudio: Capability[] = ['audio-input', 'reference-audio', 'lip-sync'];
    const takes = models.filter(({ media }) => media.some(({ media: kind }) => kind === 'audio' || kind === 'any'));
    // Element images and videos, and references of characters; no audio.
    const others = ['kuaishou/kling-2.1-image', 'alibaba/wan-2.6-video', 'alibaba/wan-2.6-flash-video'];
    const unexplained = takes.filter(
      (entry) => !forAudio.some((capability) => can(entry, capability)) && !others.includes(entry.id),
    );
    expect(unexplained.map(nameOf)).toEqual([]);
    const impossible = models.filter((entry) => forAudio.some((one) => can(entry, one)) && !takes.includes(entry));
    expect(impossible.map(nameOf)).toEqual([]);
  });

  it('media in an example are for one of the capabilities that need them', () => {
    const forMedia: Record<'image' | 'video' | 'audio', RegExp> = {
      image: /^(?:image-|first-frame|last-frame|keyframes|elements|reference-image|motion-transfer|lip-sync|3d)/,
      video: /^(?:reference-video|video-|motion-transfer|lip-sync|elements)/,
      audio: /^(?:reference-audio|audio-input|lip-sync|voice-|transcription|music-extend|cover|add-|stems)/,
    };
    const wrong: string[] = [];
    let found = 0;
    for (const { api, model, schema, inputKey } of allBranches) {
      const entry = models.find((one) => one.api === api && one.id === model)!;
      const { parameters } = details[api][model]!;
      for (const [name, { value }] of Object.entries(namedExamples(schema))) {
        const input = ((value as Record<string, object>)[inputKey] ?? {}) as Record<string, unknown>;
        for (const [path, given] of Object.entries(parameters)) {
          const media = given.media ?? given.items?.media;
          if (input[path] === undefined || media === undefined) continue;
          found++;
          const kinds = media === 'any' ? (['image', 'video', 'audio'] as const) : [media];
          if (!kinds.some((kind) => entry.capabilities.some((one) => forMedia[kind].test(one))))
            wrong.push(`${nameOf(entry)}: ${path} in ${name}`);
        }
      }
    }
    expect(found).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('several results, if a parameter or the documents say so', () => {
    for (const entry of models) {
      expect(can(entry, 'several-outputs'), nameOf(entry)).toBe((entry.outputs?.maximum ?? 1) > 1);
    }
  });

  it('text alone, if no media parameter is required', () => {
    for (const entry of models.filter((one) => can(one, 'text-to-image') || can(one, 'text-to-video'))) {
      const { parameters } = details[entry.api][entry.id]!;
      const names = Object.keys(parameters);
      expect(
        names.some((name) => name === 'prompt'),
        nameOf(entry),
      ).toBe(true);
      expect(
        Object.values(parameters).filter(({ required, media }) => required && media),
        nameOf(entry),
      ).toEqual([]);
    }
  });
});

// A second reading of the source documents, made without the contract and without the first reading. Where they differ,
// the reason is here; a difference that is gone has to go from here, too.
describe('a second reading of the documents', () => {
  const table = JSON.parse(readFileSync('test/contract/tables/capabilities.json', 'utf8')) as Record<
    ModelEntry['api'],
    Record<string, Capability[]>
  >;

  const DIFFERENCES: Record<string, { more: Capability[]; why: string }> = {
    'gateai kino-xl': {
      more: ['text-to-image', 'several-outputs'],
      why: 'It has no table; the contract gives it the parameters of the general request, a prompt and a quantity.',
    },
  };

  // A model that was added later has no second reading.
  const readTwice = models.filter(({ api, id }) => Object.hasOwn(table[api], id));

  it('covers the models that the contract had at first', () => {
    const ids = (['unifically', 'gateai'] as const).flatMap((api) => Object.keys(table[api]));
    expect(readTwice).toHaveLength(ids.length);
    expect(ids).toHaveLength(161);
  });

  it.each(readTwice.map((entry) => [nameOf(entry), entry] as const))(
    'agrees about %s',
    (name, { api, id, capabilities }) => {
      const more = DIFFERENCES[name]?.more ?? [];
      expect([...capabilities].sort()).toEqual([...table[api][id]!, ...more].sort());
    },
  );
});
