import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/contract/document/types.js';
import { flat } from '../../src/schemas/flat.js';
import { converted } from '../../src/schemas/targets.js';

// Forms of rules that the contract has in no such combination, on every object that a few values make.

const schemas: Record<string, Schema> = {
  'both dependencies of one property': {
    dependentRequired: { a: ['b'] },
    dependentSchemas: { a: { properties: { b: { const: 1 } } } },
  },
  'a dependency that is never met': { dependentSchemas: { a: false, b: true } },
  'both outcomes of a condition': {
    if: { properties: { a: { enum: [1, 2] } }, required: ['a'] },
    then: { required: ['b'] },
    else: { properties: { b: false } },
  },
  'a condition without a then': { if: { required: ['a'] }, else: { required: ['b'] } },
  'several types, and a rule next to them': {
    properties: {
      a: { type: ['string', 'integer', 'array'], items: { type: 'integer' }, allOf: [{ not: { const: 'x' } }] },
    },
  },
  'a list of no items, and a property without type': { properties: { a: { type: 'array', items: false }, b: true } },
  'a constant, and modes within a property': {
    properties: {
      a: { oneOf: [{ const: 1 }, { type: 'string', minLength: 1 }] },
      b: { const: 2, examples: [2], default: 2 },
    },
  },
};

const VALUES = [undefined, 1, 2, '', 'x', 'xy', true, [], [1], ['x'], {}];
const objects = VALUES.flatMap((a) =>
  VALUES.map((b) => Object.fromEntries(Object.entries({ a, b }).filter(([, value]) => value !== undefined))),
);

describe.each(Object.entries(schemas))('%s', (_name, rules) => {
  const schema: Schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', ...rules };
  const latest = new Ajv2020({ strict: false }).compile(schema);

  it.each(['draft-07', 'openapi-3.0'])('has the same verdicts as %s', (target) => {
    const result = converted(schema, target);
    const validate = new Ajv({ strict: false }).compile(result);
    const verdicts = objects.map((value) => latest(value));
    expect(objects.map((value) => validate(value))).toEqual(verdicts);
    expect(new Set(verdicts).size).toBe(2);
    const lacking =
      target === 'draft-07' ? /"(dependentRequired|dependentSchemas)":/ : /"(const|if|then|else|\$schema)":|"type":\[/;
    expect(JSON.stringify(result)).not.toMatch(lacking);
  });

  it('is accepted by the flat form', () => {
    const validate = new Ajv2020({ strict: false }).compile(flat(schema));
    for (const value of objects) if (latest(value)) expect(validate(value), JSON.stringify(value)).toBe(true);
  });
});

describe('the flat form', () => {
  it('has no default that a mode forbids or replaces, and says where each holds', () => {
    const { properties } = flat({
      properties: {
        a: { description: 'A.', default: 1 },
        b: { default: 2 },
        c: { description: 'C.', default: 3 },
        d: { description: 'D.' },
      },
      oneOf: [
        { title: 'One', properties: { a: false, b: { default: 4 } } },
        { title: 'Two', properties: { c: { maximum: 5 }, d: { default: 6 } } },
      ],
    });
    expect(properties).toEqual({
      a: { description: 'A. Two: 1 if omitted.' },
      b: { description: 'One: 4 if omitted. Two: 2 if omitted.' },
      c: { description: 'C.', default: 3 },
      d: { description: 'D. Two: 6 if omitted.' },
    });
  });

  it('keeps a choice of values, and drops a choice of properties', () => {
    expect(
      flat({
        properties: { a: { anyOf: [{ type: 'string' }, { type: 'integer' }] } },
        anyOf: [{ required: ['a'] }, { required: ['b'] }],
      }),
    ).toEqual({ properties: { a: { anyOf: [{ type: 'string' }, { type: 'integer' }] } } });
  });
});
