import { describe, expect, it } from 'vitest';
import { namedExamples, UNIONS } from '../../src/contract/document/branches.js';
import type { Api } from '../../src/types/api.js';
import { allBranches, Contract, document } from '../support/contract.js';
import { readCorpus } from '../support/corpus.js';
import { documentedResponses, operations, schemaOf, valueAt } from '../support/documented-responses.js';
import { inputs, mutated } from '../support/mutated-inputs.js';
import { portableDocuments } from '../support/portable.js';
import { seeded } from '../../src/sandbox/random.js';

const strict = new Contract(document);
const portable: Record<Api, Contract> = {
  unifically: new Contract(portableDocuments.unifically),
  gateai: new Contract(portableDocuments.gateai),
};
const corpus = readCorpus();
const apiOf = (operation: string): Api => (operation.startsWith('gateai') ? 'gateai' : 'unifically');

describe.each(UNIONS)('the portable document of $api accepts', ({ api, name }) => {
  const request = portable[api].validator(name);
  const refused = (bodies: { label: string; body: unknown }[]) =>
    bodies
      .filter(({ body }) => !request(body))
      .map(({ label }) => `${label}: ${JSON.stringify(request.errors?.slice(-2))}`);

  it('every valid case of the corpus', () => {
    const valid = corpus.filter((item) => item.api === api && item.valid);
    expect(valid.length).toBeGreaterThan(300);
    expect(refused(valid.map(({ model, name: label, body }) => ({ label: `${model} ${label}`, body })))).toEqual([]);
  });

  it('every example of a model', () => {
    const examples = allBranches
      .filter((branch) => branch.api === api)
      .flatMap(({ model, schema }) =>
        Object.entries(namedExamples(schema)).map(([label, { value }]) => ({
          label: `${model} ${label}`,
          body: value,
        })),
      );
    expect(examples.length).toBeGreaterThan(100);
    expect(refused(examples)).toEqual([]);
  });
});

describe('what the strict document accepts of inputs changed at random, a portable one accepts', () => {
  const ROUNDS = 100;
  const verdicts = { both: 0, portableAlone: 0, neither: 0 };

  it.each(allBranches.map((branch, index) => [`${branch.api} ${branch.model}`, branch, index] as const))(
    '%s',
    (_name, branch, index) => {
      const next = seeded(index + 1000);
      const own = inputs(branch);
      const [source, derived] = [strict.validator(branch.name), portable[branch.api].validator(branch.name)];
      for (let round = 0; round < ROUNDS; round++) {
        const body = { model: branch.model, [branch.inputKey]: mutated(own, next) };
        const isAccepted = derived(body);
        if (source(body)) {
          expect(isAccepted, JSON.stringify([body, derived.errors])).toBe(true);
          verdicts.both++;
        } else verdicts[isAccepted ? 'portableAlone' : 'neither']++;
      }
    },
  );

  it('and every verdict was given often', () => {
    expect(verdicts.both).toBeGreaterThan(3000);
    expect(verdicts.portableAlone).toBeGreaterThan(300);
    expect(verdicts.neither).toBeGreaterThan(1000);
  });
});

describe('responses', () => {
  const responses = documentedResponses();

  it.each(responses.map((response) => [`${response.operation}: ${response.name}`, response] as const))(
    '%s',
    (_name, { operation, schema, body }) => {
      const contract = portable[apiOf(operation)];
      const validate = operation === 'taskFinished' ? contract.validator('TaskEvent') : contract.inline(schema);
      expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  it('accept every example of the strict document', () => {
    const found = Object.keys(operations)
      .filter((operation) => operation !== 'taskFinished')
      .flatMap((operation) =>
        Object.keys((valueAt(operations[operation]!) as { responses: object }).responses).flatMap((status) => {
          const pointer = schemaOf(operation, Number(status));
          const { examples = {} } = valueAt(pointer.replace(/\/schema$/, '')) as { examples?: Record<string, unknown> };
          return Object.entries(examples).map(([label, example]) => ({ operation, pointer, label, example }));
        }),
      );
    expect(found.length).toBeGreaterThan(60);
    const refused = found.filter(({ operation, pointer, example }) => {
      return !portable[apiOf(operation)].inline(pointer)((example as { value: unknown }).value);
    });
    expect(refused).toEqual([]);
  });

  it('are refused if the output of a task has another type', () => {
    const task = portable.unifically.inline(schemaOf('getTask', 200));
    const envelope = (output: unknown) => ({ success: true, code: 200, data: { status: 'completed', output } });
    expect(task(envelope({ video_url: 'https://example.com/a.mp4' }))).toBe(true);
    expect(task(envelope({ video_url: 5 }))).toBe(false);
    expect(task({ success: true, code: 200, data: { status: 'finished' } })).toBe(false);
  });
});
