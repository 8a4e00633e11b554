import { describe, expect, it } from 'vitest';
import { resolveObject } from '../../src/contract/document/refs.js';
import type { Schema, SchemaOrBoolean } from '../../src/contract/document/types.js';
import { namedExamples } from '../../src/contract/document/branches.js';
import { detailsOf } from '../../src/catalog/details.js';
import { presenceWords } from '../../src/catalog/words/accepted-values.js';
import { findModel } from 'unigen/catalog';
import { allBranches, Contract, document } from '../support/contract.js';

const contract = new Contract(document);
const cases = allBranches.flatMap((branch) =>
  Object.entries(namedExamples(branch.schema)).map(
    ([name, { value }]) => [branch.api, branch.model, name, branch, value as Body] as const,
  ),
);
type Body = Record<string, unknown>;

/** The mode of an input that a value is in; undefined if the input has no modes. */
function modeOf(input: Schema, value: object): Schema | undefined {
  return input.oneOf
    ?.map((mode) => resolveObject(document, mode))
    .find((mode) => {
      const { required = [], properties = {} } = mode;
      const allowed = ([name, refined]: [string, SchemaOrBoolean]) => {
        const given = (value as Body)[name];
        if (refined === false) return given === undefined;
        return (
          typeof refined !== 'object' || refined.const === undefined || given === undefined || given === refined.const
        );
      };
      return required.every((name) => name in value) && Object.entries(properties).every(allowed);
    });
}

/** What a form sends that fills in each default of the mode that it shows. */
function filledIn(input: Schema, value: object): object {
  const mode = modeOf(input, value);
  const defaults = Object.entries(input.properties ?? {}).flatMap(([name, declared]) => {
    const refined = mode?.properties?.[name];
    const plain = typeof declared === 'object' ? resolveObject(document, declared).default : undefined;
    const standard = (typeof refined === 'object' ? refined.default : undefined) ?? plain;
    return refined === false || standard === undefined ? [] : [[name, standard] as const];
  });
  return { ...Object.fromEntries(defaults), ...value };
}

describe('defaults', () => {
  it.each(cases)('%s %s, %s: all of them can be filled in', (_api, _model, _name, branch, body) => {
    const input = resolveObject(document, branch.schema.properties?.[branch.inputKey] ?? false);
    const value = { ...body, [branch.inputKey]: filledIn(input, body[branch.inputKey] ?? {}) };
    const validate = contract.validator(branch.name);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  });

  const byModel = allBranches.map((branch) => [branch.api, branch.model, branch] as const);

  it.each(byModel)('%s %s: fit every listed value of every other parameter', (_api, _model, branch) => {
    const input = resolveObject(document, branch.schema.properties?.[branch.inputKey] ?? false);
    const validate = contract.validator(branch.name);
    const refused: string[] = [];
    for (const { value } of Object.values(namedExamples(branch.schema))) {
      const body = value as Body;
      for (const [name, declared] of Object.entries(input.properties ?? {})) {
        const { enum: values, type } = typeof declared === 'object' ? resolveObject(document, declared) : {};
        for (const chosen of values ?? (type === 'boolean' ? [true, false] : [])) {
          const chosenInput = { ...(body[branch.inputKey] as object | undefined), [name]: chosen };
          if (!validate({ ...body, [branch.inputKey]: chosenInput })) continue;
          if (!validate({ ...body, [branch.inputKey]: filledIn(input, chosenInput) }))
            refused.push(`${name}: ${JSON.stringify(chosen)}`);
        }
      }
    }
    expect([...new Set(refused)]).toEqual([]);
  });

  it('name the modes if the modes differ', async () => {
    const words = async (id: string, name: string) =>
      presenceWords((await detailsOf(findModel('unifically', id)!)).parameters[name]!);
    expect(await words('google/veo-3.1-fast', 'duration')).toBe('default 4 (Text mode, Frame mode)');
    expect(await words('google/veo-3.1-quality', 'duration')).toBe('default 4');
    for (const id of ['kuaishou/kling-3.0-omni-video', 'kuaishou/kling-o1-video']) {
      expect(await words(id, 'aspect_ratio')).toBe(
        'default 16:9 (Default mode, Elements, Start and end frame), default auto (Transform, Video reference)',
      );
    }
  });
});
