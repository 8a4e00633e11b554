import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
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
const unionOf = (document: Valid) => {
  const body = document.paths['/v1/tasks'].post.requestBody as { content: Record<string, { schema: Schema }> };
  return body.content['application/json']!.schema;
};
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
    'an id that only the mapping has',
    'unigen/branch-complete',
    (document) => {
      unionOf(document).discriminator!.mapping!['acme/lantern'] = '#/components/schemas/AcmeKiteTask';
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
    'a key of a branch that is not documented',
    'unigen/extensions-known',
    (document) => {
      branchOf(document)['x-typical-secs'] = 100;
    },
  ],
  [
    'a key that is not documented, deep in an operation',
    'unigen/extensions-known',
    (document) => {
      document.paths['/v1/tasks'].post.responses = {
        '200': { description: 'Fine.', 'x-mood': 'good' },
        '422': { description: 'Refused.' },
      };
    },
  ],
  [
    'a key of a branch on a parameter',
    'unigen/extensions-known',
    (document) => {
      inputOf(document).properties!.colour = { type: 'string', description: 'Colour.', 'x-kind': 'image' };
    },
  ],
  [
    'a key of a parameter on an operation',
    'unigen/extensions-known',
    (document) => {
      document.paths['/v1/tasks'].post['x-media'] = 'image';
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
        'x-assumed': { what: 'property', reason },
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

interface Problem {
  ruleId: string;
  message: string;
  location: { source: { ref: string } }[];
}

/** What Redocly finds in each file, all of them read by one process. */
async function problemsIn(files: string[]): Promise<Problem[][]> {
  const args = ['lint', ...files, '--config', resolve('redocly.yaml'), '--format', 'json'];
  const output = await runRedocly(args).catch((error: unknown) => (error as Error).message);
  // One report for each document, without a separator between them.
  const reports = output.split(/^\}/m).slice(0, -1);
  return reports.map(
    (report) => (JSON.parse(`${report.slice(report.indexOf('{'))}}`) as { problems: Problem[] }).problems,
  );
}

/** Writes files into a folder that exists only while `work` runs. */
async function inFolder<T>(files: Record<string, string>, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'unigen-lint-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The names of the rules that each document breaks. */
async function broken(documents: Document[]): Promise<string[][]> {
  const files = documents.map((document, index) => [`${index}.json`, JSON.stringify(document)] as const);
  const found = await inFolder(Object.fromEntries(files), (folder) =>
    problemsIn(files.map(([name]) => join(folder, name))),
  );
  return found.map((problems) => [...new Set(problems.map(({ ruleId }) => ruleId))].sort());
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

describe('a contract of several files', () => {
  /** What our own rules say of the models, each with the file to which it points. */
  async function said(change: (models: Record<string, Schema>, union: Schema) => void): Promise<string[]> {
    const document = validDocument();
    const { AcmeKiteTask: kite } = document.components.schemas;
    const models: Record<string, Schema> = { AcmeKiteTask: kite! };
    const ref = '../models/acme/kite.yaml#/AcmeKiteTask';
    const union: Schema = {
      oneOf: [{ $ref: ref }],
      discriminator: { propertyName: 'model', mapping: { 'acme/kite': ref } },
    };
    change(models, union);
    const body = document.paths['/v1/tasks'].post.requestBody as { content: Record<string, object> };
    Object.assign(body.content['application/json']!, { schema: { $ref: 'schemas/request.yaml#/Request' } });
    document.components.schemas = {};
    return inFolder(
      {
        'openapi.yaml': stringify(document),
        'schemas/request.yaml': stringify({ Request: union }),
        'models/acme/kite.yaml': stringify(models),
      },
      async (folder) => {
        const [problems] = await problemsIn([join(folder, 'openapi.yaml')]);
        return problems!
          .filter(({ ruleId }) => ruleId.startsWith('unigen/'))
          .map(({ message, location }) => `${location[0]!.source.ref.split('/').at(-1)}: ${message}`);
      },
    );
  }

  it('is accepted', async () => expect(await said(() => {})).toEqual([]), 30_000);

  it('says in which file an example is missing', async () => {
    const messages = await said(({ AcmeKiteTask: kite }) => delete kite!['x-examples']!.full);
    expect(messages).toEqual(['kite.yaml: acme/kite: `x-examples` has no `full`.']);
  }, 30_000);

  it('says which model is not in one of the two lists, or in neither', async () => {
    const messages = await said((models, union) => {
      models.AcmeLanternTask = structuredClone(models.AcmeKiteTask!);
      union.discriminator!.mapping = { 'acme/balloon': '../models/acme/kite.yaml#/AcmeKiteTask' };
    });
    expect(messages).toEqual([
      'kite.yaml: acme/kite: `oneOf` has AcmeKiteTask, but `mapping` has no `acme/kite`.',
      'request.yaml: acme/balloon: `mapping` has AcmeKiteTask, but no branch under `oneOf` has this id.',
      expect.stringMatching(
        /^request\.yaml: AcmeLanternTask of \S+models\/acme\/kite\.yaml is listed neither under `oneOf` nor under `mapping`\.$/,
      ),
    ]);
  }, 30_000);

  it('names the key that was meant', async () => {
    const messages = await said(({ AcmeKiteTask: kite }) => (kite!['x-typical-secs'] = 100));
    expect(messages).toEqual([
      'kite.yaml: spec/extensions.md has no `x-typical-secs`; did you mean `x-typical-seconds`?',
    ]);
  }, 30_000);
});
