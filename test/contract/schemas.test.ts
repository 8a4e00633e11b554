import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { resolveObject } from '../../src/contract/document/refs.js';
import type { JsonValue, Schema } from '../../src/contract/document/types.js';
import { namedExamples } from '../../src/contract/document/branches.js';
import { escapeToken } from '../../src/internal/json-pointer.js';
import { allBranches, Contract, document, documentedExtensions, mockDocument } from '../support/contract.js';

const contract = new Contract(document);

describe.each([
  ['openapi.json', document],
  ['the mock variant', mockDocument],
])('%s', (_name, subject) => {
  const strict = new Contract(subject);

  it('compiles every schema strictly', () => {
    const names = Object.keys(subject.components.schemas);
    expect(names.length).toBeGreaterThan(300);
    for (const name of names) expect(() => strict.validator(name), name).not.toThrow();
  });

  it('has internal references only', () => {
    const refs = [...JSON.stringify(subject).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]!);
    expect(refs.length).toBeGreaterThan(300);
    expect(refs.filter((ref) => !ref.startsWith('#/'))).toEqual([]);
  });

  it('declares the dialect, without which Prism ignores keywords silently', () => {
    expect(subject.jsonSchemaDialect).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

describe('examples of the branches', () => {
  it.each(allBranches.map((branch) => [branch.model, branch] as const))('%s: each is valid', (_model, branch) => {
    const examples = namedExamples(branch.schema);
    expect(Object.keys(examples)).toEqual(expect.arrayContaining(['minimal', 'full']));
    const validate = contract.validator(branch.name);
    for (const [name, { summary, value }] of Object.entries(examples)) {
      expect(validate(value), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
      expect(summary, name).toMatch(/\S/);
    }
    expect(branch.schema.examples).toEqual(Object.values(examples).map((example) => example.value));
  });
});

describe('modes of the branches', () => {
  const withModes = allBranches.flatMap((branch) => {
    const input = resolveObject(document, branch.schema.properties![branch.inputKey] as Schema);
    return input.oneOf ? [[branch.model, branch, input.oneOf] as const] : [];
  });

  it('are many', () => expect(withModes.length).toBeGreaterThan(20));

  it.each(withModes)('%s: each has an example', (_model, branch, modes) => {
    const inputs = Object.values(namedExamples(branch.schema)).map(
      ({ value }) => (value as Record<string, JsonValue>)[branch.inputKey],
    );
    const ajv = new Ajv2020({ strict: false });
    const without = modes
      .filter((mode) => !inputs.some((input) => ajv.validate(mode, input)))
      .map(({ title }) => title);
    expect(without).toEqual([]);
  });
});

describe('examples of requests, responses and the webhook', () => {
  const found: [string, string, unknown][] = [];
  collect(document, '');

  it('are many', () => expect(found.length).toBeGreaterThan(60));

  it.each(found)('%s', (_at, schema, value) => {
    const validate = contract.inline(schema);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  });

  /** Every named example next to a schema, with pointers to both. */
  function collect(node: unknown, at: string): void {
    if (node === null || typeof node !== 'object') return;
    const { schema, examples } = node as { schema?: object; examples?: Record<string, { value: unknown }> };
    if (schema && examples && !Array.isArray(examples)) {
      for (const [name, example] of Object.entries(examples)) {
        found.push([`${at}/examples/${name}`.slice(1), `${at}/schema`, example.value]);
      }
    }
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'x-examples') collect(value, `${at}/${escapeToken(key)}`);
    }
  }
});

describe('extensions', () => {
  it('are all documented in spec/extensions.md', () => {
    const used = new Set([...JSON.stringify(document).matchAll(/"(x-[a-zA-Z-]+)":/g)].map((match) => match[1]!));
    used.delete('x-generated');
    expect([...used].filter((key) => !documentedExtensions.includes(key))).toEqual([]);
    expect(documentedExtensions.filter((key) => !used.has(key))).toEqual([]);
  });
});
