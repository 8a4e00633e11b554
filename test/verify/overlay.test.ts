import { describe, expect, it } from 'vitest';
import { resolveObject } from '../../src/contract/document/refs.js';
import type { Schema } from '../../src/contract/document/types.js';
import { contractProblems } from '../../src/generate/checks/contract-problems.js';
import { problemText } from '../../src/generate/checks/problem.js';
import { applyOverlay } from '../../src/generate/overlay/apply-overlay.js';
import { readOverlay } from '../../src/generate/overlay/overlay.js';
import { commonParameters } from '../../src/verify/common-parameters.js';
import { readContract, type ModelFacts } from '../../src/verify/contract.js';
import { ModelEditor } from '../../src/verify/overlay/model-editor.js';
import { inputRef } from '../../src/verify/overlay/parameter-schema.js';
import { priceActions } from '../../src/verify/overlay/price-actions.js';
import type { Change } from '../../src/verify/report.js';

const DAY = '2026-11-26';
const contract = await readContract();
const common = { unifically: await commonParameters('unifically'), gateai: await commonParameters('gateai') };
const factsOf = (id: string) => contract.models.find((facts) => facts.id === id)!;

/** What can't be written of one change for each own parameter of each model. */
function unwritable(changeOf: (facts: ModelFacts, name: string) => Change | undefined): {
  count: number;
  left: string[];
} {
  const left: string[] = [];
  let count = 0;
  for (const facts of contract.models) {
    for (const name of Object.keys(facts.details.parameters).filter((one) => !common[facts.api].has(one))) {
      const change = changeOf(facts, name);
      if (!change) continue;
      count++;
      try {
        const actions = new ModelEditor(contract, facts).apply(change, DAY);
        if (actions.length === 0) left.push(`${facts.id} ${name}: no action`);
      } catch (error) {
        left.push(`${facts.id} ${name}: ${(error as Error).message}`);
      }
    }
  }
  return { count, left };
}

/** A change of what a model can do (all of one medium is gone), or of values that stand for resolutions. */
function changeOf(facts: ModelFacts, kind: 'media' | 'value less' | 'value more'): Change | undefined {
  const own = Object.entries(facts.details.parameters).filter(([name]) => !common[facts.api].has(name));
  if (kind === 'media') {
    const media = own.filter(([, { media: medium }]) => medium === 'image');
    const [parameter, details] = media[0] ?? [];
    return parameter === undefined || media.length > 1 || details?.required
      ? undefined
      : { type: 'remove-parameter', parameter };
  }
  const input = resolveObject(contract.document, { $ref: inputRef(facts)! });
  const [parameter] = own.find(([name]) => (input.properties?.[name] as Schema | undefined)?.['x-resolutions']) ?? [];
  if (parameter === undefined) return undefined;
  const values = facts.details.parameters[parameter]!.enum!;
  return kind === 'value less'
    ? { type: 'values', parameter, add: [], remove: [values.at(-1)!] }
    : { type: 'values', parameter, add: ['ultra'], remove: [] };
}

describe('an overlay', () => {
  it('can take every optional parameter out of every model', () => {
    const { count, left } = unwritable(({ details }, parameter) =>
      details.parameters[parameter]!.required ? undefined : { type: 'remove-parameter', parameter },
    );
    expect(left).toEqual([]);
    expect(count).toBeGreaterThan(900);
  });

  it('can take every value out of every list, unless it is the only one', () => {
    const { count, left } = unwritable(({ details }, parameter) => {
      const { enum: values = [] } = details.parameters[parameter]!;
      return values.length < 2 ? undefined : { type: 'values', parameter, add: [], remove: [values.at(-1)!] };
    });
    expect(left).toEqual([]);
    expect(count).toBeGreaterThan(200);
  });

  it('leaves no capability without the media that it needs, and no resolution of a value that is gone or unknown', () => {
    const changes: Change[] = [];
    const problems: string[] = [];
    for (const kind of ['media', 'value less', 'value more'] as const) {
      // One change of each model, all in one overlay.
      const actions = contract.models.flatMap((facts) => {
        const change = changeOf(facts, kind);
        if (change) changes.push(change);
        return change ? new ModelEditor(contract, facts).apply(change, DAY) : [];
      });
      const overlay = readOverlay({ overlay: '1.1.0', info: { title: 'T', version: '1' }, actions }, 'seen.yaml');
      problems.push(...contractProblems(applyOverlay(contract.document, overlay).document).map(problemText));
    }
    expect(problems).toEqual([]);
    expect(changes.length).toBeGreaterThan(60);
  });

  it('says what it does in few actions', () => {
    const actions = new ModelEditor(contract, factsOf('bytedance/seedance-2.0-fast')).apply(
      { type: 'remove-parameter', parameter: 'references' },
      DAY,
    );
    const input = '$.components.schemas.BytedanceSeedance20FastInput';
    expect(actions.map(({ target }) => target).filter((target) => target.startsWith(input))).toEqual([
      input,
      `${input}.properties.references`,
      `${input}.properties.mode.enum[?@ == "omni_reference"]`,
      `${input}.oneOf[2]`,
    ]);
  });

  it('leaves a price as it is if nothing of it is gone', () => {
    const priced = contract.models.filter(({ branch }) => branch.schema['x-price']?.tiers);
    expect(priced.length).toBeGreaterThan(30);
    const touched = priced.filter((facts) => {
      const { 'x-price': price } = facts.branch.schema;
      const names = JSON.stringify(price);
      const parameter = Object.keys(facts.details.parameters).find(
        (one) => !names.includes(one) && !common[facts.api].has(one) && !facts.details.parameters[one]!.required,
      );
      if (parameter === undefined) return false;
      const actions = new ModelEditor(contract, facts).apply({ type: 'remove-parameter', parameter }, DAY);
      return JSON.stringify(actions).includes('x-price');
    });
    expect(touched.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    [
      { type: 'range', parameter: 'duration', maximum: 10 },
      'Duration in seconds, from 3 to 10. Not documented beside `multi_shots`.',
    ],
    [
      { type: 'list', parameter: 'duration', values: [5, 10] },
      'Duration in seconds, 5 or 10. Not documented beside `multi_shots`.',
    ],
    [
      { type: 'values', parameter: 'mode', add: [], remove: ['std'] },
      'Resolution: 720p for `std`, 1080p for `pro`. The live API takes `pro`.',
    ],
    [{ type: 'values', parameter: 'aspect_ratio', add: ['4:3'], remove: [] }, undefined],
  ] as const)('leaves no description that contradicts %j', (change, description) => {
    const actions = new ModelEditor(contract, factsOf('kuaishou/kling-3.0-video')).apply(
      structuredClone(change) as unknown as Change,
      DAY,
    );
    const updates = actions.map(({ update }) => (update as { description?: string } | undefined)?.description);
    expect(updates.find((one) => one !== undefined)).toBe(description);
  });

  it('removes what the contract says of the old price', () => {
    const facts = factsOf('google/veo-3.1-fast');
    const { branch } = priceActions(facts, facts.branch.schema, { type: 'price', amount: 0.45 }, DAY);
    expect(branch['x-price']).toEqual({ source: `live API, ${DAY}`, unit: 'task', amount: 0.45 });
    expect(branch.description).toContain('Costs $0.45.');
    expect(branch.description).not.toMatch(/\$0\.40|about \$/i);
  });

  it('says that other prices in a description are older', () => {
    const facts = factsOf('google/veo-3.1-fast');
    const described = { ...facts.branch.schema, description: 'Costs $0.40 or $0.40, and $1 at night.' };
    const { branch } = priceActions(facts, described, { type: 'price', amount: 0.45 }, DAY);
    expect(branch.description).toBe(
      `Costs $0.40 or $0.40, and $1 at night. The live API asked $0.45 on ${DAY}; other prices in this text are older.`,
    );
  });
});
