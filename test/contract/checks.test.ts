import { describe, expect, it } from 'vitest';
import { inputSchema } from '../../src/contract/document/branches.js';
import { componentRef } from '../../src/contract/document/refs.js';
import type { ContractPrice, Document, Schema } from '../../src/contract/document/types.js';
import { contractProblems } from '../../src/generate/checks/contract-problems.js';
import { conventionProblems } from '../../src/generate/checks/convention-problems.js';
import { problemText } from '../../src/generate/checks/problem.js';
import { derive } from '../../src/generate/index.js';
import { ContractFiles } from '../../scripts/files/contract-files.js';
import { sourceNumbers } from '../../scripts/files/source-numbers.js';
import { allBranches, document } from '../support/contract.js';

const VEO = 'google/veo-3.1-fast';
const KLING = 'kuaishou/kling-o1-video';
/** Its duration is any integer of a range. */
const KLING_RANGE = 'kuaishou/kling-3.0-video';
const IMAGE = 'alibaba/z-image-turbo';
const SOURCES = sourceNumbers(new ContractFiles('.'));

type Mistake = (branch: Schema, parameters: Record<string, Schema>, input: Schema) => void;

const MODELS = [VEO, KLING, KLING_RANGE, IMAGE];
/** The contract with a few models and no operations: it is checked often. */
const small = smallContract();

function smallContract(): Document {
  const own = allBranches.filter(({ model }) => MODELS.includes(model));
  const { CreateTaskRequest: union } = document.components.schemas;
  const kept = own.map(({ name }) => ({ $ref: componentRef(name) }));
  const schemas: Record<string, Schema> = {
    CreateTaskRequest: {
      ...union,
      oneOf: kept,
      discriminator: {
        propertyName: 'model',
        mapping: Object.fromEntries(own.map(({ model, name }) => [model, componentRef(name)])),
      },
    },
  };
  const add = (name: string): void => {
    if (name in schemas) return;
    schemas[name] = document.components.schemas[name]!;
    const refs = JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/(\w+)"/g);
    for (const [, inner] of refs) add(inner!);
  };
  for (const { name, schema } of own) [name, schema['x-output']!, 'Task'].forEach(add);
  return { ...document, paths: {}, webhooks: {}, components: { schemas }, 'x-rate-limits': {} };
}

/** The contract with one mistake in a model, which has its parameters for itself. */
function withMistake(model: string, change: Mistake): Document {
  const changed = structuredClone(small);
  const branch = allBranches.find((one) => one.model === model)!;
  const schema = changed.components.schemas[branch.name]!;
  const input = structuredClone(inputSchema(document, branch));
  schema.properties![branch.inputKey] = input;
  change(schema, input.properties as Record<string, Schema>, input);
  return changed;
}

/** What `npm run generate` throws. */
async function thrown(changed: Document): Promise<string> {
  const error: unknown = await derive(changed, { types: false }).catch((cause: unknown) => cause);
  return error instanceof Error ? error.message : 'nothing was thrown';
}

/** Prices of a range of seconds. */
const seconds = (...tiers: number[][]): ContractPrice => ({
  source: '000',
  unit: 'task',
  tiers: tiers.map((duration) => ({ when: { duration }, amount: duration[0]! })),
});

const contradictions: [string, string, Mistake, string][] = [
  [
    'a price per second whose parameter is not named',
    KLING,
    (branch) => delete branch['x-price']!.quantity,
    'priced per second, but `x-price` has no `quantity`, which names the parameter with the number of seconds (null if no parameter has it)',
  ],
  [
    'a price per second of a parameter that does not exist',
    KLING,
    (_branch, parameters) => {
      parameters.clip_length = parameters.duration!;
      Reflect.deleteProperty(parameters, 'duration');
    },
    'priced per second, but none of its parameters is `duration`, which `x-price.quantity` names\n' +
      `${KLING}: \`clip_length\` seems to be the length of the output, which the sandbox reads from duration, durationSeconds, extend_duration: ` +
      `add it to DURATION_PARAMETERS in src/contract/models/output-names.ts\n` +
      `${KLING}: the example \`full\` breaks the contract: unknown parameter duration`,
  ],
  [
    'a price per second of a string',
    KLING,
    (branch) => (branch['x-price']!.quantity = 'prompt'),
    '`x-price.quantity` is `prompt`, which takes no number',
  ],
  [
    'a quantity of a price per task',
    VEO,
    (branch) => (branch['x-price']!.quantity = 'duration'),
    'priced per task, so that `x-price` takes no `quantity`',
  ],
  [
    'a tier of an unknown parameter',
    VEO,
    (branch) => (branch['x-price'] = { source: '000', unit: 'task', tiers: [{ when: { durations: 4 }, amount: 1 }] }),
    '`x-price.tiers[0]` depends on `durations`, which is not a parameter; did you mean duration?',
  ],
  [
    'a tier of a value that the parameter does not take',
    VEO,
    (branch) =>
      (branch['x-price'] = { source: '000', unit: 'task', tiers: [{ when: { duration: [4, 5] }, amount: 1 }] }),
    '`x-price.tiers[0]`: the value 5 of `duration` is not one of 4, 6, 8',
  ],
  [
    'a tier that always holds',
    VEO,
    (branch) => (branch['x-price'] = { source: '000', unit: 'task', tiers: [{ amount: 1 }] }),
    '`x-price.tiers[0]` has no condition',
  ],
  [
    'a price without an amount',
    VEO,
    (branch) => (branch['x-price'] = { source: '000', unit: 'task' }),
    '`x-price` has no `amount`, and no `tiers` with an amount each; it needs one of the two',
  ],
  [
    'a misspelled key of a price',
    VEO,
    (branch) => Object.assign(branch['x-price']!, { notes: 'Cheap.' }),
    '`x-price` has an unknown `notes`; did you mean note?',
  ],
  [
    'a default outside of the enum',
    VEO,
    (_branch, parameters) => (parameters.duration = { ...parameters.duration, default: 7 }),
    'the default 7 of `duration` is not one of 4, 6, 8',
  ],
  [
    'a default of another type',
    VEO,
    (_branch, parameters) => (parameters.seed = { ...parameters.seed, default: '1' }),
    'the default 1 of `seed` is not of the type integer',
  ],
  [
    'a default that is too long',
    IMAGE,
    (_branch, parameters) => (parameters.prompt = { ...parameters.prompt, default: 'x'.repeat(801) }),
    `the default ${'x'.repeat(801)} of \`prompt\` is more than 800 characters`,
  ],
  [
    'an output that the sandbox can not make',
    VEO,
    (branch) => (branch['x-output'] = 'Task'),
    'the sandbox can make no `Task`: make it in src/sandbox/output-makers.ts and list it in src/sandbox/output-schemas.ts, ' +
      'or choose another `x-output`',
  ],
  [
    'an output that is not a component',
    VEO,
    (branch) => (branch['x-output'] = 'KiteOutput'),
    '`x-output` is KiteOutput; it names a schema under `components` of spec/openapi.yaml',
  ],
  [
    'a length under another name',
    VEO,
    (_branch, parameters) =>
      (parameters.clip_seconds = { type: 'integer', description: 'Duration of the clip in seconds.' }),
    '`clip_seconds` seems to be the length of the output, which the sandbox reads from duration, durationSeconds, extend_duration: ' +
      'add it to DURATION_PARAMETERS in src/contract/models/output-names.ts',
  ],
  [
    'an aspect ratio under another name',
    VEO,
    (_branch, parameters) => (parameters.format = { type: 'string', enum: ['16:9', '1:1'], description: 'Format.' }),
    '`format` seems to be the size of the output, which the sandbox reads from aspect_ratio, ratio, resolution, mode, quality, width, height: ' +
      'add it to SIZE_PARAMETERS in src/contract/models/output-names.ts',
  ],
  [
    'a type of another language',
    VEO,
    (_branch, parameters) => (parameters.loop = { type: 'int', description: 'Whether it loops.' }),
    '`loop`: `type` is int, which must be string, integer, number, boolean, array, object or null; did you mean integer?',
  ],
  [
    'values of another type',
    VEO,
    (_branch, parameters) => (parameters.duration = { ...parameters.duration, enum: ['4', 6, '8'] }),
    '`duration`: `enum` has "4" and "8", which are not of the type integer',
  ],
  [
    'a value of another type in a mode',
    VEO,
    (_branch, _parameters, input) => (input.oneOf![0]!.properties!.duration = { enum: ['8'] }),
    '`duration`: `enum` has "8", which is not of the type integer',
  ],
  [
    'an enum next to a wider range',
    KLING_RANGE,
    (_branch, parameters) => (parameters.duration = { ...parameters.duration, enum: [5, 10] }),
    '`duration`: `minimum` 3 and `maximum` 15 with an `enum` from 5 to 10: set `minimum` 5 and `maximum` 10, or remove what is not so',
  ],
  [
    'a misspelled keyword',
    VEO,
    (_branch, parameters) => (parameters.prompt = { ...parameters.prompt, maxLenght: 8 }),
    '`prompt`: `maxLenght` is not a keyword that the generators know; did you mean maxLength?',
  ],
  [
    'a keyword of the wrong form',
    VEO,
    (_branch, parameters) => (parameters.prompt = { ...parameters.prompt, maxLength: '8' as unknown as number }),
    '`prompt`: `maxLength` must be a number',
  ],
  [
    'a misspelled extension',
    VEO,
    (branch) => (branch['x-prise'] = 1),
    '`x-prise` is not a key that spec/extensions.md lists; did you mean x-price?',
  ],
  [
    'an extension of the wrong form',
    VEO,
    (branch) => Object.assign(branch, { 'x-tags': 'google' }),
    '`x-tags` must be an array of strings',
  ],
  [
    'a tag that the document does not have',
    VEO,
    (branch) => (branch['x-tags'] = ['gogle']),
    '`x-tags` has `gogle`, which is not one of the `tags` of the document; did you mean google?',
  ],
  [
    'a reference that leads nowhere',
    VEO,
    (branch) => (branch.properties!.input = { $ref: '#/components/schemas/Absent' }),
    'refers to #/components/schemas/Absent, which does not exist',
  ],
];

describe('npm run generate refuses', () => {
  it.each(contradictions)('%s', async (_name, model, change, message) => {
    expect(await thrown(withMistake(model, change))).toBe(`${model}: ${message}`);
  });

  it('nothing of the contract as it is, and says all problems at once', async () => {
    expect(contractProblems(document)).toEqual([]);
    const changed = withMistake(VEO, (branch, parameters) => {
      branch['x-output'] = 'Task';
      parameters.duration = { ...parameters.duration, default: 7 };
    });
    expect((await thrown(changed)).split('\n')).toHaveLength(2);
  });

  it('a model that is under `mapping` only, one that is under `oneOf` only, and one that is nowhere', () => {
    const changed = structuredClone(small);
    const { CreateTaskRequest: union, GoogleVeo31FastTask: veo, ...schemas } = changed.components.schemas;
    const { mapping } = union!.discriminator!;
    mapping!['acme/kite'] = mapping![VEO]!;
    Reflect.deleteProperty(mapping!, KLING);
    const lantern = structuredClone(veo!);
    lantern.properties!.model = { type: 'string', const: 'acme/lantern', description: 'Selects the model.' };
    changed.components.schemas = {
      ...schemas,
      CreateTaskRequest: union!,
      GoogleVeo31FastTask: veo!,
      LanternTask: lantern,
    };
    expect(contractProblems(changed, small).map(problemText)).toEqual([
      `${KLING}: \`oneOf\` of CreateTaskRequest has KuaishouKlingO1VideoTask, but \`mapping\` has no \`${KLING}\``,
      'acme/kite: `mapping` of CreateTaskRequest has it, but no branch under `oneOf` has this id',
      'LanternTask: the schema of acme/lantern is listed neither under `oneOf` nor under `mapping` of CreateTaskRequest or GateAIGenerateRequest',
    ]);
  });

  it('what is wrong with one model and with another at once, whatever kind it is of', () => {
    const changed = withMistake(VEO, (branch) => {
      branch['x-kind'] = 'clip' as 'video';
      branch['x-tags'] = ['gogle'];
    });
    changed.components.schemas.KuaishouKlingO1VideoTask!['x-price'] = { source: '000', unit: 'task' };
    changed.components.schemas.AlibabaZImageTurboInput!.properties!.prompt = { type: 'str', description: 'Prompt.' };
    expect(contractProblems(changed).map(problemText)).toEqual([
      expect.stringMatching(/^alibaba\/z-image-turbo: `prompt`: `type` is str, .*did you mean string\?$/),
      `${KLING}: \`x-price\` has no \`amount\`, and no \`tiers\` with an amount each; it needs one of the two`,
      `${VEO}: \`x-kind\` must be image, video, audio, text or 3d, not "clip"`,
      expect.stringMatching(/^google\/veo-3\.1-fast: `x-tags` has `gogle`/),
    ]);
  });
});

describe('npm run check', () => {
  const said = (change: Mistake) => conventionProblems(withMistake(VEO, change), SOURCES).map(problemText);

  it('finds no problem in the contract as it is', () => {
    expect(conventionProblems(document, SOURCES)).toEqual([]);
  });

  it('says which price of a description the contract does not have', () => {
    expect(said((branch) => delete branch['x-price'])).toEqual([
      `${VEO}: the description names $0.40, \`x-price\` has none`,
    ]);
    expect(said((branch) => (branch['x-price']!.amount = 0.5))).toEqual([
      `${VEO}: the description names $0.40, \`x-price\` has 0.5`,
    ]);
  });

  it('says which value has no price between values that have one; an overlay need not have it', () => {
    const gap = (model: string) =>
      `${model}: \`x-price\` has no tier for \`duration\` 6, though it has some for less and for more`;
    for (const [model, price] of [
      [KLING_RANGE, seconds([3, 4, 5], [7, 8, 9, 10])],
      [VEO, seconds([4], [8])],
    ] as const) {
      const changed = withMistake(model, (branch) => (branch['x-price'] = price));
      expect(conventionProblems(changed, SOURCES).map(problemText)).toContain(gap(model));
      expect(contractProblems(changed)).toEqual([]);
    }
  });

  it('says whose capabilities are missing', () => {
    expect(said((branch) => delete branch['x-capabilities'])).toEqual([
      `${VEO}: \`x-capabilities\` is missing; spec/extensions.md lists what a model can do, and what an empty array means`,
    ]);
  });

  it('says which source is not in the table', () => {
    expect(said((branch) => (branch['x-price']!.source = '099'))).toEqual([
      `${VEO}: \`x-price.source\` is 099; spec/decisions.md lists ${SOURCES.join(', ')}, a new source needs a row`,
    ]);
  });

  it.each([
    ['mask_image_url', 'An area to change.', 'image'],
    ['source', 'URL of the video to continue.', 'video'],
    ['soundtrack_urls', 'URLs of music.', 'audio'],
  ])('says that %s is media', (name, description, kind) => {
    const url: Schema = { type: 'string', format: 'uri' };
    const schema: Schema = name.endsWith('urls') ? { type: 'array', items: url, description } : { ...url, description };
    expect(said((_branch, parameters) => (parameters[name] = schema))).toEqual([
      `${VEO}: \`${name}\` takes the URL of media, but has no \`x-media\` (image, video, audio or any), such as ${kind}`,
    ]);
    expect(said((_branch, parameters) => (parameters[name] = { ...schema, 'x-media': 'any' }))).toEqual([]);
  });

  it('says which rule an example breaks, once', () => {
    const changed = structuredClone(small);
    const { GoogleVeo31FastTask: veo } = changed.components.schemas;
    veo!['x-examples']!.minimal!.value = { model: VEO, input: { prompt: 'A kite', duration: 7 } };
    expect(contractProblems(changed).map(problemText)).toEqual([
      `${VEO}: the example \`minimal\` breaks the contract: duration must be 4, 6 or 8`,
    ]);
  });
});
