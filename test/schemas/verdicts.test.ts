import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { loadJsonSchema, type JsonSchemaOptions } from 'unigen/schemas';
import { namedExamples, type Branch } from '../../src/contract/document/branches.js';
import { allBranches, Contract, document } from '../support/contract.js';
import { readCorpus, type Case } from '../support/corpus.js';

// Each form of a model's schema gives the verdict of the contract, or says that it doesn't: on every case of the
// corpus, and on the inputs of other models, of which most are wrong in several ways.

const contract = new Contract(document);
const corpus = readCorpus();
const STRICT = {
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
  // It takes longer than it saves.
  code: { optimize: false },
} as const;
const latest = addFormats.default(new Ajv2020(STRICT));
const draft07 = addFormats.default(new Ajv(STRICT));
// OpenAPI 3.0 has its own dialect, whose keywords here mean what they mean in draft 07.
const openapi = addFormats.default(new Ajv(STRICT)).addKeyword('example');

const FORMS: [name: string, ajv: Ajv | Ajv2020, options: JsonSchemaOptions][] = [
  ['2020-12', latest, {}],
  ['draft 07', draft07, { target: 'draft-07' }],
  ['OpenAPI 3.0', openapi, { target: 'openapi-3.0' }],
];

interface Verdict {
  body: Record<string, unknown>;
  valid: boolean;
  name: string;
  /** Whether it was written for this model. */
  own: boolean;
}

/** The requests of a model's corpus and examples, and those of others with its id; each with the contract's verdict. */
function verdicts(branch: Branch, index: number): Verdict[] {
  const { api, model, inputKey } = branch;
  const validate = contract.validator(branch.name);
  const isOwn = (item: Case) => item.api === api && item.model === model;
  const others = corpus.filter((item) => item.api === api && !isOwn(item));
  const foreign = Array.from({ length: 60 }, (_, at) => others[(index * 31 + at * 17) % others.length]!);
  const bodies: Omit<Verdict, 'valid'>[] = [
    ...corpus.filter(isOwn).map(({ name, body }) => ({ name, body, own: true })),
    ...foreign.map(({ model: other, name, body }) => ({
      name: `${other}: ${name}`,
      body: { ...body, model },
      own: false,
    })),
    ...Object.entries(namedExamples(branch.schema)).map(([name, { value }]) => ({
      name,
      body: value as Record<string, unknown>,
      own: true,
    })),
  ];
  return bodies
    .filter(({ body }) => body[inputKey] !== undefined)
    .map((item) => ({ ...item, valid: validate(item.body) }));
}

const all = allBranches.map(
  (branch, index) => [`${branch.api} ${branch.model}`, branch, verdicts(branch, index)] as const,
);

const compiled = new Map<string, Promise<ValidateFunction>>();

/** Compiles a form of the schema of a model, once. */
function compile(ajv: Ajv | Ajv2020, { api, model }: Branch, options: JsonSchemaOptions): Promise<ValidateFunction> {
  const key = JSON.stringify([api, model, Object.entries(options).sort()]);
  const one = compiled.get(key) ?? loadJsonSchema(api, model, options).then((schema) => ajv.compile(schema));
  compiled.set(key, one);
  return one;
}

describe.each(FORMS)('%s', (_form, ajv, options) => {
  it.each(all)('%s: verdicts of requests', async (_name, branch, items) => {
    const validate = await compile(ajv, branch, { ...options, of: 'request' });
    const wrong = items.filter(({ body, valid }) => validate(body) !== valid);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it.each(all)('%s: the flat form accepts what is valid', async (_name, branch, items) => {
    const validate = await compile(ajv, branch, { ...options, flat: true, of: 'request' });
    const valid = items.filter((item) => item.valid);
    expect(valid.length).toBeGreaterThan(1);
    expect(valid.filter(({ body }) => !validate(body)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the file', () => {
  it.each(all)('%s: verdicts of inputs', async (_name, branch, items) => {
    const validate = await compile(latest, branch, {});
    const whole = contract.validator(branch.name);
    const { model, inputKey } = branch;
    const wrong = items.filter(({ body }) => validate(body[inputKey]) !== whole({ model, [inputKey]: body[inputKey] }));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('the cases', () => {
  it('were valid and invalid often', () => {
    const valid = all.flatMap(([, , items]) => items.filter((item) => item.valid));
    const invalid = all.flatMap(([, , items]) => items.filter((item) => !item.valid));
    expect(valid.length).toBeGreaterThan(1500);
    expect(invalid.length).toBeGreaterThan(5000);
  });

  it('are refused by the flat form too, but for rules across parameters', async () => {
    let [refused, accepted] = [0, 0];
    for (const [, branch, items] of all) {
      const validate = await compile(latest, branch, { flat: true, of: 'request' });
      for (const { body } of items.filter((item) => item.own && !item.valid)) {
        if (validate(body)) accepted++;
        else refused++;
      }
    }
    console.log(`the flat form refuses ${refused} of ${refused + accepted} invalid cases`);
    expect(accepted / (refused + accepted)).toBeLessThan(0.1);
  });
});

describe('a default of the flat form', () => {
  it.each(all)('%s: can be sent with whatever is valid', async (_name, branch, items) => {
    const { properties = {} } = (await loadJsonSchema(branch.api, branch.model, { flat: true })) as {
      properties?: Record<string, { default?: unknown }>;
    };
    const defaults = Object.entries(properties).filter(([, declared]) => declared.default !== undefined);
    const validate = contract.validator(branch.name);
    const refused = items
      .filter((item) => item.valid)
      .flatMap(({ name, body }) => {
        const input = body[branch.inputKey] as Record<string, unknown>;
        const left = defaults.filter(([parameter]) => input[parameter] === undefined);
        const filled = left.map(([parameter, declared]) => [parameter, { [parameter]: declared.default }] as const);
        const together = Object.assign({}, ...filled.map(([, value]) => value)) as object;
        return [...filled, ['all of them', together] as const]
          .filter(([, added]) => !validate({ ...body, [branch.inputKey]: { ...input, ...added } }))
          .map(([parameter]) => `${name}: ${parameter}`);
      });
    expect(refused).toEqual([]);
  });
});
