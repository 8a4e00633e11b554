import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/contract/document/types.js';
import { diffContracts } from '../../src/diff/diff-contracts.js';
import { bothWays, changed, contract, lineOf, type LooseSchema } from '../support/changed-contract.js';

const SAME = { there: [], back: [] };

describe('no change', () => {
  it('is reported of the contract and itself', () => {
    expect(diffContracts(contract, contract)).toEqual([]);
    expect(diffContracts(contract, structuredClone(contract))).toEqual([]);
  });

  it('is the order of properties, values, models and rules', () => {
    expect(diffContracts(contract, reversed(contract))).toEqual([]);
  });

  it('is what only people read', () => {
    const reworded = changed((document) => {
      document.info.title = 'Another title';
      rewrite(document);
    });
    expect(diffContracts(contract, reworded)).toEqual([]);
  });

  it('is a component in place of the same schema', () => {
    const change = bothWays(({ components: { schemas } }) => {
      schemas.GoogleVeo31QualityInput!.properties.prompt = {
        $ref: '#/components/schemas/JustAPrompt',
        description: 'Words.',
      };
      schemas.JustAPrompt = { ...(contract.components.schemas.GoogleVeo31QualityInput!.properties!.prompt as object) };
    });
    expect(change.there).toEqual([]);
  });

  it('is the same rule in another form', () => {
    // A mode by which `duration` must be 8, and a conditional that says so.
    const inMode = changed(({ components: { schemas } }) => {
      schemas.GoogleVeo31Input!.oneOf[1].properties.duration = { const: 8, default: 4 };
    });
    const conditional = changed(({ components: { schemas } }) => {
      const rule = { if: { required: ['start_image_url'] }, then: { properties: { duration: { const: 8 } } } };
      (schemas.GoogleVeo31Input!.allOf ??= []).push(rule);
    });
    expect(diffContracts(inMode, conditional)).toEqual([]);
    expect(diffContracts(conditional, inMode)).toEqual([]);
    expect(diffContracts(contract, conditional).map(lineOf)).toHaveLength(1);
  });

  it('is a rule that the others imply', () => {
    // Text mode forbids an end image without a start image already, and reference mode forbids both.
    expect(bothWays(({ components: { schemas } }) => delete schemas.GoogleVeo31Input!.dependentRequired)).toEqual(SAME);
  });

  it('is a requirement that moves from every mode to the base', () => {
    expect(
      bothWays(({ components: { schemas } }) => {
        const input = schemas.GoogleVeo31Input!;
        input.required = [];
        for (const mode of input.oneOf as LooseSchema[]) (mode.required ??= []).push('prompt');
      }),
    ).toEqual(SAME);
  });

  it.each<[string, (schemas: Record<string, LooseSchema>) => unknown]>([
    ['a length of at least 0', ({ GoogleVeo31Input: input }) => (input!.properties.prompt.minLength = 0)],
    [
      'a length that no URL is below',
      ({ GoogleVeo31Input: input }) => (input!.properties.start_image_url.minLength = 1),
    ],
    ['multiples of 1 where integers are taken', ({ GoogleVeo31Input: i }) => (i!.properties.seed.multipleOf = 1)],
    [
      'bounds around all listed values',
      ({ GoogleVeo31Input: { properties } = {} }) =>
        Object.assign(properties.duration, { minimum: 4, exclusiveMaximum: 8.5, multipleOf: 2 }),
    ],
    [
      'lengths around all listed values',
      ({ GoogleVeo31Input: { properties } = {} }) =>
        Object.assign(properties.aspect_ratio, { minLength: 4, maxLength: 4 }),
    ],
    [
      'an exclusive minimum one below the minimum of integers',
      ({ GateAIRodinV2Params: { properties } = {} }) => {
        properties.seed.exclusiveMinimum = properties.seed.minimum - 1;
        delete properties.seed.minimum;
      },
    ],
    [
      'a maximum that is raised by a fraction for integers',
      ({ GateAIRodinV2Params: { properties } = {} }) => (properties.seed.maximum = 65535.5),
    ],
    [
      'a minimum of the length that a pattern asks for anyway',
      ({ SunoAiMusicInput: { properties } = {} }) => (properties.mv.anyOf[1].minLength = 14),
    ],
    [
      'a type where all listed values have it',
      ({ GoogleVeo31Input: { properties } = {} }) => (properties.duration.type = ['integer', 'null']),
    ],
    [
      'items that may be equal',
      ({ GoogleVeo31Input: { properties } = {} }) => (properties.reference_image_urls.uniqueItems = false),
    ],
  ])('is %s', (_rule, change) => {
    expect(bothWays(({ components: { schemas } }) => change(schemas))).toEqual(SAME);
  });

  it('takes little time to find, and so do changes of every model', () => {
    const everything = changed(({ components: { schemas } }) => {
      for (const schema of Object.values(schemas)) {
        const names = Object.keys((schema.properties ?? {}) as object);
        if (schema.type !== 'object' || names.length < 2) continue;
        schema.dependentRequired = { ...schema.dependentRequired, [names.at(-1)!]: [names[0]!] };
        for (const property of Object.values(schema.properties as Record<string, LooseSchema>)) property.enum?.pop();
      }
    });
    // Time of the processor, since other tests share the machine.
    const start = process.cpuUsage();
    expect(diffContracts(contract, structuredClone(contract))).toEqual([]);
    const same = process.cpuUsage(start).user / 1e6;
    expect(diffContracts(contract, everything).length).toBeGreaterThan(100);
    const all = process.cpuUsage(start).user / 1e6 - same;
    console.log(`no change in ${same.toFixed(2)} s, changes of everything in ${all.toFixed(2)} s`);
    // The bounds leave room for a slower machine.
    expect(same).toBeLessThan(1);
    expect(all).toBeLessThan(5);
  });
});

const LISTS = ['enum', 'required', 'oneOf', 'anyOf', 'allOf', 'type'];

/** A copy with all maps, and all lists without an order, the other way round. */
function reversed(document: Document): Document {
  const copy = (value: unknown, key = ''): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const items = value.map((item) => copy(item));
      return LISTS.includes(key) ? items.reverse() : items;
    }
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, inner]) => [name, copy(inner, name)]),
    );
  };
  return copy(document) as Document;
}

function rewrite(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const isText = typeof value === 'string' && ['title', 'description', 'summary'].includes(key);
    if (isText) (node as Record<string, unknown>)[key] = `${value} Reworded.`;
    else rewrite(value);
  }
}
