import { namedExamples, type Branch } from '../../src/contract/document/branches.js';
import type { JsonValue } from '../../src/contract/document/types.js';
import { readCorpus } from './corpus.js';

type Input = Record<string, JsonValue>;

/** The inputs of a model's examples and corpus cases: the valid ones, and all of them. */
export function inputs({ api, model, schema, inputKey }: Branch): { valid: Input[]; all: Input[] } {
  const examples = Object.values(namedExamples(schema)).map(({ value }) => value as Input);
  const cases = readCorpus().filter((item) => item.api === api && item.model === model);
  const valid = [...examples, ...cases.filter((item) => item.valid).map(({ body }) => body)];
  const refused = cases.filter((item) => !item.valid).map(({ body }) => body);
  const inputsOf = (bodies: Input[]) => bodies.map((body) => body[inputKey]).filter(isInput);
  return { valid: inputsOf(valid), all: inputsOf([...valid, ...refused]) };
}

function isInput(value: JsonValue | undefined): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A valid input of which up to three parameters are removed or taken from another input. */
export function mutated({ valid, all }: { valid: Input[]; all: Input[] }, next: () => number): Input {
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
