import { describe, expect, it } from 'vitest';
import { resolveObject } from '../../src/contract/document/refs.js';
import type { JsonValue, Schema } from '../../src/contract/document/types.js';
import type { Api } from '../../src/contract/document/branches.js';
import { allBranches, document } from '../support/contract.js';

/** The APIs whose descriptions are held to this. */
const APIS: readonly Api[] = ['unifically'];

const branches = allBranches
  .filter(({ api }) => APIS.includes(api))
  .map((branch) => [branch.api, branch.model, branch] as const);

/** Words that name what a model makes, by its kind. */
const OUTPUTS: Record<string, RegExp> = {
  image: /\b(images?|pictures?)\b/i,
  video: /\bvideos?\b/i,
  audio: /\b(audio|songs?|speech|sounds?|voices?|WAV)\b/i,
  text: /\b(text|lyrics|transcri\w+)\b/i,
  '3d': /\b(3D|mesh(es)?)\b/i,
};

/** Words that name what a model takes, by the parameters that show it. */
const INPUTS: [RegExp, RegExp][] = [
  [/^(prompt|text|dialogue|gpt_description_prompt)$/, /\b(text|prompts?|descriptions?|lyrics|words?|lines)\b/i],
  [/(image|frame|reference)/, /\b(images?|pictures?|frames?|references?)\b/i],
  [/video/, /\b(videos?|clips?)\b/i],
  [/audio/, /\b(audio|sounds?|recordings?|tracks?|music|songs?)\b/i],
  [/^clip_id$/, /\bclip\b/i],
  [/^task_id$/, /\btask\b/i],
];

/** Claims that stood in descriptions though no document makes them. */
const REMOVED = [
  /becomes the nearest/i,
  /larger Kontext/i,
  /most engines/i,
  /says the same more finely/i,
  /`?auto`? leaves the choice/i,
  /`?auto`? follows the input/i,
  /whose mood the video takes/i,
  /how different two speakers must sound/i,
  /its wording may change/i,
  /name it when asking for support/i,
  /counts it as not delivered/i,
  /prepaid balance/i,
  /for a better (picture|video)\b/i,
];

const normal = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe('descriptions of models', () => {
  it.each(APIS)('descriptions of %s are never the same for two models', (api) => {
    const seen = new Map<string, string>();
    const alike: string[] = [];
    for (const { model, schema } of allBranches.filter((branch) => branch.api === api)) {
      const text = normal(schema.description).toLowerCase();
      const other = seen.get(text);
      if (other !== undefined) alike.push(`${other} and ${model}: ${text}`);
      seen.set(text, model);
    }
    expect(alike).toEqual([]);
  });

  it.each(branches)('%s %s: names what goes in and what comes out', (_api, _model, { schema, inputKey }) => {
    const text = normal(schema.description);
    expect(text.length, 'characters of the description: say what goes in and what comes out').toBeGreaterThanOrEqual(
      60,
    );
    expect(text).toMatch(OUTPUTS[schema['x-kind'] as string]!);
    const input = resolveObject(document, schema.properties?.[inputKey] ?? false);
    const names = Object.keys(input.properties ?? {});
    // A model without documented parameters says so.
    if (names.length === 0) expect(text).toMatch(/\binput\b|\bparameters?\b/i);
    const words = (of: string[]) =>
      INPUTS.filter(([parameter]) => of.some((name) => parameter.test(name))).map(([, named]) => named);
    const missing = words(input.required ?? []).filter((named) => !named.test(text));
    expect(missing).toEqual([]);
    const optional = words(names);
    if (optional.length > 0) expect(optional.some((named) => named.test(text))).toBe(true);
  });
});

describe('descriptions anywhere', () => {
  /** What belongs to one API alone, by the names of its components. */
  const apiOf = (component: string): Api => (component.startsWith('Gate') ? 'gateai' : 'unifically');
  const schemas = Object.entries(document.components.schemas).filter(([name]) => APIS.includes(apiOf(name)));

  it('make no claim that was removed because no document makes it', () => {
    const found: string[] = [];
    const walk = (node: JsonValue | Schema | undefined, at: string): void => {
      if (node === null || typeof node !== 'object') return;
      for (const [key, value] of Object.entries(node as Record<string, JsonValue>)) {
        if (typeof value === 'string' && ['description', 'summary', 'note', 'sentence'].includes(key)) {
          found.push(...REMOVED.filter((claim) => claim.test(normal(value))).map((claim) => `${at}/${key}: ${claim}`));
        } else walk(value, `${at}/${key}`);
      }
    };
    const { info, paths, webhooks } = document as unknown as Record<string, JsonValue>;
    walk({ info: info!, paths: paths!, webhooks: webhooks!, ...Object.fromEntries(schemas) }, '');
    expect(found).toEqual([]);
  });
});
