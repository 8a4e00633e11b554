import { describe, expect, it } from 'vitest';
import type { Document, Schema } from '../../src/contract/document/types.js';
import { readModes } from '../../src/contract/rules/modes.js';
import { mockView } from '../../scripts/views/mock.js';
import { METHODS } from '../../src/contract/document/types.js';
import { operationsView } from '../../scripts/views/operations.js';
import { typesView } from '../../src/generate/types-view.js';
import { UNIONS } from '../../src/contract/document/branches.js';
import { Contract, document as contract } from '../support/contract.js';

const string: Schema = { type: 'string', description: 'A string.' };

/** A document with one model whose input is the given schema. */
function documentWith(input: Schema, others: Record<string, Schema> = {}): Document {
  const branch: Schema = {
    title: 'Kite',
    type: 'object',
    additionalProperties: false,
    required: ['model', 'input'],
    properties: { model: { type: 'string', const: 'acme/kite' }, input: { $ref: '#/components/schemas/KiteInput' } },
  };
  const ref = '#/components/schemas/AcmeKiteTask';
  const union: Schema = {
    oneOf: [{ $ref: ref }],
    discriminator: { propertyName: 'model', mapping: { 'acme/kite': ref } },
  };
  const schemas = { CreateTaskRequest: union, AcmeKiteTask: branch, KiteInput: input, ...others };
  return { openapi: '3.1.0', info: { title: 'Kites', version: '1' }, paths: {}, components: { schemas } };
}

const byPresence: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: { start: string, end: string, reference: string },
  dependentRequired: { end: ['start'] },
  oneOf: [
    { title: 'Text', properties: { start: false, end: false, reference: false } },
    { title: 'Frames', required: ['start'], properties: { reference: false } },
    { title: 'References', required: ['reference'], properties: { start: false, end: false } },
  ],
};

const byValue: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: { mode: { type: 'string', enum: ['t2v', 'i2v'] }, start: string, prompt: string },
  oneOf: [
    { title: 'Text', required: ['prompt'], properties: { mode: { const: 't2v' } } },
    { title: 'Image', required: ['mode', 'start'], properties: { mode: { const: 'i2v' } } },
  ],
};

const choice: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: { prompt: string, shots: { type: 'array', items: string } },
  anyOf: [{ required: ['prompt'] }, { required: ['shots'] }],
  dependentSchemas: { shots: { properties: { prompt: false } } },
};

/** Every combination of parameters, each omitted or with one of its values. */
function inputs(parameters: Record<string, unknown[]>): Record<string, unknown>[] {
  return Object.entries(parameters).reduce<Record<string, unknown>[]>(
    (all, [name, values]) => all.flatMap((input) => [input, ...values.map((value) => ({ ...input, [name]: value }))]),
    [{}],
  );
}

describe('the mock variant', () => {
  it.each([
    ['modes selected by presence', byPresence, { start: ['a', 1], end: ['b'], reference: ['c'], other: ['d'] }],
    ['modes selected by a value', byValue, { mode: ['t2v', 'i2v', 'r2v', 1], start: ['a'], prompt: ['p', 1] }],
    ['a choice of parameters', choice, { prompt: ['p'], shots: [['s'], []], other: ['d'] }],
  ])('accepts and refuses %s as the source does, for every combination', (_name, input, parameters) => {
    const document = documentWith(input);
    const source = new Contract(document).validator('CreateTaskRequest');
    const restated = new Contract(mockView(document)).validator('CreateTaskRequest');
    const verdicts = inputs(parameters).map((value) => {
      const body = { model: 'acme/kite', input: value };
      const verdict = source(body);
      expect(restated(body), JSON.stringify(value)).toBe(verdict);
      return verdict;
    });
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  it('leaves modes as they are if they can not be distinguished', () => {
    const unclear: Schema = { ...byPresence, oneOf: [{ required: ['start'] }, { required: ['reference'] }] };
    expect(readModes(documentWith(unclear), unclear).map(({ dispatch }) => dispatch)).toEqual([undefined, undefined]);
  });

  it('leaves values that no mode covers to the base', () => {
    const partial: Schema = {
      ...byValue,
      properties: { ...byValue.properties, mode: { type: 'string', enum: ['t2v', 'i2v', 'r2v'] } },
    };
    expect(readModes(documentWith(partial), partial).map(({ dispatch }) => dispatch)).toEqual([undefined, undefined]);
  });

  it('has neither callbacks nor webhooks, which Prism would fire', () => {
    const document = documentWith(choice);
    document.webhooks = { done: { post: {} } };
    document.paths = {
      '/v1/tasks': {
        servers: [{ url: 'https://kites.test' }],
        post: { operationId: 'createTask', callbacks: { done: {} } },
      },
    };
    const view = mockView(document);
    expect(view).not.toHaveProperty('webhooks');
    expect(view.paths['/v1/tasks']).toEqual({ post: { operationId: 'createTask' } });
  });
});

describe('the types view', () => {
  const inputOf = (input: Schema) => typesView(documentWith(input)).components.schemas.KiteInput!;

  it('declares what a mode requires, and drops what a type can not express', () => {
    const { oneOf, dependentRequired } = inputOf(byPresence);
    expect(oneOf![1]).toEqual({
      title: 'Frames',
      type: 'object',
      required: ['start'],
      properties: { start: { type: 'string' }, reference: false },
    });
    expect(dependentRequired).toBeUndefined();
  });

  it('declares what all requests of an API take only once', () => {
    const document = documentWith(byValue);
    const { CreateTaskRequest: union, AcmeKiteTask: kite } = document.components.schemas;
    kite!.properties!.dry_run = { type: 'boolean' };
    document.components.schemas.AcmeLanternTask = {
      ...kite,
      properties: { ...kite!.properties, model: { type: 'string', const: 'acme/lantern' } },
    };
    union!.oneOf!.push({ $ref: '#/components/schemas/AcmeLanternTask' });
    const { AcmeLanternTask, CreateTaskRequestOptions } = typesView(document).components.schemas;
    expect(CreateTaskRequestOptions!.properties).toEqual({ dry_run: { type: 'boolean' } });
    expect(Object.keys(AcmeLanternTask!.properties!)).toEqual(['model', 'input']);
    expect(AcmeLanternTask!.allOf).toEqual([{ $ref: '#/components/schemas/CreateTaskRequestOptions' }]);
  });

  it('makes a choice exclusive if one parameter forbids the other', () => {
    expect(inputOf(choice).oneOf!.map((mode) => mode.properties)).toEqual([
      { prompt: { type: 'string' }, shots: false },
      { prompt: false, shots: { type: 'array', items: { type: 'string' } } },
    ]);
  });
});

describe('the view of the operations', () => {
  const view = operationsView(contract, '../index.html');

  it('has every operation, and a link instead of the models', () => {
    expect(Object.keys(view.paths)).toEqual(Object.keys(contract.paths));
    expect(view.webhooks).toEqual(contract.webhooks);
    for (const { name, inputKey } of UNIONS) {
      const { oneOf, properties, description } = view.components.schemas[name]!;
      expect(oneOf).toBeUndefined();
      expect(Object.keys(properties!).slice(0, 2)).toEqual(['model', inputKey]);
      expect(description).toContain('](../index.html)');
    }
    expect(Object.keys(view.components.schemas)).not.toContain('GoogleVeo31FastTask');
  });

  it('has what its references name, and no menu for models', () => {
    const named = [...JSON.stringify(view).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !Object.hasOwn(view.components.schemas, name))).toEqual([]);
    const tags = view.tags!.map(({ name }) => name);
    expect(view['x-tagGroups']!.flatMap((group) => group.tags).toSorted()).toEqual(tags.toSorted());
    expect(tags).toContain('tasks');
    expect(tags).not.toContain('google');
  });

  it('names its security schemes in words, wherever one is required', () => {
    const names = Object.keys(view.components.securitySchemes!);
    expect(names).toHaveLength(Object.keys(contract.components.securitySchemes!).length);
    expect(names.filter((name) => !/^API key of /.test(name))).toEqual([]);
    const operations = Object.values(view.paths).flatMap((item) =>
      METHODS.map((method) => item[method]).filter((operation) => operation !== undefined),
    );
    const required = [...(view.security ?? []), ...operations.flatMap(({ security = [] }) => security)];
    expect(new Set(required.flatMap((one) => Object.keys(one)))).toEqual(new Set(names));
  });

  it('has no HTML and no links that run scripts in its texts, and changes nothing else', () => {
    const hostile =
      '<iframe srcdoc="x"> \\`<b>\\` [a](javascript:x) [b](java&#115;cript:x) [c][d] 1 < 2\n\n[d]: javascript:x\n\n[e](https://example.com/a) [f](../index.html)';
    const changed = structuredClone(contract);
    changed.info.description = hostile;
    changed.info.contact = { url: 'javascript:x' };
    const [post] = [changed.paths['/v1/tasks']!.post!];
    post.description = hostile;
    const shown = operationsView(changed, '../index.html');
    for (const text of [shown.info.description, shown.paths['/v1/tasks']!.post!.description] as string[]) {
      expect(text).not.toMatch(/<[a-z/!?]|\]\((?!https:|\.\.\/)|\]:/i);
      expect(text).toContain('1 < 2');
      expect(text).toContain('[e](https://example.com/a) [f](../index.html)');
      expect(text.replaceAll('\u200c', '')).toBe(hostile);
    }
    expect(shown.info.contact).toEqual({ url: '#' });
    const { description: _description, ...others } = shown.paths['/v1/tasks']!.post!;
    const { description: _hostile, ...given } = post;
    expect(others).toEqual(given);
  });
});
