import { describe, expect, it } from 'vitest';
import type { Document, Schema } from '../../src/contract/document/types.js';
import { readModels } from '../../src/contract/models/read-models.js';
import { validatorModules } from '../../src/generate/validators/modules.js';

/** A document with one model whose input is the given schema. */
function documentWith(input: Schema): Document {
  const branch: Schema = {
    type: 'object',
    additionalProperties: false,
    required: ['model', 'input'],
    properties: { model: { type: 'string', const: 'acme/kite' }, input },
    'x-tags': ['acme'],
  };
  const union: Schema = { oneOf: [{ $ref: '#/components/schemas/AcmeKiteTask' }] };
  const schemas = { CreateTaskRequest: union, AcmeKiteTask: branch };
  return { openapi: '3.1.0', info: { title: 'Kites', version: '1' }, paths: {}, components: { schemas } };
}

const object = (more: Schema): Schema => ({ type: 'object', additionalProperties: false, ...more });
const string: Schema = { type: 'string' };

describe('the generator of the validators', () => {
  it('makes a module for each provider, and the same one twice', () => {
    const document = documentWith(object({ required: ['prompt'], properties: { prompt: string } }));
    const files = validatorModules(document);
    expect(Object.keys(files)).toEqual(['validators/unifically/acme.ts', 'validators/index.ts']);
    expect(files['validators/unifically/acme.ts']).toMatch(/^\/\/ @ts-nocheck\n/);
    expect(files['validators/index.ts']).toContain(`import('./unifically/acme.js')`);
    expect(validatorModules(document)).toEqual(files);
  });

  it.each<[string, Schema, RegExp]>([
    [
      'an unknown keyword',
      object({ properties: { a: { type: 'array', uniqueItems: true } } }),
      /don't know `uniqueItems`/,
    ],
    ['an unknown format', object({ properties: { a: { ...string, format: 'email' } } }), /format email/],
    [
      'a pattern that it has no words for',
      object({ properties: { a: { ...string, pattern: '^[a-z]$' } } }),
      /No words for the pattern/,
    ],
    [
      'modes that it can not distinguish',
      object({ properties: { a: string, b: string }, oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
      /don't know `oneOf`/,
    ],
    [
      'a condition that it has no words for',
      object({ properties: { a: string, b: string }, if: { minProperties: 2 }, then: { required: ['a'] } }),
      /No words for a condition/,
    ],
    ['a choice between objects', object({ properties: { a: { anyOf: [object({}), string] } } }), /plain values/],
  ])('fails on %s, so that no rule is lost', (_name, input, message) => {
    const generate = () => validatorModules(documentWith(input));
    expect(generate).toThrow(message);
    expect(generate, 'the error names the model').toThrow(/^acme\/kite: /);
  });

  it('fails on a unit of a price that it does not know, and names the model', () => {
    const document = documentWith(object({ required: ['prompt'], properties: { prompt: string } }));
    const schemas = document.components.schemas;
    const example = { summary: 'A kite', value: { model: 'acme/kite', input: { prompt: 'A kite' } } };
    schemas.KiteOutput = object({ description: 'A kite.' });
    Object.assign(schemas.AcmeKiteTask!, {
      'x-kind': 'image',
      'x-output': 'KiteOutput',
      'x-price': { unit: 'minute', amount: 1, source: '000' },
      'x-examples': { minimal: example, full: example },
    });
    expect(() => readModels(document)).toThrow('acme/kite: `x-price.unit` must be task, second or image, not `minute`');
  });
});
