import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { genericMedia, models } from '../../generated/models.js';
import { branchName, UNIONS } from '../../src/contract/document/branches.js';
import { componentName, resolveObject } from '../../src/contract/document/refs.js';
import type { Schema, SchemaOrBoolean } from '../../src/contract/document/types.js';
import { allBranches, document } from '../support/contract.js';

/** The numbers of the source documents, from the table in spec/decisions.md. */
const SOURCES = [...readFileSync('spec/decisions.md', 'utf8').matchAll(/^\| (\d{3}) \|/gm)].map((match) => match[1]!);

/** How many models the vendors' documentation lists; a model that is added later makes it more. */
const DOCUMENTED = { unifically: 108, gateai: 53 };

describe.each(UNIONS)('$name', ({ api, name }) => {
  const union = document.components.schemas[name]!;
  const own = allBranches.filter((branch) => branch.api === api);
  const ids = own.map((branch) => branch.model).sort();
  const mapping = union.discriminator!.mapping!;

  it(`covers the ${DOCUMENTED[api]} documented models, each once`, () => {
    expect(ids.length).toBeGreaterThanOrEqual(DOCUMENTED[api]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists the same models as branches, mapping keys, consts and catalog ids', () => {
    expect(Object.keys(mapping).sort()).toEqual(ids);
    expect(
      models
        .filter((model) => model.api === api)
        .map((model) => model.id)
        .sort(),
    ).toEqual(ids);
  });

  it('maps every id to the branch that has it as const', () => {
    for (const branch of own) expect(componentName(mapping[branch.model]!), branch.model).toBe(branch.name);
  });

  it('names every branch after its id', () => {
    for (const branch of own) expect(branch.name).toBe(branchName(api, branch.model));
  });
});

describe('the files below spec/', () => {
  it('list every schema of a request in its union', () => {
    const files = UNIONS.flatMap(({ api }) => {
      const folder = `spec/${api}/models`;
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);
    }).filter((file) => file.endsWith('.yaml'));
    const written = files.flatMap((file) => {
      const schemas = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      return Object.keys(schemas)
        .filter((name) => name.endsWith('Task'))
        .map((name) => ({ file, name }));
    });
    expect(written.length).toBeGreaterThanOrEqual(DOCUMENTED.unifically + DOCUMENTED.gateai);
    for (const { file, name } of written) {
      const isListed = allBranches.some((branch) => branch.name === name);
      expect(isListed, `${file}: ${name} must be under \`oneOf\` and \`mapping\` of its union`).toBe(true);
    }
  });

  it('have the tag of every operation and model in a group, so that the reference lists it', () => {
    const grouped = document['x-tagGroups']!.flatMap(({ tags }) => tags);
    const tags = document.tags!.map(({ name }) => name);
    expect([...grouped].sort(), 'tags in `x-tagGroups` of spec/openapi.yaml').toEqual([...tags].sort());
  });

  it('and the README have the numbers of models', () => {
    const count = (api?: string) => models.filter((model) => api === undefined || model.api === api).length;
    const retired = models.filter(({ deprecated }) => deprecated).length;
    const sentences = {
      'README.md': [
        `with ${count()} models`,
        `| Unifically | ${count('unifically')} for`,
        `| GateAI Core | ${count('gateai')} for`,
      ],
      'spec/openapi.yaml': [`| Models | ${count('unifically')} (${retired} of them retired) | ${count('gateai')} |`],
      'spec/decisions.md': [
        `${count('unifically')} at Unifically, of which ${retired} are`,
        `and ${count('gateai')} at GateAI.`,
      ],
    };
    for (const [file, expected] of Object.entries(sentences)) {
      const text = readFileSync(file, 'utf8').replace(/\s+/g, ' ');
      for (const sentence of expected) expect(text, `the number of models in ${file}`).toContain(sentence);
    }
  });
});

/** The parameters of a branch, by its component name. */
function parametersOf(name: string): Record<string, SchemaOrBoolean> {
  const branch = allBranches.find((item) => item.name === name)!;
  return resolveObject(document, branch.schema.properties![branch.inputKey]!).properties!;
}

describe('the catalog', () => {
  it('names schemas that exist', () => {
    for (const model of models) {
      expect(document.components.schemas, model.id).toHaveProperty(model.schema);
      expect(document.components.schemas, model.id).toHaveProperty(model.output);
    }
  });

  it('gives each retired model a successor that is current', () => {
    const retired = models.filter((model) => model.deprecated);
    expect(retired.length).toBeGreaterThanOrEqual(10);
    for (const model of retired) {
      const successor = models.find(({ api, id }) => api === model.api && id === model.successor);
      expect(successor, `successor of ${model.id}`).toBeDefined();
      expect(successor?.deprecated, `successor of ${model.id}`).toBeUndefined();
    }
  });

  it('gives prices in US dollars, with their source, as an amount or as tiers', () => {
    const priced = models.flatMap(({ id, schema, price }) => (price ? [{ id, schema, price }] : []));
    expect(priced.length).toBeGreaterThan(90);
    for (const { id, schema, price } of priced) {
      expect(SOURCES, `${id}: a new source needs a row in the table of spec/decisions.md`).toContain(price.source);
      expect(['task', 'second', 'image'], id).toContain(price.unit);
      const amounts = price.tiers?.map(({ amount }) => amount) ?? [price.amount];
      expect((price.amount === undefined) !== (price.tiers === undefined), `${id}: an amount or tiers`).toBe(true);
      for (const amount of amounts) expect(amount, id).toBeGreaterThanOrEqual(0);
      const parameters = parametersOf(schema);
      for (const { when, given, omitted, label } of price.tiers ?? []) {
        expect(when ?? given ?? omitted ?? label, `${id}: when a tier holds`).toBeDefined();
        for (const name of [...(given ?? []), ...(omitted ?? [])]) expect(parameters, id).toHaveProperty(name);
        for (const [name, value] of Object.entries(when ?? {})) {
          const declared = parameters[name] as Schema;
          expect(declared, `${id}: ${name}`).toBeDefined();
          const allowed = declared.enum ?? (declared.type === 'boolean' ? [true, false] : undefined);
          for (const one of [value].flat()) {
            if (allowed) expect(allowed, `${id}: ${name}`).toContain(one);
            else expect(Number.isInteger(one), `${id}: ${name}`).toBe(true);
          }
        }
      }
    }
  });

  it('lists the media parameters of a model, nested ones too, and those of all models of an API apart', () => {
    const media = (id: string) => models.find((model) => model.id === id)!.media;
    expect(media('google/veo-3.1-fast')).toEqual([
      { path: 'start_image_url', media: 'image', many: false },
      { path: 'end_image_url', media: 'image', many: false },
      { path: 'reference_image_urls', media: 'image', many: true },
    ]);
    expect(media('kuaishou/kling-3.0-omni-video')).toContainEqual({
      path: 'elements.*.image_urls',
      media: 'image',
      many: true,
    });
    expect(media('rodin-v2')).toEqual([]);
    expect(media('kling-2.6')).toEqual([{ path: 'start_frame', media: 'image', many: false }]);
    // Its own table lists `image_urls`; those of the other models are generic.
    expect(media('gemini-image-2')).toEqual([{ path: 'image_urls', media: 'image', many: false }]);
    expect(genericMedia.gateai).toHaveLength(13);
    expect(genericMedia.gateai).toContainEqual({ path: 'reference_audio_url', media: 'audio', many: false });
    expect(genericMedia.unifically).toEqual([]);
  });
});
