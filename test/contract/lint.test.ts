import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runRedocly } from '../../scripts/redocly/bundle.js';
import type { Document, DocumentedLimit, Schema } from '../../src/contract/document/types.js';

/** The smallest document that follows every rule; each test breaks one. */
function validDocument(): Document & { paths: { '/v1/tasks': { post: Record<string, unknown> } } } {
  const branch: Schema = {
    title: 'Kite',
    description: 'Makes a kite.',
    type: 'object',
    additionalProperties: false,
    required: ['model', 'input'],
    properties: {
      model: { type: 'string', const: 'acme/kite', description: 'Selects this model.' },
      input: {
        type: 'object',
        description: 'The input.',
        additionalProperties: false,
        properties: { colour: { type: 'string', description: 'Colour of the kite.' } },
      },
    },
    'x-kind': 'image',
    'x-capabilities': ['text-to-image'],
    'x-output': 'KiteOutput',
    'x-tags': ['kites'],
    'x-examples': Object.fromEntries(
      ['minimal', 'full'].map((name) => [name, { summary: 'A kite', value: { model: 'acme/kite', input: {} } }]),
    ),
  };
  const ref = '#/components/schemas/AcmeKiteTask';
  return {
    openapi: '3.1.0',
    info: { title: 'Kites', version: '1.0.0', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: 'https://kites.test' }],
    security: [{ key: [] }],
    tags: [{ name: 'kites', description: 'Kites.' }],
    paths: {
      '/v1/tasks': {
        post: {
          operationId: 'createTask',
          summary: 'Create a task',
          description: 'Starts a task and answers with its id.',
          tags: ['kites'],
          requestBody: {
            content: {
              'application/json': {
                schema: {
                  oneOf: [{ $ref: ref }],
                  discriminator: { propertyName: 'model', mapping: { 'acme/kite': ref } },
                },
                examples: { kite: { summary: 'A kite', value: { model: 'acme/kite', input: {} } } },
              },
            },
          },
          responses: { '200': { description: 'Fine.' }, '422': { description: 'Refused.' } },
        },
      },
    },
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } }, schemas: { AcmeKiteTask: branch } },
  };
}

type Valid = ReturnType<typeof validDocument>;
const branchOf = (document: Valid) => document.components.schemas.AcmeKiteTask!;
const inputOf = (document: Valid) => branchOf(document).properties!.input as Schema;

/** Gives the operation a limit. */
function limitCreates(document: Valid, limit: DocumentedLimit): void {
  document['x-rate-limits'] = { creates: limit };
  document.paths['/v1/tasks'].post['x-rate-limit'] = 'creates';
}

const reason = 'The documents show no kite that has a colour.';

const breaches: [string, string, (document: Valid) => void][] = [
  [
    'a property without a description',
    'unigen/property-described',
    (document) => {
      inputOf(document).properties!.colour = { type: 'string' };
    },
  ],
  [
    'a branch whose model is not a const',
    'unigen/branch-complete',
    (document) => {
      branchOf(document).properties!.model = { type: 'string', description: 'Any model.' };
    },
  ],
  [
    'an open branch',
    'unigen/branch-complete',
    (document) => {
      branchOf(document).additionalProperties = true;
    },
  ],
  [
    'a branch that the mapping lacks',
    'unigen/branch-complete',
    (document) => {
      branchOf(document).properties!.model = {
        type: 'string',
        const: 'acme/lantern',
        description: 'Selects this model.',
      };
    },
  ],
  [
    'a branch without examples',
    'unigen/branch-complete',
    (document) => {
      branchOf(document)['x-examples'] = {};
    },
  ],
  [
    'a deprecated branch without a successor',
    'unigen/branch-complete',
    (document) => {
      branchOf(document).deprecated = true;
    },
  ],
  [
    'an input that does not say whether it takes other properties',
    'unigen/request-closed',
    (document) => {
      delete inputOf(document).additionalProperties;
    },
  ],
  [
    'a tag that the root does not have',
    'unigen/extensions-known',
    (document) => {
      branchOf(document)['x-tags'] = ['lanterns'];
    },
  ],
  [
    'an unknown kind of media',
    'unigen/extensions-known',
    (document) => {
      inputOf(document).properties!.colour = { type: 'string', description: 'Colour.', 'x-media': 'smell' as 'any' };
    },
  ],
  [
    'a mode that requires a property which its base does not declare',
    'unigen/required-declared',
    (document) => {
      inputOf(document).oneOf = [{ title: 'String mode', required: ['string'] }];
    },
  ],
  [
    'an assumption without a reason',
    'unigen/assumed-marked',
    (document) => {
      inputOf(document).properties!.colour = {
        type: 'string',
        description: 'Colour, assumed.',
        'x-assumed': { what: 'form' },
      };
    },
  ],
  [
    'an assumption of an unknown kind',
    'unigen/assumed-marked',
    (document) => {
      inputOf(document).properties!.colour = {
        type: 'string',
        description: 'Colour, assumed.',
        'x-assumed': { what: 'mood', reason },
      };
    },
  ],
  [
    'an assumption that is only a sentence',
    'unigen/assumed-marked',
    (document) => {
      inputOf(document).properties!.colour = { type: 'string', description: 'Colour, assumed.', 'x-assumed': reason };
    },
  ],
  [
    'an assumption that the description states as a fact',
    'unigen/assumed-marked',
    (document) => {
      inputOf(document).properties!.colour = {
        type: 'string',
        description: 'Colour of the kite.',
        'x-assumed': { what: 'member', reason },
      };
    },
  ],
  [
    'an assumed value that no enum has',
    'unigen/assumed-marked',
    (document) => {
      inputOf(document).properties!.colour = {
        type: 'string',
        enum: ['red'],
        description: 'Colour; blue is assumed.',
        'x-assumed': { what: 'values', values: ['blue'], reason },
      };
    },
  ],
  [
    'an assumed response that is described as a fact',
    'unigen/assumed-marked',
    (document) => {
      document.paths['/v1/tasks'].post.responses = {
        '200': { description: 'Fine.', 'x-assumed': { what: 'form', reason } },
        '422': { description: 'Refused.' },
      };
    },
  ],
  [
    'a branch without capabilities',
    'unigen/capabilities-known',
    (document) => {
      delete branchOf(document)['x-capabilities'];
    },
  ],
  [
    'an unknown capability',
    'unigen/capabilities-known',
    (document) => {
      branchOf(document)['x-capabilities'] = ['text-to-kite' as 'text-to-image'];
    },
  ],
  [
    'a capability of another kind',
    'unigen/capabilities-known',
    (document) => {
      branchOf(document)['x-capabilities'] = ['text-to-video'];
    },
  ],
  [
    'a capability that is listed twice',
    'unigen/capabilities-known',
    (document) => {
      branchOf(document)['x-capabilities'] = ['text-to-image', 'text-to-image'];
    },
  ],
  [
    'a capability without the media that it needs',
    'unigen/capabilities-known',
    (document) => {
      branchOf(document)['x-capabilities'] = ['image-edit'];
    },
  ],
  [
    'a capability of which only generic parameters take the media',
    'unigen/capabilities-known',
    (document) => {
      branchOf(document)['x-capabilities'] = ['image-edit'];
      inputOf(document).properties!.image = {
        type: 'string',
        description: 'An image.',
        'x-media': 'image',
        'x-generic': true,
      };
    },
  ],
  [
    'no capability, without a reason',
    'unigen/capabilities-known',
    (document) => {
      branchOf(document)['x-capabilities'] = [];
    },
  ],
  [
    'an alternative that the model does not take',
    'unigen/preferred-declared',
    (document) => {
      inputOf(document).properties!.colour = {
        type: 'string',
        description: 'Colour.',
        'x-preferred-over': ['color'],
      };
    },
  ],
  [
    'an alternative that takes other media',
    'unigen/preferred-declared',
    (document) => {
      inputOf(document).properties = {
        colour: { type: 'string', description: 'Colour.', 'x-media': 'image', 'x-preferred-over': ['tail'] },
        tail: { type: 'string', description: 'Tail.', 'x-media': 'video' },
      };
    },
  ],
  [
    'an alternative of two parameters',
    'unigen/preferred-declared',
    (document) => {
      inputOf(document).properties = {
        colour: { type: 'string', description: 'Colour.', 'x-preferred-over': ['tail'] },
        color: { type: 'string', description: 'Color.', 'x-preferred-over': ['tail'] },
        tail: { type: 'string', description: 'Tail.' },
      };
    },
  ],
  [
    'a value without its resolution',
    'unigen/preferred-declared',
    (document) => {
      inputOf(document).properties!.colour = {
        type: 'string',
        enum: ['std', 'pro'],
        description: 'Mode.',
        'x-resolutions': { std: '720p' },
      };
    },
  ],
  [
    'a limit that the root does not have',
    'unigen/limits-known',
    (document) => {
      document.paths['/v1/tasks'].post['x-rate-limit'] = 'creates';
    },
  ],
  [
    'a limit that no operation has',
    'unigen/limits-known',
    (document) => {
      document['x-rate-limits'] = { creates: { requests: 10, window: 1 } };
    },
  ],
  [
    'a limit without figures',
    'unigen/limits-known',
    (document) => {
      limitCreates(document, { requests: 10, window: 0 });
    },
  ],
  [
    'an operation that is neither paid nor free',
    'unigen/limits-known',
    (document) => {
      document.paths['/v1/tasks'].post['x-paid'] = 'sometimes';
    },
  ],
  [
    'a summary that is a sentence',
    'rule/operation-summary-is-a-phrase',
    (document) => {
      document.paths['/v1/tasks'].post.summary = 'creates a task.';
    },
  ],
  [
    'an operation that is hardly described',
    'rule/operation-described',
    (document) => {
      document.paths['/v1/tasks'].post.description = 'Creates.';
    },
  ],
  [
    'a tag without a description',
    'rule/tag-described',
    (document) => {
      document.tags = [{ name: 'kites' }];
    },
  ],
  [
    'a parameter without a description',
    'rule/parameter-described',
    (document) => {
      document.paths['/v1/tasks'].post.parameters = [{ name: 'page', in: 'query', schema: { type: 'integer' } }];
    },
  ],
  [
    'an example without a summary',
    'rule/example-summarised',
    (document) => {
      const body = document.paths['/v1/tasks'].post.requestBody as {
        content: Record<string, { examples: Record<string, object> }>;
      };
      body.content['application/json']!.examples = { kite: { value: { model: 'acme/kite', input: {} } } };
    },
  ],
];

const accepted: [string, (document: Valid) => void][] = [
  ['a document that follows them', () => {}],
  [
    'an assumption that says what it is',
    (document) => {
      inputOf(document).properties!.colour = {
        type: 'string',
        enum: ['red', 'blue'],
        description: 'Colour; blue is assumed.',
        'x-assumed': { what: 'values', values: ['blue'], reason },
      };
    },
  ],
  [
    'a model of which the documentation says nothing',
    (document) => {
      branchOf(document).description = 'The documentation gives no parameters.';
      branchOf(document)['x-capabilities'] = [];
    },
  ],
  [
    'capabilities, alternatives and resolutions as they should be',
    (document) => {
      branchOf(document)['x-capabilities'] = ['text-to-image', 'image-edit'];
      inputOf(document).properties = {
        images: {
          type: 'array',
          description: 'Images.',
          items: { type: 'string' },
          'x-media': 'image',
          'x-preferred-over': ['image'],
        },
        image: { type: 'string', description: 'An image.', 'x-media': 'image', 'x-generic': true },
        mode: {
          type: 'string',
          enum: ['std', 'pro'],
          description: 'Mode.',
          'x-resolutions': { std: '720p', pro: '1080p' },
        },
      };
    },
  ],
  [
    'a paid operation with a limit',
    (document) => {
      limitCreates(document, { requests: 10, window: 1, block: 60 });
      document.paths['/v1/tasks'].post['x-paid'] = true;
    },
  ],
];

/** The names of the rules that each document breaks, all of them read by one process. */
async function broken(documents: Document[]): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'unigen-lint-'));
  try {
    const files = documents.map((_document, index) => join(folder, `${index}.json`));
    await Promise.all(files.map((file, index) => writeFile(file, JSON.stringify(documents[index]))));
    const args = ['lint', ...files, '--config', resolve('redocly.yaml'), '--format', 'json'];
    const output = await runRedocly(args).catch((error: unknown) => (error as Error).message);
    // One report for each document, without a separator between them.
    const reports = output.split(/^\}/m).slice(0, -1);
    return reports.map((report) => {
      const { problems } = JSON.parse(`${report.slice(report.indexOf('{'))}}`) as { problems: { ruleId: string }[] };
      return [...new Set(problems.map(({ ruleId }) => ruleId))].sort();
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the lint rules', () => {
  const changes = new Map([...accepted, ...breaches.map(([name, , change]) => [name, change] as const)]);
  let found: Map<string, string[]>;

  beforeAll(async () => {
    const documents = [...changes.values()].map((change) => {
      const document = validDocument();
      change(document);
      return document;
    });
    const rules = await broken(documents);
    expect(rules).toHaveLength(documents.length);
    found = new Map([...changes.keys()].map((name, index) => [name, rules[index]!]));
  }, 60_000);

  it.each(accepted)('accept %s', (name) => expect(found.get(name)).toEqual([]));

  it.each(breaches)('find %s', (name, rule) => expect(found.get(name)).toContain(rule));
});
