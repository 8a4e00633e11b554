import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { runRedocly } from '../../scripts/redocly/bundle.js';
import { contractProblems } from '../../src/generate/checks/contract-problems.js';
import { conventionProblems } from '../../src/generate/checks/convention-problems.js';
import { problemText } from '../../src/generate/checks/problem.js';
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
    'x-output': 'ImageOutput',
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
                schema: { $ref: '#/components/schemas/CreateTaskRequest' },
                examples: { kite: { summary: 'A kite', value: { model: 'acme/kite', input: {} } } },
              },
            },
          },
          responses: {
            '200': {
              description: 'Fine.',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/ImageOutput' } } },
            },
            '422': { description: 'Refused.' },
          },
        },
      },
    },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer' } },
      schemas: {
        CreateTaskRequest: {
          oneOf: [{ $ref: ref }],
          discriminator: { propertyName: 'model', mapping: { 'acme/kite': ref } },
        },
        AcmeKiteTask: branch,
        ImageOutput: { type: 'object', description: 'An image.' },
      },
    },
  };
}

type Valid = ReturnType<typeof validDocument>;
const branchOf = (document: Valid) => document.components.schemas.AcmeKiteTask!;
const unionOf = (document: Valid) => document.components.schemas.CreateTaskRequest!;
const inputOf = (document: Valid) => branchOf(document).properties!.input as Schema;

/** Gives the operation a limit. */
function limitCreates(document: Valid, limit: DocumentedLimit): void {
  document['x-rate-limits'] = { creates: limit };
  document.paths['/v1/tasks'].post['x-rate-limit'] = 'creates';
}

const reason = 'The documents show no kite that has a colour.';

/** What our own checks say. */
const mistakes: [string, string[], (document: Valid) => void][] = [
  [
    'a property without a description',
    ['acme/kite: `colour` has no description'],
    (document) => {
      inputOf(document).properties!.colour = { type: 'string' };
    },
  ],
  [
    'a branch whose model is not a const',
    ['AcmeKiteTask: `model` has no const'],
    (document) => {
      branchOf(document).properties!.model = { type: 'string', description: 'Any model.' };
    },
  ],
  [
    'an open branch',
    ['acme/kite: the branch must be closed: `type: object` and `additionalProperties: false`'],
    (document) => {
      branchOf(document).additionalProperties = true;
    },
  ],
  [
    'a branch that the mapping lacks',
    [
      'acme/lantern: the `const` of `model` has this id, but `mapping` of CreateTaskRequest has `acme/kite` for its schema',
      'acme/lantern: the examples `minimal` and `full` break the contract: model must be acme/lantern',
    ],
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
    ['acme/lantern: `mapping` of CreateTaskRequest has it, but no branch under `oneOf` has this id'],
    (document) => {
      unionOf(document).discriminator!.mapping!['acme/lantern'] = '#/components/schemas/AcmeKiteTask';
    },
  ],
  [
    'a branch without examples',
    ['acme/kite: `x-examples` has no `minimal`', 'acme/kite: `x-examples` has no `full`'],
    (document) => {
      branchOf(document)['x-examples'] = {};
    },
  ],
  [
    'a deprecated branch without a successor',
    ['acme/kite: `deprecated` and `x-successor` go together'],
    (document) => {
      branchOf(document).deprecated = true;
    },
  ],
  [
    'an input that does not say whether it takes other properties',
    ['acme/kite: an object in a request has to say whether it takes other properties'],
    (document) => {
      delete inputOf(document).additionalProperties;
    },
  ],
  [
    'a tag that the root does not have',
    ['acme/kite: `x-tags` has `lanterns`, which is not one of the `tags` of the document'],
    (document) => {
      branchOf(document)['x-tags'] = ['lanterns'];
    },
  ],
  [
    'a key of a branch that is not documented',
    ['acme/kite: `x-typical-secs` is not a key that spec/extensions.md lists; did you mean x-typical-seconds?'],
    (document) => {
      branchOf(document)['x-typical-secs'] = 100;
    },
  ],
  [
    'a key that is not documented, deep in an operation',
    ['paths./v1/tasks.post.responses.200.x-mood: `x-mood` is not a key that spec/extensions.md lists'],
    (document) => {
      document.paths['/v1/tasks'].post.responses = {
        '200': { description: 'Fine.', 'x-mood': 'good' },
        '422': { description: 'Refused.' },
      };
    },
  ],
  [
    'a key of a branch on a parameter',
    ['acme/kite: `x-kind` may not be here; spec/extensions.md says where (in `colour`)'],
    (document) => {
      inputOf(document).properties!.colour = { type: 'string', description: 'Colour.', 'x-kind': 'image' };
    },
  ],
  [
    'a key of a parameter on an operation',
    ['paths./v1/tasks.post.x-media: `x-media` may not be here; spec/extensions.md says where'],
    (document) => {
      document.paths['/v1/tasks'].post['x-media'] = 'image';
    },
  ],
  [
    'an unknown kind of media',
    ['acme/kite: `x-media` must be image, video, audio or any, not "smell" (in `colour`)'],
    (document) => {
      inputOf(document).properties!.colour = { type: 'string', description: 'Colour.', 'x-media': 'smell' as 'any' };
    },
  ],
  [
    'a mode that requires a property which its base does not declare',
    ['acme/kite: a rule is about `string`, which is not a property', "acme/kite: The validators don't know `oneOf`"],
    (document) => {
      inputOf(document).oneOf = [{ title: 'String mode', required: ['string'] }];
    },
  ],
  [
    'an assumption without a reason',
    ['acme/kite: `x-assumed.reason` must be a sentence'],
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
    ['acme/kite: `x-assumed.what` must be property, form, values, place or meaning'],
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
    [
      'acme/kite: `x-assumed.what` must be property, form, values, place or meaning',
      'acme/kite: `x-assumed.reason` must be a sentence',
    ],
    (document) => {
      inputOf(document).properties!.colour = { type: 'string', description: 'Colour, assumed.', 'x-assumed': reason };
    },
  ],
  [
    'an assumption that the description states as a fact',
    ['acme/kite: the description states an assumption as a fact; it has to say "assumed"'],
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
    ['acme/kite: `x-assumed.values` has "blue", which `enum` has not'],
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
    [
      'paths./v1/tasks.post.responses.200.x-assumed: the description states an assumption as a fact; it has to say "assumed"',
    ],
    (document) => {
      document.paths['/v1/tasks'].post.responses = {
        '200': { description: 'Fine.', 'x-assumed': { what: 'form', reason } },
        '422': { description: 'Refused.' },
      };
    },
  ],
  [
    'a branch without capabilities',
    [
      'acme/kite: `x-capabilities` is missing; spec/extensions.md lists what a model can do, and what an empty array means',
    ],
    (document) => {
      delete branchOf(document)['x-capabilities'];
    },
  ],
  [
    'an unknown capability',
    ['acme/kite: `x-capabilities` has `text-to-kite`, which spec/extensions.md does not list'],
    (document) => {
      branchOf(document)['x-capabilities'] = ['text-to-kite' as 'text-to-image'];
    },
  ],
  [
    'a capability of another kind',
    ['acme/kite: `x-capabilities`: `text-to-video` is not for the kind `image`'],
    (document) => {
      branchOf(document)['x-capabilities'] = ['text-to-video'];
    },
  ],
  [
    'a capability that is listed twice',
    ['acme/kite: `x-capabilities` lists a capability twice'],
    (document) => {
      branchOf(document)['x-capabilities'] = ['text-to-image', 'text-to-image'];
    },
  ],
  [
    'a capability without the media that it needs',
    ['acme/kite: `x-capabilities`: `image-edit` needs a parameter with `x-media: image`'],
    (document) => {
      branchOf(document)['x-capabilities'] = ['image-edit'];
    },
  ],
  [
    'a capability of which only generic parameters take the media',
    ['acme/kite: `x-capabilities`: `image-edit` needs a parameter with `x-media: image`'],
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
    ['acme/kite: `x-capabilities` is empty, but the description says nothing about what the documentation lacks'],
    (document) => {
      branchOf(document)['x-capabilities'] = [];
    },
  ],
  [
    'an alternative that the model does not take',
    ['acme/kite: `x-preferred-over` of `colour` has `color`, which is not a parameter; did you mean colour?'],
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
    ['acme/kite: `x-preferred-over` of `colour` has `tail`, which takes other media'],
    (document) => {
      inputOf(document).properties = {
        colour: { type: 'string', description: 'Colour.', 'x-media': 'image', 'x-preferred-over': ['tail'] },
        tail: { type: 'string', description: 'Tail.', 'x-media': 'video' },
      };
    },
  ],
  [
    'an alternative of two parameters',
    ["acme/kite: `x-preferred-over` of `color` has `tail`, which can't be an alternative of it as well"],
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
    ['acme/kite: `x-resolutions` of `colour` has no `pro`'],
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
    ['paths./v1/tasks.post.x-rate-limit: `x-rate-limits` has no `creates`'],
    (document) => {
      document.paths['/v1/tasks'].post['x-rate-limit'] = 'creates';
    },
  ],
  [
    'a limit that no operation has',
    ['x-rate-limits.creates: no operation has this limit'],
    (document) => {
      document['x-rate-limits'] = { creates: { requests: 10, window: 1 } };
    },
  ],
  [
    'a limit without figures',
    ['x-rate-limits.creates: `window` must be a number of seconds'],
    (document) => {
      limitCreates(document, { requests: 10, window: 0 });
    },
  ],
  [
    'an operation that is neither paid nor free',
    ['paths./v1/tasks.post.x-paid: `x-paid` must be true or omitted'],
    (document) => {
      document.paths['/v1/tasks'].post['x-paid'] = 'sometimes';
    },
  ],
];

/** What Redocly says by the rules of redocly.yaml. */
const breaches: [string, string, (document: Valid) => void][] = [
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

/** What `npm run generate` and the lint rule say of a document. */
const problemsOf = (document: Document) =>
  [...contractProblems(document), ...conventionProblems(document, ['000'])].map(problemText);

describe('the checks of a contract', () => {
  it.each(mistakes)('find %s', (_name, messages, change) => {
    const document = validDocument();
    change(document);
    expect(problemsOf(document)).toEqual(messages);
  });

  it.each(accepted)('accept %s', (_name, change) => {
    const document = validDocument();
    change(document);
    expect(problemsOf(document)).toEqual([]);
  });
});

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
    Object.assign(body.content['application/json']!, { schema: { $ref: 'schemas/request.yaml#/CreateTaskRequest' } });
    const { ImageOutput: output } = document.components.schemas;
    document.components.schemas = { ImageOutput: output! };
    return inFolder(
      {
        'openapi.yaml': stringify(document),
        'schemas/request.yaml': stringify({ CreateTaskRequest: union }),
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

  it('says in which file a mistake is', async () => {
    const messages = await said(({ AcmeKiteTask: kite }, union) => {
      delete kite!['x-examples']!.full;
      kite!['x-typical-secs'] = 100;
      union.discriminator!.mapping = { 'acme/balloon': '../models/acme/kite.yaml#/AcmeKiteTask' };
      union['x-kinds'] = 'image';
    });
    expect(messages).toEqual([
      'request.yaml: acme/kite: the `const` of `model` has this id, but `mapping` of CreateTaskRequest has `acme/balloon` for its schema',
      'kite.yaml: acme/kite: `x-examples` has no `full`',
      'request.yaml: CreateTaskRequest: `x-kinds` is not a key that spec/extensions.md lists; did you mean x-kind?',
      'kite.yaml: acme/kite: `x-typical-secs` is not a key that spec/extensions.md lists; did you mean x-typical-seconds?',
    ]);
  }, 30_000);
});
