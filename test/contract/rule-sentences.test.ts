import { describe, expect, it } from 'vitest';
import { validateRequest } from 'unigen/validate';
import { inputSchema } from '../../src/contract/document/branches.js';
import { resolveObject } from '../../src/contract/document/refs.js';
import type { Schema, SchemaOrBoolean } from '../../src/contract/document/types.js';
import { readModels } from '../../src/contract/models/read-models.js';
import { candidates, distinct } from '../../src/diff/candidates.js';
import { Evaluator } from '../../src/diff/evaluate.js';
import { seeded } from '../../src/sandbox/random.js';
import { document } from '../support/contract.js';
import { inputs } from '../support/mutated-inputs.js';
import { readRules } from '../support/read-rules.js';

type Input = Record<string, unknown>;
type Choice = { values: unknown[]; isRequired: boolean };

// Enough that each part of a sentence is once the only one that an input breaks.
const ROUNDS = 2500;
const LONGEST_ARRAY = 8;
/** The share of changes that remove a parameter. */
const REMOVED = 0.4;
const evaluator = new Evaluator(document);
const models = readModels(document).filter(({ details }) => details.rules.length > 0);

/** What a parameter is by itself, without the rules across the properties of its items. */
function withoutRules(declared: SchemaOrBoolean): Schema {
  const { not: _isRule, ...schema } = resolveObject(document, declared);
  if (schema.items === undefined) return schema;
  const { dependentSchemas: _rules, minProperties: _count, ...item } = resolveObject(document, schema.items);
  return { ...schema, items: item };
}

/** What each parameter that a rule names may be by itself: only rules across parameters refuse an input of these. */
function choices({ branch, details }: (typeof models)[number]): Map<string, Choice> {
  const { properties = {}, required = [] } = inputSchema(document, branch);
  const words = details.rules.join('\n');
  const numbers = [...words.matchAll(/\d+/g)].flatMap(([number]) => [Number(number), Number(number) + 1]);
  const named = Object.keys(properties).filter((name) => words.includes(`\`${name}\``) || required.includes(name));
  return new Map(
    named.map((name) => {
      const declared = withoutRules(properties[name]!);
      const given = inputs(branch).all.flatMap((input) => (Object.hasOwn(input, name) ? [input[name] as unknown] : []));
      const items = [...given.filter(Array.isArray).flat(), ...candidates([{ document, schema: declared }]).flat()];
      const arrays = distinct(items.filter((item) => evaluator.check(declared.items ?? true, item) === true))
        .slice(0, 2)
        .flatMap((item) =>
          Array.from({ length: LONGEST_ARRAY + 1 }, (_, length) => Array.from({ length }, () => item)),
        );
      const strings = numbers.map((length) => 'x'.repeat(length));
      const tried = [...given, ...candidates([{ document, schema: declared }]), ...arrays, ...strings, ...numbers];
      const valid = distinct(tried).filter((value) => evaluator.check(declared, value) === true);
      return [name, { values: valid, isRequired: required.includes(name) }];
    }),
  );
}

/** What two modes both say: each is chosen by a parameter that the other refuses. */
function saidByBothModes(rules: string[]): string[] {
  const chosen = rules.flatMap((rule) => {
    const [, title, name] = /^(.+?) \(if `(\w+)` is set\): /.exec(rule) ?? [];
    return title === undefined ? [] : [{ title, name }];
  });
  return chosen.flatMap(({ title }) =>
    chosen.filter((other) => other.title !== title).map(({ name }) => `${title}: takes no \`${name}\``),
  );
}

describe.each(models.map((model) => [`${model.branch.api} ${model.branch.model}`, model] as const))(
  'the sentences about the rules of %s',
  (_name, model) => {
    const { branch, details } = model;
    const parts = readRules(
      details.rules,
      details.modes.map(({ title }) => title),
    );

    it('refuse exactly the inputs that the validator refuses, and each does by itself', async () => {
      const choice = choices(model);
      const next = seeded(1);
      const pick = <T>(list: T[]): T => list[Math.floor(next() * list.length)]!;
      const names = [...choice.keys()];
      const accepted: Input[] = inputs(branch).valid;
      const isNeeded = new Set<string>();
      const wrong: unknown[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const input: Input = { ...pick(accepted) };
        for (let changes = 1 + Math.floor(next() * 3); changes > 0; changes--) {
          const name = pick(names);
          const { values, isRequired } = choice.get(name)!;
          if (!isRequired && next() < REMOVED) Reflect.deleteProperty(input, name);
          else input[name] = pick(values);
        }
        const broken = parts.filter(({ holds }) => !holds(input));
        const issues = await validateRequest(branch.api, { model: branch.model, [branch.inputKey]: input });
        if (issues.length > 0 !== broken.length > 0) wrong.push({ input, broken, issues });
        if (issues.length === 0) accepted.push(input);
        if (broken.length === 1) isNeeded.add(broken[0]!.words);
      }
      expect(wrong.slice(0, 3)).toEqual([]);
      const implied = parts.map(({ words }) => words).filter((words) => !isNeeded.has(words));
      const twice = saidByBothModes(details.rules);
      expect(implied.filter((words) => !twice.includes(words))).toEqual([]);
    });
  },
);
