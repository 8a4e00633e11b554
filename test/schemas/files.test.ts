import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { loadJsonSchema, type JsonSchema } from 'unigen/schemas';
import { detailsOf } from '../../src/catalog/details.js';
import { findModel } from '../../src/catalog/index.js';
import { namedExamples } from '../../src/contract/document/branches.js';
import type { Schema } from '../../src/contract/document/types.js';
import { mapSchema } from '../../src/contract/document/walk.js';
import { allBranches } from '../support/contract.js';

const FOLDER = 'generated/schemas';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
const read = (file: string) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Schema;
const fileOf = ({ api, model }: { api: string; model: string }) => join(api, `${model}.json`);
const all = allBranches.map((branch) => [fileOf(branch), branch] as const);

/** Every keyword that a schema uses, at any depth. */
function keywordsOf(schema: JsonSchema): string[] {
  const found = new Set<string>();
  mapSchema(schema, (node) => {
    for (const key of Object.keys(node)) found.add(key);
    return node;
  });
  return [...found];
}

describe('the schema of a model', () => {
  it('is one file for each model', () => expect(files.sort()).toEqual(all.map(([file]) => file).sort()));

  it('takes at most 14 KB, half of them 2.5 KB, and 3 KB on average', () => {
    const sizes = files.map((file) => JSON.stringify(read(file))).map((text) => Buffer.byteLength(text));
    sizes.sort((one, other) => one - other);
    const zipped = files.map((file) => gzipSync(JSON.stringify(read(file)), { level: 9 }).length);
    console.log(
      `schemas: ${Math.round(sizes.reduce((sum, size) => sum + size) / 1000)} KB, the largest ${sizes.at(-1)} bytes,`,
      `${Math.max(...zipped)} compressed`,
    );
    expect(sizes.at(-1)).toBeLessThanOrEqual(14_000);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(2500);
    expect(sizes.reduce((sum, size) => sum + size) / sizes.length).toBeLessThanOrEqual(3000);
  });

  const ajv = addFormats.default(
    new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true }),
  );

  it.each(all)('%s compiles strictly, and its examples are valid', (file, branch) => {
    const schema = read(file);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`urn:unigen:${branch.api}:${branch.model}`);
    const validate = ajv.compile(schema);
    expect(schema.examples!.length).toBeGreaterThan(0);
    for (const example of schema.examples!) expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
    const documented = Object.values(namedExamples(branch.schema)).map(
      ({ value }) => (value as Record<string, unknown>)[branch.inputKey],
    );
    expect(schema.examples).toEqual(expect.arrayContaining(documented));
  });

  it.each(all)('%s is plain JSON Schema without references', (file) => {
    const keywords = keywordsOf(read(file));
    const foreign = keywords.filter((key) =>
      /^x-|^(\$ref|\$defs|discriminator|nullable|unevaluatedProperties)$/.test(key),
    );
    expect(foreign).toEqual([]);
  });

  it.each(all)(
    '%s has a title, a description of every parameter, and the rules in words',
    async (file, { api, model }) => {
      const { title, description, deprecated, properties = {} } = read(file);
      const entry = findModel(api, model)!;
      expect(title).toBe(entry.title);
      expect(deprecated ?? false).toBe(entry.deprecated ?? false);
      for (const sentence of (await detailsOf(entry)).rules) expect(description).toContain(sentence);
      if (entry.successor !== undefined) expect(description).toContain(entry.successor);
      const bare = Object.entries(properties).filter(
        ([, declared]) => typeof declared !== 'object' || !declared.description,
      );
      expect(bare.map(([name]) => name)).toEqual([]);
    },
  );
});

describe('the other forms', () => {
  it.each(all)('%s: flat, it has all parameters and nothing that joins schemas', async (file, { api, model }) => {
    const schema = await loadJsonSchema(api, model, { flat: true });
    const full = read(file);
    expect(schema.type).toBe('object');
    expect(Object.keys((schema as Schema).properties ?? {})).toEqual(Object.keys(full.properties ?? {}));
    expect(schema.description).toBe(full.description);
    for (const key of ['oneOf', 'anyOf', 'allOf', 'not', 'if', 'then', 'dependentRequired', 'dependentSchemas']) {
      expect(schema).not.toHaveProperty(key);
    }
    const rules = keywordsOf(schema).filter((key) => /^(oneOf|allOf|not|if|then|else|dependent.*)$/.test(key));
    expect(rules).toEqual([]);
    const forbidden = Object.values((schema as Schema).properties ?? {}).filter(
      (declared) => typeof declared !== 'object',
    );
    expect(forbidden).toEqual([]);
  });

  it('are free of what their version lacks', async () => {
    for (const { api, model } of allBranches) {
      const draft07 = await loadJsonSchema(api, model, { target: 'draft-07' });
      expect(draft07.$schema).toBe('http://json-schema.org/draft-07/schema#');
      expect(keywordsOf(draft07).filter((key) => /^dependent|^unevaluated|^prefixItems$/.test(key))).toEqual([]);
      const openapi = await loadJsonSchema(api, model, { target: 'openapi-3.0' });
      const unknown = keywordsOf(openapi).filter((key) => !OPENAPI_30.includes(key));
      expect(unknown, model).toEqual([]);
      mapSchema(openapi, (node) => {
        expect(Array.isArray(node.type)).toBe(false);
        if (node.type === 'array') expect(node.items).toBeTypeOf('object');
        for (const part of Object.values(node.properties ?? {})) expect(part).toBeTypeOf('object');
        return node;
      });
    }
  });

  it('say in which modes a default holds', async () => {
    const { properties } = (await loadJsonSchema('unifically', 'google/veo-3.1-fast', { flat: true })) as Schema;
    const duration = properties!.duration as Schema;
    expect(duration.description).toMatch(/ Text mode and Frame mode: 4 if omitted\.$/);
    expect(duration).not.toHaveProperty('default');
    const kling = (await loadJsonSchema('unifically', 'kuaishou/kling-2.1-image', { flat: true })) as Schema;
    const fidelity = kling.properties!.human_fidelity as Schema;
    expect(fidelity.description).toMatch(/ Portrait: 0\.65 if omitted\.$/);
    expect(fidelity).not.toHaveProperty('default');
  });
});

/** The keywords of a Schema Object of OpenAPI 3.0.4. */
const OPENAPI_30 =
  `title description type format enum default example deprecated minimum maximum minLength maxLength pattern minItems
  maxItems items properties required minProperties additionalProperties oneOf anyOf allOf not`.split(/\s+/);
