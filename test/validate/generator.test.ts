import { describe, expect, it } from 'vitest';
import type { Document, Schema } from '../../scripts/document/types.js';
import { validatorModules } from '../../scripts/generators/validators/modules.js';

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
const text: Schema = { type: 'string' };

describe('the generator of the validators', () => {
  it('makes a module for each provider, and the same one twice', () => {
    const document = documentWith(object({ required: ['prompt'], properties: { prompt: text } }));
    const files = validatorModules(document);
    expect(Object.keys(files)).toEqual(['validators/unifically/acme.ts', 'validators/index.ts']);
    expect(files['validators/unifically/acme.ts']).toMatch(/^\/\/ @ts-nocheck\n/);
    expect(files['validators/index.ts']).toContain(`import('./unifically/acme.js')`);
    expect(validatorModules(document)).toEqual(files);
  });

  it.each<[string, Schema, RegExp]>([
    [
      'a keyword that it does not know',
      object({ properties: { a: { type: 'array', uniqueItems: true } } }),
      /don't know `uniqueItems`/,
    ],
    ['a format that it does not know', object({ properties: { a: { ...text, format: 'email' } } }), /format email/],
    [
      'a pattern without words',
      object({ properties: { a: { ...text, pattern: '^[a-z]$' } } }),
      /No words for the pattern/,
    ],
    [
      'modes that it can not tell apart',
      object({ properties: { a: text, b: text }, oneOf: [{ required: ['a'] }, { required: ['b'] }] }),
      /don't know `oneOf`/,
    ],
    [
      'a condition without words',
      object({ properties: { a: text, b: text }, if: { minProperties: 2 }, then: { required: ['a'] } }),
      /No words for a condition/,
    ],
    ['a choice between objects', object({ properties: { a: { anyOf: [object({}), text] } } }), /plain values/],
  ])('stops at %s, rather than lose a rule', (_name, input, message) => {
    expect(() => validatorModules(documentWith(input))).toThrow(message);
  });
});
