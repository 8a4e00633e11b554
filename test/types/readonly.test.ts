import { describe, expect, it } from 'vitest';
import { namedExamples } from '../../src/contract/document/branches.js';
import { allBranches } from '../support/contract.js';
import { startCompiler } from './compiler.js';

const compiler = startCompiler([]);

/**
 * The examples of the contract that have an array. Each is a constant of its own: where the compiler knows that an array is
 * to be a mutable one, `as const` does not make it readonly.
 */
const withArrays = allBranches.flatMap(({ api, model, schema, inputKey }) =>
  Object.values(namedExamples(schema)).flatMap(({ value }) => {
    const input = JSON.stringify((value as Record<string, object>)[inputKey]);
    return input.includes('[') ? [{ api, model, input, body: JSON.stringify(value) }] : [];
  }),
);

const CLIENT = `import { GateAI, Unifically } from 'unigen';
declare const unifically: Unifically, gateai: GateAI;
`;
const calls = withArrays.map(
  ({ api, model, input }, at) => `const input${at} = ${input} as const; void ${api}.run('${model}', input${at});`,
);
const all = CLIENT + calls.join('\n');

const BODY = { unifically: 'CreateTaskRequest', gateai: 'GateAIGenerateRequest' };
const bodies = withArrays.map(
  ({ api, body }, at) => `const body${at} = ${body} as const; export const sent${at}: ${BODY[api]} = body${at};`,
);
const requests = `import type { CreateTaskRequest, GateAIGenerateRequest } from './generated/types.js';
${bodies.join('\n')}`;

const declared = `${CLIENT}
const shots = { multi_shots: [{ prompt: 'a', duration: 6 }, { prompt: 'b', duration: 6 }], duration: 12 } as const;
void unifically.run('kuaishou/kling-3.0-video', shots, { maxCost: 1 });
void unifically.runMany([{ model: 'kuaishou/kling-3.0-video', input: shots }]);
const elements = { prompt: 'a', elements: [{ image_urls: ['https://example.com/a.png'] }] } as const;
void unifically.tasks.estimate('kuaishou/kling-3.0-omni-video', elements);
const files: readonly File[] = [];
void unifically.run('google/veo-3.1-fast', { prompt: 'a', reference_image_urls: files, duration: 8 });
const options = { type: 'image-to-image', images: ['file_1'] } as const;
void gateai.run('gpt-image-2', { prompt: 'a' }, options);`;

const refused: [string, RegExp][] = [
  [
    `const shots = { multi_shots: [{ prompt: 7, duration: 6 }] } as const; void unifically.run('kuaishou/kling-3.0-video', shots);`,
    /prompt/,
  ],
  [
    `const input = { prompt: 'a', reference_image_urls: [7] } as const; void unifically.run('google/veo-3.1-fast', input);`,
    /reference_image_urls|'7'/,
  ],
];

// A response belongs to whoever reads it.
const response = `import { Unifically } from 'unigen';
const output = await new Unifically().run('xai/grok-imagine-image', { prompt: 'a' });
if ('image_urls' in output) output.image_urls.push('');`;

for (const text of [all, requests, declared, response, ...refused.map(([code]) => CLIENT + code)]) compiler.add(text);

describe('readonly arrays', () => {
  it('are in the examples of many models of both APIs', () => {
    const models = (api: string) => new Set(withArrays.filter((one) => one.api === api).map(({ model }) => model)).size;
    expect(models('unifically')).toBeGreaterThan(50);
    expect(models('gateai')).toBeGreaterThan(5);
  });

  it('are taken in the input of every model, also in its shots and elements', () => {
    expect(compiler.problems(all)).toEqual([]);
    expect(compiler.problems(declared)).toEqual([]);
  }, 60_000);

  it('are taken in the body of a create', () => {
    expect(compiler.problems(requests)).toEqual([]);
  }, 60_000);

  it.each(refused)('are refused with a wrong item: %s', (code, named) => {
    const problems = compiler.problems(CLIENT + code);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(named);
  });

  it('are not in outputs', () => {
    expect(compiler.problems(response)).toEqual([]);
  });
});
