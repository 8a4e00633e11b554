import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diffContracts } from '../../src/diff/diff-contracts.js';
import { readContract } from '../../src/diff/read-contract.js';

const document = (schemas: object, rest: object = {}) =>
  JSON.stringify({ openapi: '3.1.0', components: { schemas }, ...rest });
const chain = Array.from({ length: 40 }, (_, index) => {
  const next = { $ref: `#/components/schemas/A${index + 1}` };
  return [`A${index}`, { anyOf: [next, next] }] as const;
});

describe('a document that is not a contract', () => {
  it.each([
    ['an empty file', '', 'old.json is not valid JSON'],
    ['YAML', 'openapi: 3.1.0', 'old.json is not valid JSON'],
    ['a list', '[]', 'old.json: not an OpenAPI 3 document'],
    ['another version', '{"swagger":"2.0"}', 'old.json: not an OpenAPI 3 document'],
    [
      'a reference to nothing',
      document({ A: { $ref: '#/components/schemas/B' } }),
      'components.schemas.A refers to #/components/schemas/B, which does not exist',
    ],
    [
      'a reference to another file',
      document({ A: { $ref: 'other.json' } }),
      'components.schemas.A refers to other.json, which does not exist',
    ],
    [
      'a reference to a name that objects inherit',
      document({ A: { $ref: '#/components/schemas/constructor' } }),
      'which does not exist',
    ],
    [
      'a reference to itself',
      document({ A: { $ref: '#/components/schemas/A' } }),
      'components.schemas.A refers to itself',
    ],
    [
      'a schema that applies itself',
      document({ A: { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/A' }] } }),
      'components.schemas.A refers to itself without end',
    ],
    ['references that multiply', document({ ...Object.fromEntries(chain), A40: {} }), 'refers to too many parts'],
    [
      'properties that are a list',
      document({ A: { properties: [] } }),
      'components.schemas.A.properties must be an object',
    ],
    [
      'a bound that is text',
      document({ A: { properties: { n: { maximum: '8' } } } }),
      'components.schemas.A.properties.n.maximum must be a number',
    ],
    [
      'a price without an amount',
      document({ A: { 'x-price': { unit: 'task', tiers: [{}] } } }),
      'components.schemas.A.x-price must have',
    ],
    ['an operation that is a list', document({}, { paths: { '/a': { get: [] } } }), 'paths./a.get must be an object'],
    [
      'a mapping that is a list',
      document({ A: { discriminator: { propertyName: 'a', mapping: [] } } }),
      'components.schemas.A.discriminator must have a `propertyName`',
    ],
    ['security that is a name', document({}, { security: 'Key' }), 'the root.security must be an array'],
    ['scopes that are a name', document({}, { security: [{ Key: 'read' }] }), 'the root.security must be an array'],
    [
      'a security scheme that is a name',
      JSON.stringify({ openapi: '3.1.0', components: { securitySchemes: { Key: 'bearer' } } }),
      'components.securitySchemes.Key must be an object',
    ],
    ['a server without a URL', document({}, { servers: [{}] }), 'servers each needs a `url`'],
    [
      'a branch without a model',
      document({ CreateTaskRequest: { oneOf: [{ $ref: '#/components/schemas/A' }] }, A: { type: 'object' } }),
      'A: `model` has no const',
    ],
  ])('%s', (_what, text, message) => {
    expect(() => readContract(text, 'old.json')).toThrow(message);
  });

  it('or is nested too deeply', () => {
    const deep = `${'{"items":'.repeat(5000)}{}${'}'.repeat(5000)}`;
    const text = `{"openapi":"3.1.0","components":{"schemas":{"A":${deep}}}}`;
    expect(() => readContract(text, 'old.json')).toThrow('old.json: nested deeper than 100 levels');
  });
});

describe('a document that is one', () => {
  it('is the contract', () => {
    const text = readFileSync('generated/openapi.json', 'utf8');
    expect(diffContracts(readContract(text, 'old'), readContract(text, 'new'))).toEqual([]);
  });

  it('may say `member` for the `parameter` of a sum, as earlier versions do', () => {
    const text = readFileSync('generated/openapi.json', 'utf8');
    const earlier = text.replace('"parameter": "multi_shots"', '"member": "multi_shots"');
    expect(earlier).not.toBe(text);
    expect(diffContracts(readContract(earlier, 'old'), readContract(text, 'new'))).toEqual([]);
  });

  it('may have recursive schemas, unknown keywords, and no models', () => {
    const tree = (type: string) =>
      document(
        {
          Tree: {
            type: 'object',
            properties: {
              value: { type, uniqueItems: true },
              children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
            },
          },
        },
        {
          paths: {
            '/tree': {
              get: {
                responses: {
                  200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } } },
                },
              },
            },
          },
        },
      );
    const [old, now] = [readContract(tree('string'), 'old'), readContract(tree('integer'), 'new')];
    expect(diffContracts(old, old)).toEqual([]);
    expect(diffContracts(old, now).map(({ sentence }) => sentence)).toEqual([
      'in the response 200, `value` may also be an integer',
      'in the response 200, `value` is never a string any more',
    ]);
  });
});
