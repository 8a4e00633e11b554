import { describe, expect, it } from 'vitest';
import type { Document, Schema } from '../../src/contract/document/types.js';
import { readModels } from '../../src/contract/models/read-models.js';
import { schemaFiles, schemaIndexModule } from '../../src/generate/schemas/schema-files.js';
import { selfContained } from '../../src/generate/schemas/self-contained.js';
import { document } from '../support/contract.js';

const SCHEMAS = '#/components/schemas/';

/** A document with these component schemas. */
function documentOf(schemas: Record<string, Schema>): Document {
  return { ...document, components: { schemas } };
}

/** The contract with a change. */
function changed(change: (schemas: Record<string, Schema>) => void): Document {
  const copy = structuredClone(document);
  change(copy.components.schemas);
  return copy;
}

describe('a self-contained schema', () => {
  it('has what its references point at, with what is said next to them', () => {
    const schemas = documentOf({
      Url: { type: 'string', format: 'uri', description: 'A URL.', 'x-media': 'image' },
      Shot: { type: 'object', properties: { image: { $ref: `${SCHEMAS}Url`, description: 'The image.' } } },
    });
    const schema = { type: 'array', items: { $ref: `${SCHEMAS}Shot` }, discriminator: { propertyName: 'a' } };
    expect(selfContained(schemas, schema)).toEqual({
      type: 'array',
      items: { type: 'object', properties: { image: { type: 'string', format: 'uri', description: 'The image.' } } },
    });
  });

  it('has the properties of mixins as its own, so that it can be closed', () => {
    const schemas = documentOf({
      Value: { type: 'integer' },
      Mixin: { 'x-mixin': true, type: 'object', properties: { b: { $ref: `${SCHEMAS}Value` } } },
    });
    const schema: Schema = {
      type: 'object',
      unevaluatedProperties: false,
      allOf: [{ $ref: `${SCHEMAS}Mixin` }],
      properties: { a: {} },
    };
    expect(selfContained(schemas, schema)).toEqual({
      type: 'object',
      additionalProperties: false,
      properties: { a: {}, b: { type: 'integer' } },
    });
  });

  it('is refused where inlining would change it', () => {
    const schemas = documentOf({
      Tree: { type: 'object', properties: { children: { items: { $ref: `${SCHEMAS}Tree` } } } },
      Size: { type: 'integer' },
    });
    expect(() => selfContained(schemas, { $ref: `${SCHEMAS}Tree` })).toThrow(
      "Tree contains itself, so it can't be inlined",
    );
    expect(() => selfContained(schemas, { $ref: `${SCHEMAS}Size`, minimum: 1 })).toThrow(
      "`minimum` next to a reference to Size can't be inlined",
    );
  });
});

describe('the files', () => {
  const files = (from: Document) => schemaFiles(from, readModels(from));

  it('follow the contract', () => {
    const { 'schemas/unifically/google/veo-3.1-fast.json': before } = files(document);
    const { 'schemas/unifically/google/veo-3.1-fast.json': after } = files(
      changed(({ GoogleVeo31Input: input }) => {
        (input!.properties!.duration as Schema).enum = [4, 6, 8, 10];
      }),
    );
    expect(before).toContain('"enum": [4, 6, 8]');
    expect(after).toContain('"enum": [4, 6, 8, 10]');
  });

  it('name the successor of a retired model', () => {
    const retired = readModels(document).filter(({ entry }) => entry.deprecated);
    expect(retired.length).toBeGreaterThan(0);
    const all = files(document);
    for (const { entry } of retired) {
      const schema = JSON.parse(all[`schemas/${entry.api}/${entry.id}.json`]!) as Schema;
      expect(schema.deprecated).toBe(true);
      expect(schema.description).toContain(entry.successor);
    }
  });

  it('need the same options of all models of an API', () => {
    const different = changed(({ GoogleVeo31FastTask: task }) => {
      task!.properties!.priority = { type: 'integer' };
    });
    expect(() => schemaIndexModule(different, readModels(different))).toThrow(
      /^google\/veo-3\.1-fast: other options than /,
    );
  });
});
