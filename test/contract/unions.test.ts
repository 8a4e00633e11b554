import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { genericMedia, models } from '../../generated/models.js';
import { branchName, UNIONS } from '../../src/contract/document/branches.js';
import { componentName } from '../../src/contract/document/refs.js';
import { countProblems } from '../../scripts/files/counts.js';
import { allBranches, document } from '../support/contract.js';

/** How many models the providers' documentation listed at first; models that are added later make it more. */
const MINIMUM = { unifically: 108, gateai: 53 };

describe.each(UNIONS)('$name', ({ api, name }) => {
  const union = document.components.schemas[name]!;
  const own = allBranches.filter((branch) => branch.api === api);
  const ids = own.map((branch) => branch.model).sort();
  const mapping = union.discriminator!.mapping!;

  it(`has ${MINIMUM[api]} models or more, each once`, () => {
    expect(ids.length).toBeGreaterThanOrEqual(MINIMUM[api]);
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
    expect(written.length).toBeGreaterThanOrEqual(MINIMUM.unifically + MINIMUM.gateai);
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

  it('and the README have the numbers of models', async () => {
    expect(await countProblems(document)).toEqual([]);
  });
});

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
