import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/contract/document/types.js';
import { namedExamples, UNIONS, type Branch } from '../../src/contract/document/branches.js';
import { allBranches, Contract, document, mockDocument } from '../support/contract.js';
import { readCorpus } from '../support/corpus.js';
import { seeded } from '../../src/sandbox/random.js';

const ROUNDS = 150;
const source = new Contract(document);
const restated = new Contract(mockDocument);
const corpus = readCorpus();
type Input = Record<string, JsonValue>;

/** The inputs of a model's examples and corpus cases: the valid ones, and all of them. */
function inputs({ api, model, schema, inputKey }: Branch): { valid: Input[]; all: Input[] } {
  const examples = Object.values(namedExamples(schema)).map(({ value }) => value as Input);
  const cases = corpus.filter((item) => item.api === api && item.model === model);
  const valid = [...examples, ...cases.filter((item) => item.valid).map(({ body }) => body)];
  const refused = cases.filter((item) => !item.valid).map(({ body }) => body);
  const inputsOf = (bodies: Input[]) => bodies.map((body) => body[inputKey]).filter(isInput);
  return { valid: inputsOf(valid), all: inputsOf([...valid, ...refused]) };
}

function isInput(value: JsonValue | undefined): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A valid input of which up to three parameters are removed or taken from another input. */
function mutated({ valid, all }: { valid: Input[]; all: Input[] }, next: () => number): Input {
  const pick = <T>(items: T[]): T => items[Math.floor(next() * items.length)]!;
  const input = { ...pick(valid) };
  for (let changes = Math.floor(next() * 4); changes > 0; changes--) {
    const other = pick(all);
    const names = [...Object.keys(other), ...Object.keys(input)];
    if (names.length === 0) continue;
    const name = pick(names);
    if (name in other) input[name] = other[name]!;
    else Reflect.deleteProperty(input, name);
  }
  return input;
}

describe('the mock variant accepts and refuses what the source does, for inputs changed at random', () => {
  let accepted = 0;
  let refused = 0;

  it.each(allBranches.map((branch, index) => [`${branch.api} ${branch.model}`, branch, index] as const))(
    '%s',
    (_name, branch, index) => {
      const next = seeded(index + 1);
      const own = inputs(branch);
      const union = UNIONS.find(({ api }) => api === branch.api)!.name;
      const [plain, lifted] = [source.validator(branch.name), restated.validator(union)];
      for (let round = 0; round < ROUNDS; round++) {
        const input = mutated(own, next);
        const body = { model: branch.model, [branch.inputKey]: input };
        const verdict = plain(body);
        expect(lifted(body), JSON.stringify(body)).toBe(verdict);
        if (verdict) accepted++;
        else refused++;
      }
    },
  );

  it('and both verdicts were given often', () => {
    expect(accepted).toBeGreaterThan(4000);
    expect(refused).toBeGreaterThan(4000);
  });
});
