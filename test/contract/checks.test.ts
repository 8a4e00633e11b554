import { describe, expect, it } from 'vitest';
import { documentationProblems } from '../../scripts/checks/documentation-problems.js';
import { assertExamplesValid } from '../../src/generate/check-examples.js';
import { modelProblems } from '../../src/contract/checks/model-problems.js';
import { inputSchema } from '../../src/contract/document/branches.js';
import type { Document, Schema } from '../../src/contract/document/types.js';
import { readModels } from '../../src/contract/models/read-models.js';
import { derive } from '../../src/generate/index.js';
import { allBranches, document } from '../support/contract.js';

const VEO = 'google/veo-3.1-fast';
const KLING = 'kuaishou/kling-o1-video';

/** The contract with one mistake in a model, which has its parameters for itself. */
function withMistake(model: string, change: (branch: Schema, parameters: Record<string, Schema>) => void): Document {
  const changed = structuredClone(document);
  const branch = allBranches.find((one) => one.model === model)!;
  const schema = changed.components.schemas[branch.name]!;
  const input = structuredClone(inputSchema(document, branch));
  schema.properties![branch.inputKey] = input;
  change(schema, input.properties as Record<string, Schema>);
  return changed;
}

/** What `npm run generate` throws. */
async function thrown(changed: Document): Promise<string> {
  const error: unknown = await derive(changed, { types: false }).catch((cause: unknown) => cause);
  return error instanceof Error ? error.message : 'nothing was thrown';
}

const contradictions: [string, string, Parameters<typeof withMistake>[1], string][] = [
  [
    'a price per second whose parameter is not named',
    KLING,
    (branch) => delete branch['x-price']!.quantity,
    'priced per second, but `x-price` has no `quantity`, which names the parameter with the number of seconds (null if no parameter has it)',
  ],
  [
    'a price per second of a parameter that is not there',
    KLING,
    (_branch, parameters) => {
      parameters.clip_length = parameters.duration!;
      Reflect.deleteProperty(parameters, 'duration');
    },
    'priced per second, but none of its parameters is `duration`, which `x-price.quantity` names\n' +
      `${KLING}: \`clip_length\` seems to be the length of the output, which the sandbox reads from duration, durationSeconds, extend_duration: ` +
      'add it to LENGTH_PARAMETERS in src/contract/models/output-names.ts',
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
    'a tier of `x-price` depends on `durations`, which is not a parameter; did you mean duration?',
  ],
  [
    'a tier of a value that the parameter does not take',
    VEO,
    (branch) =>
      (branch['x-price'] = { source: '000', unit: 'task', tiers: [{ when: { duration: [4, 5] }, amount: 1 }] }),
    'a tier of `x-price`: the value 5 of `duration` is not one of 4, 6, 8',
  ],
  [
    'a tier that always holds',
    VEO,
    (branch) => (branch['x-price'] = { source: '000', unit: 'task', tiers: [{ amount: 1 }] }),
    'a tier of `x-price` has no condition',
  ],
  [
    'a price without an amount',
    VEO,
    (branch) => (branch['x-price'] = { source: '000', unit: 'task' }),
    '`x-price` needs either an `amount` or `tiers`',
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
    'alibaba/z-image-turbo',
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
    'an output that is no component',
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
      'add it to LENGTH_PARAMETERS in src/contract/models/output-names.ts',
  ],
  [
    'an aspect ratio under another name',
    VEO,
    (_branch, parameters) => (parameters.format = { type: 'string', enum: ['16:9', '1:1'], description: 'Format.' }),
    '`format` seems to be the size of the output, which the sandbox reads from aspect_ratio, ratio, resolution, mode, quality, width, height: ' +
      'add it to SIZE_PARAMETERS in src/contract/models/output-names.ts',
  ],
];

describe('npm run generate refuses', () => {
  it.each(contradictions)('%s', async (_name, model, change, message) => {
    expect(await thrown(withMistake(model, change))).toBe(`${model}: ${message}`);
  });

  it('nothing of the contract as it is, and says all problems at once', async () => {
    expect(modelProblems(readModels(document))).toEqual([]);
    const changed = withMistake(VEO, (branch, parameters) => {
      branch['x-output'] = 'Task';
      parameters.duration = { ...parameters.duration, default: 7 };
    });
    expect((await thrown(changed)).split('\n')).toHaveLength(2);
  });
});

describe('npm run check says', () => {
  const said = (change: Parameters<typeof withMistake>[1]) =>
    modelProblems(readModels(withMistake(VEO, change)), [documentationProblems(['000', '003', '004'])]);

  it('nothing of the contract as it is', () => {
    expect(modelProblems(readModels(document), [documentationProblems(['000', '001', '002', '003', '004'])])).toEqual(
      [],
    );
  });

  it('which price of a description the contract does not have', () => {
    expect(said((branch) => delete branch['x-price'])).toEqual([
      `${VEO}: the description names $0.40, \`x-price\` has none`,
    ]);
    expect(said((branch) => (branch['x-price']!.amount = 0.5))).toEqual([
      `${VEO}: the description names $0.40, \`x-price\` has 0.5`,
    ]);
  });

  it('which source is not in the table', () => {
    expect(said((branch) => (branch['x-price']!.source = '099'))).toEqual([
      `${VEO}: \`x-price.source\` is 099; spec/decisions.md lists 000, 003, 004, a new source needs a row`,
    ]);
  });

  it.each([
    ['mask_image_url', 'An area to change.', 'image'],
    ['source', 'URL of the video to continue.', 'video'],
    ['soundtrack_urls', 'URLs of music.', 'audio'],
  ])('that %s is media', (name, description, kind) => {
    const url: Schema = { type: 'string', format: 'uri' };
    const schema: Schema = name.endsWith('urls') ? { type: 'array', items: url, description } : { ...url, description };
    expect(said((_branch, parameters) => (parameters[name] = schema))).toEqual([
      `${VEO}: \`${name}\` takes the URL of media, but has no \`x-media\` (image, video, audio or any), such as ${kind}`,
    ]);
    expect(said((_branch, parameters) => (parameters[name] = { ...schema, 'x-media': 'any' }))).toEqual([]);
  });

  it('that a description is still to be written', () => {
    expect(said((branch) => (branch.description = 'TODO: what it makes.'))).toEqual([
      `${VEO}: the description is still to be written`,
    ]);
  });

  it('which rule an example breaks, once', () => {
    const changed = structuredClone(document);
    const { GoogleVeo31FastTask: veo } = changed.components.schemas;
    veo!['x-examples']!.minimal!.value = { model: VEO, input: { prompt: 'A kite', duration: 7 } };
    expect(() => assertExamplesValid(changed)).toThrow(
      new Error(`${VEO}: the example \`minimal\` breaks the contract: duration must be 4, 6 or 8`),
    );
  });
});
